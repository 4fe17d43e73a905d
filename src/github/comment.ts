import type { GitHub } from './api.ts';
import { commentCharacters, cutLines, rowsPerPage } from './limits.ts';
import { commentMarker, isLater, type RunNumber, runOfComment } from './marker.ts';
import { notAgain, once } from './once.ts';
import { oursOf } from './ours.ts';
import { type Answer, attempt } from './refusal.ts';

/** The one comment of a pull request. */
export interface Comment {
  readonly number: number;
  /** Lower-case letters, digits and `-`, at most 64; the same for every run of the same step. */
  readonly id: string;
  readonly run: RunNumber;
  /** Escaped Markdown. */
  readonly body: string;
  /** False when there is nothing to report: then only an existing comment is updated. */
  readonly create: boolean;
}

export interface CommentDone {
  /** `superseded`: a later run has written already. `absent`: there is no comment, and none was created. */
  readonly kind: 'created' | 'updated' | 'unchanged' | 'superseded' | 'absent';
  readonly url: string | undefined;
}

interface Posted {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly run: RunNumber;
}

const pointer = '… cut here: see the job summary for the rest.';

/**
 * Creates the comment, or updates the existing one. Two runs at the same time may both find none and create one each, so
 * each looks again afterwards, keeps the older comment with the text of the later run, and deletes the other. One is left
 * in whatever order the two runs continue.
 */
export async function publishComment(api: GitHub, comment: Comment): Promise<Answer<CommentDone>> {
  const marker = commentMarker(comment.id, comment.run);
  const room = commentCharacters - marker.length - 2;
  const body = `${cutLines(comment.body.trimEnd(), room, (text) => text.length, pointer)}\n\n${marker}`;
  return attempt(async () => {
    const found = await postedOf(api, comment);
    if (found.length > 0) return keepOne(api, { body, run: comment.run, posted: found });
    if (!comment.create) return { kind: 'absent', url: undefined };
    const made = await once(
      () => create(api, comment, body),
      () => first(api, comment),
    );
    const others = (await postedOf(api, comment)).filter(({ id }) => id !== made.id);
    const done = await keepOne(api, { body, run: comment.run, posted: [...others, made].sort((a, b) => a.id - b.id) });
    return done.kind === 'unchanged' ? { ...done, kind: 'created' } : done;
  });
}

/** Every comment that this token wrote with this id, the oldest first. */
async function postedOf(api: GitHub, { number, id }: Comment): Promise<readonly Posted[]> {
  const { owner, repo, pages } = api;
  const where = { owner, repo, issue_number: number, per_page: rowsPerPage };
  const marked: (Posted & { readonly user: { login: string; type: string } | null })[] = [];
  for await (const { data } of pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', where)) {
    for (const each of data) {
      const run = runOfComment(each.body, id);
      if (run !== undefined)
        marked.push({ id: Number(each.id), url: each.html_url, body: each.body ?? '', run, user: each.user });
    }
  }
  return [...(await oursOf(api, marked))].sort((a, b) => a.id - b.id);
}

async function first(api: GitHub, comment: Comment): Promise<Posted | undefined> {
  return (await postedOf(api, comment))[0];
}

async function create({ owner, repo, request }: GitHub, { number, run }: Comment, body: string): Promise<Posted> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const { data } = await request(route, { owner, repo, issue_number: number, body, ...notAgain });
  return { id: Number(data.id), url: data.html_url, body, run };
}

interface Duplicates {
  readonly body: string;
  readonly run: RunNumber;
  /** The oldest first. */
  readonly posted: readonly Posted[];
}

async function keepOne({ owner, repo, request }: GitHub, { body, run, posted }: Duplicates): Promise<CommentDone> {
  const [kept, ...others] = posted;
  if (kept === undefined) throw new RangeError('no comment to keep');
  const later = posted.find((each) => isLater(each.run, run));
  const text = later?.body ?? body;
  if (kept.body !== text)
    await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: kept.id,
      body: text,
    });
  for (const { id } of others)
    await attempt(() =>
      request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id }),
    );
  const kind = later !== undefined ? 'superseded' : kept.body === body ? 'unchanged' : 'updated';
  return { kind, url: kept.url };
}
