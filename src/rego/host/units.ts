import { binaryOf } from '../format/digits.ts';
import { BuiltinError } from '../operands.ts';
import { fixedPlaces, type Rational, rationalOf, roundedToBits } from '../rational.ts';
import { integer, RegoNumber } from '../value.ts';

/** `k`, `m` and so on are the first, the second and so on power of 1000, with `i` of 1024. */
const powers = 'kmgtpe';

/** `units.parse_bytes`: `10Mi`, `1.5GB`; the case of letters does not matter. */
export function parseBytes(text: string): RegoNumber {
  const refuse: Refuse = (what) => {
    throw new BuiltinError(`units.parse_bytes: ${what}`);
  };
  const { number, unit } = amountIn(text.toLowerCase(), 'byte amount', refuse);
  const found = /^(?:([kmgtpe])(i?)b?)?$/.exec(unit);
  if (found === null) return refuse(`byte unit ${unit} not recognized`);
  const [, letter, binary] = found;
  const factor = letter === undefined ? 1n : powerOf(letter, binary === 'i');
  const value = rationalOf(number) ?? refuse('could not parse byte amount to a number');
  // OPA multiplies with 64 bits of precision
  const { numerator, denominator } = roundedToBits(value, 64);
  const product = roundedToBits({ numerator: numerator * factor, denominator }, 64);
  return integer(product.numerator / product.denominator);
}

/** `units.parse`: `100m` is a tenth, `1M` a million; only the case of the first letter matters. */
export function parseUnits(text: string): RegoNumber {
  const refuse: Refuse = (what) => {
    throw new BuiltinError(`units.parse: ${what}`);
  };
  const { number, unit } = amountIn(text, 'amount', refuse);
  const name = unit.slice(0, 1) + unit.slice(1).toLowerCase();
  const factor = unitFactor(name) ?? refuse(`unit ${name} not recognized`);
  const value = rationalOf(number) ?? refuse('could not parse amount to a number');
  const product = {
    numerator: value.numerator * factor.numerator,
    denominator: value.denominator * factor.denominator,
  };
  if (product.numerator % product.denominator === 0n) return integer(product.numerator / product.denominator);
  return new RegoNumber(fixedPlaces(product, 10));
}

type Refuse = (what: string) => never;

function unitFactor(name: string): Rational | undefined {
  if (name === '') return { numerator: 1n, denominator: 1n };
  if (name === 'm') return thousandth();
  const found = /^([kmgtpe])(i?)$/.exec(name.toLowerCase());
  const [, letter = '', binary] = found ?? [];
  return found === null ? undefined : { numerator: powerOf(letter, binary === 'i'), denominator: 1n };
}

/** The floating point number next to 0.001, with which OPA multiplies. */
function thousandth(): Rational {
  const { mantissa, exponent } = binaryOf(0.001);
  return { numerator: mantissa, denominator: 1n << BigInt(-exponent) };
}

function powerOf(letter: string, isBinary: boolean): bigint {
  return (isBinary ? 1024n : 1000n) ** BigInt(powers.indexOf(letter) + 1);
}

/** A number and the unit after it, without quotes. */
function amountIn(quoted: string, what: string, refuse: Refuse): { readonly number: string; readonly unit: string } {
  const text = quoted.replaceAll('"', '');
  if (text.includes(' ')) return refuse('spaces not allowed in resource strings');
  const end = endOfNumber(text, refuse);
  if (end === 0) return refuse(`no ${what} provided`);
  return { number: text.slice(0, end), unit: text.slice(end) };
}

const mostExponentDigits = 6;

/** An `e` belongs to the number when a digit or a sign follows: `1e3`, but not `1Ei`. */
function endOfNumber(text: string, refuse: Refuse): number {
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (/[\d.+-]/.test(sign)) continue;
    const exponent = /^[eE](?:([+-])|(?=\d))(\d*)/.exec(text.slice(at));
    if (exponent === null) return at;
    if ((exponent[2] ?? '').length > mostExponentDigits) return refuse('exponent too large');
    if (exponent[1] !== undefined) at++;
  }
  return text.length;
}
