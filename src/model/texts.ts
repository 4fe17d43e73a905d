import type { JsonPath } from './location.ts';
import { isObject, type Json, type JsonObject } from './manifest.ts';
import { mayHoldPlaceholder } from './placeholder.ts';

export interface FoundText {
  readonly text: string;
  readonly path: JsonPath;
  /** It is the last key of the path, and not what this key leads to. */
  readonly isKey: boolean;
}

/** A step of a path, and the one before it: to copy a path for each value would take time that grows with the depth. */
interface Step {
  readonly key: string | number;
  readonly before: Step | undefined;
}

type Visit = readonly [value: Json | undefined, step: Step | undefined];

/**
 * Keys and values of an object that may hold a placeholder, in their order. Without recursion, so that no depth ends it.
 */
export function* textsIn(object: JsonObject): Generator<FoundText> {
  const left: Visit[] = childrenOf(withoutEncryption(object), undefined);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [value, step] = next;
    const key = step?.key;
    if (typeof key === 'string' && mayHoldPlaceholder(key)) yield { text: key, path: pathOf(step), isKey: true };
    if (typeof value !== 'string') for (const child of childrenOf(value, step)) left.push(child);
    else if (mayHoldPlaceholder(value)) yield { text: value, path: pathOf(step), isKey: false };
  }
}

/** The last one first. */
function childrenOf(value: Json | undefined, before: Step | undefined): Visit[] {
  if (Array.isArray(value)) return value.map((each: Json, key): Visit => [each, { key, before }]).reverse();
  if (!isObject(value)) return [];
  return Object.entries(value)
    .map(([key, each]): Visit => [each, { key, before }])
    .reverse();
}

/** What SOPS writes down about its keys, next to the fields of the object, is gone when it has decrypted them. */
export function withoutEncryption(object: JsonObject): JsonObject {
  if (!isObject(object.sops)) return object;
  const { sops: _, ...others } = object;
  return others;
}

function pathOf(step: Step | undefined): JsonPath {
  const path: (string | number)[] = [];
  for (let at = step; at !== undefined; at = at.before) path.push(at.key);
  return path.reverse();
}
