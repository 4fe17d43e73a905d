import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { inLayer, isLayeredFile, type Layer, layeredEntries, type Tree } from './layer.ts';

/** Why a path was refused; the codes are those the engine bridge speaks too. */
export class PathError extends Error {
  readonly code: 'ENOENT' | 'EACCES' | 'EOUTSIDE' | 'ETOOBIG' | 'ENOTDIR' | 'EISDIR';

  constructor(code: PathError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PathError';
    this.code = code;
  }
}

/**
 * The absolute path of `path` with every symbolic link resolved; of a file that the layer has, the layer's.
 * Throws a PathError `EOUTSIDE` when it ends up outside the root, `ENOENT` when nothing is there.
 */
export function confine(tree: Tree, path: string): string {
  const { root, layer } = tree;
  const real = realPathOf(tree, path);
  if (layer !== undefined && real.startsWith(layer.folder)) return real;
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new PathError('EOUTSIDE', `${path} leads outside the repository root`);
  }
  return layer === undefined ? real : asItWas(layer, path, { root, real });
}

function realPathOf(tree: Tree, path: string): string {
  const { layer } = tree;
  try {
    return realPath(tree, join(tree.root, path));
  } catch (cause) {
    const error = asPathError(path, cause);
    const gone = error.code === 'ENOENT' && layer !== undefined ? inLayer(layer, path) : undefined;
    if (gone !== undefined) return gone;
    throw error;
  }
}

/** Of folders: looked up once, since whoever goes through a tree asks for those of each path. A tree lives for a run. */
const realFolders = new WeakMap<Tree, Map<string, string>>();

function realPath(tree: Tree, absolute: string): string {
  const real = join(realFolder(tree, dirname(absolute)), basename(absolute));
  return lstatSync(real).isSymbolicLink() ? realpathSync(real) : real;
}

function realFolder(tree: Tree, absolute: string): string {
  const known = realFolders.get(tree) ?? new Map<string, string>();
  const real = known.get(absolute) ?? realpathSync(absolute);
  realFolders.set(tree, known.set(absolute, real));
  return real;
}

/** A file that is there now, as the layer has it. */
function asItWas(layer: Layer, path: string, { root, real }: { root: string; real: string }): string {
  const inside = relative(root, real).split(sep).join('/');
  if (layer.absent.has(inside)) throw new PathError('ENOENT', `${path} does not exist`);
  return isLayeredFile(layer, inside) ? join(layer.folder, inside) : real;
}

export function statInside(tree: Tree, path: string): Stats {
  const real = confine(tree, path);
  try {
    return statSync(real);
  } catch (cause) {
    throw asPathError(path, cause);
  }
}

export function listInside(tree: Tree, path: string): Dirent[] {
  const real = confine(tree, path);
  try {
    const now = readdirSync(real, { withFileTypes: true });
    const entries = tree.layer === undefined ? now : entriesThen(tree.layer, path, now);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw asPathError(path, cause);
  }
}

function entriesThen(layer: Layer, path: string, now: Dirent[]): Dirent[] {
  const left = now.filter(({ name }) => !layer.absent.has(path === '.' ? name : `${path}/${name}`));
  const names = new Set(left.map(({ name }) => name));
  return [...left, ...layeredEntries(layer, path).filter(({ name }) => !names.has(name))];
}

/** Turns an error of the file system into one that says what is wrong with `path`. */
export function asPathError(path: string, cause: unknown): PathError {
  if (cause instanceof PathError) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return new PathError('ENOENT', `${path} does not exist`, { cause });
  if (code === 'ENOTDIR') return new PathError('ENOENT', `${path} does not exist`, { cause });
  if (code === 'EISDIR') return new PathError('EISDIR', `${path} is a folder, not a file`, { cause });
  if (code === 'ELOOP') return new PathError('EOUTSIDE', `${path} is a symbolic link that leads to itself`, { cause });
  return new PathError('EACCES', `${path} cannot be read (${String(code ?? cause)})`, { cause });
}
