import { posix } from 'node:path';
import { type Files, isLinkInGit, type Stat } from '../host/index.ts';
import { type Failure, type Rendered, type RepoPath, repoPath, SeaworthyError } from '../model/index.ts';

const longestLink = 4096; // bytes, as of Linux

/**
 * Git writes a symbolic link as a file that holds the path where `core.symlinks` is off. What fails at such a file is
 * no mistake of the repository: an info, which says what it is. Where git has such a text itself, it is one.
 */
export async function withLinkText(rendered: Rendered, files: Files): Promise<Rendered> {
  if (rendered.status === 'rendered') return rendered;
  const { code, file } = rendered.failure;
  if (file === undefined) return rendered;
  const link = await linkIn(file, files);
  if (link === undefined || (await isLinkInGit(files.root, file)) === false) return rendered;
  const failure: Failure = {
    ...{ code, file, line: 1 },
    severity: 'info',
    message: `the file holds only the path ${link}: it is a symbolic link that was checked out as text`,
    hint: 'set core.symlinks to true in git, and check it out again',
  };
  return { ...rendered, failure };
}

/** The path that is all a file holds, when something of the repository is there. */
async function linkIn(file: RepoPath, files: Files): Promise<string | undefined> {
  const stat = await statOf(file, files);
  if (stat?.kind !== 'file' || stat.size === 0 || stat.size > longestLink) return undefined;
  const text = await textOf(file, files);
  if (text === undefined || text.includes('\n') || text.includes('\0') || text.startsWith('/')) return undefined;
  const path = posix.join(posix.dirname(file), text);
  if (path === file || path === '.' || path.startsWith('..')) return undefined;
  return (await statOf(repoPath(path), files)) === undefined ? undefined : text;
}

async function statOf(path: RepoPath, files: Files): Promise<Stat | undefined> {
  return orNothing(() => files.stat(path));
}

async function textOf(path: RepoPath, files: Files): Promise<string | undefined> {
  return orNothing(() => files.readText(path));
}

async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined; // what cannot be read is no link
    throw error;
  }
}
