import { isDeepStrictEqual } from 'node:util';
import { manifestsBut, openBeside, reachable, surveyBeside, untouched } from './beside.ts';
import { compareFindings, compareObjects, failedBefore, findingKey, objectKey } from './compare/index.ts';
import { type Atom, fieldAt } from './fix/index.ts';
import { nodeFiles, openLayer, removeLayer, writeTexts } from './host/index.ts';
import type { DeployChange, Finding, JsonPath, RepoPath, Severity } from './model/index.ts';
import { through } from './render/index.ts';
import type { Side, Survey } from './survey.ts';

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
  const count = (findings: readonly Finding[], graves: readonly Severity[]): number =>
    findings.filter(({ severity }) => graves.includes(severity)).length;
  return (['error', 'warning'] as const).some((_, at) => {
    const graves = (['error', 'warning'] as const).slice(0, at + 1);
    return count(now, graves) > count(before, graves);
  });
}

function newFailures(after: Survey, before: Survey): boolean {
  const known = [...before.failed, ...before.judged.failures].map(({ failure }) => failure);
  return [...after.failed, ...after.judged.failures].some(({ failure }) => !failedBefore(failure, known));
}

/** No object has come or gone, each field is what its fix says, and nothing else has changed. */
function objectsFit(purposes: readonly Purpose[], after: Survey, before: Survey): boolean {
  const same = untouched(before, after);
  const now = manifestsBut(same, after);
  const changes = compareObjects(now, manifestsBut(same, before));
  if (!changes.every((change) => change.what === 'changed' && changesOnly(change, purposes))) return false;
  const objects = new Map(now.map((manifest) => [`${manifest.target.id} ${objectKey(manifest)}`, manifest]));
  return purposes.every(({ finding: { manifest }, atoms }) => {
    const object = objects.get(`${manifest.target.id} ${objectKey(manifest)}`);
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
    return atoms.some(({ path: wantedPath, wanted }) => {
      const field = sinceItem(wantedPath);
      const below = field.slice(changed.length);
      if (!isDeepStrictEqual(field.slice(0, changed.length), changed)) return false;
      const now = after === undefined ? undefined : fieldAt(after, below);
      return wanted.op === 'remove' ? now === undefined : isDeepStrictEqual(now, wanted.value);
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
  const { side } = ground;
  const files = nodeFiles(side.files.root, side.config.limits.fileBytes, openLayer(layer));
  return { ...ground, side: { ...side, files, tools: through(side.tools, layer, files) }, layer };
}

export function closed({ layer }: { readonly layer: string }): void {
  removeLayer(layer);
}
