import { randomUUID } from 'node:crypto';
import { closeSync, constants, fchmodSync, openSync, realpathSync, renameSync, rmSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import { writeAll } from './descriptor.ts';
import { isBelow, statsAt, withoutLinksOf } from './links.ts';
import { makeFolders } from './make-folders.ts';
import { reasonOf } from './reason.ts';
import { kindOf } from './regular-file.ts';

/** A file that Seaworthy may write: every report, part, baseline and fix goes through one. */
export interface OutputFile {
  /** Writes the whole file or none of it; throws a SeaworthyError `file-unwritable`. */
  write(text: string): void;
}

/**
 * The file at `path` (absolute), made when missing, with its folders. Throws a SeaworthyError for a path through a link
 * below one of `roots`, which the repository made. A user's own links elsewhere are followed, and a device or FIFO
 * elsewhere is written to as it is: `/dev/stdout`, `/dev/null`, `>(jq)`.
 */
export function outputFile(path: string, roots: readonly string[]): OutputFile {
  const descriptor = descriptorOf(path);
  if (descriptor !== undefined) return { write: (text) => guarded(path, () => writeAll(descriptor, text)) };
  const real = withoutLinksOf(roots, path);
  const there = statsAt(real);
  if (there === undefined || there.isFile())
    return { write: (text) => guarded(path, () => replace(real, text, there)) };
  const kind = there.isDirectory() ? 'a folder' : kindOf(there);
  if (there.isDirectory() || roots.some((root) => isBelow(realpathSync(root), real)))
    throw unwritable(path, `it is ${kind}, not a regular file`);
  return { write: (text) => guarded(path, () => writeTo(real, constants.O_WRONLY, text)) };
}

/** Of the names that a shell gives its open files. */
function descriptorOf(path: string): number | undefined {
  if (path === '/dev/stdout') return 1;
  if (path === '/dev/stderr') return 2;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Under another name first: readers see the old file or the new one, also when the disk is full. */
function replace(real: string, text: string, before: Stats | undefined): void {
  const folder = dirname(real);
  makeFolders(folder);
  if (realpathSync(folder) !== folder) throw new Error('a folder on the way was replaced by a symbolic link');
  const partial = join(folder, `.seaworthy-${randomUUID()}`);
  try {
    writeTo(partial, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, text, before?.mode);
    renameSync(partial, real);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function writeTo(path: string, flags: number, text: string, mode?: number): void {
  const descriptor = openSync(path, flags | (constants.O_NOFOLLOW ?? 0));
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o777);
    writeAll(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

function guarded(path: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw unwritable(path, reasonOf(cause), { cause });
  }
}

function unwritable(path: string, why: string, options?: ErrorOptions): SeaworthyError {
  const hint = 'correct that, or name another path';
  return new SeaworthyError({ code: 'file-unwritable', message: `'${path}' cannot be written: ${why}`, hint }, options);
}
