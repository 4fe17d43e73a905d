import type { RepoPath, Skipped } from '../model/index.ts';
import type { FindContext } from './finder.ts';
import { findPlain } from './plain.ts';

/** Those of these files that hold objects, which are not deployed for the reason that stands with the file: it is data, say. */
export async function undeployedObjects(
  files: readonly (readonly [RepoPath, string])[],
  { tools, config, asked }: FindContext,
): Promise<readonly Skipped[]> {
  const reasons = new Map(files.filter(([path]) => !asked.has(path)));
  if (reasons.size === 0) return [];
  const { targets } = await findPlain([...reasons.keys()], { tools, config, asked: new Set(), around: [] });
  return targets.map(({ kind, path }) => ({ kind, path, reason: reasons.get(path) ?? '' }));
}
