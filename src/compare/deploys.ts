import { isDeepStrictEqual } from 'node:util';
import {
  childOf,
  compareTexts,
  type FieldChange,
  grouped,
  isObject,
  type Json,
  type JsonPath,
  type Manifest,
  type ObjectChange,
  stablePath,
} from '../model/index.ts';
import { manifestKey, targetKey } from './identity.ts';

/** What of the objects differs, in a stable order; values of Secrets are not shown. */
export function compareObjects(head: readonly Manifest[], base: readonly Manifest[]): readonly ObjectChange[] {
  const { pairs, added, removed } = matched(head, base);
  const changed = pairs.filter(([now, then]) => !isDeepStrictEqual(now.value, then.value));
  return [
    ...added.map((manifest) => change('added', manifest, [])),
    ...changed.map(([now, then]) => change('changed', now, fieldChanges(now, then))),
    ...removed.map((manifest) => change('removed', manifest, [])),
  ].sort((a, b) => compareTexts(sortKey(a), sortKey(b)));
}

function change(what: ObjectChange['what'], { id, target }: Manifest, fields: readonly FieldChange[]): ObjectChange {
  return { what, object: id, target: target.id, fields };
}

interface Matched {
  readonly pairs: readonly (readonly [now: Manifest, then: Manifest])[];
  readonly added: readonly Manifest[];
  readonly removed: readonly Manifest[];
}

/** An object is compared with that of its own target; when the target was moved, with that of another. */
function matched(head: readonly Manifest[], base: readonly Manifest[]): Matched {
  const pairs: (readonly [Manifest, Manifest])[] = [];
  let now: readonly Manifest[] = head;
  let then: readonly Manifest[] = base;
  for (const keyOf of [targetKey, manifestKey]) {
    const before = grouped(then.toReversed(), (each) => [keyOf(each)]);
    now = now.filter((each) => {
      const match = before.get(keyOf(each))?.pop();
      if (match !== undefined) pairs.push([each, match]);
      return match === undefined;
    });
    then = [...before.values()].flat();
  }
  return { pairs, added: now, removed: then };
}

function fieldChanges(now: Manifest, then: Manifest): readonly FieldChange[] {
  const secret = now.id.kind === 'Secret';
  const found: FieldChange[] = [];
  const visit = (after: Json | undefined, before: Json | undefined, path: JsonPath): void => {
    if (isDeepStrictEqual(after, before)) return;
    const keys = keysOfBoth(after, before);
    if (keys === undefined) {
      const masked = secret && (path[0] === 'data' || path[0] === 'stringData');
      found.push({
        path: stablePath(now.value, path),
        ...(before === undefined ? {} : { before: masked ? '***' : before }),
        ...(after === undefined ? {} : { after: masked ? '***' : after }),
      });
      return;
    }
    for (const key of keys) visit(childOf(after, key), childOf(before, key), [...path, key]);
  };
  visit(now.value, then.value, []);
  return found;
}

/** Keys or indexes to go on with; undefined where the two are no collections of one kind. */
function keysOfBoth(a: Json | undefined, b: Json | undefined): readonly (string | number)[] | undefined {
  if (Array.isArray(a) && Array.isArray(b)) return [...Array(Math.max(a.length, b.length)).keys()];
  return isObject(a) && isObject(b) ? [...new Set([...Object.keys(a), ...Object.keys(b)])].sort() : undefined;
}

function sortKey({ object, target }: ObjectChange): string {
  return JSON.stringify([object.namespace, object.kind, object.name, target]);
}
