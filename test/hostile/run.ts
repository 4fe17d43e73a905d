import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JsonReport } from '../../src/report/index.ts';
import { formatNames } from '../../src/report/index.ts';
import { project } from '../e2e/cli.ts';
import { deployment } from '../e2e/fixtures.ts';
import type { Input } from './inputs.ts';

/** What a run of the command line has left. */
export interface Ended {
  readonly args: readonly string[];
  /** Null when it was stopped. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What runs on one repository have printed, written and touched. */
export interface Run {
  readonly ended: readonly Ended[];
  /** By format or stream. */
  readonly written: Readonly<Record<string, string>>;
  readonly report: JsonReport | undefined;
  /** What stands in the folder outside and in the repository, before and after. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** Files and folders outside that were opened. */
  readonly opened: readonly string[];
}

/** Stands in the files outside of the repository and in the environment, and nowhere else. */
export const outsideMark = 'outsidemarker';

/**
 * Seconds in which one input must be judged. They are those of a processor, so that other programs on the machine do not
 * count; what waits instead of working is stopped after {@link longestWait}.
 */
export const longestTime = 10;
const longestOfMany = 60;
const longestWait = 150_000; // milliseconds

const outsideFiles: Readonly<Record<string, string>> = {
  'outside.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${outsideMark}}\n`,
  'kustomization.yaml': `namePrefix: ${outsideMark}-\nresources: [outside.yaml]\n`,
  'Chart.yaml': `apiVersion: v2\nname: ${outsideMark}\nversion: 0.1.0\n`,
  'templates/outside.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${outsideMark}}\n`,
  'values.yaml': `a: ${outsideMark}\n`,
  'f.env': `A=${outsideMark}\n`,
};

/** Judges one repository with a folder for each input, and one beside it with a manifest that must be judged. */
export async function judge(inputs: readonly Input[]): Promise<Run> {
  return inTemporary(async (top) => {
    const root = join(top, 'repo');
    for (const input of inputs) put(root, input);
    const asked = formatNames.flatMap((format) => ['--format', `${format}=${join(top, 'out', format)}`]);
    const watched = watch(top);
    const ended = await seaworthy(['check', '--verbose', ...asked], root, longestTime);
    return runOf(top, [ended], watched);
  });
}

/** The other commands, on the same inputs; `earlier` are what the base has in their place. */
export async function judgeOtherwise(inputs: readonly Input[], earlier: readonly Input[]): Promise<Run> {
  return inTemporary(async (top) => {
    const root = join(top, 'repo');
    for (const input of earlier) put(root, input);
    commit(root);
    for (const name of readdirSync(root)) if (name !== '.git') rmSync(join(root, name), { recursive: true });
    for (const input of inputs) put(root, input);
    const asked = formatNames.flatMap((format) => ['--format', `${format}=${join(top, 'out', format)}`]);
    const part = join(top, 'out', 'part');
    const watched = watch(top);
    const ended: Ended[] = [];
    for (const args of [
      ['check', '--verbose', '--base', 'HEAD', ...asked],
      ['render', '--annotate'],
      ['render', '--output', join(top, 'rendered')],
      ['check', '--shard', '1/1', '--output', part],
      ['merge', '--verbose', part],
      ['fix', '--dry-run'],
    ])
      ended.push(await seaworthy(args, root, longestOfMany));
    const run = runOf(top, ended, watched);
    return { ...run, written: { ...run.written, ...named('rendered', contentsOf(join(top, 'rendered'))) } };
  });
}

/** Runs `args` in a repository that holds one input and a manifest beside it; `more` is put at its root. */
export async function judgeWith(input: Input, args: readonly string[], more: Input['files']): Promise<Run> {
  return inTemporary(async (top) => {
    const root = join(top, 'repo');
    put(root, input);
    for (const [path, content] of Object.entries(more)) writeFileSync(join(root, path), content);
    const watched = watch(top);
    const ended = await seaworthy(args, root, longestTime);
    return runOf(top, [ended], watched);
  });
}

async function inTemporary<T>(work: (top: string) => Promise<T>): Promise<T> {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-')));
  try {
    for (const [path, text] of Object.entries(outsideFiles)) write(join(top, 'outside', path), text);
    mkdirSync(join(top, 'out'));
    mkdirSync(join(top, 'repo'));
    return await work(top);
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

function put(root: string, { folder, files, links = {}, special = {} }: Input): void {
  write(join(root, `${folder}-control`, 'control.yaml'), deployment(`control-${folder}`)); // no part of what may be a chart
  mkdirSync(join(root, folder));
  for (const [path, content] of Object.entries(files)) write(join(root, folder, path), content);
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    symlinkSync(target, join(root, folder, path));
  }
  for (const [path, kind] of Object.entries(special)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    if (kind === 'fifo') execFileSync('mkfifo', [join(root, folder, path)]);
    else spawnSync(process.execPath, ['-e', listening, path], { cwd: join(root, folder) }); // the path of a socket is short
  }
}

/** Leaves a socket behind. */
const listening = 'require("node:net").createServer().listen(process.argv[1], () => process.exit())';

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function commit(root: string): void {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root, stdio: 'pipe' });
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
}

/** Runs what follows with a limit of seconds of the processor. */
const limited = 'ulimit -t "$0" && exec "$@"';

/** As many at a time as there are processors. */
let free = availableParallelism();
const waiting: (() => void)[] = [];

async function seaworthy(args: readonly string[], cwd: string, limit: number): Promise<Ended> {
  if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  else free -= 1;
  try {
    return await started(args, cwd, limit);
  } finally {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
}

function started(args: readonly string[], cwd: string, limit: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH ?? '', CI: 'true', HOSTILE: outsideMark };
    const child = spawn('sh', ['-c', limited, String(limit), process.execPath, join(project, 'dist/cli.js'), ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestWait,
      killSignal: 'SIGKILL',
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString();
    child.on('close', (code) => resolve({ args, code, stdout: textOf(stdout), stderr: textOf(stderr) }));
  });
}

const longAgo = new Date(0);
const afterwards = new Date(1_000_000_000_000);

/** What was there before a run. */
interface Watched {
  readonly before: Run['before'];
  readonly outside: readonly string[];
}

/** What is there, and the folder outside made to look as if nothing had been read for long. */
function watch(top: string): Watched {
  const outside = everythingIn(join(top, 'outside'));
  for (const path of outside) utimesSync(path, longAgo, afterwards);
  return { before: snapshotOf(top), outside: outside.filter((path) => lstatSync(path).atimeMs === longAgo.getTime()) };
}

function runOf(top: string, ended: readonly Ended[], { before, outside }: Watched): Run {
  // a file system that keeps the time of the last read changes it when a file or folder is opened and read
  const opened = outside.filter(
    (path) => (lstatSync(path, { throwIfNoEntry: false })?.atimeMs ?? 0) > longAgo.getTime(),
  );
  const files = contentsOf(join(top, 'out'));
  const streams = ended.flatMap(({ args, stdout, stderr }) => {
    const name = args.filter((arg) => !arg.includes('/') && arg !== '--format').join(' ');
    return [[`${name}: stdout`, stdout] as const, [`${name}: stderr`, stderr] as const];
  });
  const { part: _, ...written } = files;
  return {
    ended,
    written: { ...written, ...Object.fromEntries(streams) },
    report: files.json === undefined ? undefined : JSON.parse(files.json),
    ...{ before, opened: opened.map((path) => path.slice(top.length)), after: snapshotOf(top) },
  };
}

/** Every file, folder and link of the repository and outside, with its size or target. */
function snapshotOf(top: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [join(top, 'outside'), join(top, 'repo')].flatMap(everythingIn).map((path) => {
      const stats = lstatSync(path);
      const what = stats.isSymbolicLink()
        ? readlinkSync(path)
        : stats.isFile()
          ? `${stats.size} ${Math.floor(stats.mtimeMs)}`
          : '';
      return [path.slice(top.length), what];
    }),
  );
}

/** Without what git keeps for itself. Folders after what they hold. */
function everythingIn(folder: string): readonly string[] {
  const below = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === '.git') return [];
    return entry.isDirectory() ? everythingIn(path) : [path];
  });
  return [...below, folder];
}

function contentsOf(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function named(folder: string, contents: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(contents).map(([name, text]) => [`${folder}/${name}`, text]));
}
