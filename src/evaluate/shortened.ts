import { isObject, type Json, type JsonObject } from '../model/index.ts';

/** Longest text that rules see whole, in characters. The API server stores no object of more than 1.5 MiB. */
const longest = 65_536;

/** The same object with its longest texts cut: a text of 50 MB would be copied for each step of judging. */
export function shortened(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, shorter(value)]));
}

function shorter(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return value.length > longest ? value.slice(0, longest) : value;
  if (Array.isArray(value)) return value.map((each: Json) => shorter(each) ?? null);
  return isObject(value) ? shortened(value) : value;
}
