import { type Judgements, type KnownJudgement, ruleKey, type Violation } from '../evaluate/index.ts';
import { digestOf, type Store } from '../host/index.ts';
import type { EnabledRule, PolicySet } from '../model/index.ts';
import type { Judgement, Judgements as Stored } from './entry.generated.ts';
import { isJudgements } from './entry-validators.generated.js';
import { readJson } from './read-json.ts';

/** What the rules of one policy set said of input documents. */
export interface StoredJudgements extends Judgements {
  save(): void;
}

/** Index of a group, and all violations of its rules. */
type Answer = Judgement;

const mostStored = 100_000; // inputs; about 60 bytes each without violations
const empty: Stored = { groups: [], inputs: {} };

/** One entry of `store` holds those of a policy set. */
export function openJudgements(store: Store, { id }: PolicySet): StoredJudgements {
  const name = `judgements.${digestOf(id)}`;
  const before = readJson(store.read(name) ?? '', isJudgements) ?? empty;
  const earlier = new Map(Object.entries(before.inputs));
  const groups = groupsOf(before.groups);
  const used = new Map<string, readonly Answer[]>();
  let isNew = false;
  return {
    find(input, rules) {
      const key = digestOf(input);
      const answers = used.get(key) ?? earlier.get(key) ?? [];
      if (answers.length > 0) used.set(key, answers);
      return { key, ...groups.known(answers, rules) };
    },
    keep(key, rules, violations) {
      used.set(key, [...(used.get(key) ?? []), { group: groups.indexOf(rules), violations }]);
      isNew = true;
    },
    save() {
      if (!isNew) return;
      const others = [...earlier].filter(([key]) => !used.has(key));
      const inputs = Object.fromEntries([...used, ...others].slice(0, mostStored));
      store.write(name, JSON.stringify({ groups: groups.all(), inputs } satisfies Stored));
    },
  };
}

interface Groups {
  all(): readonly (readonly string[])[];
  indexOf(rules: readonly EnabledRule[]): number;
  known(answers: readonly Answer[], rules: readonly EnabledRule[]): Omit<KnownJudgement, 'key'>;
}

/** Rules of objects of one kind come in the same list, so that each list is compared with each group once. */
function groupsOf(before: Stored['groups']): Groups {
  const all = before.map((keys) => [...keys]);
  const indexes = new Map(all.map((keys, index) => [JSON.stringify(keys), index]));
  const covered = new Map<readonly EnabledRule[], Map<number, ReadonlySet<string>>>();
  const keysOf = (rules: readonly EnabledRule[]): string[] => rules.map(ruleKey);
  /** Ids of those of `rules` that the group asked, as they are now. */
  const coveredBy = (index: number, rules: readonly EnabledRule[]): ReadonlySet<string> => {
    const byGroup = covered.get(rules) ?? new Map<number, ReadonlySet<string>>();
    covered.set(rules, byGroup);
    const keys = new Set(all[index]);
    const ids = byGroup.get(index) ?? new Set(rules.flatMap((rule) => (keys.has(ruleKey(rule)) ? rule.meta.id : [])));
    byGroup.set(index, ids);
    return ids;
  };
  return {
    all: () => all,
    indexOf(rules) {
      const keys = keysOf(rules);
      const known = indexes.get(JSON.stringify(keys));
      if (known !== undefined) return known;
      indexes.set(JSON.stringify(keys), all.length);
      return all.push(keys) - 1;
    },
    known(answers, rules) {
      const violations: Violation[] = [];
      const done = new Set<string>();
      for (const { group, violations: said } of answers) {
        const ids = coveredBy(group, rules);
        for (const violation of said)
          if (ids.has(violation.rule) && !done.has(violation.rule)) violations.push(violation);
        for (const id of ids) done.add(id);
      }
      return { violations, missing: done.size === rules.length ? [] : rules.filter(({ meta }) => !done.has(meta.id)) };
    },
  };
}
