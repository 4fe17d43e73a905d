import type { GitHub } from './api.ts';
import type { Diff } from './diff.ts';
import type { Sha } from './names.ts';
import { because, type Left, offer, printsOf } from './offer.ts';
import { diffOf, headOf } from './pull-request.ts';
import { type Answer, attempt } from './refusal.ts';
import { type Draft, drafts, judgedBy, type Suggestion } from './suggestion.ts';

/** Suggestions on a pull request. */
export interface Review {
  readonly number: number;
  /** The commit that was judged. */
  readonly head: Sha;
  /** Tells apart what several workflows suggest. */
  readonly id: string;
  /** The gravest first. */
  readonly suggestions: readonly Suggestion[];
}

export interface ReviewDone {
  readonly offered: number;
  /** Offered by an earlier run. */
  readonly known: number;
  readonly left: readonly Left[];
}

/**
 * Offers what GitHub can show: edits within one hunk, on lines that read as they were judged, none a second time. What
 * GitHub refuses nevertheless is found by halves, so that the others are still offered.
 */
export function publishReview(api: GitHub, review: Review): Promise<Answer<ReviewDone>> {
  const { number, head, id, suggestions } = review;
  return attempt(async () => {
    const all = drafts(id, suggestions);
    if (all.length === 0) return { offered: 0, known: 0, left: [] };
    if ((await headOf(api, number)) !== head)
      return { offered: 0, known: 0, left: because(all, 'the branch has moved on since') };
    const { fit, unfit } = parted(await diffOf(api, number), all);
    const known = await printsOf(api, number);
    const fresh = fit.filter(({ print }) => !known.has(print));
    const { offered, left } = await offer(api, { number, head }, fresh);
    return { offered, known: fit.length - fresh.length, left: [...unfit, ...left] };
  });
}

function parted(diff: Diff, all: readonly Draft[]): { fit: readonly Draft[]; unfit: readonly Left[] } {
  const judged = all.map((draft) => ({ draft, why: judgedBy(diff, draft) }));
  return {
    fit: judged.flatMap(({ draft, why }) => (why === undefined ? [draft] : [])),
    unfit: judged.flatMap(({ draft, why }) => (why === undefined ? [] : because([draft], why))),
  };
}
