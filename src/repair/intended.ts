import { isDeepStrictEqual } from 'node:util';
import { compareObjects, targetKey } from '../compare/index.ts';
import { type FieldEdit, nested } from '../fix/index.ts';
import { type FieldChange, fieldAt, type JsonPath, type Manifest, stablePath } from '../model/index.ts';
import type { Difference } from '../state/index.ts';
import type { FixGoal } from './goal.ts';

/** No object of any target has come or gone, and each differs in the fields that the goals name and in nothing else. */
export function isIntended(goals: readonly FixGoal[], { knownObjects, otherObjects }: Difference): boolean {
  const sources = new Map(knownObjects.map((manifest) => [keyOf(manifest.target.id, manifest.id), manifest]));
  return compareObjects(otherObjects, knownObjects).every(({ what, target, object, fields }) => {
    const manifest = sources.get(keyOf(target, object));
    if (what !== 'changed' || manifest === undefined) return false;
    // Secrets differ from render to render, and checksums follow from the rest
    if (object.kind === 'Secret') return true;
    const edits = goals.filter(({ finding }) => isOfSameText(finding.manifest, manifest)).flatMap(editsOf);
    return fields.every((field) => isChecksum(field) || edits.some((edit) => isMade(edit, field)));
  });
}

/** Each field of the goals is what it should be. */
export function haveValues(goals: readonly FixGoal[], { otherObjects }: Difference): boolean {
  const objects = new Map(otherObjects.map((manifest) => [targetKey(manifest), manifest]));
  return goals.every(({ finding: { manifest }, edits }) => {
    const object = objects.get(targetKey(manifest));
    return object !== undefined && edits.every(({ path, wanted }) => hasValue(fieldAt(object.value, path), wanted));
  });
}

/** The same object, or what the same template, base or file makes of it in another target. */
function isOfSameText(a: Manifest, b: Manifest): boolean {
  return a === b || (a.source === b.source && a.id.kind === b.id.kind);
}

function editsOf({ finding: { manifest }, edits }: FixGoal): readonly FieldEdit[] {
  return edits.map(({ path, wanted }) => ({ path: stablePath(manifest.value, path), wanted }));
}

/** The field is the one of the edit, or a part of it, or what had to be made to hold it and nothing besides. */
function isMade({ path, wanted }: FieldEdit, { path: changed, after }: FieldChange): boolean {
  if (changed.length <= path.length) {
    if (!isDeepStrictEqual(path.slice(0, changed.length), changed)) return false;
    const below = path.slice(changed.length);
    return wanted.op === 'remove'
      ? below.length === 0 && after === undefined
      : isDeepStrictEqual(after, nested(below, wanted.value));
  }
  const isPart = isDeepStrictEqual(changed.slice(0, path.length), path);
  return isPart && wanted.op === 'set' && isDeepStrictEqual(after, valueAt(wanted.value, changed.slice(path.length)));
}

function valueAt(value: Parameters<typeof fieldAt>[0], path: JsonPath): ReturnType<typeof fieldAt> {
  return path.some((step) => String(step).startsWith('name=')) ? undefined : fieldAt(value, path);
}

function hasValue(field: ReturnType<typeof fieldAt>, wanted: FieldEdit['wanted']): boolean {
  return wanted.op === 'remove' ? field === undefined : isDeepStrictEqual(field, wanted.value);
}

function isChecksum({ path }: FieldChange): boolean {
  return path.some((step) => String(step).startsWith('checksum/'));
}

function keyOf(target: string, object: Manifest['id']): string {
  return JSON.stringify([target, object.apiVersion, object.kind, object.namespace, object.name]);
}
