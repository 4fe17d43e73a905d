/** What stands between the percent sign and the verb. */
export interface Flags {
  plus: boolean;
  minus: boolean;
  sharp: boolean;
  space: boolean;
  zero: boolean;
  /** `%+v` and `%#v`, which mean something else than the flags elsewhere. */
  plusV: boolean;
  sharpV: boolean;
  width: number | undefined;
  precision: number | undefined;
}

export function noFlags(): Flags {
  const signs = { plus: false, minus: false, sharp: false, space: false, zero: false };
  return { ...signs, plusV: false, sharpV: false, width: undefined, precision: undefined };
}

export function pad(text: string, flags: Flags, withZeros = flags.zero): string {
  const missing = (flags.width ?? 0) - Array.from(text).length;
  if (missing <= 0) return text;
  if (flags.minus) return text + ' '.repeat(missing);
  return (withZeros ? '0' : ' ').repeat(missing) + text;
}
