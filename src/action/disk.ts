import { realpathSync } from 'node:fs';
import { isBelow, type OutputFile, outputFile, readGivenFile, withoutLinksOf } from '../host/index.ts';
import { type RunOptions, SeaworthyError } from '../model/index.ts';
import { repositoryRootOf } from '../run.ts';
import type { ReadFile } from './received.ts';

/** Files that inputs of the Action name; links that lie in the workspace come from a pull request, and are refused. */
export interface Disk {
  readonly readFile: ReadFile;
  /** Of a path that may be missing. */
  readonly realPath: (path: string) => string;
  readonly outputFile: (path: string) => OutputFile;
}

export function diskOf(options: RunOptions, workspace: string): Disk {
  const roots = [workspace, repositoryRootOf(options)];
  return {
    readFile: (path, mostBytes) => readGivenFile(path, mostBytes, roots)?.toString(),
    realPath: (path) => withoutLinksOf(roots, path),
    outputFile: (path) => outputFile(path, roots),
  };
}

/** Throws a SeaworthyError for folders that a pull request could choose, or fill. */
export function checkFolders(options: RunOptions, workspace: string): void {
  withoutLinksOf([workspace], options.cwd);
  if (options.cache === undefined) return;
  const roots = [workspace, repositoryRootOf(options)];
  const folder = withoutLinksOf(roots, options.cache);
  if (!roots.some((root) => isBelow(realpathSync(root), folder))) return;
  throw new SeaworthyError({
    code: 'usage',
    message: `the cache '${options.cache}' lies in the work tree, where a pull request can put files`,
    hint: `set the input cache to a folder outside, such as \${{ runner.temp }}/seaworthy`,
  });
}
