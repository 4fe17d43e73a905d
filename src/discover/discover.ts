import type { Config, Failure, RepoPath, Skipped, Target } from '../model/index.ts';
import { repoPath } from '../model/index.ts';
import { chartsAround } from './around.ts';
import type { Finder, Found } from './finder.ts';
import { finders as allFinders } from './finders.ts';
import { withoutInflated } from './inflated.ts';
import { kustomizedFolders } from './kustomizations.ts';
import type { DiscoverTools } from './tools.ts';

/** What the repository deploys, as far as its files show. */
export interface Discovered {
  /** In the order of the finders, then by path. */
  readonly targets: readonly Target[];
  /** What looked like a target and is none, with the reason. */
  readonly skipped: readonly Skipped[];
  /** What could not even be looked at. */
  readonly failures: readonly { readonly failure: Failure; readonly target: Target | undefined }[];
  /** Of plain manifests, as they were read. */
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/**
 * Finds the targets below `paths` (files or folders; empty for the whole repository). A path that is itself a
 * kustomization or a manifest file is a target whatever else builds on it. Reads each candidate once.
 */
export async function discover(
  tools: DiscoverTools,
  config: Config,
  paths: readonly RepoPath[],
  finders: readonly Finder[] = allFinders,
): Promise<Discovered> {
  const under = paths.length === 0 ? [repoPath('.')] : paths;
  const { files, problems } = await tools.files.walk({ under, exclude: config.exclude });
  const asked = new Set(paths);
  const kustomized = kustomizedFolders(files);
  const context = { tools, config, asked, kustomized, around: await chartsAround([...asked], tools.files) };
  const all: Found[] = [];
  let left = files;
  for (const find of finders) {
    const found = await find(left, context);
    const { owns } = found;
    if (owns !== undefined) left = left.filter((path) => !owns(path));
    all.push(found);
  }
  const deployed = withoutInflated(all, context);
  return {
    targets: deployed.flatMap(({ targets }) => targets),
    skipped: deployed.flatMap(({ skipped }) => skipped),
    failures: [
      ...problems.map((failure) => ({ failure, target: undefined })),
      ...all.flatMap(({ failures = [] }) => failures),
    ],
    texts: new Map(all.flatMap(({ texts = [] }) => [...texts])),
  };
}
