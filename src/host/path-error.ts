import { asText } from '../model/index.ts';
/** Why a path was refused; the codes are those the engine bridge speaks too. */
export class PathError extends Error {
  readonly code: 'ENOENT' | 'EACCES' | 'EOUTSIDE' | 'ETOOBIG' | 'ENOTDIR' | 'EISDIR';
  /** What to do, where the code alone does not say it. */
  readonly hint: string | undefined;

  constructor(code: PathError['code'], message: string, { hint, ...options }: ErrorOptions & { hint?: string } = {}) {
    super(message, options);
    this.name = 'PathError';
    this.code = code;
    this.hint = hint;
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
  if (code === 'ENXIO') return new PathError('EACCES', `${path} is a socket, not a regular file`, { cause });
  return new PathError('EACCES', `${path} cannot be read (${asText(code ?? cause)})`, { cause });
}
