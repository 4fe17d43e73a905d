import type { Judgements, Violation } from '../evaluate/index.ts';
import { digestOf, type Store } from '../host/index.ts';
import { isJudgements } from './entry-validators.generated.js';
import { readJson } from './read-json.ts';

/** What the rules said of input documents: the same rules say the same about the same input. */
export interface StoredJudgements extends Judgements {
  save(): void;
}

const mostStored = 100_000; // objects; about 60 bytes each that has no findings

/** One entry of `store` holds them all; `rules` is the digest of the compiled rules. */
export function openJudgements(store: Store, rules: string): StoredJudgements {
  const name = `judgements.${rules}`;
  let before: ReadonlyMap<string, readonly Violation[]> | undefined;
  const known = (): ReadonlyMap<string, readonly Violation[]> => {
    before ??= new Map(Object.entries(readJson(store.read(name) ?? '{}', isJudgements) ?? {}));
    return before;
  };
  const used = new Map<string, readonly Violation[]>();
  let isNew = false;
  return {
    find(input) {
      const digest = digestOf(input);
      const violations = used.get(digest) ?? known().get(digest);
      if (violations !== undefined) used.set(digest, violations);
      return violations;
    },
    keep(input, violations) {
      used.set(digestOf(input), violations);
      isNew = true;
    },
    save() {
      if (!isNew) return;
      const others = [...known()].filter(([digest]) => !used.has(digest));
      store.write(name, JSON.stringify(Object.fromEntries([...used, ...others].slice(0, mostStored))));
    },
  };
}
