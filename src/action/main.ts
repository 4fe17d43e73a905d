import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { suggestionsPerReview } from '../github/index.ts';
import { isSystemError } from '../host/index.ts';
import { type Report, type RunOptions, SeaworthyError, type Severity } from '../model/index.ts';
import {
  counted,
  type FormatName,
  formats,
  harmless,
  muted,
  oneLine,
  type Presentation,
  plainPresentation,
  sourceUrlOf,
  summary,
} from '../report/index.ts';
import { repositoryRootOf, run } from '../run.ts';
import { mergeShards, partName, runShard, type Shard } from '../shards.ts';
import { baseOf } from './base.ts';
import { blobsIn } from './blob.ts';
import { type Context, contextOf, type Environment } from './context.ts';
import { type Destination, destinationOf, destinationOfRun } from './destination.ts';
import { checkFolders, type Disk, diskOf } from './disk.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Log } from './log.ts';
import { partFiles, partText } from './parts.ts';
import { fetchOf } from './proxy.ts';
import { type PublishResult, publishReport } from './publish.ts';
import { reportFrom } from './received.ts';
import { suggestionsOf } from './suggest.ts';

/** Names of all outputs; a test holds them to `action.yml`. */
export const outputNames = ['errors', 'warnings', 'infos', 'targets', 'rendered', 'report', 'sarif'] as const;

/** The Action: reads inputs; writes annotations, summary, outputs and exit status. Only this file uses `@actions/core`. */
export async function main(): Promise<void> {
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const inputs = readInputs(core.getInput, resolve(workspace, core.getInput('working-directory')));
    const disk = diskOf(inputs.options, workspace);
    checkFolders(inputs.options, workspace);
    if (inputs.token !== '') core.setSecret(inputs.token);
    const context = contextOf(inputs, environmentOf());
    const step = { inputs, context, workspace, disk };
    if (inputs.publish !== undefined) await publish(step, inputs.publish);
    else if (inputs.shard !== undefined) await renderShard(step, inputs.shard);
    else await check(step);
  } catch (error) {
    core.setFailed(explained(error));
  }
}

interface Step {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly workspace: string;
  readonly disk: Disk;
}

async function check({ inputs, context, workspace, disk }: Step): Promise<void> {
  const prefix = relative(workspace, repositoryRootOf(inputs.options)).split(sep).join('/');
  const base = await baseOf(inputs, context.event, log);
  const suggests = inputs.review === 'auto' && context.api !== undefined && context.event?.kind === 'pull-request';
  const [report, destination] = await Promise.all([
    runOrMerge(
      {
        ...inputs.options,
        ...(base === undefined ? {} : { base }),
        ...(suggests ? { fixes: suggestionsPerReview } : {}),
        onWarning: log.warning,
      },
      { merge: inputs.merge, disk },
    ),
    destinationOf(context, { prefix: prefix.startsWith('..') ? '' : prefix, blobOf: blobsIn(workspace) }),
  ]);
  await conclude(report, destination, { inputs, disk });
}

/** Checks, or merges what shards have rendered. */
function runOrMerge(
  options: RunOptions,
  { merge, disk }: { readonly merge: readonly string[]; readonly disk: Disk },
): Promise<Report> {
  if (merge.length === 0) return run(options);
  const parts = partFiles(merge.map((path) => disk.realPath(resolve(options.cwd, path))));
  const files = parts.map((path) => ({ name: relative(options.cwd, path), text: partText(path, disk.readFile) }));
  return mergeShards(options, files, { hide: parts });
}

/** Renders one shard; the step that merges reports its findings. */
async function renderShard({ inputs, context, disk }: Step, shard: Shard): Promise<void> {
  const { index, of } = shard;
  const base = await baseOf(inputs, context.event, log);
  const options = { ...inputs.options, ...(base === undefined ? {} : { base }) };
  const file = resolve(options.cwd, partName(shard));
  const { part, rendered, targets } = await runShard(options, shard, { hide: [file] });
  disk.outputFile(file).write(part);
  const done = `rendered ${rendered} of ${counted(targets, 'target')}`;
  core.info(oneLine(`shard ${index} of ${of}: ${done}, part file written to ${file}`));
}

async function conclude(report: Report, destination: Destination, { inputs, disk }: Results): Promise<void> {
  for (const line of muted(formats.text(report, plainPresentation).split('\n'))) core.info(line);
  const { rest } = await published(report, destination, inputs);
  await writeResults(report, { inputs, disk }, presentationFor(destination));
  if (report.exitCode !== 0) core.setFailed([failureSentence(report), rest].filter((part) => part !== '').join('; '));
  else if (rest !== '') core.notice(rest);
}

/**
 * Publishes an existing report: of other jobs of this workflow, as if this step had checked, or of a completed workflow on
 * a pull request, whose findings fail the check of that pull request and not this run.
 */
async function publish({ inputs, context, workspace, disk }: Step, file: string): Promise<void> {
  const report = reportFrom(resolve(inputs.options.cwd, file), disk.readFile, inputs.options.failOn);
  if (context.eventName !== 'workflow_run') {
    const destination = await destinationOf(context, { prefix: '', blobOf: blobsIn(workspace) });
    return conclude(report, destination, { inputs, disk });
  }
  const destination = await destinationOfRun(context, log);
  if (destination === undefined) return;
  const { rest, notDelivered } = await published(report, destination, inputs);
  await writeResults(report, { inputs, disk }, presentationFor(destination));
  if (rest !== '') core.info(rest);
  if (notDelivered)
    core.setFailed('GitHub accepted neither a check run nor a comment; grant checks: write and pull-requests: write');
}

/** An error while publishing must not hide the findings. */
async function published(report: Report, destination: Destination, wanted: Inputs): Promise<PublishResult> {
  const markdown = formats.markdown(report, presentationFor(destination));
  const publication = {
    report,
    title: describeFindings(report),
    markdown,
    suggestions: suggestionsOf(report, destination.prefix),
  };
  try {
    return await publishReport(publication, destination, { wanted, log });
  } catch (error) {
    core.warning(`report not published completely: ${explained(error)}`);
    return { rest: '', notDelivered: false };
  }
}

/** Links use the head of the change: the merge commit of a pull request is deleted later. */
function presentationFor({ head, prefix }: Destination): Presentation {
  const url = sourceUrlOf(process.env, head);
  return { ...plainPresentation, sourceUrl: url === undefined || prefix === '' ? url : `${url}/${prefix}` };
}

type Results = Pick<Step, 'inputs' | 'disk'>;

async function writeResults(report: Report, { inputs, disk }: Results, how: Presentation): Promise<void> {
  writeOutputs(report, { inputs, disk }, how);
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY !== undefined)
    await core.summary.addRaw(summary(report, how)).write();
}

const writers: Readonly<Record<Severity, typeof core.error>> = {
  error: core.error,
  warning: core.warning,
  info: core.notice,
};

const log: Log = {
  info: (message) => core.info(muted([message]).join('\n')),
  warning: (message) => core.warning(oneLine(message)),
  annotate: ({ severity, title, text: message, file, line, columns }) =>
    writers[severity](message, {
      title,
      file,
      startLine: line,
      ...(columns === undefined ? {} : { endLine: line, startColumn: columns[0], endColumn: columns[1] }),
    }),
};

function environmentOf(): Environment {
  return {
    env: process.env,
    readText: (path) => readFileSync(path, 'utf8'),
    warn: log.warning,
    fetch: fetchOf(process.env),
  };
}

function writeOutputs(report: Report, { inputs, disk }: Results, how: Presentation): void {
  const { options, sarifFile, reportFile, formats: further } = inputs;
  const { counts } = report;
  const written = (format: FormatName, file: string | undefined): string => {
    if (file === undefined) return '';
    const path = resolve(options.cwd, file);
    disk.outputFile(path).write(formats[format](report, how));
    return path;
  };
  for (const { format, file } of further) written(format, file);
  const values: Readonly<Record<(typeof outputNames)[number], string | number>> = {
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    targets: counts.targets,
    rendered: counts.renderedTargets,
    report: written('json', reportFile),
    sarif: written('sarif', sarifFile),
  };
  for (const name of outputNames) core.setOutput(name, values[name]);
}

function failureSentence(report: Report): string {
  const { reason } = report.notJudged ?? {};
  if (report.exitCode === 2 && reason !== undefined)
    return `Seaworthy judged no object: ${oneLine(reason)}; if that is intended, set allow-empty`;
  return `Seaworthy found ${describeFindings(report)}; fail-on is ${report.failOn}`;
}

function describeFindings({ counts }: Report): string {
  return `${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')} and ${counts.info} info`;
}

function explained(error: unknown): string {
  if (isSystemError(error)) return oneLine(error.message);
  if (!(error instanceof SeaworthyError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `internal error of Seaworthy; report it with this text: ${harmless(stack)}`;
  }
  return [error.failure, ...error.others]
    .map(({ message, hint, file, line }) => {
      const place = file === undefined ? '' : `${file}:${line ?? 1} `;
      return oneLine(`${place}${message}${hint === undefined ? '' : `; ${hint}`}`);
    })
    .join('\n');
}
