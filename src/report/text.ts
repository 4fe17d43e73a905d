import pc from 'picocolors';
import { own, pageOfFinding, type Report, type Severity, type Verdict } from '../model/index.ts';
import {
  countSameCause,
  describeCopies,
  describeCoverage,
  describeFindings,
  describeLocation,
  describeLowered,
  describeObject,
  describeOthers,
  describeUncounted,
  describeUnjudged,
  isRenderFailure,
  targetsEntry,
  targetsOf,
} from './describe.ts';
import { loweredVerdicts, shownVerdicts } from './most-severe.ts';
import { countObjectChanges, describeCapacity, describeChange, describeField } from './object-changes.ts';
import { counted, harmless, oneLine } from './plain-text.ts';
import type { Presentation } from './presentation.ts';
import { describeRelaxations } from './relaxations.ts';
import { waivingOf } from './waiving.ts';

type Paint = ReturnType<typeof pc.createColors>;

/** For a terminal or a log: each finding with its location, message and remediation, then the totals. */
export function text(report: Report, how: Presentation): string {
  const paint = pc.createColors(how.color);
  const findings = shownVerdicts(report).map((verdict) => finding(verdict, report, { paint, how }));
  const waived = how.verbose ? report.verdicts.filter(({ label }) => label === 'waived').map(waivedLine(paint)) : [];
  const lowered = how.verbose ? loweredVerdicts(report).map(loweredLine(paint)) : [];
  const skipped = how.verbose
    ? report.skipped.map(({ path, reason }) => paint.dim(`${path}  skipped: ${oneLine(reason)}`))
    : [];
  const changed = changeLines(report, paint);
  const parts = [
    ...notJudgedLines(report, paint, how.verbose),
    ...relaxationLines(report, { paint, how }),
    ...findings,
    ...valuesLines(report, paint),
    ...[lowered, waived, skipped, changed].filter((lines) => lines.length > 0).map((lines) => lines.join('\n')),
  ];
  return `${[...parts, totals(report, { paint, how })].join('\n\n')}\n`;
}

function notJudgedLines(report: Report, paint: Paint, verbose: boolean): string[] {
  const sentences = describeUnjudged(report, verbose ? report.notJudged?.deployers.length : undefined);
  const lines = sentences.map((each) => paint.yellow(oneLine(each)));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** Values files that no target uses, with what to write so that one does. */
function valuesLines({ notJudged }: Report, paint: Paint): string[] {
  const values = notJudged?.values ?? [];
  if (values.length === 0) return [];
  const count = values.reduce((sum, { files }) => sum + files.length, 0);
  const shown = values.slice(0, mostCharts);
  const left = values.length - shown.length;
  const lines = [
    `No target uses ${counted(count, 'values file')}; this in seaworthy.yaml judges ${count === 1 ? 'it' : 'them'}:`,
    'targets:',
    ...shown.flatMap((each) => targetsEntry(each).split('\n')),
    ...(left === 0 ? [] : [`  # … ${counted(left, 'more chart')}`]),
  ];
  return [lines.map((line) => paint.dim(harmless(line))).join('\n')];
}

const mostCharts = 10; // the JSON report has all

/** A finding for which a waiver holds, on one line. */
function waivedLine(paint: Paint): (verdict: Verdict) => string {
  return ({ location, rule, message, reason = '' }) =>
    paint.dim(`${describeLocation(location)}  ${rule}  ${oneLine(message)}; waived: ${oneLine(reason)}`);
}

/** A finding that is less urgent, on one line. */
function loweredLine(paint: Paint): (verdict: Verdict) => string {
  return (verdict) => {
    const { location, rule, message, lowered } = verdict;
    const more = countSameCause(verdict, 'more', 'more');
    const parts = [message, ...(more === undefined ? [] : [`and ${more}`]), ...listed(describeCopies(verdict))];
    const why = lowered === undefined ? '' : `; ${describeLowered(lowered)}`;
    return paint.dim(oneLine(`${describeLocation(location)}  ${rule}  ${parts.join(', ')}${why}`));
  };
}

/** What the change relaxes in the check, before everything else. */
function relaxationLines({ relaxations = [], ...report }: Report, { paint, how }: Style): string[] {
  const sentence = describeRelaxations({ ...report, relaxations });
  if (sentence === undefined) return [];
  const places = relaxations
    .slice(0, mostRelaxations)
    .map(({ file, line, message }) => `  ${linked(paint.bold(`${file}:${line}`), file, how)}  ${oneLine(message)}`);
  const left = relaxations.length - places.length;
  const rest = left === 0 ? [] : [`  … ${left} more`];
  return [[paint.yellow(oneLine(sentence)), ...places, ...rest].join('\n')];
}

const mostRelaxations = 20; // lines; the JSON report has all
const mostChangeLines = 20; // the other formats have more

/** Changes to deployed objects, one line for an object or a field. */
function changeLines({ comparison }: Report, paint: Paint): string[] {
  if (comparison === undefined) return [];
  const notice = comparison.notice === undefined ? [] : [paint.dim(oneLine(`note: ${comparison.notice}`))];
  if (comparison.objectChanges.length === 0) return notice;
  const all = comparison.objectChanges.flatMap((change) => [
    `  ${describeChange(change)}`,
    ...change.fields.map((field) => `    ${describeField(field)}`),
  ]);
  const rest = all.length - mostChangeLines;
  const lines = [
    `changes to deployed objects: ${countObjectChanges(comparison)}`,
    ...all.slice(0, mostChangeLines),
    ...(rest > 0 ? [`  … ${counted(rest, 'more line')}`] : []),
    ...describeCapacity(comparison.capacity).map((line) => `  ${line}`),
  ];
  return [...notice, ...lines.map((line) => paint.dim(oneLine(line)))];
}

/** One finding: several lines, the last without newline. */
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
  const place = paint.bold(shownPath(location.span.file, describeLocation(location), style.how));
  const page = pageOfFinding(verdict);
  const rule = paint.dim(verdict.rule);
  const linkedRule = page === undefined ? rule : hyperlink(rule, page, style.how);
  const head = `${linked(place, location.span.file, style.how)}  ${severity(verdict.severity, paint)}  ${linkedRule}`;
  const lines = [head, `  ${oneLine(verdict.message)}`, ...excerpt(verdict, report, paint), ...context(verdict, paint)];
  if (verdict.remediation !== '') lines.push(`  ${paint.green('→')} ${oneLine(verdict.remediation)}`);
  const chain = chainOf(verdict, report);
  if (chain !== '') lines.push(`  ${paint.dim(chain)}`);
  lines.push(...otherLines(verdict, style), ...loweredLines(verdict, paint));
  const waiving = style.how.verbose ? waivingOf(verdict, report) : undefined;
  if (waiving !== undefined) lines.push(paint.dim(oneLine(`  to accept it, write ${waiving.where}: ${waiving.text}`)));
  return lines.join('\n');
}

const mostOthers = 3; // in one finding; --verbose has all

/** What else the same edit answers, and where copies need the same edit. */
function otherLines(verdict: Verdict, { paint, how }: Style): readonly string[] {
  const all = describeOthers(verdict);
  const shown = how.verbose ? all : all.slice(0, mostOthers);
  const left = all.length - shown.length;
  const rest = left === 0 ? [] : [`and ${left} more; --verbose lists them`];
  const copies = listed(describeCopies(verdict, how.verbose ? verdict.otherObjects?.length : undefined));
  return [...shown.map((each) => `and ${each}`), ...rest, ...copies].map((line) => `  ${paint.dim(oneLine(line))}`);
}

function listed(line: string | undefined): readonly string[] {
  return line === undefined ? [] : [line];
}

function loweredLines({ lowered }: Verdict, paint: Paint): readonly string[] {
  return lowered === undefined ? [] : [`  ${paint.dim(oneLine(describeLowered(lowered)))}`];
}

function severity(level: Severity, paint: Paint): string {
  if (level === 'error') return paint.red('error');
  return level === 'warning' ? paint.yellow('warning') : paint.cyan('info');
}

const gutter = 6; // columns of the line number

/** The line of the source, with the field underlined where it is known. */
function excerpt({ location }: Verdict, report: Report, paint: Paint): string[] {
  const { file, start, end } = location.span;
  const source = own(report.excerpts, file)?.[start.line];
  if (source === undefined || source.trim() === '') return [];
  const shown = `  ${paint.dim(String(start.line).padStart(gutter))} ${paint.dim('│')} ${oneLine(source.replaceAll('\t', ' '))}`;
  const isCut = start.column > source.length; // of a line that is long, or shows its key alone
  if (location.precision === 'nearest' || end.line !== start.line || isCut) return [shown];
  const width = Math.max(1, Math.min(end.column, source.length + 1) - start.column);
  return [
    shown,
    `  ${' '.repeat(gutter)} ${paint.dim('│')} ${' '.repeat(start.column - 1)}${paint.red('^'.repeat(width))}`,
  ];
}

/** Rendered text around the location of a failure. */
function context({ context = [] }: Verdict, paint: Paint): string[] {
  if (context.length === 0) return [];
  const lines = context.map((line) => {
    const text = oneLine(line.slice(2));
    const shown = `  ${' '.repeat(gutter - 1)}${line.startsWith('>') ? '>' : ' '} ┆ ${text}`;
    return line.startsWith('>') ? paint.red(shown) : paint.dim(shown);
  });
  return [paint.dim('  rendered as'), ...lines];
}

/** The way from source to object, `values-prod.yaml:17 → templates/deployment.yaml:42 → Deployment shop/api`, and the targets. */
function chainOf(verdict: Verdict, { rendered }: Report): string {
  const { object, related, target, location } = verdict;
  if (object === undefined) {
    if (!isRenderFailure(verdict)) return '';
    const values = related.flatMap(({ span, role }) => (role === 'values' ? [`${span.file}:${span.start.line}`] : []));
    const from = values.length === 0 ? '' : ` with ${values.join(', ')}`;
    return target === location.span.file ? '' : oneLine(`while rendering ${target}${from}`);
  }
  const chart = rendered.find((each) => each.target.id === target && each.target.kind === 'helm')?.target.path;
  const short = (file: string): string =>
    chart !== undefined && file.startsWith(`${chart}/`) ? file.slice(chart.length + 1) : file;
  // the target names the chart already
  const links = related.filter(
    ({ span, role }) => role !== 'chart' && role !== 'object' && span.file !== location.span.file,
  );
  const between = links.map(({ span, role }) =>
    role === 'kustomization' ? short(span.file) : `${short(span.file)}:${span.start.line}`,
  );
  const from = links.some(({ role }) => role === 'template')
    ? [`${short(location.span.file)}:${location.span.start.line}`]
    : [];
  const targets = targetsOf(verdict).filter((id) => id !== location.span.file);
  const chain = [...from, ...between, describeObject(object)].join(' → ');
  const objects = related.filter(({ role }) => role === 'object');
  const others = objects.map(({ span }) => `; see ${short(span.file)}:${span.start.line}`).join('');
  return oneLine(`${chain}${others}${targets.length === 0 ? '' : `  (${targets.join(', ')})`}`);
}

function totals(report: Report, { paint, how }: Style): string {
  const { counts, failOn } = report;
  const color = counts.error > 0 ? paint.red : counts.warning + counts.info > 0 ? paint.yellow : paint.green;
  const time = how.seconds === undefined ? [] : [`${how.seconds.toFixed(1)} s`];
  const threshold = failOn === 'error' ? [] : [paint.dim(`fail-on ${failOn}`)];
  const demand = counts.lowered > 0 && !how.verbose ? ['--verbose lists what is lowered'] : [];
  const rest = [...describeCoverage(report), ...describeUncounted(report), ...demand, ...time, ...threshold];
  return [color(describeFindings(report)), ...rest].join(' · ');
}

/** Standard input, and what is named from the working folder: terminals know how to open that. */
function isElsewhere(file: string): boolean {
  return file.startsWith('<') || file.startsWith('../') || file.startsWith('/');
}

/** The location as the working folder sees it. */
function shownPath(file: string, location: string, { prefix = '' }: Presentation): string {
  return isElsewhere(file) ? location : `${prefix}${location}`;
}

/** The path as a link to the file. */
function linked(shown: string, file: string, how: Presentation): string {
  const { linkRoot } = how;
  if (linkRoot === undefined || isElsewhere(file)) return shown;
  const url = `file://${linkRoot}/${file}`.split('/').map(encodeURIComponent).join('/').replace('file%3A', 'file:');
  return hyperlink(shown, url, how);
}

/** An OSC 8 link: terminals show it as text that can be clicked. */
function hyperlink(shown: string, url: string, { linkRoot }: Presentation): string {
  if (linkRoot === undefined) return shown;
  return `\u001B]8;;${url}\u0007${shown}\u001B]8;;\u0007`;
}
