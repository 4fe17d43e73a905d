import { type Files, filesInArchive, type SourceFile } from '../host/index.ts';
import {
  type Failure,
  type Manifest,
  type Rendered,
  type RepoPath,
  repoPath,
  SeaworthyError,
  type Target,
} from '../model/index.ts';
import { chartSecrets } from './chart-values.ts';
import { isDistinct, type Mask, maskOf } from './mask.ts';
import { isSecret, secretValuesOf } from './objects.ts';
import { secretsInText, valuesOf } from './source.ts';
import { tokensOf } from './tokens.ts';
import { formsOf, isPlainWord, partsOf } from './values.ts';

/** What a state holds that may be secret. */
export interface SecretState {
  readonly files: Files;
  readonly rendered: readonly Rendered[];
  /** Objects of each target; undefined when they were not read, and the texts are searched. */
  readonly manifests: readonly Manifest[] | undefined;
  /** What could not be read or rendered. */
  readonly failed: readonly { readonly failure: Failure; readonly target: Target | undefined }[];
}

/** Secret values of a run. */
export interface Secrets {
  /** To be hidden in every text. */
  readonly everywhere: ReadonlySet<string>;
  /** By id of a target that failed: words that may be secret, to be hidden in what is said of this target. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files that are secret as a whole, such as those that a generator reads. */
  readonly files: ReadonlySet<string>;
}

/** Finds what is secret in the states of a run. Sources are read of targets that failed, and of no others. */
export async function secretsOf(states: readonly SecretState[]): Promise<Secrets> {
  const found = { everywhere: new Set<string>(), within: new Map<string, Set<string>>(), files: new Set<string>() };
  for (const state of states) {
    for (const part of partsOf(renderedValues(state))) if (!isPlainWord(part)) found.everywhere.add(part);
    await addFailed(state, found);
  }
  return found;
}

type Found = { everywhere: Set<string>; within: Map<string, Set<string>>; files: Set<string> };

function renderedValues({ rendered, manifests }: SecretState): ReturnType<typeof secretValuesOf> {
  if (manifests !== undefined) return manifests.flatMap(({ value }) => (isSecret(value) ? secretValuesOf(value) : []));
  return rendered.flatMap((each) =>
    each.status === 'rendered' ? each.documents.flatMap(({ text }) => secretsInText(text).values) : [],
  );
}

async function addFailed({ files, rendered, failed }: SecretState, found: Found): Promise<void> {
  const outcomes = new Map(rendered.map((each) => [each.target.id, each]));
  const seen = new Set<string>();
  for (const { failure, target } of failed) {
    const id = target?.id ?? failure.file ?? '';
    const outcome = target === undefined ? undefined : outcomes.get(target.id);
    const key = `${id} ${failure.file ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const paths = new Set([...(outcome?.inputs ?? []), ...(failure.file === undefined ? [] : [failure.file])]);
    const sources = await sourcesOf([...paths], files);
    const printed = outcome?.status === 'rendered' ? outcome.documents.map(({ text }) => text) : [];
    const own = within(found, id);
    for (const text of [...printed, ...sources.map((each) => each.text)]) addText(text, own, found);
    for (const part of partsOf(chartSecrets(sources, setTexts(target)))) own.add(part);
    await addGenerated(sources, files, { own, found });
  }
}

function within({ within: all }: Found, id: string): Set<string> {
  const own = all.get(id) ?? new Set<string>();
  all.set(id, own);
  return own;
}

/** Words of a text that could not be read are hidden everywhere when they are no words of a language. */
function addText(text: string, own: Set<string>, { everywhere }: Found): void {
  const { values, tokens } = secretsInText(text);
  for (const part of partsOf(values)) (isPlainWord(part) ? own : everywhere).add(part);
  for (const part of partsOf([...tokens])) {
    own.add(part);
    if (isDistinct(part) && /\d/.test(part)) everywhere.add(part);
  }
}

function setTexts(target: Target | undefined): readonly string[] {
  if (target?.kind !== 'helm') return [];
  const { set, setString = [], inline } = target.request;
  return [...set, ...setString, ...(inline === undefined ? [] : inline.text.split('\n'))];
}

/** The files that the generators of a kustomization read. */
async function addGenerated(
  sources: readonly SourceFile[],
  files: Files,
  { own, found }: { own: Set<string>; found: Found },
): Promise<void> {
  for (const { path, text } of sources) {
    if (!text.includes('secretGenerator')) continue;
    const named = namedFiles(text).flatMap((name) => resolved(path, name));
    for (const { path: file, text: content } of await sourcesOf(named, files)) {
      found.files.add(file);
      for (const part of partsOf([content, ...tokensOf(content)])) own.add(part);
    }
  }
}

/** Whatever may be a file in what cannot be read is as good as a name. */
function namedFiles(text: string): readonly string[] {
  const texts = valuesOf(text) === undefined ? [...tokensOf(text)] : text.split(/[\s"'[\],]+/);
  return texts.map((each) => each.slice(each.indexOf('=') + 1)).filter((each) => /^[\w./-]{1,200}$/.test(each));
}

function resolved(kustomization: string, name: string): readonly RepoPath[] {
  try {
    const slash = kustomization.lastIndexOf('/');
    return [repoPath(`${slash === -1 ? '' : kustomization.slice(0, slash + 1)}${name}`)];
  } catch {
    return []; // outside the repository
  }
}

/** Texts of files, and of the files in archives; those that cannot be read are left out. */
async function sourcesOf(paths: readonly RepoPath[], files: Files): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  for (const path of paths) {
    try {
      if ((await files.stat(path))?.kind !== 'file') continue;
      if (/\.t?gz$/.test(path)) found.push(...filesInArchive(await files.read(path)));
      else found.push({ path, text: await files.readText(path) });
    } catch (error) {
      if (!(error instanceof SeaworthyError)) throw error;
    }
  }
  return found;
}

/** Hides the values of the Secrets that are among these texts. */
export function secretMask(texts: readonly string[]): Mask {
  const parts = partsOf(texts.flatMap((text) => secretsInText(text).values));
  return maskOf([...parts].flatMap(formsOf));
}
