import { pageOfFinding, type Report, type Severity, type Verdict } from '../model/index.ts';
import {
  describeCoverage,
  describeEmpty,
  describeFindings,
  describeLowered,
  describeObject,
  describeUncounted,
  describeUnjudged,
  describeWhere,
  withPeriod,
} from './describe.ts';
import { markdownCode, markdownLink, markdownProse, markdownText } from './markdown-text.ts';
import { mermaid } from './mermaid.ts';
import { loweredVerdicts, mostSevereFirst, shownVerdicts } from './most-severe.ts';
import { countObjectChanges, describeCapacity, describeField } from './object-changes.ts';
import { counted } from './plain-text.ts';
import { type Presentation, sourceLink } from './presentation.ts';
import { describeRelaxations } from './relaxations.ts';

/** Maximum size, and where the reader finds the rest. */
interface Room {
  readonly most: number;
  readonly size: (text: string) => number;
  /** The end of “… 12 more ”. */
  readonly elsewhere: string;
}

/** GitHub accepts 65,536 characters; the rest is for the caller's marker. */
const comment: Room = { most: 65_000, size: (text) => text.length, elsewhere: '`seaworthy check` prints all findings' };

/** GitHub rejects a job summary above 1 MiB. */
const jobSummary: Room = {
  most: 1_000_000,
  size: (text) => Buffer.byteLength(text),
  elsewhere: 'the log of this step has all findings',
};

/** For a comment: totals, a table of findings, changes to deployed objects, coverage. All text is escaped. */
export function markdown(report: Report, how: Presentation): string {
  return written(report, how, comment);
}

/** The same for a job summary, which may be larger. */
export function summary(report: Report, how: Presentation): string {
  return written(report, how, jobSummary);
}

function written(report: Report, how: Presentation, room: Room): string {
  const { counts, failOn } = report;
  const isJudged = describeEmpty(report) === undefined;
  const mark =
    counts.error + counts.warning + counts.info === 0 && report.relaxations === undefined && isJudged ? ' ⚓' : '';
  const facts = [...describeCoverage(report), ...describeUncounted(report), `fail-on ${failOn}`].join(' · ');
  const relaxed = relaxations(report, how, { ...room, most: Math.floor(room.most / 4) });
  const unjudged = describeUnjudged(report).map((line) => `> ${markdownText(withPeriod(line))}`);
  const head = [`## Seaworthy: ${describeFindings(report)}${mark}`, ...unjudged, ...relaxed, facts];
  const left = room.most - room.size(head.join('\n\n')) - 10; // the newlines between the parts
  const notChecked = coverage(report, { ...room, most: Math.floor(left / 4) });
  const changed = objectChanges(report, { ...room, most: Math.floor(left / 4) });
  const accepted = [
    ...lowered(report, how, { ...room, most: Math.floor(left / 8) }),
    ...waived(report, how, { ...room, most: Math.floor(left / 8) }),
  ];
  const spent = room.size([...notChecked, ...changed, ...accepted].join('\n\n'));
  const found = findings(report, how, { ...room, most: left - spent });
  return `${[...head, ...found, ...changed, ...accepted, ...notChecked].join('\n\n')}\n`;
}

/** What the change relaxes in the check, each with its line. */
function relaxations({ relaxations: all = [], ...report }: Report, how: Presentation, room: Room): readonly string[] {
  const sentence = describeRelaxations({ ...report, relaxations: all }, markdownText); // each clause is clipped, not their sum
  if (sentence === undefined) return [];
  const rows = all.map(
    ({ file, line, message }) =>
      () =>
        `| ${placeLink(how, { file, start: { line } })} | ${markdownText(message)} |`,
  );
  const quoted = `> ⚠️ **${withPeriod(sentence)}**`;
  const left = room.most - room.size(quoted);
  return [
    quoted,
    ...table(['line', 'relaxed'], rows, { ...room, most: left, elsewhere: 'not shown: the size limit is reached' }),
  ];
}

/** Not as code: a link on its grey background has too little contrast on GitHub. */
function placeLink(how: Presentation, at: Parameters<typeof sourceLink>[1]): string {
  const place = `${at.file}:${at.start.line}`;
  const url = sourceLink(how, at);
  return url === undefined ? markdownCode(place) : markdownLink(`<samp>${markdownText(place)}</samp>`, url);
}

/** Changes to deployed objects, and the links between the affected ones. */
function objectChanges({ comparison, topology = [] }: Report, room: Room): readonly string[] {
  if (comparison === undefined) return [];
  const notice = comparison.notice === undefined ? [] : [`> ${markdownProse(comparison.notice)}`];
  if (comparison.objectChanges.length === 0) return notice;
  const capacity = describeCapacity(comparison.capacity)
    .map((line) => `- ${line}`)
    .join('\n');
  const diagram = mermaid(topology);
  const rows = comparison.objectChanges.map((change) => () => {
    const fields = change.fields.map((field) => markdownCode(describeField(field))).join('<br>');
    return `| ${change.what} | ${markdownText(describeObject(change.object))} | ${fields} |`;
  });
  const title = `Changes to deployed objects: ${countObjectChanges(comparison)}`;
  const fits = room.size(diagram) * 2 < room.most;
  const parts = [...(capacity === '' ? [] : [capacity]), ...(fits && diagram !== '' ? [diagram] : [])];
  const left = room.most - room.size([...notice, title, ...parts].join('\n\n')) - 80;
  const lines = table(['', 'object', 'field'], rows, {
    ...room,
    most: left,
    elsewhere: 'not shown: the size limit is reached',
  });
  return [...notice, `<details><summary>${title}</summary>`, ...parts, ...lines, '</details>'];
}

const icons = { error: '🔴', warning: '🟡', info: '🔵' } as const satisfies Record<Severity, string>;

function findings(report: Report, how: Presentation, room: Room): readonly string[] {
  const open = mostSevereFirst(shownVerdicts(report));
  if (open.length === 0) return [];
  return table(
    ['severity', 'finding'],
    open.map((verdict) => () => row(verdict, how)),
    { ...room, elsewhere: `not shown, none more severe than these: ${room.elsewhere}` },
  );
}

function row(verdict: Verdict, how: Presentation): string {
  const { severity, location, message, remediation } = verdict;
  const where = [placeLink(how, location.span), markdownText(describeWhere(verdict)), ruleLink(verdict)].join(' · ');
  const lines = [
    `**${markdownProse(withPeriod(message))}**`,
    ...(remediation === '' ? [] : [markdownProse(remediation)]),
    ...(verdict.lowered === undefined ? [] : [markdownProse(withPeriod(describeLowered(verdict.lowered)))]),
    where,
  ];
  return `| ${icons[severity]}&nbsp;${severity} | ${lines.join('<br>')} |`;
}

/** As {@link placeLink}. */
function ruleLink(verdict: Pick<Verdict, 'rule' | 'ruleSource'>): string {
  const page = pageOfFinding(verdict);
  const shown = `<samp>${markdownText(verdict.rule)}</samp>`;
  return page === undefined ? shown : markdownLink(shown, page);
}

/** Findings that are less urgent for what they are about, folded. */
function lowered(report: Report, how: Presentation, room: Room): readonly string[] {
  const why = ({ lowered }: Verdict): string => (lowered === undefined ? '' : describeLowered(lowered));
  return folded(loweredVerdicts(report), { label: 'lowered', column: 'lowered', why }, how, room);
}

/** Findings for which a waiver holds, with its reason, folded. */
function waived({ verdicts }: Report, how: Presentation, room: Room): readonly string[] {
  const all = verdicts.filter(({ label }) => label === 'waived');
  return folded(all, { label: 'waived', column: 'waiver', why: ({ reason = '' }) => reason }, how, room);
}

interface Fold {
  readonly label: string;
  /** The heading of what `why` says. */
  readonly column: string;
  readonly why: (verdict: Verdict) => string;
}

function folded(
  verdicts: readonly Verdict[],
  { label, column, why }: Fold,
  how: Presentation,
  room: Room,
): readonly string[] {
  if (verdicts.length === 0) return [];
  const title = `${counted(verdicts.length, 'finding')} ${label}`;
  const rows = verdicts.map((verdict) => () => {
    const { location, message } = verdict;
    const about = [markdownProse(withPeriod(message)), placeLink(how, location.span), ruleLink(verdict)].join(' ');
    return `| ${about} | ${markdownProse(why(verdict))} |`;
  });
  const lines = table(['finding', column], rows, {
    ...room,
    most: room.most - title.length - 60,
    elsewhere: 'not shown: the size limit is reached',
  });
  return [`<details><summary>${title}</summary>`, ...lines, '</details>'];
}

/** Failed and skipped targets, folded. */
function coverage({ rendered, skipped, counts }: Report, room: Room): readonly string[] {
  const failed = rendered.filter(({ status }) => status === 'failed');
  const rows = [
    ...failed.map(({ target, failure }) => ({ id: target.id, status: 'failed', reason: failure?.message ?? '' })),
    ...skipped.map(({ path, reason }) => ({ id: path, status: 'skipped', reason })),
  ];
  if (rows.length === 0) return [];
  const title = `${counts.renderedTargets} of ${counted(counts.targets, 'target')} rendered, ${skipped.length} skipped`;
  const lines = table(
    ['target', 'status', 'reason'],
    rows.map(
      ({ id, status, reason }) =>
        () =>
          `| ${markdownCode(id)} | ${status} | ${markdownProse(reason)} |`,
    ),
    { ...room, most: room.most - title.length - 60, elsewhere: 'not shown: the size limit is reached' },
  );
  return [`<details><summary>${title}</summary>`, ...lines, '</details>'];
}

/** As many rows as the room allows, then one line with the number of the others. */
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
  return [
    ...(written === 0 ? [] : [lines.join('\n')]),
    ...(missing === 0 ? [] : [`… ${missing} more ${room.elsewhere}.`]),
  ];
}
