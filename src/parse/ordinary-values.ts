/** Each function answers where it has read to, and -1 for what is not ordinary. */

const tab = 0x09;
const newline = 0x0a;
const space = 0x20;
const quote = 0x22;
const hash = 0x23;
const apostrophe = 0x27;
const comma = 0x2c;
const dash = 0x2d;
const colon = 0x3a;
const backslash = 0x5c;

const inKey = 1;
const inFlow = 2;
const beginsPlain = 4;
const beginsNumber = 8;

/** What a character of ASCII may be part of. */
const classes = classesOf([
  [inKey | inFlow | beginsPlain, /[\w]/],
  [inKey | inFlow, /[-./]/],
  [inKey, /[$@+]/],
  [inFlow, /[ +=$()~^%@;<>]/],
  [beginsPlain, /[-./$^(+~;\\]/],
  [beginsNumber, /[-+.0-9]/],
]);

function classesOf(rows: readonly (readonly [number, RegExp])[]): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) =>
    rows.reduce((sum, [each, pattern]) => (pattern.test(String.fromCharCode(code)) ? sum | each : sum), 0),
  );
}

function isIn(code: number, wanted: number): boolean {
  return ((classes[code] ?? 0) & wanted) !== 0;
}

export function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}

export function nextLine(text: string, from: number): number {
  return text.indexOf('\n', from) + 1;
}

/** True before a space and at the end of a line. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === space || code === newline;
}

const longestKey = 128; // characters; go-yaml takes a key of 1024

/** Behind a key and its colon. */
export function behindKey(text: string, from: number): number {
  const end = text.charCodeAt(from) === quote || text.charCodeAt(from) === apostrophe ? behindQuoted(text, from) : behindWord(text, from);
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
  return wholeNumber.test(word) || noNumber.test(word) ? at : -1;
}

/** A number that every reader takes for the same. */
const number = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;

/**
 * What begins like a number and is none: with a character that no number has, with two points, or with a minus that is
 * neither its sign nor that of its exponent.
 */
const noNumber = /^[-+]?[0-9][^]*?(?:[^-+.\w]|[g-nq-wyzG-NQ-WYZ]|\.[^]*\.|[^eEbBoO]-)|^[-+]?(?:[1-9]|0[0-9])[^]*?[a-dfA-DF]|^0[acdfACDF]|^--?[A-Za-z]|^\.\W|^\.[A-Za-z]{4}/;

function isSurelyRead(text: string, from: number, to: number): boolean {
  if (!isIn(text.charCodeAt(from), beginsNumber)) return true;
  const scalar = text.slice(from, to).trimEnd();
  return number.test(scalar) || noNumber.test(scalar);
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
function behindLine(text: string, from: number): number {
  if (from === -1) return -1;
  const at = behindSpaces(text, from);
  const code = text.charCodeAt(at);
  return code === newline || (code === hash && at > from) ? nextLine(text, at) : -1;
}

function behindPlain(text: string, from: number, parent: number): number {
  const first = text.charCodeAt(from);
  if ((first < 128 && !isIn(first, beginsPlain)) || (first === dash && isBlankAt(text, from + 1))) return -1;
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
  const line = behindBlankLines(text, from);
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

/** Behind the quote that closes text. */
function behindQuoted(text: string, from: number, mayBreak = false): number {
  const isDouble = text.charCodeAt(from) === quote;
  return isDouble ? behindDouble(text, from + 1, mayBreak) : behindSingle(text, from + 1, mayBreak);
}

function behindDouble(text: string, from: number, mayBreak: boolean): number {
  let at = from;
  for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
    if (code === tab) return -1;
    if (code === newline) at = mayBreak ? nextOfQuoted(text, at) : -1;
    else if (code !== backslash) at += 1;
    else if (text.charCodeAt(at + 1) === newline) at = mayBreak ? nextOfEscaped(text, at + 1) : -1;
    else at = behindEscape(text, at);
    if (at === -1) return -1;
  }
  return at + 1;
}

function behindSingle(text: string, from: number, mayBreak: boolean): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === tab) return -1;
    if (code === newline) at = mayBreak ? nextOfQuoted(text, at) : -1;
    else if (code !== apostrophe) at += 1;
    else if (text.charCodeAt(at + 1) === apostrophe) at += 2;
    else return at + 1;
    if (at === -1) return -1;
  }
}

/** Where quoted text goes on behind the end of a line: it must, since a quote is to close it. */
function nextOfQuoted(text: string, from: number): number {
  const line = behindBlankLines(text, from);
  const start = behindSpaces(text, line);
  return start > line && text.charCodeAt(start) !== newline ? start : -1;
}

/** Behind a line break that a backslash takes away, with no empty line behind it. */
function nextOfEscaped(text: string, from: number): number {
  return text.charCodeAt(from + 1) === newline ? -1 : nextOfQuoted(text, from);
}

const escape = /\\(?:[0abefnrtvN_LP "\\]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4})/y;

function behindEscape(text: string, from: number): number {
  escape.lastIndex = from;
  return escape.test(text) ? escape.lastIndex : -1;
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

const header = /[|>]([-+]?) *(?: #[^\n]*)?\n/y;

/** Behind a block scalar in a collection that stands in column `parent`. */
function behindBlock(text: string, from: number, parent: number): number {
  header.lastIndex = from;
  const found = header.exec(text);
  if (found === null) return -1;
  const first = behindBlankLines(text, header.lastIndex);
  const start = behindSpaces(text, first);
  const indent = start - first;
  if (isBlankLine(text, start)) return -1;
  if (first === text.length || indent <= parent) return first === header.lastIndex && found[1] === '' ? first : -1;
  return behindContent(text, first, { indent, isFolded: text[from] === '>', isKept: found[1] === '+' });
}

function isBlankLine(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code === newline || code === tab;
}

/** Behind line breaks that follow one another. */
function behindBlankLines(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === newline) at += 1;
  return at;
}

interface Block {
  readonly indent: number;
  readonly isFolded: boolean;
  readonly isKept: boolean;
}

/** Lines of spaces, and lines that are indented further, are folded and kept in different ways. */
function behindContent(text: string, from: number, { indent, isFolded, isKept }: Block): number {
  let at = from;
  while (at !== text.length) {
    const start = behindSpaces(text, at);
    const code = text.charCodeAt(start);
    const isBlank = code === newline;
    if (isBlank && start > at && (isFolded || isKept)) return -1;
    if (!isBlank && start - at < indent) return code === tab ? -1 : at;
    if (isFolded && !isBlank && (start - at > indent || code === tab)) return -1;
    at = nextLine(text, start);
  }
  return at;
}
