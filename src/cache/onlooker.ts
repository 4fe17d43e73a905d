import { bridge, type Looks, lookKey } from '../engine/index.ts';
import type { Look, Tree } from '../host/index.ts';

/** Tells whether `tree` shows what a look saw; looks as the engines do, and at each path once, since targets share files. */
export function onlooker(tree: Tree, maxBytes: number): (look: Look) => boolean {
  const looks: Looks = new Map();
  const files = bridge(() => tree, maxBytes, looks);
  return ({ kind, path, digest }) => {
    if (!looks.has(lookKey(kind, path))) lookAgain(() => files[kind](path));
    return looks.get(lookKey(kind, path))?.digest === digest;
  };
}

function lookAgain(look: () => unknown): void {
  try {
    look();
  } catch {
    // noted as refused, which may be what was seen before
  }
}
