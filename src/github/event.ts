import type { Sha, Slug } from './names.ts';
import { type Payload, PayloadError, payloadOf } from './payload.ts';

/** A commit and its branch. */
export interface Tip {
  readonly sha: Sha;
  /** A branch as the event writes it: `main`, or `refs/heads/main` in a merge queue. */
  readonly ref: string;
}

/** The event that started the workflow, as plain data; every field is validated. */
export type RunEvent =
  | {
      readonly kind: 'pull-request';
      /** True for `pull_request_target`: the workflow comes from the base branch and may write. */
      readonly target: boolean;
      readonly repository: Slug;
      readonly number: number;
      /** The base branch when the event was sent; later than the commit the branch was cut from. */
      readonly base: Tip;
      readonly head: Tip;
      /** From another repository, or from one that has been deleted. */
      readonly fork: boolean;
      /**
       * The commit that `actions/checkout` checks out by default: head merged into base, a commit that is on no branch. Checks and suggestions belong on `head.sha`, never here. Undefined for
       * `pull_request_target`, whose workspace is the base branch.
       */
      readonly merge: Sha | undefined;
    }
  | { readonly kind: 'merge-group'; readonly repository: Slug; readonly base: Tip; readonly head: Tip }
  | {
      readonly kind: 'push';
      readonly repository: Slug;
      /** The previous commit of the branch; undefined when the push created it. */
      readonly before: Sha | undefined;
      readonly head: Tip;
    }
  | {
      readonly kind: 'workflow-run';
      readonly repository: Slug;
      /** Event that started the completed run, such as `pull_request`. */
      readonly origin: string;
      readonly head: Tip;
      /** Repository of `head`; undefined when it has been deleted. */
      readonly headRepository: Slug | undefined;
      readonly fork: boolean;
    }
  | { readonly kind: 'other'; readonly name: string; readonly repository: Slug; readonly head: Tip };

/** The event as the runner provides it. */
export interface EventSource {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** The parsed content of the file `GITHUB_EVENT_PATH`; not trusted. */
  readonly payload: unknown;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type EventRead = { readonly ok: true; readonly event: RunEvent } | { readonly ok: false; readonly why: string };

const readers: ReadonlyMap<string, (payload: Payload, source: EventSource) => RunEvent> = new Map([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequest],
  ['merge_group', mergeGroup],
  ['push', push],
  ['workflow_run', workflowRun],
]);

/** Reads the event that started a workflow; an invalid event is a value, so that the run can go on. */
export function readEvent(source: EventSource): EventRead {
  try {
    const payload = payloadOf(source.payload, `event ${source.name}`);
    const read = readers.get(source.name);
    return { ok: true, event: read === undefined ? other(source) : read(payload, source) };
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    return { ok: false, why: error.message };
  }
}

function pullRequest(payload: Payload, { name, env }: EventSource): RunEvent {
  const own = payload.slug('repository', 'full_name');
  const from = payload.optional('pull_request', 'head', 'repo');
  const target = name === 'pull_request_target';
  return {
    kind: 'pull-request',
    target,
    repository: own,
    number: payload.count('pull_request', 'number'),
    base: tip(payload, 'pull_request', 'base'),
    head: tip(payload, 'pull_request', 'head'),
    fork: from === undefined || from.slug('full_name') !== own,
    merge: target ? undefined : environment(env).optionalSha('GITHUB_SHA'),
  };
}

function mergeGroup(payload: Payload): RunEvent {
  const group = payload.inside('merge_group');
  return {
    kind: 'merge-group',
    repository: payload.slug('repository', 'full_name'),
    base: { sha: group.sha('base_sha'), ref: group.ref('base_ref') },
    head: { sha: group.sha('head_sha'), ref: group.ref('head_ref') },
  };
}

/** A push that deletes a branch has no commit; the runner's commit is used instead. */
function push(payload: Payload, source: EventSource): RunEvent {
  const repository = payload.slug('repository', 'full_name');
  const sha = payload.optionalSha('after');
  if (sha === undefined) return other(source);
  const head = { sha, ref: payload.ref('ref') };
  return { kind: 'push', repository, before: payload.optionalSha('before'), head };
}

function workflowRun(payload: Payload): RunEvent {
  const own = payload.slug('repository', 'full_name');
  const run = payload.inside('workflow_run');
  const headRepository = run.optional('head_repository')?.slug('full_name');
  return {
    kind: 'workflow-run',
    repository: own,
    origin: run.ref('event'),
    head: { sha: run.sha('head_sha'), ref: run.ref('head_branch') },
    headRepository,
    fork: headRepository !== own,
  };
}

/** Schedules, dispatches and any other event: repository and commit are in the environment. */
function other({ name, env }: EventSource): RunEvent {
  const known = environment(env);
  const head = { sha: known.sha('GITHUB_SHA'), ref: known.ref('GITHUB_REF') };
  return { kind: 'other', name, repository: known.slug('GITHUB_REPOSITORY'), head };
}

function environment(env: EventSource['env']): Payload {
  return payloadOf(env, 'environment');
}

function tip(payload: Payload, ...keys: readonly string[]): Tip {
  return { sha: payload.sha(...keys, 'sha'), ref: payload.ref(...keys, 'ref') };
}
