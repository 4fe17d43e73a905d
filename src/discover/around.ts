import type { Files } from '../host/index.ts';
import { isInside, type RepoPath, repoPath, type Skipped } from '../model/index.ts';

/** A path asked for, and the chart it lies inside of. */
export interface Around {
  readonly path: RepoPath;
  readonly chart: RepoPath;
}

/** Charts that a path lies inside of: their templates are no manifests, even when the walk begins below the chart. */
export async function chartsAround(paths: readonly RepoPath[], files: Files): Promise<readonly Around[]> {
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
export function partsOf(around: readonly Around[], charts: ReadonlySet<RepoPath>): readonly Skipped[] {
  return around
    .filter(({ path }) => ![...charts].some((folder) => isInside(folder, path) || isInside(path, folder)))
    .map(({ path, chart }) => ({
      kind: 'helm',
      path,
      reason: `part of the chart ${chart}, which is checked as a whole`,
    }));
}
