import { isDeepStrictEqual } from 'node:util';
import { isMap } from 'yaml';
import { fieldAt, isObject, type Json, type JsonObject, type JsonPath, own } from '../model/index.ts';
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

/** What is repeated of the siblings stands in the file as it was rendered: elsewhere it may be another thing, as in an overlay. */
export function standHere(text: string, anchor: Anchor, siblings: readonly string[], value: Json): boolean {
  const path = siblings.length === 0 ? undefined : nodeOnLine(text, anchor);
  const last = path?.steps.at(-1);
  const node = last === undefined ? path?.document.contents : nodeOf(last);
  return siblings.every((sibling) => {
    if (path === undefined || !isMap(node) || !isObject(value)) return false;
    const here = node.items.some((each) => keyOf(each) === sibling) ? node.get(sibling, true) : undefined;
    const other: unknown = here?.toJS(path.document);
    const parts = Object.entries(value).filter(([, part]) => isObject(part));
    return parts.some(([key, part]) =>
      isDeepStrictEqual(isObject(other as Json) ? own(other as JsonObject, key) : undefined, part),
    );
  });
}
