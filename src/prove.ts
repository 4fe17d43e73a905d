import { isDeepStrictEqual } from 'node:util';
import { manifestsBut, openBeside, reachable, seenThrough, surveyBeside, untouched } from './beside.ts';
import { compareFindings, compareObjects, failedBefore, findingKey, targetKey } from './compare/index.ts';
import type { Atom } from './fix/index.ts';
import { removeLayer, writeTexts } from './host/index.ts';
import { type DeployChange, type Finding, fieldAt, type JsonPath, type RepoPath, severities } from './model/index.ts';
import { failuresIn, type Side, type Survey } from './survey.ts';

/** A state of the repository: what it deploys, all that is found in it, and the files that differ from those on disk. */
export interface Ground {
  readonly survey: Survey;
  readonly side: Side;
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/** What an edit is to do. */
export interface Purpose {
  readonly finding: Finding;
  readonly atoms: readonly Atom[];
}

/** The state after the edits, if they do what they should and nothing else; undefined when they do not. */
export async function tried(
  purposes: readonly Purpose[],
  texts: ReadonlyMap<RepoPath, string>,
  ground: Ground,
): Promise<Ground | undefined> {
  const all = new Map([...ground.texts, ...texts]);
  const layer = writeTexts(all);
  try {
    const beside = await openBeside(ground.side, { layer, changed: [...texts.keys()] });
    const survey = await surveyBeside(ground.survey, beside);
    return judged(purposes, { ...ground, survey, texts: all }, ground);
  } finally {
    removeLayer(layer);
  }
}

function judged(purposes: readonly Purpose[], after: Ground, before: Ground): Ground | undefined {
  const within = reachable(before.survey, after.survey);
  const found = after.survey.judged.findings;
  const there = before.findings.filter(({ manifest }) => within(manifest));
  const { standing, fixed } = compareFindings(found, there);
  const gone = new Set(fixed.map(keyOf));
  if (!purposes.every(({ finding }) => gone.has(keyOf(finding)))) return undefined;
  if ([...standing.values()].includes('new') || isGraver(found, there)) return undefined;
  if (newFailures(after.survey, before.survey) || !objectsFit(purposes, after.survey, before.survey)) return undefined;
  return { ...after, findings: [...before.findings.filter(({ manifest }) => !within(manifest)), ...found] };
}

/** The same for a finding in every state of the repository. */
export function keyOf(finding: Finding): string {
  return `${finding.manifest.target.id} ${findingKey(finding)}`;
}

/** A finding that stays may say something else, but none may have become graver. */
function isGraver(now: readonly Finding[], before: readonly Finding[]): boolean {
  const atLeast = (findings: readonly Finding[], grave: number): number =>
    findings.filter(({ severity }) => severities.indexOf(severity) <= grave).length;
  // errors, then errors and warnings; what is counted of all is told by what is new
  return [0, 1].some((grave) => atLeast(now, grave) > atLeast(before, grave));
}

function newFailures(after: Survey, before: Survey): boolean {
  const known = failuresIn(before).map(({ failure }) => failure);
  return failuresIn(after).some(({ failure }) => !failedBefore(failure, known));
}

/** No object has come or gone, each field is what its fix says, and nothing else has changed. */
function objectsFit(purposes: readonly Purpose[], after: Survey, before: Survey): boolean {
  const same = untouched(before, after);
  const now = manifestsBut(same, after);
  const changes = compareObjects(now, manifestsBut(same, before));
  if (!changes.every((change) => change.what === 'changed' && changesOnly(change, purposes))) return false;
  const objects = new Map(now.map((manifest) => [targetKey(manifest), manifest]));
  return purposes.every(({ finding: { manifest }, atoms }) => {
    const object = objects.get(targetKey(manifest));
    return object !== undefined && atoms.every((atom) => isAsWanted(fieldAt(object.value, atom.path), atom));
  });
}

/**
 * Other objects may change with the one that is wrong, since they take the same value, but in the same field and to the
 * same value. What differs from render to render anyway, and what is made of the rest, tells nothing.
 */
function changesOnly({ object, fields }: DeployChange, purposes: readonly Purpose[]): boolean {
  const atoms = purposes.flatMap((purpose) => purpose.atoms);
  return fields.every(({ path, after }) => {
    if (path.some((step) => String(step).startsWith('checksum/')) || object.kind === 'Secret') return true;
    const changed = sinceItem(path);
    return atoms.some((atom) => {
      const field = sinceItem(atom.path);
      const same = isDeepStrictEqual(field.slice(0, changed.length), changed);
      return same && isAsWanted(fieldAt(after, field.slice(changed.length)), atom);
    });
  });
}

/** The steps behind the last item of a list, which differ from object to object. */
function sinceItem(path: JsonPath): JsonPath {
  const isItem = (step: string | number): boolean => typeof step === 'number' || step.startsWith('name=');
  const item = path.findLastIndex(isItem);
  return item === path.length - 1 ? path.slice(-1) : path.slice(item + 1);
}

function isAsWanted(field: ReturnType<typeof fieldAt>, { wanted }: Atom): boolean {
  return wanted.op === 'remove' ? field === undefined : isDeepStrictEqual(field, wanted.value);
}

/** The ground as what is on disk: later edits start from its texts. Its layer lies open until it is {@link closed}. */
export function layered(ground: Ground): Ground & { readonly layer: string } {
  const layer = writeTexts(ground.texts);
  return { ...ground, side: seenThrough(ground.side, layer), layer };
}

export function closed({ layer }: { readonly layer: string }): void {
  removeLayer(layer);
}
