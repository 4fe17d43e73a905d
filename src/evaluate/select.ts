import { isLinkName, type LinkName, type Node } from '../graph/index.ts';
import { type EnabledRule, isSchemaRule, matchesKind } from '../model/index.ts';

/** Links wanted of an object, each with those wanted of the objects it leads to, to any depth. */
export interface LinkPlan extends ReadonlyMap<LinkName, LinkPlan> {}

/** The rules that look at one kind of object, and what they need; worked out once for all objects of the kind. */
export interface SelectedRules {
  readonly rules: readonly EnabledRule[];
  readonly links: LinkPlan;
}

/** Chooses the rules for an object by its type before anything is evaluated: asking a policy costs time. */
export function selectorOf(rules: readonly EnabledRule[]): (node: Node) => SelectedRules | undefined {
  const known = new Map<string, SelectedRules | undefined>();
  const evaluated = rules.filter(({ meta }) => !isSchemaRule(meta.id));
  return ({ manifest: { id }, pod }) => {
    const object = { ...id, isWorkload: pod !== undefined };
    const key = JSON.stringify([object.apiVersion, object.kind, object.isWorkload]);
    if (!known.has(key)) {
      const chosen = evaluated.filter(({ meta }) => meta.kinds.some((token) => matchesKind(token, object)));
      known.set(key, chosen.length === 0 ? undefined : selectRules(chosen));
    }
    return known.get(key);
  };
}

/** Joins what several rules declare: `workloads` and `workloads.limitRanges` become one entry. */
export function selectRules(rules: readonly EnabledRule[]): SelectedRules {
  const links: MutablePlan = new Map();
  for (const declared of rules.flatMap((rule) => rule.meta.links)) {
    let plan = links;
    for (const name of declared.split('.')) {
      if (!isLinkName(name)) throw new TypeError(`a rule declares the link '${name}', which does not exist`);
      const next: MutablePlan = plan.get(name) ?? new Map();
      plan.set(name, next);
      plan = next;
    }
  }
  return { rules, links };
}

interface MutablePlan extends Map<LinkName, MutablePlan> {}
