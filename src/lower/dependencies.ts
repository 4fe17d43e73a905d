import { isMap, isSeq } from 'yaml';
import { type Cause, type LocatedFinding, type Lowering, type RepoPath, repoPath, wholeLine } from '../model/index.ts';
import type { Caused, Move } from './caused.ts';
import { type Read, type ReadFile, textAt } from './yaml.ts';

/** A dependency in the `Chart.yaml` of a chart that comes from elsewhere. */
interface Dependency {
  readonly name: string;
  readonly repository: string;
  /** 1-based line in `Chart.yaml`. */
  readonly line: number;
}

type DependenciesOf = (chart: RepoPath) => Promise<readonly Dependency[]>;

/**
 * A finding in a chart that another one vendors is at the dependency in the `Chart.yaml` of the other: the vendored files
 * are not to be edited, and come again with the next update. Charts of the repository itself stay where they are, and so do
 * objects that a chart makes with a vendored library: they are its own.
 */
export function toDependencies(read: Read): Move {
  const dependenciesOf = dependencyReader(read);
  return (caused) => atDependency(caused, dependenciesOf);
}

async function atDependency(
  { finding, source, cause }: Caused,
  dependenciesOf: DependenciesOf,
): Promise<LocatedFinding | undefined> {
  const { location, related } = finding;
  const { file, start } = location.span;
  for (const { chart, vendored } of above(file)) {
    const found = (await dependenciesOf(chart)).find(({ name }) => name === vendored);
    if (found === undefined || !isBelow(source, chart)) continue;
    const chartFile = repoPath(`${chart}/Chart.yaml`);
    const role = file.startsWith(`${chart}/charts/${vendored}/templates/`) ? 'template' : 'values';
    return {
      ...finding,
      remediation: inParent(finding.remediation, chart, cause),
      location: { span: wholeLine(chartFile, found.line), precision: 'nearest' },
      related: [{ span: location.span, role }, ...related.filter(({ span }) => span.file !== chartFile)],
      lowering: vendoredFrom(found),
    };
  }
  if (!/(?:^|\/)Chart\.yaml$/.test(file)) return undefined;
  const chart = repoPath(file.slice(0, -'/Chart.yaml'.length) || '.');
  const found = (await dependenciesOf(chart)).find(({ line }) => line === start.line);
  return found === undefined || !isBelow(source, chart) ? undefined : { ...finding, lowering: vendoredFrom(found) };
}

/** Whether a template, or the archive with it, is vendored by the chart. */
function isBelow(source: RepoPath | undefined, chart: RepoPath): boolean {
  return source?.startsWith(chart === '.' ? 'charts/' : `${chart}/charts/`) === true;
}

/** Says which key of the values of the parent sets the field: the file that has it now is not to be edited. */
function inParent(remediation: string, chart: RepoPath, cause: Cause | undefined): string {
  const key = cause?.values?.path.join('.') ?? '';
  const where = chart === '.' ? 'the chart' : `the chart ${chart}`;
  return key === '' ? remediation : `${remediation} The key in the values of ${where} is \`${key}\`.`.trim();
}

function vendoredFrom({ name, repository }: Dependency): Lowering {
  return { by: 'vendoredCharts', reason: `${name} is a dependency from ${repository}` };
}

/** The charts that a file may be vendored by, the outermost first. */
function above(file: RepoPath): readonly { readonly chart: RepoPath; readonly vendored: string }[] {
  const parts = file.split('/');
  return parts.flatMap((part, at) => {
    const vendored = parts[at + 1];
    if (part !== 'charts' || vendored === undefined || at + 2 >= parts.length) return [];
    return [{ chart: repoPath(parts.slice(0, at).join('/') || '.'), vendored }];
  });
}

function dependencyReader(read: Read): DependenciesOf {
  const known = new Map<RepoPath, readonly Dependency[]>();
  return async (chart) => {
    const found = known.get(chart) ?? dependenciesIn(await read(repoPath(`${chart}/Chart.yaml`)));
    known.set(chart, found);
    return found;
  };
}

/** Those with a repository that is not a folder next to the chart. */
function dependenciesIn(read: ReadFile | undefined): readonly Dependency[] {
  const list: unknown = read?.document.get('dependencies');
  if (read === undefined || !isSeq(list)) return [];
  return list.items.flatMap((item, index) => {
    const name = textAt(read.document, ['dependencies', index, 'name']);
    const repository = textAt(read.document, ['dependencies', index, 'repository']) ?? '';
    if (name === undefined || !isMap(item) || !item.range || !isElsewhere(repository)) return [];
    return [{ name, repository, line: read.lineOf(item.range[0]) }];
  });
}

function isElsewhere(repository: string): boolean {
  return /^(?:https?:\/\/|oci:\/\/|@|alias:)/.test(repository);
}
