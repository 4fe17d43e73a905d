import type { Files } from '../host/index.ts';
import type { Manifest, PolicySource, RepoPath } from '../model/index.ts';
import { atSource, refuse } from './problem.ts';

/** The files of one state of the repository, as far as policies are read from them. */
export interface PolicyFiles {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** Files at the path or below it, sorted; undefined when nothing is there. */
  list(path: RepoPath): Promise<readonly RepoPath[] | undefined>;
  readText(path: RepoPath): Promise<string>;
  /** What the path deploys: charts and kustomizations rendered. Throws a SeaworthyError for what cannot be rendered. */
  objects(path: RepoPath): Promise<readonly Manifest[]>;
}

/** Those of the working tree. */
export function treeFiles(files: Files, objects: PolicyFiles['objects']): PolicyFiles {
  return {
    root: files.root,
    async list(path) {
      const stat = await files.stat(path);
      if (stat === undefined) return undefined;
      return stat.kind === 'file' ? [path] : (await files.walk({ under: [path], exclude: [] })).files;
    },
    readText: (path) => files.readText(path),
    objects,
  };
}

/** The policies of a source without their tests, by path. Throws a SeaworthyError where nothing is there. */
export async function modulesOf(source: PolicySource, files: PolicyFiles): Promise<Readonly<Record<RepoPath, string>>> {
  const paths = await files.list(source.path);
  if (paths === undefined) refuse([atSource(source, `'${source.path}' does not exist`, 'correct the path')]);
  const texts = await textsOf(files, paths ?? [], ['.rego']);
  return Object.fromEntries(Object.entries(texts).filter(([path]) => !path.endsWith('_test.rego')));
}

/** Texts of those of `paths` that end in one of `endings`. */
export async function textsOf(
  files: PolicyFiles,
  paths: readonly RepoPath[],
  endings: readonly string[],
): Promise<Readonly<Record<RepoPath, string>>> {
  const wanted = paths.filter((path) => endings.some((ending) => path.endsWith(ending)));
  return Object.fromEntries(
    await Promise.all(wanted.map(async (path) => [path, withoutMark(await files.readText(path))] as const)),
  );
}

/** Without a byte order mark, which Rego and JSON do not allow. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
