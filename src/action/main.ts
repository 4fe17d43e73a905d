import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { type Report, SeaworthyError, type Severity } from '../model/index.ts';
import {
  counted,
  type FormatName,
  formats,
  muted,
  oneLine,
  type Presentation,
  plainPresentation,
  sourceUrlOf,
  summary,
  text,
} from '../report/index.ts';
import { repositoryRootOf, run } from '../run.ts';
import { type Annotation, annotationsOf } from './annotate.ts';
import { headCommit } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';

/** Names of all outputs; a test holds them to `action.yml`. */
export const outputNames = ['errors', 'warnings', 'infos', 'targets', 'rendered', 'report', 'sarif'] as const;

/** The Action: inputs in, annotations, summary, outputs and exit status out. This file alone knows `@actions/core`. */
export async function main(): Promise<void> {
  try {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const inputs = readInputs(core.getInput, resolve(workspace, core.getInput('working-directory')));
    await judge(inputs, workspace);
  } catch (error) {
    core.setFailed(explained(error));
  }
}

async function judge(inputs: Inputs, workspace: string): Promise<void> {
  const report = await run(inputs.options);
  for (const line of muted(text(report, plainPresentation).split('\n'))) core.info(line);
  const prefix = prefixOf(workspace, repositoryRootOf(inputs.options));
  annotate(report, inputs, prefix);
  const how: Presentation = { ...plainPresentation, sourceUrl: sourceUrl(prefix) };
  writeOutputs(report, inputs, how);
  if (inputs.summary && process.env.GITHUB_STEP_SUMMARY !== undefined)
    await core.summary.addRaw(summary(report, how)).write();
  if (report.exitCode !== 0) core.setFailed(verdictSentence(report));
}

/** The way from the workspace to the repository; empty where the one is not in the other. */
function prefixOf(workspace: string, root: string): string {
  const prefix = relative(workspace, root).split(sep).join('/');
  return prefix.startsWith('..') ? '' : prefix;
}

function sourceUrl(prefix: string): string | undefined {
  const event = process.env.GITHUB_EVENT_PATH ?? '';
  const commit = existsSync(event) ? headCommit(readFileSync(event, 'utf8')) : undefined;
  const url = sourceUrlOf(process.env, commit);
  return url === undefined || prefix === '' ? url : `${url}/${prefix}`;
}

const writers: Readonly<Record<Severity, (annotation: Annotation) => void>> = {
  error: ({ text: message, properties }) => core.error(message, properties),
  warning: ({ text: message, properties }) => core.warning(message, properties),
  info: ({ text: message, properties }) => core.notice(message, properties),
};

function annotate(report: Report, inputs: Inputs, prefix: string): void {
  const { shown, left } = annotationsOf(report, inputs.annotations, prefix);
  for (const annotation of shown) writers[annotation.severity](annotation);
  if (left > 0)
    core.info(
      `${left} more findings are in the log above, the job summary and the JSON report; GitHub shows a limited number of annotations`,
    );
}

function writeOutputs(
  report: Report,
  { options, sarifFile, reportFile, formats: further }: Inputs,
  how: Presentation,
): void {
  const { counts } = report;
  const written = (format: FormatName, file: string | undefined): string => {
    if (file === undefined) return '';
    const path = resolve(options.cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formats[format](report, how));
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

function verdictSentence({ counts, failOn }: Report): string {
  return `Seaworthy found ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')} and ${counts.info} info, and fails on ${failOn}`;
}

function explained(error: unknown): string {
  if (!(error instanceof SeaworthyError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `this is a fault of Seaworthy, not of your repository; please report it with this text: ${stack}`;
  }
  return [error.failure, ...error.others]
    .map(({ message, hint, file, line }) => {
      const place = file === undefined ? '' : `${file}:${line ?? 1} `;
      return oneLine(`${place}${message}${hint === undefined ? '' : `; ${hint}`}`);
    })
    .join('\n');
}
