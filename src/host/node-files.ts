import { realpathSync } from 'node:fs';
import { type FailureCode, type RepoPath, repoPath, SeaworthyError } from '../model/index.ts';
import { listInside, readInside, statInside } from './confine.ts';
import { decodeText } from './decode.ts';
import type { Entry, Files, Stat } from './files.ts';
import type { Overlay, Tree } from './overlay.ts';
import { asPathError, PathError } from './path-error.ts';
import { withTracked } from './tracked.ts';
import { walk } from './walk.ts';

/** The file system below `root` (absolute), as it is or as `overlay` has it; files above `maxBytes` are refused. */
export function nodeFiles(root: string, maxBytes: number, overlay?: Overlay): Files {
  const tree: Tree = { root: realpathSync(root), overlay };

  async function read(path: RepoPath): Promise<Uint8Array> {
    // at once: the way through a thread takes longer than reading what a repository holds
    return guarded(path, async () => readInside(tree, path, maxBytes));
  }

  return {
    root: tree.root,
    read,
    readText: async (path) => decodeText(await read(path)),
    stat: (path) => guarded(path, async () => statOf(tree, path)),
    list: (path) => guarded(path, async () => entries(tree, path)),
    async walk(options) {
      const { ignores, ...found } = walk(tree, options);
      return ignores ? withTracked(tree, found, options) : found;
    },
  };
}

function statOf(tree: Tree, path: RepoPath): Stat | undefined {
  try {
    const stats = statInside(tree, path);
    return { kind: stats.isDirectory() ? 'dir' : 'file', size: stats.size };
  } catch (error) {
    if (error instanceof PathError && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function entries(tree: Tree, path: RepoPath): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of listInside(tree, path)) {
    if (!entry.isSymbolicLink()) {
      found.push({ name: entry.name, kind: entry.isDirectory() ? 'dir' : 'file' });
      continue;
    }
    const target = linkTarget(tree, repoPath(`${path}/${entry.name}`));
    if (target !== undefined) found.push({ name: entry.name, kind: target.kind });
  }
  return found;
}

function linkTarget(tree: Tree, path: RepoPath): Stat | undefined {
  try {
    return statOf(tree, path);
  } catch (error) {
    if (error instanceof PathError) return undefined;
    throw error;
  }
}

const failureCodes: Readonly<Record<PathError['code'], FailureCode>> = {
  ENOENT: 'path-missing',
  EACCES: 'file-unreadable',
  EISDIR: 'file-unreadable',
  ENOTDIR: 'file-unreadable',
  EOUTSIDE: 'outside-root',
  ETOOBIG: 'file-too-large',
};

const hints: Readonly<Partial<Record<PathError['code'], string>>> = {
  EACCES: 'check its permissions',
  EOUTSIDE: 'Seaworthy reads nothing outside the repository; replace the link by the file',
  ETOOBIG: 'exclude it, or raise limits.fileMiB in seaworthy.yaml',
};

async function guarded<T>(path: RepoPath, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const error = asPathError(path, cause);
    const hint = error.hint ?? hints[error.code];
    throw new SeaworthyError(
      { code: failureCodes[error.code], message: error.message, file: path, ...(hint === undefined ? {} : { hint }) },
      { cause },
    );
  }
}
