import { behindBreaks, behindSpaces, newline, nextLine, tab } from './characters.ts';
import { joinedBreaks } from './ordinary-quoted.ts';

const header = /[|>]([-+]?) *(?: #[^\n]*)?\n/y;

/** Behind a block scalar in a collection that stands in column `parent`. */
export function behindBlock(text: string, from: number, parent: number): number {
  header.lastIndex = from;
  const found = header.exec(text);
  if (found === null) return -1;
  const first = behindBreaks(text, header.lastIndex);
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

/** The text of a block scalar, between its header and `to`. */
export function blockText(text: string, from: number, to: number): string {
  const first = nextLine(text, from);
  if (first === to) return '';
  const start = behindBreaks(text, first);
  const indent = behindSpaces(text, start) - start;
  const content = text
    .slice(first, to - 1)
    .split('\n')
    .map((line) => line.slice(indent));
  let count = content.length;
  while (content[count - 1] === '') count -= 1;
  const whole = content.slice(0, count).join('\n');
  const joined = text[from] === '>' ? whole.replace(foldable, joinedBreaks) : whole;
  const chomping = text[from + 1];
  if (chomping === '-') return joined;
  return chomping === '+' ? joined + '\n'.repeat(1 + content.length - count) : `${joined}\n`;
}

/** Empty lines at the beginning stay as they are. */
const foldable = /(?<=[^\n])\n+/g;
