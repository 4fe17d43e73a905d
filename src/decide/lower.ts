import { type LocatedFinding, type LowerSettings, lessSevere, type Verdict } from '../model/index.ts';
import type { Joinable } from './together.ts';

/** A finding that may still be lowered. */
type Lowerable = Omit<Verdict, 'lowered' | 'otherObjects'> & Pick<LocatedFinding, 'lowering' | 'copy'>;

/**
 * The one step in which what a finding is about changes its severity: after judging, and never to a higher one. One that
 * is an info already is set apart with the others.
 */
export function lowered({ lowering, ...verdict }: Lowerable, settings: LowerSettings | undefined): Joinable {
  const level = lowering && settings?.[lowering.by];
  if (lowering === undefined || level === undefined || level === 'keep') return verdict;
  const { by, reason, least = level } = lowering;
  const severity = lessSevere(verdict.severity, least);
  if (severity === verdict.severity && severity !== 'info') return verdict;
  return { ...verdict, severity, lowered: { by, reason, from: verdict.severity } };
}
