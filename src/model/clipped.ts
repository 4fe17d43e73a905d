/** The text, or its beginning with an ellipsis; `longest` in characters. No half of a character is left at its end. */
export function clipped(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Characters of the message of a finding; a name in it may be of any length. */
export const longestMessage = 1_000;
