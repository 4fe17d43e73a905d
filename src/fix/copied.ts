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

/** The lines of a template below an entry, as far as they are further in than the key or dash of the entry. */
export interface TemplateBlock {
  readonly lines: readonly string[];
  /** Of the entries in it. */
  readonly column: number;
}

/** The lines behind `line` that belong to the entry or item that begins there. */
export function blockBelow(text: string, line: number, column: number): TemplateBlock {
  const all = text.split('\n').slice(line);
  const end = all.findIndex((each) => indentOf(each) < column && !isAside(each));
  return { lines: end === -1 ? all : all.slice(0, end), column };
}

/** The block has the key already, if only under a condition. */
export function hasKey({ lines, column }: TemplateBlock, key: string): boolean {
  return lines.some((line) => {
    const words = line.replace(/^\s*(?:\{\{.*?\}\}\s*)+/, '');
    const isAt = words === line ? indentOf(line) === column : true;
    return (
      isAt &&
      words.trimStart().replace(/^["']/, '').startsWith(key) &&
      /^["']?\s*:/.test(words.trimStart().replace(/^["']/, '').slice(key.length))
    );
  });
}

/** The entry of the block is there word for word, without an action in it and under no condition. */
export function isLiteral({ lines, column }: TemplateBlock, key: string): boolean {
  const start = lines.findIndex((line) => indentOf(line) === column && line.trimStart().startsWith(`${key}:`));
  if (start === -1) return false;
  const before = lines.slice(0, start).join('\n');
  const opened = before.match(/\{\{-?\s*(?:if|with|range|block|define)\b/g)?.length ?? 0;
  const ended = before.match(/\{\{-?\s*end\b/g)?.length ?? 0;
  const rest = lines.slice(start + 1);
  const next = rest.findIndex(
    (line) => line.trim() !== '' && indentOf(line) <= column && !line.trim().startsWith('{{'),
  );
  const block = [lines[start], ...(next === -1 ? rest : rest.slice(0, next))];
  const last = block.findLastIndex(
    (line) => line !== undefined && indentOf(line) > column && !line.trim().startsWith('{{'),
  );
  return opened === ended && block.slice(0, last + 1).every((line) => line?.includes('{{') === false);
}

function indentOf(line: string): number {
  const indent = line.search(/\S/);
  return indent === -1 ? 0 : indent;
}

/** Blank lines, comments and actions stand at any indent. */
function isAside(line: string): boolean {
  return /^\s*(?:$|#|\{\{)/.test(line);
}
