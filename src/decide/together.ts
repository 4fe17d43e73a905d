import { compareSeverity, grouped, type LocatedFinding, type OtherObject, type Verdict } from '../model/index.ts';

/** A verdict that may be about a copy. */
export type Joinable = Verdict & Pick<LocatedFinding, 'copy'>;

/**
 * One finding for all of a rule that one edit of one line answers, with the objects that have it. Where one of them is
 * more severe, it speaks for all. Defaults that a published chart leaves empty are one finding a chart, but for those on a
 * line that has others too. What copies of an object have in several files is one finding as well, and so is what a
 * kustomization leaves out in all of its containers.
 */
export function together(verdicts: readonly Joinable[]): readonly Verdict[] {
  const lineOf = ({ location }: Joinable): number => location.span.start.line;
  const lines = grouped(verdicts, (verdict) => [answerKey(verdict, lineOf(verdict))]);
  const defaults = new Set([...lines.values()].filter((all) => all.every(isDefault)).flat());
  const keyOf = (verdict: Joinable): string => answerKey(verdict, defaults.has(verdict) ? 'defaults' : lineOf(verdict));
  const answered = joinedBy(verdicts, keyOf, (group) => [onLine(group)]);
  return joinedBy(answered, copyKey, copies).map(({ copy: _, ...verdict }) => verdict);
}

/** What is made of a group stands where the verdict that speaks for it stood. */
function joinedBy(
  verdicts: readonly Joinable[],
  keyOf: (verdict: Joinable) => string,
  join: (group: readonly Joinable[]) => readonly Joinable[],
): readonly Joinable[] {
  const groups = grouped(verdicts, (verdict) => [keyOf(verdict)]);
  const places = new Map(verdicts.map(({ fingerprint }, at) => [fingerprint, at]));
  const placeOf = ({ fingerprint }: Joinable): number => places.get(fingerprint) ?? 0;
  return [...groups.values()].flatMap(join).sort((a, b) => placeOf(a) - placeOf(b));
}

function onLine(group: readonly Joinable[]): Joinable {
  const [head, ...others] = [...group].sort(byWeight) as [Joinable, ...Joinable[]];
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

/**
 * The copy that speaks for the others is the most severe, not in a generated file, and in the diff. Where it is not in the
 * diff, those that are stay apart: a finding that a change makes is on a line of the change.
 */
function copies(group: readonly Joinable[]): readonly Joinable[] {
  const sorted = [...group].sort(byLead);
  const changed = sorted.filter(({ inDiff }) => inDiff === true);
  if (changed.length === 0 || sorted[0]?.inDiff === true) return [withCopies(sorted)];
  return [withCopies(sorted.filter((each) => !changed.includes(each))), withCopies(changed)];
}

function byLead(a: Verdict, b: Verdict): number {
  const isGenerated = ({ lowered }: Verdict): number => Number(lowered?.by === 'generated');
  const isElsewhere = ({ inDiff }: Verdict): number => Number(inDiff !== true);
  return compareSeverity(a.severity, b.severity) || isGenerated(a) - isGenerated(b) || isElsewhere(a) - isElsewhere(b);
}

function withCopies(sorted: readonly Joinable[]): Joinable {
  const [head, ...others] = sorted as [Joinable, ...Joinable[]];
  if (others.length === 0) return head;
  const { otherObjects = [] } = head;
  return {
    ...head,
    otherObjects: [...otherObjects, ...others.flatMap((each) => [other(each), ...(each.otherObjects ?? [])])],
  };
}

function other({ object, target, otherTargets, location, message, fingerprint }: Verdict): OtherObject {
  return { object, target, otherTargets, location, message, fingerprint };
}

/** What no copy is known of is alone. */
function copyKey({ copy, fingerprint, label, baselineState, waiver }: Joinable): string {
  return copy === undefined ? fingerprint : JSON.stringify([copy, label, baselineState, waiver?.file, waiver?.line]);
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
