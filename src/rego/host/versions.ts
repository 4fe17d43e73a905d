import { BuiltinError } from '../operands.ts';
import { compareTexts, integer } from '../value.ts';
import type { HostFunctions } from './function.ts';

export const versionFunctions: HostFunctions = {
  'semver.is_valid': (operands) => {
    const value = operands.value(1);
    return typeof value === 'string' && versionIn(value) !== undefined;
  },
  'semver.compare': (operands) => {
    const texts = [operands.string(1), operands.string(2)];
    const [one, two] = texts.map((text, index) => versionIn(text) ?? invalid(index + 1, texts[index] ?? ''));
    return integer(one === undefined || two === undefined ? 0 : compareVersions(one, two));
  },
};

function invalid(position: number, text: string): never {
  throw new BuiltinError(`operand ${position}: string "${text}" is not a valid SemVer`);
}

interface Version {
  readonly numbers: readonly bigint[];
  readonly preRelease: readonly string[];
}

const identifiers = String.raw`[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*`;
const pattern = new RegExp(String.raw`^v?(\d+)\.(\d+)\.(\d+)(?:-(${identifiers}))?(?:\+${identifiers})?$`);
const highest = 2n ** 63n - 1n;

/** As OPA reads versions: a `v` in front is allowed, numbers have 64 bits. */
function versionIn(text: string): Version | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const numbers = found.slice(1, 4);
  const preRelease = found[4]?.split('.') ?? [];
  const isPadded = (digits: string): boolean => /^0\d+$/.test(digits);
  if ([...numbers, ...preRelease].some(isPadded)) return undefined;
  const values = numbers.map((each) => BigInt(each ?? '0'));
  return values.some((value) => value > highest) ? undefined : { numbers: values, preRelease };
}

function compareVersions(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const other = b.numbers[index] ?? 0n;
    if (number !== other) return number < other ? -1 : 1;
  }
  return comparePreReleases(a.preRelease, b.preRelease);
}

/** A version without one is higher; else the first identifier that differs decides. */
function comparePreReleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  for (const [index, one] of a.entries()) {
    const two = b[index];
    if (two === undefined) return 1;
    const order = compareIdentifiers(one, two);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

function compareIdentifiers(a: string, b: string): number {
  const areNumbers = [a, b].map((each) => /^\d+$/.test(each));
  if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] ? -1 : 1;
  if (!areNumbers[0]) return Math.sign(compareTexts(a, b));
  const [one, two] = [a, b].map((each) => (BigInt(each) > highest ? highest : BigInt(each))); // as Go reads what is too long
  return Number((one ?? 0n) > (two ?? 0n)) - Number((one ?? 0n) < (two ?? 0n));
}
