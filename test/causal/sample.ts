import { createHash } from 'node:crypto';
import { type Finding, nameOf } from './finding.ts';

/**
 * At most `each` findings of one rule in one target. Which ones is decided by a hash of their names: the same in every
 * run, and no preference for what stands first in a file.
 */
export function sample<F extends Finding>(findings: readonly F[], each: number): readonly F[] {
  const taken = new Map<string, number>();
  const ordered = findings
    .map((finding) => ({ finding, order: hashOf(finding) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const chosen = ordered.filter(({ finding }) => {
    const group = `${finding.rule} ${finding.target}`;
    const count = (taken.get(group) ?? 0) + 1;
    taken.set(group, count);
    return count <= each;
  });
  return chosen.map(({ finding }) => finding);
}

/** A number from 0 to 1 that belongs to the finding, wherever and in whatever order it is met. */
export function hashOf(finding: Finding): number {
  const digest = createHash('sha256')
    .update(`${nameOf(finding)} ${finding.message} ${JSON.stringify(finding.path)}`)
    .digest();
  return digest.readUInt32BE(0) / 0xffff_ffff;
}
