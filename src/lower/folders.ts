import { isInside, type Lowering, type LoweringName, type RepoPath } from '../model/index.ts';

/** Folders by their whole names. A name that an application or an environment may have as well counts only where none is. */
const folders: readonly {
  readonly by: LoweringName;
  readonly what: string;
  readonly names: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
}[] = [
  {
    by: 'tests',
    what: 'a folder of tests',
    names: new Set([
      '__tests__',
      'e2e',
      'e2e-tests',
      'fixture',
      'fixtures',
      'integration-tests',
      'test-data',
      'test-fixtures',
      'testcases',
      'testdata',
      'tests',
    ]),
    ambiguous: new Set(['test']),
  },
  {
    by: 'examples',
    what: 'a folder of examples',
    names: new Set(['examples', 'samples', 'tutorials']),
    ambiguous: new Set(['demo', 'demos', 'example', 'sample', 'tutorial']),
  },
  {
    by: 'docs',
    what: 'a folder of documentation',
    names: new Set(),
    ambiguous: new Set(['doc', 'docs', 'documentation']),
  },
  {
    by: 'vendored',
    what: 'a folder of copies of other projects',
    names: new Set(['3rd-party', '3rd_party', '3rdparty', 'node_modules', 'third-party', 'third_party', 'thirdparty']),
    ambiguous: new Set(['vendor', 'vendored', 'vendors']),
  },
  {
    by: 'archives',
    what: 'a folder of what is no longer used',
    names: new Set(['.archive', '.archived', '_archive', '_archived', '_deprecated', '_old', '_unused', 'archived']),
    ambiguous: new Set(['archive', 'attic', 'deprecated', 'obsolete', 'unused']),
  },
];

/** Folders whose entries are deployed, whatever they are called: `apps/docs`, `overlays/test`. */
const ofDeployed: ReadonlySet<string> = new Set([
  'app',
  'application',
  'applications',
  'apps',
  'charts',
  'cluster',
  'clusters',
  'components',
  'deploy',
  'deployment',
  'deployments',
  'env',
  'environment',
  'environments',
  'envs',
  'helm',
  'infrastructure',
  'k8s',
  'kubernetes',
  'namespaces',
  'overlay',
  'overlays',
  'releases',
  'services',
  'stages',
  'tenants',
  'workloads',
]);

/** Names of environments: next to a folder of one, `test` is an environment too. */
export const environments: readonly string[] = [
  'acc',
  'acceptance',
  'dev',
  'development',
  'live',
  'prd',
  'preprod',
  'prod',
  'production',
  'qa',
  'sandbox',
  'stage',
  'staging',
  'stg',
  'uat',
];

/** Says which folder above a path makes it a test, an example or documentation; `named` are folders asked for by name. */
export function folderLowering(targets: readonly RepoPath[], named: readonly RepoPath[]) {
  const known = foldersAbove(targets);
  return (path: RepoPath): Lowering | undefined => {
    const parts = path.split('/').slice(0, -1);
    const first = Math.max(0, ...named.map((folder) => depthBelow(path, folder)));
    for (let at = first; at < parts.length; at += 1) {
      const found = kindOf(parts, at, known);
      if (found !== undefined) return { by: found.by, reason: `${parts.slice(0, at + 1).join('/')} is ${found.what}` };
    }
    return undefined;
  };
}

function kindOf(
  parts: readonly string[],
  at: number,
  known: ReadonlySet<string>,
): (typeof folders)[number] | undefined {
  const name = parts[at]?.toLowerCase() ?? '';
  const kind = folders.find(({ names, ambiguous }) => names.has(name) || ambiguous.has(name));
  if (kind === undefined || ofDeployed.has(parts[at - 1] ?? '')) return undefined;
  if (kind.names.has(name)) return kind;
  const above = parts.slice(0, at);
  const isAmongDeployed = above.some((part) => ofDeployed.has(part));
  const isEnvironment = environments.some((other) => known.has([...above, other].join('/')));
  return isAmongDeployed || isEnvironment ? undefined : kind;
}

/** How many folders of the path were asked for; 0 when it is not below `folder`. */
function depthBelow(path: RepoPath, folder: RepoPath): number {
  if (folder === '.' || !isInside(path, folder)) return 0;
  return folder.split('/').length;
}

function foldersAbove(paths: readonly RepoPath[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths)
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) all.add(path.slice(0, end));
  return all;
}
