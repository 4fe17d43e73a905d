import { createHash } from 'node:crypto';
import { type Finding, nameOf } from './finding.ts';

/** How many findings are tried. */
export interface Sampling {
  /** Most findings of one rule in one target. */
  readonly each: number;
  /** Most findings of one target. */
  readonly target: number;
  /** Most findings of one target that prints much. */
  readonly large: number;
  /** Share of the findings in plain files that is tried, from 0 to 1. */
  readonly plain: number;
}

export interface Sampled {
  readonly finding: Finding;
  readonly kind: string;
}

/**
 * A part of the findings that is the same in every run, and has no preference for what stands first in a file: they are
 * taken in the order of a hash of their names.
 */
export function sample<S extends Sampled>(all: readonly S[], { each, plain }: Sampling): readonly S[] {
  const wanted = all.filter(({ finding, kind }) => kind !== 'plain' || hashOf(finding) <= plain);
  return atMost(
    wanted,
    () => each,
    ({ finding }) => `${finding.rule} ${finding.target}`,
  );
}

/** Output that counts as much, characters: a Kustomize build then takes seconds. */
const largeOutput = 1_000_000;

/** No more of one target than are wanted, and fewer of one that prints much: it takes the time of a hundred others. */
export function fewOfEachTarget<S extends Sampled>(
  all: readonly S[],
  { target: usual, large }: Sampling,
  sizeOf: (target: string) => number,
): readonly S[] {
  const most = (target: string): number => (sizeOf(target) > largeOutput ? large : usual);
  return atMost(
    all,
    ({ finding }) => most(finding.target),
    ({ finding }) => finding.target,
  );
}

/** Of each group at most so many, the first in the order of their hashes; the order of `all` is kept. */
function atMost<S extends Sampled>(
  all: readonly S[],
  most: (one: S) => number,
  groupOf: (one: S) => string,
): readonly S[] {
  const counts = new Map<string, number>();
  const ordered = all.map((one) => ({ one, order: hashOf(one.finding) })).sort((a, b) => a.order - b.order);
  const chosen = ordered.filter(({ one }) => {
    const count = (counts.get(groupOf(one)) ?? 0) + 1;
    counts.set(groupOf(one), count);
    return count <= most(one);
  });
  const kept = new Set(chosen.map(({ one }) => one));
  return all.filter((one) => kept.has(one));
}

/** A number from 0 to 1 that belongs to the finding, wherever and in whatever order it is met. */
export function hashOf(finding: Finding): number {
  const digest = createHash('sha256')
    .update(`${nameOf(finding)} ${finding.message} ${JSON.stringify(finding.path)}`)
    .digest();
  return digest.readUInt32BE(0) / 0xffff_ffff;
}
