import type { Graph, Node } from '../graph/index.ts';
import { systemNamespaces } from '../model/index.ts';
import type { LinkPlan } from './select.ts';

/** What all inputs of one run have in common. */
export interface RuleContext {
  readonly graph: Graph;
  /** `1.33.0` */
  readonly kubeVersion: string;
  readonly external: readonly string[];
}

/**
 * Writes the input document of a rule (`policies/schemas/input.json`) as JSON text without its outer braces and without
 * `rules`, with the links of the plan and no others. Text, because an object that many others link to is then serialised
 * once.
 */
export function inputWriter(context: RuleContext): (node: Node, plan: LinkPlan) => string {
  const cores = new Map<Node, string>();
  const cluster = JSON.stringify({
    kubeVersion: context.kubeVersion,
    minor: Number(context.kubeVersion.split('.')[1] ?? 0),
  });
  const core = (node: Node): string => {
    const known = cores.get(node) ?? writeCore(node, context);
    cores.set(node, known);
    return known;
  };
  const links = (node: Node, plan: LinkPlan): string => {
    const parts = [...plan].map(([name, further]) => {
      const linked = context.graph
        .links(node, name)
        .map((other) => `{${core(other)},"links":${links(other, further)}}`);
      return `${JSON.stringify(name)}:[${linked.join(',')}]`;
    });
    return `{${parts.join(',')}}`;
  };
  return (node, plan) => `${core(node)},"links":${links(node, plan)},"cluster":${cluster}`;
}

/** `object`, `pod`, `scale` and `target` of a node, without the braces. */
function writeCore(node: Node, { graph, external }: RuleContext): string {
  const { id, value, target, destination } = node.manifest;
  const about = {
    kind: target.kind,
    id: target.id,
    namespace: id.namespace,
    complete: graph.complete(destination),
    isSystemNamespace: systemNamespaces.has(id.namespace),
    external,
  };
  const parts = { object: value, pod: podOf(node), scale: node.scale ?? null, target: about };
  return JSON.stringify(parts).slice(1, -1);
}

/** Without `spec`, which `object` has: policies spend a quarter of their time on reading the input. */
function podOf({ pod }: Node): object | null {
  if (pod === undefined) return null;
  const { spec, ...where } = pod;
  return where;
}
