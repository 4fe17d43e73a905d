import { posix } from 'node:path';
import { isCollection, isMap, isScalar } from 'yaml';
import { type Files, globMatcher } from '../host/index.ts';
import {
  asText,
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
} from '../model/index.ts';
import { type Read, textAt } from './yaml.ts';

/** Finds charts that are published: with a sign of it, and delivered by nothing in the repository. */
export interface Charts {
  readonly read: Read;
  readonly files: Files;
  /** Charts that the configuration says something of: how they are deployed here. */
  readonly configured: ReadonlySet<RepoPath>;
  readonly manifests: readonly Manifest[];
  /** The whole repository is looked at: what delivers a chart is among the manifests. */
  readonly isWhole: boolean;
}

/** Why the field of a finding is a default that a published chart leaves to those who deploy it. */
export function defaultLowering({ read, files, configured, manifests, isWhole }: Charts) {
  let delivered: ReturnType<typeof deliveries> | undefined; // few runs have a default to ask it for
  const signs = new Map<RepoPath, Promise<string | undefined>>();
  const signOf = (chart: RepoPath): Promise<string | undefined> => {
    const sign = signs.get(chart) ?? publishingSign(chart, { read, files });
    signs.set(chart, sign);
    return sign;
  };
  return async ({ manifest, path }: Finding, { values }: Pick<Cause, 'values'>): Promise<Lowering | undefined> => {
    const { target } = manifest;
    if (target.kind !== 'helm' || values === undefined || !isUnset(fieldAt(manifest.value, path))) return undefined;
    const chart = target.path;
    if (values.file !== repoPath(`${chart}/values.yaml`)) return undefined;
    if (!isWhole || !hasOwnValues(target) || configured.has(chart)) return undefined;
    delivered ??= deliveries(manifests);
    if (delivered(chart)) return undefined;
    if (!(await isLeftEmpty(values, read))) return undefined;
    const sign = await signOf(chart);
    if (sign === undefined) return undefined;
    return {
      by: 'chartDefaults',
      reason: `the chart is published (${sign}) and leaves the value to those who deploy it`,
    };
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

/** The file has no value, or an empty one, where the field would be set. */
async function isLeftEmpty({ file, path, missing }: NonNullable<Cause['values']>, read: Read): Promise<boolean> {
  if (missing.length > 0) return true;
  const value: unknown = (await read(file))?.document.getIn(path);
  return isCollection(value) ? value.items.length === 0 : value === undefined || value === null || value === '';
}

/** Files of a repository that publishes its charts: those of Artifact Hub, chart-testing and chart-releaser. */
const publishingFiles = ['artifacthub-repo.yml', 'ct.yaml', '.github/ct.yaml', 'cr.yaml', '.github/cr.yaml'];

/** What shows that a chart is made for others to deploy. */
async function publishingSign(chart: RepoPath, { read, files }: Pick<Charts, 'read' | 'files'>) {
  const meta = (await read(repoPath(`${chart}/Chart.yaml`)))?.document;
  if (meta === undefined) return undefined;
  const annotations: unknown = meta.get('annotations');
  const keys = isMap(annotations) ? annotations.items.map(({ key }) => (isScalar(key) ? asText(key.value) : '')) : [];
  if (keys.some((key) => key.startsWith('artifacthub.io/'))) return 'annotations of Artifact Hub in Chart.yaml';
  if (textAt(meta, ['icon']) !== undefined) return 'an icon in Chart.yaml';
  if (textAt(meta, ['keywords', 0]) !== undefined) return 'keywords in Chart.yaml';
  for (const file of publishingFiles) if ((await files.stat(repoPath(file)))?.kind === 'file') return file;
  return undefined;
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
