import { isAbsolute, relative, resolve } from 'node:path';
import type { BaselineFile } from '../config/index.ts';
import { baselineOf } from '../decide/index.ts';
import { type Report, type RunOptions, SeaworthyError } from '../model/index.ts';
import { describeEmpty, jsonText, loadFormat, oneLine, type Presentation, sourceUrlOf } from '../report/index.ts';
import { repositoryRootOf, run } from '../run.ts';
import { cacheFolder } from './cache-folder.ts';
import { type Io, progressLine, showsLinks, wantsColor } from './io.ts';
import { type CliOptions, type Output, runOptions } from './options.ts';
import { checkedOptions, refuseSameOutput, refuseUseless } from './useless.ts';
import { version } from './version.ts';

/** Checks the repository, or renders one shard of it. */
export async function check(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  refuseUseless(checkedOptions(paths, options));
  refuseSameOutput(options, io);
  const asked = runOptions(paths, options, io);
  if (options.shard === undefined && options.output !== undefined) throw new SeaworthyError(outputWithoutShard);
  if (options.shard === undefined) return runAndReport({ asked, options, io }, run);
  const { shard } = await import('./shard.ts');
  return shard(asked, options, io);
}

/** A run and its options. */
export interface Session {
  readonly asked: RunOptions;
  readonly options: CliOptions;
  readonly io: Io;
}

/** Runs `work`, writes its report in every requested format, and returns the exit code. */
export async function runAndReport(
  { asked, options, io }: Session,
  work: (asked: RunOptions) => Promise<Report>,
): Promise<number> {
  const started = io.now();
  const progress = progressLine(io);
  if (options.updateBaseline === true && options.baseline === undefined) throw new SeaworthyError(noBaseline);
  const cache = cacheFolder(options, io);
  const report = await work({
    ...asked,
    ...(cache === undefined ? {} : { cache }),
    onProgress: (now) => progress.show(now),
    onWarning: (message) => {
      progress.clear();
      io.stderr.write(`seaworthy: ${oneLine(message)}\n`);
    },
  });
  progress.clear();
  const live = io.stdout.isTTY && io.env.CI === undefined;
  const root = repositoryRootOf(asked);
  const how: Presentation = {
    color: wantsColor(io, options.color),
    ...shownFrom(root, io.cwd),
    linkRoot: live && showsLinks(io) ? root : undefined,
    sourceUrl: sourceUrlOf(io.env),
    seconds: live ? (io.now() - started) / 1000 : undefined,
    verbose: options.verbose,
    version,
  };
  const outputs: readonly Output[] = options.format.length > 0 ? options.format : [{ format: 'text', file: undefined }];
  for (const output of outputs) await print(output, report, { how, io, root });
  const empty = describeEmpty(report);
  if (empty !== undefined && outputs.every(({ format }) => format !== 'text'))
    io.stderr.write(`seaworthy: ${oneLine(empty)}\n`);
  if (options.updateBaseline !== true || options.baseline === undefined) return report.exitCode;
  writeBaseline(resolve(io.cwd, options.baseline), report, { io, root });
  return report.exitCode === 2 ? 2 : 0;
}

/** In a folder that does not hold the working folder, paths are absolute, so that they can be opened. */
function shownFrom(root: string, cwd: string): Pick<Presentation, 'prefix'> {
  const down = relative(root, cwd);
  return down.startsWith('..') || isAbsolute(down) ? { prefix: `${root}/` } : {};
}

const outputWithoutShard = {
  code: 'usage',
  message: '--output has no effect without --shard: it names the part file of a shard',
  hint: 'write a report into a file with --format NAME=FILE',
} as const;

const noBaseline = {
  code: 'usage',
  message: '--update-baseline needs a file',
  hint: 'name it with --baseline FILE',
} as const;

function writeBaseline(file: string, report: Report, { io, root }: { io: Io; root: string }): void {
  const findings = baselineOf(report.verdicts);
  const text = `${jsonText({ version: 1, findings } satisfies BaselineFile)}\n`;
  io.outputFile(file, root).write(text);
  io.stderr.write(`wrote ${findings.length} findings to ${file}\n`);
}

async function print(
  { format, file }: Output,
  report: Report,
  { how, io, root }: { how: Presentation; io: Io; root: string },
): Promise<void> {
  const write = await loadFormat(format);
  if (file === undefined) return io.stdout.report(write(report, how));
  const text = write(report, { ...how, color: false, linkRoot: undefined, seconds: undefined });
  io.outputFile(resolve(io.cwd, file), root).write(text);
}
