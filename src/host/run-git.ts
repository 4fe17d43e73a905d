import { type ChildProcess, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { asText, SeaworthyError } from '../model/index.ts';

const execute = promisify(execFile);
const mostOutput = 1_073_741_824; // bytes of one answer of git
const aMinute = 60_000; // ms
const fiveMinutes = 300_000; // ms

export interface Extra {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Default is a minute. */
  readonly limitMs?: number;
}

/** What a repository, or a setting of the user, could have git start or read besides; see `git help config`. */
const quiet: readonly (readonly [key: string, value: string])[] = [
  ['core.quotePath', 'false'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.attributesFile', '/dev/null'],
  ['core.alternateRefsCommand', 'true'],
  ['submodule.recurse', 'false'],
  ['protocol.ext.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/** What is given to every git: it asks nothing, locks nothing, speaks English, and starts no ssh that the repository names. */
const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** A git without network: objects that a partial clone lacks are not fetched either. */
const local = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/** A program that a remote's address names is none of these. */
const remote = { GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' };

/** Runs git on what is there. */
export async function git(root: string, args: readonly string[], extra: Extra = {}): Promise<string> {
  return runGit(root, args, { ...extra, env: { ...local, ...extra.env } });
}

/** Fetches from `origin`, with the program of git at the other end, whatever the configuration names. */
export async function fetchFromOrigin(
  root: string,
  args: readonly string[],
  { input }: Pick<Extra, 'input'> = {},
): Promise<void> {
  const plain = ['--no-tags', '--quiet', '--no-recurse-submodules', '--no-auto-maintenance'];
  const program = '--upload-pack=git-upload-pack';
  const extra = { limitMs: fiveMinutes, env: remote };
  await runGit(root, ['fetch', ...plain, program, ...args], input === undefined ? extra : { ...extra, input });
}

async function runGit(root: string, args: readonly string[], extra: Extra): Promise<string> {
  const filters = await filtersOff(root);
  return answer(root, args, { ...extra, env: { ...filters, ...extra.env } });
}

async function answer(root: string, args: readonly string[], extra: Extra): Promise<string> {
  const { env = {}, input, limitMs = aMinute } = extra;
  const { GIT_SSH_COMMAND = 'ssh -oBatchMode=yes', GIT_ASKPASS = '', GIT_PROXY_COMMAND = '' } = process.env;
  const settings = quiet.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const running = execute('git', ['--no-pager', ...settings, ...args], {
    cwd: root,
    maxBuffer: mostOutput,
    timeout: limitMs,
    killSignal: 'SIGKILL',
    env: { ...process.env, GIT_SSH_COMMAND, GIT_ASKPASS, GIT_PROXY_COMMAND, ...environment, ...env },
  });
  children.add(running.child);
  running.child.stdin?.on('error', () => undefined); // git ended before it read all: its exit code says why
  running.child.stdin?.end(input ?? '');
  try {
    return (await running).stdout;
  } catch (cause) {
    throw gitFailure(cause, args[0] ?? '', limitMs);
  } finally {
    children.delete(running.child);
  }
}

const children = new Set<ChildProcess>();

/** Before the process ends: a git that goes on would write into a folder that is gone. */
export function stopGit(): void {
  for (const child of children) child.kill('SIGKILL');
}

const filtersOf = new Map<string, Promise<Readonly<Record<string, string>>>>();

/**
 * Settings that switch off every filter the configuration has: a file named in `.gitattributes` would start its program.
 * They are handed over in the environment, since a name may hold `=`.
 */
function filtersOff(root: string): Promise<Readonly<Record<string, string>>> {
  const known = filtersOf.get(root) ?? readFilters(root);
  filtersOf.set(root, known);
  return known;
}

async function readFilters(root: string): Promise<Readonly<Record<string, string>>> {
  const keys = await answer(root, ['config', '--name-only', '-z', '--get-regexp', '^filter\\.'], { env: local }).catch(
    () => '', // there is none
  );
  const names = new Set(keys.split('\0').flatMap((key) => /^(filter\..+)\.\w+$/s.exec(key)?.[1] ?? []));
  const off = [...names].flatMap((name) => [
    [`${name}.clean`, ''],
    [`${name}.smudge`, ''],
    [`${name}.process`, ''],
    [`${name}.required`, 'false'],
  ]);
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0);
  const env = off.flatMap(([key = '', value = ''], at) => [
    [`GIT_CONFIG_KEY_${first + at}`, key],
    [`GIT_CONFIG_VALUE_${first + at}`, value],
  ]);
  return { ...Object.fromEntries(env), GIT_CONFIG_COUNT: String(first + off.length) };
}

function gitFailure(cause: unknown, command: string, limitMs: number): SeaworthyError {
  if (cause instanceof SeaworthyError) return cause;
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  const stopped = cause instanceof Error && 'killed' in cause && cause.killed === true;
  const words =
    cause instanceof Error && 'stderr' in cause ? asText(cause.stderr).trim().split('\n').at(-1) : String(cause);
  return new SeaworthyError(
    missing
      ? {
          code: 'git-failed',
          message: 'git is not installed, and --base needs it',
          hint: 'install git, or leave --base away',
        }
      : stopped
        ? {
            code: 'git-failed',
            message: `git ${command} took longer than ${limitMs / 1000} s and was stopped`,
            hint: 'run it by hand in the repository to see why, or leave --base away',
          }
        : {
            code: words === '' ? 'usage' : 'git-failed',
            message: `git ${command} failed: ${words}`,
            hint: 'run it by hand in the repository to see why',
          },
    { cause },
  );
}
