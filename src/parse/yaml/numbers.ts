/** A number, and the text that it becomes as a key; undefined for one that Kubernetes refuses as a key. */
export interface Numeric {
  readonly value: number;
  readonly key: string | undefined;
  readonly isInteger: boolean;
}

const integer = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const pointFirst = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
const signBehindPrefix = /^0b[-+][01]+$/;
const fewDigits = 15;

/** A plain scalar as Go reads numbers: of 64 bits, and a string when it has no room in them. */
export function numberOf(text: string): Numeric | undefined {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  if (text.startsWith('.')) return pointFirst.test(text) ? floatOf(plain) : undefined;
  const isInteger = integer.test(plain) || signBehindPrefix.test(plain);
  const found = isInteger ? integerOf(plain) : undefined;
  if (found !== undefined) return found;
  return float.test(plain) ? floatOf(plain) : undefined;
}

function integerOf(text: string): Numeric | undefined {
  if (text.length <= fewDigits && /^[-+]?(?:0|[1-9][0-9]*)$/.test(text)) {
    const value = Number(text) || 0; // and not -0
    return { value, key: String(value), isInteger: true };
  }
  const large = bigOf(text);
  if (large < -(2n ** 63n) || large >= 2n ** 64n) return undefined;
  if (large < 2n ** 63n) return { value: Number(large), key: String(large), isInteger: true };
  // no sign is taken before what has room only without one
  return /^[-+]/.test(text) ? undefined : { value: Number(large), key: undefined, isInteger: true };
}

function bigOf(text: string): bigint {
  const [, sign, rest = ''] = /^([-+]?)(.*)$/.exec(text.replace(/^0b([-+])/, '$10b')) ?? [];
  const digits = /^0[0-7]+$/.test(rest) ? `0o${rest}` : rest;
  return sign === '-' ? -BigInt(digits) : BigInt(digits);
}

function floatOf(text: string): Numeric | undefined {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? { value: value || 0, key: floatKey(value), isInteger: false } : undefined;
}

/** How `strconv.FormatFloat(value, 'g', -1, 32)` writes a number, which is what it becomes as a key. */
export function floatKey(value: number): string {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  const [mantissa = '', exponent = '0'] = shortest(single).split('e');
  const power = Number(exponent);
  if (power < -4 || power >= 6)
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return fixed(mantissa, power);
}

/** The fewest digits that make the same number of 32 bits, as `d.ddde±x`. */
function shortest(single: number): string {
  for (let digits = 0; digits < 9; digits += 1) {
    const text = single.toExponential(digits);
    if (Math.fround(Number(text)) === single) return text;
  }
  return single.toExponential(9);
}

function fixed(mantissa: string, power: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  const rest = digits.slice(power + 1);
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
}
