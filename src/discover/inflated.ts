import type { RepoPath, Skipped, Target } from '../model/index.ts';
import type { FindContext, Found } from './finder.ts';

/**
 * Without the charts that something else inflates: such a chart is rendered with the values it has there, unless it is
 * asked for, or the configuration says how it is deployed; the values of its `ci/` are tested in any case.
 */
export function withoutInflated(all: readonly Found[], { config, asked }: FindContext): readonly Found[] {
  const inflated = new Map(all.flatMap((found) => [...(found.inflated ?? [])]));
  if (inflated.size === 0 || !config.kustomize.enableHelm) return all;
  const configured = new Set(config.targets.map(({ path }) => path));
  const through = ({ kind, id, path }: Target): RepoPath | undefined =>
    kind !== 'helm' || id !== path || asked.has(path) || configured.has(path) ? undefined : inflated.get(path);
  return all.map((found) => {
    const others = found.targets.flatMap((target): readonly Skipped[] => {
      const folder = through(target);
      return folder === undefined ? [] : [{ kind: 'helm', path: target.path, reason: `rendered through ${folder}` }];
    });
    if (others.length === 0) return found;
    const skipped = [...found.skipped, ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { ...found, targets: found.targets.filter((target) => through(target) === undefined), skipped };
  });
}
