import { SeaworthyError } from '../model/index.ts';
import { statsAt, withoutLinksOf } from './links.ts';
import { asPathError } from './path-error.ts';
import { readRegularFile } from './regular-file.ts';

/**
 * Content of a file that the user names and that need not lie in the repository, such as a part (`path` is absolute);
 * undefined when there is none, or it is larger. Throws a SeaworthyError for a path through a link below one of `roots`,
 * and for what is not a regular file.
 */
export function readGivenFile(path: string, mostBytes: number, roots: readonly string[]): Buffer | undefined {
  const real = withoutLinksOf(roots, path);
  if (statsAt(real) === undefined) return undefined;
  try {
    return readRegularFile(real, { path: `'${path}'`, mostBytes });
  } catch (cause) {
    const { code, message, hint } = asPathError(`'${path}'`, cause);
    if (code === 'ETOOBIG') return undefined;
    throw new SeaworthyError({ code: 'file-unreadable', message, ...(hint === undefined ? {} : { hint }) }, { cause });
  }
}
