/** A decimal number without loss: `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const pattern = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Numbers in JSON and Rego are written in this form; anything else is none. */
function decimalOf(text: string): Decimal | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = found;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** Exponents beyond this are compared as floating point numbers: a number must not take the memory of a million digits. */
const mostDigits = 5000;

export function compareNumbers(a: string, b: string): number {
  if (a === b) return 0;
  if (isShort(a) && isShort(b)) return Number(a) - Number(b);
  const [one, two] = [decimalOf(a), decimalOf(b)];
  if (one === undefined || two === undefined) return Math.sign(Number(a) - Number(b));
  const distance = one.exponent - two.exponent;
  if (Math.abs(distance) > mostDigits) return Math.sign(Number(a) - Number(b));
  const left = distance > 0 ? one.digits * 10n ** BigInt(distance) : one.digits;
  const right = distance < 0 ? two.digits * 10n ** BigInt(-distance) : two.digits;
  return left < right ? -1 : Number(left > right);
}

function isShort(text: string): boolean {
  return text.length < 16 && /^-?\d+$/.test(text);
}

/** Whether a number is written with a fraction or an exponent: its text, not its value, decides how it is printed. */
export function isFloat(text: string): boolean {
  return /[.eE]/.test(text);
}

/** The whole number that a text stands for, also `1e3` and `2.0`; missing when it has a fraction. */
export function wholeNumber(text: string): bigint | undefined {
  const found = decimalOf(text);
  if (found === undefined || found.exponent > mostDigits) return undefined;
  if (found.exponent >= 0) return found.digits * 10n ** BigInt(found.exponent);
  if (found.exponent < -mostDigits) return found.digits === 0n ? 0n : undefined;
  const divisor = 10n ** BigInt(-found.exponent);
  return found.digits % divisor === 0n ? found.digits / divisor : undefined;
}
