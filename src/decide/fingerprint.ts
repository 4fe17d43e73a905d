import { createHash } from 'node:crypto';
import type { LocatedFinding } from '../model/index.ts';

const digits = 32; // hexadecimal, 128 bits

/**
 * Gives each finding a name of its own, in the order given. It is made of rule, object, field and file, and of neither
 * line nor message, so that it outlives moved lines and changed figures; several findings alike in all of these are
 * numbered in their order.
 */
export function fingerprinted<F extends LocatedFinding>(findings: readonly F[]): readonly (F & Fingerprinted)[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return { ...finding, fingerprint: hash(ordinal === 1 ? identity : `${identity} ${ordinal}`) };
  });
}

interface Fingerprinted {
  readonly fingerprint: string;
}

/** A failure that belongs to no object is told by its target: its message may name lines. */
function identityOf({ rule, object, path, location, target }: LocatedFinding): string {
  const about = object === undefined ? [target] : [object.namespace, object.kind, object.name, path];
  return JSON.stringify([rule, location.span.file, ...about]);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
