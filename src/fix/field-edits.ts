import { type Fix, fieldAt, isObject, type Json, type JsonPath, own } from '../model/index.ts';
import type { Wanted } from './change.ts';

/** A change of one field of the rendered object. */
export interface FieldEdit {
  readonly path: JsonPath;
  readonly wanted: Wanted;
}

/** The fewest fields that must change for `object` to be as the fix wants it: comments around all others stay. */
export function fieldEdits({ op, path, value }: Fix, object: Json): readonly FieldEdit[] {
  if (op === 'remove' || value === undefined) return [{ path, wanted: { op: 'remove' } }];
  return differences(path, fieldAt(object, path), value);
}

function differences(path: JsonPath, before: Json | undefined, after: Json): readonly FieldEdit[] {
  if (!isObject(before) || !isObject(after)) return [{ path, wanted: { op: 'set', value: after } }];
  const gone = Object.keys(before).filter((key) => own(after, key) === undefined);
  const other = Object.entries(after).flatMap(([key, value]) =>
    value === undefined || JSON.stringify(value) === JSON.stringify(own(before, key))
      ? []
      : differences([...path, key], own(before, key), value),
  );
  return [...other, ...gone.map((key) => ({ path: [...path, key], wanted: { op: 'remove' } as const }))];
}

/** How many steps of the path the object has. */
export function depthOf(object: Json, path: JsonPath): number {
  let depth = 0;
  while (depth < path.length && fieldAt(object, path.slice(0, depth + 1)) !== undefined) depth += 1;
  return depth;
}
