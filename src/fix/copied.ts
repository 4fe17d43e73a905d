import { isDeepStrictEqual } from 'node:util';
import { isMap } from 'yaml';
import { fieldAt, isObject, type Json, type JsonPath, own } from '../model/index.ts';
import { type Anchor, keyOf, nodeOf, nodeOnLine } from './node-path.ts';

/** Siblings of a field that hold a part of what it is to be: a startup probe requests what the liveness probe does. */
export function copiedFrom(object: Json, path: JsonPath, value: Json): readonly string[] {
  const parent = fieldAt(object, path.slice(0, -1));
  if (!isObject(parent) || !isObject(value)) return [];
  const parts = Object.entries(value).filter(([, part]) => isObject(part));
  return Object.keys(parent).filter((sibling) => {
    const other = own(parent, sibling);
    return isObject(other) && parts.some(([key, part]) => isDeepStrictEqual(own(other, key), part));
  });
}

/** All of them stand in the file as they were rendered: elsewhere they may be another thing, in a chart or an overlay. */
export function standHere(
  text: string,
  anchor: Anchor,
  siblings: readonly string[],
  parent: Json | undefined,
): boolean {
  const path = siblings.length === 0 ? undefined : nodeOnLine(text, anchor);
  const last = path?.steps.at(-1);
  const node = last === undefined ? path?.document.contents : nodeOf(last);
  return siblings.every((sibling) => {
    if (!isMap(node) || path === undefined) return false;
    const pair = node.items.find((each) => keyOf(each) === sibling);
    const value = pair === undefined ? undefined : (node.get(sibling, true)?.toJS(path.document) as Json);
    return isDeepStrictEqual(value, fieldAt(parent, [sibling]));
  });
}
