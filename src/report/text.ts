import pc from 'picocolors';
import type { Report, Severity, Verdict } from '../model/index.ts';
import { counted, oneLine } from './plain-text.ts';
import type { Presentation } from './presentation.ts';

type Paint = ReturnType<typeof pc.createColors>;

/** For people at a terminal or in a log: what, where, why and what to do, finding by finding. */
export function text(report: Report, how: Presentation): string {
  const paint = pc.createColors(how.color);
  const findings = report.verdicts
    .filter((verdict) => verdict.label === 'open')
    .map((verdict) => finding(verdict, report, { paint, how }));
  const skipped = how.verbose
    ? report.skipped.map(({ path, reason }) => paint.dim(`${path}  skipped: ${oneLine(reason)}`))
    : [];
  return `${[...findings, ...(skipped.length > 0 ? [skipped.join('\n')] : []), totals(report, { paint, how })].join('\n\n')}\n`;
}

interface Style {
  readonly paint: Paint;
  readonly how: Presentation;
}

function finding(verdict: Verdict, report: Report, style: Style): string {
  const { paint } = style;
  const { location } = verdict;
  const { file, start } = location.span;
  const place = location.precision === 'nearest' ? `${file}:${start.line}` : `${file}:${start.line}:${start.column}`;
  const head = `${linked(paint.bold(place), file, style.how)}  ${severity(verdict.severity, paint)}  ${paint.dim(verdict.rule)}`;
  const lines = [head, `  ${oneLine(verdict.message)}`, ...excerpt(verdict, report, paint), ...context(verdict, paint)];
  if (verdict.remedy !== '') lines.push(`  ${paint.green('→')} ${oneLine(verdict.remedy)}`);
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
function chainOf({ object, related, target, also, location }: Verdict, { rendered }: Report): string {
  if (object === undefined) {
    const values = related.flatMap(({ span, role }) => (role === 'values' ? [`${span.file}:${span.start.line}`] : []));
    const from = values.length === 0 ? '' : ` with ${values.join(', ')}`;
    return target === location.span.file ? '' : oneLine(`while rendering ${target}${from}`);
  }
  const chart = rendered.find((each) => each.target.id === target && each.target.kind === 'helm')?.target.path;
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
  const name = object.namespace === '' ? object.name : `${object.namespace}/${object.name}`;
  const targets = [target, ...also].filter((id) => id !== location.span.file);
  const chain = [...from, ...between, `${object.kind} ${name}`].join(' → ');
  return oneLine(`${chain}${targets.length === 0 ? '' : `  (${targets.join(', ')})`}`);
}

function totals({ counts, failOn }: Report, { paint, how }: Style): string {
  const { error, warning, info, below } = counts;
  const judged = [
    `${counts.renderedTargets} of ${counted(counts.targets, 'target')} rendered`,
    counted(counts.objects, 'object'),
    counted(counts.rules, 'rule'),
  ].join(', ');
  const found = [counted(error, 'error'), counted(warning, 'warning'), ...(info > 0 ? [`${info} info`] : [])].join(
    ', ',
  );
  const verdict =
    error + warning + info === 0 ? paint.green('fit to sail') : error > 0 ? paint.red(found) : paint.yellow(found);
  const hidden = below > 0 ? ` · ${below} below the threshold` : '';
  const time = how.seconds === undefined ? '' : ` · ${how.seconds.toFixed(1)} s`;
  return `${verdict} · ${judged}${hidden}${time}${failOn === 'error' ? '' : paint.dim(` · fails on ${failOn}`)}`;
}

/** An OSC 8 link, which terminals show as plain text that can be clicked. */
function linked(shown: string, file: string, { linkRoot }: Presentation): string {
  if (linkRoot === undefined) return shown;
  const url = `file://${linkRoot}/${file}`.split('/').map(encodeURIComponent).join('/').replace('file%3A', 'file:');
  return `\u001B]8;;${url}\u0007${shown}\u001B]8;;\u0007`;
}
