import type { Node } from './node.ts';

/**
 * Of several objects that a reference could mean, those that stand closest to it: the same target first, then the
 * longest common folder. Overlays for staging and production render the same names into the same namespace, and a
 * Service of one must not be joined to the pods of the other. What another variant of the same chart renders is never
 * meant: one of the two is deployed.
 */
export function closestTarget(from: Node, all: readonly Node[]): readonly Node[] {
  const candidates = withoutOtherVariants(from, all);
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

/** True for objects of one target, and for plain ones in one folder. */
export function areTogether(one: Node, other: Node): boolean {
  const [a, b] = [one.manifest.target, other.manifest.target];
  if (a === b) return true;
  return a.traits.isVerbatim && b.traits.isVerbatim && folders(a).join('/') === folders(b).join('/');
}

/** True when one of the two folders is, or lies in, the other. */
export function isOnTheWay(one: Target, other: Target): boolean {
  const [a, b] = [folders(one), folders(other)];
  return commonFolders(a, b) === Math.min(a.length, b.length);
}

/** Objects that may be deployed together with `from`. */
export function withoutOtherVariants(from: Node, candidates: readonly Node[]): readonly Node[] {
  const { target } = from.manifest;
  if (target.kind !== 'helm') return candidates;
  const kept = candidates.filter(({ manifest: { target: other } }) => {
    return other === target || other.kind !== 'helm' || other.path !== target.path;
  });
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
  const found = target.traits.isVerbatim ? parts.slice(0, -1) : parts;
  known.set(target, found);
  return found;
}

function commonFolders(a: readonly string[], b: readonly string[]): number {
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth += 1;
  return depth;
}
