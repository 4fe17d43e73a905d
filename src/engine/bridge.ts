import { digestOf, type FileAccess, listInside, PathError, readInside, statInside, type Tree } from '../host/index.ts';

/** What an engine may ask of the repository; see `engines/README.md`. Every method throws a PathError. */
export interface Bridge {
  read(path: string): Uint8Array;
  stat(path: string): { kind: 'file' | 'dir'; size: number } | null;
  list(path: string): { name: string; kind: 'file' | 'dir' }[];
}

/** File accesses by their kind and path. */
export type FileAccesses = Map<string, FileAccess>;

export function accessKey(kind: FileAccess['kind'], path: string): string {
  return `${kind} ${path}`;
}

/** The digest of what changed between two accesses: nothing seen later equals it. */
const changing = 'changing';

/** Lets an engine read the files of the tree `now` in use; each access is noted in `accesses`. */
export function bridge(now: () => Tree, maxBytes: number, accesses: FileAccesses): Bridge {
  const unnoted = answers(now, maxBytes);
  const note = (kind: FileAccess['kind'], path: string, digest: string): void => {
    const known = accesses.get(accessKey(kind, path));
    const same = known === undefined || known.digest === digest;
    accesses.set(accessKey(kind, path), { kind, path, digest: same ? digest : changing });
  };
  const noted =
    <A>(kind: FileAccess['kind'], answer: (path: string) => A, digest: (answer: A) => string) =>
    (path: string): A => {
      try {
        const given = answer(path);
        note(kind, path, digest(given));
        return given;
      } catch (error) {
        note(kind, path, `refused ${digestOf(error instanceof Error ? error.message : String(error))}`);
        throw error;
      }
    };
  return {
    read: noted('read', unnoted.read, digestOf),
    stat: noted('stat', unnoted.stat, (found) =>
      found?.kind === 'file' ? `file ${found.size}` : (found?.kind ?? 'nothing'),
    ),
    list: noted('list', unnoted.list, (entries) => digestOf(JSON.stringify(entries))),
  };
}

function answers(now: () => Tree, maxBytes: number): Bridge {
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
    read: (path) => readInside(now(), path, maxBytes),
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
