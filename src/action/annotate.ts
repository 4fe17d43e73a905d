import { type Annotation, type Diff, type Place, placeInDiff } from '../github/index.ts';
import type { Report, Severity, Verdict } from '../model/index.ts';
import { annotationText } from '../report/index.ts';

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The open findings as annotations, and how many of them have no place the readers of a change would see. */
export interface Annotations {
  /** The gravest first. */
  readonly placed: readonly Annotation[];
  readonly outside: number;
}

/** Where annotations may go. */
export interface Where {
  /** The way from the root of the repository on GitHub to what was judged; empty when they are the same. */
  readonly prefix: string;
  /** The change that is reviewed; undefined when there is none, or it could not be read: then every place is good. */
  readonly diff: Diff | undefined;
}

/**
 * A finding is annotated where it is, or, when the change does not show that line, at the nearest of its causes that
 * it does show; when it shows none, the finding is left to the summary, so that a review stays about its change.
 */
export function annotationsOf(report: Report, where: Where): Annotations {
  const open = report.verdicts.filter((verdict) => verdict.label === 'open');
  const sorted = [...open].sort((a, b) => order[a.severity] - order[b.severity]);
  const placed = sorted.flatMap((verdict) => annotation(verdict, where) ?? []);
  return { placed, outside: open.length - placed.length };
}

function annotation(verdict: Verdict, { prefix, diff }: Where): Annotation | undefined {
  const { file, start, end } = verdict.location.span;
  const place = (name: string, line: number): Place => ({ file: prefix === '' ? name : `${prefix}/${name}`, line });
  const own = place(file, start.line);
  const causes = verdict.related.map(({ span }) => place(span.file, span.start.line));
  const at = diff === undefined ? own : placeInDiff(diff, [own, ...causes]);
  if (at === undefined) return undefined;
  const exact = at === own && verdict.location.precision !== 'nearest' && end.line === start.line;
  return {
    severity: verdict.severity,
    title: verdict.rule,
    text: `${annotationText(verdict)}${at === own ? '' : ` (found at ${own.file}:${own.line})`}`,
    ...at,
    columns: exact ? [start.column, end.column] : undefined,
  };
}

/** What GitHub keeps of one step: so many of each level. */
const keptOfLevel = 10;

/**
 * As many annotations as GitHub keeps when they are written as workflow commands; `reserved` are the levels of which
 * one is needed for the sentence that says how many there are.
 */
export function keptCommands(annotations: readonly Annotation[], reserved: readonly Severity[]): readonly Annotation[] {
  const left: Record<Severity, number> = { error: keptOfLevel, warning: keptOfLevel, info: keptOfLevel };
  for (const severity of reserved) left[severity] -= 1;
  return annotations.filter(({ severity }) => {
    left[severity] -= 1;
    return left[severity] >= 0;
  });
}
