import { isPrintable, quote } from '../quote.ts';
import { type Flags, pad } from './flags.ts';

const bases: ReadonlyMap<string, number> = new Map(Object.entries({ v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 }));
const highestCodePoint = 0x10ffff;

/** An `int64` as Go prints it; missing for a verb that it has no form for. */
export function formatInteger(value: bigint, verb: string, flags: Flags): string | undefined {
  const base = bases.get(verb);
  if (base !== undefined) return inBase(value, base, verb, flags);
  if (verb === 'c') return pad(signOf(value), flags);
  if (verb === 'q') return pad(quote(signOf(value), { mark: "'", ascii: flags.plus }), flags);
  return verb === 'U' ? unicode(BigInt.asUintN(64, value), flags) : undefined;
}

function inBase(value: bigint, base: number, verb: string, flags: Flags): string {
  const isSigned = value < 0n || flags.plus || flags.space;
  let least = flags.precision ?? 0;
  if (flags.precision === undefined && flags.zero && !flags.minus && flags.width !== undefined)
    least = flags.width - Number(isSigned);
  if (flags.precision === 0 && value === 0n) return ' '.repeat(flags.width ?? 0);
  let digits = (value < 0n ? -value : value).toString(base).padStart(least, '0');
  if (verb === 'X') digits = digits.toUpperCase();
  if (flags.sharp) digits = basePrefix(base, verb, digits) + digits;
  if (verb === 'O') digits = `0o${digits}`;
  return pad(signBefore(value, flags) + digits, flags, false);
}

function basePrefix(base: number, verb: string, digits: string): string {
  if (base === 2) return '0b';
  if (base === 8) return digits.startsWith('0') ? '' : '0';
  return base === 16 ? `0${verb}` : '';
}

function signBefore(value: bigint, { plus, space }: Flags): string {
  if (value < 0n) return '-';
  if (plus) return '+';
  return space ? ' ' : '';
}

function signOf(value: bigint): string {
  const code = BigInt.asUintN(64, value);
  const isSign = code <= BigInt(highestCodePoint) && !(code >= 0xd800n && code <= 0xdfffn);
  return isSign ? String.fromCodePoint(Number(code)) : '\ufffd';
}

function unicode(code: bigint, flags: Flags): string {
  const digits = code
    .toString(16)
    .toUpperCase()
    .padStart(Math.max(flags.precision ?? 4, 4), '0');
  const sign = code <= BigInt(highestCodePoint) ? signOf(code) : undefined;
  const shown = flags.sharp && sign !== undefined && isPrintable(sign) ? ` '${sign}'` : '';
  return pad(`U+${digits}${shown}`, flags, false);
}

/** Prefixes of numbers beyond 64 bits, which have rules of their own. */
const bigPrefixes: ReadonlyMap<string, string> = new Map(Object.entries({ b: '0b', o: '0', x: '0x', X: '0X' }));

/** A `*big.Int` as Go prints it; it says itself what it has no form for. */
export function formatBigInteger(value: bigint, verb: string, flags: Flags): string {
  if (verb === 'w') return `%!w(*big.Int=${laidOpen(value, flags)})`;
  const base = verb === 's' ? 10 : bases.get(verb);
  if (base === undefined) return `%!${verb}(big.Int=${value})`;
  const sign = signBefore(value, { ...flags, plus: flags.plus || flags.plusV });
  const own = flags.sharp || flags.sharpV ? (bigPrefixes.get(verb) ?? '') : '';
  const prefix = verb === 'O' ? '0o' : own;
  let digits = (value < 0n ? -value : value).toString(base).padStart(flags.precision ?? 0, '0');
  if (verb === 'X') digits = digits.toUpperCase();
  const missing = Math.max(0, (flags.width ?? 0) - sign.length - prefix.length - digits.length);
  if (flags.minus) return sign + prefix + digits + ' '.repeat(missing);
  if (flags.zero && flags.precision === undefined) return sign + prefix + '0'.repeat(missing) + digits;
  return ' '.repeat(missing) + sign + prefix + digits;
}

/** How Go holds the number: its sign, and 64 bits at a time. */
function laidOpen(value: bigint, flags: Flags): string {
  const isSource = flags.sharpV;
  const words: string[] = [];
  for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 64n) {
    const word = BigInt.asUintN(64, rest);
    words.push(isSource ? inBase(word, 16, 'x', { ...flags, sharp: true }) : inBase(word, 10, 'd', flags));
  }
  const sign = pad(String(value < 0n), flags);
  if (isSource) return `&big.Int{neg:${sign}, abs:big.nat{${words.join(', ')}}}`;
  return flags.plusV ? `&{neg:${sign} abs:[${words.join(' ')}]}` : `&{${sign} [${words.join(' ')}]}`;
}
