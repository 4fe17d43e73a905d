import type { FieldEdit } from '../fix/index.ts';
import type { Finding } from '../model/index.ts';

/** What an edit is to achieve. */
export interface FixGoal {
  readonly finding: Finding;
  readonly edits: readonly FieldEdit[];
}
