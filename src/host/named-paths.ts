import { existsSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, parse, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { type GivenPath, givenPath, SeaworthyError } from '../model/index.ts';
import { gitRoot, unlinkedRoot } from './root.ts';

/** What stands for standard input among paths. */
const standardInput = '-';

/** An input that is read as it is given, and is no file of the repository. */
export interface Given {
  /** As findings name it. */
  readonly name: GivenPath;
  /** Absolute path of a pipe, or of a file outside the repository; undefined for standard input. */
  readonly path: string | undefined;
  readonly isPipe: boolean;
}

/** What the paths of a run name. */
export interface NamedPaths {
  /** Absolute repository root. */
  readonly root: string;
  /** Absolute; another folder than the root when what is named lies outside of every repository. */
  readonly configRoot: string;
  /** The root is that of a git repository. */
  readonly isRepository: boolean;
  /** Files and folders of the repository, as they were written. */
  readonly inside: readonly string[];
  /** Patterns such as `apps/*.yaml`, as they were written. */
  readonly globs: readonly string[];
  readonly given: readonly Given[];
}

/** Files that stand for the folder that they are in. */
const folderFiles: ReadonlySet<string> = new Set([
  'Chart.yaml',
  'kustomization.yaml',
  'kustomization.yml',
  'Kustomization',
]);

interface Named {
  readonly path: string;
  readonly absolute: string;
  /** The folder itself, or the one that holds the file. */
  readonly folder: string;
  readonly isFolder: boolean;
  readonly isGlob: boolean;
}

/** The part of the options of a run that says where it looks. */
export interface PathOptions {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly root?: string;
  /** The name that standard input would have as a file. */
  readonly stdinFilename?: string;
}

/**
 * Sorts paths by what they name. The root is the repository of the folder that all of them share, else `cwd` when they
 * lie below it, else a folder that is named. A file outside of it is given, as pipes and standard input are. Throws a
 * SeaworthyError for folders that share no repository.
 */
export function namedPaths({ cwd, paths, root, stdinFilename }: PathOptions): NamedPaths {
  const working = gitRoot(cwd) ?? resolve(cwd);
  const pipes = paths.flatMap((path) => pipeAt(cwd, path) ?? []);
  const piped = new Set(pipes.map(({ path }) => path));
  const named = paths.flatMap((path) =>
    path === standardInput || piped.has(resolve(cwd, path)) ? [] : [nameOf(cwd, path)],
  );
  const asFile = stdinFilename === undefined ? [] : [nameOf(cwd, stdinFilename)];
  const sorted = root === undefined ? sort(cwd, working, [...named, ...asFile]) : { root, inside: named, outside: [] };
  const stdin = { name: stdinName(asFile[0], sorted), path: undefined, isPipe: true };
  const isNamed = (each: Named): boolean => !asFile.includes(each);
  const inside = sorted.inside.filter(isNamed);
  return {
    root: sorted.root,
    isRepository: gitRoot(sorted.root) === sorted.root,
    configRoot:
      root !== undefined || sorted.root === working || gitRoot(sorted.root) !== undefined ? sorted.root : working,
    inside: inside.flatMap(({ path, isGlob }) => (isGlob ? [] : [path])),
    globs: inside.flatMap(({ path, isGlob }) => (isGlob ? [path] : [])),
    given: [
      ...(paths.includes(standardInput) ? [stdin] : []),
      ...pipes,
      ...sorted.outside
        .filter(isNamed)
        .map(({ path, absolute }) => ({ name: givenPath(path), path: absolute, isPipe: false })),
    ],
  };
}

function stdinName(asFile: Named | undefined, { root }: Sorted): GivenPath {
  if (asFile === undefined) return givenPath('<stdin>');
  const isInside = isWithin(root, asFile.absolute);
  return givenPath(isInside ? relative(root, asFile.absolute).split(sep).join('/') : asFile.path);
}

interface Sorted {
  readonly root: string;
  readonly inside: readonly Named[];
  readonly outside: readonly Named[];
}

function sort(cwd: string, working: string, named: readonly Named[]): Sorted {
  if (named.length === 0) return { root: unlinkedRoot(working), inside: [], outside: [] };
  const shared = sharedFolder(named.map(({ folder }) => folder));
  const repository = gitRoot(shared);
  if (repository !== undefined) return { root: unlinkedRoot(repository), inside: named, outside: [] };
  if (isWithin(resolve(cwd), shared)) return { root: resolve(cwd), inside: named, outside: [] };
  const outside = named.filter(({ folder, isFolder }) => !isFolder && !isWithin(working, folder));
  const inside = named.filter((each) => !outside.includes(each));
  if (inside.every(({ folder }) => isWithin(working, folder))) return { root: unlinkedRoot(working), inside, outside };
  const folder = sharedFolder(inside.map((each) => each.folder));
  const isOne = folder !== parse(folder).root && inside.every((each) => gitRoot(each.folder) === gitRoot(folder));
  if (isOne) return { root: folder, inside, outside };
  throw new SeaworthyError({
    code: 'outside-root',
    message: `${inside.map(({ path }) => `'${path}'`).join(' and ')} are not in one repository`,
    hint: 'check each repository in a run of its own',
  });
}

function nameOf(cwd: string, path: string): Named {
  const absolute = resolve(cwd, path);
  const stats = statsOf(absolute);
  const { base, isGlob } = stats === undefined ? picomatch.scan(path) : { base: '', isGlob: false };
  if (isGlob) return { path, absolute, folder: resolve(cwd, base), isFolder: true, isGlob };
  const isDirectory = stats?.isDirectory() === true;
  const isFolder = isDirectory || stats === undefined || folderFiles.has(basename(absolute));
  return { path, absolute, folder: isDirectory ? absolute : dirname(absolute), isFolder, isGlob: false };
}

/** What is read once, to its end: a FIFO, or the pipe of a process substitution. */
function pipeAt(cwd: string, path: string): Given | undefined {
  const absolute = resolve(cwd, path);
  return statsOf(absolute)?.isFIFO() === true ? { name: givenPath(path), path: absolute, isPipe: true } : undefined;
}

function statsOf(path: string): Stats | undefined {
  try {
    return existsSync(path) ? statSync(path) : undefined;
  } catch {
    return undefined; // reading it says why
  }
}

/** The deepest folder at or above all of `folders`, which are absolute. */
export function sharedFolder(folders: readonly string[]): string {
  const [first = sep, ...others] = folders;
  let shared = first;
  for (const folder of others) while (!isWithin(shared, folder)) shared = dirname(shared);
  return shared;
}

function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside));
}
