import { isMap, isScalar, visit } from 'yaml';
import type { Files } from '../host/index.ts';
import { asText, type RepoPath, repoPath, type Target } from '../model/index.ts';
import { orNothing, type Read, type ReadFile, textAt } from './yaml.ts';

/** What shows that a chart is made for others to deploy. */
export interface Sign {
  /** `keywords in Chart.yaml`. */
  readonly what: string;
  /** Without it the chart may as well be deployed with its defaults: they must say that they are for its users. */
  readonly isEnough: boolean;
}

/** Where signs are searched for. */
export interface SignSources {
  readonly read: Read;
  readonly files: Files;
  readonly targets: readonly Target[];
}

/** The best sign that there is. */
export async function publishingSign(
  chart: RepoPath,
  { read, files, targets }: SignSources,
): Promise<Sign | undefined> {
  const meta = await read(repoPath(`${chart}/Chart.yaml`));
  if (meta === undefined) return undefined;
  const enough = ofCatalog(meta) ?? (await publishingFile(files));
  if (enough !== undefined) return { what: enough, isEnough: true };
  const what = ofOrigin(meta) ?? (await ofReleases(read, files)) ?? (await indexOf(chart, read)) ?? onlyCharts(targets);
  return what === undefined ? undefined : { what, isEnough: false };
}

/** What a catalog of charts shows, and nothing else reads. */
function ofCatalog({ document }: ReadFile): string | undefined {
  const annotations: unknown = document.get('annotations');
  const keys = isMap(annotations) ? annotations.items.map(({ key }) => (isScalar(key) ? asText(key.value) : '')) : [];
  if (keys.some((key) => key.startsWith('artifacthub.io/'))) return 'annotations of Artifact Hub in Chart.yaml';
  if (textAt(document, ['icon']) !== undefined) return 'an icon in Chart.yaml';
  if (textAt(document, ['keywords', 0]) !== undefined) return 'keywords in Chart.yaml';
  return undefined;
}

/** Files of a repository that publishes its charts: those of Artifact Hub, chart-testing and chart-releaser. */
const publishingFiles = ['artifacthub-repo.yml', 'ct.yaml', '.github/ct.yaml', 'cr.yaml', '.github/cr.yaml'];

async function publishingFile(files: Files): Promise<string | undefined> {
  for (const file of publishingFiles) if ((await files.stat(repoPath(file)))?.kind === 'file') return file;
  return undefined;
}

/** Who makes the chart and what it deploys: a chart for one team seldom says so. */
function ofOrigin({ document }: ReadFile): string | undefined {
  if (textAt(document, ['home']) !== undefined) return 'home in Chart.yaml';
  if (textAt(document, ['sources', 0]) !== undefined) return 'sources in Chart.yaml';
  if (textAt(document, ['maintainers', 0, 'name']) !== undefined) return 'maintainers in Chart.yaml';
  return undefined;
}

const workflowFolder = '.github/workflows';

/** A workflow that releases charts. */
async function ofReleases(read: Read, files: Files): Promise<string | undefined> {
  for (const file of await yamlFilesIn(repoPath(workflowFolder), files))
    if (releases(await read(file))) return `${file} releases charts`;
  return undefined;
}

/** The YAML files in a folder; none where it is not there. */
export async function yamlFilesIn(folder: RepoPath, files: Files): Promise<readonly RepoPath[]> {
  const entries = await orNothing(async () => {
    return (await files.stat(folder))?.kind === 'dir' ? files.list(folder) : undefined;
  });
  const names = (entries ?? []).flatMap(({ name, kind }) => (kind === 'file' && /\.ya?ml$/.test(name) ? [name] : []));
  return names.map((name) => repoPath(`${folder}/${name}`));
}

function releases(workflow: ReadFile | undefined): boolean {
  let found = false;
  if (workflow !== undefined)
    visit(workflow.document, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return undefined;
        found ||= key.value === 'uses' && value.value.startsWith('helm/chart-releaser-action@');
        found ||= key.value === 'run' && value.value.includes('helm push ');
        return found ? visit.BREAK : undefined;
      },
    });
  return found;
}

/** The index of a chart repository, next to the charts or at the root. */
async function indexOf(chart: RepoPath, read: Read): Promise<string | undefined> {
  for (const file of new Set([repoPath(`${chart}/../index.yaml`), repoPath('index.yaml')])) {
    const index = chart === '.' ? undefined : await read(file);
    if (index !== undefined && isMap(index.document.get('entries'))) return `${file} is an index of charts`;
  }
  return undefined;
}

/** A repository of charts, and of nothing that is deployed. */
function onlyCharts(targets: readonly Target[]): string | undefined {
  const charts = new Set(targets.map(({ path }) => path));
  return charts.size > 1 && targets.every(({ kind }) => kind === 'helm')
    ? `one of ${charts.size} charts in a repository of charts`
    : undefined;
}
