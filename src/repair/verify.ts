import { isDeepStrictEqual } from 'node:util';
import { openOverlayState, withOverlay } from '../change/index.ts';
import { compareFailures, compareFindings, compareObjects, targetKey } from '../compare/index.ts';
import type { FieldEdit } from '../fix/index.ts';
import { removeOverlay, writeOverlay } from '../host/index.ts';
import {
  type Finding,
  fieldAt,
  findingKey,
  identityOf,
  isAtLeast,
  type JsonPath,
  type ObjectChange,
  type RepoPath,
  severities,
} from '../model/index.ts';
import {
  type Analysis,
  type AnalyzeOther,
  type Difference,
  failuresIn,
  type OtherAnalysis,
  type StateInput,
} from '../state/index.ts';

/** A state of the repository that was analyzed, with all its findings and the files that differ from those on disk. */
export interface VerifiedState {
  readonly input: StateInput;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/** What an edit is to achieve. */
export interface FixGoal {
  readonly finding: Finding;
  readonly edits: readonly FieldEdit[];
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
  return !hasNewFailures(after, before.analysis) && objectsFit(goals, difference);
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

/** No object has come or gone, each field is what its fix says, and nothing else has changed. */
function objectsFit(goals: readonly FixGoal[], { knownObjects, otherObjects }: Difference): boolean {
  const changes = compareObjects(otherObjects, knownObjects);
  if (!changes.every((change) => change.what === 'changed' && changesOnly(change, goals))) return false;
  const objects = new Map(otherObjects.map((manifest) => [targetKey(manifest), manifest]));
  return goals.every(({ finding: { manifest }, edits }) => {
    const object = objects.get(targetKey(manifest));
    return object !== undefined && edits.every((edit) => hasWantedValue(fieldAt(object.value, edit.path), edit));
  });
}

/**
 * Other objects may change with the one that is wrong, since they use the same value, but in the same field and to the
 * same value. Checksums and Secrets, which differ from render to render or follow from the rest, are left out.
 */
function changesOnly({ object, fields }: ObjectChange, goals: readonly FixGoal[]): boolean {
  const edits = goals.flatMap((goal) => goal.edits);
  return fields.every(({ path, after }) => {
    if (path.some((step) => String(step).startsWith('checksum/')) || object.kind === 'Secret') return true;
    const changed = sinceItem(path);
    return edits.some((edit) => {
      const field = sinceItem(edit.path);
      const isSame = isDeepStrictEqual(field.slice(0, changed.length), changed);
      return isSame && hasWantedValue(fieldAt(after, field.slice(changed.length)), edit);
    });
  });
}

/** The steps behind the last item of a list, which differ from object to object. */
function sinceItem(path: JsonPath): JsonPath {
  const isItem = (step: string | number): boolean => typeof step === 'number' || step.startsWith('name=');
  const item = path.findLastIndex(isItem);
  return item === path.length - 1 ? path.slice(-1) : path.slice(item + 1);
}

function hasWantedValue(field: ReturnType<typeof fieldAt>, { wanted }: FieldEdit): boolean {
  return wanted.op === 'remove' ? field === undefined : isDeepStrictEqual(field, wanted.value);
}

/** The state with its texts in an overlay, so that later edits start from them; disposing of it removes the overlay. */
export function openEdited(state: VerifiedState): VerifiedState & Disposable {
  const overlay = writeOverlay(state.texts);
  return { ...state, input: withOverlay(state.input, overlay), [Symbol.dispose]: () => removeOverlay(overlay) };
}
