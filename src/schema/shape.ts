import { isObject, type Json, type JsonObject } from '../model/index.ts';
import type { SchemaNode } from './node.ts';

/** A schema that a repository wrote; undefined for one with a keyword of a wrong type, of which nothing is known then. */
export function asSchema(value: Json | undefined): SchemaNode | undefined {
  return isSchema(value) ? value : undefined;
}

const isText = (value: Json): boolean => typeof value === 'string';
const isFlag = (value: Json): boolean => typeof value === 'boolean';
const isAmount = (value: Json): boolean => typeof value === 'number';
const isTexts = (value: Json): boolean => Array.isArray(value) && value.every(isText);
const isSchemas = (value: Json): boolean => Array.isArray(value) && value.every(isSchema);

const keywords: ReadonlyMap<string, (value: Json) => boolean> = new Map<string, (value: Json) => boolean>([
  ...named(isText, ['type', 'format', 'pattern', 'x-kubernetes-list-type']),
  ...named(isFlag, ['nullable', 'exclusiveMinimum', 'exclusiveMaximum']),
  ...named(isFlag, [
    'x-kubernetes-int-or-string',
    'x-kubernetes-preserve-unknown-fields',
    'x-kubernetes-embedded-resource',
  ]),
  ...named(isAmount, [
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
  ]),
  ...named(isTexts, ['required', 'x-kubernetes-list-map-keys']),
  ...named(isSchemas, ['oneOf', 'anyOf', 'allOf']),
  ...named(isSchema, ['items', 'not']),
  ['$ref', () => false], // not allowed in a CustomResourceDefinition
  ['enum', (value) => Array.isArray(value)],
  ['properties', (value) => isObject(value) && Object.values(value).every((each) => isSchema(each))],
  ['additionalProperties', (value) => typeof value === 'boolean' || isSchema(value)],
]);

function named(
  is: (value: Json) => boolean,
  names: readonly string[],
): readonly (readonly [string, (value: Json) => boolean])[] {
  return names.map((name) => [name, is]);
}

function isSchema(value: Json | undefined): value is JsonObject & SchemaNode {
  if (!isObject(value)) return false;
  return Object.entries(value).every(([key, each]) => each === undefined || (keywords.get(key)?.(each) ?? true));
}
