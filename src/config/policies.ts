import {
  type ConftestSource,
  conftestDefaults,
  type Failure,
  type JsonPath,
  type PolicyPlace,
  type PolicySource,
  type RepoPath,
  type RunOptions,
  repoPath,
  SeaworthyError,
} from '../model/index.ts';
import type { ConfigDocument } from './document.ts';
import type { PolicyEntry } from './file.ts';
import { insideRoot } from './inside-root.ts';
import { policyKinds } from './policy-kinds.ts';

/** The policies that a configuration and the command line name. Throws a SeaworthyError for paths outside the repository. */
export function policySources(
  document: ConfigDocument | undefined,
  folder: RepoPath,
  { options, root }: { readonly options: Pick<RunOptions, 'cwd' | 'policies'>; readonly root: string },
): readonly PolicySource[] {
  const failures: Failure[] = [];
  const named = (document?.value.policies ?? []).flatMap((entry, index) =>
    document === undefined ? [] : sourceOf(entry, { document, folder, at: ['policies', index], failures }),
  );
  const given = (options.policies ?? []).map((path): PolicySource => {
    return { kind: 'unnamed', path: givenPath(root, options.cwd, path) };
  });
  const [first, ...others] = failures;
  if (first !== undefined) throw new SeaworthyError(first, { others });
  return [...named, ...given];
}

interface Reading {
  readonly document: ConfigDocument;
  /** What paths are relative to. */
  readonly folder: RepoPath;
  readonly at: JsonPath;
  readonly failures: Failure[];
}

function sourceOf(entry: PolicyEntry, reading: Reading): readonly PolicySource[] {
  const { data = [], namespaces, name, rego } = entry;
  const key = policyKinds.find((each) => entry[each] !== undefined) ?? 'rules';
  const path = inside(entry[key] ?? '', reading, [key]);
  const dataPaths = data.map((each, index) => inside(each, reading, ['data', index]));
  if (path === undefined) return [];
  const place = placeOf(reading, [key]);
  if (key !== 'conftest') return [{ kind: key, path, place }];
  const source: ConftestSource = {
    ...{ kind: 'conftest', path, place },
    name: name ?? conftestDefaults.name,
    namespaces: namespaces ?? conftestDefaults.namespaces,
    data: dataPaths.filter((each) => each !== undefined),
    rego: rego ?? conftestDefaults.rego,
  };
  return [source];
}

function placeOf({ document, at }: Reading, path: JsonPath): PolicyPlace {
  return { file: document.file, ...document.placeOf([...at, ...path]) };
}

/** `path` from the folder of the configuration; undefined, and reported, when it leaves the repository. */
function inside(path: string, reading: Reading, at: JsonPath): RepoPath | undefined {
  try {
    return repoPath(reading.folder === '.' ? path : `${reading.folder}/${path}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `'${path}' lies outside the repository`;
    reading.failures.push({ code: 'config-invalid', message, hint: 'copy the policies', ...placeOf(reading, at) });
    return undefined;
  }
}

function givenPath(root: string, cwd: string, path: string): RepoPath {
  const inside = insideRoot(root, cwd, path);
  if (inside !== undefined) return inside;
  const message = `--policy ${path} lies outside the repository`;
  throw new SeaworthyError({ code: 'outside-root', message, hint: 'name a file or folder of the repository' });
}
