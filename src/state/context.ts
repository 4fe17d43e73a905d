import { type Discovered, discover } from '../discover/index.ts';
import type { Files } from '../host/index.ts';
import {
  defaultDestination,
  isInside,
  mayDeployOthers,
  type RepoPath,
  repoPath,
  SeaworthyError,
  type Target,
} from '../model/index.ts';
import type { Parsed } from '../parse/index.ts';
import { manifestsOf, type StateInput } from './analysis.ts';

/** What is rendered besides what is judged, so that links lead somewhere. */
export interface Context {
  readonly targets: readonly Target[];
  readonly texts: ReadonlyMap<RepoPath, string>;
  /** Nothing was left out that might deploy into a namespace of what is judged. */
  readonly isComplete: boolean;
}

const none: Context = { targets: [], texts: new Map(), isComplete: true };

/**
 * The targets of the rest of the repository that links can reach: those that deploy into a namespace of the objects that
 * are judged, since links do not leave it, and those that may make something else deploy into it. Manifests that are neither
 * are not parsed. Of a chart or kustomization whose namespace is not said, it is not known what it deploys where: it is not
 * rendered, and the context is not complete.
 */
export async function contextOf(state: StateInput, judged: Discovered, parsed: readonly Parsed[]): Promise<Context> {
  if (state.context === undefined) return none;
  const namespaces = new Set(manifestsOf({ parsed }).map(({ destination }) => destination.namespace));
  namespaces.delete(''); // of objects that have none: every text would name it
  if (namespaces.size === 0) return none;
  const isAbout = (text: string): boolean =>
    [...namespaces].some((name) => name === usual || text.includes(name)) || mayDeployOthers(text);
  const files = readingOnly(state.files, isAbout);
  const found = await discover({ ...state, files }, state.context, { paths: [], named: [] });
  const ids = new Set(judged.targets.map(({ id }) => id));
  const known = new Set(found.targets.map(({ id }) => id));
  // what is deployed only through something else would be there twice
  const isWhole = judged.targets.every(({ id }) => known.has(id) || state.files.given?.has(repoPathOf(id)) === true);
  const others = found.targets.filter((target) => !ids.has(target.id) && !isNamed(target, state));
  const chosen: Target[] = [];
  let isComplete = isWhole && found.failures.length === 0;
  for (const target of others) {
    const place = await placeOf(target, found, { state, isAbout });
    if (place === 'unknown') isComplete = isComplete && !namespaces.has(usual);
    else if (target.traits.isVerbatim || (isWhole && (place === 'here' || namespaces.has(place)))) chosen.push(target);
  }
  return { targets: chosen, texts: found.texts, isComplete };
}

const usual = defaultDestination.namespace;

function repoPathOf(id: string): RepoPath {
  return id as RepoPath;
}

function isNamed({ path }: Target, { paths }: StateInput): boolean {
  return paths.some((named) => isInside(path, named));
}

/** The namespace of a target, `here` when it names one of those that are judged, `unknown` when it names none. */
async function placeOf(
  target: Target,
  found: Discovered,
  { state, isAbout }: { readonly state: StateInput; readonly isAbout: (text: string) => boolean },
): Promise<string> {
  if (target.traits.isVerbatim) return 'here';
  if (target.kind !== 'kustomize')
    return target.destination.namespace === usual ? 'unknown' : target.destination.namespace;
  if (target.namespace !== undefined) return target.namespace;
  for (const file of found.resourcesOf(target.path)) if (isAbout(await textOf(file, state.files))) return 'here';
  return 'unknown';
}

async function textOf(path: RepoPath, files: Files): Promise<string> {
  try {
    return await files.readText(repoPath(path));
  } catch (error) {
    if (error instanceof SeaworthyError) return ''; // a folder, or what rendering says is missing
    throw error;
  }
}

const alwaysRead = /(?:^|\/)(?:Chart\.ya?ml|kustomization\.ya?ml|Kustomization)$/;

/** The same files, of which manifests that are not about the namespaces have no text: parsing them costs time. */
function readingOnly(files: Files, isAbout: (text: string) => boolean): Files {
  return {
    ...files,
    readText: async (path) => {
      const text = await files.readText(path);
      return alwaysRead.test(path) || isAbout(text) ? text : '';
    },
  };
}
