import type { RepoPath } from '../model/index.ts';
import type { Proposal } from './propose.ts';

/** One way to answer a finding: an edit, or several of one file. */
export type EditPlan = readonly Proposal[];

const mostWays = 8; // that are tried for one finding

/**
 * The ways to make several changes at once: those that edit the same file are put together, since a suggestion can
 * change only one.
 */
export function editPlans(perAtom: readonly (readonly Proposal[])[]): readonly EditPlan[] {
  const [first = [], ...others] = perAtom;
  const ways = others.reduce<readonly EditPlan[]>(
    (so, proposals) =>
      so.flatMap((way) => proposals.filter(({ file }) => file === way[0]?.file).map((each) => [...way, each])),
    first.map((each) => [each]),
  );
  return ways.slice(0, mostWays);
}

/**
 * The texts of the files with all edits in them. Undefined when one cannot be made. The lowest line comes first, so that
 * the lines above stay what the proposals say they are.
 */
export function edited(
  proposals: readonly Proposal[],
  texts: ReadonlyMap<RepoPath, string>,
): ReadonlyMap<RepoPath, string> | undefined {
  const now = new Map<RepoPath, string>();
  const distinct = new Map(proposals.map((each) => [each.id, each]));
  for (const { file, edit } of [...distinct.values()].sort((a, b) => b.line - a.line)) {
    const before = now.get(file) ?? texts.get(file);
    const after = before === undefined ? undefined : edit(before);
    if (after === undefined || after === before) return undefined;
    now.set(file, after);
  }
  return now;
}
