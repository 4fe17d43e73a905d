import { binaryOf, type Digits, exactDigits, rounded, shortestDigits, withoutZeros } from './digits.ts';
import { type Flags, pad } from './flags.ts';

/** A `float64` as Go prints it; missing for a verb that it has no form for. */
export function formatFloat(value: number, verb: string, flags: Flags): string | undefined {
  if (verb === 'v') return withFlags(value, 'g', undefined, flags);
  if ('bgGxX'.includes(verb)) return withFlags(value, verb, undefined, flags);
  if ('feEF'.includes(verb)) return withFlags(value, verb === 'F' ? 'f' : verb, 6, flags);
  return undefined;
}

function withFlags(value: number, verb: string, ofVerb: number | undefined, flags: Flags): string {
  const precision = flags.precision ?? ofVerb;
  let digits = unsigned(Math.abs(value), verb, precision);
  if (flags.sharp && verb !== 'b') digits = withPoint(digits, verb, precision);
  const isNegative = value < 0 || Object.is(value, -0);
  const positive = flags.plus ? '+' : flags.space ? ' ' : '';
  const sign = isNegative ? '-' : positive;
  const missing = (flags.width ?? 0) - sign.length - digits.length;
  if (sign !== '' && flags.zero && !flags.minus && missing > 0) return sign + '0'.repeat(missing) + digits;
  return pad(sign + digits, flags);
}

function unsigned(value: number, verb: string, precision: number | undefined): string {
  if (verb === 'f')
    return fixed(
      digitsFor(value, (point) => point + (precision ?? 0)),
      precision ?? 0,
    );
  if (verb === 'e' || verb === 'E') {
    const count = (precision ?? 0) + 1;
    return exponential(
      digitsFor(value, () => count),
      count - 1,
      verb,
    );
  }
  if (verb === 'g' || verb === 'G') return general(value, verb, precision);
  return verb === 'b' ? binary(value) : hexadecimal(value, verb, precision);
}

function digitsFor(value: number, count: (point: number) => number): Digits {
  const all = exactDigits(value);
  return rounded(all, count(all.point));
}

function general(value: number, verb: string, precision: number | undefined): string {
  const count = precision === 0 ? 1 : precision;
  const found = count === undefined ? shortestDigits(value) : digitsFor(value, () => count);
  const { digits, point } = found;
  let most = count ?? 6;
  if (count !== undefined && count > digits.length && digits.length >= point) most = digits.length;
  const power = point - 1;
  if (power < -4 || power >= most) {
    const shown = Math.max(digits.length, 1);
    return exponential(found, shown - 1, verb === 'G' ? 'E' : 'e');
  }
  return fixed(found, Math.max(digits.length - point, 0));
}

function fixed({ digits, point }: Digits, places: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  if (places === 0) return whole;
  const fraction = ('0'.repeat(Math.max(-point, 0)) + digits.slice(Math.max(point, 0))).slice(0, places);
  return `${whole}.${fraction.padEnd(places, '0')}`;
}

function exponential({ digits, point }: Digits, places: number, letter: string): string {
  const first = digits[0] ?? '0';
  const rest = places > 0 ? `.${digits.slice(1, places + 1).padEnd(places, '0')}` : '';
  const power = digits === '' ? 0 : point - 1;
  return `${first}${rest}${letter}${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function binary(value: number): string {
  const { mantissa, exponent } = binaryOf(value);
  return `${mantissa}p${exponent < 0 ? '' : '+'}${exponent}`;
}

/** One digit before the point, which is 1 but for zero. */
function hexadecimal(value: number, verb: string, precision: number | undefined): string {
  let { mantissa, exponent } = binaryOf(value);
  if (mantissa === 0n) exponent = 0;
  else {
    // 60 bits after the first one: whole digits
    const shift = 61 - mantissa.toString(2).length;
    mantissa <<= BigInt(shift);
    exponent += 60 - shift;
  }
  if (precision !== undefined && precision < 15) ({ mantissa, exponent } = roundedHex(mantissa, exponent, precision));
  const all = mantissa.toString(16).padStart(16, '0');
  const fraction =
    precision === undefined ? withoutZeros(all.slice(1)) : all.slice(1).padEnd(precision, '0').slice(0, precision);
  const first = mantissa === 0n ? '0' : '1';
  const power = `p${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  const text = `0x${first}${fraction === '' ? '' : `.${fraction}`}${power}`;
  return verb === 'X' ? text.toUpperCase() : text;
}

function roundedHex(mantissa: bigint, exponent: number, precision: number): { mantissa: bigint; exponent: number } {
  const dropped = BigInt(60 - precision * 4);
  const extra = mantissa & ((1n << dropped) - 1n);
  let kept = mantissa >> dropped;
  const half = 1n << (dropped - 1n);
  if (extra > half || (extra === half && (kept & 1n) === 1n)) kept++;
  const back = kept << dropped;
  return back >= 1n << 61n ? { mantissa: back >> 1n, exponent: exponent + 1 } : { mantissa: back, exponent };
}

/** The flag `#` prints a point always, and keeps zeros at the end. */
function withPoint(text: string, verb: string, precision: number | undefined): string {
  const isHex = verb === 'x' || verb === 'X';
  const at = text.search(isHex ? /[pP]/ : /[eE]/);
  const number = at < 0 ? text : text.slice(0, at);
  const tail = at < 0 ? '' : text.slice(at);
  let missing = 'gGx'.includes(verb) ? (precision ?? 6) : 0;
  const counted = number.replace('.', '').replace(/^0+/, '').length;
  missing -= counted;
  const hasPoint = number.includes('.');
  if (!hasPoint && number === '0') missing--;
  return number + (hasPoint ? '' : '.') + '0'.repeat(Math.max(missing, 0)) + tail;
}
