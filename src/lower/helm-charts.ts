import { isMap, isSeq } from 'yaml';
import { isInside, type LocatedFinding, type Lowering, type RepoPath, repoPath, wholeLine } from '../model/index.ts';
import type { Caused, Placed } from './caused.ts';
import { type Read, type ReadFile, textAt } from './yaml.ts';

/** An entry of `helmCharts` whose chart is fetched from elsewhere. */
interface FetchedChart {
  readonly name: string;
  readonly repository: string;
  /** Where Kustomize keeps the chart. */
  readonly folder: RepoPath;
  readonly file: RepoPath;
  /** 1-based line in the kustomization. */
  readonly line: number;
}

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/**
 * Findings in a chart that a kustomization fetches are at its entry in `helmCharts`: the files of the chart are fetched
 * again with its next version. Charts without a repository are code of the repository.
 */
export function toHelmCharts(read: Read): (caused: Caused) => Promise<Placed | undefined> {
  const chartsIn = chartReader(read);
  return async ({ finding, manifest: { target }, cause }) => {
    if (target.kind !== 'kustomize') return undefined;
    const { location, related } = finding;
    const { file } = location.span;
    for (const folder of [target.path, ...above(file)]) {
      const found = (await chartsIn(folder)).find((each) => isInside(file, each.folder));
      if (found === undefined) continue;
      const role = isInside(file, repoPath(`${found.folder}/templates`)) ? 'template' : 'values';
      const moved: LocatedFinding = {
        ...finding,
        remediation: inEntry(finding.remediation, found, cause?.values?.path ?? []),
        location: { span: wholeLine(found.file, found.line), precision: 'nearest' },
        related: [{ span: location.span, role }, ...related.filter(({ span }) => span.file !== found.file)],
        lowering: fetchedFrom(found),
      };
      return { finding: moved, values: cause?.values };
    }
    return undefined;
  };
}

/** Says which key of the values of the entry sets the field. */
function inEntry(remediation: string, { name }: FetchedChart, key: readonly string[]): string {
  if (key.length === 0) return remediation;
  return `${remediation} The key in valuesInline or the values file of the chart ${name} is \`${key.join('.')}\`.`.trim();
}

function fetchedFrom({ name, repository }: FetchedChart): Lowering {
  return { by: 'vendoredCharts', reason: `${name} is a chart from ${repository}` };
}

/** The folders above a file, the outermost first. */
function above(file: RepoPath): readonly RepoPath[] {
  const parts = file.split('/');
  return parts.map((_, at) => repoPath(parts.slice(0, at).join('/') || '.'));
}

type ChartsIn = (folder: RepoPath) => Promise<readonly FetchedChart[]>;

function chartReader(read: Read): ChartsIn {
  const known = new Map<RepoPath, Promise<readonly FetchedChart[]>>();
  const readOne = async (folder: RepoPath): Promise<readonly FetchedChart[]> => {
    for (const name of names) {
      const file = repoPath(`${folder}/${name}`);
      const found = await read(file);
      if (found !== undefined) return fetchedIn(found, { folder, file });
    }
    return [];
  };
  return (folder) => {
    const charts = known.get(folder) ?? readOne(folder);
    known.set(folder, charts);
    return charts;
  };
}

function fetchedIn(
  { document, lineOf }: ReadFile,
  { folder, file }: { readonly folder: RepoPath; readonly file: RepoPath },
): readonly FetchedChart[] {
  if (!isMap(document.contents)) return [];
  const list: unknown = document.get('helmCharts');
  if (!isSeq(list)) return [];
  const home = textAt(document, ['helmGlobals', 'chartHome']) ?? 'charts';
  return list.items.flatMap((item, index) => {
    const [name, version, repository] = ['name', 'version', 'repo'].map((key) =>
      textAt(document, ['helmCharts', index, key]),
    );
    if (!name || !repository || !isMap(item) || !item.range) return [];
    const inVersion = version ? [`${name}-${version}`] : [];
    const chart = insideRoot([folder, home, ...inVersion, name].join('/'));
    return chart === undefined ? [] : [{ name, repository, folder: chart, file, line: lineOf(item.range[0]) }];
  });
}

function insideRoot(path: string): RepoPath | undefined {
  try {
    return repoPath(path);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // building it will say what is wrong
    throw error;
  }
}
