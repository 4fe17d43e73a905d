import { type Annotation, type Diff, type Judged, type Place, placeInDiff } from '../github/index.ts';
import type { Report, Severity, Span, Verdict } from '../model/index.ts';
import { annotationText, mostSevereFirst, openVerdicts } from '../report/index.ts';

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
  /** Git's name of the content of a judged file, named from the root of the repository on GitHub. */
  readonly blobOf: Judged['blobOf'];
}

/**
 * A finding is annotated where it is, or, when the change does not show that line, at the nearest of its causes that
 * it does show; when it shows none, the finding is left to the summary, so that a review stays about its change.
 */
export function annotationsOf(report: Report, where: Where): Annotations {
  const open = openVerdicts(report);
  const named = (file: string): string => (where.prefix === '' ? file : `${where.prefix}/${file}`);
  const texts = new Map(Object.entries(report.excerpts).map(([file, lines]) => [named(file), lines]));
  const judged = { blobOf: where.blobOf, textOf: ({ file, line }: Place) => texts.get(file)?.[line] };
  const placed = mostSevereFirst(open).flatMap((verdict) => {
    const places = chainOf(verdict, named);
    const place = where.diff === undefined ? toldPlace(verdict, places[0]) : placeInDiff(where.diff, places, judged);
    return place === undefined ? [] : [annotation(verdict, { ...place, own: places[0] })];
  });
  return { placed, outside: open.length - placed.length };
}

/** Where GitHub does not show the change, a comparison with the base may still know it. */
function toldPlace({ inDiff }: Verdict, own: Place): { at: Place; isCause: boolean } | undefined {
  return inDiff === false ? undefined : { at: own, isCause: false };
}

/** The finding's own place and its causes. */
function chainOf({ location, related }: Verdict, named: (file: string) => string): readonly [Place, ...Place[]] {
  const placeOf = ({ file, start }: Span): Place => ({ file: named(file), line: start.line });
  return [placeOf(location.span), ...related.map(({ span }) => placeOf(span))];
}

function annotation(
  verdict: Verdict,
  { at, isCause, own }: { readonly at: Place; readonly isCause: boolean; readonly own: Place },
): Annotation {
  const { start, end } = verdict.location.span;
  const exact = !isCause && verdict.location.precision !== 'nearest' && end.line === start.line;
  return {
    severity: verdict.severity,
    title: verdict.rule,
    text: `${annotationText(verdict)}${isCause ? ` (found at ${own.file}:${own.line})` : ''}`,
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
