import { asBefore, touchedNamespaces } from './compare/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import { nodeFiles, openLayer } from './host/index.ts';
import type { Config, Manifest, RepoPath } from './model/index.ts';
import { through } from './render/index.ts';
import { type Rendering, type Side, type Survey, survey } from './survey.ts';

/** Another state of the repository, as a layer over the files on disk. */
export interface Other {
  /** Folder of the layer. */
  readonly layer: string;
  /** Files that differ from the state that is known. */
  readonly changed: readonly RepoPath[];
  /** By default that of the state that is known. */
  readonly configOf?: (files: Side['files']) => Promise<Config>;
}

/** That state, found but not rendered yet. */
export interface Beside extends Side {
  readonly found: Discovered;
  readonly changed: readonly RepoPath[];
}

/** The same side, with the files as a layer has them. */
export function seenThrough(side: Side, layer: string): Side {
  const files = nodeFiles(side.files.root, side.config.limits.fileBytes, openLayer(layer));
  return { ...side, files, tools: through(side.tools, layer, files) };
}

/** Looks through another state of the repository than that of `side`. */
export async function openBeside(side: Side, { layer, changed, configOf }: Other): Promise<Beside> {
  const seen = seenThrough(side, layer);
  const { files } = seen;
  const config = configOf === undefined ? side.config : await configOf(files);
  const paths = await existing(side.paths, files);
  const found = await discover(files, config, paths);
  return { ...seen, config, paths, found, changed };
}

/**
 * Surveys a state of the repository beside one that is known: targets whose inputs are the same are neither rendered nor
 * parsed again, and objects that nothing of the difference can reach are not judged again.
 */
export function surveyBeside(known: Survey, beside: Beside): Promise<Survey> {
  const now = new Map(known.rendered.map((each) => [each.target.id, each]));
  const parsed = new Map(
    known.rendered.flatMap((each, at) => (known.parsed[at] === undefined ? [] : [[each, known.parsed[at]]])),
  );
  return survey({
    ...beside,
    tools: { ...beside.tools, known: (target) => asBefore(target, now, beside.changed) },
    readers: { ...beside.readers, parsed },
    only: (other) => reachable(known, other),
  });
}

async function existing(paths: readonly RepoPath[], files: Side['files']): Promise<readonly RepoPath[]> {
  const found = await Promise.all(paths.map(async (path) => ((await files.stat(path)) === undefined ? [] : [path])));
  return found.flat();
}

/** Objects of targets that differ, and objects of a namespace in which one of those is. */
export function reachable(one: Rendering, other: Rendering): (manifest: Manifest) => boolean {
  const same = untouched(one, other);
  const namespaces = touchedNamespaces([one, other].flatMap((each) => manifestsBut(same, each)));
  return ({ target, id }) => !same.has(target.id) || namespaces.has(id.namespace);
}

/** Ids of the targets whose outcome is the very one of the other state. */
export function untouched(one: Rendering, other: Rendering): ReadonlySet<string> {
  const known = new Set(one.rendered);
  return new Set(other.rendered.filter((each) => known.has(each)).map(({ target }) => target.id));
}

/** The objects of all targets but those of `same`. */
export function manifestsBut(same: ReadonlySet<string>, { rendered, parsed }: Rendering): readonly Manifest[] {
  return rendered.flatMap(({ target }, at) => (same.has(target.id) ? [] : (parsed[at]?.manifests ?? [])));
}
