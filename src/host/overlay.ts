import { lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type RepoPath, SeaworthyError } from '../model/index.ts';
import { statsAt } from './links.ts';
import { reasonOf } from './reason.ts';
import { newTemporary, removeTemporary } from './temporary.ts';

/**
 * The repository as it was, laid over the working tree: what differs is read from the layer, what was not there is
 * hidden, everything else is the file on disk. So an earlier commit costs as much as has changed since.
 */
export interface Overlay {
  /** Absolute folder that holds the earlier text of every file that differs, under its path. */
  readonly folder: string;
  /** Files and folders of the working tree that were not there. */
  readonly absent: ReadonlySet<string>;
}

/** The files below `root`, as they are or as `layer` has them. */
export interface Tree {
  /** Absolute repository root, symbolic links resolved. */
  readonly root: string;
  readonly overlay?: Overlay | undefined;
}

/** Names inside the folder of a layer. */
export const overlayFiles = 'files';
export const overlayIndex = 'layer.json';

/** Opens a layer that was written to `folder`: the earlier files, and an index of what was absent. */
export function openOverlay(folder: string): Overlay {
  const absent: readonly string[] = JSON.parse(readFileSync(join(folder, overlayIndex), 'utf8'));
  return { folder: join(realpathSync(folder), overlayFiles), absent: new Set(absent) };
}

/** Writes a layer in which files have other texts; the caller removes it with {@link removeOverlay}. */
export function writeOverlay(texts: ReadonlyMap<RepoPath, string>): string {
  return newOverlay((folder) => {
    writeFileSync(join(folder, overlayIndex), '[]');
    for (const [path, text] of texts) {
      const at = join(folder, overlayFiles, path);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
  });
}

/** A folder for a layer that `fill` writes; when that fails, the folder is gone. */
export function newOverlay(fill: (folder: string) => void): string {
  const folder = newTemporary();
  try {
    fill(folder);
    return folder;
  } catch (cause) {
    removeOverlay(folder);
    const message = `the temporary folder '${dirname(folder)}' cannot be written: ${reasonOf(cause)}`;
    const hint = 'free some space, or set TMPDIR to another folder';
    throw cause instanceof SeaworthyError
      ? cause
      : new SeaworthyError({ code: 'file-unwritable', message, hint }, { cause });
  }
}

export function removeOverlay(folder: string): void {
  removeTemporary(folder);
}

/** The file or folder of the layer at `path`; undefined when the layer has none, or only behind a link. */
export function inOverlay({ folder }: Overlay, path: string): string | undefined {
  const at = join(folder, path);
  return statsAt(at) !== undefined && isReal(at) ? at : undefined;
}

/** A link of an earlier commit leads out of the layer, wherever on the way it is. */
function isReal(path: string): boolean {
  try {
    return realpathSync(path) === path;
  } catch {
    return false;
  }
}

/** True for a file of the layer: its folders alone say nothing. */
export function isOverlayFile(layer: Overlay, path: string): boolean {
  const at = inOverlay(layer, path);
  return at !== undefined && lstatSync(at).isFile();
}

/** What the layer holds directly in a folder; its links are not followed, so they are left out. */
export function overlayEntries(layer: Overlay, path: string): ReturnType<typeof entriesOf> {
  const at = inOverlay(layer, path);
  return at !== undefined && lstatSync(at).isDirectory()
    ? entriesOf(at).filter((entry) => !entry.isSymbolicLink())
    : [];
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
