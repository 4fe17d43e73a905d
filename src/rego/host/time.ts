import { wholeNumber } from '../number.ts';
import { BuiltinError, type Operands, wrongType } from '../operands.ts';
import { integer, isList, RegoNumber, type Value } from '../value.ts';
import { durationIn } from './duration.ts';
import type { HostFunctions } from './function.ts';
import { civilOf, instantOf, offsetOf } from './zones.ts';

/** What time it is in a run: the same in each, so that equal input gives equal answers. */
const now = integer(1_767_225_600_000_000_000n); // 1 January 2026

export const timeFunctions: HostFunctions = {
  'time.now_ns': () => now,
  'time.parse_rfc3339_ns': (operands) => rfc3339(operands.string(1)),
  'time.parse_duration_ns': (operands) => integer(durationIn(operands.string(1))),
  'time.date': (operands) => {
    const { year, month, day } = civilAt(operands, 1);
    return [year, month, day].map(integer);
  },
  'time.clock': (operands) => {
    const { hour, minute, second } = civilAt(operands, 1);
    return [hour, minute, second].map(integer);
  },
  'time.weekday': (operands) => weekdays[civilAt(operands, 1).weekday] ?? '',
  'time.add_date': addDate,
  'time.diff': difference,
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A time in a zone; `offset` of the zone at a time, in seconds. */
interface Time {
  readonly instant: bigint;
  readonly zone: string;
}

function timeAt(operands: Operands, position: number): Time {
  const value = operands.value(position);
  const [instant, zone] = isList(value) ? value : [value];
  if (isList(value) && instant === undefined) return wrongType(1, value, forms);
  if (!isList(value) && !(value instanceof RegoNumber)) return wrongType(1, value, forms);
  if (!(instant instanceof RegoNumber)) return wrongType(1, instant ?? null, 'number');
  if (zone !== undefined && typeof zone !== 'string') return wrongType(1, zone, 'string');
  const whole = wholeNumber(instant.text);
  if (whole === undefined || BigInt.asIntN(64, whole) !== whole) throw new BuiltinError('timestamp too big');
  // the zone of the machine would make runs differ
  const known = zone === undefined || zone === '' || zone === 'Local' ? 'UTC' : zone;
  offsetOf(whole, known);
  return { instant: whole, zone: known };
}

const forms = 'either number (ns) or [number (ns), string (tz)]';

function civilAt(operands: Operands, position: number) {
  const { instant, zone } = timeAt(operands, position);
  return civilOf(instant, offsetOf(instant, zone));
}

function inRange(instant: bigint): Value {
  if (BigInt.asIntN(64, instant) !== instant) throw new BuiltinError('time outside of valid range');
  return integer(instant);
}

function rfc3339(text: string): Value {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found?.slice(1, 7).map(Number) ?? [];
  const [, , , , , , , fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = found ?? [];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  const isClock = hour < 24 && minute < 60 && second < 60 && Number(offsetHours) <= 24 && Number(offsetMinutes) <= 60;
  if (found === null || !isDay || !isClock) throw new BuiltinError(`parsing time "${text}": not a time of RFC 3339`);
  const offset = (Number(offsetHours) * 3600 + Number(offsetMinutes) * 60) * (sign === '-' ? -1 : 1);
  const nanos = BigInt(fraction.slice(0, 9).padEnd(9, '0'));
  return inRange(instantOf({ year, month, day, hour, minute, second, nanos }) - BigInt(offset) * 1_000_000_000n);
}

function daysIn(year: number, month: number): number {
  const last = new Date(Date.UTC(2000, month, 0));
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return last.getUTCDate();
}

/** Months and days that are too many go on in the next one. */
function addDate(operands: Operands): Value {
  const { instant, zone } = timeAt(operands, 1);
  const [years, months, days] = [operands.int(2), operands.int(3), operands.int(4)];
  const civil = civilOf(instant, offsetOf(instant, zone));
  const moved = { ...civil, year: civil.year + years, month: civil.month + months, day: civil.day + days };
  const local = instantOf(moved);
  const seconds = (at: bigint): bigint => BigInt(offsetOf(at, zone)) * 1_000_000_000n;
  const first = local - seconds(local);
  return inRange(local - seconds(first));
}

function difference(operands: Operands): Value {
  const [one, two] = [timeAt(operands, 1), timeAt(operands, 2)];
  const [from, to] = one.instant <= two.instant ? [one.instant, two.instant] : [two.instant, one.instant];
  const [a, b] = [from, to].map((instant) => civilOf(instant, offsetOf(instant, one.zone)));
  if (a === undefined || b === undefined) return [];
  let [year, month, day] = [b.year - a.year, b.month - a.month, b.day - a.day];
  let [hour, minute, second] = [b.hour - a.hour, b.minute - a.minute, b.second - a.second];
  if (second < 0) [second, minute] = [second + 60, minute - 1];
  if (minute < 0) [minute, hour] = [minute + 60, hour - 1];
  if (hour < 0) [hour, day] = [hour + 24, day - 1];
  if (day < 0) [day, month] = [day + daysIn(a.year, a.month), month - 1];
  if (month < 0) [month, year] = [month + 12, year - 1];
  return [year, month, day, hour, minute, second].map(integer);
}
