import {
  type BaselineState,
  compareSeverity,
  type FailedTarget,
  type Finding,
  failureIdentity,
  findingKey,
  grouped,
  identityOf,
} from '../model/index.ts';

/** Findings of two states, matched. */
export interface ComparedFindings {
  /** Of every finding of the later state. */
  readonly baselineState: ReadonlyMap<Finding, BaselineState>;
  /** Findings of the earlier state that no longer occur. */
  readonly fixed: readonly Finding[];
}

/** A finding with the texts by which it is matched. */
interface Keyed {
  readonly finding: Finding;
  /** The same for the same finding, whatever it says. */
  readonly identity: string;
}

/** From most to least alike: the first that matches counts. */
const likenesses: readonly ((each: Keyed) => string)[] = [
  ({ identity, finding: { message, severity, manifest } }) =>
    JSON.stringify([identity, message, severity, manifest.target.id]),
  ({ identity, finding: { message, severity } }) => JSON.stringify([identity, message, severity]),
  ({ identity, finding: { message } }) => JSON.stringify([identity, message]),
  ({ identity }) => identity,
];

/**
 * Matches findings by their identity. Where several targets deploy the same object, those of the same target and those
 * with the same message are matched first.
 */
export function compareFindings(later: readonly Finding[], earlier: readonly Finding[]): ComparedFindings {
  const baselineState = new Map<Finding, BaselineState>();
  let unmatched = keyed(later);
  let left = keyed(earlier);
  for (const likeness of likenesses) {
    const candidates = grouped(left, (each) => [likeness(each)]);
    const matched = new Set<Keyed>();
    unmatched = unmatched.filter((each) => {
      const match = candidates.get(likeness(each))?.shift();
      if (match === undefined) return true;
      matched.add(match);
      baselineState.set(each.finding, isNoWorse(each.finding, match.finding) ? 'unchanged' : 'updated');
      return false;
    });
    left = left.filter((each) => !matched.has(each));
  }
  for (const { finding } of unmatched) baselineState.set(finding, 'new');
  return { baselineState, fixed: left.map(({ finding }) => finding) };
}

function keyed(findings: readonly Finding[]): readonly Keyed[] {
  return findings.map((finding) => ({ finding, identity: findingKey(identityOf(finding)) }));
}

/**
 * A finding is no worse that says the same, or says why it is less certain after a semicolon; or that is less severe though
 * its object is as it was: what it is joined with cannot be seen any more, since a target fails.
 */
function isNoWorse(later: Finding, earlier: Finding): boolean {
  const difference = compareSeverity(later.severity, earlier.severity);
  const isSame = later.message === earlier.message || later.message.startsWith(`${earlier.message};`);
  return difference >= 0 && (isSame || (difference > 0 && later.manifest.text === earlier.manifest.text));
}

/** The failures of the later state, each compared with those of the earlier one, whatever line they are on. */
export function compareFailures(
  later: readonly FailedTarget[],
  earlier: readonly FailedTarget[],
): readonly (FailedTarget & Required<Pick<FailedTarget, 'baselineState'>>)[] {
  const messages = new Map<string, Set<string>>();
  for (const each of earlier) {
    const key = findingKey(failureIdentity(each));
    messages.set(key, (messages.get(key) ?? new Set()).add(each.failure.message));
  }
  return later.map((each) => {
    const before = messages.get(findingKey(failureIdentity(each)));
    const baselineState = before === undefined ? 'new' : before.has(each.failure.message) ? 'unchanged' : 'updated';
    return { ...each, baselineState };
  });
}
