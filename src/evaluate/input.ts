import type { Graph, LinkKind, Node } from '../graph/index.ts';
import type { RuleInForce } from '../model/index.ts';

/** What every input of one run has in common. */
export interface Surroundings {
  readonly graph: Graph;
  /** `1.33.0` */
  readonly kubeVersion: string;
  readonly external: readonly string[];
}

/** Link kinds wanted of an object, each with those wanted one hop further. */
type LinkPlan = ReadonlyMap<string, readonly string[]>;

/**
 * Writes the input document of a rule (`policies/schemas/input.json`) as JSON text, for each object with the links that
 * the chosen rules declare and no others. Text, because an object that many others link to is then serialised once.
 */
export function inputWriter(around: Surroundings): (node: Node, rules: readonly RuleInForce[]) => string {
  const cores = new Map<Node, string>();
  const cluster = JSON.stringify({
    kubeVersion: around.kubeVersion,
    minor: Number(around.kubeVersion.split('.')[1] ?? 0),
  });
  const core = (node: Node): string => {
    const known = cores.get(node) ?? writeCore(node, around);
    cores.set(node, known);
    return known;
  };
  const links = (node: Node, plan: LinkPlan): string => {
    const parts = [...plan].map(([kind, further]) => {
      const second: LinkPlan = new Map(further.map((next) => [next, []]));
      const linked = around.graph
        .links(node, kind as LinkKind)
        .map((other) => withLinks(core(other), links(other, second)));
      return `${JSON.stringify(kind)}:[${linked.join(',')}]`;
    });
    return `{${parts.join(',')}}`;
  };
  return (node, rules) => {
    const chosen = JSON.stringify(Object.fromEntries(rules.map((rule) => [rule.meta.id, rule.params])));
    return `{${core(node)},"links":${links(node, linkPlan(rules))},"cluster":${cluster},"rules":${chosen}}`;
  };
}

function withLinks(core: string, links: string): string {
  return `{${core},"links":${links}}`;
}

/** `object`, `pod` and `unit` of a node, without the braces. */
function writeCore(node: Node, { graph, external }: Surroundings): string {
  const { id, value, target } = node.manifest;
  const unit = {
    kind: target.kind,
    id: target.id,
    namespace: id.namespace,
    closed: graph.closed(id.namespace),
    external,
  };
  return `"object":${JSON.stringify(value)},"pod":${JSON.stringify(node.pod ?? null)},"unit":${JSON.stringify(unit)}`;
}

/** Joins what several rules declare: `workloads` and `workloads.limits` become one entry. */
export function linkPlan(rules: readonly RuleInForce[]): LinkPlan {
  const plan = new Map<string, string[]>();
  for (const declared of rules.flatMap((rule) => rule.meta.links)) {
    const [first = '', second] = declared.split('.');
    const further = plan.get(first) ?? [];
    if (second !== undefined && !further.includes(second)) further.push(second);
    plan.set(first, further);
  }
  return plan;
}
