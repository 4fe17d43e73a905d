import type { GitHub } from './api.ts';
import type { Diff } from './diff.ts';
import type { Sha } from './names.ts';
import { because, type Left, offer, printsOf } from './offer.ts';
import { diffOf, headOf } from './pull-request.ts';
import { type Answer, attempt } from './refusal.ts';
import { type Draft, drafts, obstacleOf, type Suggestion } from './suggestion.ts';

/** Suggestions on a pull request. */
export interface Review {
  readonly number: number;
  /** The commit that was checked. */
  readonly head: Sha;
  /** Different for every step, so that workflows do not mix up their suggestions. */
  readonly id: string;
  /** The most severe first. */
  readonly suggestions: readonly Suggestion[];
}

export interface ReviewDone {
  readonly offered: number;
  /** Offered by an earlier run. */
  readonly known: number;
  readonly left: readonly Left[];
}

/**
 * Offers the suggestions that GitHub can show: edits within one hunk, on unchanged lines, none a second time. A suggestion
 * that GitHub still rejects is found by splitting the review in halves, so that the others are offered.
 */
export function publishReview(api: GitHub, review: Review): Promise<Answer<ReviewDone>> {
  const { number, head, id, suggestions } = review;
  return attempt(async () => {
    const all = drafts(id, suggestions);
    if (all.length === 0) return { offered: 0, known: 0, left: [] };
    if ((await headOf(api, number)) !== head)
      return { offered: 0, known: 0, left: because(all, 'the branch has newer commits') };
    const { valid, invalid } = partition(await diffOf(api, number), all);
    const known = await printsOf(api, number);
    const fresh = valid.filter(({ print }) => !known.has(print));
    const { offered, left } = await offer(api, { number, head }, fresh);
    return { offered, known: valid.length - fresh.length, left: [...invalid, ...left] };
  });
}

function partition(diff: Diff, all: readonly Draft[]): { valid: readonly Draft[]; invalid: readonly Left[] } {
  const checked = all.map((draft) => ({ draft, why: obstacleOf(diff, draft) }));
  return {
    valid: checked.flatMap(({ draft, why }) => (why === undefined ? [draft] : [])),
    invalid: checked.flatMap(({ draft, why }) => (why === undefined ? [] : because([draft], why))),
  };
}
