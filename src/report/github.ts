import { randomUUID } from 'node:crypto';
import { pageOfFinding, type Relaxation, type Report, type Severity, type Verdict } from '../model/index.ts';
import {
  describeCoverage,
  describeFindings,
  describeLowered,
  describeUncounted,
  describeUnjudged,
  describeWhere,
  withPeriod,
} from './describe.ts';
import { shownVerdicts } from './most-severe.ts';
import { oneLine } from './plain-text.ts';
import { relaxationText, relaxationTitle } from './relaxations.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * GitHub's workflow commands, one for each relaxation and each open finding. All text of a manifest is escaped. What is printed besides
 * commands is between `::stop-commands::` and its token, so that no text can become a command.
 */
export function github(report: Report): string {
  const totals = [describeFindings(report), ...describeCoverage(report), ...describeUncounted(report)].join(' · ');
  const unjudged = describeUnjudged(report).map((line) => `::warning::${data(oneLine(line))}`);
  return `${[...unjudged, ...(report.relaxations ?? []).map(relaxationCommand), ...shownVerdicts(report).map(command), ...muted([totals])].join('\n')}\n`;
}

function relaxationCommand(relaxation: Relaxation): string {
  const { file, line } = relaxation;
  const properties = `file=${property(file)},line=${line},title=${property(relaxationTitle)}`;
  return `::warning ${properties}::${data(oneLine(relaxationText(relaxation)))}`;
}

/** Lines in which a runner reads no commands. */
export function muted(lines: readonly string[]): readonly string[] {
  const token = randomUUID();
  return [`::stop-commands::${token}`, ...lines.map(oneLine), `::${token}::`];
}

function command(verdict: Verdict): string {
  const { file, start, end } = verdict.location.span;
  const exact = verdict.location.precision !== 'nearest';
  const properties = [
    `file=${property(file)}`,
    `line=${start.line}`,
    ...(exact ? [`endLine=${start.line}`, `col=${start.column}`] : []),
    ...(exact && end.line === start.line ? [`endColumn=${end.column}`] : []),
    `title=${property(verdict.rule)}`,
  ];
  return `::${commands[verdict.severity]} ${properties.join(',')}::${data(annotationText(verdict))}`;
}

/** The text of an annotation: message, object, targets, remediation, and the page of the rule. */
export function annotationText(verdict: Verdict): string {
  const page = pageOfFinding(verdict);
  return page === undefined ? findingText(verdict) : `${findingText(verdict)} ${page}`;
}

/** Message, object, targets and remediation on one line. */
export function findingText(verdict: Verdict): string {
  const lowered = verdict.lowered === undefined ? '' : ` ${withPeriod(describeLowered(verdict.lowered))}`;
  return oneLine(`${verdict.message} (${describeWhere(verdict)}). ${verdict.remediation}`.trim() + lowered);
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts for the characters to escape */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
