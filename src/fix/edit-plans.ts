import type { RepoPath } from '../model/index.ts';
import type { Proposal } from './propose.ts';

/** A plan that may answer a finding: an edit, or several of one file. */
export type EditPlan = readonly Proposal[];

const mostPlans = 8; // that are tried for one finding

/**
 * The plans to make several changes at once: those that edit the same file are put together, since a suggestion can
 * change only one.
 */
export function editPlans(perEdit: readonly (readonly Proposal[])[]): readonly EditPlan[] {
  const [first = [], ...others] = perEdit;
  const plans = others.reduce<readonly EditPlan[]>(
    (known, proposals) =>
      known.flatMap((plan) => proposals.filter(({ file }) => file === plan[0]?.file).map((each) => [...plan, each])),
    first.map((each) => [each]),
  );
  return plans.slice(0, mostPlans);
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
  for (const { file, edit } of distinct(proposals, texts).sort((a, b) => b.line - a.line)) {
    const before = now.get(file) ?? texts.get(file);
    const after = before === undefined ? undefined : edit(before);
    if (after === undefined || after === before) return undefined;
    now.set(file, after);
  }
  return now;
}

/** Proposals for several variants of a chart, or several findings, may be the same edit, whatever made them. */
function distinct(proposals: readonly Proposal[], texts: ReadonlyMap<RepoPath, string>): Proposal[] {
  const ids = [...new Map(proposals.map((each) => [each.id, each])).values()];
  const outcomes = new Map(
    ids.map((each) => [`${each.file} ${each.edit(texts.get(each.file) ?? '') ?? each.id}`, each]),
  );
  return [...outcomes.values()];
}
