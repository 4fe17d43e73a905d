import { compareSeverity, grouped, type OtherObject, type Verdict } from '../model/index.ts';

/**
 * One finding for all of a rule that one edit of one line answers, with the objects that have it. Where one of them is
 * more severe, it speaks for all. Defaults that a published chart leaves empty are one finding a chart, but for those on a
 * line that has others too.
 */
export function together(verdicts: readonly Verdict[]): readonly Verdict[] {
  const lines = grouped(verdicts, (verdict) => [answerKey(verdict, verdict.location.span.start.line)]);
  const defaults = new Set([...lines.values()].filter((all) => all.every(isDefault)).flat());
  const groups = grouped(verdicts, (verdict) => [
    answerKey(verdict, defaults.has(verdict) ? 'defaults' : verdict.location.span.start.line),
  ]);
  const joined = new Map<Verdict, Verdict>(); // by the first of each group, which keeps its place
  for (const group of groups.values()) {
    const [first] = group;
    if (first !== undefined) joined.set(first, one(group));
  }
  return verdicts.flatMap((verdict) => joined.get(verdict) ?? []);
}

function one(group: readonly Verdict[]): Verdict {
  const [head, ...others] = [...group].sort(byWeight) as [Verdict, ...Verdict[]];
  if (others.length === 0) return head;
  const targets = new Set(group.flatMap(({ target, otherTargets }) => [target, ...otherTargets]));
  targets.delete(head.target);
  return { ...head, otherTargets: [...targets], otherObjects: others.map(other) };
}

/** The most severe first, then those whose line is known. */
function byWeight(a: Verdict, b: Verdict): number {
  const isNearest = ({ location }: Verdict): number => Number(location.precision === 'nearest');
  return compareSeverity(a.severity, b.severity) || isNearest(a) - isNearest(b);
}

function other({ object, target, otherTargets, location, message, fingerprint }: Verdict): OtherObject {
  return { object, target, otherTargets, location, message, fingerprint };
}

function isDefault({ lowered }: Verdict): boolean {
  return lowered?.by === 'chartDefaults';
}

/** The same for findings that one edit answers; what belongs to no object is answered by what its message says. */
function answerKey(verdict: Verdict, line: number | 'defaults'): string {
  const { rule, object, location, message, label, baselineState, inDiff, waiver } = verdict;
  const { file, start } = location.span;
  const state = [label, baselineState, inDiff, waiver?.file, waiver?.line];
  return JSON.stringify([rule, file, line, object === undefined ? [message, start.column] : '', ...state]);
}
