import type { Files } from '../host/index.ts';
import type { Config, Failure, RepoPath, Skipped, Target } from '../model/index.ts';
import { repoPath } from '../model/index.ts';
import { findCharts } from './charts.ts';
import { holderOf, isInside } from './folders.ts';
import { findKustomizations } from './kustomizations.ts';
import { findPlain, isCandidate } from './plain.ts';

/** What the repository deploys, as far as its files tell. */
export interface Discovered {
  /** Sorted by kind, then by path. */
  readonly targets: readonly Target[];
  /** What looked like a target and is none, with the reason. */
  readonly skipped: readonly Skipped[];
  /** What could not even be looked at. */
  readonly failures: readonly { readonly failure: Failure; readonly target: Target | undefined }[];
}

/**
 * Finds the targets below `paths` (files or folders; empty for the whole repository). A path that is itself a
 * kustomization or a manifest file is a target whatever else builds on it. Reads each candidate once.
 */
export async function discover(files: Files, config: Config, paths: readonly RepoPath[]): Promise<Discovered> {
  const under = paths.length === 0 ? [repoPath('.')] : paths;
  const { files: all, problems } = await files.walk({ under, exclude: config.exclude });
  const charts = await findCharts(all, files, config);
  const outsideCharts = all.filter((path) => holderOf(path, charts.folders) === undefined);
  const kustomizations = await findKustomizations(outsideCharts, files, paths);
  const enclosing = await chartsAround(paths, files);
  const candidates = outsideCharts.filter(
    (path) =>
      (isCandidate(path) || paths.includes(path)) &&
      !kustomizations.inputs.has(path) &&
      !isValuesFile(path, config) &&
      !enclosing.some((folder) => isInside(path, folder)),
  );
  const plain = await findPlain(candidates, files, paths);
  return {
    targets: [...charts.targets, ...kustomizations.targets, ...plain.targets],
    skipped: [...charts.skipped, ...kustomizations.skipped, ...plain.skipped],
    failures: [...problems.map((failure) => ({ failure, target: undefined })), ...plain.failures],
  };
}

function isValuesFile(path: RepoPath, config: Config): boolean {
  return config.targets.some((target) => target.variants.some((variant) => variant.values.includes(path)));
}

/** Charts that a path lies inside of: their templates are no manifests, even when the walk begins below the chart. */
async function chartsAround(paths: readonly RepoPath[], files: Files): Promise<readonly RepoPath[]> {
  const found: RepoPath[] = [];
  for (const path of paths) {
    const parts = path.split('/');
    for (let depth = parts.length - 1; depth > 0; depth -= 1) {
      const folder = repoPath(parts.slice(0, depth).join('/'));
      if ((await files.stat(repoPath(`${folder}/Chart.yaml`))) !== undefined) found.push(folder);
    }
  }
  return found;
}
