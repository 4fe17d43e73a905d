import { isObject, type Json, withoutTrailing } from '../model/index.ts';
import { isDistinct } from './mask.ts';

/** Texts that stand in Secrets and say nothing: masking them would make reports unreadable and hide nothing. */
const common = new Set(
  `true false null none nil yes no on off auto default enabled disabled empty undefined unknown admin administrator root user
  username password passwd secret token test testing example changeme local localhost postgres postgresql mysql mariadb redis
  mongodb rabbitmq kafka http https info debug warn warning error production staging development prod stage opaque string
  data stringData metadata name namespace labels annotations type kind apiVersion items list spec value values key keys
  Secret SecretList Opaque List Kustomization secretGenerator literals envs files patches target resources latest main master`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

/** Ports, counts, sizes and times. */
const amount = /^[+-]?\d{1,5}(?:\.\d{1,4})?(?:[munKMGTPE]i?|[hdsw]|ms|%)?$/;

/** Whether a value is worth hiding wherever it stands: at least four characters, no everyday word, no amount. */
export function isTelling(value: string): boolean {
  return value.length >= 4 && !common.has(value.toLowerCase()) && !amount.test(value) && /[\p{L}\p{N}]/u.test(value);
}

/**
 * A word as it may stand in any message or name: `exporter`, `value1`. Outside of Secrets it is left as it is, but for what an
 * engine says of a target that failed.
 */
export function isPlainWord(value: string): boolean {
  return value.length < 12 && /^[a-z]+\d?$/.test(value);
}

const deepest = 6;
const mostParts = 20_000; // of one value
const longest = 1_000_000; // characters of a value that are looked at
const longestPart = 8_000; // characters of a part: no message shows more

/**
 * Everything by which a message may show a secret value: the value, what it is in base64, its lines, and what stands in
 * it: leaves of JSON, values of `key: value` and `key=value`, the password of a URL.
 */
export function partsOf(values: readonly Json[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const leaf of values.flatMap(leavesOf)) {
    const parts = new Set<string>();
    collect(leaf.slice(0, longest), parts, 0);
    for (const part of parts) all.add(part);
  }
  return all;
}

/** The texts and numbers in a value, as texts. */
export function leavesOf(value: Json | undefined): readonly string[] {
  const found: string[] = [];
  const left: (Json | undefined)[] = [value];
  while (left.length > 0) {
    const each = left.pop();
    if (typeof each === 'string') found.push(each);
    else if (typeof each === 'number') found.push(String(each));
    else if (Array.isArray(each)) left.push(...each.slice(0, mostParts));
    else if (isObject(each)) left.push(...Object.values(each).slice(0, mostParts));
  }
  return found;
}

function collect(value: string, parts: Set<string>, depth: number): void {
  const text = value.trim();
  if (depth > deepest || text.length < 4 || parts.size > mostParts || parts.has(text)) return;
  const inner = innerOf(text);
  if (!text.includes('\n') && isTelling(text)) parts.add(text.slice(0, longestPart));
  for (const part of inner) collect(part, parts, depth + 1);
}

function innerOf(text: string): readonly string[] {
  if (text.startsWith('{') || text.startsWith('[')) {
    const json = parsedJson(text);
    if (json !== undefined) return leavesOf(json);
  }
  if (text.includes('\n')) return [...text.split('\n').slice(0, mostParts), decoded(text) ?? ''];
  const words = text.includes(' ') ? text.split(/[\s"'`]+/).filter((word) => isDistinct(word) && /\d/.test(word)) : [];
  return [decoded(text), valueOfLine(text), passwordOf(text), unquoted(text), ...words].map((part) => part ?? '');
}

export function parsedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Text in base64; undefined for what is none, or none that a person reads. */
export function decoded(text: string): string | undefined {
  const compact = text.replace(/\s+/g, '');
  if (compact.length < 4 || !/^[\w+/-]+={0,2}$/.test(compact)) return undefined;
  const plain = Buffer.from(compact, 'base64').toString('utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that are no text
  return plain.length >= 3 && !/[\uFFFD\u0000-\u0008\u000E-\u001F]/.test(plain) ? plain : undefined;
}

/** The value of `key: value`, `key = value` and `"key": "value",`. */
function valueOfLine(line: string): string | undefined {
  const at = [line.indexOf(': '), line.indexOf('='), line.indexOf('":')].filter((each) => each > 0);
  if (at.length === 0) return undefined;
  return unquoted(line.slice(Math.min(...at)).replace(/^[":= \t]+/, ''));
}

/** Without quotes, a comma at the end, and a list's hyphen. */
function unquoted(text: string): string {
  return text.replace(/^(?:- )?["'`]?/, '').replace(/["'`]?[,;]?$/, '');
}

/** Of `scheme://user:password@host`, and of `user:password` as registries take it. */
function passwordOf(text: string): string | undefined {
  const start = text.indexOf('://');
  const end = start === -1 ? -1 : text.indexOf('@', start);
  if (end === -1) return /^[\w.@-]{1,100}:(\S+)$/.exec(text)?.[1];
  const user = text.slice(start + 3, end);
  const colon = user.indexOf(':');
  return colon === -1 ? user : user.slice(colon + 1);
}

/** The ways in which engines and formats write a value. */
export function formsOf(part: string): readonly string[] {
  const encoded = [part, `${part}\n`].map((text) => Buffer.from(text).toString('base64'));
  const unpadded = encoded.map((text) => withoutTrailing(text, '='));
  const escaped = [JSON.stringify(part).slice(1, -1), part.replaceAll("'", "''")];
  return [...new Set([part, ...encoded, ...unpadded, ...escaped])];
}
