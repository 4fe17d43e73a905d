import type { Node } from './node.ts';

/**
 * Of several objects that a reference could mean, those that stand closest to it: the same target first, then the
 * longest common folder. Overlays for staging and production render the same names into the same namespace, and a
 * Service of one must not be joined to the pods of the other.
 */
export function closestTarget(from: Node, candidates: readonly Node[]): readonly Node[] {
  if (candidates.length < 2) return candidates;
  let best = -1;
  let kept: Node[] = [];
  for (const candidate of candidates) {
    const score = closeness(from.manifest.target, candidate.manifest.target);
    if (score > best) kept = [];
    if (score >= best) kept.push(candidate);
    best = Math.max(best, score);
  }
  return kept.length === candidates.length ? candidates : kept; // one list for all that find the same
}

type Target = Node['manifest']['target'];

function closeness(one: Target, two: Target): number {
  return one === two ? Number.POSITIVE_INFINITY : commonFolders(folders(one), folders(two));
}

const known = new WeakMap<Target, readonly string[]>();

function folders(target: Target): readonly string[] {
  const before = known.get(target);
  if (before !== undefined) return before;
  const parts = target.path.split('/');
  const found = target.kind === 'plain' ? parts.slice(0, -1) : parts;
  known.set(target, found);
  return found;
}

function commonFolders(a: readonly string[], b: readonly string[]): number {
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth += 1;
  return depth;
}
