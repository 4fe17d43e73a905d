import type { Report, Verdict } from '../model/index.ts';
import { counted, oneLine } from './plain-text.ts';

const mostBytes = 1_000_000; // GitHub refuses a job summary above 1 MiB
const icons = { error: '🔴', warning: '🟡', info: '🔵' } as const;

/** Markdown for a job summary: the verdict, a table of findings, and what was looked at. Nothing in it can break out. */
export function summary(report: Report): string {
  const open = report.verdicts.filter((verdict) => verdict.label === 'open');
  const head = [`## Seaworthy: ${verdictText(report)}`, coverage(report)];
  const foot = unrendered(report);
  const budget = mostBytes - Buffer.byteLength([...head, ...foot].join('\n\n')) - 500;
  return `${[...head, ...table(open, budget), ...foot].join('\n\n')}\n`;
}

function verdictText({ counts }: Report): string {
  if (counts.error + counts.warning + counts.info === 0) return 'fit to sail ⚓';
  return `${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counts.info} info`;
}

function coverage({ counts }: Report): string {
  return `${counts.renderedTargets} of ${counted(counts.targets, 'target')} rendered · ${counted(counts.objects, 'object')} · ${counted(counts.rules, 'rule')}`;
}

/** Rows as far as the budget of bytes goes; what is left out is counted. */
function table(open: readonly Verdict[], budget: number): readonly string[] {
  if (open.length === 0) return [];
  const rows = ['| | where | what | rule |', '|---|---|---|---|'];
  let left = budget;
  for (const verdict of bySeverity(open)) {
    const line = row(verdict);
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    rows.push(line);
  }
  const missing = open.length - (rows.length - 2);
  return [
    rows.join('\n'),
    ...(missing > 0 ? [`… and ${missing} more, which did not fit: see the log or the JSON report.`] : []),
  ];
}

const order = { error: 0, warning: 1, info: 2 } as const;

function bySeverity(open: readonly Verdict[]): readonly Verdict[] {
  return [...open].sort((a, b) => order[a.severity] - order[b.severity]);
}

function row({ severity, location, message, remedy, object, rule }: Verdict): string {
  const { file, start } = location.span;
  const about = object === undefined ? '' : `<br>${cell(`${object.kind} ${object.namespace}/${object.name}`)}`;
  return `| ${icons[severity]} | ${code(`${file}:${start.line}`)}${about} | ${cell(message)}<br>${cell(remedy)} | ${code(rule)} |`;
}

function unrendered({ rendered }: Report): readonly string[] {
  const failed = rendered.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [];
  return [
    '### Not rendered',
    failed.map(({ target, failure }) => `- ${code(target.id)}: ${cell(failure?.message ?? '')}`).join('\n'),
  ];
}

/** Text as text: no HTML, no Markdown, no mention, no table border. */
function cell(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//');
}

function code(text: string): string {
  return `<code>${cell(text)}</code>`;
}
