import { BuiltinError } from '../operands.ts';

const hour = 3_600_000_000_000n;

const units: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', hour],
]);

/** Hours in the units that OPA knows and Go does not. */
const longUnits: ReadonlyMap<string, number> = new Map(Object.entries({ d: 24, w: 168, y: 8760 }));

const limit = 1n << 63n;
const segment = /(\d*)(?:\.(\d*))?([^\d.]+)/y;

/** Nanoseconds of a duration as Go writes it, such as `1h30m`, also with days, weeks and years. */
export function durationIn(text: string): bigint {
  const invalid = (): never => {
    throw new BuiltinError(`time: invalid duration "${text}"`);
  };
  const [, sign = '', body = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (body === '0') return 0n;
  if (body === '') return invalid();
  let total = 0n;
  segment.lastIndex = 0;
  while (segment.lastIndex < body.length) {
    const found = segment.exec(body);
    if (found === null) return invalid();
    const [, whole = '', fraction = '', unit = ''] = found;
    if (whole === '' && fraction === '') return invalid();
    total += nanosOf(whole, fraction, unit) ?? invalid();
    if (total > limit) return invalid();
  }
  if (sign === '-') return -total;
  return total === limit ? invalid() : total;
}

function nanosOf(whole: string, fraction: string, unit: string): bigint | undefined {
  const hours = longUnits.get(unit);
  if (hours !== undefined) return nanosOfHours(Number(`${whole || '0'}.${fraction || '0'}`) * hours);
  const scale = units.get(unit);
  if (scale === undefined) return undefined;
  const value = BigInt(whole || '0');
  if (value > limit / scale) return undefined;
  return value * scale + fractionOf(fraction, scale);
}

function nanosOfHours(hours: number): bigint | undefined {
  if (hours >= 1e21) return undefined;
  const [whole = '0', fraction = ''] = String(hours).includes('e')
    ? hours.toFixed(20).split('.')
    : String(hours).split('.');
  const value = BigInt(whole);
  return value > limit / hour ? undefined : value * hour + fractionOf(fraction, hour);
}

/** As Go works it out: with a floating point number, rounded down. */
function fractionOf(digits: string, scale: bigint): bigint {
  if (digits === '') return 0n;
  let [value, power] = [0n, 1];
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit);
    if (next >= limit) break;
    value = next;
    power *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(scale) / power)));
}
