import {
  fail,
  isAtMarker,
  isBlank,
  isBlankOrEnd,
  isBreak,
  isBreakOrEnd,
  nul,
  readBreak,
  readEndOfLine,
  type Source,
  space,
  tab,
} from './source.ts';

/** Line breaks, folded: a single one is a space, of several the first one is left out. */
function folded(first: string, more: string): string {
  if (first !== '\n') return first + more;
  return more === '' ? ' ' : more;
}

/** What a plain scalar holds, and whether it ends behind a line break, where a key may follow. */
export interface Plain {
  readonly value: string;
  readonly endsLine: boolean;
}

/** `indent`: of the block that it stands in, less than 0 outside of all; `inFlow`: within brackets or braces. */
export function scanPlain(source: Source, indent: number, inFlow: boolean): Plain {
  let value = '';
  let between = ''; // white space, or line breaks as they are kept, between two words
  let endsLine = false;
  for (;;) {
    if (isAtMarker(source, '---') || isAtMarker(source, '...')) break;
    if (source.text.charCodeAt(source.at) === 0x23) break;
    const end = endOfWord(source.text, source.at, inFlow);
    if (end > source.at) {
      value += between + source.text.slice(source.at, end);
      between = '';
      endsLine = false;
      source.at = end;
    }
    if (!isBlankOrEnd(source.text.charCodeAt(end)) || source.text.charCodeAt(end) === nul) break;
    const gap = scanGap(source, indent + 1);
    between = gap.kept;
    endsLine = gap.endsLine;
    if (!inFlow && source.at - source.lineStart <= indent) break;
  }
  return { value, endsLine };
}

/** The end of the word of a plain scalar that begins at `from`. */
function endOfWord(text: string, from: number, inFlow: boolean): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBlankOrEnd(code)) return at;
    if (code === 0x3a && isBlankOrEnd(text.charCodeAt(at + 1))) return at;
    if (inFlow && isFlowIndicator(code)) return at;
    at += 1;
  }
}

function isFlowIndicator(code: number): boolean {
  // , ? [ ] { }
  return code === 0x2c || code === 0x3f || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

/** Blanks and line breaks between words; `indent`: columns of a later line in which no tab may stand. */
function scanGap(source: Source, indent: number): { readonly kept: string; readonly endsLine: boolean } {
  let blanks = '';
  let first: string | undefined;
  let more = '';
  for (;;) {
    const code = source.text.charCodeAt(source.at);
    if (isBlank(code)) {
      if (first !== undefined && code === tab && source.at - source.lineStart < indent)
        fail(source, 'tab characters must not be used in indentation');
      if (first === undefined) blanks += String.fromCharCode(code);
      source.at += 1;
    } else if (isBreak(code)) {
      const kept = readBreak(source);
      if (first === undefined) first = kept;
      else more += kept;
    } else
      return first === undefined ? { kept: blanks, endsLine: false } : { kept: folded(first, more), endsLine: true };
  }
}

export function scanSingleQuoted(source: Source): string {
  source.at += 1;
  let value = '';
  for (;;) {
    checkInQuotes(source);
    let from = source.at;
    while (!isBlankOrEnd(source.text.charCodeAt(source.at))) {
      if (source.text.charCodeAt(source.at) === 0x27) {
        if (source.text.charCodeAt(source.at + 1) !== 0x27) break;
        value += source.text.slice(from, source.at);
        from = source.at + 1; // the second of two quotes stays
        source.at += 2;
      } else source.at += 1;
    }
    value += source.text.slice(from, source.at);
    if (source.text.charCodeAt(source.at) === 0x27) break;
    value += scanGap(source, 0).kept;
  }
  source.at += 1;
  return value;
}

export function scanDoubleQuoted(source: Source): string {
  source.at += 1;
  let value = '';
  for (;;) {
    checkInQuotes(source);
    let isJoined = false;
    let from = source.at;
    while (!isBlankOrEnd(source.text.charCodeAt(source.at))) {
      const code = source.text.charCodeAt(source.at);
      if (code === 0x22) break;
      if (code !== 0x5c) {
        source.at += 1;
        continue;
      }
      value += source.text.slice(from, source.at);
      isJoined = isBreak(source.text.charCodeAt(source.at + 1));
      if (isJoined) break;
      value += scanEscape(source);
      from = source.at;
    }
    if (isJoined) {
      value += scanJoined(source);
      continue;
    }
    value += source.text.slice(from, source.at);
    if (source.text.charCodeAt(source.at) === 0x22) break;
    value += scanGap(source, 0).kept;
  }
  source.at += 1;
  return value;
}

/** A backslash at the end of a line: the break and the indentation of the next line go, more breaks stay. */
function scanJoined(source: Source): string {
  source.at += 1;
  readBreak(source);
  let kept = '';
  for (;;) {
    const code = source.text.charCodeAt(source.at);
    if (isBlank(code)) source.at += 1;
    else if (isBreak(code)) kept += readBreak(source);
    else return kept;
  }
}

function checkInQuotes(source: Source): void {
  if (isAtMarker(source, '---') || isAtMarker(source, '...'))
    fail(source, 'unexpected end of the document within a quoted scalar');
  if (source.text.charCodeAt(source.at) === nul) fail(source, 'unexpected end of the stream within a quoted scalar');
}

const escapes: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
  }),
  ...Object.entries({ ' ': ' ', '"': '"', "'": "'", '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' }),
]);

const lengths: ReadonlyMap<string, number> = new Map(Object.entries({ x: 2, u: 4, U: 8 }));

function scanEscape(source: Source): string {
  const character = source.text.charAt(source.at + 1);
  const plain = escapes.get(character);
  if (plain !== undefined) {
    source.at += 2;
    return plain;
  }
  const length = lengths.get(character);
  if (length === undefined) fail(source, 'unknown escape sequence');
  const digits = source.text.slice(source.at + 2, source.at + 2 + length);
  if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits)) fail(source, 'expected hexadecimal character');
  const code = Number.parseInt(digits, 16);
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) fail(source, 'the escape is not a character');
  source.at += 2 + length;
  return String.fromCodePoint(code);
}

/** How a block scalar begins: `|2-`. `chomping`: '-' drops the line breaks at its end, '+' keeps them all. */
interface Header {
  readonly chomping: '' | '-' | '+';
  readonly increment: number;
}

/** `parentIndent`: of the block that it stands in, less than 0 outside of all. */
export function scanBlock(source: Source, parentIndent: number): string {
  const isLiteral = source.text[source.at] === '|';
  const { chomping, increment } = scanHeader(source);
  const given = increment === 0 ? 0 : Math.max(parentIndent, 0) + increment;
  const start = scanBreaks(source, given, parentIndent);
  const { indent } = start;
  let { breaks } = start;
  let value = '';
  let lastBreak = '';
  let wasIndented = false;
  while (source.at - source.lineStart === indent && source.text.charCodeAt(source.at) !== nul) {
    const isIndented = isBlank(source.text.charCodeAt(source.at));
    const isFolded = !isLiteral && !wasIndented && !isIndented && lastBreak === '\n';
    value += isFolded ? (breaks === '' ? ' ' : breaks) : lastBreak + breaks;
    wasIndented = isIndented;
    const from = source.at;
    while (!isBreakOrEnd(source.text.charCodeAt(source.at))) source.at += 1;
    value += source.text.slice(from, source.at);
    lastBreak = readBreak(source);
    breaks = scanBreaks(source, indent, parentIndent).breaks;
  }
  if (chomping === '-') return value;
  return chomping === '+' ? value + lastBreak + breaks : value + lastBreak;
}

function scanHeader(source: Source): Header {
  const found = /^[|>](?:([-+])([0-9])?|([0-9])([-+])?)?/.exec(source.text.slice(source.at, source.at + 3));
  const digit = found?.[2] ?? found?.[3];
  if (digit === '0') fail(source, 'the indentation of a block scalar cannot be 0');
  source.at += found?.[0].length ?? 1;
  readEndOfLine(source);
  const chomping = found?.[1] ?? found?.[4];
  return { chomping: chomping === '-' || chomping === '+' ? chomping : '', increment: Number(digit ?? 0) };
}

/** Empty lines and the indentation of the next one; `indent` 0: to be found out. */
function scanBreaks(source: Source, indent: number, parentIndent: number): { indent: number; breaks: string } {
  let breaks = '';
  let widest = 0;
  for (;;) {
    const isWithin = (): boolean => indent === 0 || source.at - source.lineStart < indent;
    while (isWithin() && source.text.charCodeAt(source.at) === space) source.at += 1;
    widest = Math.max(widest, source.at - source.lineStart);
    if (isWithin() && source.text.charCodeAt(source.at) === tab)
      fail(source, 'tab characters must not be used in indentation');
    if (!isBreak(source.text.charCodeAt(source.at))) break;
    breaks += readBreak(source);
  }
  return { indent: indent === 0 ? Math.max(widest, parentIndent + 1, 1) : indent, breaks };
}
