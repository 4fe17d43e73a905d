import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { asText, type JsonPath, type Position } from '../model/index.ts';

/** Where a field stands in a text. */
export interface FieldPlace {
  readonly start: Position;
  /** Exclusive; on the line of `start`. */
  readonly end: Position;
  /** False when only a parent of the field exists: `start` is then that parent. */
  readonly found: boolean;
  /** How many steps of the path exist. */
  readonly depth: number;
}

/** A parsed document that can be asked for any number of fields. */
export interface FieldFinder {
  find(path: JsonPath): FieldPlace;
}

/** Offsets into the text: of the key (or of the item of a sequence) and of the end of what belongs on its line. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads the positions of one YAML or JSON document; columns and lines are 1-based within `text`. */
export function fieldFinder(text: string): FieldFinder {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.1',
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
    lineCounter: counter,
  });
  const place = ({ start, end }: Range, found: boolean, depth: number): FieldPlace => {
    const from = counter.linePos(start);
    const to = counter.linePos(end);
    const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
    const last = to.line === from.line ? to.col : from.col + (trimmedEnd(text, start, lineEnd) - start);
    return {
      start: { line: from.line, column: from.col },
      end: { line: from.line, column: Math.max(last, from.col + 1) },
      found,
      depth,
    };
  };
  return {
    find(path) {
      let range: Range = rootRange(document, text);
      let node: unknown = document.contents;
      for (const [depth, step] of path.entries()) {
        const next = stepInto(document, node, step);
        if (next === undefined) return place(range, false, depth);
        range = next.range;
        node = next.value;
      }
      return place(range, true, path.length);
    },
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

function stepInto(document: Document, node: unknown, step: string | number): Step | undefined {
  const here = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(here)) return itemOf(here.items, step);
  return isMap(here) ? fieldOf(document, here, step) : undefined;
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

function fieldOf(document: Document, map: YAMLMap, step: string | number): Step | undefined {
  // the last of several equal keys is the one that counts, as in Kubernetes' own decoder
  const own = map.items.findLast((pair) => keyOf(pair) === String(step));
  if (own !== undefined) return { range: pairRange(own), value: own.value };
  for (const pair of map.items) {
    if (keyOf(pair) !== '<<') continue;
    const merged = isAlias(pair.value) ? pair.value.resolve(document) : pair.value;
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const found = stepInto(document, source, step);
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
