import { posix } from 'node:path';
import { type Files, globMatcher } from '../host/index.ts';
import {
  type Cause,
  deploysOthers,
  type Finding,
  fieldAt,
  type HelmTarget,
  isInside,
  type Json,
  type Lowering,
  type Manifest,
  type RepoPath,
  repoPath,
  type Target,
} from '../model/index.ts';
import { emptyValue, leftToUser } from './empty-values.ts';
import { publishingSign, type Sign } from './publishing.ts';
import type { Read } from './yaml.ts';

/** Finds charts that are published: with a sign of it, and delivered by nothing in the repository. */
export interface Charts {
  readonly read: Read;
  readonly files: Files;
  /** Charts that the configuration says something of: how they are deployed here. */
  readonly configured: ReadonlySet<RepoPath>;
  readonly manifests: readonly Manifest[];
  readonly targets: readonly Target[];
  /** The whole repository is looked at: what delivers a chart is among the manifests. */
  readonly isWhole: boolean;
}

/** Why the field of a finding is a default that a published chart leaves to those who deploy it. */
export function defaultLowering({ configured, manifests, isWhole, ...sources }: Charts) {
  let delivered: ReturnType<typeof deliveries> | undefined; // few runs have a default to ask it for
  const signs = new Map<RepoPath, Promise<Sign | undefined>>();
  const signOf = (chart: RepoPath): Promise<Sign | undefined> => {
    const sign = signs.get(chart) ?? publishingSign(chart, sources);
    signs.set(chart, sign);
    return sign;
  };
  return async (
    { manifest, path }: Finding,
    { values }: { readonly values: Cause['values'] },
  ): Promise<Lowering | undefined> => {
    const { target } = manifest;
    if (target.kind !== 'helm' || values === undefined || !isUnset(fieldAt(manifest.value, path))) return undefined;
    const chart = target.path;
    if (values.file !== repoPath(`${chart}/values.yaml`)) return undefined;
    if (!isWhole || !hasOwnValues(target) || configured.has(chart)) return undefined;
    delivered ??= deliveries(manifests);
    if (delivered(chart)) return undefined;
    const empty = await emptyValue(values, path, sources.read);
    const sign = empty && (await signOf(chart));
    if (empty === undefined || sign === undefined) return undefined;
    const left = 'and leaves the value to those who deploy it';
    if (sign.isEnough) return { by: 'chartDefaults', reason: `the chart is published (${sign.what}) ${left}` };
    const said = await leftToUser(empty, chart, sources);
    return said === undefined
      ? undefined
      : { by: 'chartDefaults', reason: `the chart is published (${sign.what}) ${left} (${said})` };
  };
}

/** A field that says nothing, as templates print an empty value. */
function isUnset(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Its own values alone, or with those of its tests. */
function hasOwnValues({ request: { values, set, setString = [] }, path }: HelmTarget): boolean {
  return set.length === 0 && setString.length === 0 && values.every((file) => isCiValues(file, path));
}

/** The name that chart-testing has for values to test a chart with. */
export function isCiValues(file: RepoPath, chart: RepoPath): boolean {
  const inside = chart === '.' ? file : file.slice(chart.length + 1);
  return /^ci\/[^/]*-values\.ya?ml$/.test(inside) && isInside(file, chart);
}

/** Whether an object that deploys others names the folder of a chart. */
function deliveries(manifests: readonly Manifest[]): (chart: RepoPath) => boolean {
  const paths = new Set<string>();
  for (const { id, value } of manifests) if (deploysOthers(id)) addTexts(value, paths);
  const globs = [...paths].filter((path) => path.includes('*'));
  const matches = globMatcher(globs);
  return (chart) => paths.has(chart) || matches(chart);
}

function addTexts(value: Json | undefined, paths: Set<string>): void {
  if (typeof value === 'string') paths.add(posix.normalize(value).replace(/\/$/, ''));
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) addTexts(each, paths);
}
