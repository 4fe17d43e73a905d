import type { Report } from '../model/index.ts';
import { harmlessReport } from './harmless-report.ts';
import { commandless } from './plain-text.ts';
import type { Presentation } from './presentation.ts';

export type Format = (report: Report, how: Presentation) => string;

/** A format, and what it is given besides the report. */
type Writer<Rest extends readonly unknown[]> = (report: Report, ...rest: Rest) => string;

/** A format for people: no text of the repository is a control character or begins a command of a runner. */
export function safe<Rest extends readonly unknown[]>(format: Writer<Rest>): Writer<Rest> {
  return (report, ...rest) => commandless(format(harmlessReport(report), ...rest));
}

/** A format that is commands of a runner, and escapes what stands in them. */
export function ofCommands<Rest extends readonly unknown[]>(format: Writer<Rest>): Writer<Rest> {
  return (report, ...rest) => format(harmlessReport(report), ...rest);
}
