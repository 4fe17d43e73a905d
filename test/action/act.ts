import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
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
const mebibytes64 = 67_108_864;

/** Runs `workflow` on a pull request of the repository at `root`, on this machine, with no container and no network. */
export function pullRequest(root: string, workflow: string, tools: { act: string; node: string }): WorkflowRun {
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, '.github/workflows/test-act.yml'), workflow);
  commitAll(root);
  const home = mkdtempSync(join(tmpdir(), 'seaworthy-act-'));
  const path = [dirname(tools.node), process.env.PATH ?? ''].join(delimiter);
  const args = ['pull_request', '-W', '.github/workflows/test-act.yml', '-P', 'ubuntu-latest=-self-hosted', '--json'];
  const { status, stdout, stderr } = spawnSync(tools.act, args, {
    cwd: root,
    encoding: 'utf8',
    input: '',
    timeout: fiveMinutes,
    maxBuffer: mebibytes64,
    env: { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, '.cache') },
  });
  return readLog(status, `${stdout}\n${stderr}`);
}

/** act copies what git knows into the runner's workspace, so that has to be a repository. */
function commitAll(root: string): void {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=shop', '-c', 'user.email=shop@example.com', ...args], { cwd: root });
  };
  git('init', '--quiet', '--initial-branch=main', '.');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'Open the shop');
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
