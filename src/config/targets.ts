import type { Files } from '../host/index.ts';
import {
  type Failure,
  type JsonPath,
  type RepoPath,
  repoPath,
  SeaworthyError,
  type TargetConfig,
  type ValueSet,
} from '../model/index.ts';
import type { ConfigDocument } from './document.ts';
import type { TargetEntry, VariantEntry } from './file.ts';

/** Errors are collected while entries are read, so that all of them come at once. */
interface Reading {
  readonly document: ConfigDocument;
  /** Folder of the configuration file. */
  readonly folder: RepoPath;
  readonly failures: Failure[];
}

/** The charts a configuration names, each with its sets of values. Throws a SeaworthyError with every error found. */
export async function targetsOf(
  document: ConfigDocument,
  folder: RepoPath,
  files: Files,
): Promise<readonly TargetConfig[]> {
  const reading: Reading = { document, folder, failures: [] };
  const found: TargetConfig[] = [];
  for (const [index, entry] of (document.value.targets ?? []).entries()) {
    const at = ['targets', index];
    const path = inside(reading, folder, entry.path, [...at, 'path']);
    if (path === undefined) continue;
    if ((await files.stat(repoPath(`${path}/Chart.yaml`))) === undefined) {
      refuse(reading, [...at, 'path'], `there is no chart at ${path}`, 'name a folder that holds a Chart.yaml');
    }
    if (found.some((each) => each.path === path)) {
      refuse(reading, [...at, 'path'], `${path} is listed a second time`, 'put its sets of values under variants');
    }
    found.push(target(reading, entry, path, at));
  }
  const [first, ...others] = reading.failures;
  if (first !== undefined) throw new SeaworthyError(first, { others });
  return found;
}

function target(reading: Reading, entry: TargetEntry, path: RepoPath, at: JsonPath): TargetConfig {
  const shared = valueSet(reading, { ...entry, name: nameOf(entry) }, path, at);
  const alone = shared.values.length + shared.set.length > 0 ? [shared] : [];
  const variants = entry.variants?.map((variant, index) => {
    const place = [...at, 'variants', index];
    const twin = entry.variants?.findIndex(({ name }) => name === variant.name);
    if (twin !== index)
      refuse(reading, [...place, 'name'], `a second variant is called '${variant.name}'`, 'give it a name of its own');
    const own = valueSet(reading, variant, path, place);
    return { ...own, values: [...shared.values, ...own.values], set: [...shared.set, ...own.set] };
  });
  return { path, ...naming(entry), variants: variants ?? alone };
}

function valueSet(
  reading: Reading,
  entry: VariantEntry & { readonly name: string },
  chart: RepoPath,
  at: JsonPath,
): ValueSet {
  const values = (entry.values ?? []).flatMap(
    (file, index) => inside(reading, chart, file, [...at, 'values', index]) ?? [],
  );
  return { name: entry.name, values, set: entry.set ?? [], ...naming(entry) };
}

function nameOf({ values, set }: VariantEntry): string {
  return [...(values ?? []), ...(set ?? [])].join(', ');
}

function naming({ release, namespace }: VariantEntry): { release?: string; namespace?: string } {
  return { ...(release === undefined ? {} : { release }), ...(namespace === undefined ? {} : { namespace }) };
}

/** `path` from `folder`; undefined, with an error, when it leaves the repository. */
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
