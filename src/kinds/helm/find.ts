import { load } from 'js-yaml';
import {
  baseName,
  type FindContext,
  type Found,
  folderOf,
  holderOf,
  partsOf,
  undeployedObjects,
} from '../../discover/index.ts';
import { type Files, timeFor, within } from '../../host/index.ts';
import {
  type Config,
  defaultDestination,
  type HelmTarget,
  joinInputs,
  noInputs,
  type RepoPath,
  repoPath,
  SeaworthyError,
  type Skipped,
  type TargetConfig,
  type ValueSet,
  withoutTrailing,
} from '../../model/index.ts';
import { helmTraits } from './traits.ts';

/** Finds charts and the sets of values they are deployed with; see `design.md` for what counts as one. */
export async function findCharts(all: readonly RepoPath[], context: FindContext): Promise<Found> {
  const { tools, config, around } = context;
  const { files } = tools;
  // subcharts included: what lies inside belongs to the chart
  const folders = new Set(all.filter((path) => baseName(path) === 'Chart.yaml').map(folderOf));
  const configured = new Map(config.targets.map((each) => [each.path, each]));
  const ci = ciValues(all);
  const targets: HelmTarget[] = [];
  const skipped: Skipped[] = [];
  for (const folder of [...folders].sort()) {
    if (isVendored(folder, folders)) continue;
    if (await isLibrary(folder, files)) {
      skipped.push({ kind: 'helm', path: folder, reason: 'library chart: it renders nothing by itself' });
      continue;
    }
    const own = configured.get(folder);
    const sets = [...valueSets(own), ...(ci.get(folder) ?? [])];
    targets.push(...sets.map((set) => target({ folder, own, set }, config)));
  }
  const parts = partsOf(around, folders);
  return {
    targets,
    skipped: [...skipped, ...parts, ...(await undeployedObjects(amongTemplates(all, folders), context))],
    owns: (path) => holderOf(path, folders) !== undefined,
  };
}

/** What Helm reads of a chart, and what is given to it. */
const ofChart = /^(?:(?:templates|crds|charts|ci)\/|Chart\.(?:yaml|lock)$|values[^/]*$)/;

/** Files in the folder of a chart that it does not render. */
function amongTemplates(
  all: readonly RepoPath[],
  folders: ReadonlySet<RepoPath>,
): readonly (readonly [RepoPath, string])[] {
  return all.flatMap((path) => {
    const chart = holderOf(path, folders);
    if (chart === undefined || ofChart.test(chart === '.' ? path : path.slice(chart.length + 1))) return [];
    return [[path, `in the folder of the chart ${chart}, which does not render it`] as const];
  });
}

/** A chart below another chart's `charts/` is rendered through it; one in its `templates/` is a mere file. */
function isVendored(folder: RepoPath, folders: ReadonlySet<RepoPath>): boolean {
  const holder = holderOf(folder, folders);
  if (holder === undefined) return false;
  const inside = holder === '.' ? folder : folder.slice(holder.length + 1);
  return inside.startsWith('charts/') || inside.startsWith('templates/') || isVendored(holder, folders);
}

function chartFile(folder: RepoPath): RepoPath {
  return repoPath(`${folder}/Chart.yaml`);
}

const longestRead = 10_000; // milliseconds; rendering it has a limit of its own

/** A chart that cannot be read is none that is left out: rendering it will say what is wrong. */
async function isLibrary(folder: RepoPath, files: Files): Promise<boolean> {
  try {
    const text = await files.readText(chartFile(folder));
    const meta: unknown = within(timeFor(text.length, longestRead), () => load(text));
    return typeof meta === 'object' && meta !== null && 'type' in meta && meta.type === 'library';
  } catch (error) {
    if (error instanceof SeaworthyError || error instanceof Error) return false;
    throw error;
  }
}

/** The configured variants, else the chart's own values. */
function valueSets(own: TargetConfig | undefined): readonly (ValueSet | undefined)[] {
  return own === undefined || own.variants.length === 0 ? [undefined] : own.variants;
}

/** Each `ci/*-values.yaml` by the folder of its chart, as chart-testing has them; one look at every file, whatever the number of charts. */
function ciValues(all: readonly RepoPath[]): ReadonlyMap<RepoPath, readonly ValueSet[]> {
  const found = new Map<RepoPath, ValueSet[]>();
  for (const path of all) {
    const name = /(?:^|\/)(ci\/[^/]*-values\.ya?ml)$/.exec(path)?.[1];
    if (name === undefined) continue;
    const chart = folderOf(folderOf(path));
    const sets = found.get(chart) ?? [];
    sets.push({ ...noInputs, name, values: [path] });
    found.set(chart, sets);
  }
  return found;
}

interface Release {
  readonly folder: RepoPath;
  /** What the configuration says of the chart. */
  readonly own: TargetConfig | undefined;
  readonly set: ValueSet | undefined;
}

function target({ folder, own, set }: Release, { helm, kubeVersion }: Config): HelmTarget {
  const { cluster, namespace: usual } = defaultDestination;
  const namespace = helm.namespace ?? set?.namespace ?? own?.namespace ?? usual;
  return {
    kind: 'helm',
    id: set === undefined ? folder : `${folder} (${set.name})`,
    path: folder,
    file: chartFile(folder),
    destination: { cluster, namespace },
    traits: helmTraits,
    request: {
      chart: folder,
      release: helm.release ?? set?.release ?? own?.release ?? releaseName(folder),
      namespace,
      ...joinInputs(set ?? noInputs, helm),
      kubeVersion,
      includeCrds: helm.includeCrds,
      isUpgrade: false,
    },
  };
}

const longestRelease = 53; // characters, as Helm has it

/** The chart's folder as a release name: most charts then name their objects as people do. */
function releaseName(folder: RepoPath): string {
  const valid = baseName(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-');
  return withoutTrailing(valid.slice(0, longestRelease).replace(/^-+/, ''), '-') || 'release';
}
