import type { Graph, Node } from '../graph/index.ts';
import {
  type Destination,
  type EnabledPolicySet,
  type EnabledRule,
  fieldAt,
  isObject,
  type JsonObject,
  type PolicySet,
  type RuleMeta,
} from '../model/index.ts';
import { type SelectedRules, selectRules } from './select.ts';

/**
 * Chooses the rules for an object as its policy set does. What is chosen for several objects is one list: batches write each
 * list once.
 */
export function chooserOf(
  rules: readonly EnabledRule[],
  choose: NonNullable<PolicySet['choose']>,
  graph: Pick<Graph, 'nodes'>,
): (node: Node) => SelectedRules | undefined {
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
  const labels = namespaceLabels(graph);
  const known = new Map<string, SelectedRules>();
  return ({ manifest: { value, id, destination } }) => {
    const chosen = [...choose({ value, namespace: id.namespace, namespaceLabels: labels(destination) })].filter(
      ([rule]) => byId.has(rule),
    );
    if (chosen.length === 0) return undefined;
    const key = JSON.stringify(chosen);
    const selected =
      known.get(key) ??
      selectRules(
        chosen.flatMap(([id, params]) => {
          const rule = byId.get(id);
          return rule === undefined ? [] : [{ ...rule, params: { ...rule.params, ...params } }];
        }),
      );
    known.set(key, selected);
    return selected;
  };
}

/** Rules of policy sets that choose by more than types, as far as they are asked about no object. */
export function unchosenRules(
  policySets: readonly EnabledPolicySet[],
  graph: Pick<Graph, 'nodes'>,
): readonly RuleMeta[] {
  return policySets.flatMap(({ policySet: { choose }, rules }) => {
    if (choose === undefined) return [];
    const select = chooserOf(rules, choose, graph);
    const chosen = new Set(graph.nodes.flatMap((node) => (select(node)?.rules ?? []).map(({ meta }) => meta)));
    return rules.map(({ meta }) => meta).filter((meta) => !chosen.has(meta));
  });
}

/** Labels of the Namespace in which objects go to a destination; none where the repository has no such Namespace. */
function namespaceLabels({ nodes }: Pick<Graph, 'nodes'>): (destination: Destination) => JsonObject {
  const found = new Map<string, JsonObject>();
  for (const { manifest, type } of nodes) {
    if (type !== 'Namespace') continue;
    const labels = fieldAt(manifest.value, ['metadata', 'labels']);
    found.set(keyOf(manifest.destination.cluster, manifest.id.name), isObject(labels) ? labels : {});
  }
  return ({ cluster, namespace }) => found.get(keyOf(cluster, namespace)) ?? {};
}

function keyOf(cluster: string, namespace: string): string {
  return `${cluster}\0${namespace}`;
}
