import { isObject, type Json, type JsonObject, own } from '../model/index.ts';

/** Reads values whose shape was not checked: a value of another type counts as missing. */

const nothing: JsonObject = {};

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : nothing;
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function stringOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The value below `keys`, undefined as soon as one is missing. */
export function dig(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const key of keys) at = own(objectOf(at), key);
  return at;
}
