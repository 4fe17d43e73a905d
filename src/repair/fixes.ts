import { targetKey } from '../compare/index.ts';
import { lineChanges } from '../fix/index.ts';
import {
  compareSeverity,
  type EnabledRule,
  type Finding,
  grouped,
  type ProvenFix,
  type RepoPath,
} from '../model/index.ts';
import type { Analysis, AnalyzeOther, StateInput } from '../state/index.ts';
import { bisect, firstVerified, type VerifiedFix } from './bisect.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { keyOf, openEdited, type VerifiedState } from './verify.ts';

/** What trying fixes works with. */
export interface RepairContext {
  readonly input: StateInput;
  readonly analysis: Analysis;
  readonly rules: readonly EnabledRule[];
  readonly analyzeOther: AnalyzeOther;
}

/**
 * Fixes for findings, each verified on its own: the edit was made, everything it reaches was rendered and judged again,
 * the field is what the fix says, the finding is gone, no other has come, and no object has come or gone. At most `limit`,
 * those of the most severe findings first.
 */
export async function provenFixes(
  findings: readonly Finding[],
  { input, analysis, rules, analyzeOther }: RepairContext,
  limit: number,
): Promise<readonly ProvenFix[]> {
  const state: VerifiedState = { input, analysis, findings: analysis.judgement.findings, texts: new Map() };
  // an edit of a file outside the repository would be written next to the overlay
  const ours = findings.filter(({ manifest }) => input.files.given?.has(manifest.target.path) !== true);
  const sorted = ours.sort((a, b) => compareSeverity(a.severity, b.severity));
  const fixes: ProvenFix[] = [];
  for (const candidate of (await candidatesFor(sorted, state, rules)).slice(0, limit * triesPerFix)) {
    const verified = await firstVerified(candidate, state, analyzeOther);
    if (verified !== undefined) fixes.push(...fixesOf(verified));
    if (distinct(fixes).length >= limit) break;
  }
  return distinct(fixes);
}

const triesPerFix = 3; // a repository full of findings that cannot be fixed must not take forever

/** A repository's findings when everything is fixed that can be. */
export interface Fixed {
  /** Texts of the files that change. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  readonly fixed: readonly Finding[];
  /** In the order of the report. */
  readonly remaining: readonly Finding[];
}

/**
 * Fixes everything that can be verified, one edit upon the other, so that the state at the end is the one that was
 * judged. Lines are located again in every round, since edits move them.
 */
export async function fixAll(
  findings: readonly Finding[],
  { input, analysis, rules, analyzeOther }: RepairContext,
): Promise<Fixed> {
  const wanted = new Set(findings.map(keyOf));
  let state: VerifiedState = { input, analysis, findings: analysis.judgement.findings, texts: new Map() };
  for (let isOpen = true; isOpen; ) {
    using edited = openEdited(state);
    const some = state.findings.filter((finding) => wanted.has(keyOf(finding)));
    const candidates = await candidatesFor(some, edited, rules);
    const answered = new Set(candidates.map(({ finding }) => finding));
    for (const finding of some) if (!answered.has(finding)) wanted.delete(keyOf(finding));
    const round = await bisect(byObject(candidates), state, analyzeOther);
    for (const finding of round.unfixable) wanted.delete(keyOf(finding));
    isOpen = candidates.length > 0;
    state = round.state;
  }
  const remaining = new Set(state.findings.map(keyOf));
  return {
    texts: state.texts,
    fixed: findings.filter((finding) => !remaining.has(keyOf(finding))),
    remaining: findings.filter((finding) => remaining.has(keyOf(finding))),
  };
}

function byObject(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  return [...grouped(candidates, ({ finding }) => [targetKey(finding.manifest)]).values()];
}

function fixesOf({ candidate, texts }: VerifiedFix): readonly ProvenFix[] {
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
