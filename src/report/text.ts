import pc from 'picocolors';
import { type Report, type Severity, traitsOf, type Verdict } from '../model/index.ts';
import { capacityWords, changeWords, deployWords, fieldWords } from './deploys.ts';
import { openVerdicts } from './most-severe.ts';
import { counted, oneLine } from './plain-text.ts';
import type { Presentation } from './presentation.ts';
import { coverageWords, hiddenWords, objectWords, placeWords, targetsOf, verdictWords } from './words.ts';

type Paint = ReturnType<typeof pc.createColors>;

/** For people at a terminal or in a log: what, where, why and what to do, finding by finding. */
export function text(report: Report, how: Presentation): string {
  const paint = pc.createColors(how.color);
  const findings = openVerdicts(report).map((verdict) => finding(verdict, report, { paint, how }));
  const skipped = how.verbose
    ? report.skipped.map(({ path, reason }) => paint.dim(`${path}  skipped: ${oneLine(reason)}`))
    : [];
  const deploys = deployLines(report, paint);
  const parts = [
    ...findings,
    ...[skipped, deploys].filter((lines) => lines.length > 0).map((lines) => lines.join('\n')),
  ];
  return `${[...parts, totals(report, { paint, how })].join('\n\n')}\n`;
}

const mostDeployLines = 20; // of a log; the other formats have them all

/** What deploys differently, a line each. */
function deployLines({ comparison }: Report, paint: Paint): string[] {
  if (comparison === undefined) return [];
  const notice = comparison.notice === undefined ? [] : [paint.dim(oneLine(`note: ${comparison.notice}`))];
  if (comparison.objectChanges.length === 0) return notice;
  const all = comparison.objectChanges.flatMap((change) => [
    `  ${changeWords(change)}`,
    ...change.fields.map((field) => `    ${fieldWords(field)}`),
  ]);
  const rest = all.length - mostDeployLines;
  const lines = [
    `deploys differently: ${deployWords(comparison)}`,
    ...all.slice(0, mostDeployLines),
    ...(rest > 0 ? [`  … ${counted(rest, 'more line')}`] : []),
    ...capacityWords(comparison.capacity).map((words) => `  ${words}`),
  ];
  return [...notice, ...lines.map((line) => paint.dim(oneLine(line)))];
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
  const lines = [head, `  ${oneLine(verdict.message)}`, ...excerpt(verdict, report, paint), ...context(verdict, paint)];
  if (verdict.remediation !== '') lines.push(`  ${paint.green('→')} ${oneLine(verdict.remediation)}`);
  const chain = chainOf(verdict, report);
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

/** What was rendered around the place of a failure. */
function context({ context = [] }: Verdict, paint: Paint): string[] {
  if (context.length === 0) return [];
  const lines = context.map((line) => {
    const text = oneLine(line.slice(2));
    const shown = `  ${' '.repeat(gutter - 1)}${line.startsWith('>') ? '>' : ' '} ┆ ${text}`;
    return line.startsWith('>') ? paint.red(shown) : paint.dim(shown);
  });
  return [paint.dim('  rendered as'), ...lines];
}

/** From the source to the object, `values-prod.yaml:17 → templates/deployment.yaml:42 → Deployment shop/api`, and the targets. */
function chainOf(verdict: Verdict, { rendered }: Report): string {
  const { object, related, target, location } = verdict;
  if (object === undefined) {
    const values = related.flatMap(({ span, role }) => (role === 'values' ? [`${span.file}:${span.start.line}`] : []));
    const from = values.length === 0 ? '' : ` with ${values.join(', ')}`;
    return target === location.span.file ? '' : oneLine(`while rendering ${target}${from}`);
  }
  const chart = rendered.find((each) => each.target.id === target && traitsOf(each.target).ownsFolder)?.target.path;
  const short = (file: string): string =>
    chart !== undefined && file.startsWith(`${chart}/`) ? file.slice(chart.length + 1) : file;
  // the chart is named by the target already
  const links = related.filter(({ span, role }) => role !== 'chart' && span.file !== location.span.file);
  const between = links.map(({ span, role }) =>
    role === 'kustomization' ? short(span.file) : `${short(span.file)}:${span.start.line}`,
  );
  const from = links.some(({ role }) => role === 'template')
    ? [`${short(location.span.file)}:${location.span.start.line}`]
    : [];
  const targets = targetsOf(verdict).filter((id) => id !== location.span.file);
  const chain = [...from, ...between, objectWords(object)].join(' → ');
  return oneLine(`${chain}${targets.length === 0 ? '' : `  (${targets.join(', ')})`}`);
}

function totals(report: Report, { paint, how }: Style): string {
  const { counts, failOn } = report;
  const color = counts.error > 0 ? paint.red : counts.warning + counts.info > 0 ? paint.yellow : paint.green;
  const time = how.seconds === undefined ? [] : [`${how.seconds.toFixed(1)} s`];
  const threshold = failOn === 'error' ? [] : [paint.dim(`fails on ${failOn}`)];
  const words = [coverageWords(counts).join(', '), ...hiddenWords(report), ...time, ...threshold];
  return [color(verdictWords(report)), ...words].join(' · ');
}

/** An OSC 8 link, which terminals show as plain text that can be clicked. */
function linked(shown: string, file: string, { linkRoot }: Presentation): string {
  if (linkRoot === undefined) return shown;
  const url = `file://${linkRoot}/${file}`.split('/').map(encodeURIComponent).join('/').replace('file%3A', 'file:');
  return `\u001B]8;;${url}\u0007${shown}\u001B]8;;\u0007`;
}
