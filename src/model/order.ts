import type { SourceLine } from './target.ts';

/** Orders texts by their code units, which is the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Message = SourceLine & { readonly message: string };

/** Orders what is said of lines by file, line and text. */
export function byPlace(a: Message, b: Message): number {
  return compareTexts(a.file, b.file) || a.line - b.line || compareTexts(a.message, b.message);
}
