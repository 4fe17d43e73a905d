import type { Files } from '../host/index.ts';
import {
  allTexts,
  type Failure,
  type JsonPath,
  joinInputs,
  type RepoPath,
  repoPath,
  SeaworthyError,
  type TargetConfig,
  type ValueSet,
} from '../model/index.ts';
import type { ConfigDocument } from './document.ts';
import type { TargetEntry, VariantEntry } from './file.ts';
import { helmInputs, type InputPlace } from './helm.ts';

/** What reading the entries needs; failures are collected, so that all are reported at once. */
interface Reading {
  readonly document: ConfigDocument;
  readonly files: Files;
  readonly failures: Failure[];
}

/** The charts a configuration names, each with its sets of values. Throws a SeaworthyError with every error found. */
export async function targetsOf(
  document: ConfigDocument,
  folder: RepoPath,
  files: Files,
): Promise<readonly TargetConfig[]> {
  const reading: Reading = { document, files, failures: [] };
  const found = await readTargets(reading, folder);
  const [first, ...others] = reading.failures;
  if (first !== undefined) throw new SeaworthyError(first, { others });
  return found;
}

/** The same of a document of another state: a chart that is not in `files` is left out. */
export async function existingTargets(
  document: ConfigDocument,
  folder: RepoPath,
  files: Files,
): Promise<readonly TargetConfig[]> {
  const found = await readTargets({ document, files, failures: [] }, folder);
  const charts = await Promise.all(found.map(({ path }) => files.stat(chartFile(path))));
  return found.filter((_, index) => charts[index] !== undefined);
}

async function readTargets(reading: Reading, folder: RepoPath): Promise<readonly TargetConfig[]> {
  const { document, files } = reading;
  const found: TargetConfig[] = [];
  for (const [index, entry] of (document.value.targets ?? []).entries()) {
    const at = ['targets', index];
    const path = inside(reading, folder, entry.path, [...at, 'path']);
    if (path === undefined) continue;
    if ((await files.stat(chartFile(path))) === undefined) {
      refuse(reading, [...at, 'path'], `chart ${path} not found`, 'name a folder that holds a Chart.yaml');
    }
    if (found.some((each) => each.path === path)) {
      refuse(reading, [...at, 'path'], `${path} is listed a second time`, 'put its sets of values under variants');
    }
    found.push(await target(reading, entry, { path, at }));
  }
  return found;
}

function chartFile(chart: RepoPath): RepoPath {
  return repoPath(`${chart}/Chart.yaml`);
}

interface EntryPlace {
  /** Folder of the chart. */
  readonly path: RepoPath;
  /** Of the entry in the document. */
  readonly at: JsonPath;
}

async function target(reading: Reading, entry: TargetEntry, { path, at }: EntryPlace): Promise<TargetConfig> {
  const shared = await valueSet(reading, { ...entry, name: allTexts(entry).join(', ') }, { path, at });
  const variants: ValueSet[] = [];
  for (const [index, variant] of (entry.variants ?? []).entries()) {
    const place = [...at, 'variants', index];
    if (variants.some(({ name }) => name === variant.name))
      refuse(reading, [...place, 'name'], `a second variant is called '${variant.name}'`, 'give it another name');
    const own = await valueSet(reading, variant, { path, at: place });
    variants.push({ ...own, ...joinInputs(shared, own) });
  }
  const alone = shared.name === '' ? [] : [shared];
  return { path, ...naming(entry), variants: entry.variants === undefined ? alone : variants };
}

async function valueSet(
  reading: Reading,
  entry: VariantEntry & { readonly name: string },
  { path, at }: EntryPlace,
): Promise<ValueSet> {
  const placeOf = ({ input, index }: InputPlace): JsonPath => [...at, input, index];
  const inputs = await helmInputs(entry, {
    files: reading.files,
    pathOf: (text, place) => inside(reading, path, text, placeOf(place)),
    refuse: (place, message, hint) => refuse(reading, placeOf(place), message, hint),
  });
  return { name: entry.name, ...inputs, ...naming(entry) };
}

function naming({ release, namespace }: VariantEntry): { release?: string; namespace?: string } {
  return { ...(release === undefined ? {} : { release }), ...(namespace === undefined ? {} : { namespace }) };
}

/** `path` from `folder`; undefined, and reported, when it leaves the repository. */
function inside(reading: Reading, folder: RepoPath, path: string, at: JsonPath): RepoPath | undefined {
  try {
    return repoPath(folder === '.' ? path : `${folder}/${path}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refuse(reading, at, `'${path}' lies outside the repository`, 'name a path inside the repository');
    return undefined;
  }
}

function refuse({ document, failures }: Reading, at: JsonPath, message: string, hint: string): void {
  failures.push({ code: 'config-invalid', message, hint, file: document.file, ...document.placeOf(at) });
}
