import type { Config, Failure, RepoPath, Skipped, Target, UnusedValues } from '../model/index.ts';
import { exampleGlobs, repoPath } from '../model/index.ts';
import { chartsAround } from './around.ts';
import type { Finder, Found } from './finder.ts';
import { findGiven } from './given.ts';
import { withoutInflated } from './inflated.ts';
import { kustomizedFolders } from './kustomized-folders.ts';
import type { DiscoverTools } from './tools.ts';
import { unusedValues } from './unused-values.ts';

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
  /** Values files of charts that no target uses. */
  readonly unusedValues: readonly UnusedValues[];
  /** Files that the kustomization in a folder reads; what is no file may be among them. */
  readonly resourcesOf: (folder: RepoPath) => readonly RepoPath[];
}

/** Where targets are looked for. */
export interface Scope {
  /** Files and folders; empty for the whole repository. */
  readonly paths: readonly RepoPath[];
  /** Those of them that are targets whatever they look like, and whatever else builds on them. */
  readonly named: readonly RepoPath[];
}

/** What discovering works with. */
export interface SearchTools extends DiscoverTools {
  /** In the order in which they look: what one finds, the next ones do not see. */
  readonly finders: readonly Finder[];
}

/** Finds the targets of a scope. Reads each candidate once. */
export async function discover(
  { files: repository, documents, finders }: SearchTools,
  config: Config,
  { paths, named }: Scope,
): Promise<Discovered> {
  const tools = { files: repository, documents };
  const under = paths.length === 0 ? [repoPath('.')] : paths;
  const exclude = [...config.exclude, ...exampleGlobs(config.policies)];
  const { files, problems } = await tools.files.walk({ under, exclude });
  const given = tools.files.given ?? new Set();
  const around = await chartsAround(
    paths.filter((path) => !given.has(path)),
    tools.files,
  );
  const context = { tools, config, asked: new Set(named), kustomized: kustomizedFolders(files), around };
  const all: Found[] = [await findGiven(files, context)];
  let left = files.filter((path) => !given.has(path));
  for (const find of finders) {
    const found = await find(left, context);
    const { owns } = found;
    if (owns !== undefined) left = left.filter((path) => !owns(path));
    all.push(found);
  }
  const deployed = withoutInflated(all, context);
  const targets = deployed.flatMap((found) => found.targets);
  const charts = targets.filter((target) => target.kind === 'helm');
  const data = new Set(all.flatMap((found) => [...(found.data ?? [])]));
  return {
    targets,
    unusedValues: unusedValues(files, charts, { config, data }),
    skipped: deployed.flatMap(({ skipped }) => skipped),
    failures: [
      ...problems.map((failure) => ({ failure, target: undefined })),
      ...all.flatMap(({ failures = [] }) => failures),
    ],
    texts: new Map(all.flatMap(({ texts = [] }) => [...texts])),
    resourcesOf: (folder) => all.flatMap(({ resources }) => resources?.(folder) ?? []),
  };
}
