import { readFileSync } from 'node:fs';
import { asPathError, confine, listInside, PathError, statInside, type Tree } from '../host/index.ts';

/** What an engine may ask of the repository; see `engines/README.md`. Every method throws a PathError. */
export interface Bridge {
  read(path: string): Uint8Array;
  stat(path: string): { kind: 'file' | 'dir'; size: number } | null;
  list(path: string): { name: string; kind: 'file' | 'dir' }[];
}

/** The door through which an engine reads the files of the tree `now` in use; each path it reads is added to `seen`. */
export function bridge(now: () => Tree, maxBytes: number, seen: Set<string>): Bridge {
  const stat: Bridge['stat'] = (path) => {
    try {
      const stats = statInside(now(), path);
      return { kind: stats.isDirectory() ? 'dir' : 'file', size: stats.size };
    } catch (error) {
      if (error instanceof PathError && error.code === 'ENOENT') return null;
      throw error;
    }
  };
  return {
    stat,
    read(path) {
      seen.add(path);
      const { size } = statInside(now(), path);
      if (size > maxBytes)
        throw new PathError('ETOOBIG', `${path} has ${size} bytes, more than the limit of ${maxBytes}`);
      try {
        return readFileSync(confine(now(), path));
      } catch (cause) {
        throw asPathError(path, cause);
      }
    },
    list(path) {
      return listInside(now(), path).flatMap((entry) => {
        const kind = entry.isSymbolicLink()
          ? stat(`${path}/${entry.name}`)?.kind
          : entry.isDirectory()
            ? 'dir'
            : 'file';
        return kind === undefined ? [] : [{ name: entry.name, kind }];
      });
    },
  };
}
