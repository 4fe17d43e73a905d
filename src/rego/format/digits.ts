/** The digits of a number: `0.digits` times ten to the power of `point`. */
export interface Digits {
  readonly digits: string;
  readonly point: number;
}

/** A floating point number as `mantissa` times two to the power of `exponent`. */
export interface Binary {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const mantissaBits = 52n;
const bias = 1075;

export function binaryOf(value: number): Binary {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const power = Number((bits >> mantissaBits) & 0x7ffn);
  const fraction = bits & ((1n << mantissaBits) - 1n);
  return power === 0
    ? { mantissa: fraction, exponent: 1 - bias }
    : { mantissa: fraction | (1n << mantissaBits), exponent: power - bias };
}

/** As few digits as distinguish the number from every other one. */
export function shortestDigits(value: number): Digits {
  if (value === 0) return { digits: '', point: 0 };
  const [mantissa = '', power = '0'] = Math.abs(value).toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(power) + 1 };
}

/** All digits of the number. */
export function exactDigits(value: number): Digits {
  if (value === 0) return { digits: '', point: 0 };
  const { mantissa, exponent } = binaryOf(value);
  if (exponent >= 0) return pointAfter((mantissa << BigInt(exponent)).toString(), 0);
  return pointAfter((mantissa * 5n ** BigInt(-exponent)).toString(), exponent);
}

function pointAfter(whole: string, power: number): Digits {
  return { digits: withoutZeros(whole), point: whole.length + power };
}

/** The first `count` digits, rounded; a half goes to the even digit, as the number itself is exact. */
export function rounded({ digits, point }: Digits, count: number): Digits {
  if (count >= digits.length) return { digits, point };
  if (count < 0) return { digits: '', point: 0 };
  const kept = digits.slice(0, count);
  const rest = digits.slice(count);
  const isHalf = rest.startsWith('5') && /^50*$/.test(rest);
  const isOdd = count > 0 && Number(kept.at(-1)) % 2 === 1;
  const isUp = isHalf ? isOdd : rest >= '5';
  if (!isUp) return { digits: withoutZeros(kept), point: kept === '' ? 0 : point };
  const next = (BigInt(kept === '' ? '0' : kept) + 1n).toString();
  return { digits: withoutZeros(next), point: point + next.length - count };
}

/** Without the zeros at its end. */
export function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
