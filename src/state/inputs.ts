import {
  collected,
  type Files,
  type Given,
  insideRoot,
  matchingPaths,
  type NamedPaths,
  namedPaths,
  type PipeLimits,
  readGivenFile,
  readPipe,
  sharedFolder,
} from '../host/index.ts';
import { type Config, type RepoPath, type RunOptions, repoPath, SeaworthyError } from '../model/index.ts';

/** What a run is asked to judge. */
export interface Inputs extends NamedPaths {
  /** Files and folders of the repository that were named. */
  readonly named: readonly RepoPath[];
  /** Where the nearest configuration file is looked for. */
  readonly start: RepoPath;
}

/** Throws a SeaworthyError for paths that are not there. */
export function inputsOf(options: RunOptions): Inputs {
  const paths = namedPaths(options);
  const named = insideRoot(paths.root, options.cwd, paths.inside);
  const asFile = options.stdinFilename === undefined ? [] : paths.given.filter(({ path }) => path === undefined);
  const places = [...named, ...asFile.map(({ name }) => name)].filter((path) => !path.startsWith('..'));
  return { ...paths, named, start: repoPath(sharedFolder(places.map((path) => `/${path}`)).slice(1) || '.') };
}

/** Reads what is given, each input once and to its end. */
export async function readGiven(
  { given, root, configRoot }: NamedPaths,
  options: RunOptions,
  { limits: { fileBytes, renderMs } }: Pick<Config, 'limits'>,
): Promise<ReadonlyMap<RepoPath, Uint8Array>> {
  const limits = { mostBytes: fileBytes, limitMs: renderMs, roots: [root, configRoot] };
  const contents = new Map<RepoPath, Uint8Array>();
  for (const each of given) contents.set(each.name, await contentOf(each, options, limits));
  return contents;
}

type GivenLimits = PipeLimits & { readonly roots: readonly string[] };

async function contentOf({ name, path, isPipe }: Given, options: RunOptions, limits: GivenLimits): Promise<Uint8Array> {
  if (path === undefined) {
    if (options.standardInput === undefined) throw new SeaworthyError(noInput);
    return collected(options.standardInput, 'standard input', limits);
  }
  const content = isPipe
    ? await readPipe(path, `'${name}'`, limits)
    : readGivenFile(path, limits.mostBytes, limits.roots);
  if (content !== undefined) return content;
  throw new SeaworthyError({
    code: 'file-too-large',
    message: `'${name}' has more than ${Math.floor(limits.mostBytes)} bytes`,
    hint: 'divide it, or raise limits.fileMiB in seaworthy.yaml',
  });
}

const noInput = {
  code: 'usage',
  message: 'standard input is not available here',
  hint: 'name files or folders',
} as const;

/** Files and folders that patterns match, in the order of the patterns. */
export async function matchedPaths(
  { globs }: NamedPaths,
  { cwd }: RunOptions,
  { files, config: { exclude } }: { readonly files: Files; readonly config: Config },
): Promise<readonly RepoPath[]> {
  const found: RepoPath[] = [];
  for (const glob of globs) found.push(...(await matchingPaths(glob, { files, cwd, exclude })));
  return found;
}

/**
 * Throws a SeaworthyError when something is to be judged that is not a file of the repository, before any of it is read;
 * `why` is the end of the sentence, or an option.
 */
export function requireFiles(options: RunOptions, why: string): void {
  const [first] = namedPaths(options).given;
  if (first === undefined) return;
  const name = first.path === undefined ? 'standard input' : `'${first.name}'`;
  const message = why.startsWith('--') ? `${why} ${name}` : `${name} ${why}`;
  throw new SeaworthyError({ code: 'usage', message, hint: 'name files or folders of the repository' });
}
