/** Characters by their code, and where lines and words of a text begin. */

export const tab = 0x09;
export const newline = 0x0a;
export const space = 0x20;
export const quote = 0x22;
export const hash = 0x23;
export const ampersand = 0x26;
export const apostrophe = 0x27;
export const asterisk = 0x2a;
export const comma = 0x2c;
export const dash = 0x2d;
export const colon = 0x3a;
export const backslash = 0x5c;

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

/** 1-based. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Behind line breaks that follow one another. */
export function behindBreaks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === newline) at += 1;
  return at;
}
