import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { asText, type JsonPath, type Position } from '../model/index.ts';
import { type Resolve, resolverOf } from './aliases.ts';
import { type FoundRange, ordinaryRanges, type Range } from './ordinary.ts';

/** Where a field stands in a text. */
export interface FieldPlace {
  readonly start: Position;
  /** Exclusive; on the line of `start`. */
  readonly end: Position;
  /** False when only a parent of the field exists: `start` is then that parent. */
  readonly found: boolean;
  /** How many steps of the path exist. */
  readonly depth: number;
  /** The text was not read: `start` is its first line, whatever the path. */
  readonly isUnread?: boolean;
}

/** A parsed document that can be asked for any number of fields. */
export interface FieldFinder {
  find(path: JsonPath): FieldPlace;
}

/** Stands for a text that takes too long to read. */
export const unreadFinder: FieldFinder = {
  find: () => ({ start: firstPlace, end: { line: 1, column: 2 }, found: false, depth: 0, isUnread: true }),
};

const firstPlace: Position = { line: 1, column: 1 };

/** Reads the positions of one YAML or JSON document; columns and lines are 1-based within `text`. */
export function fieldFinder(text: string): FieldFinder {
  const ordinary = ordinaryRanges(text);
  let others: ((path: JsonPath) => FoundRange) | undefined;
  const inOther = (path: JsonPath): FoundRange => {
    others ??= rangesIn(text);
    return others(path);
  };
  return { find: (path) => placeIn(text, ordinary?.(path) ?? inOther(path)) };
}

function placeIn(text: string, { range: { start, end }, found, depth }: FoundRange): FieldPlace {
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
  const last = end <= lineEnd ? end : trimmedEnd(text, start, lineEnd);
  return { start: { line, column }, end: { line, column: column + Math.max(last - start, 1) }, found, depth };
}

/** Ranges in any document, for which `yaml` reads it: it takes ten times as long. */
function rangesIn(text: string): (path: JsonPath) => FoundRange {
  const document = parseDocument(text, { version: '1.1', merge: true, uniqueKeys: false, logLevel: 'silent' });
  const resolve = resolverOf(document);
  return (path) => {
    let range: Range = rootRange(document, text);
    let node: unknown = document.contents;
    for (const [depth, step] of path.entries()) {
      const next = stepInto(resolve, node, step);
      if (next === undefined) return { range, found: false, depth };
      range = next.range;
      node = next.value;
    }
    return { range, found: true, depth: path.length };
  };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function rootRange(document: Document, text: string): Range {
  const start = document.contents?.range?.[0] ?? text.search(/\S|$/);
  return { start, end: start };
}

interface Step {
  readonly range: Range;
  readonly value: unknown;
}

function stepInto(resolve: Resolve, node: unknown, step: string | number): Step | undefined {
  const here = resolve(node);
  if (isSeq(here)) return itemOf(here.items, step);
  return isMap(here) ? fieldIn(here, { resolve, step, seen: new Set() }) : undefined;
}

function itemOf(items: readonly unknown[], step: string | number): Step | undefined {
  const item = items[Number(step)];
  if (!isNode(item) || !item.range) return undefined;
  const [start, end] = item.range;
  return { range: { start, end: isScalar(item) ? end : firstKeyEnd(item, start) }, value: item };
}

/** For a mapping in a sequence: the end of its first key, which stands on the line of the dash. */
function firstKeyEnd(item: unknown, start: number): number {
  const first = isMap(item) ? item.items[0] : undefined;
  return first === undefined ? start : pairRange(first).end;
}

interface Search {
  readonly resolve: Resolve;
  readonly step: string | number;
  /** Mappings that were searched: one may be merged into itself, or again and again. */
  readonly seen: Set<unknown>;
}

function fieldIn(map: YAMLMap, search: Search): Step | undefined {
  const { resolve, step, seen } = search;
  seen.add(map);
  // the last of several equal keys is the one that counts, as in Kubernetes' own decoder
  const own = map.items.findLast((pair) => keyOf(pair) === String(step));
  if (own !== undefined) return { range: pairRange(own), value: own.value };
  for (const pair of map.items) {
    if (keyOf(pair) !== '<<') continue;
    const merged = resolve(pair.value);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const from = resolve(source);
      if (!isMap(from) || seen.has(from)) continue;
      const found = fieldIn(from, search);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? asText(pair.key.source ?? pair.key.value) : '';
}

/** From the key to the end of a scalar value, or of the key alone when the value is a collection. */
function pairRange(pair: Pair): Range {
  const key = isPair(pair) && isNode(pair.key) ? pair.key.range : undefined;
  const start = key?.[0] ?? 0;
  const valueEnd = isScalar(pair.value) && pair.value.source !== '' ? pair.value.range?.[1] : undefined;
  return { start, end: valueEnd ?? key?.[1] ?? start };
}
