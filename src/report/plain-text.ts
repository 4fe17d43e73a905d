/** Control characters, but for tab and newline; the C1 block holds single-byte escape introducers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Text of a manifest or a template, made harmless for a terminal: no escape sequence, no turned writing direction. */
export function harmless(text: string): string {
  return text.replace(control, '\uFFFD');
}

/** {@link harmless} on one line. */
export function oneLine(text: string): string {
  return harmless(text.replace(/\s*\r?\n\s*/g, ' '));
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A sentence taken apart at its backticks; one that has no partner is text. */
export function proseParts(text: string): readonly { readonly code: boolean; readonly text: string }[] {
  return text.split(/(`[^`]+`)/).map((part) => {
    const code = part.length > 2 && part.startsWith('`') && part.endsWith('`');
    return { code, text: code ? part.slice(1, -1) : part };
  });
}
