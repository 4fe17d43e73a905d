import {
  type DiscoverTools,
  type FindContext,
  type Found,
  folderOf,
  isKustomizationFile,
  resolveFrom,
  undeployedObjects,
} from '../../discover/index.ts';
import {
  type Config,
  defaultDestination,
  type Json,
  type JsonObject,
  type KustomizeTarget,
  own,
  type RepoPath,
  SeaworthyError,
  type Skipped,
} from '../../model/index.ts';
import { kustomizeTraits } from './traits.ts';

interface Kustomization {
  readonly file: RepoPath;
  readonly folder: RepoPath;
  readonly isComponent: boolean;
  readonly namespace: string | undefined;
  /** Files and folders it names as resources or patches, whether they exist or not. */
  readonly names: readonly RepoPath[];
  /** Files that it reads as data, each with the field that names it. */
  readonly data: readonly (readonly [RepoPath, string])[];
  /** Folders of the charts it inflates, whether they exist or not. */
  readonly charts: readonly RepoPath[];
}

/** Finds the kustomizations that no other builds on; those in `asked` are targets in any case. */
export async function findKustomizations(all: readonly RepoPath[], context: FindContext): Promise<Found> {
  const { tools, config, asked } = context;

  const byFolder = new Map<RepoPath, Kustomization>();
  for (const file of all) {
    // Of two kustomization files in one folder the first stands for both: building them says what is wrong.
    if (!isKustomizationFile(file) || byFolder.has(folderOf(file))) continue;
    byFolder.set(folderOf(file), await read(file, tools));
  }
  const found = [...byFolder.values()];
  const reachedBy = new Map<Kustomization, Kustomization>();
  for (const each of found) {
    for (const name of each.names) {
      const base = byFolder.get(name);
      if (base !== undefined && base !== each && !reachedBy.has(base)) reachedBy.set(base, each);
    }
  }
  const roots = new Set(found.filter((each) => isAsked(each, asked) || (!reachedBy.has(each) && !each.isComponent)));
  for (const each of cyclesWithoutEntry(found, roots, byFolder)) roots.add(each);
  const rendered = new Set(found.filter((each) => roots.has(each) || reachedBy.has(each)));
  const targets = found.filter((each) => roots.has(each)).map((each) => target(each, config));
  const built = new Set(targets.map(({ file }) => file));
  const inputs = new Set(found.flatMap((each) => [each.file, ...filesOf(each)]));
  const undeployed = [
    ...found.filter((each) => !rendered.has(each)).flatMap(unusedOf),
    ...[...rendered].flatMap(dataOf),
  ];
  return {
    targets,
    skipped: [
      ...found.filter((each) => !roots.has(each)).map((each) => skipped(each, reachedBy.get(each))),
      ...(await undeployedObjects(inOrder(all, new Map(undeployed)), context)),
    ],
    resources: resourcesOf(found, byFolder),
    data: new Set(found.flatMap(({ data }) => data.map(([path]) => path))),
    owns: (path) => (asked.has(path) ? built.has(path) : inputs.has(path)),
    inflated: new Map([...rendered].flatMap(({ charts, folder }) => charts.map((chart) => [chart, folder] as const))),
  };
}

/** Of the files that are there, each with its reason. */
function inOrder(
  all: readonly RepoPath[],
  reasons: ReadonlyMap<RepoPath, string>,
): readonly (readonly [RepoPath, string])[] {
  return all.flatMap((path) => {
    const reason = reasons.get(path);
    return reason === undefined ? [] : [[path, reason] as const];
  });
}

/** Files that each kustomization reads, itself or through those that it builds on; worked out when asked for. */
function resourcesOf(
  found: readonly Kustomization[],
  byFolder: ReadonlyMap<RepoPath, Kustomization>,
): (path: RepoPath) => readonly RepoPath[] {
  const at = new Map(found.map((each) => [each.folder, each]));
  return (path) => {
    const seen = new Set<RepoPath>();
    const waiting = [at.get(path)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next.file)) continue;
      for (const file of [next.file, ...filesOf(next)]) seen.add(file);
      waiting.push(...next.names.flatMap((name) => byFolder.get(name) ?? []));
    }
    return [...seen];
  };
}

function filesOf({ names, data }: Kustomization): readonly RepoPath[] {
  return [...names, ...data.map(([path]) => path)];
}

function dataOf({ folder, data }: Kustomization): readonly (readonly [RepoPath, string])[] {
  return data.map(([path, field]) => [path, `read by the kustomization ${folder} (${field})`]);
}

function unusedOf(component: Kustomization): readonly (readonly [RepoPath, string])[] {
  const reason = `listed by the component ${component.folder}, which no kustomization uses`;
  return filesOf(component).map((path) => [path, reason]);
}

function target({ folder, file, namespace }: Kustomization, { kustomize, kubeVersion, helm }: Config): KustomizeTarget {
  const request = { path: folder, ...kustomize, kubeVersion, apiVersions: helm.apiVersions };
  const id = { kind: 'kustomize', id: folder, path: folder } as const;
  const known = namespace === undefined ? {} : { namespace };
  return { ...id, destination: defaultDestination, traits: kustomizeTraits, file, ...known, request };
}

function isAsked({ file, folder }: Kustomization, asked: ReadonlySet<RepoPath>): boolean {
  return asked.has(folder) || asked.has(file);
}

function skipped({ folder }: Kustomization, by: Kustomization | undefined): Skipped {
  const reason = by === undefined ? 'component that no kustomization uses' : `rendered through ${by.folder}`;
  return { kind: 'kustomize', path: folder, reason };
}

/** Kustomizations in a circle hide each other; the first of each circle becomes a target, and fails with a clear message. */
function cyclesWithoutEntry(
  found: readonly Kustomization[],
  roots: ReadonlySet<Kustomization>,
  byFolder: ReadonlyMap<RepoPath, Kustomization>,
): readonly Kustomization[] {
  const reached = new Set<Kustomization>();
  const visit = (start: Kustomization): void => {
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      for (const name of at.names) {
        const next = byFolder.get(name);
        if (next !== undefined) waiting.push(next);
      }
    }
  };
  for (const root of roots) visit(root);
  const entries: Kustomization[] = [];
  for (const each of found) {
    if (reached.has(each) || each.isComponent) continue;
    entries.push(each);
    visit(each);
  }
  return entries;
}

/** Fields that hold paths, or paths among inline text. */
const listFields = [
  'resources',
  'bases',
  'components',
  'generators',
  'transformers',
  'validators',
  'patchesStrategicMerge',
];

/** Fields that hold paths of files whose objects are not deployed. */
const dataFields = ['crds', 'configurations'];

async function read(file: RepoPath, tools: DiscoverTools): Promise<Kustomization> {
  const folder = folderOf(file);
  const value = await contentOf(file, tools);
  const paths = (texts: readonly string[]): readonly RepoPath[] =>
    texts.flatMap((each) => resolveFrom(folder, each) ?? []);
  return {
    file,
    folder,
    isComponent: value.kind === 'Component',
    namespace: typeof value.namespace === 'string' ? value.namespace : undefined,
    names: paths([
      ...listFields.flatMap((field) => strings(own(value, field))),
      ...['patches', 'patchesJson6902', 'replacements'].flatMap((field) => fieldOf(own(value, field), 'path')),
    ]),
    data: dataIn(value).flatMap(([field, texts]) => paths(texts).map((path) => [path, field] as const)),
    charts: paths(chartsOf(value)),
  };
}

/** Paths of files that are read as data, by field. */
function dataIn(value: JsonObject): readonly (readonly [field: string, paths: readonly string[]])[] {
  const ofGenerator = (field: string) => [field, generatorFiles(own(value, field))] as const;
  const ofCharts = (field: string) => [`helmCharts.${field}`, fieldOf(value.helmCharts, field)] as const;
  return [
    ...dataFields.map((field) => [field, strings(own(value, field))] as const),
    ofGenerator('configMapGenerator'),
    ofGenerator('secretGenerator'),
    ofCharts('valuesFile'),
    ofCharts('additionalValuesFiles'),
    ['openapi', fieldOf([value.openapi ?? null], 'path')],
  ];
}

/** Where the charts of `helmCharts` lie; below a folder with their version, when they come from elsewhere. */
function chartsOf(value: JsonObject): readonly string[] {
  const home = objectOf(value.helmGlobals).chartHome ?? 'charts';
  return listOf(value.helmCharts).flatMap((item) => {
    const { name, version, repo } = objectOf(item);
    if (typeof home !== 'string' || typeof name !== 'string') return []; // building it will say what is wrong
    const inVersion = typeof version === 'string' && version !== '' && typeof repo === 'string' && repo !== '';
    return [[home, ...(inVersion ? [`${name}-${version}`] : []), name].join('/')];
  });
}

/** What its first document holds: Kustomize reads no other. */
async function contentOf(file: RepoPath, { files, documents }: DiscoverTools): Promise<JsonObject> {
  try {
    const read = documents.read(await files.readText(file))[0]?.read;
    return read?.ok === true ? objectOf(read.value) : {};
  } catch (error) {
    if (error instanceof SeaworthyError) return {}; // building it will say what is wrong
    throw error;
  }
}

/** `files` and `envs` of a generator: `key=path`, or a path alone. */
function generatorFiles(list: Json | undefined): readonly string[] {
  const entries = [...fieldOf(list, 'files'), ...fieldOf(list, 'envs'), ...fieldOf(list, 'env')];
  return entries.map((entry) => entry.slice(entry.indexOf('=') + 1));
}

/** The strings, or lists of strings, in one field of each object of a list. */
function fieldOf(list: Json | undefined, field: string): readonly string[] {
  return listOf(list).flatMap((item) => {
    const value = own(objectOf(item), field);
    return typeof value === 'string' ? [value] : strings(value);
  });
}

/** The paths among the entries of a list; text over several lines is an inline patch. */
function strings(value: Json | undefined): readonly string[] {
  return listOf(value).flatMap((item) => (typeof item === 'string' && !item.includes('\n') ? [item] : []));
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
