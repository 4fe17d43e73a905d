import {
  type Config,
  compareTexts,
  filesOfInputs,
  type HelmTarget,
  noInputs,
  type RepoPath,
  type UnusedValues,
} from '../model/index.ts';

/** Names that people give to values files: `values-prod.yaml`, `prod.values.yaml`, `values/prod.yaml`. */
const valuesName = /^(?:values[-_.][^/]+|[^/]+[-_.]values|values\/[^/]+)\.ya?ml$/;

/**
 * Values files in the folders of charts that no target uses, and that are not `data` of a kustomization. With values files
 * of the command line somebody says how charts are deployed, and nothing is left to say.
 */
export function unusedValues(
  all: readonly RepoPath[],
  targets: readonly HelmTarget[],
  { config: { helm }, data }: { readonly config: Config; readonly data: ReadonlySet<RepoPath> },
): readonly UnusedValues[] {
  if (helm.values.length > 0) return [];
  const used = new Map<RepoPath, Set<RepoPath>>();
  for (const { path, request } of targets) {
    const files = used.get(path) ?? new Set();
    for (const file of filesOfInputs({ ...noInputs, ...request })) files.add(file);
    used.set(path, files);
  }
  const found = new Map<RepoPath, RepoPath[]>();
  for (const file of all) {
    const chart = chartOf(file, used);
    if (chart === undefined || data.has(file) || used.get(chart)?.has(file) === true) continue;
    found.set(chart, [...(found.get(chart) ?? []), file]);
  }
  return [...found]
    .map(([chart, files]) => ({ chart, files: files.sort() }))
    .sort((a, b) => compareTexts(a.chart, b.chart));
}

/** The chart in whose folder, or in `values/` of it, a file with such a name lies. */
function chartOf(file: RepoPath, charts: ReadonlyMap<RepoPath, unknown>): RepoPath | undefined {
  const parts = file.split('/');
  for (const depth of [1, 2]) {
    if (parts.length < depth || !valuesName.test(parts.slice(-depth).join('/'))) continue;
    const folder = (parts.slice(0, -depth).join('/') || '.') as RepoPath;
    if (charts.has(folder)) return folder;
  }
  return undefined;
}
