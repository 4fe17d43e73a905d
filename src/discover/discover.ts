import type { Files } from '../host/index.ts';
import type { Config, Failure, RepoPath, Skipped, Target } from '../model/index.ts';
import { filesOfInputs, repoPath } from '../model/index.ts';
import { findCharts, withoutInflated } from './charts.ts';
import { holderOf, isInside } from './folders.ts';
import { findKustomizations } from './kustomizations.ts';
import { findPlain, isCandidate } from './plain.ts';
import type { DiscoverTools } from './tools.ts';

/** What the repository deploys, as far as its files show. */
export interface Discovered {
  /** Sorted by kind, then by path. */
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
export async function discover(tools: DiscoverTools, config: Config, paths: readonly RepoPath[]): Promise<Discovered> {
  const { files } = tools;
  const under = paths.length === 0 ? [repoPath('.')] : paths;
  const { files: all, problems } = await files.walk({ under, exclude: config.exclude });
  const charts = await findCharts(all, files, config);
  const outsideCharts = all.filter((path) => holderOf(path, charts.folders) === undefined);
  const kustomizations = await findKustomizations(outsideCharts, files, { asked: paths, config });
  const around = await chartsAround(paths, files);
  const asked = new Set(paths);
  const built = new Set(kustomizations.targets.map(({ file }) => file));
  const values = filesOfValues(config);
  const candidates = outsideCharts.filter((path) => {
    if (around.some(({ chart }) => isInside(path, chart))) return false;
    return asked.has(path)
      ? !built.has(path)
      : isCandidate(path) && !kustomizations.inputs.has(path) && !values.has(path);
  });
  const plain = await findPlain(candidates, tools, asked);
  const data = await findPlain([...kustomizations.data.keys()].filter(isUnasked(outsideCharts, asked)), tools, noPaths);
  const deployed = withoutInflated(charts, kustomizations.charts, { config, asked });
  return {
    targets: [...deployed.targets, ...kustomizations.targets, ...plain.targets],
    skipped: [
      ...[...deployed.skipped, ...partsOf(around, charts.folders), ...kustomizations.skipped, ...plain.skipped],
      ...data.targets.map(({ kind, path }) => ({ kind, path, reason: kustomizations.data.get(path) ?? '' })),
    ],
    failures: [...problems.map((failure) => ({ failure, target: undefined })), ...plain.failures],
    texts: plain.texts,
  };
}

const noPaths: ReadonlySet<RepoPath> = new Set();

/** Files that exist, may hold objects, and were not asked for. */
function isUnasked(all: readonly RepoPath[], asked: ReadonlySet<RepoPath>): (path: RepoPath) => boolean {
  const existing = new Set(all);
  return (path) => existing.has(path) && isCandidate(path) && !asked.has(path);
}

/** Files that the configuration gives to charts: they are values, whatever else they look like. */
function filesOfValues({ targets, helm }: Config): ReadonlySet<RepoPath> {
  const all = [helm, ...targets.flatMap(({ variants }) => variants)];
  return new Set(all.flatMap(filesOfInputs));
}

/** A path asked for, and the chart it lies inside of. */
interface Around {
  readonly path: RepoPath;
  readonly chart: RepoPath;
}

/** Charts that a path lies inside of: their templates are no manifests, even when the walk begins below the chart. */
async function chartsAround(paths: readonly RepoPath[], files: Files): Promise<readonly Around[]> {
  const found: Around[] = [];
  for (const path of paths) {
    const parts = path === '.' ? [] : path.split('/');
    for (let depth = parts.length - 1; depth >= 0; depth -= 1) {
      const chart = repoPath(parts.slice(0, depth).join('/'));
      if ((await files.stat(repoPath(`${chart}/Chart.yaml`))) !== undefined) found.push({ path, chart });
    }
  }
  return found;
}

/** What was asked for inside a chart, and is no chart itself, is said to be rendered with the whole chart only. */
function partsOf(around: readonly Around[], charts: ReadonlySet<RepoPath>): readonly Skipped[] {
  return around
    .filter(({ path }) => ![...charts].some((folder) => isInside(folder, path) || isInside(path, folder)))
    .map(({ path, chart }) => ({
      kind: 'helm',
      path,
      reason: `part of the chart ${chart}, which is checked as a whole`,
    }));
}
