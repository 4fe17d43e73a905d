import { compareSeverity, countsAsLowered, type FailOn, type Verdict } from '../model/index.ts';

/** Open findings first, then errors, warnings and infos, each in the order of the report. */
export function mostSevereFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  return [...verdicts].sort((a, b) => labelled(a) - labelled(b) || compareSeverity(a.severity, b.severity));
}

export function openVerdicts(report: { readonly verdicts: readonly Verdict[] }): readonly Verdict[] {
  return report.verdicts.filter(isOpen);
}

/** Verdicts of a report, and what fails it. */
interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly failOn: FailOn;
}

/** Open findings without those that are counted as lowered. */
export function shownVerdicts({ verdicts, failOn }: Judged): readonly Verdict[] {
  return verdicts.filter((verdict) => isOpen(verdict) && !countsAsLowered(verdict, failOn));
}

/** Those that are shown on demand. */
export function loweredVerdicts({ verdicts, failOn }: Judged): readonly Verdict[] {
  return verdicts.filter((verdict) => countsAsLowered(verdict, failOn));
}

export function isOpen({ label }: Verdict): boolean {
  return label === 'open';
}

function labelled(verdict: Verdict): number {
  return isOpen(verdict) ? 0 : 1;
}
