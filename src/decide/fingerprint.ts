import { createHash } from 'node:crypto';
import { findingKey, type LocatedFinding } from '../model/index.ts';

const digits = 32; // hexadecimal, 128 bits

/**
 * Gives each finding a fingerprint, in the order given: a hash of its identity. Several findings of the same identity,
 * such as those of two targets that deploy the same object, are numbered in their order.
 */
export function fingerprinted<F extends LocatedFinding>(findings: readonly F[]): readonly (F & Fingerprinted)[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = findingKey(finding.identity);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return { ...finding, fingerprint: hash(ordinal === 1 ? identity : `${identity} ${ordinal}`) };
  });
}

interface Fingerprinted {
  readonly fingerprint: string;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
