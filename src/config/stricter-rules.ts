import { isDeepStrictEqual } from 'node:util';
import { compareSeverity, type EnabledRule, type Json, own, type Severity } from '../model/index.ts';

/** How the settings of a change treat one rule less strictly than those of the base. */
export type RuleDifference =
  | { readonly what: 'off' }
  | { readonly what: 'severity'; readonly before: Severity; readonly after: Severity }
  | { readonly what: 'param'; readonly name: string; readonly before: Json; readonly after: Json };

/** A rule that the change relaxes, as the base has it. */
export interface RelaxedRule {
  readonly rule: EnabledRule;
  readonly differences: readonly [RuleDifference, ...RuleDifference[]];
}

/**
 * The rules of both: each that one of them enables, with the more severe of two severities, and with the parameters of
 * the base, since of another value it is not known whether it is stricter. In the order of the ids.
 */
export function stricterRules(before: readonly EnabledRule[], after: readonly EnabledRule[]): readonly EnabledRule[] {
  const then = byId(before);
  const both = new Map([...byId(after), ...then]);
  const now = byId(after);
  for (const [id, rule] of now) {
    const earlier = then.get(id);
    if (earlier !== undefined) both.set(id, stricter(earlier, rule));
  }
  return [...both.values()].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
}

/** The rules that the change turns off, calls less severe, or gives other parameters. */
export function relaxedRules(before: readonly EnabledRule[], after: readonly EnabledRule[]): readonly RelaxedRule[] {
  const now = byId(after);
  return before.flatMap((rule) => {
    const [first, ...others] = differencesOf(rule, now.get(rule.meta.id));
    return first === undefined ? [] : [{ rule, differences: [first, ...others] }];
  });
}

function differencesOf(before: EnabledRule, after: EnabledRule | undefined): readonly RuleDifference[] {
  if (after === undefined) return [{ what: 'off' }];
  const [then, now] = [severityOf(before), severityOf(after)];
  const severity: readonly RuleDifference[] =
    compareSeverity(now, then) > 0 ? [{ what: 'severity', before: then, after: now }] : [];
  const params = Object.keys(before.params).flatMap((name): readonly RuleDifference[] => {
    const [one, other] = [own(before.params, name) ?? null, own(after.params, name) ?? null];
    return isDeepStrictEqual(one, other) ? [] : [{ what: 'param', name, before: one, after: other }];
  });
  return [...severity, ...params];
}

function stricter(before: EnabledRule, after: EnabledRule): EnabledRule {
  const order = compareSeverity(severityOf(after), severityOf(before));
  // of the same severity, one that is not set leaves the rule its own, which may be more severe for some findings
  const isStricter = order < 0 || (order === 0 && after.severity === undefined);
  return isStricter ? { ...before, severity: after.severity, from: after.from } : before;
}

function severityOf({ meta, severity }: EnabledRule): Severity {
  return severity ?? meta.severity;
}

function byId(rules: readonly EnabledRule[]): ReadonlyMap<string, EnabledRule> {
  return new Map(rules.map((rule) => [rule.meta.id, rule]));
}
