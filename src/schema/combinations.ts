import { childOf, isObject, type Json, own } from '../model/index.ts';
import type { SchemaNode } from './node.ts';
import { isOfType, visitNumber, visitText } from './scalars.ts';
import { add, type Walk } from './walk-state.ts';

/** `oneOf`, `anyOf`, `allOf` and `not` of a CustomResourceDefinition: they restrict values, and declare no fields. */
export function visitCombinations(value: Json, node: SchemaNode, walk: Walk): void {
  if (node['x-kubernetes-int-or-string'] === true || walk.isUnknownAt !== undefined) return;
  const { oneOf, anyOf, allOf = [], not } = node;
  const say = (count: string, forms: readonly SchemaNode[]): void =>
    add(walk, { what: 'combination', path: [...walk.path], matches: `${count}${fieldsOf(forms)}` });
  if (oneOf !== undefined) {
    const all = oneOf.filter((each) => holds(value, each, walk)).length;
    if (all !== 1) say(all === 0 ? 'none of the forms' : 'more than one of the forms', oneOf);
  }
  if (anyOf !== undefined && !anyOf.some((each) => holds(value, each, walk))) say('none of the forms', anyOf);
  if (!allOf.every((each) => holds(value, each, walk))) say('not all of the forms', allOf);
  if (not !== undefined && holds(value, not, walk)) say('a form that is excluded', [not]);
}

/** The fields that distinguish the forms, as far as they require any. */
function fieldsOf(forms: readonly SchemaNode[]): string {
  const fields = [...new Set(forms.flatMap(({ required = [] }) => required))];
  return fields.length === 0 ? '' : ` with ${fields.join(', ')}`;
}

/** Whether a value is as the schema restricts it, whatever else it holds. */
function holds(value: Json, node: SchemaNode, walk: Walk): boolean {
  const inner = { ...walk, path: [], flaws: [] };
  if (isOfType(value, node) !== undefined) return false;
  if (typeof value === 'string') visitText(value, node, inner);
  else if (typeof value === 'number') visitNumber(value, node, inner);
  else if (node.enum !== undefined && !node.enum.includes(value)) return false;
  return inner.flaws.length === 0 && holdsBelow(value, node, walk) && holdsForms(value, node, walk);
}

function holdsBelow(value: Json, node: SchemaNode, walk: Walk): boolean {
  const { items, minItems = 0, maxItems = Infinity } = node;
  if (Array.isArray(value)) {
    if (value.length < minItems || value.length > maxItems) return false;
    return items === undefined || value.every((each) => holds(each, items, walk));
  }
  return !isObject(value) || holdsFields(value, node, walk);
}

function holdsFields(value: { readonly [key: string]: Json | undefined }, node: SchemaNode, walk: Walk): boolean {
  const { properties = {}, additionalProperties, required = [] } = node;
  const keys = Object.keys(value);
  if (!required.every((key) => Object.hasOwn(value, key))) return false;
  if (keys.length < (node.minProperties ?? 0) || keys.length > (node.maxProperties ?? Infinity)) return false;
  return keys.every((key) => {
    const field = own(properties, key) ?? additionalProperties;
    const here = childOf(value, key);
    return typeof field !== 'object' || here === undefined || holds(here, field, walk);
  });
}

function holdsForms(value: Json, { oneOf, anyOf, allOf = [], not }: SchemaNode, walk: Walk): boolean {
  if (oneOf !== undefined && oneOf.filter((each) => holds(value, each, walk)).length !== 1) return false;
  if (anyOf !== undefined && !anyOf.some((each) => holds(value, each, walk))) return false;
  return allOf.every((each) => holds(value, each, walk)) && (not === undefined || !holds(value, not, walk));
}
