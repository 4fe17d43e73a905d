import { isMap, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml';
import { fieldAt, isObject, type Json, type JsonObject, type JsonPath } from '../../src/model/index.ts';
import { createRandom, type Random } from '../support/random.ts';

/** An object with a mistake, as a file. */
export interface Mutation {
  readonly what: string;
  readonly value: JsonObject;
  readonly text: string;
  /** The lines on which the mistake may be said to be; 1-based. */
  readonly lines: readonly number[];
  /** The object as it was, for a change of something that cannot be changed. */
  readonly before?: JsonObject;
}

type Change = (value: Json, random: Random) => Json | undefined;

/** What is done to a value; undefined where it cannot be done. */
const changes: Readonly<Record<string, Change>> = {
  mistyped: (value, random) =>
    typeof value === 'string'
      ? random.pick<Json>([7, true, ['a'], { a: 'b' }])
      : random.pick<Json>(['seven', ['a'], { a: 'b' }]),
  range: (value, random) => {
    if (typeof value === 'number') return random.pick<Json>([-1, 0, 70_000, 10_000_000_000]);
    return typeof value === 'string' ? random.pick(['Not_Valid!', '', 'x'.repeat(300), '-a', '1Q']) : undefined;
  },
  other: (value) => {
    if (typeof value === 'number') return value + 1;
    return typeof value === 'string' ? `${value}x` : undefined;
  },
};

/** A mistake in a good object, the same for the same seed; undefined where the one that was drawn cannot be made. */
export function mutated(good: JsonObject, seed: number): Mutation | undefined {
  const random = createRandom(seed);
  const what = random.pick(['misspelt', 'missing', 'duplicate', 'mistyped', 'range', 'other', 'immutable']);
  const paths = pathsIn(good).filter((path) => !isIdentity(path));
  if (paths.length === 0) return undefined;
  const path = random.pick(paths);
  const made = make(what, { good, path, random });
  if (made === undefined) return undefined;
  const text = stringify(made.value, { lineWidth: 0, aliasDuplicateObjects: false });
  const [own = [], ...around] = made.at;
  const lines = [...linesOf(text, own), ...around.flatMap((each) => firstOf(text, each))];
  return { what, value: made.value, text, lines, ...(what === 'immutable' ? { before: good } : {}) };
}

interface Making {
  readonly good: JsonObject;
  readonly path: JsonPath;
  readonly random: Random;
}

interface Made {
  readonly value: JsonObject;
  /** Fields of which the mistake may be said. */
  readonly at: readonly JsonPath[];
}

function make(what: string, { good, path, random }: Making): Made | undefined {
  const last = path.at(-1);
  const parent = path.slice(0, -1);
  if (what === 'misspelt') {
    if (typeof last !== 'string' || last.length < 4) return undefined;
    const name = `${last.slice(0, -2)}${last.at(-1) ?? ''}${last.at(-2) ?? ''}z`;
    return { value: renamed(good, path, name), at: [[...parent, name], parent, path] };
  }
  if (what === 'missing') return { value: withValue(good, path, undefined), at: ancestors(path) };
  if (what === 'duplicate') {
    const list = fieldAt(good, parent);
    if (!Array.isArray(list)) return undefined;
    const copy: Json = [...list, list[Number(last)] as Json];
    return { value: withValue(good, parent, copy), at: [[...parent, list.length], [...parent, Number(last)], parent] };
  }
  const value = fieldAt(good, path);
  const kind = what === 'immutable' ? 'other' : what;
  const next = value === undefined ? undefined : changes[kind]?.(value, random);
  return next === undefined ? undefined : { value: withValue(good, path, next), at: [path, ...ancestors(path)] };
}

function ancestors(path: JsonPath): readonly JsonPath[] {
  return [...path.map((_, at) => path.slice(0, at + 1)).reverse(), []];
}

/** Another object would be meant. */
function isIdentity(path: JsonPath): boolean {
  return ['apiVersion', 'kind', 'metadata,namespace', 'metadata,name', 'metadata'].includes(path.join(','));
}

function pathsIn(value: Json, path: JsonPath = []): readonly JsonPath[] {
  const steps = Array.isArray(value) ? [...value.keys()] : isObject(value) ? Object.keys(value) : [];
  const own = path.length === 0 ? [] : [path];
  return [...own, ...steps.flatMap((step) => pathsIn(fieldAt(value, [step]) ?? null, [...path, step]))];
}

function withValue(root: JsonObject, path: JsonPath, next: Json | undefined): JsonObject {
  return rebuilt(root, path, (entries, step) =>
    entries.flatMap(([key, each]) => (key !== step ? [[key, each]] : next === undefined ? [] : [[key, next]])),
  ) as JsonObject;
}

function renamed(root: JsonObject, path: JsonPath, name: string): JsonObject {
  return rebuilt(root, path, (entries, step) =>
    entries.map(([key, each]) => [key === step ? name : key, each]),
  ) as JsonObject;
}

type Entry = readonly [key: string, value: Json];

function rebuilt(value: Json, [step, ...rest]: JsonPath, edit: (entries: Entry[], step: string) => Entry[]): Json {
  const isList = Array.isArray(value);
  const entries = Object.entries(value as object) as Entry[];
  const edited =
    rest.length === 0
      ? edit(entries, String(step))
      : entries.map(([key, each]): Entry => [key, key === String(step) ? rebuilt(each, rest, edit) : each]);
  return isList ? edited.map(([, each]) => each) : Object.fromEntries(edited);
}

/** From where the key of a field, or an item of a list, begins to where its value ends. */
function linesOf(text: string, path: JsonPath): readonly number[] {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter });
  let node: unknown = contents;
  let start = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => String(key) === String(step)) : undefined;
    const item = isSeq(node) ? node.items[Number(step)] : undefined;
    if (pair === undefined && item === undefined) return [];
    start = ((pair?.key ?? item) as Node).range?.[0] ?? 0;
    node = pair === undefined ? item : pair.value;
  }
  const [first, last] = [start, (node as Node | null)?.range?.[1] ?? start].map((at) => counter.linePos(at).line);
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => (first ?? 0) + at);
}

function firstOf(text: string, path: JsonPath): readonly number[] {
  return path.length === 0 ? [1] : linesOf(text, path).slice(0, 1);
}
