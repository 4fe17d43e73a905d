import type { RunEvent } from './event.ts';
import type { Sha } from './names.ts';

/** Which commit a change is compared with; git alone can resolve the first two. */
export type Before =
  | { readonly kind: 'first-parent'; readonly of: Sha }
  | { readonly kind: 'merge-base'; readonly of: readonly [Sha, Sha] }
  | { readonly kind: 'commit'; readonly sha: Sha };

/**
 * What stood before the change of `event`, when `checkedOut` is the commit in the workspace; undefined when the event
 * is no change. On a merge commit it is the first parent, not `base.sha`: GitHub merges into the branch as it is when
 * the merge is made, and what others did to it in between is then on both sides. On the head itself it is the commit
 * the branch was cut from, as a pull request's diff has it.
 */
export function beforeOf(event: RunEvent, checkedOut: Sha): Before | undefined {
  switch (event.kind) {
    case 'pull-request':
      if (checkedOut === event.merge) return { kind: 'first-parent', of: checkedOut };
      return { kind: 'merge-base', of: [event.base.sha, checkedOut] };
    case 'merge-group':
      return { kind: 'commit', sha: event.base.sha };
    case 'push':
      return event.before === undefined ? undefined : { kind: 'commit', sha: event.before };
    case 'workflow-run':
    case 'other':
      return undefined;
  }
}
