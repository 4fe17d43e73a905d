import { accessKey, bridge, type FileAccesses } from '../engine/index.ts';
import type { FileAccess, Tree } from '../host/index.ts';

/** Checks whether `tree` shows what an access saw; it reads as the engines do, and each path once, since targets share files. */
export function accessChecker(tree: Tree, maxBytes: number): (access: FileAccess) => boolean {
  const accesses: FileAccesses = new Map();
  const files = bridge(() => tree, maxBytes, accesses);
  return ({ kind, path, digest }) => {
    if (!accesses.has(accessKey(kind, path))) repeatAccess(() => files[kind](path));
    return accesses.get(accessKey(kind, path))?.digest === digest;
  };
}

function repeatAccess(access: () => unknown): void {
  try {
    access();
  } catch {
    // noted as refused, which may be what was seen before
  }
}
