import type { RunEvent } from './event.ts';
import type { Sha } from './names.ts';

/** The base of a change. */
export interface Before {
  readonly commit: Sha;
  /**
   * The merge commit that GitHub made for a pull request. Where it is checked out, its first parent is used instead of
   * `commit`: GitHub merges into the current base branch, so commits that others pushed since are on both sides.
   */
  readonly merge?: Sha;
}

/** The base of the change of `event`; undefined when the event has no change. */
export function beforeOf(event: RunEvent): Before | undefined {
  switch (event.kind) {
    case 'pull-request':
      return { commit: event.base.sha, ...(event.merge === undefined ? {} : { merge: event.merge }) };
    case 'merge-group':
      return { commit: event.base.sha };
    case 'push':
      return event.before === undefined ? undefined : { commit: event.before };
    case 'workflow-run':
    case 'other':
      return undefined;
  }
}
