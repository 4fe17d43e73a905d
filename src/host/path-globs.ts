import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { type RepoPath, repoPath, SeaworthyError } from '../model/index.ts';
import type { Files } from './files.ts';

/**
 * Files and folders that a pattern of the command line matches, relative to `cwd`, as a shell expands it; `**` is any
 * number of folders. A folder stands for all that it holds. Throws a SeaworthyError for a pattern that matches nothing.
 */
export async function matchingPaths(
  glob: string,
  { files, cwd, exclude }: { readonly files: Files; readonly cwd: string; readonly exclude: readonly string[] },
): Promise<readonly RepoPath[]> {
  const pattern = posix(relative(files.root, resolve(cwd, glob)));
  const { base, isGlob } = picomatch.scan(pattern);
  const start = repoPath(isGlob ? base || '.' : '.');
  const walked = await files.walk({ under: [start], exclude });
  const matches = picomatch(pattern, { dot: pattern.includes('/.') || pattern.startsWith('.') });
  const found = new Set<RepoPath>();
  for (const file of walked.files) {
    const parts = file.split('/');
    const depth = parts.findIndex((_, at) => matches(parts.slice(0, at + 1).join('/')));
    if (depth !== -1) found.add(repoPath(parts.slice(0, depth + 1).join('/')));
  }
  if (found.size > 0) return [...found].sort();
  throw new SeaworthyError({
    code: 'path-missing',
    message: `'${glob}' matches no file or folder`,
    hint: 'check the pattern; it is relative to the working folder, and files that .gitignore or exclude name are left out',
  });
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
