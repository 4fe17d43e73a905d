import { SeaworthyError } from '../model/index.ts';
import { git } from './run-git.ts';

/** Addresses of the repository elsewhere, as git has them; none where there is no git, or it does not know any. */
export async function remotesOf(root: string): Promise<readonly string[]> {
  try {
    const list = await git(root, ['config', '-z', '--get-regexp', '^remote\\..*\\.url$']);
    return list.split('\0').flatMap((entry) => {
      const end = entry.indexOf('\n');
      return end < 0 ? [] : [entry.slice(end + 1)];
    });
  } catch (error) {
    if (error instanceof SeaworthyError) return [];
    throw error;
  }
}
