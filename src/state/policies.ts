import type { RulesOf } from '../config/index.ts';
import { committedPaths, committedTexts, type Files } from '../host/index.ts';
import {
  compareTexts,
  type EnabledPolicySet,
  type EnabledRule,
  type PolicySet,
  type PolicySource,
  type RepoPath,
  type RuleMeta,
  SeaworthyError,
} from '../model/index.ts';
import type { Compiler, PolicyFiles, RepositoryPolicies } from '../policies/index.ts';
import { committedObjects, mostPolicyBytes, policyObjects } from './policy-objects.ts';

/** Reads policies of one state of the repository, each list of them once. */
export interface PolicyReader {
  setsOf(sources: readonly PolicySource[]): Promise<readonly RepositoryPolicies[]>;
  /** Every rule that there is then, sorted by id. */
  readonly rulesOf: RulesOf;
}

export interface PolicyTools {
  readonly compiler: () => Promise<Compiler>;
  readonly builtIn: PolicySet;
}

/** Reads policies of the working tree. */
export function policyReader(files: Files, tools: PolicyTools): PolicyReader {
  return readerOf(() => treePolicies(files), tools);
}

/** Reads policies as a commit has them. */
export function earlierPolicies(root: string, commit: string, tools: PolicyTools): PolicyReader {
  return readerOf(async () => commitFiles(root, commit), tools);
}

/** The files of the working tree, as policies are read from them. */
export async function treePolicies(files: Files): Promise<PolicyFiles> {
  const { treeFiles } = await policiesFolder();
  return treeFiles(files, (path) => policyObjects(files, path));
}

/** Loaded where a repository has policies: few have, and every run would wait for it. */
function policiesFolder(): Promise<typeof import('../policies/index.ts')> {
  return import('../policies/index.ts');
}

function readerOf(files: () => Promise<PolicyFiles>, { compiler, builtIn }: PolicyTools): PolicyReader {
  const load = async (sources: readonly PolicySource[]): Promise<readonly RepositoryPolicies[]> => {
    const { loadPolicies } = await policiesFolder();
    return loadPolicies(sources, { files: await files(), compiler: await compiler(), builtIn: builtIn.rules });
  };
  const known = new Map<string, Promise<readonly RepositoryPolicies[]>>();
  const setsOf: PolicyReader['setsOf'] = (sources) => {
    if (sources.length === 0) return Promise.resolve([]);
    const key = JSON.stringify(sources);
    const sets = known.get(key) ?? load(sources);
    known.set(key, sets);
    return sets;
  };
  return { setsOf, rulesOf: async (sources) => allRules(builtIn, await setsOf(sources)) };
}

/** Every rule of the sets, sorted by id. */
export function allRules(builtIn: PolicySet, sets: readonly PolicySet[]): readonly RuleMeta[] {
  if (sets.length === 0) return builtIn.rules;
  return [builtIn, ...sets].flatMap(({ rules }) => rules).sort((a, b) => compareTexts(a.id, b.id));
}

/** The sets with those of `rules` that are theirs; without sets of which none is used and that say nothing of themselves. Equal sets count once. */
export function enabledSets(
  [builtIn, ...others]: readonly [PolicySet, ...PolicySet[]],
  rules: readonly EnabledRule[],
): readonly EnabledPolicySet[] {
  const byDigest = new Map(others.map((set) => [`${set.id} ${set.digest}`, set]));
  const enabled = [...byDigest.values()].flatMap((policySet) => {
    const own = rules.filter(({ meta }) => others.some((set) => isSame(set, policySet) && set.rules.includes(meta)));
    return own.length === 0 && policySet.notices === undefined ? [] : [{ policySet, rules: own }];
  });
  const theirs = new Set(enabled.flatMap((set) => set.rules));
  return [{ policySet: builtIn, rules: rules.filter((rule) => !theirs.has(rule)) }, ...enabled];
}

function isSame(one: PolicySet, other: PolicySet): boolean {
  return one.id === other.id && one.digest === other.digest;
}

function commitFiles(root: string, commit: string): PolicyFiles {
  return {
    root,
    async list(path: RepoPath) {
      const found = await committedPaths(root, commit, path);
      return found.length === 0 ? undefined : found;
    },
    async readText(path) {
      const texts = await committedTexts(root, commit, { paths: [path], mostBytes: mostPolicyBytes });
      const text = texts.get(path);
      if (text !== undefined) return text;
      const message = `${path} cannot be read at the base`;
      throw new SeaworthyError({ code: 'file-unreadable', message, file: path });
    },
    objects: (path) => committedObjects(root, commit, path),
  };
}
