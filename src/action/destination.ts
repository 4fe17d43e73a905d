import {
  type CheckedFiles,
  type Diff,
  type GitHub,
  pullRequestsOf,
  type RunEvent,
  type RunNumber,
  readDiff,
  type Sha,
} from '../github/index.ts';
import { SeaworthyError } from '../model/index.ts';
import type { Context } from './context.ts';
import type { Log } from './log.ts';

/** Where a report is published on GitHub; an undefined part is skipped. */
export interface Destination {
  readonly api: GitHub | undefined;
  /** Commit of the check run. */
  readonly head: Sha | undefined;
  /** Number of the pull request for comment and suggestions. */
  readonly pull: number | undefined;
  readonly diff: Diff | undefined;
  /** Blob hash of a file of the workspace. */
  readonly blobOf: CheckedFiles['blobOf'];
  /** Folder that was checked, relative to the root of the repository on GitHub. */
  readonly prefix: string;
  readonly run: RunNumber;
  readonly runUrl: string | undefined;
  readonly id: string;
  /** Whether workflow commands of this run appear on the change. */
  readonly commands: boolean;
}

export type Workspace = Pick<Destination, 'prefix' | 'blobOf'>;

/** The destination for the report of this run. */
export async function destinationOf(context: Context, { prefix, blobOf }: Workspace): Promise<Destination> {
  const { event, api, run, runUrl, id } = context;
  const pull = event?.kind === 'pull-request' ? event.number : undefined;
  return {
    api,
    head: event?.kind === 'workflow-run' ? undefined : event?.head.sha, // that commit is not the one that is checked out
    pull,
    diff: await diffOf(api, pull),
    blobOf,
    prefix,
    run,
    runUrl,
    id,
    commands: true,
  };
}

/**
 * The destination for the report of another run: the commit that GitHub names, and the only open pull request that GitHub
 * has for it. No file of that run is used for this.
 */
export async function destinationOfRun(
  { event, api, run, runUrl, id }: Context,
  log: Log,
): Promise<Destination | undefined> {
  if (event?.kind !== 'workflow-run' || api === undefined)
    throw new SeaworthyError({
      code: 'usage',
      message: 'run to publish not found: the token is missing, or the event is invalid',
      hint: 'see examples/workflows/fork-publish.yml',
    });
  if (event.origin !== 'pull_request') {
    log.info(`nothing to publish: event of the run is ${event.origin}, not pull_request`);
    return undefined;
  }
  const pull = await onlyPull(event, api, log);
  return {
    api,
    head: event.head.sha,
    pull,
    diff: await diffOf(api, pull),
    blobOf: () => undefined, // the checked files are not in this workspace
    prefix: '',
    run,
    runUrl,
    id,
    commands: false,
  };
}

async function onlyPull(
  event: Extract<RunEvent, { kind: 'workflow-run' }>,
  api: NonNullable<Context['api']>,
  log: Log,
): Promise<number | undefined> {
  const pulls = await pullRequestsOf(api, event);
  if (!pulls.ok) {
    log.warning(`no comment: ${pulls.refusal.why}`);
    return undefined;
  }
  const [pull, ...others] = pulls.value;
  if (pull !== undefined && others.length === 0) return pull;
  const found = pull === undefined ? 'no open pull request' : `several pull requests (${pulls.value.join(', ')})`;
  log.info(`no comment: ${found} with head ${event.head.sha}`);
  return undefined;
}

/** Undefined when the diff cannot be read: then annotations go to every line. */
async function diffOf(api: GitHub | undefined, pull: number | undefined): Promise<Diff | undefined> {
  if (api === undefined || pull === undefined) return undefined;
  const diff = await readDiff(api, pull);
  return diff.ok ? diff.value : undefined;
}
