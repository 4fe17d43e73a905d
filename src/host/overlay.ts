import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RepoPath } from '../model/index.ts';

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
  return { folder: join(folder, overlayFiles), absent: new Set(absent) };
}

/** Writes a layer in which files have other texts; the caller removes it with {@link removeOverlay}. */
export function writeOverlay(texts: ReadonlyMap<RepoPath, string>): string {
  const folder = newOverlay();
  writeFileSync(join(folder, overlayIndex), '[]');
  for (const [path, text] of texts) {
    const at = join(folder, overlayFiles, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  return folder;
}

/** An empty folder for a layer. */
export function newOverlay(): string {
  return mkdtempSync(join(tmpdir(), 'seaworthy-layer-'));
}

export function removeOverlay(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The file or folder of the layer at `path`; undefined when the layer says nothing of it, or holds a link. */
export function inOverlay({ folder }: Overlay, path: string): string | undefined {
  const at = join(folder, path);
  return existsSync(at) && !lstatSync(at).isSymbolicLink() ? at : undefined;
}

/** True for a file of the layer: its folders alone say nothing. */
export function isOverlayFile(layer: Overlay, path: string): boolean {
  const at = inOverlay(layer, path);
  return at !== undefined && lstatSync(at).isFile();
}

/** What the layer holds directly in a folder. */
export function overlayEntries({ folder }: Overlay, path: string): ReturnType<typeof entriesOf> {
  const at = join(folder, path);
  return existsSync(at) ? entriesOf(at) : [];
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
