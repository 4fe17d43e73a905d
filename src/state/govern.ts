import {
  type Asked,
  type Baseline,
  baselineRelaxations,
  configRelaxations,
  enabledAmong,
  enabledRules,
  type RemovedSet,
  readBaseline,
  removedSets,
  requireKnown,
  type Settings,
  stricterBaseline,
  stricterConfig,
  stricterRules,
} from '../config/index.ts';
import { type Files, nodeFiles } from '../host/index.ts';
import {
  byPlace,
  type Config,
  type EnabledPolicySet,
  type EnabledRule,
  type Relaxation,
  type RepoPath,
  type RunOptions,
  repoPath,
} from '../model/index.ts';
import type { RepositoryPolicies } from '../policies/index.ts';
import { type Earlier, forgiving, readEarlier } from './earlier.ts';
import { ignoreRelaxations, ignoringBoth } from './ignored.ts';
import { allRules, enabledSets, type PolicyReader, type PolicyTools } from './policies.ts';

/**
 * What a run is governed by. Where a base is known, that is the stricter of what the base and the working tree say, so that
 * a change cannot silence the check of itself; else it is what the working tree says.
 */
export interface Governing {
  readonly files: Files;
  readonly config: Config;
  readonly rules: readonly EnabledRule[];
  /** The same by what they are compiled to. */
  readonly policySets: readonly EnabledPolicySet[];
  readonly baseline: Baseline | undefined;
  /** Settings of the base, where it is known and they are valid. */
  readonly base?: Settings;
  /** By file and line; empty without a base. */
  readonly relaxations: readonly Relaxation[];
}

/** What the settings of both states are read with. */
export interface Reading {
  /** The working tree, of which only small files are read. */
  readonly small: Files;
  readonly options: RunOptions;
  /** Where the nearest configuration file is looked for. */
  readonly start: RepoPath;
  readonly policies: PolicyReader;
  readonly policyTools: PolicyTools;
}

/** Decides what governs a run, given the settings of the working tree. */
export async function govern(settings: Settings, reading: Reading): Promise<Governing> {
  const { small, options, start, policies, policyTools } = reading;
  const { builtIn } = policyTools;
  const { config } = settings;
  const sets = await policies.setsOf(config.policies);
  const files = nodeFiles(small.root, config.limits.fileBytes);
  const known = allRules(builtIn, sets);
  const rules = options.base === undefined ? enabledRules(config, known) : enabledAmong(config, known);
  const baseline = await readBaseline(files, options);
  const policySets = enabledSets([builtIn, ...sets], rules);
  const now: Governing = { files, config, rules, policySets, baseline, relaxations: [] };
  if (options.base === undefined) return now;
  const tree = forgiving(small);
  const earlier = await readEarlier(options.base, {
    files: tree,
    options,
    start,
    baseline: baseline?.file,
    policyTools,
  });
  requireKnown(config, allRules(builtIn, [...sets, ...earlier.policySets]));
  const then = earlier.settings && {
    ...earlier.settings,
    rules: enabledAmong(earlier.settings.config, allRules(builtIn, earlier.policySets)),
  };
  const removed = then === undefined ? [] : await removedSets(then.config.targets, config.targets, tree);
  const states: States = { now, head: { ...settings, rules }, sets, then, earlier, removed };
  const joined = strictest(states);
  const both = { ...joined, policySets: enabledSets([builtIn, ...earlier.policySets, ...sets], joined.rules) };
  const accepts = options.acceptConfigChanges === true;
  const asked = await askedOf(states, both);
  return {
    ...(accepts ? now : both),
    ...(then === undefined ? {} : { base: then }),
    relaxations: asked.map((each) => ({ ...each, inEffect: each.inEffect ?? accepts })).sort(byPlace),
  };
}

type WithRules = Settings & Pick<Governing, 'rules'>;

/** The working tree and the base, and how they differ. */
interface States {
  readonly now: Governing;
  readonly head: WithRules;
  /** The policies of the working tree. */
  readonly sets: readonly RepositoryPolicies[];
  /** Undefined when the configuration of the base is not valid. */
  readonly then: WithRules | undefined;
  readonly earlier: Earlier;
  readonly removed: readonly RemovedSet[];
}

function strictest({ now, then, earlier, removed }: States): Governing {
  const config = then === undefined ? now.config : stricterConfig(then.config, now.config, removed);
  return {
    ...now,
    config,
    rules: then === undefined ? now.rules : stricterRules(then.rules, now.rules),
    files: ignoringBoth(nodeFiles(now.files.root, config.limits.fileBytes), earlier.ignoreFiles),
    baseline: now.baseline && stricterBaseline(earlier.fingerprints, now.baseline),
  };
}

/** What the working tree asks for; `both` is what governs if it does not get it. */
async function askedOf(
  { now, head, sets, then, earlier, removed }: States,
  both: Governing,
): Promise<readonly Asked[]> {
  const excluded = async (): Promise<readonly RepoPath[]> => {
    const walked = async (exclude: readonly string[]): Promise<readonly RepoPath[]> =>
      (await both.files.walk({ under: [repoPath('.')], exclude })).files;
    const left = new Set(await walked(now.config.exclude));
    return (await walked(both.config.exclude)).filter((path) => !left.has(path));
  };
  const { baseline } = now;
  return [
    ...(then === undefined ? [notValid(head)] : await configRelaxations(then, head, { removed, excluded })),
    ...changedPolicies(earlier.policySets, sets),
    ...(baseline === undefined ? [] : await baselineAsked(baseline, earlier, now.files)),
    ...(await ignoreRelaxations(now.files, earlier.ignoreFiles, both.config)),
  ];
}

/** Policies of both states that are not the same: whether they are stricter now is not known. */
function changedPolicies(
  before: readonly RepositoryPolicies[],
  after: readonly RepositoryPolicies[],
): readonly Asked[] {
  const then = new Map(before.map(({ id, digest }) => [id, digest]));
  const changed = after.filter(({ id, digest }) => (then.get(id) ?? digest) !== digest);
  const paths = new Set(changed.map(({ source: { path } }) => path)); // a source may be several sets
  return [...paths].map((file) => ({ file, line: 1, message: 'the policies are not those of the base' }));
}

async function baselineAsked(baseline: Baseline, earlier: Earlier, files: Files): Promise<readonly Asked[]> {
  if ((await files.stat(baseline.file)) === undefined) return []; // it is about to be written
  return baselineRelaxations(earlier.fingerprints, baseline, await files.readText(baseline.file));
}

function notValid({ document }: Settings): Asked {
  const message = 'the configuration of the base is not valid, so that of the change is used';
  return { file: document?.file ?? repoPath('seaworthy.yaml'), line: 1, message, inEffect: true };
}
