/** The code of an error of the operating system, such as `ENOSPC`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const reasons: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EDQUOT', 'no space left in the quota'],
  ['EEXIST', 'a file is where a folder must be'],
  ['EFBIG', 'the file would be too large'],
  ['EIO', 'the device has an error'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOENT', 'the folder does not exist'],
  ['ENOSPC', 'no space left on the device'],
  ['ENOTDIR', 'a file is where a folder must be'],
  ['EPERM', 'the operation is not permitted'],
  ['EROFS', 'the file system is read-only'],
]);

/** Why the operating system refused something, in words. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return reasons.get(code) ?? code ?? String(error);
}

/** True for an error of the operating system: a full disk, for example, is not an error of Seaworthy. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && errorCode(error) !== undefined;
}
