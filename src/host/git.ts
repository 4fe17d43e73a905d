import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangedLines, type RepoPath, repoPath, SeaworthyError } from '../model/index.ts';
import { statsAt } from './links.ts';
import { newOverlay, overlayFiles, overlayIndex, removeOverlay } from './overlay.ts';
import { fetchFromOrigin, git } from './run-git.ts';

/** Of the files and nothing else: no submodule is entered, and no setting of the user makes it another text. */
const plainDiff = [
  '--no-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=dirty',
] as const;
const plainPatch = [
  '-U0',
  '--text',
  '--inter-hunk-context=0',
  '--submodule=short',
  '--src-prefix=a/',
  '--dst-prefix=b/',
] as const;

/** Text is what is not one of these: an attribute of the repository could call its manifests binary. */
const binary = [
  'tgz',
  'gz',
  'zip',
  'tar',
  'png',
  'jpg',
  'jpeg',
  'gif',
  'ico',
  'pdf',
  'woff2',
  'jar',
  'wasm',
  'br',
] as const;
const notText = binary.map((ending) => `:(exclude,icase)*.${ending}`);

/** What differs between a commit and the files on disk. */
export interface Changes {
  /** The commit compared with: where the branch began, or the one asked for. */
  readonly commit: string;
  /** Files that differ, are new or are gone; sorted. */
  readonly files: readonly RepoPath[];
  /** Files and folders that are new. */
  readonly absent: readonly RepoPath[];
  /** True when the clone is too shallow to find where the branch began, so that `commit` is the one asked for. */
  readonly shallow: boolean;
}

/** Finds what has changed since the branch left `ref`; committed, not yet committed and not yet added files alike. */
export async function changesSince(root: string, ref: string): Promise<Changes> {
  const asked = await commitOf(root, ref);
  await checkWorkTree(root);
  const began = await git(root, ['merge-base', asked, 'HEAD']).catch(() => undefined);
  const commit = began?.trim() ?? asked;
  const [differing, untracked, folders] = await Promise.all([
    git(root, ['diff', '--name-status', ...plainDiff, '-z', commit]),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
    git(root, ['ls-tree', '-r', '-d', '-z', '--name-only', commit]),
  ]);
  const changed = statusesOf(differing);
  const added = [
    ...changed.filter(({ status }) => status === 'A').map(({ path }) => path),
    ...split(untracked).map(repoPath),
  ];
  return {
    commit,
    files: [...new Set([...changed.map(({ path }) => path), ...added])].sort(),
    absent: [...new Set([...added, ...newFolders(added, new Set(split(folders)))])].sort(),
    shallow: began === undefined,
  };
}

/** Paths of git are relative to its work tree, which the configuration of a repository can place anywhere. */
async function checkWorkTree(root: string): Promise<void> {
  const below = (await git(root, ['rev-parse', '--show-prefix'])).trim();
  if (below !== '') {
    throw new SeaworthyError({
      code: 'usage',
      message: `--base compares whole repositories, and ${below} is a part of one`,
      hint: 'judge the repository from its root, and name the folder as a path',
    });
  }
  const top = (await git(root, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  if (realpathSync(top) === realpathSync(root)) return;
  throw new SeaworthyError({
    code: 'git-failed',
    message: `the work tree of this repository is '${top}', not '${root}'`,
    hint: 'unset core.worktree, or start Seaworthy there',
  });
}

/** The commit checked out; undefined where there is none, or no git. */
export function headCommit(root: string): Promise<string | undefined> {
  return git(root, ['rev-parse', '--verify', 'HEAD']).then(
    (commit) => commit.trim(),
    () => undefined,
  );
}

/** A commit that is in the clone, or why it could not be had. */
export type FoundCommit = { readonly ok: true; readonly commit: string } | { readonly ok: false; readonly why: string };

/**
 * Makes sure that a base is in the clone, and fetches that one commit when it is not. Where the commit checked out is
 * the `merge` of a pull request, its first parent is the base: that is what the merge was made with.
 */
export async function fetchedCommit(root: string, wanted: { commit: string; merge?: string }): Promise<FoundCommit> {
  try {
    const commit = (await mergedWith(root, wanted.merge)) ?? wanted.commit;
    if (!(await isThere(root, commit))) await fetchFromOrigin(root, ['--depth=1', 'origin', commit]);
    if (await isPartial(root)) await fetchChanged(root, commit);
    return { ok: true, commit };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** A clone whose files git would fetch one by one when they are needed. */
function isPartial(root: string): Promise<boolean> {
  return git(root, ['config', '--get-regexp', '^remote\\..*\\.promisor$']).then(
    () => true,
    () => false,
  );
}

/** Fetches the earlier text of every file that has changed: nothing is fetched later. */
async function fetchChanged(root: string, commit: string): Promise<void> {
  const raw = await git(root, ['diff', '--raw', '--no-abbrev', ...plainDiff, commit, 'HEAD']);
  const blobs = raw.matchAll(/^:100\d{3} \d{6} (?!0+ )([0-9a-f]+) /gm);
  const input = [...blobs].map(([, blob]) => `${blob}\n`).join('');
  if (input !== '')
    await fetchFromOrigin(root, ['--no-write-fetch-head', '--filter=blob:none', 'origin', '--stdin'], { input });
}

/** A commit names its parents even in a clone that is too shallow to hold them. */
async function mergedWith(root: string, merge: string | undefined): Promise<string | undefined> {
  if (merge === undefined || (await git(root, ['rev-parse', 'HEAD'])).trim() !== merge) return undefined;
  const parents = (await git(root, ['cat-file', 'commit', 'HEAD'])).split('\n\n')[0]?.matchAll(/^parent (\w+)$/gm);
  const [first, second] = [...(parents ?? [])];
  return second === undefined ? undefined : first?.[1];
}

function isThere(root: string, commit: string): Promise<boolean> {
  return git(root, ['cat-file', '-e', `${commit}^{commit}`]).then(
    () => true,
    () => false,
  );
}

/** Writes a layer with the earlier files to a folder of its own; the caller removes it with {@link removeLayer}. */
export async function writeCommitOverlay(root: string, { commit, files, absent }: Changes): Promise<string> {
  const hidden = new Set(absent);
  const earlier = files.filter((path) => !hidden.has(path));
  const folder = newOverlay((made) => writeFileSync(join(made, overlayIndex), JSON.stringify(absent)));
  if (earlier.length === 0) return folder;
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  const into = `${join(folder, overlayFiles)}/`;
  try {
    await git(root, ['read-tree', commit], { env });
    await git(root, ['checkout-index', `--prefix=${into}`, '-q', '-f', '-z', '--stdin'], {
      env,
      input: `${earlier.join('\0')}\0`,
    });
    return folder;
  } catch (error) {
    removeOverlay(folder);
    throw error;
  }
}

/** The lines of the files on disk that are new or changed since `commit`; of a file that is new as a whole, all. */
export async function changedLines(
  root: string,
  { commit, absent, files }: Changes,
): Promise<ReadonlyMap<RepoPath, ChangedLines>> {
  const lines = new Map<RepoPath, ChangedLines>(absent.map((path) => [path, 'all']));
  if (files.length === 0) return lines;
  const unreadable = files.filter((path) => isSpecial(join(root, path))).map((path) => `:(exclude,literal)${path}`);
  const patch = await git(root, ['diff', ...plainDiff, ...plainPatch, commit, '--', '.', ...notText, ...unreadable]);
  const { parsePatch } = await import('diff');
  for (const { newFileName, hunks } of parsePatch(patch)) {
    const name = newFileName?.replace(/^b\//, '');
    if (name === undefined || name === '/dev/null') continue;
    const path = repoPath(name);
    if (lines.get(path) === 'all') continue;
    lines.set(
      path,
      hunks.map(({ newStart, newLines }) => [newStart, newStart + Math.max(newLines, 1) - 1] as const),
    );
  }
  return lines;
}

/** A FIFO, a socket or a device that took the place of a file: git ends when it is to compare one. */
function isSpecial(path: string): boolean {
  const stats = statsAt(path);
  return stats !== undefined && !stats.isFile() && !stats.isSymbolicLink() && !stats.isDirectory();
}

/** The commit that `ref` names; rejects when there is none. */
export async function commitOf(root: string, ref: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
  } catch (cause) {
    if (cause instanceof SeaworthyError && cause.failure.code !== 'usage') throw cause;
    throw new SeaworthyError(
      {
        code: 'usage',
        message: `commit '${ref}' to compare with not found`,
        hint: `fetch it first: git fetch --no-tags --depth=1 origin ${ref.replace(/^origin\//, '')}`,
      },
      { cause },
    );
  }
}

interface Status {
  readonly status: string;
  readonly path: RepoPath;
}

/** Reads `git diff --name-status -z`: a letter and a path by turns. */
function statusesOf(text: string): readonly Status[] {
  const words = split(text);
  const all: Status[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    all.push({ status: words[at] ?? '', path: repoPath(words[at + 1] ?? '') });
  }
  return all;
}

function split(text: string): readonly string[] {
  return text.split('\0').filter((word) => word !== '');
}

/** The folders of added files that were not there before. */
function newFolders(added: readonly RepoPath[], before: ReadonlySet<string>): readonly RepoPath[] {
  const found = new Set<RepoPath>();
  for (const path of added) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = parts.length; depth > 0; depth -= 1) {
      const folder = repoPath(parts.slice(0, depth).join('/'));
      if (before.has(folder)) break;
      found.add(folder);
    }
  }
  return [...found];
}
