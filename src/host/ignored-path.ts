import { type RepoPath, repoPath } from '../model/index.ts';
import type { Files } from './files.ts';
import { type IgnoreScope, ignoreScope, isIgnoredIn } from './ignore-scope.ts';

/** True when a `.gitignore` above the path names it, so that a clone does not have the file. */
export async function isIgnoredByGit(path: RepoPath, files: Pick<Files, 'stat' | 'readText'>): Promise<boolean> {
  const parts = path.split('/');
  const scopes: IgnoreScope[] = [];
  for (let depth = 0; depth < parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join('/');
    const file = repoPath(folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    if ((await files.stat(file))?.kind !== 'file') continue;
    scopes.push(ignoreScope(folder === '' ? '.' : folder, await files.readText(file)));
  }
  return isIgnoredIn(scopes, path);
}
