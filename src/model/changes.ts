import type { JsonPath } from './location.ts';
import { isObject, type Json, type JsonObject } from './manifest.ts';

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
