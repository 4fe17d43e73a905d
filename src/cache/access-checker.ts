import { accessKey, bridge, type FileAccesses } from '../engine/index.ts';
import type { FileAccess, Tree } from '../host/index.ts';

/** Tells whether `tree` shows what a look saw; accesses as the engines do, and at each path once, since targets share files. */
export function accessChecker(tree: Tree, maxBytes: number): (look: FileAccess) => boolean {
  const accesses: FileAccesses = new Map();
  const files = bridge(() => tree, maxBytes, accesses);
  return ({ kind, path, digest }) => {
    if (!accesses.has(accessKey(kind, path))) repeatAccess(() => files[kind](path));
    return accesses.get(accessKey(kind, path))?.digest === digest;
  };
}

function repeatAccess(look: () => unknown): void {
  try {
    look();
  } catch {
    // noted as refused, which may be what was seen before
  }
}
