import type { Severity, Verdict } from '../model/index.ts';

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Open findings first, then errors, warnings and infos, each in the order of the report. */
export function mostSevereFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  return [...verdicts].sort((a, b) => labelled(a) - labelled(b) || order[a.severity] - order[b.severity]);
}

export function openVerdicts(report: { readonly verdicts: readonly Verdict[] }): readonly Verdict[] {
  return report.verdicts.filter(isOpen);
}

export function isOpen({ label }: Verdict): boolean {
  return label === 'open';
}

function labelled(verdict: Verdict): number {
  return isOpen(verdict) ? 0 : 1;
}
