import { type Json, setOwn } from '../model/index.ts';
import { ampersand, asterisk, behindSpaces, dash, hash, isBlankAt, newline, nextLine } from './characters.ts';
import {
  type Anchors,
  aliased,
  anchored,
  begins,
  entered,
  isLittleRepeated,
  named,
  noAnchors,
} from './ordinary-anchors.ts';
import type { Places } from './ordinary-places.ts';
import { behindKey, behindLine, behindValue, isTaken, type Reading } from './ordinary-values.ts';

/**
 * The value of YAML that every reader takes for the same: mappings and lists by indentation, whose keys and values end on
 * their line or go on in lines that are indented; comments; block scalars; and values that are repeated by alias. Undefined
 * for whatever is not known to be such. `text` ends in a line break. Each function below answers where it has read to, and
 * -1 for what is not ordinary. `places`: learns where each entry stands.
 */
export function readOrdinary(text: string, places?: Places): Json | undefined {
  if (unusual.test(text) || !text.isWellFormed() || hasManyEscapes(text)) return undefined;
  const lines: Lines = {
    ...{ text, open: [], collections: [], isWaiting: true, anchors: noAnchors(), places },
    ...{ entry: '', key: '', value: null, end: -1 },
  };
  for (let at = 0; at !== text.length; ) {
    const start = behindSpaces(text, at);
    const first = text.charCodeAt(start);
    if (first === newline) at = start + 1;
    else if (first === hash) at = nextLine(text, start);
    else at = behindEntries(lines, start, start - at);
    if (at === -1) return undefined;
  }
  if (!isLittleRepeated(lines.anchors, text)) return undefined;
  if (lines.isWaiting) put(lines, null);
  return lines.collections[0] ?? null;
}

/** All but tabs and LF that controls or breaks lines, a byte order mark, and what is no character. */
const unusual = /[^\t\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;

/** While they are replaced, each takes some 60 bytes of memory. */
const mostEscapes = 1_000_000;

function hasManyEscapes(text: string): boolean {
  if (text.length <= mostEscapes) return false;
  const escaped = /\\|''/g;
  let found = 0;
  while (found <= mostEscapes && escaped.test(text)) found += 1;
  return found > mostEscapes;
}

/** What the lines that were read have led to. */
interface Lines extends Reading {
  /** The collections that are open: twice the column of each, and 1 more for a list. Each is greater than the one before. */
  readonly open: number[];
  /** What they hold so far; the first one is the document. */
  readonly collections: Collection[];
  /** The key of the last entry of a mapping. */
  entry: string;
  /** The last key or dash has no value yet. */
  isWaiting: boolean;
  readonly anchors: Anchors;
  readonly places: Places | undefined;
}

type Collection = Json[] | Record<string, Json>;

/** Deeper documents are read, or refused, by Kubernetes' own reader. */
const deepest = 256;

/** Behind the entries that begin on one line, which is `- - key: value` at most, or -1. */
function behindEntries(lines: Lines, start: number, startColumn: number): number {
  const { text } = lines;
  let at = start;
  let column = startColumn;
  while (text.charCodeAt(at) === dash && isBlankAt(text, at + 1)) {
    if (!enter(lines, column * 2 + 1, at)) return -1;
    const next = behindSpaces(text, at + 1);
    if (isEndAt(text, next)) return -1; // js-yaml mistakes the lists of `- -` and a line with another dash
    column += next - at;
    at = next;
  }
  const value = behindKey(lines, at);
  if (value === -1) return at === start ? behindEntryValue(lines, at, column) : behindNamedValue(lines, at, column);
  if (!enter(lines, column * 2, at)) return -1;
  const mapping = lines.collections[lines.collections.length - 1] ?? [];
  if (isTaken(mapping, lines.key)) return -1;
  lines.entry = lines.key;
  lines.places?.addKey(mapping, lines.key, { start: at, end: value - 1 });
  const next = behindSpaces(text, value);
  return isEndAt(text, next) ? nextLine(text, next) : behindNamedValue(lines, next, column + 1);
}

/** Gives the last key or dash its value. */
function put({ collections, entry }: Lines, value: Json): void {
  const last = collections[collections.length - 1];
  if (Array.isArray(last)) last.push(value);
  else if (last !== undefined) setOwn(last, entry, value);
}

/** Behind a value on the line of its key or dash, which an anchor may name, and an alias repeat. */
function behindNamedValue(lines: Lines, at: number, column: number): number {
  const { text, anchors, open } = lines;
  const first = text.charCodeAt(at);
  if (first === asterisk) return behindAlias(lines, at);
  if (first !== ampersand) return behindEntryValue(lines, at, column);
  const name = anchored(anchors, text, at);
  if (name === -1) return -1;
  const next = behindSpaces(text, name);
  if (!isEndAt(text, next)) {
    const behind = next === name ? -1 : behindEntryValue(lines, next, column + 1);
    if (behind !== -1) named(anchors, lines.value);
    return behind;
  }
  if (!lines.isWaiting || open.length === 0 || (text.charCodeAt(next) === hash && next === name)) return -1;
  begins(anchors, open.length);
  return nextLine(text, next);
}

function behindAlias(lines: Lines, at: number): number {
  const { text, anchors } = lines;
  if (!lines.isWaiting) return -1;
  lines.isWaiting = false;
  const name = aliased(anchors, text, at);
  if (name === -1) return -1;
  lines.places?.addAlias(lines.collections.at(-1) ?? [], at);
  put(lines, anchors.values.get(text.slice(at + 1, name)) ?? null);
  return behindLine(text, name);
}

/** True at the end of the line, and at a comment, which has a space before it here. */
function isEndAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === newline || code === hash;
}

/** Behind the value of the last key or dash, which may stand on the line below it. */
function behindEntryValue(lines: Lines, at: number, column: number): number {
  const parent = (lines.open[lines.open.length - 1] ?? -1) >> 1; // at(-1) is slow
  if (!lines.isWaiting || parent === -1 || column <= parent || lines.anchors.isAwaited) return -1;
  lines.isWaiting = false;
  const behind = behindValue(lines, at, parent);
  if (behind === -1) return -1;
  lines.places?.addValue(lines.collections.at(-1) ?? [], lines.entry, {
    start: at,
    end: lines.end,
    value: lines.value,
  });
  put(lines, lines.value);
  return behind;
}

/** Adds an entry, which begins at `at`, to a mapping or a list; false where its column belongs to none. */
function enter(lines: Lines, entry: number, at: number): boolean {
  const { open, collections, anchors } = lines;
  const parent = open[open.length - 1] ?? -1;
  const isDeeper = entry >> 1 > parent >> 1;
  const isListOfKey = entry === parent + 1 && (parent & 1) === 0; // in the column of its key
  if (lines.isWaiting && (isDeeper || isListOfKey)) return begin(lines, entry, at);
  if (lines.isWaiting) put(lines, null);
  lines.isWaiting = true;
  let last = parent;
  while (last > entry) {
    open.pop();
    collections.pop();
    last = open[open.length - 1] ?? -1;
  }
  return last === entry && entered(anchors, open.length);
}

/** A collection is the value of the last key or dash. */
function begin(lines: Lines, entry: number, at: number): boolean {
  const { open, collections, anchors } = lines;
  const collection: Collection = (entry & 1) === 1 ? [] : {};
  put(lines, collection);
  lines.places?.begin(collection, at);
  if (anchors.isAwaited) named(anchors, collection);
  anchors.isAwaited = false;
  collections.push(collection);
  return open.push(entry) <= deepest && (open.length > 1 || entry < 2); // the first one is not indented
}
