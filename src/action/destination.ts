import {
  type Diff,
  type GitHub,
  type Judged,
  pullRequestsOf,
  type RunEvent,
  type RunNumber,
  readDiff,
  type Sha,
} from '../github/index.ts';
import { SeaworthyError } from '../model/index.ts';
import type { Context } from './context.ts';
import type { Log } from './log.ts';

/** Whom a report is told to; what is undefined is left out. */
export interface Destination {
  readonly api: GitHub | undefined;
  /** The commit that gets the check. */
  readonly head: Sha | undefined;
  /** Number of the pull request that gets the comment and the suggestions. */
  readonly pull: number | undefined;
  readonly diff: Diff | undefined;
  /** Git's name of the content of a file of the workspace. */
  readonly blobOf: Judged['blobOf'];
  /** The way from the root of the repository on GitHub to what was judged. */
  readonly prefix: string;
  readonly run: RunNumber;
  readonly runUrl: string | undefined;
  readonly id: string;
  /** Whether this very run stands for the change, so that its workflow commands appear there. */
  readonly commands: boolean;
}

export type Workspace = Pick<Destination, 'prefix' | 'blobOf'>;

/** Who is to hear of what this run judged. */
export async function destinationOf(context: Context, { prefix, blobOf }: Workspace): Promise<Destination> {
  const { event, api, run, runUrl, id } = context;
  const pull = event?.kind === 'pull-request' ? event.number : undefined;
  return {
    api,
    head: event?.kind === 'workflow-run' ? undefined : event?.head.sha, // that commit is not what is checked out
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
 * Who is to hear of another run's report: the commit that GitHub itself names, and the one open pull request that GitHub
 * knows to stand there. Nothing the run left behind has a say in it.
 */
export async function destinationOfRun(
  { event, api, run, runUrl, id }: Context,
  log: Log,
): Promise<Destination | undefined> {
  if (event?.kind !== 'workflow-run' || api === undefined)
    throw new SeaworthyError({
      code: 'usage',
      message: 'the run that is to be published is not known, because there is no token or the event cannot be read',
      hint: 'see examples/workflows/fork-publish.yml',
    });
  if (event.origin !== 'pull_request') {
    log.info(`nothing to publish: the run was started by ${event.origin}, not by pull_request`);
    return undefined;
  }
  const pull = await onlyPull(event, api, log);
  return {
    api,
    head: event.head.sha,
    pull,
    diff: await diffOf(api, pull),
    blobOf: () => undefined, // what was judged is not here
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
  const found =
    pull === undefined ? 'no open pull request stands' : `pull requests ${pulls.value.join(', ')} all stand`;
  log.info(`no comment: ${found} at ${event.head.sha}`);
  return undefined;
}

/** A diff that cannot be read narrows nothing down. */
async function diffOf(api: GitHub | undefined, pull: number | undefined): Promise<Diff | undefined> {
  if (api === undefined || pull === undefined) return undefined;
  const diff = await readDiff(api, pull);
  return diff.ok ? diff.value : undefined;
}
