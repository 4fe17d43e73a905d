import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

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

/** The programs that stand for a runner. */
export interface Runner {
  readonly act: string;
  readonly node: string;
}

/** What starts a workflow. */
export interface Trigger {
  readonly event: string;
  readonly payload: object;
}

/**
 * Runs `workflow` on the commit that is checked out at `root`, on this machine, with no container and no network; the
 * repository itself stays as it is.
 */
export async function runWorkflow(
  root: string,
  workflow: string,
  { event, payload, act, node }: Trigger & Runner,
): Promise<WorkflowRun> {
  const home = mkdtempSync(join(tmpdir(), 'seaworthy-act-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(home, name), text);
    return join(home, name);
  };
  const given = ['-W', file('workflow.yml', workflow), '-e', file('event.json', JSON.stringify(payload))];
  const args = [event, ...given, '-P', 'ubuntu-latest=-self-hosted', '--json'];
  try {
    const child = spawn(act, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: fiveMinutes,
      env: {
        PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter),
        HOME: home,
        XDG_CACHE_HOME: join(home, '.cache'),
      },
    });
    const heard: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => heard.push(data));
    const [code] = await once(child, 'close');
    return readLog(code, Buffer.concat(heard).toString());
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** act copies what git knows into the runner's workspace, so that has to be a repository. */
export function commitAll(root: string, message: string): void {
  if (!existsSync(join(root, '.git'))) git(root, 'init', '--quiet', '--initial-branch=main', '.');
  git(root, 'add', '--all', '--force');
  git(root, 'commit', '--quiet', '--message', message);
}

export function git(root: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=shop', '-c', 'user.email=shop@example.com', '-c', 'core.compression=0'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' }).trim();
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
