/** A fraction of whole numbers; `denominator` is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const pattern = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;

/** Reads a decimal number, also with an exponent. */
export function rationalOf(text: string): Rational | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, sign, whole = '', fraction = '', alone = '', power = '0'] = found;
  const places = fraction.length + alone.length;
  const digits = BigInt(whole + fraction + alone) * (sign === '-' ? -1n : 1n);
  const exponent = Number(power) - places;
  if (exponent >= 0) return { numerator: digits * 10n ** BigInt(exponent), denominator: 1n };
  return { numerator: digits, denominator: 10n ** BigInt(-exponent) };
}

/** The nearest fraction whose numerator has so many bits and whose denominator is a power of two; a half goes to the even one. */
export function roundedToBits({ numerator, denominator }: Rational, bits: number): Rational {
  if (numerator === 0n) return { numerator: 0n, denominator: 1n };
  const positive = numerator < 0n ? -numerator : numerator;
  let shift = bits - (bitsOf(positive) - bitsOf(denominator));
  const quotientAt = (by: number): bigint =>
    by >= 0 ? (positive << BigInt(by)) / denominator : positive / (denominator << BigInt(-by));
  while (bitsOf(quotientAt(shift)) > bits) shift--;
  while (bitsOf(quotientAt(shift)) < bits) shift++;
  const [top, bottom] =
    shift >= 0 ? [positive << BigInt(shift), denominator] : [positive, denominator << BigInt(-shift)];
  const kept = nearestEven(top, bottom) * (numerator < 0n ? -1n : 1n);
  return shift >= 0
    ? { numerator: kept, denominator: 1n << BigInt(shift) }
    : { numerator: kept << BigInt(-shift), denominator: 1n };
}

function nearestEven(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  const twice = (top % bottom) * 2n;
  const isUp = twice > bottom || (twice === bottom && quotient % 2n === 1n);
  return isUp ? quotient + 1n : quotient;
}

function bitsOf(value: bigint): number {
  return value === 0n
    ? 0
    : value.toString(16).length * 4 - Math.clz32(Number.parseInt(value.toString(16)[0] ?? '0', 16)) + 28;
}

/** With so many places after the point; a half goes away from zero. */
export function fixedPlaces({ numerator, denominator }: Rational, places: number): string {
  const positive = numerator < 0n ? -numerator : numerator;
  const scaled = (positive * 10n ** BigInt(places) * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(places + 1, '0');
  return `${numerator < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
