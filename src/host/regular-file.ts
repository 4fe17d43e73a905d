import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { isBelow } from './links.ts';
import { PathError } from './path-error.ts';

/** A file is opened without waiting for the other end of a FIFO, and never through a link put in its place meanwhile. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export interface Wanted {
  /** How messages name the file. */
  readonly path: string;
  readonly mostBytes: number;
  /** Real paths of the folders in which the file must lie once it is open; left out for anywhere. */
  readonly folders?: readonly string[];
}

/** Reads the regular file at `real`, a path without links. Throws a PathError, or what the system says. */
export function readRegularFile(real: string, { path, mostBytes, folders }: Wanted): Buffer {
  const descriptor = openSync(real, flags);
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new PathError('EISDIR', `${path} is a folder, not a file`);
    if (!stats.isFile()) throw notRegular(path, stats);
    if (stats.size > mostBytes)
      throw new PathError('ETOOBIG', `${path} has ${stats.size} bytes, more than the limit of ${mostBytes}`);
    const opened = placeOf(descriptor, real);
    if (folders?.some((folder) => isBelow(folder, opened)) === false)
      throw new PathError('EOUTSIDE', `${path} leads outside the repository root`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Where the open file is: a folder on the way may have become a link since the path was looked at. */
function placeOf(descriptor: number, real: string): string {
  if (process.platform !== 'linux') return realpathSync(real);
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return realpathSync(real); // no /proc here
  }
}

/** What is neither a file nor a folder: reading it would wait, or never end. */
export function notRegular(path: string, stats: Stats): PathError {
  const message = `${path} is ${kindOf(stats)}, not a regular file`;
  return new PathError('EACCES', message, { hint: 'replace it by a regular file, or exclude it' });
}

/** With its article. */
export function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isSocket()) return 'a socket';
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'no file';
}
