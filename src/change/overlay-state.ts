import { changedNamespaces, unchangedOutcome } from '../compare/index.ts';
import { type Discovered, discover } from '../discover/index.ts';
import { nodeFiles, openOverlay } from '../host/index.ts';
import type { Config, Manifest, RepoPath } from '../model/index.ts';
import { through } from '../render/index.ts';
import { type Analysis, analyze, type RenderedState, type StateInput } from '../state/index.ts';

/** Another state of the repository, as a layer over the files on disk. */
export interface OverlayOptions {
  /** Folder of the layer. */
  readonly overlay: string;
  /** Files that differ from the state that is known. */
  readonly changed: readonly RepoPath[];
  /** By default that of the state that is known. */
  readonly configOf?: (files: StateInput['files']) => Promise<Config>;
}

/** That state, found but not rendered yet. */
export interface OverlayState extends StateInput {
  readonly found: Discovered;
  readonly changed: readonly RepoPath[];
}

/** The same side, with the files as a layer has them. */
export function withOverlay(side: StateInput, layer: string): StateInput {
  const files = nodeFiles(side.files.root, side.config.limits.fileBytes, openOverlay(layer));
  return { ...side, files, tools: through(side.tools, layer, files) };
}

/** Looks through another state of the repository than that of `side`. */
export async function openOverlayState(
  side: StateInput,
  { overlay, changed, configOf }: OverlayOptions,
): Promise<OverlayState> {
  const seen = withOverlay(side, overlay);
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
export function analyzeOverlay(known: Analysis, beside: OverlayState): Promise<Analysis> {
  const now = new Map(known.rendered.map((each) => [each.target.id, each]));
  const parsed = new Map(
    known.rendered.flatMap((each, at) => (known.parsed[at] === undefined ? [] : [[each, known.parsed[at]]])),
  );
  return analyze({
    ...beside,
    tools: { ...beside.tools, known: (target) => unchangedOutcome(target, now, beside.changed) },
    readers: { ...beside.readers, parsed },
    judgeOnly: (other) => reachable(known, other),
  });
}

async function existing(paths: readonly RepoPath[], files: StateInput['files']): Promise<readonly RepoPath[]> {
  const found = await Promise.all(paths.map(async (path) => ((await files.stat(path)) === undefined ? [] : [path])));
  return found.flat();
}

/** Objects of targets that differ, and objects of a namespace in which one of those is. */
export function reachable(one: RenderedState, other: RenderedState): (manifest: Manifest) => boolean {
  const same = unchangedTargets(one, other);
  const namespaces = changedNamespaces([one, other].flatMap((each) => manifestsExcept(same, each)));
  return ({ target, id }) => !same.has(target.id) || namespaces.has(id.namespace);
}

/** Ids of the targets whose outcome is the very one of the other state. */
export function unchangedTargets(one: RenderedState, other: RenderedState): ReadonlySet<string> {
  const known = new Set(one.rendered);
  return new Set(other.rendered.filter((each) => known.has(each)).map(({ target }) => target.id));
}

/** The objects of all targets but those of `same`. */
export function manifestsExcept(same: ReadonlySet<string>, { rendered, parsed }: RenderedState): readonly Manifest[] {
  return rendered.flatMap(({ target }, at) => (same.has(target.id) ? [] : (parsed[at]?.manifests ?? [])));
}
