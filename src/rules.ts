import { builtInPolicySet } from './evaluate/index.ts';
import {
  type Config,
  compareTexts,
  type EnabledRule,
  own,
  ownRules,
  type RuleMeta,
  type RunOptions,
} from './model/index.ts';
import { openSession } from './state/index.ts';

export { ruleExamples } from './host/index.ts';
export { checkedPolicies, formattedPolicies, surveyedPolicies, testedPolicies } from './state/index.ts';

/** The rules a run with these options would use, each with the origin of its setting. */
export async function enabledRules(options: RunOptions): Promise<readonly EnabledRule[]> {
  return (await openSession(options)).policySets.flatMap(({ rules }) => rules);
}

/** A rule, and whether a run with these options would use it. */
export interface RuleState {
  readonly meta: RuleMeta;
  /** Undefined when the rule is off. */
  readonly enabled: EnabledRule | undefined;
  /** Where that comes from: `default`, `profile strict`, `seaworthy.yaml:12`, `--rule`. */
  readonly from: string;
}

/** Every rule, sorted by id, with its state. */
export async function ruleStates(options: RunOptions): Promise<readonly RuleState[]> {
  const { policySets, config, known } = await openSession(options);
  const enabled = new Map(policySets.flatMap(({ rules }) => rules).map((rule) => [rule.meta.id, rule]));
  const configurable = known.map((meta) => {
    const rule = enabled.get(meta.id);
    return { meta, enabled: rule, from: rule?.from ?? whyOff(meta, config) };
  });
  const always = ownRules
    .filter(({ id }) => configurable.every(({ meta }) => meta.id !== id))
    .map((meta) => ({ meta, enabled: { meta, severity: undefined, params: {}, from: 'always' }, from: 'always' }));
  return [...configurable, ...always].sort((a, b) => compareTexts(a.meta.id, b.meta.id));
}

function whyOff({ id, profile }: RuleMeta, { rules, only }: Config): string {
  if (only.length > 0) return '--rule';
  const setting = own(rules, id) ?? own(rules, `${id.slice(0, id.indexOf('/'))}/*`);
  if (setting?.level === 'off') return setting.from;
  return profile === 'strict' ? 'only with profile strict' : 'only when named';
}

/** Every built-in rule that can be configured, sorted by id. */
export function knownRules(): readonly RuleMeta[] {
  return builtInPolicySet().rules;
}

/** Those of the policies of the repository too. */
export async function allKnownRules(options: RunOptions): Promise<readonly RuleMeta[]> {
  return (await openSession(options)).known;
}
