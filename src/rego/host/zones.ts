import { BuiltinError } from '../operands.ts';

/** A time as a calendar and a clock show it. Months count from 1; `weekday` from Sunday. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanos: bigint;
}

const nanosInSecond = 1_000_000_000n;

function floorSeconds(instant: bigint): bigint {
  return (instant - (((instant % nanosInSecond) + nanosInSecond) % nanosInSecond)) / nanosInSecond;
}

/** Nanoseconds since 1970 as a calendar that is `offset` seconds ahead shows them. */
export function civilOf(instant: bigint, offset: number): Civil & { readonly weekday: number } {
  const seconds = floorSeconds(instant);
  const date = new Date((Number(seconds) + offset) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    nanos: instant - seconds * nanosInSecond,
    weekday: date.getUTCDay(),
  };
}

/** The same back, of a calendar in UTC; what is too much goes on in the next larger unit. */
export function instantOf({ year, month, day, hour, minute, second, nanos }: Civil): bigint {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  if (Number.isNaN(date.getTime())) throw new BuiltinError('time outside of valid range');
  return BigInt(date.getTime()) * 1_000_000n + nanos;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Seconds that a zone is ahead of UTC at a time. */
export function offsetOf(instant: bigint, zone: string): number {
  if (zone === 'UTC') return 0;
  const parts = formatOf(zone).formatToParts(Number(floorSeconds(instant)) * 1000);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d\d):?(\d\d)?:?(\d\d)?/.exec(name) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * (sign === '-' ? -1 : 1);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  try {
    if (/^[+-]/.test(zone)) throw new RangeError('an offset is not the name of a zone');
    const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, made);
    return made;
  } catch {
    throw new BuiltinError(`unknown time zone ${zone}`);
  }
}
