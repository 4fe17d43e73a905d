import { type RepoPath, repoPath } from '../model/index.ts';
import { commitOf } from './git.ts';
import { git } from './run-git.ts';

/** Where the branch that is checked out left `ref`; `ref` itself when the clone is too shallow to find that. */
export async function branchPoint(root: string, ref: string): Promise<string> {
  const asked = await commitOf(root, ref);
  return git(root, ['merge-base', asked, 'HEAD']).then(
    (commit) => commit.trim(),
    () => asked,
  );
}

/**
 * Texts of files as a commit has them, by the path asked for; those that it does not have, or that are larger than
 * `mostBytes`, are missing. Symbolic links are followed within the commit, so that no file of the working tree is read.
 */
export async function committedTexts(
  root: string,
  commit: string,
  { paths, mostBytes }: { readonly paths: readonly RepoPath[]; readonly mostBytes: number },
): Promise<ReadonlyMap<RepoPath, string>> {
  const asked = paths.filter((path) => !path.includes('\n')); // a name for git ends there
  if (asked.length === 0) return new Map();
  const input = asked.map((path) => `${commit}:${path}\n`).join('');
  const answer = await git(root, ['cat-file', '--batch-check', '--follow-symlinks'], { input });
  const found = blobs(answer, asked).filter(({ size }) => size <= mostBytes);
  return new Map(
    await Promise.all(
      found.map(async ({ path, blob }) => [path, await git(root, ['cat-file', 'blob', blob])] as const),
    ),
  );
}

/** Files that a commit has at `path` or below it, sorted. */
export async function committedPaths(root: string, commit: string, path: RepoPath): Promise<readonly RepoPath[]> {
  const where = path === '.' ? [] : ['--', `:(top,literal)${path}`];
  const found = await git(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit, ...where]);
  return found
    .split('\0')
    .filter((each) => each !== '')
    .sort()
    .map(repoPath);
}

interface Blob {
  readonly path: RepoPath;
  /** Its hash. */
  readonly blob: string;
  /** Bytes. */
  readonly size: number;
}

/** One line for each path; for a link that cannot be followed a second one. */
function blobs(answer: string, paths: readonly RepoPath[]): readonly Blob[] {
  const lines = answer.split('\n');
  let at = 0;
  return paths.flatMap((path) => {
    const line = lines[at] ?? '';
    at += /^(?:dangling|symlink|loop|notdir) \d+$/.test(line) ? 2 : 1;
    const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(line) ?? [];
    return blob === undefined ? [] : [{ path, blob, size: Number(size) }];
  });
}

/** Every `.gitignore` that differs from that of `commit`, is new or is gone. */
export async function changedIgnoreFiles(root: string, commit: string): Promise<readonly RepoPath[]> {
  const where = ['--', ':(top,glob)**/.gitignore'];
  const found = await Promise.all([
    git(root, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', commit, ...where]),
    git(root, ['ls-files', '--others', '-z', ...where]),
  ]);
  const paths = found.flatMap((text) => text.split('\0')).filter((path) => path !== '');
  return [...new Set(paths)].sort().map(repoPath);
}
