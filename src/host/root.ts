import { existsSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative, resolve, sep } from 'node:path';
import { type RepoPath, repoPath, SeaworthyError } from '../model/index.ts';
import { withoutLinksOf } from './links.ts';

/** The folder that holds `.git`, at or above `start` (absolute); undefined when there is none. */
export function gitRoot(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(resolve(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** A root that a link in the repository around it leads to is not what the user named, but what a change chose. */
export function unlinkedRoot(root: string): string {
  const outer = gitRoot(dirname(root));
  if (outer === undefined || outer === root) return root;
  try {
    withoutLinksOf([outer], root);
    return root;
  } catch (error) {
    if (error instanceof SeaworthyError) return unlinkedRoot(outer);
    throw error;
  }
}

/** `paths`, relative to `cwd` or absolute, as paths of the repository; throws a SeaworthyError for one outside `root` or missing. */
export function insideRoot(root: string, cwd: string, paths: readonly string[]): readonly RepoPath[] {
  return paths.map((path) => {
    const absolute = resolve(cwd, path);
    if (!existsSync(absolute))
      throw new SeaworthyError({
        code: 'path-missing',
        message: `'${path}' does not exist`,
        hint: 'check the spelling',
      });
    const inside = relative(root, realpathSync(absolute));
    if (inside === '..' || inside.startsWith(`..${sep}`)) {
      throw new SeaworthyError({
        code: 'outside-root',
        message: `'${path}' lies outside the repository ${root}`,
        hint: 'start Seaworthy inside the repository to be judged',
      });
    }
    return repoPath(inside.split(sep).join('/') || '.');
  });
}

/** How many engines can work at the same time. */
export function processors(): number {
  return availableParallelism();
}
