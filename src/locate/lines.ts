/** The text that was split last: findings come file by file. */
let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

/** The lines of a text, which is split once for all findings in it. */
export function linesOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, lines: text.split('\n') };
  return last.lines;
}
