import { ampersand, asterisk, behindSpaces, dash, hash, isBlankAt, newline, nextLine } from './characters.ts';
import { type Anchors, aliased, anchored, begins, entered, isLittleRepeated, noAnchors } from './ordinary-anchors.ts';
import { behindKey, behindLine, behindValue } from './ordinary-values.ts';

/**
 * True for YAML that js-yaml and Kubernetes read alike: mappings and lists by indentation, whose keys and values end on
 * their line or go on in lines that are indented; comments; block scalars; and values that are repeated by alias. Whatever
 * is not known to be such is not ordinary. `text` ends in a line break. Each function below answers where it has read to,
 * and -1 for what is not ordinary.
 */
export function isOrdinary(text: string): boolean {
  if (unusual.test(text) || !text.isWellFormed() || hasManyEscapes(text)) return false;
  const lines: Lines = { text, open: [], isWaiting: true, anchors: noAnchors() };
  for (let at = 0; at !== text.length; ) {
    const start = behindSpaces(text, at);
    const first = text.charCodeAt(start);
    if (first === newline) at = start + 1;
    else if (first === hash) at = nextLine(text, start);
    else at = behindEntries(lines, start, start - at);
    if (at === -1) return false;
  }
  return isLittleRepeated(lines.anchors, text);
}

/** All but tabs and LF that controls or breaks lines, a byte order mark, and what is no character. */
const unusual = /[^\t\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;

/** js-yaml takes 60 bytes of memory for each. */
const mostEscapes = 1_000_000;

function hasManyEscapes(text: string): boolean {
  if (text.length <= mostEscapes) return false;
  const escaped = /\\|''/g;
  let found = 0;
  while (found <= mostEscapes && escaped.test(text)) found += 1;
  return found > mostEscapes;
}

/** What the lines that were read have led to. */
interface Lines {
  readonly text: string;
  /** The collections that are open: twice the column of each, and 1 more for a list. Each is greater than the one before. */
  readonly open: number[];
  /** The last key or dash has no value yet. */
  isWaiting: boolean;
  readonly anchors: Anchors;
}

/** Behind the entries that begin on one line, which is `- - key: value` at most, or -1. */
function behindEntries(lines: Lines, start: number, startColumn: number): number {
  const { text } = lines;
  let at = start;
  let column = startColumn;
  while (text.charCodeAt(at) === dash && isBlankAt(text, at + 1)) {
    if (!enter(lines, column * 2 + 1)) return -1;
    const next = behindSpaces(text, at + 1);
    if (isEndAt(text, next)) return -1; // js-yaml mistakes the lists of `- -` and a line with another dash
    column += next - at;
    at = next;
  }
  const value = behindKey(text, at);
  if (value === -1) return at === start ? behindEntryValue(lines, at, column) : behindNamedValue(lines, at, column);
  if (!enter(lines, column * 2)) return -1;
  const next = behindSpaces(text, value);
  return isEndAt(text, next) ? nextLine(text, next) : behindNamedValue(lines, next, column + 1);
}

/** Behind a value on the line of its key or dash, which an anchor may name, and an alias repeat. */
function behindNamedValue(lines: Lines, at: number, column: number): number {
  const { text, anchors, open } = lines;
  const first = text.charCodeAt(at);
  if (first === asterisk) {
    if (!lines.isWaiting) return -1;
    lines.isWaiting = false;
    return behindLine(text, aliased(anchors, text, at));
  }
  if (first !== ampersand) return behindEntryValue(lines, at, column);
  const name = anchored(anchors, text, at);
  if (name === -1) return -1;
  const next = behindSpaces(text, name);
  if (!isEndAt(text, next)) return next === name ? -1 : behindEntryValue(lines, next, column + 1);
  if (!lines.isWaiting || open.length === 0 || (text.charCodeAt(next) === hash && next === name)) return -1;
  begins(anchors, open.length);
  return nextLine(text, next);
}

/** True at the end of the line, and at a comment, which has a space before it here. */
function isEndAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === newline || code === hash;
}

/** Behind the value of the last key or dash, which may stand on the line below it. */
function behindEntryValue(lines: Lines, at: number, column: number): number {
  const parent = (lines.open.at(-1) ?? -1) >> 1;
  if (!lines.isWaiting || parent === -1 || column <= parent || lines.anchors.isAwaited) return -1;
  lines.isWaiting = false;
  return behindValue(lines.text, at, parent);
}

/** Adds an entry of a mapping or a list; false where its column belongs to none. */
function enter(lines: Lines, entry: number): boolean {
  const { open } = lines;
  const parent = open[open.length - 1] ?? -1; // at(-1) is slow
  const isDeeper = entry >> 1 > parent >> 1;
  const isListOfKey = entry === parent + 1 && (parent & 1) === 0; // in the column of its key
  const isNew = lines.isWaiting && (isDeeper || isListOfKey);
  lines.isWaiting = true;
  if (isNew) {
    lines.anchors.isAwaited = false;
    return open.push(entry) > 1 || entry < 2; // the first one is not indented
  }
  let last = parent;
  while (last > entry) {
    open.pop();
    last = open[open.length - 1] ?? -1;
  }
  return last === entry && entered(lines.anchors, open.length);
}
