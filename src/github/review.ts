import type { GitHub } from './api.ts';
import { rowsPerPage, suggestionsPerReview } from './limits.ts';
import { printOfSuggestion } from './marker.ts';
import type { Sha } from './names.ts';
import { notAgain } from './once.ts';
import { oursOf, type Written } from './ours.ts';
import { headOf, readDiff } from './pull-request.ts';
import { type Answer, attempt, type Refusal } from './refusal.ts';
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
  readonly left: readonly { readonly suggestion: Suggestion; readonly why: string }[];
}

/**
 * Offers what GitHub can show: edits within one hunk, on lines that read as they were judged, none a second time. What
 * GitHub refuses nevertheless is found by halves, so that the others are still offered.
 */
export async function publishReview(api: GitHub, review: Review): Promise<Answer<ReviewDone>> {
  const all = drafts(review.id, review.suggestions);
  if (all.length === 0) return { ok: true, value: { offered: 0, known: 0, left: [] } };
  const head = await headOf(api, review.number);
  if (!head.ok) return head;
  if (head.value !== review.head)
    return { ok: true, value: { offered: 0, known: 0, left: because(all, 'the branch has moved on since') } };
  const diff = await readDiff(api, review.number);
  if (!diff.ok) return diff;
  const judged = all.map((draft) => ({ draft, result: judgedBy(diff.value, draft) }));
  const known = await printsOf(api, review.number);
  if (!known.ok) return known;
  const fit = judged.flatMap(({ draft, result }) => (result.ok ? [draft] : []));
  const fresh = fit.filter(({ print }) => !known.value.has(print));
  const sent = await send(api, review, fresh);
  if (!sent.ok) return sent;
  const unfit = judged.flatMap(({ draft, result }) =>
    result.ok ? [] : [{ suggestion: draft.suggestion, why: result.why }],
  );
  return {
    ok: true,
    value: { offered: sent.value.offered, known: fit.length - fresh.length, left: [...unfit, ...sent.value.left] },
  };
}

/** Prints of the suggestions we made before, answered or not. */
function printsOf(api: GitHub, number: number): Promise<Answer<ReadonlySet<string>>> {
  return attempt(async () => {
    const { owner, repo, pages } = api;
    const marked: (Written & { readonly print: string })[] = [];
    const where = { owner, repo, pull_number: number, per_page: rowsPerPage };
    for await (const { data } of pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', where)) {
      for (const { body, user } of data) {
        const print = printOfSuggestion(body);
        if (print !== undefined) marked.push({ print, user });
      }
    }
    return new Set((await oursOf(api, marked)).map(({ print }) => print));
  });
}

interface Sent {
  readonly offered: number;
  readonly left: ReviewDone['left'];
}

/** One review; what is beyond its size is left, so that nobody is flooded. */
async function send(api: GitHub, review: Review, fresh: readonly Draft[]): Promise<Answer<Sent>> {
  const left = because(fresh.slice(suggestionsPerReview), 'there are many; it comes with a later run');
  const parts: (readonly Draft[])[] = [fresh.slice(0, suggestionsPerReview)];
  let offered = 0;
  let refused: Refusal | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const part = parts.shift();
    if (part === undefined || part.length === 0) break;
    const posted = await post(api, review, part);
    if (posted.ok) offered += part.length;
    else if (posted.refusal.kind === 'invalid' && part.length > 1) parts.unshift(...halves(part));
    else {
      left.push(...because(part, posted.refusal.why));
      if (posted.refusal.kind === 'invalid') continue;
      refused = posted.refusal;
      break;
    }
  }
  left.push(...because(parts.flat(), refused?.why ?? 'GitHub refused the review it was part of'));
  return offered === 0 && refused !== undefined
    ? { ok: false, refusal: refused }
    : { ok: true, value: { offered, left } };
}

/** Reviews that are sent to find the suggestions GitHub refuses: enough for three bad ones of thirty. */
const mostTries = 24;

function halves(part: readonly Draft[]): readonly (readonly Draft[])[] {
  const middle = Math.ceil(part.length / 2);
  return [part.slice(0, middle), part.slice(middle)];
}

function because(some: readonly Draft[], why: string): { suggestion: Suggestion; why: string }[] {
  return some.map(({ suggestion }) => ({ suggestion, why }));
}

function post(
  { owner, repo, request }: GitHub,
  { number, head }: Review,
  some: readonly Draft[],
): Promise<Answer<void>> {
  return attempt(async () => {
    await request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      owner,
      repo,
      pull_number: number,
      commit_id: head,
      event: 'COMMENT',
      comments: some.map(comment),
      ...notAgain,
    });
  });
}

/** A comment on one line must not say where it starts. */
function comment({ suggestion: { file, startLine, endLine }, body }: Draft) {
  const start = startLine === endLine ? {} : { start_line: startLine, start_side: 'RIGHT' };
  return { path: file, line: endLine, side: 'RIGHT', ...start, body };
}
