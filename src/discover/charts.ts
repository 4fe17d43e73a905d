import { load } from 'js-yaml';
import type { Files } from '../host/index.ts';
import {
  type Config,
  type HelmTarget,
  type RepoPath,
  repoPath,
  SeaworthyError,
  type Skipped,
  type ValueSet,
} from '../model/index.ts';
import { baseName, folderOf, holderOf } from './folders.ts';

/** The charts of a repository. */
export interface Charts {
  /** Every folder with a Chart.yaml, subcharts included: what lies inside belongs to the chart. */
  readonly folders: ReadonlySet<RepoPath>;
  readonly targets: readonly HelmTarget[];
  readonly skipped: readonly Skipped[];
}

/** Finds charts and the sets of values they are deployed with; see `design.md` for what counts as one. */
export async function findCharts(all: readonly RepoPath[], files: Files, config: Config): Promise<Charts> {
  const folders = new Set(all.filter((path) => baseName(path) === 'Chart.yaml').map(folderOf));
  const targets: HelmTarget[] = [];
  const skipped: Skipped[] = [];
  for (const folder of [...folders].sort()) {
    if (isVendored(folder, folders)) continue;
    if (await isLibrary(folder, files)) {
      skipped.push({ kind: 'helm', path: folder, reason: 'library chart: it renders nothing by itself' });
      continue;
    }
    targets.push(...valueSets(folder, all, config).map((set) => target(folder, set, config)));
  }
  return { folders, targets, skipped };
}

/** A chart below another chart's `charts/` is rendered through it; one in its `templates/` is a mere file. */
function isVendored(folder: RepoPath, folders: ReadonlySet<RepoPath>): boolean {
  const holder = holderOf(folder, folders);
  if (holder === undefined) return false;
  const inside = holder === '.' ? folder : folder.slice(holder.length + 1);
  return inside.startsWith('charts/') || inside.startsWith('templates/') || isVendored(holder, folders);
}

/** A chart that cannot be read is none that is left out: rendering it will say what is wrong. */
async function isLibrary(folder: RepoPath, files: Files): Promise<boolean> {
  try {
    const meta: unknown = load(await files.readText(repoPath(`${folder}/Chart.yaml`)));
    return typeof meta === 'object' && meta !== null && 'type' in meta && meta.type === 'library';
  } catch (error) {
    if (error instanceof SeaworthyError || error instanceof Error) return false;
    throw error;
  }
}

/** The configured variants, else the chart's own values; and each `ci/*-values.yaml`, as chart-testing has them. */
function valueSets(folder: RepoPath, all: readonly RepoPath[], config: Config): readonly (ValueSet | undefined)[] {
  const configured = config.targets.filter((each) => each.path === folder).flatMap((each) => each.variants);
  const isCi = (path: RepoPath): boolean => folderOf(path) === ciFolder(folder) && /-values\.ya?ml$/.test(path);
  const ci = all.filter(isCi).map((path): ValueSet => ({ name: `ci/${baseName(path)}`, values: [path], set: [] }));
  return [...(configured.length > 0 ? configured : [undefined]), ...ci];
}

function ciFolder(folder: RepoPath): RepoPath {
  return repoPath(`${folder}/ci`);
}

function target(folder: RepoPath, set: ValueSet | undefined, config: Config): HelmTarget {
  const { helm } = config;
  const own = config.targets.find((each) => each.path === folder);
  return {
    kind: 'helm',
    id: set === undefined ? folder : `${folder} (${set.name})`,
    path: folder,
    release: helm.release ?? set?.release ?? own?.release ?? releaseName(folder),
    namespace: helm.namespace ?? set?.namespace ?? own?.namespace ?? 'default',
    values: [...(set?.values ?? []), ...helm.values],
    set: [...(set?.set ?? []), ...helm.set],
    includeCrds: helm.includeCrds,
  };
}

const longestRelease = 53; // characters, as Helm has it

/** The chart's folder as a release name: most charts then name their objects as people do. */
function releaseName(folder: RepoPath): string {
  const valid = baseName(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-');
  return valid.slice(0, longestRelease).replace(/^-+|-+$/g, '') || 'release';
}
