import { type Failure, isObject, type Json } from '../model/index.ts';
import { duplicateKey, hasDuplicateKeys } from './duplicate-keys.ts';
import { expansionOf } from './expansion.ts';
import { readLeniently } from './lenient.ts';
import { type Read, refused } from './outcome.ts';
import type { Slice } from './split-yaml.ts';
import { type Composed, compose, Unreadable } from './yaml/index.ts';

/** Most values of one document, aliases expanded; go-yaml refuses at a similar ratio. */
const maxValues = 2_000_000;

/** Deepest nesting that is read, in every thread alike: more would end in the depth of a stack somewhere else. */
const maxDepth = 500;

const tooDeep = `it is nested more than ${maxDepth} levels deep`;

/** Line breaks of YAML that are characters of a text in JSON. */
const breaksInYaml = /[\u0085\u2028\u2029]/;

/** The value of one YAML or JSON document; the failure's line and column are 1-based within `text`. */
export function readDocument(text: string): Read {
  return readSlice({ text });
}

/** What a document of a stream holds. */
export function readSlice({ text, isJson }: Pick<Slice, 'text' | 'isJson'>): Read {
  const json = isJson === true || !breaksInYaml.test(text) ? asJson(text) : undefined;
  if (json === undefined) return readYaml(text);
  if (expansionOf(json).depth > maxDepth) return refused(tooDeep);
  const value = halfPair.test(text) ? withoutHalves(json) : json;
  return hasDuplicateKeys(text, json) ? { ok: true, value, flaw: flawOfJson(text) } : { ok: true, value };
}

/** Where JSON has the second of two equal keys. A key and its colon on two lines are no YAML: then it is not known. */
function flawOfJson(text: string): Omit<Failure, 'file'> {
  const read = readYaml(text);
  return read.ok && read.flaw !== undefined ? read.flaw : duplicateKey(undefined, { line: 0, column: 0 });
}

const endsInBreak = /[\n\r\u0085\u2028\u2029]$/;

function readYaml(text: string): Read {
  const marked = text.replace(/^\uFEFF/, '');
  const plain = marked.includes('\r\r\n') ? marked.replaceAll('\r\n', '\n') : marked; // as Kubernetes reads lines
  try {
    return checked(compose(endsInBreak.test(plain) ? plain : `${plain}\n`, maxDepth));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.kind === 'syntax' ? notDeep(readLeniently(plain, maxDepth)) : notTaken(error, plain);
  }
}

/** Refuses what has no limit when its aliases are expanded. */
function checked({ value, duplicate, rest, hasAliases }: Composed): Read {
  if (hasAliases) {
    const { values, depth } = expansionOf(value);
    if (values > maxValues) return refused('aliases expand to more than 2,000,000 values');
    if (depth > maxDepth) return refused(tooDeep);
  }
  if (rest !== undefined) return { ok: true, value, flaw: notLookedAt(rest) };
  return duplicate === undefined
    ? { ok: true, value }
    : { ok: true, value, flaw: duplicateKey(duplicate.key, duplicate.mark) };
}

function notDeep(read: Read): Read {
  if (!read.ok) return read;
  const { values, depth } = expansionOf(read.value);
  if (depth > maxDepth) return refused(tooDeep);
  return values > maxValues ? refused('it holds more than 2,000,000 values') : read;
}

function notLookedAt({ line, column }: { readonly line: number; readonly column: number }): Omit<Failure, 'file'> {
  return {
    code: 'yaml-invalid',
    message: 'the document has ended before this text: Kubernetes does not read it',
    hint: 'remove it, or begin another document with ---',
    line: line + 1,
    column: column + 1,
  };
}

/** YAML that Kubernetes refuses for what it holds. The usual cause is a template that was not rendered: `name: {{ .Name }}`. */
function notTaken({ message, mark, kind }: Unreadable, text: string): Read {
  if (kind === 'depth') return refused(tooDeep);
  const isTemplate = text.startsWith('{', mark.at) && text[mark.at - 1] === '{';
  const hint = kind === 'key' ? 'write the key as text' : 'write the value as Kubernetes takes it';
  return {
    ok: false,
    failure: {
      code: 'yaml-invalid',
      message: `not valid for Kubernetes: ${message}`,
      hint: isTemplate ? 'quote the text, or exclude the file if it is a template' : hint,
      line: mark.line + 1,
      column: mark.column + 1,
    },
  };
}

/** Reading it may give values that stand in several places, which take any amount of room when written as JSON. */
export function mayAlias(text: string): boolean {
  return text.includes('&') && text.includes('*');
}

function asJson(text: string): Json | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return largeExponent.test(text) && !hasFiniteNumbers(value) ? undefined : value;
  } catch {
    return undefined; // a flow mapping of YAML, or broken: the YAML parser decides
  }
}

const halfPair = /\\u[dD][89a-fA-F]/;

/** A character that is half of a pair is none: Go puts U+FFFD in its place. */
function withoutHalves(value: Json): Json {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(withoutHalves);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.replace(/\p{Surrogate}/gu, '\uFFFD'), withoutHalves(each ?? null)]),
  );
}

const largeExponent = /\d[eE]\+?\d{3}/;

/** True when no number is out of range. */
function hasFiniteNumbers(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null)
    return value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY;
  return Object.values(value).every(hasFiniteNumbers);
}
