import { type RepoPath, SeaworthyError } from '../model/index.ts';
import { git } from './run-git.ts';

/** Whether git has a symbolic link there, whatever was checked out; undefined where git does not know the file. */
export async function isLinkInGit(root: string, path: RepoPath): Promise<boolean | undefined> {
  try {
    const list = await git(root, ['ls-files', '--stage', '-z', '--', `:(literal)${path}`]);
    return list === '' ? undefined : list.startsWith('120000 ');
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined;
    throw error;
  }
}
