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
import { asText, type JsonPath } from '../model/index.ts';

/** One step down: an entry of a mapping or an item of a list. */
export interface PathStep {
  readonly holder: YAMLMap | YAMLSeq;
  readonly index: number;
}

/** A node of a document: the way to it, and the steps of the path asked for that do not exist below it. */
export interface NodePath {
  readonly document: Document;
  readonly steps: readonly PathStep[];
  readonly rest: JsonPath;
}

/** The documents of a text, read as leniently as can be: what is wrong with one says nothing of the others. */
export function documentsIn(text: string): readonly Document[] {
  const documents = parseAllDocuments(text, { version: '1.1', merge: true, uniqueKeys: false, logLevel: 'silent' });
  return Array.isArray(documents) ? documents : [];
}

/** A mapping of the text has a key twice. */
export function hasDuplicateKeys(text: string): boolean {
  const documents = parseAllDocuments(text, { version: '1.1', merge: true, logLevel: 'silent' });
  return [...documents].some(({ errors }) => errors.some(({ code }) => code === 'DUPLICATE_KEY'));
}

/** Follows `path` from the root, or another node, as far as it exists; aliases are followed to what they stand for. */
export function nodeAtPath(document: Document, path: JsonPath, from: unknown = document.contents): NodePath {
  const steps: PathStep[] = [];
  let node = from;
  for (const [depth, key] of path.entries()) {
    const step = stepInto(document, node, key);
    if (step === undefined) return { document, steps, rest: path.slice(depth) };
    steps.push(step);
    node = nodeOf(step);
  }
  return { document, steps, rest: [] };
}

function stepInto(document: Document, node: unknown, step: string | number): PathStep | undefined {
  const holder = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(holder)) {
    const index = Number(step);
    return Object.hasOwn(holder.items, index) ? { holder, index } : undefined;
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
export function nodeOnLine(text: string, { line, step }: Anchor): NodePath | undefined {
  const start = offsetOfLine(text, line);
  if (start === undefined) return undefined;
  const end = lineEnd(text, start);
  for (const document of documentsIn(text)) {
    if (step === undefined && rootIsOn(document, start, end)) return { document, steps: [], rest: [] };
    const beginning = allPaths(document.contents).filter((steps) => {
      const at = startOf(steps.at(-1));
      return at !== undefined && at >= start && at <= end;
    });
    const named = beginning.filter((steps) => stepOf(steps.at(-1)) === step);
    const other = beginning.filter((steps) => (typeof step === 'number') === isSeq(steps.at(-1)?.holder));
    const steps = named.at(-1) ?? other.at(-1) ?? beginning.at(-1);
    if (steps !== undefined) return { document, steps, rest: [] };
  }
  return undefined;
}

function rootIsOn({ contents }: Document, start: number, end: number): boolean {
  const at = contents?.range?.[0];
  return at !== undefined && at >= start && at <= end;
}

/** The way to every entry and item, outer ones first. */
export function allPaths(node: unknown, above: readonly PathStep[] = []): readonly (readonly PathStep[])[] {
  if (!isCollection(node) || !(isMap(node) || isSeq(node))) return [];
  return node.items.flatMap((_, index) => {
    const steps = [...above, { holder: node, index }];
    return [steps, ...allPaths(nodeOf(steps.at(-1)), steps)];
  });
}

function stepOf(step: PathStep | undefined): string | number | undefined {
  if (step === undefined) return undefined;
  const pair = pairOf(step);
  return pair === undefined ? step.index : keyOf(pair);
}

export function pairOf({ holder, index }: PathStep): Pair | undefined {
  const item: unknown = holder.items[index];
  return isPair(item) ? item : undefined;
}

/** The node an entry or item holds. */
export function nodeOf(step: PathStep | undefined): Node | undefined {
  if (step === undefined) return undefined;
  const item: unknown = step.holder.items[step.index];
  const node = isPair(item) ? item.value : item;
  return isNode(node) ? node : undefined;
}

export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? asText(pair.key.source ?? pair.key.value) : '';
}

/** Offset of the key, or of what stands behind the dash. */
export function startOf(step: PathStep | undefined): number | undefined {
  if (step === undefined) return undefined;
  const pair = pairOf(step);
  const node: unknown = pair === undefined ? nodeOf(step) : pair.key;
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Offset behind the last character of what an entry or item holds, comments and blank lines behind it left out. */
export function endOf(text: string, step: PathStep): number | undefined {
  const pair = pairOf(step);
  const value = nodeOf(step);
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
export function columnOf(text: string, step: PathStep): number | undefined {
  const start = startOf(step);
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
