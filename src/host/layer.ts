import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
