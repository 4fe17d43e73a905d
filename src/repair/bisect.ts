import { edited } from '../fix/index.ts';
import type { Finding, RepoPath } from '../model/index.ts';
import type { AnalyzeOther } from '../state/index.ts';
import type { Candidate } from './candidates.ts';
import { type VerifiedState, verify } from './verify.ts';

/** An edit that was seen to answer its finding. */
export interface VerifiedFix {
  readonly candidate: Candidate;
  readonly state: VerifiedState;
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/** The state with all edits that could be verified, and the findings that none of their plans answers. */
export interface Bisected {
  readonly state: VerifiedState;
  readonly unfixable: readonly Finding[];
}

/**
 * Tries the first plan of all candidates together, and halves them until those that fail are alone. Candidates of one
 * group, about one object, stay together as long as they can: a request may need its limit changed too.
 */
export async function bisect(
  groups: readonly (readonly Candidate[])[],
  state: VerifiedState,
  analyzeOther: AnalyzeOther,
): Promise<Bisected> {
  const all = groups.flat();
  const [first, ...others] = all;
  if (first === undefined) return { state, unfixable: [] };
  if (others.length === 0) {
    const verified = await firstVerified(first, state, analyzeOther);
    return verified === undefined ? { state, unfixable: [first.finding] } : { state: verified.state, unfixable: [] };
  }
  const likely = all.flatMap(({ plans }) => plans[0] ?? []);
  const texts = edited(likely, first.texts);
  const after = texts === undefined ? undefined : await verify(all, texts, { state, analyzeOther });
  if (after !== undefined) return { state: after, unfixable: [] };
  const parts = groups.length > 1 ? groups : all.map((each) => [each]);
  const middle = Math.ceil(parts.length / 2);
  const before = await bisect(parts.slice(0, middle), state, analyzeOther);
  const touched = changedFiles(before.state, state);
  // lines have moved in files that were just edited: candidates in them wait for the next round
  const isUntouched = ({ plans }: Candidate): boolean => !plans.flat().some(({ file }) => touched.has(file));
  const rest = parts.slice(middle).filter((group) => group.every(isUntouched));
  const later = await bisect(rest, before.state, analyzeOther);
  return { state: later.state, unfixable: [...before.unfixable, ...later.unfixable] };
}

/** The first plan of a candidate that can be verified; undefined when none can. */
export async function firstVerified(
  candidate: Candidate,
  state: VerifiedState,
  analyzeOther: AnalyzeOther,
): Promise<VerifiedFix | undefined> {
  for (const plan of candidate.plans) {
    const texts = edited(plan, candidate.texts);
    if (texts === undefined) continue;
    const one = { ...candidate, plans: [plan] };
    const after = await verify([one], texts, { state, analyzeOther });
    if (after !== undefined) return { candidate: one, texts, state: after };
  }
  return undefined;
}

function changedFiles(after: VerifiedState, before: VerifiedState): ReadonlySet<RepoPath> {
  return new Set([...after.texts].filter(([file, text]) => before.texts.get(file) !== text).map(([file]) => file));
}
