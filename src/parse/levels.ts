import type { Json } from '../model/index.ts';
import { maxDepth } from './outcome.ts';

/** The values of a document by how deep they are nested, itself first. Without recursion, so that no depth ends it. */
export function* levelsOf(root: Json): Generator<readonly Json[]> {
  for (let level: readonly Json[] = [root]; level.length > 0; level = level.flatMap(childrenOf)) yield level;
}

function childrenOf(value: Json): readonly Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((each) => each !== undefined);
}

/** True when lists and mappings are nested more than {@link maxDepth} deep. */
export function isDeep(root: Json): boolean {
  let depth = -1;
  for (const _ of levelsOf(root)) {
    depth += 1;
    if (depth > maxDepth) return true;
  }
  return false;
}
