import {
  type DeployedFolder,
  deployedFolder,
  deployerOf,
  fieldAt,
  isInside,
  type Manifest,
  type RepoPath,
  type SourceReference,
  servedGroup,
} from '../model/index.ts';
import { addressOf } from './repository-address.ts';

/** What a run has read, and of which repository. */
export interface DeliveredFrom {
  /** Objects that are judged. */
  readonly manifests: readonly Manifest[];
  /** Targets and files that could not be read. */
  readonly failedAt: readonly RepoPath[];
  /** Files and folders that were asked for; empty for the whole repository. */
  readonly paths: readonly RepoPath[];
  /** Addresses of the repository elsewhere. */
  readonly remotes: readonly string[];
}

/** Says whether all that an object deploys is judged: it lies in folders of this repository, which were read as they are. */
export function isDeliveredFrom(read: DeliveredFrom): (manifest: Manifest) => boolean {
  const isRead = folderReader(read);
  const isHere = repositoryReader(read);
  return (manifest) => {
    const folders = deployerOf(manifest.id)?.folders?.(manifest.value.spec) ?? [];
    return folders.length > 0 && folders.every((folder) => isRead(folder) && isHere(folder, manifest));
  };
}

function folderReader({ manifests, failedAt, paths }: DeliveredFrom): (folder: DeployedFolder) => boolean {
  const known = new Set<string>();
  for (const { source, target } of manifests) for (const path of [source, target.path]) addFolders(path, known);
  return ({ path, isAltered }) => {
    const folder = isAltered ? undefined : deployedFolder(path);
    if (folder === undefined || !(folder === '.' || known.has(folder))) return false;
    const isAsked = paths.length === 0 || paths.some((asked) => isInside(folder, asked));
    return isAsked && !failedAt.some((failed) => isInside(failed, folder));
  };
}

/** The path and every folder above it. */
function addFolders(path: string, into: Set<string>): void {
  for (let end = path.length; end > 0 && !into.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1))
    into.add(path.slice(0, end));
}

/** `flux bootstrap` gives this name to the repository that it commits the deployers to. */
const bootstrapped = 'flux-system';

/** Whether a folder is one of this repository, and not of another that has one of the same name. */
function repositoryReader({
  remotes,
  manifests,
}: DeliveredFrom): (folder: DeployedFolder, deployer: Manifest) => boolean {
  const ours = new Set(remotes.map(addressOf));
  const sources = manifests.filter(isSource).reverse(); // of two of one name, the first counts
  const urls = new Map(sources.map(({ id, value }) => [keyOf(id), fieldAt(value, ['spec', 'url'])]));
  return ({ repository }, { id }) => {
    if (repository === undefined) return false;
    if (typeof repository === 'string') return ours.has(addressOf(repository));
    if (repository.kind !== 'GitRepository') return false;
    const url = urls.get(keyOf({ ...repository, namespace: repository.namespace ?? id.namespace }));
    if (typeof url !== 'string' || remotes.length === 0) return repository.name === bootstrapped;
    return ours.has(addressOf(url));
  };
}

function isSource({ id }: Manifest): boolean {
  return servedGroup(id) === 'source.toolkit.fluxcd.io';
}

function keyOf({ kind, namespace = '', name }: SourceReference): string {
  return JSON.stringify([kind, namespace, name]);
}
