import { isAbsolute, relative, resolve } from 'node:path';
import { type RepoPath, repoPath } from '../model/index.ts';

/** The path of the repository that `path`, relative to `cwd`, leads to; undefined where it leads out of it. */
export function insideRoot(root: string, cwd: string, path: string): RepoPath | undefined {
  const inside = relative(root, resolve(cwd, path)).replaceAll('\\', '/');
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : repoPath(inside);
}
