import type { Route } from './description.ts';

/** What the mock GitHub holds: one repository. */
export interface Repository {
  readonly slug: string;
  /** Whom the token belongs to; undefined for a workflow's own token, which writes as a bot and may not ask. */
  viewer: string | undefined;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  readonly reviewComments: ReviewComment[];
}

export interface Pull {
  readonly number: number;
  readonly head: { sha: string; readonly ref: string; repository: string };
  files: readonly File[];
}

export interface File {
  readonly filename: string;
  readonly status: string;
  readonly changes: number;
  readonly patch?: string;
  /** Git's name of the content on the head. */
  readonly sha?: string;
}

export interface User {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: User;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: Body[];
}

export interface ReviewComment {
  readonly pull: number;
  readonly path: string;
  readonly start_line: number | undefined;
  readonly line: number;
  readonly body: string;
  readonly user: User;
}

export type Body = { readonly [key: string]: unknown };

/** A request as the handlers see it. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Body;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Rows of a list, to be given page by page. */
  readonly rows?: readonly unknown[];
  /** Field of the answer that holds the rows, where the list is not the answer itself. */
  readonly field?: string;
}

type Handler = (repository: Repository, asked: Asked) => Reply;

export const bot: User = { login: 'github-actions[bot]', type: 'Bot' };
const base = 'https://github.com/shop/shop';

/** What each request does; it sets the fields that the Action reads, the published examples fill in the rest. */
export const handlers: Readonly<Record<Route, Handler>> = {
  'GET /user': ({ viewer }) =>
    viewer === undefined
      ? refused(403, 'Resource not accessible by integration')
      : { status: 200, body: { login: viewer } },
  'POST /repos/{owner}/{repo}/check-runs': createCheckRun,
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': updateCheckRun,
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ({ checkRuns }, { params, query }) => {
    const rows = checkRuns.filter(({ head_sha, name }) => head_sha === params.ref && name === query.check_name);
    return {
      status: 200,
      field: 'check_runs',
      rows: rows.map(({ id, external_id, name }) => ({ id, external_id, name })),
    };
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ comments }, { params }) => ({
    status: 200,
    rows: comments.filter(({ issue }) => issue === Number(params.issue_number)).map(commentBody),
  }),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': createComment,
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ comments }, { params, body }) => {
    const found = comments.find(({ id }) => id === Number(params.comment_id));
    if (found === undefined) return refused(404, 'Not Found');
    found.body = String(body.body);
    return { status: 200, body: commentBody(found) };
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ comments }, { params }) => {
    const index = comments.findIndex(({ id }) => id === Number(params.comment_id));
    if (index === -1) return refused(404, 'Not Found');
    comments.splice(index, 1);
    return { status: 204 };
  },
  'GET /repos/{owner}/{repo}/pulls': ({ pulls }, { query }) => ({
    status: 200,
    rows: pulls.filter(({ head }) => query.head === `${head.repository.split('/')[0]}:${head.ref}`).map(pullBody),
  }),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (repository, { params }) =>
    withPull(repository, params, (pull) => ({ status: 200, body: pullBody(pull) })),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (repository, { params }) =>
    withPull(repository, params, ({ files }) => ({ status: 200, rows: files.map((file) => fileBody(file)) })),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments': ({ reviewComments }, { params }) => ({
    status: 200,
    rows: reviewComments
      .filter(({ pull }) => pull === Number(params.pull_number))
      .map(({ body, user }) => ({ body, user: userBody(user) })),
  }),
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': createReview,
};

export function refused(status: number, message: string, headers: Reply['headers'] = {}): Reply {
  return { status, headers, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

function withPull({ pulls }: Repository, params: Asked['params'], answer: (pull: Pull) => Reply): Reply {
  const pull = pulls.find(({ number }) => number === Number(params.pull_number ?? params.issue_number));
  return pull === undefined ? refused(404, 'Not Found') : answer(pull);
}

function createCheckRun({ checkRuns }: Repository, { body }: Asked): Reply {
  const run: CheckRun = {
    id: checkRuns.length + 1,
    name: String(body.name),
    head_sha: String(body.head_sha),
    external_id: String(body.external_id),
    status: 'queued',
    conclusion: null,
    title: '',
    summary: '',
    annotations: [],
  };
  checkRuns.push(run);
  bring(run, body);
  return { status: 201, body: { id: run.id, name: run.name } };
}

function updateCheckRun({ checkRuns }: Repository, { params, body }: Asked): Reply {
  const run = checkRuns.find(({ id }) => id === Number(params.check_run_id));
  if (run === undefined) return refused(404, 'Not Found');
  bring(run, body);
  return { status: 200, body: { id: run.id, name: run.name } };
}

/** Annotations are appended, everything else is replaced. */
function bring(run: CheckRun, { status, conclusion, output }: Body): void {
  run.status = typeof status === 'string' ? status : run.status;
  run.conclusion = typeof conclusion === 'string' ? conclusion : run.conclusion;
  const { title, summary, annotations } = output as { title: string; summary: string; annotations?: Body[] };
  run.title = title;
  run.summary = summary;
  run.annotations.push(...(annotations ?? []));
}

function createComment(repository: Repository, { params, body }: Asked): Reply {
  return withPull(repository, params, ({ number }) => {
    const id = Math.max(0, ...repository.comments.map((each) => each.id)) + 1;
    const comment: Comment = { id, issue: number, body: String(body.body), user: ownUser(repository) };
    repository.comments.push(comment);
    return { status: 201, body: commentBody(comment) };
  });
}

/** GitHub refuses the whole review when one line is not in the diff, and does not say which. */
function createReview(repository: Repository, { params, body }: Asked): Reply {
  return withPull(repository, params, ({ number, files }) => {
    const comments = (body.comments ?? []) as { path: string; line: number; start_line?: number; body: string }[];
    if (comments.some(({ path }) => !files.some(({ filename }) => filename === path)))
      return refused(422, 'Pull request review thread path is invalid');
    if (comments.some((comment) => comment.body.includes('GitHub will not take this')))
      return refused(422, 'Pull request review thread line must be part of the diff');
    for (const { path, line, start_line, body: text } of comments)
      repository.reviewComments.push({ pull: number, path, line, start_line, body: text, user: ownUser(repository) });
    return { status: 200, body: { id: repository.reviewComments.length } };
  });
}

function ownUser({ viewer }: Repository): User {
  return viewer === undefined ? bot : { login: viewer, type: 'User' };
}

function commentBody({ id, body, user, issue }: Comment): object {
  return { id, body, html_url: `${base}/pull/${issue}#issuecomment-${id}`, user: userBody(user) };
}

function userBody({ login, type }: User): object {
  return { login, type };
}

/** The teams of the published example are not as the description wants them. */
function pullBody({ number, head }: Pull): object {
  return {
    number,
    requested_teams: [],
    head: { sha: head.sha, ref: head.ref, repo: { full_name: head.repository } },
  };
}

function fileBody(file: File): object {
  return { ...file, additions: file.changes, deletions: 0, ...(file.patch === undefined ? { patch: undefined } : {}) };
}
