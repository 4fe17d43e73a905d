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
  return (manifest) => {
    const folders = deployerOf(manifest.id)?.folders?.(manifest.value.spec) ?? [];
    return folders.length > 0 && folders.every((folder) => isRead(folder) && isHere(folder, manifest, read));
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

/** The folder is one of this repository, and not of another that has one of the same name. */
function isHere({ repository }: DeployedFolder, deployer: Manifest, { remotes, manifests }: DeliveredFrom): boolean {
  if (repository === undefined) return false;
  const isOurs = (address: string): boolean => remotes.some((remote) => addressOf(remote) === addressOf(address));
  if (typeof repository === 'string') return isOurs(repository);
  if (repository.kind !== 'GitRepository') return false;
  const url = urlOf(repository, deployer, manifests);
  if (url === undefined || remotes.length === 0) return repository.name === bootstrapped;
  return isOurs(url);
}

function urlOf(
  { kind, name, namespace }: SourceReference,
  deployer: Manifest,
  manifests: readonly Manifest[],
): string | undefined {
  const found = manifests.find(
    ({ id }) =>
      id.kind === kind &&
      servedGroup(id) === 'source.toolkit.fluxcd.io' &&
      id.name === name &&
      id.namespace === (namespace ?? deployer.id.namespace),
  );
  const url = found && fieldAt(found.value, ['spec', 'url']);
  return typeof url === 'string' ? url : undefined;
}
