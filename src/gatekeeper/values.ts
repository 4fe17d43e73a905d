import { isObject, type Json, type JsonObject, own } from '../model/index.ts';

/** The object under a key; an empty one when there is none. */
export function objectIn(object: JsonObject, key: string): JsonObject {
  const value = own(object, key);
  return isObject(value) ? value : {};
}

/** The text under a key; the empty one when there is none. */
export function textIn(object: JsonObject, key: string): string {
  const value = own(object, key);
  return typeof value === 'string' ? value : '';
}

/** The objects in a list under a key. */
export function objectsIn(object: JsonObject, key: string): readonly JsonObject[] {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The texts in a list under a key; none when there is no list. */
export function textsIn(object: JsonObject, key: string): readonly string[] {
  const value: Json | undefined = own(object, key);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
