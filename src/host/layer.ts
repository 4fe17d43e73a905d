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
export interface Layer {
  /** Absolute folder that holds the earlier text of every file that differs, under its path. */
  readonly folder: string;
  /** Files and folders of the working tree that were not there. */
  readonly absent: ReadonlySet<string>;
}

/** The files below `root`, as they are or as `layer` has them. */
export interface Tree {
  /** Absolute repository root, symbolic links resolved. */
  readonly root: string;
  readonly layer?: Layer | undefined;
}

/** Names inside the folder of a layer. */
export const layerFiles = 'files';
export const layerIndex = 'layer.json';

/** Opens a layer that was written to `folder`: the earlier files, and an index of what was absent. */
export function openLayer(folder: string): Layer {
  const absent: readonly string[] = JSON.parse(readFileSync(join(folder, layerIndex), 'utf8'));
  return { folder: join(folder, layerFiles), absent: new Set(absent) };
}

/** Writes a layer in which files have other texts; the caller removes it with {@link removeLayer}. */
export function writeTexts(texts: ReadonlyMap<RepoPath, string>): string {
  const folder = newLayer();
  writeFileSync(join(folder, layerIndex), '[]');
  for (const [path, text] of texts) {
    const at = join(folder, layerFiles, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  return folder;
}

/** An empty folder for a layer. */
export function newLayer(): string {
  return mkdtempSync(join(tmpdir(), 'seaworthy-layer-'));
}

export function removeLayer(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The file or folder of the layer at `path`; undefined when the layer says nothing of it, or holds a link. */
export function inLayer({ folder }: Layer, path: string): string | undefined {
  const at = join(folder, path);
  return existsSync(at) && !lstatSync(at).isSymbolicLink() ? at : undefined;
}

/** True for a file of the layer: its folders alone say nothing. */
export function isLayeredFile(layer: Layer, path: string): boolean {
  const at = inLayer(layer, path);
  return at !== undefined && lstatSync(at).isFile();
}

/** What the layer holds directly in a folder. */
export function layeredEntries({ folder }: Layer, path: string): ReturnType<typeof entriesOf> {
  const at = join(folder, path);
  return existsSync(at) ? entriesOf(at) : [];
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
