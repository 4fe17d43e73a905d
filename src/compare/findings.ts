import type { BaselineState, Failure, Finding, Severity } from '../model/index.ts';
import { findingKey } from './identity.ts';

/** Findings of both sides, matched. */
export interface ComparedFindings {
  /** Of every finding of the changed side. */
  readonly baselineState: ReadonlyMap<Finding, BaselineState>;
  /** Those of the base that are gone. */
  readonly fixed: readonly Finding[];
}

/**
 * Matches findings by rule, object and field, whatever file and line they come from. Where several targets deploy the
 * same object, those of the same target and those that say the same are matched first.
 */
export function compareFindings(head: readonly Finding[], base: readonly Finding[]): ComparedFindings {
  const baselineState = new Map<Finding, BaselineState>();
  const gone = new Set(base);
  let now = head;
  for (const likeness of [wordsInTarget, words, message, findingKey]) {
    const before = groups([...gone], likeness);
    now = now.filter((finding) => {
      const match = before.get(likeness(finding))?.pop();
      if (match === undefined) return true;
      gone.delete(match);
      baselineState.set(finding, isNoWorse(finding, match) ? 'unchanged' : 'updated');
      return false;
    });
  }
  for (const finding of now) baselineState.set(finding, 'new');
  return { baselineState, fixed: [...gone] };
}

function message(finding: Finding): string {
  return `${findingKey(finding)} ${finding.message}`;
}

function words(finding: Finding): string {
  return `${message(finding)} ${finding.severity}`;
}

function wordsInTarget(finding: Finding): string {
  return `${words(finding)} ${finding.manifest.target.id}`;
}

const mildestFirst: readonly Severity[] = ['info', 'warning', 'error'];

/** What says the same and has become milder, as what is less certain without a target that fails, is no news. */
function isNoWorse(now: Finding, then: Finding): boolean {
  return now.message === then.message && mildestFirst.indexOf(now.severity) <= mildestFirst.indexOf(then.severity);
}

/** True when the same went wrong at the base already: what and where, but for the line. */
export function failedBefore(failure: Failure, base: readonly Failure[]): boolean {
  return base.some(
    ({ code, message, file }) => code === failure.code && message === failure.message && file === failure.file,
  );
}

/** The last of each group is the first of `all`, since that one is taken first. */
function groups<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of all.toReversed()) {
    const key = keyOf(each);
    const known = found.get(key);
    if (known === undefined) found.set(key, [each]);
    else known.push(each);
  }
  return found;
}
