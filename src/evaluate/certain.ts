import { isDeepStrictEqual } from 'node:util';
import { type EnabledRule, isIn, type JsonPath, type Manifest, touches } from '../model/index.ts';
import type { Judged } from './judge.ts';
import type { Violation } from './policy.ts';
import { type Supposition, withNames } from './suppose.ts';

/** What the rules say of an object under one supposition. */
export interface Supposed {
  readonly supposition: Supposition;
  readonly judged: Judged;
}

/** Without violations at a field that is unknown or lies in one, and without fixes that change one. */
export function besides({ unknowns = [] }: Manifest, violations: readonly Violation[]): readonly Violation[] {
  if (unknowns.length === 0) return violations;
  return violations
    .filter(({ path }) => !isIn(unknowns, path))
    .map((violation) =>
      violation.fix !== undefined && touches(unknowns, violation.fix.path) ? unfixed(violation) : violation,
    );
}

/** The violations that hold whatever the unknown values are, each with its fix if that is the same too. */
export function certain(
  { unknowns = [] }: Manifest,
  violations: readonly Violation[],
  supposed: readonly Supposed[],
): readonly Violation[] {
  let left = violations;
  for (const { supposition, judged } of supposed) {
    if ('error' in judged) continue; // a rule that fails says nothing
    const named = judged.violations.map((each) => ({ ...each, message: withNames(each.message, each.path, unknowns) }));
    const byName = new Map(named.toReversed().map((each) => [nameOf(each), each]));
    left = left.flatMap((violation) =>
      confirmed(violation, { same: byName.get(nameOf(violation)), all: named }, supposition),
    );
  }
  return left;
}

/** The violations under a supposition: the one that says the same, and all of them. */
interface Others {
  readonly same: Violation | undefined;
  readonly all: readonly Violation[];
}

function confirmed(
  violation: Violation,
  { same, all }: Others,
  { mayAdd, ofDefaults }: Supposition,
): readonly Violation[] {
  if (same !== undefined)
    return [mayAdd || isDeepStrictEqual(violation.fix, same.fix) ? violation : unfixed(violation)];
  if (ofDefaults) return [unfixed(violation)];
  return mayAdd && all.some((other) => isAbout(violation, other)) ? [violation] : [];
}

/** Two with the same name say the same. */
function nameOf({ rule, message, path }: Violation): string {
  return JSON.stringify([rule, message, path]);
}

/** Of one rule, at the same field or at one that holds the other. */
function isAbout(one: Violation, other: Violation): boolean {
  return one.rule === other.rule && (holds(one.path, other.path) || holds(other.path, one.path));
}

function holds(outer: JsonPath, inner: JsonPath): boolean {
  return outer.length <= inner.length && outer.every((step, at) => step === inner[at]);
}

function unfixed({ fix: _, ...violation }: Violation): Violation {
  return violation;
}

/** The rules that have something to say. */
export function rulesOf(violations: readonly Violation[], rules: readonly EnabledRule[]): readonly EnabledRule[] {
  const ids = new Set(violations.map(({ rule }) => rule));
  return rules.filter(({ meta }) => ids.has(meta.id));
}
