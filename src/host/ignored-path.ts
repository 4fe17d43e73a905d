import ignore from 'ignore';
import { type RepoPath, repoPath } from '../model/index.ts';
import type { Files } from './files.ts';

/** True when a `.gitignore` above the path names it, so that a clone does not have the file; the deepest that says something counts. */
export async function isIgnoredByGit(path: RepoPath, files: Pick<Files, 'stat' | 'readText'>): Promise<boolean> {
  const parts = path.split('/');
  let isIgnored = false;
  for (let depth = 0; depth < parts.length; depth += 1) {
    const file = repoPath([...parts.slice(0, depth), '.gitignore'].join('/'));
    if ((await files.stat(file))?.kind !== 'file') continue;
    const verdict = ignore()
      .add(await files.readText(file))
      .test(parts.slice(depth).join('/'));
    isIgnored = verdict.ignored || (isIgnored && !verdict.unignored);
  }
  return isIgnored;
}
