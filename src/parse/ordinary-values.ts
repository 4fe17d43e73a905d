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
import { behindBlock } from './ordinary-block.ts';
import { behindQuoted } from './ordinary-quoted.ts';

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
export function behindKey(text: string, from: number): number {
  const end =
    text.charCodeAt(from) === quote || text.charCodeAt(from) === apostrophe
      ? behindQuoted(text, from)
      : behindWord(text, from);
  if (end === -1 || end - from > longestKey || text.charCodeAt(end) !== colon) return -1;
  return isBlankAt(text, end + 1) ? end + 1 : -1;
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
export function behindValue(text: string, from: number, parent: number): number {
  const first = text[from];
  if (first === '|' || first === '>') return behindBlock(text, from, parent);
  if (first === '"' || first === "'") return behindLine(text, behindQuoted(text, from, true));
  if (first === '[' || first === '{') return behindLine(text, behindFlow(text, from, mostFlows));
  return behindPlain(text, from, parent);
}

/** Behind a line with nothing but a comment from here on. */
export function behindLine(text: string, from: number): number {
  if (from === -1) return -1;
  const at = behindSpaces(text, from);
  const code = text.charCodeAt(at);
  return code === newline || (code === hash && at > from) ? nextLine(text, at) : -1;
}

function behindPlain(text: string, from: number, parent: number): number {
  const first = text.charCodeAt(from);
  if (!isIn(first, beginsPlain) || (first === dash && isBlankAt(text, from + 1))) return -1;
  const end = endOfPlain(text, from);
  if (end === -1) return -1;
  if (text.charCodeAt(end) === hash) return isSurelyRead(text, from, end) ? nextLine(text, end) : -1;
  let last = end;
  for (let next = continuation(text, last, parent); next !== last; next = continuation(text, last, parent)) {
    if (next === -1) return -1;
    last = endOfPlain(text, next);
    if (last === -1 || text.charCodeAt(last) === hash) return -1;
  }
  return last > end || isSurelyRead(text, from, end) ? last + 1 : -1;
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
function behindFlow(text: string, from: number, levels: number): number {
  const isMapping = text[from] === '{';
  const close = isMapping ? '}' : ']';
  let at = behindSpaces(text, from + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    if (isMapping) {
      const key = behindKey(text, at);
      if (key === -1) return -1;
      at = behindSpaces(text, key);
    }
    at = behindFlowValue(text, at, levels);
    if (at === -1) return -1;
    at = behindSpaces(text, at);
    if (text[at] === close) return at + 1;
    if (text.charCodeAt(at) !== comma) return -1;
    at = behindSpaces(text, at + 1);
  }
}

function behindFlowValue(text: string, from: number, levels: number): number {
  const first = text.charCodeAt(from);
  if (first === quote || first === apostrophe) return behindQuoted(text, from);
  if (first === 0x5b || first === 0x7b) return levels === 0 ? -1 : behindFlow(text, from, levels - 1);
  let at = from;
  while (isIn(text.charCodeAt(at), inFlow)) at += 1;
  if (at === from || !isIn(first, beginsPlain) || (first === dash && isBlankAt(text, from + 1))) return -1;
  return isSurelyRead(text, from, at) ? at : -1;
}
