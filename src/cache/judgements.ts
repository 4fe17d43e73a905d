import type { Judgements, Violation } from '../evaluate/index.ts';
import { digestOf, type Store } from '../host/index.ts';
import { judgementsSchema } from './schema.ts';
import { shape } from './shape.ts';

/** What the rules said of input documents: the same rules say the same of the same input. */
export interface KeptJudgements extends Judgements {
  save(): void;
}

const mostKept = 100_000; // objects; about 60 bytes each that has no findings
const judgementsOf = shape<Readonly<Record<string, readonly Violation[]>>>(judgementsSchema);

/** One entry of `store` holds them all; `rules` is the digest of the compiled rules. */
export function openJudgements(store: Store, rules: string): KeptJudgements {
  const name = `judgements.${rules}`;
  let before: ReadonlyMap<string, readonly Violation[]> | undefined;
  const known = (): ReadonlyMap<string, readonly Violation[]> => {
    before ??= new Map(Object.entries(judgementsOf(store.read(name) ?? '{}') ?? {}));
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
      store.write(name, JSON.stringify(Object.fromEntries([...used, ...others].slice(0, mostKept))));
    },
  };
}
