import { isDeepStrictEqual } from 'node:util';
import {
  analyzeOverlay,
  manifestsExcept,
  openOverlayState,
  reachable,
  unchangedTargets,
  withOverlay,
} from '../change/index.ts';
import { compareFindings, compareObjects, failedBefore, findingKey, targetKey } from '../compare/index.ts';
import type { FieldEdit } from '../fix/index.ts';
import { removeOverlay, writeOverlay } from '../host/index.ts';
import { type Finding, fieldAt, type JsonPath, type ObjectChange, type RepoPath, severities } from '../model/index.ts';
import { type Analysis, failuresIn, type StateInput } from '../state/index.ts';

/** A state of the repository: what it deploys, all that is found in it, and the files that differ from those on disk. */
export interface VerifiedState {
  readonly analysis: Analysis;
  readonly input: StateInput;
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/** What an edit is to do. */
export interface FixGoal {
  readonly finding: Finding;
  readonly edits: readonly FieldEdit[];
}

/** The state after the edits, if they do what they should and nothing else; undefined when they do not. */
export async function verify(
  purposes: readonly FixGoal[],
  texts: ReadonlyMap<RepoPath, string>,
  state: VerifiedState,
): Promise<VerifiedState | undefined> {
  const all = new Map([...state.texts, ...texts]);
  const overlay = writeOverlay(all);
  try {
    const beside = await openOverlayState(state.input, { overlay, changed: [...texts.keys()] });
    const analysis = await analyzeOverlay(state.analysis, beside);
    return accepts(purposes, { ...state, analysis, texts: all }, state);
  } finally {
    removeOverlay(overlay);
  }
}

function accepts(purposes: readonly FixGoal[], after: VerifiedState, before: VerifiedState): VerifiedState | undefined {
  const within = reachable(before.analysis, after.analysis);
  const found = after.analysis.judgement.findings;
  const there = before.findings.filter(({ manifest }) => within(manifest));
  const { baselineState, fixed } = compareFindings(found, there);
  const gone = new Set(fixed.map(keyOf));
  if (!purposes.every(({ finding }) => gone.has(keyOf(finding)))) return undefined;
  if ([...baselineState.values()].includes('new') || isMoreSevere(found, there)) return undefined;
  if (newFailures(after.analysis, before.analysis) || !objectsFit(purposes, after.analysis, before.analysis))
    return undefined;
  return { ...after, findings: [...before.findings.filter(({ manifest }) => !within(manifest)), ...found] };
}

/** The same for a finding in every state of the repository. */
export function keyOf(finding: Finding): string {
  return `${finding.manifest.target.id} ${findingKey(finding)}`;
}

/** A finding that stays may say something else, but none may have become graver. */
function isMoreSevere(now: readonly Finding[], before: readonly Finding[]): boolean {
  const atLeast = (findings: readonly Finding[], grave: number): number =>
    findings.filter(({ severity }) => severities.indexOf(severity) <= grave).length;
  // errors, then errors and warnings; what is counted of all is told by what is new
  return [0, 1].some((grave) => atLeast(now, grave) > atLeast(before, grave));
}

function newFailures(after: Analysis, before: Analysis): boolean {
  const known = failuresIn(before).map(({ failure }) => failure);
  return failuresIn(after).some(({ failure }) => !failedBefore(failure, known));
}

/** No object has come or gone, each field is what its fix says, and nothing else has changed. */
function objectsFit(purposes: readonly FixGoal[], after: Analysis, before: Analysis): boolean {
  const same = unchangedTargets(before, after);
  const now = manifestsExcept(same, after);
  const changes = compareObjects(now, manifestsExcept(same, before));
  if (!changes.every((change) => change.what === 'changed' && changesOnly(change, purposes))) return false;
  const objects = new Map(now.map((manifest) => [targetKey(manifest), manifest]));
  return purposes.every(({ finding: { manifest }, edits }) => {
    const object = objects.get(targetKey(manifest));
    return object !== undefined && edits.every((edit) => hasWantedValue(fieldAt(object.value, edit.path), edit));
  });
}

/**
 * Other objects may change with the one that is wrong, since they take the same value, but in the same field and to the
 * same value. What differs from render to render anyway, and what is made of the rest, tells nothing.
 */
function changesOnly({ object, fields }: ObjectChange, purposes: readonly FixGoal[]): boolean {
  const edits = purposes.flatMap((purpose) => purpose.edits);
  return fields.every(({ path, after }) => {
    if (path.some((step) => String(step).startsWith('checksum/')) || object.kind === 'Secret') return true;
    const changed = sinceItem(path);
    return edits.some((edit) => {
      const field = sinceItem(edit.path);
      const same = isDeepStrictEqual(field.slice(0, changed.length), changed);
      return same && hasWantedValue(fieldAt(after, field.slice(changed.length)), edit);
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

/** The state as what is on disk: later edits start from its texts. Its overlay lies open until it is {@link closeEdited}. */
export function openEdited(state: VerifiedState): VerifiedState & { readonly overlay: string } {
  const overlay = writeOverlay(state.texts);
  return { ...state, input: withOverlay(state.input, overlay), overlay };
}

export function closeEdited({ overlay }: { readonly overlay: string }): void {
  removeOverlay(overlay);
}
