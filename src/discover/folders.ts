import type { RepoPath } from '../model/index.ts';
import { repoPath } from '../model/index.ts';

/** The folder of a file or folder; `.` for what lies at the root. */
export function folderOf(path: RepoPath): RepoPath {
  const slash = path.lastIndexOf('/');
  return repoPath(slash === -1 ? '.' : path.slice(0, slash));
}

export function baseName(path: RepoPath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `path`, written relative to `folder`, as a path of the repository; undefined when it leaves the repository. */
export function resolveFrom(folder: RepoPath, path: string): RepoPath | undefined {
  try {
    return repoPath(folder === '.' ? path : `${folder}/${path}`);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The nearest of `folders` above `path`; undefined when none is, as for the root. In time proportional to the depth. */
export function holderOf(path: RepoPath, folders: ReadonlySet<RepoPath>): RepoPath | undefined {
  if (path === '.') return undefined;
  for (let at = folderOf(path); ; at = folderOf(at)) {
    if (folders.has(at)) return at;
    if (at === '.') return undefined;
  }
}
