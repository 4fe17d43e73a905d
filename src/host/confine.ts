import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isBelow } from './links.ts';
import { inOverlay, isOverlayFile, type Overlay, overlayEntries, type Tree } from './overlay.ts';
import { asPathError, PathError } from './path-error.ts';
import { readRegularFile } from './regular-file.ts';

/** Where a path leads, and what is there. */
interface Place {
  /** Absolute, with every symbolic link resolved; of a file that the layer has, the layer's. */
  readonly real: string;
  readonly stats: Stats;
}

/** Throws a PathError `EOUTSIDE` when `path` ends up outside the root, `ENOENT` when nothing is there. */
export function placeInside(tree: Tree, path: string): Place {
  const { root, overlay } = tree;
  const place = placeOf(tree, path);
  if (overlay !== undefined && isBelow(overlay.folder, place.real)) return place;
  if (!isBelow(root, place.real)) {
    throw new PathError('EOUTSIDE', `${path} leads outside the repository root`);
  }
  return overlay === undefined ? place : asItWas(overlay, path, { root, place });
}

/** The absolute path of {@link placeInside}. */
export function confine(tree: Tree, path: string): string {
  return placeInside(tree, path).real;
}

export function statInside(tree: Tree, path: string): Stats {
  return placeInside(tree, path).stats;
}

/** The bytes of a regular file below the root; throws a PathError for anything else. */
export function readInside(tree: Tree, path: string, mostBytes: number): Buffer {
  try {
    const folders = tree.overlay === undefined ? [tree.root] : [tree.root, tree.overlay.folder];
    return readRegularFile(confine(tree, path), { path, mostBytes, folders });
  } catch (cause) {
    throw asPathError(path, cause);
  }
}

function placeOf(tree: Tree, path: string): Place {
  const { root, overlay } = tree;
  try {
    const absolute = join(root, path);
    const real = join(realFolder(tree, dirname(absolute)), basename(absolute));
    const stats = lstatSync(real);
    return stats.isSymbolicLink() ? placeAt(realpathSync(real)) : { real, stats };
  } catch (cause) {
    const error = asPathError(path, cause);
    const gone = error.code === 'ENOENT' && overlay !== undefined ? inOverlay(overlay, path) : undefined;
    if (gone !== undefined) return placeAt(gone);
    throw error;
  }
}

function placeAt(real: string): Place {
  return { real, stats: statSync(real) };
}

/** Of folders: looked up once, since walking a tree asks for those of each path. A tree lives for a run. */
const realFolders = new WeakMap<Tree, Map<string, string>>();

function realFolder(tree: Tree, absolute: string): string {
  const known = realFolders.get(tree) ?? new Map<string, string>();
  const real = known.get(absolute) ?? realpathSync(absolute);
  realFolders.set(tree, known.set(absolute, real));
  return real;
}

/** A file that is there now, as the layer has it. */
function asItWas(layer: Overlay, path: string, { root, place }: { root: string; place: Place }): Place {
  const inside = relative(root, place.real).split(sep).join('/');
  if (layer.absent.has(inside)) throw new PathError('ENOENT', `${path} does not exist`);
  return isOverlayFile(layer, inside) ? placeAt(join(layer.folder, inside)) : place;
}

export function listInside(tree: Tree, path: string): Dirent[] {
  const real = confine(tree, path);
  try {
    const now = readdirSync(real, { withFileTypes: true });
    const entries = tree.overlay === undefined ? now : entriesThen(tree.overlay, path, now);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw asPathError(path, cause);
  }
}

function entriesThen(layer: Overlay, path: string, now: Dirent[]): Dirent[] {
  const left = now.filter(({ name }) => !layer.absent.has(path === '.' ? name : `${path}/${name}`));
  const names = new Set(left.map(({ name }) => name));
  return [...left, ...overlayEntries(layer, path).filter(({ name }) => !names.has(name))];
}
