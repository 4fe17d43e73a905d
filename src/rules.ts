import { builtInPolicySet } from './evaluate/index.ts';
import type { EnabledRule, RuleMeta, RunOptions } from './model/index.ts';
import { openSession } from './state/index.ts';

export { ruleExamples } from './host/index.ts';

/** The rules a run with these options would use, each with the origin of its setting. */
export async function enabledRules(options: RunOptions): Promise<readonly EnabledRule[]> {
  return (await openSession(options)).policySets.flatMap(({ rules }) => rules);
}

/** Every built-in rule, sorted by id. */
export function knownRules(): readonly RuleMeta[] {
  return builtInPolicySet().rules;
}
