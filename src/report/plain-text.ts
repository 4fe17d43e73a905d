/** Control characters, but for tab and newline; the C1 block holds single-byte escape introducers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Text of a manifest or a template without control characters: no escape sequence, no change of writing direction. */
export function harmless(text: string): string {
  return text.replace(control, '\uFFFD');
}

/** {@link harmless} on one line, a blank for each break and the white space around it. Linear in the text. */
export function oneLine(text: string): string {
  if (!text.includes('\n')) return harmless(text);
  const lines = text.split('\n');
  const last = lines.length - 1;
  const parts = lines.flatMap((line, at) => {
    if (at === 0) return [line.trimEnd()];
    return at === last ? [line.trimStart()] : line.trim() || [];
  });
  return harmless(parts.join(' '));
}

/** `1 error`, `2 errors`; `plural` where it is not made with an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** A sentence split at its backticks; a backtick without a partner is text. */
export function proseParts(text: string): readonly { readonly code: boolean; readonly text: string }[] {
  return text.split(/(`[^`]+`)/).map((part) => {
    const code = part.length > 2 && part.startsWith('`') && part.endsWith('`');
    return { code, text: code ? part.slice(1, -1) : part };
  });
}
