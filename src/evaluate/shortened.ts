import { isObject, type Json, type JsonObject } from '../model/index.ts';

/**
 * The same object with its texts cut to `longest` characters, and without fields of longer names, which no object
 * may have: a text of 50 MB would be copied for each step of judging.
 */
export function shortened(object: JsonObject, longest: number): JsonObject {
  const fields = Object.entries(object).filter(([key]) => key.length <= longest);
  return Object.fromEntries(fields.map(([key, value]) => [key, shorter(value, longest)]));
}

function shorter(value: Json | undefined, longest: number): Json | undefined {
  if (typeof value === 'string') return value.length > longest ? value.slice(0, longest) : value;
  if (Array.isArray(value)) return value.map((each: Json) => shorter(each, longest) ?? null);
  return isObject(value) ? shortened(value, longest) : value;
}
