import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Why a path was refused; the codes are those the engine bridge speaks too. */
export class PathError extends Error {
  readonly code: 'ENOENT' | 'EACCES' | 'EOUTSIDE' | 'ETOOBIG' | 'ENOTDIR' | 'EISDIR';

  constructor(code: PathError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PathError';
    this.code = code;
  }
}

/**
 * The absolute path of `path` with every symbolic link resolved.
 * Throws a PathError `EOUTSIDE` when it ends up outside `root` (itself resolved), `ENOENT` when nothing is there.
 */
export function confine(root: string, path: string): string {
  const real = realPathOf(root, path);
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new PathError('EOUTSIDE', `${path} leads outside the repository root`);
  }
  return real;
}

function realPathOf(root: string, path: string): string {
  try {
    return realpathSync(join(root, path));
  } catch (cause) {
    throw asPathError(path, cause);
  }
}

export function statInside(root: string, path: string): Stats {
  const real = confine(root, path);
  try {
    return statSync(real);
  } catch (cause) {
    throw asPathError(path, cause);
  }
}

export function listInside(root: string, path: string): Dirent[] {
  const real = confine(root, path);
  try {
    return readdirSync(real, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw asPathError(path, cause);
  }
}

/** Turns an error of the file system into one that says what is wrong with `path`. */
export function asPathError(path: string, cause: unknown): PathError {
  if (cause instanceof PathError) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return new PathError('ENOENT', `${path} does not exist`, { cause });
  if (code === 'ENOTDIR') return new PathError('ENOENT', `${path} does not exist`, { cause });
  if (code === 'EISDIR') return new PathError('EISDIR', `${path} is a folder, not a file`, { cause });
  if (code === 'ELOOP') return new PathError('EOUTSIDE', `${path} is a symbolic link that leads to itself`, { cause });
  return new PathError('EACCES', `${path} cannot be read (${String(code ?? cause)})`, { cause });
}
