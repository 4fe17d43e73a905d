import { unchangedOutcome } from '../compare/index.ts';
import { type Discovered, discover } from '../discover/index.ts';
import { type Files, nodeFiles, openOverlay } from '../host/index.ts';
import type { Config, RepoPath } from '../model/index.ts';
import type { Parsed, Readers } from '../parse/index.ts';
import { type RenderTools, through } from '../render/index.ts';
import type { KnownState, StateInput } from '../state/index.ts';

/** The same state with the files as the overlay in `folder` has them. */
export function withOverlay(state: StateInput, folder: string): StateInput {
  const files = nodeFiles(state.files.root, state.config.limits.fileBytes, openOverlay(folder));
  return { ...state, files, tools: through(state.tools, folder, files) };
}

/** {@link withOverlay}, with what there is to render; `configOf` reads the configuration that holds there. */
export async function openOverlayState(
  state: StateInput,
  folder: string,
  configOf?: (files: Files) => Promise<Config>,
): Promise<StateInput> {
  const seen = withOverlay(state, folder);
  const config = (await configOf?.(seen.files)) ?? state.config;
  const [paths, named] = await Promise.all([existing(state.paths, state, seen), existing(state.named, state, seen)]);
  const isNew = paths.length === 0 && state.paths.length > 0;
  const context = state.context && { ...config, helm: state.context.helm };
  const found = isNew ? nothing : await discover(seen, config, { paths, named });
  return { ...seen, config, paths, named, context, found };
}

/** What the state has of paths none of which it has. */
const nothing: Discovered = {
  targets: [],
  skipped: [],
  failures: [],
  texts: new Map(),
  unusedValues: [],
  resourcesOf: () => [],
};

/** Paths that are there; what was given with its content, such as standard input, is in no other state. */
async function existing(paths: readonly RepoPath[], now: StateInput, then: StateInput): Promise<readonly RepoPath[]> {
  const ofFiles = paths.filter((path) => now.files.given?.has(path) !== true);
  const found = await Promise.all(
    ofFiles.map(async (path) => ((await then.files.stat(path)) === undefined ? [] : [path])),
  );
  return found.flat();
}

/** Tools that answer the outcome of the known state for each target whose inputs are the same. */
export function reusingOutcomes(tools: RenderTools, { analysis, changed }: KnownState): RenderTools {
  const outcomes = new Map(analysis.rendered.map((each) => [each.target.id, each]));
  return { ...tools, known: (target) => unchangedOutcome(target, outcomes, changed) };
}

/** Readers that answer the objects of outcomes that the known state has. */
export function reusingParsed({ analysis }: KnownState): Readers {
  const pairs = analysis.rendered.flatMap((each, at): readonly (readonly [typeof each, Parsed])[] => {
    const parsed = analysis.parsed[at];
    return parsed === undefined ? [] : [[each, parsed]];
  });
  return { parsed: new Map(pairs) };
}
