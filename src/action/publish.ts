import {
  type Annotation,
  publishCheckRun,
  publishComment,
  publishReview,
  type Refusal,
  type Suggestion,
} from '../github/index.ts';
import type { Report } from '../model/index.ts';
import { counted } from '../report/index.ts';
import { annotationsOf, keptCommands } from './annotate.ts';
import type { Destination } from './destination.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';

/** What is told, each part made for its place. */
export interface Publication {
  readonly report: Report;
  /** The verdict in a few words. */
  readonly title: string;
  /** Markdown in which nothing needs escaping any more. */
  readonly markdown: string;
  readonly suggestions: readonly Suggestion[];
}

type Wanted = Pick<Inputs, 'annotations' | 'checks' | 'comment' | 'review'>;

export interface PublishResult {
  /** Says how many findings have no annotation, and where they are; empty when all have one. */
  readonly rest: string;
  /** Whether GitHub was asked for a check or a comment, and took none. */
  readonly notDelivered: boolean;
}

/** Tells GitHub as much as it takes; what it does not take is said in the log, and never changes the outcome. */
export async function publishReport(
  words: Publication,
  audience: Destination,
  { wanted, log }: { wanted: Wanted; log: Log },
): Promise<PublishResult> {
  const { placed, outside } = annotationsOf(words.report, audience);
  const shown = placed.slice(0, wanted.annotations);
  const taken = wanted.checks === 'auto' ? await check(words, shown, { audience, log }) : undefined;
  const rest = shown.slice(taken ?? 0);
  const kept = audience.commands ? keptCommands(rest, [words.report.exitCode === 0 ? 'info' : 'error']) : [];
  for (const annotation of kept) log.annotate(annotation);
  const commented = wanted.comment === 'auto' && (await comment(words, audience, log));
  if (wanted.review === 'auto') await review(words, audience, log);
  const left = placed.length - (taken ?? 0) - kept.length;
  const { api, head, pull } = audience;
  const asked = (wanted.checks === 'auto' && head !== undefined) || (wanted.comment === 'auto' && pull !== undefined);
  const notDelivered = api !== undefined && asked && taken === undefined && !commented;
  return { rest: restSentence(left, outside), notDelivered };
}

function restSentence(left: number, outside: number): string {
  const parts = [
    ...(left > 0 ? [`${counted(left, 'more finding')} without an annotation`] : []),
    ...(outside > 0 ? [`${counted(outside, 'finding')} on lines this change does not show`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}: see the job summary`;
}

/** How many annotations the check run took; undefined when there is none. */
async function check(
  { report, title, markdown }: Publication,
  annotations: readonly Annotation[],
  { audience, log }: { audience: Destination; log: Log },
): Promise<number | undefined> {
  const { api, head, run, runUrl: url, id, prefix } = audience;
  if (api === undefined || head === undefined) return undefined;
  const done = await publishCheckRun(api, {
    name: prefix === '' ? 'Seaworthy' : `Seaworthy (${prefix})`,
    head,
    id: `${id} ${run.id}.${run.attempt}`,
    url,
    title,
    summary: markdown,
    conclusion: conclusionOf(report),
    annotations,
  });
  if (!done.ok) return void refused('no check run of its own', done.refusal, log);
  const { annotated, stopped } = done.value;
  if (stopped !== undefined) refused(`only ${annotated} of ${annotations.length} annotations`, stopped, log);
  return annotated;
}

function conclusionOf({ exitCode, counts }: Report): 'failure' | 'neutral' | 'success' {
  if (exitCode !== 0) return 'failure';
  return counts.error + counts.warning + counts.info > 0 ? 'neutral' : 'success';
}

async function comment({ report, markdown }: Publication, audience: Destination, log: Log): Promise<boolean> {
  const { api, pull, id, run } = audience;
  if (api === undefined || pull === undefined) return false;
  const { error, warning, info, targets, renderedTargets } = report.counts;
  const create = error + warning + info > 0 || renderedTargets < targets;
  const done = await publishComment(api, { number: pull, id, run, body: markdown, create });
  if (!done.ok) {
    refused('no comment', done.refusal, log);
    return false;
  }
  if (done.value.url !== undefined) log.info(`comment ${done.value.kind}: ${done.value.url}`);
  return true;
}

async function review({ suggestions }: Publication, audience: Destination, log: Log): Promise<void> {
  const { api, pull, head, id } = audience;
  if (api === undefined || pull === undefined || head === undefined || suggestions.length === 0) return;
  const done = await publishReview(api, { number: pull, head, id, suggestions });
  if (!done.ok) return refused('no suggestions', done.refusal, log);
  const { offered, known, left } = done.value;
  log.info(`${counted(offered, 'suggestion')} offered, ${known} known`);
  for (const { suggestion, why } of left)
    log.info(`no suggestion at ${suggestion.file}:${suggestion.startLine}: ${why}`);
}

/** A permission that was not granted is a choice; anything else is worth a warning. */
function refused(what: string, { kind, why }: Refusal, log: Log): void {
  const message = `${what}: ${why}`;
  if (kind === 'denied') log.info(message);
  else log.warning(message);
}
