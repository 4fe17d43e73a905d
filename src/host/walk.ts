import type { Dirent } from 'node:fs';
import { type Failure, type RepoPath, repoPath } from '../model/index.ts';
import { confine, listInside, readInside, statInside } from './confine.ts';
import type { Walk, WalkOptions } from './files.ts';
import { globMatcher } from './globs.ts';
import { type IgnoreScope, ignoreScope, isIgnoredIn } from './ignore-scope.ts';
import type { Tree } from './overlay.ts';
import { PathError } from './path-error.ts';
import { notRegular } from './regular-file.ts';

/** Programs leave sockets and FIFOs of any name about; one of these names takes the place of a manifest. */
const mayBeManifest = /\.(?:ya?ml|json)$/i;

const ignoreFileBytes = 16_777_216;

const neverEntered = new Set(['.git', 'node_modules']);

/** State of one walk: what was found and what must not be entered twice. */
interface Journey {
  readonly tree: Tree;
  readonly ignoreFiles: ReadonlyMap<RepoPath, string | undefined>;
  readonly excluded: (path: string) => boolean;
  readonly files: Set<RepoPath>;
  readonly problems: Failure[];
  /** Real paths of the folders entered, so that a link back to a parent ends. */
  readonly entered: Set<string>;
  /** An ignore file was read. */
  ignores: boolean;
  /** Symbolic links, followed last: a folder is known by its own name first. */
  readonly links: (() => void)[];
}

/** See {@link import('./files.ts').Files.walk}. */
export function walk(tree: Tree, options: WalkOptions): Walk & { readonly ignores: boolean } {
  const journey: Journey = {
    tree,
    ignoreFiles: options.ignoreFiles ?? new Map(),
    excluded: globMatcher(options.exclude),
    files: new Set(),
    problems: [],
    entered: new Set(),
    links: [],
    ignores: false,
  };
  for (const start of options.under) visit(journey, start, scopesAbove(journey, start));
  for (let next = journey.links.shift(); next !== undefined; next = journey.links.shift()) next();
  return { files: [...journey.files].sort(), problems: journey.problems, ignores: journey.ignores };
}

function visit(journey: Journey, path: RepoPath, scopes: readonly IgnoreScope[]): void {
  try {
    const stats = statInside(journey.tree, path);
    if (stats.isDirectory()) enter(journey, path, scopes);
    else if (stats.isFile()) journey.files.add(path);
    else if (mayBeManifest.test(path)) journey.problems.push(problem(path, notRegular(path, stats)));
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    if (error.code !== 'ENOENT') journey.problems.push(problem(path, error));
  }
}

/** A link to nothing, under a name that a manifest may have, stands for one that cannot be read. */
function follow(journey: Journey, path: RepoPath, scopes: readonly IgnoreScope[]): void {
  if (mayBeManifest.test(path) && isMissing(journey.tree, path)) {
    const hint = 'replace the link by the file, or exclude it';
    journey.problems.push({
      code: 'file-unreadable',
      message: `${path} is a symbolic link to nothing`,
      hint,
      file: path,
    });
  } else visit(journey, path, scopes);
}

function isMissing(tree: Tree, path: RepoPath): boolean {
  try {
    statInside(tree, path);
    return false;
  } catch (error) {
    return error instanceof PathError && error.code === 'ENOENT';
  }
}

function problem(path: RepoPath, error: PathError): Failure {
  const outside = error.code === 'EOUTSIDE';
  return {
    code: outside ? 'outside-root' : 'file-unreadable',
    message: error.message,
    hint: outside
      ? 'Seaworthy reads nothing outside the repository; replace the link by the file'
      : (error.hint ?? 'check its permissions'),
    file: path,
  };
}

function enter(journey: Journey, folder: RepoPath, above: readonly IgnoreScope[]): void {
  const real = confine(journey.tree, folder);
  if (journey.entered.has(real)) return;
  journey.entered.add(real);
  const entries = listInside(journey.tree, folder);
  const scopes = hasIgnoreFile(journey, folder, entries) ? withScope(journey, folder, above) : above;
  for (const entry of entries) {
    if (neverEntered.has(entry.name)) continue;
    const path = repoPath(folder === '.' ? entry.name : `${folder}/${entry.name}`);
    if (isIgnored(scopes, path, entry) || journey.excluded(path)) continue;
    if (entry.isFile()) journey.files.add(path);
    else if (entry.isSymbolicLink()) journey.links.push(() => follow(journey, path, scopes));
    else visit(journey, path, scopes);
  }
}

function isIgnored(scopes: readonly IgnoreScope[], path: string, entry: Dirent): boolean {
  return isIgnoredIn(scopes, entry.isDirectory() ? `${path}/` : path);
}

function hasIgnoreFile({ ignoreFiles }: Journey, folder: RepoPath, entries: readonly Dirent[]): boolean {
  return ignoreFiles.has(ignoreFileOf(folder)) || entries.some(({ name }) => name === '.gitignore');
}

function scopesAbove(journey: Journey, path: RepoPath): readonly IgnoreScope[] {
  let scopes: readonly IgnoreScope[] = [];
  if (path === '.') return scopes;
  const parts = path.split('/').slice(0, -1);
  for (let depth = 0; depth <= parts.length; depth += 1) {
    scopes = withScope(journey, repoPath(parts.slice(0, depth).join('/') || '.'), scopes);
  }
  return scopes;
}

function withScope(journey: Journey, folder: RepoPath, above: readonly IgnoreScope[]): readonly IgnoreScope[] {
  const text = ignoreText(journey, ignoreFileOf(folder));
  if (text !== undefined) journey.ignores = true;
  return text === undefined ? above : [...above, ignoreScope(folder, text)];
}

/** Undefined when there is none, or it cannot be read: then it ignores nothing, as in git. */
function ignoreText({ tree, ignoreFiles }: Journey, path: RepoPath): string | undefined {
  if (ignoreFiles.has(path)) return ignoreFiles.get(path);
  try {
    return readInside(tree, path, ignoreFileBytes).toString();
  } catch {
    return undefined;
  }
}

function ignoreFileOf(folder: RepoPath): RepoPath {
  return repoPath(folder === '.' ? '.gitignore' : `${folder}/.gitignore`);
}
