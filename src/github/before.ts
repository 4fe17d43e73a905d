import type { RunEvent } from './event.ts';
import type { Sha } from './names.ts';

/** What a change is compared with. */
export interface Before {
  readonly commit: Sha;
  /**
   * The merge that GitHub made of a pull request. Where it is checked out, its first parent stands over `commit`: GitHub
   * merges into the branch as it is by then, and what others did to it in between is on both sides.
   */
  readonly merge?: Sha;
}

/** What stood before the change of `event`; undefined when the event is no change. */
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
