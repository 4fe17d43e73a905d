import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { asText } from '../model/index.ts';
import { inOverlay, isOverlayFile, type Overlay, overlayEntries, type Tree } from './overlay.ts';

/** Why a path was refused; the codes are those the engine bridge speaks too. */
export class PathError extends Error {
  readonly code: 'ENOENT' | 'EACCES' | 'EOUTSIDE' | 'ETOOBIG' | 'ENOTDIR' | 'EISDIR';

  constructor(code: PathError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PathError';
    this.code = code;
  }
}

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
  if (overlay !== undefined && place.real.startsWith(overlay.folder)) return place;
  if (place.real !== root && !place.real.startsWith(root.endsWith(sep) ? root : root + sep)) {
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

/** Turns an error of the file system into one that says what is wrong with `path`. */
export function asPathError(path: string, cause: unknown): PathError {
  if (cause instanceof PathError) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return new PathError('ENOENT', `${path} does not exist`, { cause });
  if (code === 'ENOTDIR') return new PathError('ENOENT', `${path} does not exist`, { cause });
  if (code === 'EISDIR') return new PathError('EISDIR', `${path} is a folder, not a file`, { cause });
  if (code === 'ELOOP') return new PathError('EOUTSIDE', `${path} is a symbolic link that leads to itself`, { cause });
  return new PathError('EACCES', `${path} cannot be read (${asText(code ?? cause)})`, { cause });
}
