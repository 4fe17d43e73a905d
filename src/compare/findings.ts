import type { Failure, Finding, Standing } from '../model/index.ts';
import { findingKey } from './identity.ts';

/** Findings of both sides, matched. */
export interface ComparedFindings {
  /** Of every finding of the changed side. */
  readonly standing: ReadonlyMap<Finding, Standing>;
  /** Those of the base that are gone. */
  readonly fixed: readonly Finding[];
}

/**
 * Matches findings by rule, object and field, whatever file and line they come from. Where several targets deploy the
 * same object, those of the same target and those that say the same are matched first.
 */
export function compareFindings(head: readonly Finding[], base: readonly Finding[]): ComparedFindings {
  const before = groups(base, findingKey);
  const standing = new Map<Finding, Standing>();
  for (const [key, now] of groups(head, findingKey)) {
    const then = new Set(before.get(key));
    const left = [sameInTarget, sameWords, anyOther].reduce((open, fits) => {
      return open.filter((finding) => {
        const match = [...then].find((each) => fits(finding, each));
        if (match === undefined) return true;
        then.delete(match);
        standing.set(finding, sameWords(finding, match) ? 'unchanged' : 'changed');
        return false;
      });
    }, now);
    for (const finding of left) standing.set(finding, 'new');
    before.set(key, [...then]);
  }
  return { standing, fixed: [...before.values()].flat() };
}

function sameWords(a: Finding, b: Finding): boolean {
  return a.message === b.message && a.severity === b.severity;
}

function sameInTarget(a: Finding, b: Finding): boolean {
  return sameWords(a, b) && a.manifest.target.id === b.manifest.target.id;
}

function anyOther(): boolean {
  return true;
}

/** True when the same went wrong at the base already: what and where, but for the line. */
export function failedBefore(failure: Failure, base: readonly Failure[]): boolean {
  return base.some(
    ({ code, message, file }) => code === failure.code && message === failure.message && file === failure.file,
  );
}

function groups<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const known = found.get(key);
    if (known === undefined) found.set(key, [each]);
    else known.push(each);
  }
  return found;
}
