import { suggestion } from '../config/index.ts';
import type { Discovered } from '../discover/index.ts';
import {
  type Config,
  helmListNames,
  type RepoPath,
  type RunOptions,
  SeaworthyError,
  type Target,
} from '../model/index.ts';
import type { Session } from './session.ts';

/** What is found to render alone; see {@link singleReleases} and {@link chosenReleases}. */
export async function releasesOf(
  { config, named, options }: Pick<Session, 'config' | 'named' | 'options'>,
  discover: (config: Config) => Promise<Discovered>,
): Promise<Discovered> {
  return chosenReleases(await discover(singleReleases(config, named, options)), named, options);
}

/** The configuration in which a chart that is named with values of the command line has these alone, and no variants. */
function singleReleases(config: Config, named: readonly RepoPath[], options: RunOptions): Config {
  if (!hasValues(options)) return config;
  const targets = config.targets.map((each) => (named.includes(each.path) ? { ...each, variants: [] } : each));
  return { ...config, targets };
}

/** Of a chart that is named, the one release that values of the command line make, or the variant that is asked for. */
function chosenReleases(found: Discovered, named: readonly RepoPath[], options: RunOptions): Discovered {
  const { variant } = options;
  if (variant !== undefined) return { ...found, targets: ofVariant(found.targets, variant) };
  if (!hasValues(options)) return found;
  const isOther = ({ kind, id, path }: Target): boolean => kind === 'helm' && id !== path && named.includes(path);
  return { ...found, targets: found.targets.filter((target) => !isOther(target)) };
}

/** Lists that make a release another one; versions of the cluster do not. */
function hasValues(options: RunOptions): boolean {
  return helmListNames.some((name) => name !== 'apiVersions' && (options[name] ?? []).length > 0);
}

function ofVariant(targets: readonly Target[], variant: string): readonly Target[] {
  const names = targets.flatMap((target) => nameOf(target) ?? []);
  const chosen = targets.filter((target) => nameOf(target) === variant);
  if (chosen.length > 0) return chosen;
  const hint = suggestion(variant, [...new Set(names)]);
  const message = `variant '${variant}' not found in any chart`;
  throw new SeaworthyError({ code: 'usage', message, hint: hint ?? 'name a variant of `targets` in seaworthy.yaml' });
}

function nameOf({ kind, id, path }: Target): string | undefined {
  return kind !== 'helm' || id === path ? undefined : id.slice(path.length + 2, -1);
}
