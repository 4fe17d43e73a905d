import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, parse, sep } from 'node:path';
import { SeaworthyError } from '../model/index.ts';

/** As many as Linux follows. */
const mostLinks = 40;

/**
 * The real path of `path` (absolute, may be missing). Links of the machine, such as `/tmp` of macOS, are followed; one
 * that lies below one of `roots` was made by the repository, and is refused with a SeaworthyError.
 */
export function withoutLinksOf(roots: readonly string[], path: string): string {
  const folders = roots.map(realFolder);
  let at = parse(path).root;
  let followed = 0;
  for (const rest = segments(path); rest.length > 0; ) {
    const name = rest.shift() ?? '';
    const next = name === '..' ? dirname(at) : join(at, name);
    const link = linkAt(next);
    if (link === undefined) {
      at = next;
      continue;
    }
    if (folders.some((folder) => isBelow(folder, at))) throw refusedLink(path, next);
    followed += 1;
    if (followed > mostLinks) throw refusedLink(path, next);
    rest.unshift(...segments(link));
    if (isAbsolute(link)) at = parse(link).root;
  }
  return at;
}

/** True when `path` is `folder` or lies below it; both are real paths. */
export function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function segments(path: string): string[] {
  return path
    .slice(parse(path).root.length)
    .split(sep)
    .filter((name) => name !== '' && name !== '.');
}

function linkAt(path: string): string | undefined {
  return statsAt(path)?.isSymbolicLink() === true ? readlinkSync(path) : undefined;
}

/** What is there, a link not followed; undefined for nothing, and for what cannot be looked at. */
export function statsAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // opening it says why
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function refusedLink(path: string, link: string): SeaworthyError {
  const where = link === path ? 'is a symbolic link' : `leads through the symbolic link '${link}'`;
  return new SeaworthyError({
    code: 'outside-root',
    message: `'${path}' ${where}; Seaworthy follows no link of the repository here`,
    hint: 'remove the link, or name another path',
  });
}
