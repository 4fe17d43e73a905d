import { isMap, isSeq } from 'yaml';
import { type RepoPath, repoPath } from '../model/index.ts';
import { type Read, type ReadFile, textAt } from './yaml.ts';

/** A dependency in the `Chart.yaml` of a chart that comes from elsewhere. */
export interface Dependency {
  readonly name: string;
  /** Where its values are in those of the chart. */
  readonly key: string;
  readonly repository: string;
  /** 1-based line in `Chart.yaml`. */
  readonly line: number;
}

/** A dependency, and the chart that vendors it. */
export interface Vendoring {
  readonly chart: RepoPath;
  readonly dependency: Dependency;
}

/** What a line belongs to: a file of a dependency, unpacked or archived, or the dependency in `Chart.yaml`. */
export type VendoringOf = (file: RepoPath, line: number) => Promise<Vendoring | undefined>;

/** Charts of the repository itself are no dependencies from elsewhere, and those in them are asked for by the outermost. */
export function vendoringReader(read: Read): VendoringOf {
  const known = new Map<RepoPath, readonly Dependency[]>();
  const dependenciesOf = async (chart: RepoPath): Promise<readonly Dependency[]> => {
    const found = known.get(chart) ?? dependenciesIn(await read(repoPath(`${chart}/Chart.yaml`)));
    known.set(chart, found);
    return found;
  };
  return async (file, line) => {
    for (const { chart, vendored } of above(file)) {
      const dependency = (await dependenciesOf(chart)).find(({ name }) => isOf(vendored, name));
      if (dependency !== undefined) return { chart, dependency };
    }
    const chart = chartOfFile(file);
    const dependency = chart && (await dependenciesOf(chart)).find((each) => each.line === line);
    return chart === undefined || dependency === undefined ? undefined : { chart, dependency };
  };
}

/** Whether a template, or the archive with it, is vendored by the chart. */
export function isBelow(source: RepoPath | undefined, chart: RepoPath): boolean {
  return source?.startsWith(chart === '.' ? 'charts/' : `${chart}/charts/`) === true;
}

/** Whether a folder or archive of `charts/` has the chart: `redis`, `redis-1.0.0.tgz`. */
export function isOf(vendored: string, name: string): boolean {
  if (vendored === name) return true;
  if (!vendored.endsWith('.tgz') || !vendored.startsWith(`${name}-`)) return false;
  return /^v?\d/.test(vendored.slice(name.length + 1));
}

function chartOfFile(file: RepoPath): RepoPath | undefined {
  if (file !== 'Chart.yaml' && !file.endsWith('/Chart.yaml')) return undefined;
  return repoPath(file.slice(0, -'/Chart.yaml'.length) || '.');
}

/** The charts that a file may be vendored by, the outermost first. */
function above(file: RepoPath): readonly { readonly chart: RepoPath; readonly vendored: string }[] {
  const parts = file.split('/');
  return parts.flatMap((part, at) => {
    const vendored = parts[at + 1];
    if (part !== 'charts' || vendored === undefined) return [];
    if (at + 2 >= parts.length && !vendored.endsWith('.tgz')) return [];
    return [{ chart: repoPath(parts.slice(0, at).join('/') || '.'), vendored }];
  });
}

/** Those with a repository that is not a folder next to the chart. */
function dependenciesIn(read: ReadFile | undefined): readonly Dependency[] {
  const list: unknown = read?.document.get('dependencies');
  if (read === undefined || !isSeq(list)) return [];
  return list.items.flatMap((item, index) => {
    const text = (key: string): string | undefined => textAt(read.document, ['dependencies', index, key]);
    const [name, repository = ''] = [text('name'), text('repository')];
    if (name === undefined || !isMap(item) || !item.range || !isElsewhere(repository)) return [];
    return [{ name, key: text('alias') ?? name, repository, line: read.lineOf(item.range[0]) }];
  });
}

function isElsewhere(repository: string): boolean {
  return /^(?:https?:\/\/|oci:\/\/|@|alias:)/.test(repository);
}
