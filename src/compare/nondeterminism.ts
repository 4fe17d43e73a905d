import type { FieldChange, ObjectChange } from '../model/index.ts';
import { changeKey } from './identity.ts';

/** What of the changes is left when what differs anyway is taken out, and how many objects are out with it. */
export interface DeterministicChanges {
  readonly changes: readonly ObjectChange[];
  readonly nondeterministic: number;
}

/** `drawn`: how the same state differs from itself, rendered once more. */
export function deterministicChanges(
  deploys: readonly ObjectChange[],
  drawn: readonly ObjectChange[],
): DeterministicChanges {
  const fields = new Set(drawn.flatMap((change) => change.fields.map((field) => fieldKey(change, field))));
  const added = new Set(drawn.filter(({ what }) => what === 'added').map(changeKey));
  const left = deploys.flatMap((change) => {
    if (change.what === 'added') return added.has(changeKey(change)) ? [] : [change];
    if (change.what === 'removed') return [change];
    const own = change.fields.filter((field) => !fields.has(fieldKey(change, field)));
    return own.length === 0 ? [] : [{ ...change, fields: own }];
  });
  return { changes: left, nondeterministic: deploys.length - left.length };
}

function fieldKey(change: ObjectChange, { path }: FieldChange): string {
  return JSON.stringify([changeKey(change), path]);
}
