import { isDeepStrictEqual } from 'node:util';
import { decodeText } from '../../src/host/decode.ts';
import { isObject, type Json, type Manifest, withDefaults } from '../../src/model/index.ts';
import { parse, readStream, type SourceDocument } from '../../src/parse/index.ts';
import { renderedPlain } from '../support/manifests.ts';
import type { Answer, AnsweredDocument } from './reader.ts';

/** How a part of a stream compares; the first two are agreements. */
export type Kind =
  | 'read alike'
  | 'refused by both'
  | 'read here, where kubectl stops'
  | 'read here, refused by Kubernetes'
  | 'read here, dropped by Kubernetes'
  | 'other value'
  | 'other objects'
  | 'refused here'
  | 'lost'
  | 'extra';

export interface Comparison {
  readonly kind: Kind;
  readonly detail: string;
}

/** One comparison for each part of the stream: a value of JSON, or a chunk of YAML. */
export function compare(stream: Uint8Array, { values, line, documents, error }: Answer): readonly Comparison[] {
  const here = readStream(decodeText(stream)).filter(({ read }) => !read.ok || read.value !== null);
  const expected = (values ?? []).filter(({ value }) => value !== null);
  const comparisons = compareValues(held(here.slice(0, expected.length)), expected);
  const rest = here.slice(expected.length);
  let first = expected.length === 0 ? 1 : line; // white space is skipped before what looked like JSON
  let next = line;
  const lines = decodeText(stream).split('\n');
  const isLikeJson = /^\uFEFF?\s*\{/.test(lines.join('\n')); // what is not JSON in it is one document for kubectl
  for (const each of documents ?? []) {
    next += each.lines + 1; // behind the separator
    const compared = compareChunk(held(rest.filter((slice) => slice.line >= first && slice.line < next)), each);
    const isCut = isWide(stream) || isLikeJson || beginsWithEnd(lines.slice(first - 1, next - 1));
    comparisons.push(...(isCut ? compared.map(asStopped) : compared));
    first = next;
  }
  comparisons.push(...compareObjects(here, [...expected, ...(documents ?? [])]));
  const left = held(rest.filter((slice) => slice.line >= first));
  const kind = error === undefined ? 'extra' : 'read here, where kubectl stops';
  return left.length === 0 ? comparisons : [...comparisons, { kind, detail: error ?? show(left) }];
}

/** kubectl cuts UTF-16 at each byte that is a line feed, and sees no separators in it. */
function isWide([first, second]: Uint8Array): boolean {
  return first === 0 || second === 0 || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** go-yaml takes `...` for an error when no document stands before it, as behind JSON. */
function beginsWithEnd(lines: readonly string[]): boolean {
  return lines.find((line) => !/^\s*(?:#.*)?$/.test(line))?.startsWith('...') === true;
}

function asStopped(comparison: Comparison): Comparison {
  const isRefused = comparison.kind === 'read here, refused by Kubernetes';
  return isRefused ? { ...comparison, kind: 'read here, where kubectl stops' } : comparison;
}

/** Text, or the reason for which there is none. */
function held(documents: readonly SourceDocument[]): readonly (Json | Error)[] {
  return documents.map(({ read }) => (read.ok ? read.value : new Error(read.failure.message)));
}

function compareChunk(here: readonly (Json | Error)[], there: AnsweredDocument): readonly Comparison[] {
  if (there.error !== undefined) {
    const isRead = here.length > 0 && !here.some((value) => value instanceof Error);
    return [
      isRead
        ? { kind: 'read here, refused by Kubernetes', detail: `${there.error}: ${show(here)}` }
        : { kind: 'refused by both', detail: '' },
    ];
  }
  const expected = [there.value ?? null, ...(there.dropped ?? [])].filter((value) => value !== null);
  const isFirstRead = (there.value ?? null) !== null;
  const comparisons: Comparison[] = expected.map((value, at) => {
    const compared = compareValue(here[at], value);
    const isDropped = !isFirstRead || at > 0;
    return isDropped && compared.kind === 'read alike'
      ? { kind: 'read here, dropped by Kubernetes', detail: '' }
      : compared;
  });
  if (here.length > expected.length && there.broken !== true)
    comparisons.push({ kind: 'extra', detail: show(here.slice(expected.length)) });
  return comparisons;
}

function compareValues(here: readonly (Json | Error)[], there: readonly AnsweredDocument[]): Comparison[] {
  return there.map((each, at) => {
    const isText = each.value !== undefined && !isObject(each.value) && here[at] instanceof Error;
    if (each.value !== undefined && !isText) return compareValue(here[at], each.value); // kubectl refuses what is no object
    const isRead = here[at] !== undefined && !(here[at] instanceof Error);
    return { kind: isRead ? 'read here, refused by Kubernetes' : 'refused by both', detail: each.error ?? '' };
  });
}

/** The objects of the values that both read: the items of lists, and the kinds that items take from their list. */
function compareObjects(here: readonly SourceDocument[], there: readonly AnsweredDocument[]): readonly Comparison[] {
  return here.flatMap((document) => {
    const { text, read } = document;
    if (!read.ok) return [];
    const value = asJson(read.value);
    const alike = there.find((each) => each.value !== undefined && isDeepStrictEqual(value, asJson(each.value)));
    const expected = (alike?.objects ?? []).filter(isTyped);
    if (alike === undefined || alike.unfit !== undefined || expected.some((each) => isObject(each) && 'items' in each))
      return [];
    const objects = expected.map(asJson);
    const parsed = parse(renderedPlain('stream.yaml', text), () => [document]);
    const manifests = parsed.manifests.map((each) => asJson(asWritten(each)));
    const detail = `${show(manifests)} and not ${show(objects)}`;
    return isDeepStrictEqual(manifests, objects) ? [] : [{ kind: 'other objects', detail }];
  });
}

/** With placeholders in place of their defaults, as kubectl reads them. */
function asWritten({ value, unknowns = [] }: Manifest): Json {
  const filled = unknowns.filter(({ default: given }) => given !== undefined);
  return withDefaults(
    value,
    filled.map((each) => ({ ...each, default: each.text })),
  );
}

/** What kubectl asks of an object beyond reading it. */
function isTyped(object: Json): boolean {
  return isObject(object) && isText(object.kind) && isText(object.apiVersion);
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

function compareValue(here: Json | Error | undefined, there: Json): Comparison {
  if (here === undefined) return { kind: 'lost', detail: show(there) };
  if (here instanceof Error) return { kind: 'refused here', detail: here.message };
  if (isDeepStrictEqual(asJson(here), asJson(there))) return { kind: 'read alike', detail: '' };
  return { kind: 'other value', detail: `${show(here)} and not ${show(there)}` };
}

/** Plain JSON: without a prototype of its own, and with 0 for -0, which JSON does not tell apart. */
function asJson(value: Json): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => (each === 0 ? 0 : each));
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, each) => (each instanceof Error ? { error: each.message } : each)).slice(0, 300);
}
