import type { Rendered, RepoPath, Target } from '../model/index.ts';

/**
 * The outcome of a target at the base, as far as it is that of the same target now: nothing that rendering read, and for
 * a chart nothing in its folder, has changed.
 */
export function unchangedOutcome(
  target: Target,
  now: ReadonlyMap<string, Rendered>,
  changed: readonly RepoPath[],
): Rendered | undefined {
  const known = now.get(target.id);
  if (known === undefined || JSON.stringify(known.target) !== JSON.stringify(target)) return undefined;
  const inputs = new Set<string>(known.inputs);
  const touched = changed.some(
    (path) =>
      inputs.has(path) || (target.traits.ownsFolder && path.startsWith(`${target.path}/`)) || path === target.path,
  );
  return touched ? undefined : known;
}
