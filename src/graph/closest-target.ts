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
    const score = closeness(from, candidate);
    if (score > best) kept = [];
    if (score >= best) kept.push(candidate);
    best = Math.max(best, score);
  }
  return kept;
}

function closeness(a: Node, b: Node): number {
  const one = a.manifest.target;
  const two = b.manifest.target;
  if (one === two) return Number.POSITIVE_INFINITY;
  return commonFolders(folders(one), folders(two));
}

function folders(target: Node['manifest']['target']): readonly string[] {
  const parts = target.path.split('/');
  return target.kind === 'plain' ? parts.slice(0, -1) : parts;
}

function commonFolders(a: readonly string[], b: readonly string[]): number {
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth += 1;
  return depth;
}
