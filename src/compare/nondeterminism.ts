import type { FieldChange, ObjectChange } from '../model/index.ts';
import { changeKey } from './identity.ts';

/** The changes that are left without what is nondeterministic, and how many objects are left out. */
export interface DeterministicChanges {
  readonly changes: readonly ObjectChange[];
  readonly nondeterministic: number;
}

/** `again`: how the same state differs from itself, rendered once more. */
export function deterministicChanges(
  changes: readonly ObjectChange[],
  again: readonly ObjectChange[],
): DeterministicChanges {
  const fields = new Set(again.flatMap((change) => change.fields.map((field) => fieldKey(change, field))));
  const added = new Set(again.filter(({ what }) => what === 'added').map(changeKey));
  const left = changes.flatMap((change) => {
    if (change.what === 'added') return added.has(changeKey(change)) ? [] : [change];
    if (change.what === 'removed') return [change];
    const own = change.fields.filter((field) => !fields.has(fieldKey(change, field)));
    return own.length === 0 ? [] : [{ ...change, fields: own }];
  });
  return { changes: left, nondeterministic: changes.length - left.length };
}

function fieldKey(change: ObjectChange, { path }: FieldChange): string {
  return JSON.stringify([changeKey(change), path]);
}
