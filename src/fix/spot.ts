import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { JsonPath } from '../model/index.ts';

/** One step down: an entry of a mapping or an item of a list. */
export interface Hop {
  readonly holder: YAMLMap | YAMLSeq;
  readonly index: number;
}

/** A node of a document: the way to it, and the steps of the path asked for that do not exist below it. */
export interface Spot {
  readonly document: Document;
  readonly hops: readonly Hop[];
  readonly rest: JsonPath;
}

/** The documents of a text, read as leniently as can be: what is wrong with one says nothing of the others. */
export function documentsIn(text: string): readonly Document[] {
  const documents = parseAllDocuments(text, { version: '1.1', merge: true, uniqueKeys: false, logLevel: 'silent' });
  return Array.isArray(documents) ? documents : [];
}

/** Follows `path` from the root, or another node, as far as it exists; aliases are followed to what they stand for. */
export function spotAtPath(document: Document, path: JsonPath, from: unknown = document.contents): Spot {
  const hops: Hop[] = [];
  let node = from;
  for (const [depth, step] of path.entries()) {
    const hop = hopInto(document, node, step);
    if (hop === undefined) return { document, hops, rest: path.slice(depth) };
    hops.push(hop);
    node = heldBy(hop);
  }
  return { document, hops, rest: [] };
}

function hopInto(document: Document, node: unknown, step: string | number): Hop | undefined {
  const holder = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(holder)) {
    const index = Number(step);
    return index in holder.items ? { holder, index } : undefined;
  }
  if (!isMap(holder)) return undefined;
  const index = holder.items.findLastIndex((pair) => keyOf(pair) === String(step));
  return index === -1 ? undefined : { holder, index };
}

/** A place in a text, and the last step of the path that is known to be there: a key, an index, or nothing at the root. */
export interface Anchor {
  /** 1-based. */
  readonly line: number;
  readonly step: string | number | undefined;
}

/**
 * The entry or item that begins on a line: the one of the wanted name, else the innermost one, since values files and
 * patches call a field by other names. Undefined where none begins.
 */
export function spotOnLine(text: string, { line, step }: Anchor): Spot | undefined {
  const start = offsetOfLine(text, line);
  if (start === undefined) return undefined;
  const end = lineEnd(text, start);
  for (const document of documentsIn(text)) {
    if (step === undefined && rootIsOn(document, start, end)) return { document, hops: [], rest: [] };
    const beginning = trailsOf(document.contents).filter((hops) => {
      const at = startOf(hops.at(-1));
      return at !== undefined && at >= start && at <= end;
    });
    const named = beginning.filter((hops) => stepOf(hops.at(-1)) === step);
    const other = beginning.filter((hops) => (typeof step === 'number') === isSeq(hops.at(-1)?.holder));
    const hops = named.at(-1) ?? other.at(-1) ?? beginning.at(-1);
    if (hops !== undefined) return { document, hops, rest: [] };
  }
  return undefined;
}

function rootIsOn({ contents }: Document, start: number, end: number): boolean {
  const at = contents?.range?.[0];
  return at !== undefined && at >= start && at <= end;
}

/** The way to every entry and item, outer ones first. */
export function trailsOf(node: unknown, above: readonly Hop[] = []): readonly (readonly Hop[])[] {
  if (!isCollection(node) || !(isMap(node) || isSeq(node))) return [];
  return node.items.flatMap((_, index) => {
    const hops = [...above, { holder: node, index }];
    return [hops, ...trailsOf(heldBy(hops.at(-1)), hops)];
  });
}

function stepOf(hop: Hop | undefined): string | number | undefined {
  if (hop === undefined) return undefined;
  const pair = pairOf(hop);
  return pair === undefined ? hop.index : keyOf(pair);
}

export function pairOf({ holder, index }: Hop): Pair | undefined {
  const item: unknown = holder.items[index];
  return isPair(item) ? item : undefined;
}

/** The node an entry or item holds. */
export function heldBy(hop: Hop | undefined): Node | undefined {
  if (hop === undefined) return undefined;
  const item: unknown = hop.holder.items[hop.index];
  const node = isPair(item) ? item.value : item;
  return isNode(node) ? node : undefined;
}

export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
}

/** Offset of the key, or of what stands behind the dash. */
export function startOf(hop: Hop | undefined): number | undefined {
  if (hop === undefined) return undefined;
  const pair = pairOf(hop);
  const node: unknown = pair === undefined ? heldBy(hop) : pair.key;
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Offset behind the last character of what an entry or item holds, comments and blank lines behind it left out. */
export function endOf(text: string, hop: Hop): number | undefined {
  const pair = pairOf(hop);
  const value = heldBy(hop);
  const own = value === undefined || isEmpty(value) ? undefined : endOfNode(text, value);
  if (own !== undefined || pair === undefined) return own;
  const keyEnd = isNode(pair.key) ? pair.key.range?.[1] : undefined;
  return keyEnd === undefined ? undefined : text.indexOf(':', keyEnd) + 1;
}

function endOfNode(text: string, node: Node): number | undefined {
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0)
    return endOf(text, { holder: node, index: node.items.length - 1 });
  const range = node.range;
  if (!range) return undefined;
  return range[0] + text.slice(range[0], range[1]).trimEnd().length;
}

/** 0-based column of the key, or of what stands behind the dash. */
export function columnOf(text: string, hop: Hop): number | undefined {
  const start = startOf(hop);
  return start === undefined ? undefined : start - lineStart(text, start);
}

/** `key:` with nothing behind it. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.source === '';
}

export function isBlockScalar(node: Node | undefined): node is Scalar {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

/** Offset of the first character of a 1-based line. */
export function offsetOfLine(text: string, line: number): number | undefined {
  let at = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return undefined;
  }
  return at;
}

/** Offset of the newline that ends the line around `at`, or of the end of the text; a carriage return is left before it. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
