/**
 * The text of one document and how far it is read. What is here and next to it follows go-yaml v2, through which Kubernetes
 * reads YAML, character by character: scanner and parser of libyaml with their peculiarities, and the same values.
 */
export interface Source {
  /** Ends in NUL, which no document holds. */
  readonly text: string;
  at: number;
  /** 0-based. */
  line: number;
  /** Offset of the first character of the line. */
  lineStart: number;
}

/** A position in a document; `line` is 0-based. */
export interface Mark {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** Why a document is not read: it is not YAML, or not what Kubernetes takes. */
export class Unreadable extends Error {
  readonly mark: Mark;
  readonly kind: 'syntax' | 'key' | 'value' | 'depth';

  constructor(message: string, mark: Mark, kind: Unreadable['kind'] = 'syntax') {
    super(message);
    this.mark = mark;
    this.kind = kind;
  }
}

export function markOf({ at, line, lineStart }: Source): Mark {
  return { at, line, column: at - lineStart };
}

export function fail(source: Source, message: string): never {
  throw new Unreadable(message, markOf(source));
}

export const tab = 0x09;
export const space = 0x20;
export const hash = 0x23;
export const nul = 0;

/** A character that ends a line, as YAML 1.1 sees it. */
export function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || (code > 0x7f && (code === 0x85 || code === 0x2028 || code === 0x2029));
}

export function isBlank(code: number): boolean {
  return code === space || code === tab;
}

export function isBreakOrEnd(code: number): boolean {
  return code === nul || isBreak(code);
}

export function isBlankOrEnd(code: number): boolean {
  return code <= space ? code === space || code === tab || isBreakOrEnd(code) : code > 0x7f && isBreak(code);
}

/** A character of a name: of an anchor, a tag handle or a directive. */
export function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x2d
  );
}

/** Reads one line break; the answer is what a scalar keeps of it. */
export function readBreak(source: Source): string {
  const code = source.text.charCodeAt(source.at);
  if (!isBreak(code)) return ''; // the end
  source.at += code === 0x0d && source.text.charCodeAt(source.at + 1) === 0x0a ? 2 : 1;
  source.line += 1;
  source.lineStart = source.at;
  return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n';
}

export function skipBlanks(source: Source): void {
  while (isBlank(source.text.charCodeAt(source.at))) source.at += 1;
}

/** Blanks, a comment, and the end of the line: all that may follow a directive or the header of a block scalar. */
export function readEndOfLine(source: Source): void {
  skipBlanks(source);
  if (source.text.charCodeAt(source.at) === hash) skipToBreak(source);
  if (!isBreakOrEnd(source.text.charCodeAt(source.at))) fail(source, 'a comment or the end of the line is expected');
  readBreak(source);
}

export function skipToBreak(source: Source): void {
  while (!isBreakOrEnd(source.text.charCodeAt(source.at))) source.at += 1;
}

/** True at a line that begins with `---` or `...`. */
export function isAtMarker(source: Source, characters: '---' | '...'): boolean {
  return (
    source.at === source.lineStart &&
    source.text.startsWith(characters, source.at) &&
    isBlankOrEnd(source.text.charCodeAt(source.at + 3))
  );
}
