import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { asText, type ChangedLines, type RepoPath, repoPath, SeaworthyError } from '../model/index.ts';
import { newOverlay, overlayFiles, overlayIndex } from './overlay.ts';

const execute = promisify(execFile);
const mostOutput = 1_073_741_824; // bytes of one answer of git

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
  const below = (await git(root, ['rev-parse', '--show-prefix'])).trim();
  if (below !== '') {
    const hint = 'judge the repository from its root, and name the folder as a path';
    throw new SeaworthyError({
      code: 'usage',
      message: `--base compares whole repositories, and ${below} is a part of one`,
      hint,
    });
  }
  const began = await git(root, ['merge-base', asked, 'HEAD']).catch(() => undefined);
  const commit = began?.trim() ?? asked;
  const [differing, untracked, folders] = await Promise.all([
    git(root, ['diff', '--name-status', '--no-renames', '-z', commit]),
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
    if (!(await isThere(root, commit)))
      await git(root, ['fetch', '--no-tags', '--quiet', '--depth=1', 'origin', commit]);
    return { ok: true, commit };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
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
  const folder = newOverlay();
  const hidden = new Set(absent);
  const earlier = files.filter((path) => !hidden.has(path));
  writeFileSync(join(folder, overlayIndex), JSON.stringify(absent));
  if (earlier.length > 0) {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    await git(root, ['read-tree', commit], { env });
    const into = `${join(folder, overlayFiles)}/`;
    await git(root, ['checkout-index', `--prefix=${into}`, '-q', '-f', '-z', '--stdin'], {
      env,
      input: `${earlier.join('\0')}\0`,
    });
  }
  return folder;
}

/** The lines of the files on disk that are new or changed since `commit`; of a file that is new as a whole, all. */
export async function changedLines(
  root: string,
  { commit, absent, files }: Changes,
): Promise<ReadonlyMap<RepoPath, ChangedLines>> {
  const lines = new Map<RepoPath, ChangedLines>(absent.map((path) => [path, 'all']));
  if (files.length === 0) return lines;
  const patch = await git(root, ['diff', '-U0', '--no-renames', '--no-color', '--no-ext-diff', commit]);
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

/** The commit that `ref` names; rejects when there is none. */
export async function commitOf(root: string, ref: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
  } catch (cause) {
    if (cause instanceof SeaworthyError && cause.failure.code !== 'usage') throw cause;
    throw new SeaworthyError(
      {
        code: 'usage',
        message: `there is no commit '${ref}' to compare with`,
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

interface Extra {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs git, which asks nothing, locks nothing and speaks English. */
export async function git(root: string, args: readonly string[], { env = {}, input }: Extra = {}): Promise<string> {
  const running = execute('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    maxBuffer: mostOutput,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
  });
  if (input !== undefined) running.child.stdin?.end(input);
  try {
    return (await running).stdout;
  } catch (cause) {
    throw gitFailure(cause, args[0] ?? '');
  }
}

function gitFailure(cause: unknown, command: string): SeaworthyError {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  const words =
    cause instanceof Error && 'stderr' in cause ? asText(cause.stderr).trim().split('\n').at(-1) : String(cause);
  return new SeaworthyError(
    missing
      ? {
          code: 'git-failed',
          message: 'git is not installed, and --base needs it',
          hint: 'install git, or leave --base away',
        }
      : {
          code: words === '' ? 'usage' : 'git-failed',
          message: `git ${command} failed: ${words}`,
          hint: 'run it by hand in the repository to see why',
        },
    { cause },
  );
}
