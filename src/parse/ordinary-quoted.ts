import { apostrophe, backslash, behindBreaks, behindSpaces, newline, quote, tab } from './characters.ts';

/** Behind the quote that closes text. */
export function behindQuoted(text: string, from: number, mayBreak = false): number {
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
  const line = behindBreaks(text, from);
  const start = behindSpaces(text, line);
  return start > line && text.charCodeAt(start) !== newline ? start : -1;
}

/** Behind a line break that a backslash takes away, with no empty line behind it. */
function nextOfEscaped(text: string, from: number): number {
  return text.charCodeAt(from + 1) === newline ? -1 : nextOfQuoted(text, from);
}

const escaped = /\\(?:[0abefnrtvN_LP "\\]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4})/y;

function behindEscape(text: string, from: number): number {
  escaped.lastIndex = from;
  return escaped.test(text) ? escaped.lastIndex : -1;
}

/** What stands between quotes, of which the last one is before `to`. */
export function quotedText(text: string, from: number, to: number): string {
  const inner = text.slice(from + 1, to - 1);
  if (text.charCodeAt(from) === apostrophe) return folded(inner).replaceAll("''", "'");
  return inner.includes('\\') ? inner.replace(special, unescaped) : folded(inner);
}

/** Line breaks with the spaces around them. */
const breaks = /(?<! ) *(\n+) */g;

/** Text whose lines are joined: a break is a space, and an empty line is a break. */
export function folded(text: string): string {
  return text.includes('\n') ? text.replace(breaks, (_, found: string) => joinedBreaks(found)) : text;
}

export function joinedBreaks({ length }: string): string {
  return length === 1 ? ' ' : '\n'.repeat(length - 1);
}

/** Escapes, of which that of a break takes away the spaces behind it; and other breaks, with spaces that are not escaped. */
const special = /\\(?:\n *|x..|u....|.)|(?:(?<!(?<!\\) ) +)?\n+ */g;

const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
    ...{ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029', ' ': ' ', '"': '"', '\\': '\\' },
  }),
);

function unescaped(found: string): string {
  if (!found.startsWith('\\')) return folded(found);
  if (found[1] === '\n') return '';
  return found.length > 2
    ? String.fromCharCode(Number.parseInt(found.slice(2), 16))
    : (names.get(found.slice(1)) ?? '');
}
