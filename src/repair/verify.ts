import { openOverlayState, withOverlay } from '../change/index.ts';
import { compareFailures, compareFindings } from '../compare/index.ts';
import { fieldEdits, hasDuplicateKeys } from '../fix/index.ts';
import { removeOverlay, writeOverlay } from '../host/index.ts';
import { type Finding, findingKey, identityOf, isAtLeast, minorOf, type RepoPath, severities } from '../model/index.ts';
import { type Analysis, type AnalyzeOther, failuresIn, type OtherAnalysis, type StateInput } from '../state/index.ts';
import type { FixGoal } from './goal.ts';
import { haveValues, isIntended } from './intended.ts';
import { firstMinor, lastMinor, neededMinor } from './versions.ts';

/** A state of the repository that was analyzed, with all its findings and the files that differ from those on disk. */
export interface VerifiedState {
  readonly input: StateInput;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/** The state after the edits, when they achieve their goals and change nothing else; undefined when they do not. */
export async function verify(
  goals: readonly FixGoal[],
  texts: ReadonlyMap<RepoPath, string>,
  { state, analyzeOther }: { readonly state: VerifiedState; readonly analyzeOther: AnalyzeOther },
): Promise<VerifiedState | undefined> {
  const all = new Map([...state.texts, ...texts]);
  const overlay = writeOverlay(all);
  try {
    const input = await openOverlayState(state.input, overlay);
    const analysis = await analyzeOther(input, { analysis: state.analysis, changed: [...texts.keys()] });
    if (!accepts(goals, state, analysis)) return undefined;
    if (hasDuplicates([...texts.values()], analysis, state.analysis)) return undefined;
    if (!(await areTaken(goals, analysis, input))) return undefined;
    const kept = state.findings.filter(({ manifest }) => !analysis.difference.reaches(manifest));
    return { ...state, analysis, texts: all, findings: [...kept, ...analysis.judgement.findings] };
  } finally {
    removeOverlay(overlay);
  }
}

/** Every finding is gone, none is new or more severe, nothing fails that did not, and only the wanted fields differ. */
function accepts(goals: readonly FixGoal[], before: VerifiedState, after: OtherAnalysis): boolean {
  const { difference } = after;
  const now = after.judgement.findings;
  const then = before.findings.filter(({ manifest }) => difference.reaches(manifest));
  const { baselineState, fixed } = compareFindings(now, then);
  const gone = new Set(fixed.map(keyOf));
  if (!goals.every(({ finding }) => gone.has(keyOf(finding)))) return false;
  if ([...baselineState.values()].includes('new') || isMoreSevere(now, then)) return false;
  const answered = fixed.flatMap((finding) => goalOf(finding));
  return (
    !hasNewFailures(after, before.analysis) &&
    isIntended([...goals, ...answered], difference) &&
    haveValues(goals, difference)
  );
}

/** Of a finding that the edits answer with others. */
function goalOf(finding: Finding): readonly FixGoal[] {
  return finding.fix === undefined ? [] : [{ finding, edits: fieldEdits(finding.fix, finding.manifest.value) }];
}

/** Kubernetes takes the last of two equal keys, and Kustomize, Flux and strict readers none. */
function hasDuplicates(texts: readonly string[], after: Analysis, before: Analysis): boolean {
  const known = new Set(printedBy(before));
  const plain = texts.filter((text) => !text.includes('{{'));
  return [...plain, ...printedBy(after).filter((text) => !known.has(text))].some(hasDuplicateKeys);
}

function printedBy({ rendered }: Analysis): readonly string[] {
  return rendered.flatMap((each) => (each.status === 'rendered' ? each.documents.map(({ text }) => text) : []));
}

/** Every cluster for which the targets are meant, and that takes their other objects, has the fields. */
async function areTaken(
  goals: readonly FixGoal[],
  after: OtherAnalysis,
  { config, files }: StateInput,
): Promise<boolean> {
  const needed = Math.max(...goals.flatMap(({ edits }) => edits.map(neededMinor)));
  if (needed === 0) return true;
  const { unchangedTargets, otherObjects } = after.difference;
  const rendered = after.rendered.filter(({ target }) => !unchangedTargets.has(target.id));
  const configured = minorOf(config.kubeVersion);
  return needed <= Math.min(configured, lastMinor(otherObjects), await firstMinor(rendered, files));
}

/** The same text for the same finding of the same target in every state of the repository. */
export function keyOf(finding: Finding): string {
  return `${finding.manifest.target.id} ${findingKey(identityOf(finding))}`;
}

/** A finding that stays may have another message, but none may have become more severe. */
function isMoreSevere(now: readonly Finding[], then: readonly Finding[]): boolean {
  const count = (findings: readonly Finding[], threshold: Finding['severity']): number =>
    findings.filter(({ severity }) => isAtLeast(severity, threshold)).length;
  // errors, then errors and warnings; the count of all is covered by those that are new
  return severities.slice(0, -1).some((threshold) => count(now, threshold) > count(then, threshold));
}

function hasNewFailures(after: Analysis, before: Analysis): boolean {
  return compareFailures(failuresIn(after), failuresIn(before)).some(
    ({ baselineState }) => baselineState !== 'unchanged',
  );
}

/** The state with its texts in an overlay, so that later edits start from them; disposing of it removes the overlay. */
export function openEdited(state: VerifiedState): VerifiedState & Disposable {
  const overlay = writeOverlay(state.texts);
  return { ...state, input: withOverlay(state.input, overlay), [Symbol.dispose]: () => removeOverlay(overlay) };
}
