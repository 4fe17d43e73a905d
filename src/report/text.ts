import pc from 'picocolors';
import type { Report, Severity, Verdict } from '../model/index.ts';
import { openOnes } from './gravest.ts';
import { oneLine } from './plain-text.ts';
import type { Presentation } from './presentation.ts';
import { coverageWords, hiddenWords, objectWords, placeWords, targetsOf, verdictWords } from './words.ts';

type Paint = ReturnType<typeof pc.createColors>;

/** For people at a terminal or in a log: what, where, why and what to do, finding by finding. */
export function text(report: Report, how: Presentation): string {
  const paint = pc.createColors(how.color);
  const findings = openOnes(report).map((verdict) => finding(verdict, report, { paint, how }));
  const skipped = how.verbose
    ? report.skipped.map(({ path, reason }) => paint.dim(`${path}  skipped: ${oneLine(reason)}`))
    : [];
  return `${[...findings, ...(skipped.length > 0 ? [skipped.join('\n')] : []), totals(report, { paint, how })].join('\n\n')}\n`;
}

/** One finding as it is printed: several lines, the last without newline. */
export function findingText(verdict: Verdict, report: Report, how: Presentation): string {
  return finding(verdict, report, { paint: pc.createColors(how.color), how });
}

interface Style {
  readonly paint: Paint;
  readonly how: Presentation;
}

function finding(verdict: Verdict, report: Report, style: Style): string {
  const { paint } = style;
  const { location } = verdict;
  const place = paint.bold(placeWords(location));
  const head = `${linked(place, location.span.file, style.how)}  ${severity(verdict.severity, paint)}  ${paint.dim(verdict.rule)}`;
  const lines = [head, `  ${oneLine(verdict.message)}`, ...excerpt(verdict, report, paint)];
  if (verdict.remedy !== '') lines.push(`  ${paint.green('→')} ${oneLine(verdict.remedy)}`);
  const chain = chainOf(verdict);
  if (chain !== '') lines.push(`  ${paint.dim(chain)}`);
  return lines.join('\n');
}

function severity(level: Severity, paint: Paint): string {
  if (level === 'error') return paint.red('error');
  return level === 'warning' ? paint.yellow('warning') : paint.cyan('info');
}

const gutter = 6; // columns of the line number, as wide as the longest believable one

/** The line of the source, with the field underlined where it is known. */
function excerpt({ location }: Verdict, report: Report, paint: Paint): string[] {
  const { file, start, end } = location.span;
  const source = report.excerpts[file]?.[start.line];
  if (source === undefined || source.trim() === '') return [];
  const shown = `  ${paint.dim(String(start.line).padStart(gutter))} ${paint.dim('│')} ${oneLine(source.replaceAll('\t', ' '))}`;
  if (location.precision === 'nearest' || end.line !== start.line) return [shown];
  const width = Math.max(1, Math.min(end.column, source.length + 1) - start.column);
  return [
    shown,
    `  ${' '.repeat(gutter)} ${paint.dim('│')} ${' '.repeat(start.column - 1)}${paint.red('^'.repeat(width))}`,
  ];
}

/** From the source to the object, and where else the same line causes the same finding. */
function chainOf(verdict: Verdict): string {
  const { object, related, target, location } = verdict;
  if (object === undefined) return target === location.span.file ? '' : `while rendering ${target}`;
  // the chart is named by the target already
  const files = related.flatMap(({ span, role }) =>
    role === 'chart' || span.file === location.span.file ? [] : [span.file],
  );
  const through = files.length > 0 ? `${files.join(' → ')} → ` : '';
  const targets = targetsOf(verdict).filter((id) => id !== location.span.file);
  return oneLine(`${through}${objectWords(object)}${targets.length === 0 ? '' : `  (${targets.join(', ')})`}`);
}

function totals(report: Report, { paint, how }: Style): string {
  const { counts, failOn } = report;
  const color = counts.error > 0 ? paint.red : counts.warning + counts.info > 0 ? paint.yellow : paint.green;
  const time = how.seconds === undefined ? [] : [`${how.seconds.toFixed(1)} s`];
  const threshold = failOn === 'error' ? [] : [paint.dim(`fails on ${failOn}`)];
  const words = [coverageWords(counts).join(', '), ...hiddenWords(counts), ...time, ...threshold];
  return [color(verdictWords(report)), ...words].join(' · ');
}

/** An OSC 8 link, which terminals show as plain text that can be clicked. */
function linked(shown: string, file: string, { linkRoot }: Presentation): string {
  if (linkRoot === undefined) return shown;
  const url = `file://${linkRoot}/${file}`.split('/').map(encodeURIComponent).join('/').replace('file%3A', 'file:');
  return `\u001B]8;;${url}\u0007${shown}\u001B]8;;\u0007`;
}
