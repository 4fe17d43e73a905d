import { targetKey } from '../compare/index.ts';
import { readTexts } from '../excerpt/index.ts';
import { type EditPlan, edited, editPlans, fieldEdits, lineChanges, propose } from '../fix/index.ts';
import { type Finding, type ProvenFix, type RepoPath, severities } from '../model/index.ts';
import type { Analysis, StateInput } from '../state/index.ts';
import { locateFindings } from '../state/index.ts';
import { closeEdited, type FixGoal, keyOf, openEdited, type VerifiedState, verify } from './verify.ts';

/** A finding that can be answered, and the plans to do it that are left to try, the likeliest first. */
interface Candidate extends FixGoal {
  readonly plans: readonly EditPlan[];
  /** Of the files that the plans edit. */
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/** An edit that was seen to answer its finding. */
interface VerifiedFix {
  readonly candidate: Candidate;
  readonly state: VerifiedState;
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/**
 * Fixes for findings, each of which was proven on its own: the edit was made, everything it reaches was rendered and
 * judged again, the field is what the fix says, the finding is gone, no other has come, and no object has come or gone.
 */
export async function provenFixes(
  findings: readonly Finding[],
  { analysis, input, most }: { analysis: Analysis; input: StateInput; most: number },
): Promise<readonly ProvenFix[]> {
  const state = { analysis, input, findings: analysis.judgement.findings, texts: new Map() };
  const gravest = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const fixes: ProvenFix[] = [];
  for (const candidate of (await candidatesFor(gravest, state)).slice(0, most * triesPerFix)) {
    const proven = await firstVerified(candidate, state);
    if (proven !== undefined) fixes.push(...fixOf(proven));
    if (distinct(fixes).length >= most) break;
  }
  return distinct(fixes);
}

const triesPerFix = 3; // a repository full of what cannot be fixed must not take forever

/** What is left of a repository's findings when everything is fixed that can be. */
export interface Fixed {
  /** Texts of the files that change. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  /** What is gone by them. */
  readonly fixed: readonly Finding[];
  /** What stays, in the order of the report. */
  readonly remaining: readonly Finding[];
}

/**
 * Fixes all that can be proven, one upon the other, so that the state at the end is the one that was judged. Edits are
 * tried together and halved until the bad one is alone; lines are looked for anew in every round, since edits move them.
 */
export async function fixAll(findings: readonly Finding[], analysis: Analysis, input: StateInput): Promise<Fixed> {
  const wanted = new Set(findings.map(keyOf));
  let state: VerifiedState = { analysis, input, findings: analysis.judgement.findings, texts: new Map() };
  for (let open = true; open; ) {
    const here = openEdited(state);
    try {
      const some = state.findings.filter((finding) => wanted.has(keyOf(finding)));
      const candidates = await candidatesFor(some, here);
      for (const finding of some)
        if (!candidates.some((each) => each.finding === finding)) wanted.delete(keyOf(finding));
      const settled = await bisect(byObject(candidates), { ...here, input });
      for (const finding of settled.unfixable) wanted.delete(keyOf(finding));
      open = candidates.length > 0;
      state = settled.state;
    } finally {
      closeEdited(here);
    }
  }
  const left = new Set(state.findings.map(keyOf));
  return {
    texts: state.texts,
    fixed: findings.filter((finding) => !left.has(keyOf(finding))),
    remaining: findings.filter((finding) => left.has(keyOf(finding))),
  };
}

interface Bisected {
  readonly state: VerifiedState;
  /** Findings that none of their plans answers. */
  readonly unfixable: readonly Finding[];
}

/** Candidates about one object stay together as long as they can: a request may need its limit changed too. */
async function bisect(groups: readonly (readonly Candidate[])[], state: VerifiedState): Promise<Bisected> {
  const all = groups.flat();
  const [first, ...others] = all;
  if (first === undefined) return { state, unfixable: [] };
  if (others.length === 0) {
    const proven = await firstVerified(first, state);
    return proven === undefined ? { state, unfixable: [first.finding] } : { state: proven.state, unfixable: [] };
  }
  const likely = all.flatMap(({ plans }) => plans[0] ?? []);
  const texts = edited(likely, first.texts);
  const after = texts === undefined ? undefined : await verify(all, texts, state);
  if (after !== undefined) return { state: after, unfixable: [] };
  const parts = groups.length > 1 ? groups : all.map((each) => [each]);
  const middle = Math.ceil(parts.length / 2);
  const before = await bisect(parts.slice(0, middle), state);
  const touched = changedFiles(before.state, state);
  // lines have moved in files that were just edited: what is in them waits for the next round
  const isStill = ({ plans }: Candidate): boolean => !plans.flat().some(({ file }) => touched.has(file));
  const rest = parts.slice(middle).filter((group) => group.every(isStill));
  const later = await bisect(rest, before.state);
  return { state: later.state, unfixable: [...before.unfixable, ...later.unfixable] };
}

function byObject(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const key = targetKey(each.finding.manifest);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function changedFiles(after: VerifiedState, before: VerifiedState): ReadonlySet<RepoPath> {
  return new Set([...after.texts].filter(([file, text]) => before.texts.get(file) !== text).map(([file]) => file));
}

async function firstVerified(candidate: Candidate, state: VerifiedState): Promise<VerifiedFix | undefined> {
  for (const way of candidate.plans) {
    const texts = edited(way, candidate.texts);
    if (texts === undefined) continue;
    const one = { ...candidate, plans: [way] };
    const after = await verify([one], texts, state);
    if (after !== undefined) return { candidate: one, texts, state: after };
  }
  return undefined;
}

function fixOf({ candidate, texts }: VerifiedFix): readonly ProvenFix[] {
  const { rule, severity, message, path, manifest } = candidate.finding;
  return [...texts].map(([file, text]) => ({
    finding: { rule, severity, message, path, object: manifest.id, target: manifest.target.id },
    file,
    changes: lineChanges(candidate.texts.get(file) ?? '', text),
  }));
}

/** Several targets may have the same finding by the same line. */
function distinct(fixes: readonly ProvenFix[]): readonly ProvenFix[] {
  const known = new Map(fixes.map((fix) => [JSON.stringify([fix.file, fix.changes]), fix]));
  return fixes.filter((fix) => known.get(JSON.stringify([fix.file, fix.changes])) === fix);
}

/** Places the fields that the fixes change, which need not be those the findings name, and asks how they can be edited. */
async function candidatesFor(
  findings: readonly Finding[],
  { analysis, input }: VerifiedState,
): Promise<readonly Candidate[]> {
  const fixable = findings.flatMap((finding) =>
    finding.fix === undefined ? [] : [{ finding, edits: fieldEdits(finding.fix, finding.manifest.value) }],
  );
  const fields = fixable.flatMap(({ finding, edits }) => edits.map(({ path }) => ({ ...finding, path })));
  const { located, causes } = await locateFindings(fields, analysis.rendered, { ...input, includeUnset: true });
  let at = 0;
  const open = fixable.flatMap(({ finding, edits }) => {
    const perAtom = edits.map((edit) => {
      const [field, place] = [fields[at], located[at]];
      at += 1;
      if (field === undefined || place === undefined) return [];
      return propose({ manifest: finding.manifest, edit, location: place.location, cause: causes.get(field) });
    });
    const plans = editPlans(perAtom);
    return plans.length === 0 ? [] : [{ finding, edits, plans }];
  });
  const files = open.flatMap(({ plans }) => plans.flat().map(({ file }) => file));
  const texts = await readTexts([...new Set(files)], input.files);
  return open.map((each) => ({ ...each, texts }));
}
