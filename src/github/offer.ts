import type { GitHub } from './api.ts';
import { rowsPerPage, suggestionsPerReview } from './limits.ts';
import { printOfSuggestion } from './marker.ts';
import { notAgain, once } from './once.ts';
import { oursOf, type Written } from './ours.ts';
import { refusalOf } from './refusal.ts';
import type { Draft, Suggestion } from './suggestion.ts';

/** A suggestion that was not offered, and why: a clause. */
export interface Left {
  readonly suggestion: Suggestion;
  readonly why: string;
}

interface Offered {
  readonly offered: number;
  readonly left: readonly Left[];
}

interface PullRequest {
  readonly number: number;
  readonly head: string;
}

/** Maximum reviews sent to find the suggestions that GitHub rejects: enough for three of thirty. */
const mostTries = 24;

/** One review of limited size; further suggestions are left for a later run. Throws when nothing could be sent. */
export async function offer(api: GitHub, to: PullRequest, fresh: readonly Draft[]): Promise<Offered> {
  const left = [...because(fresh.slice(suggestionsPerReview), 'the review is full; a later run offers it')];
  const parts: (readonly Draft[])[] = [fresh.slice(0, suggestionsPerReview)];
  let offered = 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const part = parts.shift();
    if (part === undefined || part.length === 0) break;
    try {
      await post(api, to, part);
      offered += part.length;
    } catch (error) {
      const refusal = refusalOf(error);
      const bySuggestion = refusal?.kind === 'invalid';
      if (refusal === undefined || (!bySuggestion && offered === 0)) throw error;
      if (bySuggestion && part.length > 1) parts.unshift(...halves(part));
      else left.push(...because(part, refusal.why));
      if (!bySuggestion) break;
    }
  }
  return { offered, left: [...left, ...because(parts.flat(), 'GitHub rejected the review it was part of')] };
}

function halves(part: readonly Draft[]): readonly (readonly Draft[])[] {
  const middle = Math.ceil(part.length / 2);
  return [part.slice(0, middle), part.slice(middle)];
}

export function because(some: readonly Draft[], why: string): readonly Left[] {
  return some.map(({ suggestion }) => ({ suggestion, why }));
}

async function post(api: GitHub, { number, head }: PullRequest, some: readonly Draft[]): Promise<void> {
  const { owner, repo, request } = api;
  const body = {
    owner,
    repo,
    pull_number: number,
    commit_id: head,
    event: 'COMMENT',
    comments: some.map(comment),
  } as const;
  const send = async (): Promise<true> => {
    await request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...body, ...notAgain });
    return true;
  };
  await once(send, async () => {
    const known = await printsOf(api, number);
    return some.every(({ print }) => known.has(print)) ? true : undefined;
  });
}

/** A comment on one line must not say where it starts. */
function comment({ suggestion: { file, startLine, endLine }, body }: Draft) {
  const start = startLine === endLine ? {} : { start_line: startLine, start_side: 'RIGHT' };
  return { path: file, line: endLine, side: 'RIGHT', ...start, body };
}

/** Prints of the suggestions that this token made, resolved or not. */
export async function printsOf(api: GitHub, number: number): Promise<ReadonlySet<string>> {
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
}
