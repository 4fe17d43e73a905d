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

/** Characters that no glob without {@link special} syntax names: only a star matches them. */
const any = '\u0001';

/** Folders that `**` may stand for: a glob that allows all of these numbers has `**` itself. */
const depths = ['', any, `${any}/${any}`, `${any}/${any}/${any}/${any}/${any}`] as const;

type Matcher = (globs: readonly string[]) => (path: string) => boolean;

const mostCompared = 1000; // globs of one list; of more only those that are the same are known

/**
 * Says of a glob whether all that it matches is matched by one of `wide`. That is known for globs of names and stars; of
 * other syntax only a glob that is the same is known to be as wide. `matcher` says what globs match.
 */
export function narrowerThan(wide: readonly string[], matcher: Matcher = pathMatcher): (glob: string) => boolean {
  const same = new Set(wide);
  const matchers = wide
    .slice(0, mostCompared)
    .filter((glob) => !special.test(glob))
    .map((glob) => matcher([glob]));
  let compared = 0;
  return (glob) => {
    if (same.has(glob)) return true;
    compared += 1;
    if (compared > mostCompared || special.test(glob)) return false;
    const samples = samplesOf(glob);
    return matchers.some((matches) => samples.every((each) => matches(each)));
  };
}

/** Paths that a glob matches: a star stands for any characters, which only a star of a wider glob matches as well. */
function samplesOf(glob: string): readonly string[] {
  return [...depths.map((depth) => sample(glob, depth)), ...(glob.endsWith('/**') ? [above(glob)] : [])];
}

/** The folder that a glob with `/**` at its end, once or more, matches too. */
function above(glob: string): string {
  let end = glob.length;
  while (glob.endsWith('/**', end)) end -= '/**'.length;
  return sample(glob.slice(0, end), '');
}

function sample(glob: string, depth: string): string {
  const folders = depth === '' ? '' : `${depth}/`;
  return glob
    .replaceAll('**/', folders)
    .replace(/\*\*$/, depth === '' ? any : `${depth}/${any}`)
    .replaceAll('*', any);
}
