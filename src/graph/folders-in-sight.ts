import { fieldAt, withoutTrailing } from '../model/index.ts';
import type { Node } from './node.ts';

/** Folders whose objects the run has read. */
export interface Folders {
  /** `path` as a delivery writes it, from the root of the repository or of a folder above it. */
  has(path: string): boolean;
  /** Some objects in it name no namespace, so that the delivery decides. */
  hasUnplaced(path: string): boolean;
}

export function foldersOf(nodes: readonly Node[]): Folders {
  const seen = new Set<string>();
  const unplaced = new Set<string>();
  for (const { manifest } of nodes) {
    const isUnplaced = manifest.id.namespace !== '' && fieldAt(manifest.value, ['metadata', 'namespace']) === undefined;
    for (const path of new Set([manifest.source, manifest.target.path])) {
      if (isUnplaced ? unplaced.has(path) : seen.has(path)) continue;
      for (const folder of partsOf(path)) (isUnplaced ? unplaced : seen).add(folder);
    }
  }
  const isIn = (path: string, sets: readonly ReadonlySet<string>[]): boolean => {
    const plain = withoutTrailing(path.replace(/^(?:\.?\/)+/, ''), '/');
    return plain === '' || plain === '.' || isPattern(plain) || sets.some((set) => set.has(plain));
  };
  return {
    has: (path) => isIn(path, [seen, unplaced]),
    hasUnplaced: (path) => unplaced.size > 0 && isIn(path, [unplaced]),
  };
}

/** Every run of folders in a path: a tree may be a part of the repository that the deliveries know. */
function partsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, mostFolders);
  return parts.flatMap((_, from) => parts.slice(from).map((__, to) => parts.slice(from, from + to + 1).join('/')));
}

const mostFolders = 20;

/** The generator of an ApplicationSet lists folders of the repository. */
function isPattern(path: string): boolean {
  return path.includes('{{');
}
