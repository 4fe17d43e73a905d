import { isDeepStrictEqual } from 'node:util';
import { type Files, globMatcher, narrowerThan } from '../host/index.ts';
import {
  type Config,
  type FailOn,
  filesOfInputs,
  type HelmInputs,
  helmListNames,
  type LowerSettings,
  loweringNames,
  lowerSettings,
  type RepoPath,
  type SchemaSettings,
  severities,
  stricterLevel,
  type TargetConfig,
  type ValueSet,
} from '../model/index.ts';
import { stricterWaivers } from './stricter-waivers.ts';

/** A set of values of the base that a change no longer renders a chart with. */
export interface RemovedSet {
  readonly target: TargetConfig;
  readonly set: ValueSet;
  /** False when a file of it is gone, so that nothing can be rendered with it. */
  readonly exists: boolean;
}

/** What two configurations have to say together, apart from rules: what `after` relaxes is as `before` has it. */
export function stricterConfig(before: Config, after: Config, removed: readonly RemovedSet[]): Config {
  const [then, now] = [before.limits, after.limits];
  return {
    ...after,
    failOn: stricterThreshold(before.failOn, after.failOn),
    exclude: inBoth(before.exclude, after.exclude, narrowerThan),
    external: inBoth(before.external, after.external, namesNarrowerThan),
    schemas: isMoreSilent(after.schemas, before.schemas) ? before.schemas : after.schemas,
    targets: withSets(after.targets, removed),
    policies: before.policies,
    waivers: stricterWaivers(before.waivers, after.waivers),
    lower: stricterLowering(before.lower, after.lower),
    limits: {
      renderMs: Math.min(then.renderMs, now.renderMs),
      engineBytes: Math.min(then.engineBytes, now.engineBytes),
      fileBytes: Math.min(then.fileBytes, now.fileBytes),
    },
  };
}

const unknownKinds = ['silent', 'info', 'error'];

/** Whether less is said of kinds without a schema. */
export function isMoreSilent(settings: SchemaSettings, than: SchemaSettings): boolean {
  return unknownKinds.indexOf(settings.unknownKinds) < unknownKinds.indexOf(than.unknownKinds);
}

/** Of each the level that lowers less. */
function stricterLowering(before: LowerSettings, after: LowerSettings): LowerSettings {
  return lowerSettings(
    Object.fromEntries(loweringNames.map((name) => [name, stricterLevel(before[name], after[name])])),
  );
}

/** Globs of `after` that match more than those of `before`. */
export function widerGlobs(before: readonly string[], after: readonly string[], narrower: Narrower): readonly string[] {
  const isKnown = narrower(before);
  return after.filter((glob) => !isKnown(glob));
}

/** Whether the threshold fails fewer runs than the other. */
export function isHigher(threshold: FailOn, than: FailOn): boolean {
  return order.indexOf(threshold) < order.indexOf(than);
}

/** {@link narrowerThan} for `Kind/namespace/name`. */
export function namesNarrowerThan(wide: readonly string[]): (glob: string) => boolean {
  return narrowerThan(wide, globMatcher);
}

type Narrower = (wide: readonly string[]) => (glob: string) => boolean;

/** The one that fails the fewest runs first. */
const order: readonly FailOn[] = ['never', ...severities];

function stricterThreshold(a: FailOn, b: FailOn): FailOn {
  return isHigher(a, b) ? b : a;
}

/** Globs that match no more than both lists do: those of one that are as narrow as one of the other. */
function inBoth(before: readonly string[], after: readonly string[], narrower: Narrower): readonly string[] {
  return [...new Set([...after.filter(narrower(before)), ...before.filter(narrower(after))])];
}

/**
 * Sets of values that `after` renders no chart with. Another set stands for one if it has the same name, or all of its
 * texts, and if it names all of its files that are still there.
 */
export async function removedSets(
  before: readonly TargetConfig[],
  after: readonly TargetConfig[],
  files: Pick<Files, 'stat'>,
): Promise<readonly RemovedSet[]> {
  const now = new Map(after.map(({ path, variants }) => [path, variants]));
  const removed: RemovedSet[] = [];
  for (const target of before) {
    for (const set of target.variants) {
      const named = filesOfInputs(set);
      const there = await Promise.all(named.map((file) => files.stat(file)));
      const left = named.filter((_, index) => there[index] !== undefined);
      if ((now.get(target.path) ?? []).some((each) => standsFor(each, set, left))) continue;
      removed.push({ target, set, exists: left.length === named.length });
    }
  }
  return removed;
}

function standsFor(set: ValueSet, earlier: ValueSet, left: readonly RepoPath[]): boolean {
  const files = new Set(filesOfInputs(set));
  return left.every((file) => files.has(file)) && (set.name === earlier.name || holdsAll(set, earlier));
}

function holdsAll(set: HelmInputs, earlier: HelmInputs): boolean {
  return helmListNames.every((list) =>
    earlier[list].every((item) => set[list].some((each: unknown) => isDeepStrictEqual(each, item))),
  );
}

/** The targets with the removed sets that can still be rendered. */
function withSets(targets: readonly TargetConfig[], removed: readonly RemovedSet[]): readonly TargetConfig[] {
  const all = new Map(targets.map((target) => [target.path, target]));
  for (const {
    target: { variants: _, ...earlier },
    set,
    exists,
  } of removed) {
    if (!exists) continue;
    const { path, ...naming } = earlier;
    const target = all.get(path) ?? { path, variants: [] };
    const isTaken = target.variants.some(({ name }) => name === set.name);
    const name = isTaken ? `${set.name}, as at the base` : set.name;
    all.set(path, { ...target, variants: [...target.variants, { ...naming, ...set, name }] });
  }
  return [...all.values()];
}
