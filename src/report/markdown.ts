import type { Report, Severity, Verdict } from '../model/index.ts';
import { capacityWords, deployWords, fieldWords } from './deploys.ts';
import { markdownCode, markdownLink, markdownProse, markdownText } from './markdown-text.ts';
import { mermaid } from './mermaid.ts';
import { mostSevereFirst, openVerdicts } from './most-severe.ts';
import { counted } from './plain-text.ts';
import { type Presentation, sourceLink } from './presentation.ts';
import { coverageWords, hiddenWords, objectWords, sentenceOf, verdictWords, whereWords } from './words.ts';

/** How much may be written, and where the reader finds what did not fit. */
interface Room {
  readonly most: number;
  readonly size: (text: string) => number;
  /** The end of “… more findings did not fit: ”. */
  readonly elsewhere: string;
}

/** GitHub takes 65,536 characters; the rest is for what a caller puts around it. */
const comment: Room = { most: 65_000, size: (text) => text.length, elsewhere: '`seaworthy check` prints them all' };

/** GitHub refuses a job summary above 1 MiB. */
const jobSummary: Room = {
  most: 1_000_000,
  size: (text) => Buffer.byteLength(text),
  elsewhere: 'the log of this step has them all',
};

/** For a comment: the verdict in the first line, a table of findings, what was looked at. Nothing in it can break out. */
export function markdown(report: Report, how: Presentation): string {
  return written(report, how, comment);
}

/** The same for a job summary, which has more room. */
export function summary(report: Report, how: Presentation): string {
  return written(report, how, jobSummary);
}

function written(report: Report, how: Presentation, room: Room): string {
  const { counts, failOn } = report;
  const sail = report.counts.error + counts.warning + counts.info === 0 ? ' ⚓' : '';
  const facts = [...coverageWords(counts), ...hiddenWords(report), `fails on ${failOn}`].join(' · ');
  const head = [`## Seaworthy: ${verdictWords(report)}${sail}`, facts];
  const left = room.most - room.size(head.join('\n\n')) - 10; // the newlines between the parts
  const unseen = coverage(report, { ...room, most: Math.floor(left / 4) });
  const differing = deploys(report, { ...room, most: Math.floor(left / 4) });
  const spent = room.size([...unseen, ...differing].join('\n\n'));
  const found = findings(report, how, { ...room, most: left - spent });
  return `${[...head, ...found, ...differing, ...unseen].join('\n\n')}\n`;
}

/** What the cluster gets differently, and how what is touched hangs together. */
function deploys({ comparison, topology = [] }: Report, room: Room): readonly string[] {
  if (comparison === undefined) return [];
  const notice = comparison.notice === undefined ? [] : [`> ${markdownProse(comparison.notice)}`];
  if (comparison.objectChanges.length === 0) return notice;
  const capacity = capacityWords(comparison.capacity)
    .map((words) => `- ${words}`)
    .join('\n');
  const picture = mermaid(topology);
  const rows = comparison.objectChanges.map((change) => () => {
    const fields = change.fields.map((field) => markdownCode(fieldWords(field))).join('<br>');
    return `| ${change.what} | ${markdownText(objectWords(change.object))} | ${fields} |`;
  });
  const title = `What deploys differently: ${deployWords(comparison)}`;
  const fits = room.size(picture) * 2 < room.most;
  const around = [...(capacity === '' ? [] : [capacity]), ...(fits && picture !== '' ? [picture] : [])];
  const left = room.most - room.size([...notice, title, ...around].join('\n\n')) - 80;
  const lines = table(['', 'object', 'field'], rows, { ...room, most: left, elsewhere: 'more did not fit here' });
  return [...notice, `<details><summary>${title}</summary>`, ...around, ...lines, '</details>'];
}

const icons = { error: '🔴', warning: '🟡', info: '🔵' } as const satisfies Record<Severity, string>;

function findings(report: Report, how: Presentation, room: Room): readonly string[] {
  const open = mostSevereFirst(openVerdicts(report));
  if (open.length === 0) return [];
  return table(
    ['severity', 'finding'],
    open.map((verdict) => () => row(verdict, how)),
    { ...room, elsewhere: `more did not fit here, none graver than these: ${room.elsewhere}` },
  );
}

function row(verdict: Verdict, how: Presentation): string {
  const { severity, location, message, remediation, rule } = verdict;
  const { file, start } = location.span;
  const place = `${file}:${start.line}`;
  const url = sourceLink(how, location.span);
  const where = [
    // not in code: its grey ground makes GitHub's link too faint
    url === undefined ? markdownCode(place) : markdownLink(`<samp>${markdownText(place)}</samp>`, url),
    markdownText(whereWords(verdict)),
    markdownCode(rule),
  ].join(' · ');
  const lines = [
    `**${markdownProse(sentenceOf(message))}**`,
    ...(remediation === '' ? [] : [markdownProse(remediation)]),
    where,
  ];
  return `| ${icons[severity]}&nbsp;${severity} | ${lines.join('<br>')} |`;
}

/** What was found and not judged, folded away. */
function coverage({ rendered, skipped, counts }: Report, room: Room): readonly string[] {
  const failed = rendered.filter(({ status }) => status === 'failed');
  const rows = [
    ...failed.map(({ target, failure }) => ({ id: target.id, state: 'not rendered', why: failure?.message ?? '' })),
    ...skipped.map(({ path, reason }) => ({ id: path, state: 'skipped', why: reason })),
  ];
  if (rows.length === 0) return [];
  const title = `${counts.renderedTargets} of ${counted(counts.targets, 'target')} rendered, ${skipped.length} skipped`;
  const lines = table(
    ['target', 'state', 'why'],
    rows.map(
      ({ id, state, why }) =>
        () =>
          `| ${markdownCode(id)} | ${state} | ${markdownProse(why)} |`,
    ),
    { ...room, most: room.most - title.length - 60, elsewhere: 'more did not fit here' },
  );
  return [`<details><summary>${title}</summary>`, ...lines, '</details>'];
}

/** Rows from the top as far as there is room; then one line that counts the others. */
function table(columns: readonly string[], rows: readonly (() => string)[], room: Room): readonly string[] {
  const lines = [`| ${columns.join(' | ')} |`, `|${'---|'.repeat(columns.length)}`];
  let left = room.most - room.size(lines.join('\n')) - room.size(room.elsewhere) - 20; // digits of the count
  let written = 0;
  for (const write of rows) {
    const line = write();
    left -= room.size(line) + 1;
    if (left < 0) break;
    lines.push(line);
    written += 1;
  }
  const missing = rows.length - written;
  return [...(written === 0 ? [] : [lines.join('\n')]), ...(missing === 0 ? [] : [`… ${missing} ${room.elsewhere}.`])];
}
