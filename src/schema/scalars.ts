import { type Json, mayHoldPlaceholder } from '../model/index.ts';
import { mostLikely } from './nearest.ts';
import type { SchemaNode } from './node.ts';
import { add, type Walk } from './walk-state.ts';

/** What a value should be when it is not, as the end of “is not …”; undefined when it is. */
export function isOfType(value: Json, node: SchemaNode): string | undefined {
  if (node['x-kubernetes-int-or-string'] === true)
    return typeof value === 'string' || Number.isInteger(value) ? undefined : 'a whole number or text';
  if (node.format === 'quantity' && node.type === undefined)
    return typeof value === 'string' || typeof value === 'number' ? undefined : 'a quantity';
  const type = node.type === undefined ? undefined : types.get(node.type);
  return type === undefined || type.holds(value) ? undefined : type.name;
}

const types: ReadonlyMap<string, { readonly name: string; readonly holds: (value: Json) => boolean }> = new Map([
  ['object', { name: 'a mapping', holds: (value: Json) => typeof value === 'object' && !Array.isArray(value) }],
  ['array', { name: 'a list', holds: (value: Json) => Array.isArray(value) }],
  ['string', { name: 'text', holds: (value: Json) => typeof value === 'string' }],
  ['boolean', { name: 'true or false', holds: (value: Json) => typeof value === 'boolean' }],
  ['integer', { name: 'a whole number', holds: (value: Json) => Number.isInteger(value) }],
  ['number', { name: 'a number', holds: (value: Json) => typeof value === 'number' }],
]);

export function visitText(value: string, node: SchemaNode, walk: Walk): void {
  const { isBuiltIn } = walk.schema;
  const path = walk.path;
  if ((isBuiltIn && value === '' && node.format !== 'quantity') || isUnrestricted(node)) return;
  if (mayHoldPlaceholder(value)) return; // in a form that is not certain
  if (node.enum !== undefined && !node.enum.includes(value))
    add(walk, { what: 'enum', path: [...path], found: value, allowed: mostLikely(value, node.enum) });
  const hasPattern = node.pattern !== undefined && walk.schema.withoutPatterns !== true;
  if (hasPattern && expression(node.pattern)?.test(value) === false)
    add(walk, { what: 'pattern', path: [...path], found: value, pattern: node.pattern });
  visitLength(value, node, walk);
  const wanted = isBuiltIn ? formats.get(node.format ?? '') : undefined;
  if (wanted !== undefined && !wanted.holds(value))
    add(walk, { what: 'format', path: [...path], found: value, wanted: wanted.name });
}

/** Most texts may be anything. */
function isUnrestricted({ enum: allowed, pattern, format, minLength, maxLength }: SchemaNode): boolean {
  return (allowed ?? pattern ?? format ?? minLength ?? maxLength) === undefined;
}

function visitLength(value: string, { minLength = 0, maxLength = Infinity }: SchemaNode, walk: Walk): void {
  if (minLength === 0 && value.length <= maxLength) return;
  const length = [...value].length; // characters, as Kubernetes counts them
  if (length < minLength)
    add(walk, { what: 'range', path: [...walk.path], wanted: `at least ${characters(minLength)}` });
  if (length > maxLength)
    add(walk, { what: 'range', path: [...walk.path], wanted: `at most ${characters(maxLength)}` });
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

/** Source: k8s.io/apimachinery/pkg/api/resource, ParseQuantity, which trims white space. */
const quantity = /^\s*[+-]?(?:\d+|\d+\.\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?\s*$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const formats: ReadonlyMap<string, { readonly name: string; readonly holds: (value: string) => boolean }> = new Map([
  ['quantity', { name: 'a quantity', holds: (value: string) => quantity.test(value) }],
  ['byte', { name: 'base64', holds: isBase64 }],
  ['date-time', { name: 'a time such as 2006-01-02T15:04:05Z', holds: (value: string) => time.test(value) }],
]);

/** As encoding/base64 of Go reads it: line breaks do not count. */
function isBase64(value: string): boolean {
  const text = value.replace(/[\r\n]/g, '');
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

export function visitNumber(value: number, node: SchemaNode, walk: Walk): void {
  const { minimum, maximum, exclusiveMinimum = false, exclusiveMaximum = false } = node;
  if (node.enum !== undefined && !node.enum.includes(value))
    add(walk, { what: 'enum', path: [...walk.path], found: value, allowed: node.enum });
  const range = (wanted: string): void => add(walk, { what: 'range', path: [...walk.path], wanted });
  const isShort = node.format === 'int32' || (walk.schema.isBuiltIn && node['x-kubernetes-int-or-string'] === true);
  if (isShort && (value > 2_147_483_647 || value < -2_147_483_648)) range('a number of 32 bits');
  if (minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum))
    range(exclusiveMinimum ? `more than ${minimum}` : `at least ${minimum}`);
  if (maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum))
    range(exclusiveMaximum ? `less than ${maximum}` : `at most ${maximum}`);
}

const expressions = new Map<string, RegExp | undefined>();

/** The pattern of a CustomResourceDefinition; undefined for one that JavaScript does not read as Go does. */
function expression(pattern: string): RegExp | undefined {
  if (!expressions.has(pattern)) expressions.set(pattern, compiled(pattern));
  return expressions.get(pattern);
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}
