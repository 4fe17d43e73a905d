import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { BuiltinError, type Operands } from '../operands.ts';
import { isList, RegoObject, RegoSet, type Value } from '../value.ts';
import { jsonEntries, jsonOf, writeJson } from '../write-value.ts';
import type { HostFunctions } from './function.ts';

const hash = (name: string) => (operands: Operands) => createHash(name).update(operands.string(1)).digest('hex');
const hmac = (name: string) => (operands: Operands) =>
  createHmac(name, operands.string(2)).update(operands.string(1)).digest('hex');

export const encodingFunctions: HostFunctions = {
  'base64url.encode_no_pad': (operands) => Buffer.from(operands.string(1)).toString('base64url'),
  'hex.encode': (operands) => Buffer.from(operands.string(1)).toString('hex'),
  'hex.decode': (operands) => hexDecoded(operands.string(1)),
  'crypto.md5': hash('md5'),
  'crypto.sha1': hash('sha1'),
  'crypto.sha256': hash('sha256'),
  'crypto.hmac.md5': hmac('md5'),
  'crypto.hmac.sha1': hmac('sha1'),
  'crypto.hmac.sha256': hmac('sha256'),
  'crypto.hmac.sha512': hmac('sha512'),
  'crypto.hmac.equal': (operands) => areEqual(operands.string(1), operands.string(2)),
  'urlquery.encode': (operands) => queryEscaped(operands.string(1)),
  'urlquery.decode': (operands) => queryUnescaped(operands.string(1)),
  'urlquery.encode_object': (operands) => encodedObject(operands),
  'urlquery.decode_object': (operands) => decodedObject(operands.string(1)),
  'json.marshal_with_options': marshal,
};

function hexDecoded(text: string): string {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text))
    throw new BuiltinError('encoding/hex: invalid byte or odd length hex string');
  return Buffer.from(text, 'hex').toString('utf8');
}

function areEqual(a: string, b: string): boolean {
  const [one, two] = [Buffer.from(a), Buffer.from(b)];
  return one.length === two.length && timingSafeEqual(one, two);
}

/** As forms are sent: a space is a plus sign. */
function queryEscaped(text: string): string {
  const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.toWellFormed())
    .replaceAll(/[!'()*]/g, escaped)
    .replaceAll('%20', '+');
}

function queryUnescaped(text: string): string {
  const wrong = /%(?![0-9a-fA-F]{2}).{0,2}/su.exec(text);
  if (wrong !== null) throw new BuiltinError(`invalid URL escape "${wrong[0]}"`);
  const bytes = text
    .replaceAll('+', ' ')
    .split(/(%[0-9a-fA-F]{2})/)
    .map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part)));
  return Buffer.concat(bytes).toString('utf8');
}

function encodedObject(operands: Operands): string {
  const pairs = jsonEntries(operands.object(1)).map(([name, value]) => {
    const json = jsonOf(value);
    const values = Array.isArray(json) ? json : [json];
    if (!values.every((each) => typeof each === 'string'))
      throw new BuiltinError('operand 1 values must be string, array[string], or set[string]');
    return [name, values] as const;
  });
  return pairs
    .flatMap(([name, values]) => values.map((value) => `${queryEscaped(name)}=${queryEscaped(value)}`))
    .join('&');
}

function decodedObject(query: string): RegoObject {
  const found = new Map<string, string[]>();
  for (const pair of query.split('&')) {
    if (pair.includes(';')) throw new BuiltinError('invalid semicolon separator in query');
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = queryUnescaped(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : queryUnescaped(pair.slice(at + 1));
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return RegoObject.of(Array.from(found));
}

/** `pretty`, `indent` and `prefix`; with one of the last two it is pretty unless it says otherwise. */
function marshal(operands: Operands): string {
  const options = operands.object(2);
  let [indent, prefix] = ['\t', ''];
  let isPretty: boolean | undefined;
  for (const [key, value] of options.entries) {
    if (key === 'pretty' && typeof value === 'boolean') isPretty = value;
    else if (key === 'indent' && typeof value === 'string') indent = value;
    else if (key === 'prefix' && typeof value === 'string') prefix = value;
    else throw new BuiltinError('operand 2 has an unknown key or a value of another type');
  }
  const isImplied = options.get('indent') !== undefined || options.get('prefix') !== undefined;
  if (!(isPretty ?? isImplied)) return writeJson(operands.value(1));
  return prefix + indented(valueOfJson(operands.value(1)), { indent, prefix }, 0);
}

/** As JSON: sets are lists, keys are strings. */
function valueOfJson(value: Value): Value {
  if (isList(value)) return value.map(valueOfJson);
  if (value instanceof RegoSet) return value.members.map(valueOfJson);
  if (!(value instanceof RegoObject)) return value;
  return RegoObject.of(jsonEntries(value).map(([key, item]) => [key, valueOfJson(item)]));
}

interface Layout {
  readonly indent: string;
  readonly prefix: string;
}

function indented(value: Value, layout: Layout, depth: number): string {
  const line = (level: number): string => `\n${layout.prefix}${layout.indent.repeat(level)}`;
  const block = (open: string, items: readonly string[], close: string): string =>
    items.length === 0
      ? open + close
      : `${open}${items.map((item) => line(depth + 1) + item).join(',')}${line(depth)}${close}`;
  if (isList(value))
    return block(
      '[',
      value.map((each) => indented(each, layout, depth + 1)),
      ']',
    );
  if (!(value instanceof RegoObject)) return writeJson(value);
  const items = value.entries.map(([key, item]) => `${writeJson(key)}: ${indented(item, layout, depth + 1)}`);
  return block('{', items, '}');
}
