import type { Report, Severity, Verdict } from '../model/index.ts';
import { annotationText, gravestFirst, openOnes } from '../report/index.ts';

/** An annotation on a file, as the toolkit takes it; columns only where the place is exact. */
export interface Annotation {
  readonly severity: Severity;
  readonly text: string;
  readonly properties: {
    readonly title: string;
    readonly file: string;
    readonly startLine: number;
    readonly endLine?: number;
    readonly startColumn?: number;
    readonly endColumn?: number;
  };
}

/** The open findings as annotations, the gravest first, at most `most`; `prefix` leads from the workspace to the repository. */
export function annotationsOf(
  report: Report,
  most: number,
  prefix: string,
): { shown: readonly Annotation[]; left: number } {
  const open = openOnes(report);
  return {
    shown: gravestFirst(open)
      .slice(0, most)
      .map((verdict) => annotation(verdict, prefix)),
    left: Math.max(0, open.length - most),
  };
}

function annotation(verdict: Verdict, prefix: string): Annotation {
  const { file, start, end } = verdict.location.span;
  const exact = verdict.location.precision !== 'nearest' && end.line === start.line;
  return {
    severity: verdict.severity,
    text: annotationText(verdict),
    properties: {
      title: verdict.rule,
      file: prefix === '' ? file : `${prefix}/${file}`,
      startLine: start.line,
      ...(exact ? { endLine: start.line, startColumn: start.column, endColumn: end.column } : {}),
    },
  };
}
