import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a workflow left behind. */
export interface WorkflowRun {
  readonly code: number | null;
  /** Workflow commands in the order they were printed. */
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  /** Plain lines the steps printed. */
  readonly log: string;
}

export interface Annotation {
  readonly level: string;
  readonly file: string | undefined;
  readonly line: string | undefined;
  readonly title: string | undefined;
  readonly message: string;
}

/** One line of `act --json`. */
interface Entry {
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

const fiveMinutes = 300_000;

/** What is to be run, and the event it is started by. */
interface Started {
  readonly event: string;
  /** What GitHub sends with the event. */
  readonly payload: object;
  /** File in the repository. */
  readonly workflow: string;
  /** Address of GitHub's API, when it is to be another. */
  readonly api?: string | undefined;
}

/** Runs a workflow of the repository at `root` on this machine, with no container and no network but the loopback. */
export async function runWorkflow(
  root: string,
  { event, payload, workflow, api }: Started,
  tools: { readonly act: string; readonly node: string },
): Promise<WorkflowRun> {
  const home = mkdtempSync(join(tmpdir(), 'seaworthy-act-'));
  const eventFile = join(home, 'event.json');
  writeFileSync(eventFile, JSON.stringify(payload));
  const path = [dirname(tools.node), process.env.PATH ?? ''].join(delimiter);
  const args = [event, '-W', workflow, '-e', eventFile, '-P', 'ubuntu-latest=-self-hosted', '--json'];
  if (api !== undefined) args.push('--env', `GITHUB_API_URL=${api}`);
  const child = spawn(tools.act, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: fiveMinutes,
    env: { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, '.cache') },
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return readLog(code, `${stdout}\n${stderr}`);
}

/** Commits all there is, in a repository made for it if need be, and answers the commit: act copies what git knows. */
export function commit(root: string, message: string): string {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=shop', '-c', 'user.email=shop@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  if (!existsSync(join(root, '.git'))) git('init', '--quiet', '--initial-branch=main', '.');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--allow-empty', '--message', message);
  return git('rev-parse', 'HEAD');
}

function readLog(code: number | null, log: string): WorkflowRun {
  const entries = log.split('\n').flatMap(entry);
  const annotations = entries
    .filter(({ command }) => command === 'error' || command === 'warning' || command === 'notice')
    .map(({ command = '', arg = '', kvPairs = {} }) => {
      return { level: command, file: kvPairs.file, line: kvPairs.line, title: kvPairs.title, message: arg };
    });
  const summaries = entries.filter(({ command }) => command === 'summary').map(({ content = '' }) => content);
  const plain = entries.filter((each) => each.raw_output === true).map(({ msg = '' }) => msg);
  return { code, annotations, summary: summaries.join(''), log: plain.join('') };
}

function entry(line: string): Entry[] {
  if (!line.startsWith('{')) return [];
  return [JSON.parse(line)];
}
