import { deployerOf, fieldAt, isUnknown } from '../model/index.ts';
import type { Folders } from './folders-in-sight.ts';
import { stringOf } from './json.ts';
import type { Node } from './node.ts';

/** What an object makes a controller deploy, which the run may not have read. */
export interface Delivery {
  /** `HelmRelease cache`, as messages write it. */
  readonly title: string;
  /** Where the others go; undefined for any namespace. */
  readonly namespace: string | undefined;
}

/** What an object delivers that the run has not read; undefined for most objects. */
export function deliveryOf({ manifest: { id, value } }: Node, folders: Folders): Delivery | undefined {
  const deployer = deployerOf(id);
  if (deployer === undefined) return undefined;
  const title = `${id.kind} ${id.name}`;
  const named = deployer.namespace && stringOf(fieldAt(value, deployer.namespace));
  const paths = deployer.folders?.(value.spec)?.map(({ path }) => path);
  if (paths?.every((path) => folders.has(path)) === true) {
    const isPlaced = paths.every((path) => !folders.hasUnplaced(path));
    if (named === undefined || isPlaced) return undefined; // all that it deploys was read where it goes
  }
  if (named === undefined) return { title, namespace: deployer.otherwise === 'own' ? id.namespace : undefined };
  return { title, namespace: isUnknown(named) ? undefined : named };
}
