import type { JsonPath } from './location.ts';
import { isObject, type Json, type JsonObject, type UnknownValue } from './manifest.ts';
import { mayHoldPlaceholder, type PlaceholderPlace, placeholderIn } from './placeholder.ts';

const mostVisited = 200_000; // values of one object; of a larger one the rest counts as known
const contents: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData']);

/** The unknown values of an object, in its order. `text` is that of its document: in nearly all, one look is enough. */
export function unknownsIn(value: JsonObject, text: string): readonly UnknownValue[] {
  if (!mayHoldPlaceholder(text)) return [];
  const found: UnknownValue[] = [];
  const left = { values: mostVisited };
  const visit = (at: Json | undefined, path: JsonPath): void => {
    left.values -= 1;
    if (left.values < 0) return;
    if (typeof at === 'string') found.push(...unknownOf(at, path, value.kind));
    else if (Array.isArray(at)) for (const [index, each] of at.entries()) visit(each, [...path, index]);
    else if (isObject(at))
      for (const [key, each] of Object.entries(at)) {
        if (isUnknown(key)) found.push({ path: [...path, key], text: key });
        else visit(each, [...path, key]);
      }
  };
  visit(value, []);
  return found;
}

/** True for text of which something is filled in later. */
export function isUnknown(value: Json | undefined): boolean {
  return typeof value === 'string' && placeholderIn(value) !== undefined;
}

function unknownOf(text: string, path: JsonPath, kind: Json | undefined): readonly UnknownValue[] {
  if (isContent(path, kind) && !text.startsWith('ENC[')) return []; // scripts and configuration of programs
  const found = placeholderIn(text, placeOf(path));
  if (found === undefined) return [];
  return [{ path, text, ...(found.default === undefined ? {} : { default: typed(found.default, path) }) }];
}

function isContent(path: JsonPath, kind: Json | undefined): boolean {
  return (kind === 'ConfigMap' || kind === 'Secret') && contents.has(String(path[0]));
}

function placeOf(path: JsonPath): PlaceholderPlace {
  const [key, parent, grandparent] = path.toReversed();
  if (parent === 'command' || parent === 'args') return 'script';
  const isExpanded = key === 'subPathExpr' || (key === 'value' && typeof parent === 'number' && grandparent === 'env');
  return isExpanded ? 'expanded' : 'field';
}

const texts: ReadonlySet<Json> = new Set(['labels', 'annotations', 'matchLabels', 'selector', 'nodeSelector']);

/** As YAML reads it: the quotes around a placeholder are gone when Flux fills it in. */
function typed(text: string, path: JsonPath): Json {
  const [, quoted] = /^"([^"]*)"$|^'([^']*)'$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  const parent = path.at(-2);
  if (placeOf(path) !== 'field' || (parent !== undefined && texts.has(parent))) return text;
  if (/^(?:-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?)$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return text === '' || text === 'null' || text === '~' ? null : text;
}

/** The value of a field; `undefined` for one that is not there. */
export type Change = readonly [path: JsonPath, value: Json | undefined];

/** The same object with other values at some paths, which must lead to something. An item that is left out becomes null. */
export function withChanges(value: JsonObject, changes: readonly Change[]): JsonObject {
  const changed = changes.length === 0 ? value : changedAt(value, changes, 0);
  return isObject(changed) ? changed : value;
}

function changedAt(value: Json | undefined, changes: readonly Change[], depth: number): Json | undefined {
  const here = changes.find(([path]) => path.length === depth);
  if (here !== undefined) return here[1];
  const below = new Map<string, Change[]>();
  for (const change of changes) {
    const step = String(change[0][depth]);
    const known = below.get(step);
    if (known === undefined) below.set(step, [change]);
    else known.push(change);
  }
  const child = (each: Json | undefined, step: string): Json | undefined => {
    const inner = below.get(step);
    return inner === undefined ? each : changedAt(each, inner, depth + 1);
  };
  if (Array.isArray(value)) return value.map((each: Json, at) => child(each, String(at)) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const next = child(each, key);
      return next === undefined ? [] : [[key, next]];
    }),
  );
}

/** An object with the defaults of its unknown values in their places. */
export function withDefaults(value: JsonObject, unknowns: readonly UnknownValue[]): JsonObject {
  return withChanges(
    value,
    unknowns.flatMap(({ path, default: given }) => (given === undefined ? [] : [[path, given] as const])),
  );
}

/** True when the field is one of them, or lies in one: nothing can be said of it. */
export function isIn(unknowns: readonly UnknownValue[], path: JsonPath): boolean {
  return unknowns.some(({ path: unknown }) => startsWith(path, unknown));
}

/** True when the field is one of them, lies in one, or holds one: a change of it would lose the placeholder. */
export function touches(unknowns: readonly UnknownValue[], path: JsonPath): boolean {
  return unknowns.some(({ path: unknown }) => startsWith(path, unknown) || startsWith(unknown, path));
}

function startsWith(path: JsonPath, start: JsonPath): boolean {
  return start.length <= path.length && start.every((step, at) => String(step) === String(path[at]));
}
