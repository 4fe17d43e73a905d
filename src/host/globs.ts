import picomatch from 'picomatch';

/** Whether a path matches one of the globs; names that begin with a dot are names like any other. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}

/** Whether `path`, or a folder above it, matches one of the globs, as a walk leaves it out. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const matches = globMatcher(globs);
  return (path) => {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
      if (matches(path.slice(0, end))) return true;
    return matches(path);
  };
}

/** Syntax of globs that is more than names and stars. */
const special = /[^\w./*@: -]|\*\*[^/]|[^/]\*\*/;

/** Numbers of folders that `**` may stand for: a glob that allows all of them has `**` itself. */
const depths = ['', 'a', 'a/b', 'a/b/c/d/e'] as const;

/**
 * Whether all that `narrow` matches is matched by `wide`, for globs of names and stars; of other syntax only a glob that
 * is the same is known to be as wide. `matcher` says what a glob matches.
 */
export function isNarrower(
  narrow: string,
  wide: string,
  matcher: (globs: readonly string[]) => (path: string) => boolean = pathMatcher,
): boolean {
  if (narrow === wide) return true;
  if (special.test(narrow) || special.test(wide)) return false;
  const matches = matcher([wide]);
  // a star of `narrow` stands for any characters, which only a star of `wide` matches as well
  return depths.every((depth) => matches(sample(narrow, depth))) && (!narrow.endsWith('/**') || matches(above(narrow)));
}

/** The folder that `folder/**` matches too. */
function above(glob: string): string {
  return sample(glob.slice(0, -'/**'.length), '');
}

function sample(glob: string, depth: string): string {
  const folders = depth === '' ? '' : `${depth}/`;
  return glob
    .replaceAll('**/', folders)
    .replace(/\*\*$/, depth === '' ? '\u0001' : `${depth}/\u0001`)
    .replaceAll('*', '\u0001');
}
