import type { RepositoryName } from '../host/index.ts';
import { deploysOthers, type Lowering, type Manifest, type RepoPath } from '../model/index.ts';
import { environments } from './folders.ts';

/** Words of a name that say what the whole repository is, wherever they are in it. */
const examples: ReadonlySet<string> = new Set(['example', 'examples', 'sample', 'samples', 'tutorial', 'tutorials']);

/** The same where they are the last: before another word they say what it is of, `demo-shop`. */
const lastOnly: ReadonlySet<string> = new Set([
  'demo',
  'demos',
  'playground',
  'playgrounds',
  'quickstart',
  'quickstarts',
]);

/** A name that ends so is of what a team deploys, whatever is before. */
const ofDeployed: ReadonlySet<string> = new Set([
  'cluster',
  'clusters',
  'config',
  'deploy',
  'deployment',
  'deployments',
  'env',
  'environment',
  'environments',
  'fleet',
  'gitops',
  'infra',
  'infrastructure',
  'ops',
  'platform',
]);

/** Folders that only a repository has that is deployed somewhere. */
const deployedFolders: ReadonlySet<string> = new Set([
  'cluster',
  'clusters',
  'env',
  'environment',
  'environments',
  'envs',
  'tenants',
  ...environments,
]);

/** Why everything in a repository is an example: its name says so, and nothing in it that it is deployed. */
export function repositoryLowering(
  { name, isFolder }: RepositoryName,
  { targets, manifests }: { readonly targets: readonly RepoPath[]; readonly manifests: readonly Manifest[] },
): Lowering | undefined {
  const words = name.toLowerCase().split(/[-_.]+/);
  if (!saysExample(words) || (isFolder && words.length === 1)) return undefined;
  if (targets.some((path) => path.split('/').some((part) => deployedFolders.has(part)))) return undefined;
  if (manifests.some(({ id }) => deploysOthers(id))) return undefined;
  return { by: 'examples', reason: `the repository is called ${name}` };
}

function saysExample(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (lastOnly.has(last) || examples.has(last)) return true;
  return !ofDeployed.has(last) && !environments.includes(last) && words.some((word) => examples.has(word));
}
