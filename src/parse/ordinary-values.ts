import { type Json, setOwn } from '../model/index.ts';
import {
  apostrophe,
  behindBreaks,
  behindSpaces,
  colon,
  comma,
  dash,
  hash,
  isBlankAt,
  newline,
  nextLine,
  quote,
  space,
  tab,
} from './characters.ts';
import { behindBlock, blockText } from './ordinary-block.ts';
import { behindQuoted, folded, quotedText } from './ordinary-quoted.ts';
import { plainScalar } from './scalars.ts';

/** A text that is being read, and what was read last. */
export interface Reading {
  readonly text: string;
  /** Without quotes. */
  key: string;
  value: Json;
  /** Behind the scalar that is the value; -1 for a collection. */
  end: number;
}

const inKey = 1;
const inFlow = 2;
const beginsPlain = 4;
const beginsNumber = 8;

/** What a character of ASCII may be part of; all others have no meaning in YAML. */
const classes = classesOf([
  [inKey | inFlow | beginsPlain, /[\w]/],
  [inKey | inFlow, /[-./]/],
  [inKey, /[$@+]/],
  [inFlow, /[ +=$()~^%@;<>]/],
  [beginsPlain, /[-./$^(+~;\\]/],
  [beginsNumber, /[-+.0-9]/],
]);

/** Of all characters, since looking beyond the end of a list is slow. */
function classesOf(rows: readonly (readonly [number, RegExp])[]): Uint8Array {
  const found = new Uint8Array(65_536).fill(inKey | inFlow | beginsPlain, 128);
  for (let code = 0; code < 128; code += 1)
    for (const [each, pattern] of rows)
      if (pattern.test(String.fromCharCode(code))) found[code] = (found[code] ?? 0) | each;
  return found;
}

function isIn(code: number, wanted: number): boolean {
  return ((classes[code] ?? 0) & wanted) !== 0;
}

const longestKey = 128; // characters; go-yaml takes a key of 1024

/** Behind a key and its colon. */
export function behindKey(reading: Reading, from: number): number {
  const { text } = reading;
  const first = text.charCodeAt(from);
  const isQuoted = first === quote || first === apostrophe;
  const end = isQuoted ? behindQuoted(text, from) : behindWord(text, from);
  if (end === -1 || end - from > longestKey || text.charCodeAt(end) !== colon || !isBlankAt(text, end + 1)) return -1;
  reading.key = isQuoted ? quotedText(text, from, end) : keyOf(text.slice(from, end));
  return end + 1;
}

/** JSON has no other keys than text. */
function keyOf(word: string): string {
  const scalar = plainScalar(word);
  return scalar === undefined ? word : String(scalar);
}

const nulls = new Set(['null', 'Null', 'NULL']);
const wholeNumber = /^(?:0|[1-9][0-9]{0,14})$/;

/** Behind a key that is not quoted. Kubernetes refuses null as a key, and writes a fraction as one of 32 bits. */
function behindWord(text: string, from: number): number {
  let at = from;
  while (isIn(text.charCodeAt(at), inKey)) at += 1;
  if (at === from || at - from > longestKey || !isIn(text.charCodeAt(from), beginsPlain)) return -1;
  if (at - from === 4 && nulls.has(text.slice(from, at))) return -1;
  if (!isIn(text.charCodeAt(from), beginsNumber)) return at;
  const word = text.slice(from, at);
  return wholeNumber.test(word) || isNoNumber(word) ? at : -1;
}

/** A number that every reader takes for the same. */
const number = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;

/** What begins like a number and is text to every reader. */
const noNumbers: readonly RegExp[] = [
  /^[-+]?[0-9].*(?:[^-+.\w]|[g-nq-wyzG-NQ-WYZ])/, // a character that no number has
  /^[-+]?[0-9].*\..*\./, // two points
  /^[-+]?[0-9].*[^eEbBoO]-/, // a minus that is not the sign of an exponent, or behind `0b`
  /^[-+]?(?:[1-9]|0[0-9]).*[a-dfA-DF]/, // a digit of 16 without `0x`
  /^0[acdfACDF]/,
  /^--?[A-Za-z]/,
  /^\.\W/,
  /^\.[A-Za-z]{4}/, // longer than `.inf`
];

function isNoNumber(text: string): boolean {
  return noNumbers.some((pattern) => pattern.test(text));
}

function isSurelyRead(text: string, from: number, to: number): boolean {
  if (!isIn(text.charCodeAt(from), beginsNumber)) return true;
  const scalar = text.slice(from, to).trimEnd();
  return number.test(scalar) || isNoNumber(scalar);
}

/** Behind the last line of a value in a collection that stands in column `parent`. */
export function behindValue(reading: Reading, from: number, parent: number): number {
  const { text } = reading;
  const first = text[from];
  if (first === '|' || first === '>') return behindBlockValue(reading, from, parent);
  if (first === '"' || first === "'") return behindLine(text, behindQuotedValue(reading, from, true));
  if (first === '[' || first === '{') return behindLine(text, behindFlow(reading, from, mostFlows));
  return behindPlain(reading, from, parent);
}

function behindBlockValue(reading: Reading, from: number, parent: number): number {
  const behind = behindBlock(reading.text, from, parent);
  if (behind !== -1) reading.value = blockText(reading.text, from, behind);
  reading.end = behind;
  return behind;
}

function behindQuotedValue(reading: Reading, from: number, mayBreak: boolean): number {
  const end = behindQuoted(reading.text, from, mayBreak);
  if (end !== -1) reading.value = quotedText(reading.text, from, end);
  reading.end = end;
  return end;
}

/** The scalar between two places of one line, without the spaces at its end. */
function takePlain(reading: Reading, from: number, to: number): void {
  const { text } = reading;
  let end = to;
  while (text.charCodeAt(end - 1) === space) end -= 1;
  const scalar = text.slice(from, end);
  const value = plainScalar(scalar);
  reading.value = value === undefined ? scalar : value;
  reading.end = end;
}

/** Behind a line with nothing but a comment from here on. */
export function behindLine(text: string, from: number): number {
  if (from === -1) return -1;
  const at = behindSpaces(text, from);
  const code = text.charCodeAt(at);
  return code === newline || (code === hash && at > from) ? nextLine(text, at) : -1;
}

function behindPlain(reading: Reading, from: number, parent: number): number {
  const { text } = reading;
  const first = text.charCodeAt(from);
  if (!isIn(first, beginsPlain) || (first === dash && isBlankAt(text, from + 1))) return -1;
  const end = endOfPlain(text, from);
  if (end === -1) return -1;
  const isCommented = text.charCodeAt(end) === hash;
  const next = isCommented ? end : continuation(text, end, parent);
  if (next === -1) return -1;
  if (next !== end) return behindMore(reading, { from, next, parent });
  if (!isSurelyRead(text, from, end)) return -1;
  takePlain(reading, from, end);
  return isCommented ? nextLine(text, end) : end + 1;
}

/** Behind plain text that goes on at `next`. */
function behindMore(reading: Reading, { from, next, parent }: { from: number; next: number; parent: number }): number {
  const { text } = reading;
  let last = -1;
  for (let at = next; at !== last; at = continuation(text, last, parent)) {
    if (at === -1) return -1;
    last = endOfPlain(text, at);
    if (last === -1 || text.charCodeAt(last) === hash) return -1;
  }
  reading.value = folded(text.slice(from, last).trimEnd());
  reading.end = last;
  return last + 1;
}

/** The line break, or the comment, behind plain text; -1 for text that holds what may end it. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code !== newline; code = text.charCodeAt(at)) {
    if (code === tab || (code === colon && isBlankAt(text, at + 1))) return -1;
    if (code === hash && text.charCodeAt(at - 1) === space) return at;
    at += 1;
  }
  return at;
}

/**
 * Where a scalar whose line breaks at `from` goes on: in the next line that is not empty, if it is indented more than what
 * the scalar stands in. `from` itself where it does not go on.
 */
function continuation(text: string, from: number, parent: number): number {
  const line = behindBreaks(text, from);
  const start = behindSpaces(text, line);
  const code = text.charCodeAt(start);
  if (code === newline) return endsBehind(text, start, parent) ? from : -1;
  return start - line <= parent || code === hash || line === text.length ? from : start;
}

/** True when only lines of spaces stand before one that is not indented more than `parent`. */
function endsBehind(text: string, from: number, parent: number): boolean {
  let line = from + 1;
  let start = behindSpaces(text, line);
  while (text.charCodeAt(start) === newline) {
    line = start + 1;
    start = behindSpaces(text, line);
  }
  return start - line <= parent || line === text.length;
}

const mostFlows = 8; // in one another

/** Behind a list or a mapping in brackets, with a space behind each colon. */
function behindFlow(reading: Reading, from: number, levels: number): number {
  const { text } = reading;
  const isMapping = text[from] === '{';
  const close = isMapping ? '}' : ']';
  const list: Json[] = [];
  const mapping: Record<string, Json> = {};
  let at = behindSpaces(text, from + 1);
  if (text[at] !== close)
    for (;;) {
      at = isMapping ? behindFlowEntry(reading, at, { mapping, levels }) : behindFlowValue(reading, at, levels);
      if (at === -1) return -1;
      if (!isMapping) list.push(reading.value);
      at = behindSpaces(text, at);
      if (text[at] === close) break;
      if (text.charCodeAt(at) !== comma) return -1;
      at = behindSpaces(text, at + 1);
    }
  reading.value = isMapping ? mapping : list;
  reading.end = -1;
  return at + 1;
}

interface FlowMapping {
  readonly mapping: Record<string, Json>;
  readonly levels: number;
}

function behindFlowEntry(reading: Reading, from: number, { mapping, levels }: FlowMapping): number {
  const behind = behindKey(reading, from);
  const { key } = reading;
  if (behind === -1 || isTaken(mapping, key)) return -1;
  const at = behindFlowValue(reading, behindSpaces(reading.text, behind), levels);
  if (at !== -1) setOwn(mapping, key, reading.value);
  return at;
}

/** Of equal keys Kubernetes takes the last one, and JavaScript has no field of its own for `__proto__`. */
export function isTaken(mapping: object, key: string): boolean {
  return Object.hasOwn(mapping, key) || key === '__proto__';
}

function behindFlowValue(reading: Reading, from: number, levels: number): number {
  const { text } = reading;
  const first = text.charCodeAt(from);
  if (first === quote || first === apostrophe) return behindQuotedValue(reading, from, false);
  if (first === 0x5b || first === 0x7b) return levels === 0 ? -1 : behindFlow(reading, from, levels - 1);
  let at = from;
  while (isIn(text.charCodeAt(at), inFlow)) at += 1;
  if (at === from || !isIn(first, beginsPlain) || (first === dash && isBlankAt(text, from + 1))) return -1;
  if (!isSurelyRead(text, from, at)) return -1;
  takePlain(reading, from, at);
  return at;
}
