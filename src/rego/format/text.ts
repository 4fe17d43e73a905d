import { quote } from '../quote.ts';
import { type Flags, pad } from './flags.ts';

/** A string as Go prints it; missing for a verb that it has no form for. */
export function formatText(text: string, verb: string, flags: Flags): string | undefined {
  if (verb === 'v') return flags.sharpV ? quoted(text, flags) : pad(shortened(text, flags), flags);
  if (verb === 's') return pad(shortened(text, flags), flags);
  if (verb === 'q') return quoted(text, flags);
  return verb === 'x' || verb === 'X' ? hexadecimal(text, verb, flags) : undefined;
}

function shortened(text: string, { precision }: Flags): string {
  return precision === undefined ? text : Array.from(text).slice(0, precision).join('');
}

function quoted(text: string, flags: Flags): string {
  const short = shortened(text, flags);
  if (flags.sharp && fitsBackquotes(short)) return pad(`\`${short}\``, flags);
  return pad(quote(short, { ascii: flags.plus }), flags);
}

/** One line without control characters other than the tabulator, without backquotes and byte order marks. */
function fitsBackquotes(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\u0000-\u0008\u000a-\u001f`\u007f\ufeff]/.test(text);
}

function hexadecimal(text: string, verb: string, flags: Flags): string {
  const bytes = new TextEncoder().encode(text).subarray(0, flags.precision);
  const prefix = flags.sharp ? `0${verb}` : '';
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  const cased = verb === 'X' ? digits.map((each) => each.toUpperCase()) : digits;
  if (cased.length === 0) return pad('', flags);
  return pad(flags.space ? cased.map((each) => prefix + each).join(' ') : prefix + cased.join(''), flags);
}
