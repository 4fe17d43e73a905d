import { builtInPolicySet } from './evaluate/index.ts';
import { shipped } from './host/index.ts';
import type { EnabledRule, RuleId, RuleMeta, RunOptions } from './model/index.ts';
import { openSession } from './state/index.ts';

/** The rules a run with these options would use, each with the origin of its setting. */
export async function enabledRules(options: RunOptions): Promise<readonly EnabledRule[]> {
  return (await openSession(options)).policySets.flatMap(({ rules }) => rules);
}

/** Every built-in rule, sorted by id. */
export function knownRules(): readonly RuleMeta[] {
  return builtInPolicySet().rules;
}

/** The examples that ship with a rule. */
export function examplesOf(id: RuleId): { readonly bad: string; readonly good: string } {
  const examples: Partial<Record<string, { bad: string; good: string }>> = JSON.parse(
    new TextDecoder().decode(shipped('policies/examples.json')),
  );
  return examples[id] ?? { bad: '', good: '' };
}
