import { type Numeric, numberOf } from './numbers.ts';

/** A scalar before it has a value. `tag`: complete, empty when there is none. */
export interface Scalar {
  readonly text: string;
  readonly tag: string;
  /** Not quoted: what it holds depends on how it looks. */
  readonly isPlain: boolean;
}

/** The value of a scalar; what stands in `refused` is no value of JSON, or not what its tag says. */
export type Resolved =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null }
  | { readonly type: 'number'; readonly value: number; readonly numeric: Numeric }
  | { readonly type: 'infinite'; readonly value: string }
  | { readonly type: 'refused'; readonly value: string };

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);
const wordStarts = new Set([...words.keys()].map((word) => word[0]));
const longestWord = 5;
const infinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const prefix = 'tag:yaml.org,2002:';

export function resolve({ text, tag, isPlain }: Scalar): Resolved {
  if (tag === '') return isPlain ? resolvePlain(text) : { type: 'string', value: text };
  if (!tag.startsWith(prefix)) return { type: 'string', value: text };
  const name = tag.slice(prefix.length);
  if (name === 'binary') return resolveBinary(text);
  if (!['int', 'float', 'bool', 'null', 'timestamp'].includes(name)) return { type: 'string', value: text };
  const resolved = name === 'timestamp' && isTimestamp(text) ? undefined : resolvePlain(text);
  if (resolved === undefined) return { type: 'string', value: text };
  return fits(resolved, name)
    ? resolved
    : { type: 'refused', value: `it is not ${name === 'int' ? 'an' : 'a'} !!${name}` };
}

function resolvePlain(text: string): Resolved {
  const first = text.charCodeAt(0);
  if (text.length <= longestWord && (text === '' || wordStarts.has(text.charAt(0)))) {
    const word = words.get(text);
    if (word === null) return { type: 'null', value: null };
    if (word !== undefined) return { type: 'boolean', value: word };
  }
  const isDigit = first >= 0x30 && first <= 0x39;
  if (!isDigit && first !== 0x2b && first !== 0x2d && first !== 0x2e) return { type: 'string', value: text };
  if (infinite.test(text)) return { type: 'infinite', value: text };
  const numeric = numberOf(text);
  return numeric === undefined ? { type: 'string', value: text } : { type: 'number', value: numeric.value, numeric };
}

function fits(resolved: Resolved, name: string): boolean {
  if (name === 'bool') return resolved.type === 'boolean';
  if (name === 'null') return resolved.type === 'null';
  if (name === 'int') return resolved.type === 'number' && resolved.numeric.isInteger;
  if (name === 'timestamp') return false;
  if (resolved.type === 'infinite') return true;
  return resolved.type === 'number' && !(resolved.numeric.isInteger && resolved.numeric.key === undefined);
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function resolveBinary(text: string): Resolved {
  const digits = text.replace(/[\r\n]/g, '');
  if (!base64.test(digits)) return { type: 'refused', value: 'it is not base64' };
  return { type: 'string', value: Buffer.from(digits, 'base64').toString('utf8') };
}

const date =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?)?$/;

/** One of the forms of a timestamp that go-yaml knows. */
function isTimestamp(text: string): boolean {
  const found = date.exec(text);
  if (found === null) return false;
  const [year = 0, month = 0, day = 0] = found.slice(1, 4).map(Number);
  const [hour = 0, minute = 0, second = 0] = (found[4] === undefined ? found.slice(9, 12) : found.slice(5, 8)).map(
    (each) => Number(each ?? 0),
  );
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay && hour < 24 && minute < 60 && second < 60;
}

/** What a scalar becomes as a key; undefined for what Kubernetes refuses as a key. */
export function keyOf(resolved: Resolved): string | undefined {
  switch (resolved.type) {
    case 'string':
      return resolved.value;
    case 'boolean':
      return String(resolved.value);
    case 'number':
      return resolved.numeric.key;
    case 'infinite':
      return resolved.value.replace(/^\+/, '').toLowerCase();
    default:
      return undefined;
  }
}

export function isMerge({ text, tag, isPlain }: Scalar): boolean {
  return text === '<<' && (isPlain || tag === '!' || tag === `${prefix}merge`);
}
