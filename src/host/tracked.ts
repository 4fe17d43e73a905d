import { isInside, type RepoPath, repoPath, SeaworthyError } from '../model/index.ts';
import { statInside } from './confine.ts';
import type { Walk, WalkOptions } from './files.ts';
import { globMatcher } from './globs.ts';
import type { Tree } from './overlay.ts';
import { PathError } from './path-error.ts';
import { git } from './run-git.ts';

/** A walk with the files that git has although an ignore file names them: they are in the commit that is deployed. */
export async function withTracked(tree: Tree, found: Walk, { under, exclude }: WalkOptions): Promise<Walk> {
  const known = new Set(found.files);
  const isExcluded = globMatcher(exclude);
  const isWanted = (path: RepoPath): boolean =>
    !known.has(path) &&
    under.some((start) => isInside(path, start)) &&
    !foldersOf(path).some(isExcluded) &&
    isFile(tree, path);
  const tracked = (await trackedAndIgnored(tree.root)).filter(isWanted);
  return tracked.length === 0 ? found : { ...found, files: [...found.files, ...tracked].sort() };
}

/** Empty outside of a repository, and where git is missing: then nothing is tracked. */
async function trackedAndIgnored(root: string): Promise<readonly RepoPath[]> {
  try {
    const list = await git(root, ['ls-files', '--cached', '--ignored', '--exclude-standard', '-z']);
    return list.split('\0').flatMap((path) => (path === '' ? [] : [repoPath(path)]));
  } catch (error) {
    if (error instanceof SeaworthyError) return [];
    throw error;
  }
}

/** The file itself and every folder above it: an excluded folder is not entered. */
function foldersOf(path: RepoPath): readonly string[] {
  return path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
}

function isFile(tree: Tree, path: RepoPath): boolean {
  try {
    return statInside(tree, path).isFile();
  } catch (error) {
    if (error instanceof PathError) return false; // deleted, or a link that leaves the root
    throw error;
  }
}
