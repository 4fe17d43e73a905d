import { type LocatedFinding, type LowerSettings, loweredSeverity, type Verdict } from '../model/index.ts';
import type { Joinable } from './together.ts';

/** A finding that may still be lowered. */
type Lowerable = Omit<Verdict, 'lowered' | 'otherObjects'> & Pick<LocatedFinding, 'lowering' | 'copy'>;

/** The one step in which what a finding is about changes its severity: after judging, and never to a higher one. */
export function lowered({ lowering, ...verdict }: Lowerable, settings: LowerSettings | undefined): Joinable {
  const severity = loweredSeverity(verdict.severity, lowering, settings);
  if (lowering === undefined || severity === undefined) return verdict;
  const { by, reason } = lowering;
  return { ...verdict, severity, lowered: { by, reason, from: verdict.severity } };
}
