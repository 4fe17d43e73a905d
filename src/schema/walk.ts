import { isObject, isUnknown, type Json, type JsonObject, mayHoldPlaceholder, own } from '../model/index.ts';
import { visitCombinations } from './combinations.ts';
import { visitItems } from './items.ts';
import { nearestField } from './nearest.ts';
import type { Flaw, ObjectSchema, SchemaNode } from './node.ts';
import { isOfType, visitNumber, visitText } from './scalars.ts';
import { add, resolved, type Walk } from './walk-state.ts';

/** Everything that is wrong with an object, in its order. */
export function flawsIn(value: JsonObject, schema: ObjectSchema, isUnknownAt?: Walk['isUnknownAt']): readonly Flaw[] {
  const walk: Walk = { schema, path: [], flaws: [], isUnknownAt };
  visit(value, schema.root, walk);
  return walk.flaws;
}

function visit(value: Json, reference: SchemaNode, walk: Walk): void {
  const node = reference.$ref === undefined ? reference : resolved(reference, walk.schema);
  if (node === undefined || value === null || walk.isUnknownAt?.(walk.path) === true) return;
  const wanted = isOfType(value, node);
  if (wanted !== undefined) {
    if (!mayBeFilledIn(value)) add(walk, { what: 'type', path: [...walk.path], found: value, wanted });
    return;
  }
  if (typeof value === 'string') visitText(value, node, walk);
  else if (typeof value === 'number') visitNumber(value, node, walk);
  else if (Array.isArray(value)) visitList(value, node, walk);
  else if (isObject(value)) visitObject(value, node, walk);
  if (!walk.schema.isBuiltIn) visitCombinations(value, node, walk);
}

/** Text with what looks like a placeholder, even if that is not certain. */
function mayBeFilledIn(value: Json): boolean {
  return typeof value === 'string' && mayHoldPlaceholder(value);
}

/** Visits what lies below the value that is visited. */
function visitBelow(step: string | number, value: Json, node: SchemaNode, walk: Walk): void {
  walk.path.push(step);
  visit(value, node, walk);
  walk.path.pop();
}

function visitList(value: readonly Json[], node: SchemaNode, walk: Walk): void {
  const { items } = node;
  if (items !== undefined) for (const [at, item] of value.entries()) visitBelow(at, item, items, walk);
  visitItems(value, node, walk);
}

const objectMeta: SchemaNode = { $ref: 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' };
const ofEveryObject: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

function visitObject(value: JsonObject, node: SchemaNode, walk: Walk): void {
  const keys = Object.keys(value);
  if (keys.some((key) => isOpen(key, walk))) return;
  visitRequired(value, node, walk);
  visitCount(keys.length, node, walk);
  for (const key of keys) {
    const field = own(value, key);
    if (field !== undefined) visitField(key, field, node, walk);
  }
}

/** A key of a patch, or one that something fills in: more may stand in the object than is seen. */
function isOpen(key: string, { isUnknownAt }: Walk): boolean {
  return key.startsWith('$') || (isUnknownAt !== undefined && isUnknown(key));
}

function visitRequired(value: JsonObject, { required = [] }: SchemaNode, walk: Walk): void {
  for (const name of required) {
    if ((own(value, name) ?? null) === null) add(walk, { what: 'missing', path: [...walk.path, name] });
  }
}

function visitCount(count: number, { minProperties = 0, maxProperties = Infinity }: SchemaNode, walk: Walk): void {
  if (count < minProperties)
    add(walk, { what: 'range', path: [...walk.path], wanted: `at least ${minProperties} fields` });
  if (count > maxProperties)
    add(walk, { what: 'range', path: [...walk.path], wanted: `at most ${maxProperties} fields` });
}

function visitField(key: string, value: Json, node: SchemaNode, walk: Walk): void {
  const isRoot = walk.path.length === 0;
  const { properties, additionalProperties } = node;
  const isWhole = isRoot || node['x-kubernetes-embedded-resource'] === true;
  if (isWhole && !walk.schema.isBuiltIn && ofEveryObject.has(key)) {
    if (key === 'metadata') visitMetadata(value, walk);
    return;
  }
  if (isRoot && key === 'status') return;
  const field = properties === undefined ? undefined : own(properties, key);
  if (field !== undefined) visitBelow(key, value, field, walk);
  else if (typeof additionalProperties === 'object') visitBelow(key, value, additionalProperties, walk);
  else if (isClosed(node, walk)) {
    add(walk, { what: 'unknown', path: [...walk.path, key], nearest: nearestField(key, properties) });
  }
}

/** Metadata is that of Kubernetes, whatever a CustomResourceDefinition says. */
function visitMetadata(value: Json, walk: Walk): void {
  const { schema } = walk;
  walk.path.push('metadata');
  visit(value, objectMeta, { ...walk, schema: { ...schema, isBuiltIn: true } });
  walk.path.pop();
}

function isClosed(node: SchemaNode, { schema, path }: Walk): boolean {
  if (node['x-kubernetes-preserve-unknown-fields'] === true || node.additionalProperties === true) return false;
  if (node.properties === undefined) return !schema.isBuiltIn && node.type === 'object' && path.length > 0;
  return true;
}
