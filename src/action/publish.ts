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
import { annotationsOf, keptCommands, relaxationAnnotations } from './annotate.ts';
import type { Destination } from './destination.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';

/** A report and its texts for GitHub. */
export interface Publication {
  readonly report: Report;
  /** The totals in a few words. */
  readonly title: string;
  /** Escaped Markdown. */
  readonly markdown: string;
  readonly suggestions: readonly Suggestion[];
}

type Wanted = Pick<Inputs, 'annotations' | 'checks' | 'comment' | 'review'>;

export interface PublishResult {
  /** How many findings have no annotation, and where they are; empty when all have one. */
  readonly rest: string;
  /** Whether check run or comment were wanted and GitHub accepted neither. */
  readonly notDelivered: boolean;
}

/** Publishes a report on GitHub; a rejected part is logged and never changes the outcome of the step. */
export async function publishReport(
  publication: Publication,
  destination: Destination,
  { wanted, log }: { wanted: Wanted; log: Log },
): Promise<PublishResult> {
  const relaxations = relaxationAnnotations(publication.report, destination);
  const { placed, outside } = annotationsOf(publication.report, destination);
  const shown = [...relaxations, ...placed].slice(0, wanted.annotations);
  const accepted = wanted.checks === 'auto' ? await check(publication, shown, { destination, log }) : undefined;
  const rest = shown.slice(accepted ?? 0);
  const kept = destination.commands ? keptCommands(rest, [publication.report.exitCode === 0 ? 'info' : 'error']) : [];
  for (const annotation of kept) log.annotate(annotation);
  const commented = wanted.comment === 'auto' && (await comment(publication, destination, log));
  if (wanted.review === 'auto') await review(publication, destination, log);
  const left = relaxations.length + placed.length - (accepted ?? 0) - kept.length;
  const { api, head, pull } = destination;
  const wantsDelivery =
    (wanted.checks === 'auto' && head !== undefined) || (wanted.comment === 'auto' && pull !== undefined);
  const notDelivered = api !== undefined && wantsDelivery && accepted === undefined && !commented;
  return { rest: restSentence(left, outside), notDelivered };
}

function restSentence(left: number, outside: number): string {
  const parts = [
    ...(left > 0 ? [`${counted(left, 'more finding')} without annotation`] : []),
    ...(outside > 0 ? [`${counted(outside, 'finding')} on lines that this change does not show`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}: see the job summary`;
}

/** How many annotations the check run has; undefined without check run. */
async function check(
  { report, title, markdown }: Publication,
  annotations: readonly Annotation[],
  { destination, log }: { destination: Destination; log: Log },
): Promise<number | undefined> {
  const { api, head, run, runUrl: url, id, prefix } = destination;
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
  if (!done.ok) return void logRefusal('no check run', done.refusal, log);
  const { annotated, stopped } = done.value;
  if (stopped !== undefined) logRefusal(`only ${annotated} of ${annotations.length} annotations`, stopped, log);
  return annotated;
}

function conclusionOf({ exitCode, counts, relaxations }: Report): 'failure' | 'neutral' | 'success' {
  if (exitCode !== 0) return 'failure';
  return counts.error + counts.warning + counts.info > 0 || relaxations !== undefined ? 'neutral' : 'success';
}

async function comment({ report, markdown }: Publication, destination: Destination, log: Log): Promise<boolean> {
  const { api, pull, id, run } = destination;
  if (api === undefined || pull === undefined) return false;
  const { error, warning, info, targets, renderedTargets } = report.counts;
  const create = error + warning + info > 0 || renderedTargets < targets || report.relaxations !== undefined;
  const done = await publishComment(api, { number: pull, id, run, body: markdown, create });
  if (!done.ok) {
    logRefusal('no comment', done.refusal, log);
    return false;
  }
  if (done.value.url !== undefined) log.info(`comment ${done.value.kind}: ${done.value.url}`);
  return true;
}

async function review({ suggestions }: Publication, destination: Destination, log: Log): Promise<void> {
  const { api, pull, head, id } = destination;
  if (api === undefined || pull === undefined || head === undefined || suggestions.length === 0) return;
  const done = await publishReview(api, { number: pull, head, id, suggestions });
  if (!done.ok) return logRefusal('no suggestions', done.refusal, log);
  const { offered, known, left } = done.value;
  log.info(`${counted(offered, 'suggestion')} offered, ${known} offered before`);
  for (const { suggestion, why } of left)
    log.info(`no suggestion at ${suggestion.file}:${suggestion.startLine}: ${why}`);
}

/** A missing permission is logged as information: it may be intended. Anything else is a warning. */
function logRefusal(what: string, { kind, why }: Refusal, log: Log): void {
  const message = `${what}: ${why}`;
  if (kind === 'denied') log.info(message);
  else log.warning(message);
}
