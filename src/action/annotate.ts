import { type Annotation, type CheckedFiles, type Diff, type Place, placeInDiff } from '../github/index.ts';
import type { Report, Severity, Span, Verdict } from '../model/index.ts';
import {
  annotationText,
  mostSevereFirst,
  oneLine,
  relaxationText,
  relaxationTitle,
  shownVerdicts,
} from '../report/index.ts';

/** The open findings as annotations, and how many of them are on lines that the change does not show. */
export interface Annotations {
  /** The most severe first. */
  readonly placed: readonly Annotation[];
  readonly outside: number;
}

/** Where annotations may go. */
export interface Where {
  /** Folder that was checked, relative to the root of the repository on GitHub; empty when it is the root. */
  readonly prefix: string;
  /** The diff of the pull request; undefined when there is none or it could not be read: then every line is allowed. */
  readonly diff: Diff | undefined;
  /** Blob hash of a checked file, named from the root of the repository on GitHub. */
  readonly blobOf: CheckedFiles['blobOf'];
}

/**
 * A finding is annotated at its location or, when the change does not show that line, at the first related location that
 * it shows. When it shows none, the finding is only in the summary, so that a review is about its change.
 */
export function annotationsOf(report: Report, where: Where): Annotations {
  const open = shownVerdicts(report);
  const nameOf = (file: string): string => named(where.prefix, file);
  const texts = new Map(Object.entries(report.excerpts).map(([file, lines]) => [nameOf(file), lines]));
  const textOf = ({ file, line }: Place): string | undefined => wholeText(texts.get(file)?.[line]);
  const checked = { blobOf: where.blobOf, textOf };
  const placed = mostSevereFirst(open).flatMap((verdict) => {
    const places = chainOf(verdict, nameOf);
    const place = where.diff === undefined ? placeByBase(verdict, places[0]) : placeInDiff(where.diff, places, checked);
    return place === undefined ? [] : [annotation(verdict, { ...place, own: places[0] })];
  });
  return { placed, outside: open.length - placed.length };
}

/** What the change relaxes in the check, each at its line, whether the change shows that line or not. */
export function relaxationAnnotations(
  { relaxations = [] }: Report,
  { prefix }: Pick<Where, 'prefix'>,
): readonly Annotation[] {
  return relaxations.map((relaxation) => ({
    severity: 'warning',
    title: relaxationTitle,
    text: oneLine(relaxationText(relaxation)),
    file: named(prefix, relaxation.file),
    line: relaxation.line,
    columns: undefined,
  }));
}

function named(prefix: string, file: string): string {
  return prefix === '' ? file : `${prefix}/${file}`;
}

/** A line in which a secret is hidden is not the line of the file. */
function wholeText(line: string | undefined): string | undefined {
  return line?.includes('***') === true ? undefined : line;
}

/** Without a diff from GitHub, the comparison with the base may know whether the line was changed. */
function placeByBase({ inDiff }: Verdict, own: Place): { at: Place; isCause: boolean } | undefined {
  return inDiff === false ? undefined : { at: own, isCause: false };
}

/** The finding's location and its related locations. */
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

/** Annotations of each level that GitHub keeps of one step. */
const keptOfLevel = 10;

/**
 * As many annotations as GitHub keeps when they are written as workflow commands; of each level in `reserved` one is left
 * for the final sentence with the totals.
 */
export function keptCommands(annotations: readonly Annotation[], reserved: readonly Severity[]): readonly Annotation[] {
  const left: Record<Severity, number> = { error: keptOfLevel, warning: keptOfLevel, info: keptOfLevel };
  for (const severity of reserved) left[severity] -= 1;
  return annotations.filter(({ severity }) => {
    left[severity] -= 1;
    return left[severity] >= 0;
  });
}
