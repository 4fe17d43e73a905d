import type { DeployChange, FieldChange } from '../model/index.ts';
import { changeKey } from './identity.ts';

/** What of the changes is left when what differs anyway is taken out, and how many objects are out with it. */
export interface WithoutChance {
  readonly deploys: readonly DeployChange[];
  readonly byChance: number;
}

/** `drawn`: how the same state differs from itself, rendered once more. */
export function withoutChance(deploys: readonly DeployChange[], drawn: readonly DeployChange[]): WithoutChance {
  const fields = new Set(drawn.flatMap((change) => change.fields.map((field) => fieldKey(change, field))));
  const added = new Set(drawn.filter(({ what }) => what === 'added').map(changeKey));
  const left = deploys.flatMap((change) => {
    if (change.what === 'added') return added.has(changeKey(change)) ? [] : [change];
    if (change.what === 'removed') return [change];
    const own = change.fields.filter((field) => !fields.has(fieldKey(change, field)));
    return own.length === 0 ? [] : [{ ...change, fields: own }];
  });
  return { deploys: left, byChance: deploys.length - left.length };
}

function fieldKey(change: DeployChange, { path }: FieldChange): string {
  return JSON.stringify([changeKey(change), path]);
}
