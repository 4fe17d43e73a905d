import type { Json } from '../model/index.ts';

/** The values of a document by how deep they are nested, itself first. Without recursion, so that no depth ends it. */
export function* levelsOf(root: Json): Generator<readonly Json[]> {
  for (let level: readonly Json[] = [root]; level.length > 0; level = level.flatMap(childrenOf)) yield level;
}

function childrenOf(value: Json): readonly Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((each) => each !== undefined);
}
