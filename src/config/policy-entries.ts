import type { ConfigFile } from './file.ts';
import { policyKinds } from './policy-kinds.ts';
import { type Problem, problem } from './problem.ts';

const ofConftest = ['name', 'namespaces', 'data', 'rego'] as const;

/** What the schema cannot say of an entry: its kind, and the keys that go with it. */
export function policyProblems({ policies = [] }: Pick<ConfigFile, 'policies'>): readonly Problem[] {
  return policies.flatMap((entry, index) => {
    const at = ['policies', index];
    const [kind, ...others] = policyKinds.filter((each) => entry[each] !== undefined);
    if (kind === undefined)
      return [problem(at, 'the entry names no policies', 'write rules: PATH, conftest: PATH or gatekeeper: PATH')];
    const second = others.map((each) =>
      problem([...at, each], `the entry has ${kind} and ${each}`, 'write an entry for each'),
    );
    const without = kind === 'conftest' ? [] : ofConftest.filter((each) => entry[each] !== undefined);
    return [...second, ...without.map((each) => problem([...at, each], `${each} goes with conftest only`))];
  });
}
