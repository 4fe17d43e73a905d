import { type Graph, type LinkKind, linkKinds, type Node } from '../graph/index.ts';
import { type EnabledRule, systemNamespaces } from '../model/index.ts';

/** What all inputs of one run have in common. */
export interface RuleContext {
  readonly graph: Graph;
  /** `1.33.0` */
  readonly kubeVersion: string;
  readonly external: readonly string[];
}

/** Link kinds that an object needs, each with those that the linked objects need. */
type LinkPlan = ReadonlyMap<LinkKind, readonly LinkKind[]>;

/** The rules that look at one type of object, and what they need; computed once for all objects of a type. */
export interface SelectedRules {
  readonly links: LinkPlan;
  /** Parameters by rule id, as JSON text. */
  readonly rules: string;
}

/** Merges what several rules declare: `workloads` and `workloads.limitRanges` become one entry. */
export function selectRules(rules: readonly EnabledRule[]): SelectedRules {
  const links = new Map<LinkKind, LinkKind[]>();
  for (const declared of rules.flatMap((rule) => rule.meta.links)) {
    const [first, second] = declared.split('.').map(linkKind);
    if (first === undefined) continue;
    const further = links.get(first) ?? [];
    if (second !== undefined && !further.includes(second)) further.push(second);
    links.set(first, further);
  }
  return { links, rules: JSON.stringify(Object.fromEntries(rules.map((rule) => [rule.meta.id, rule.params]))) };
}

function linkKind(name: string): LinkKind {
  const found = linkKinds.find((each) => each === name);
  if (found === undefined) throw new TypeError(`a rule declares the link '${name}', which does not exist`);
  return found;
}

/**
 * Writes the input document of the rules (`policies/schemas/input.json`) as JSON text, for each object only with the links
 * that its rules declare. Text, because an object that many others link to is then serialized once.
 */
export function inputWriter(context: RuleContext): (node: Node, chosen: SelectedRules) => string {
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
    const parts = [...plan].map(([kind, further]) => {
      const second: LinkPlan = new Map(further.map((next) => [next, []]));
      const linked = context.graph
        .links(node, kind as LinkKind)
        .map((other) => withLinks(core(other), links(other, second)));
      return `${JSON.stringify(kind)}:[${linked.join(',')}]`;
    });
    return `{${parts.join(',')}}`;
  };
  return (node, chosen) =>
    `{${core(node)},"links":${links(node, chosen.links)},"cluster":${cluster},"rules":${chosen.rules}}`;
}

function withLinks(core: string, links: string): string {
  return `{${core},"links":${links}}`;
}

/** `object`, `pod`, `scale` and `target` of a node, without the braces. */
function writeCore(node: Node, { graph, external }: RuleContext): string {
  const { id, value, target } = node.manifest;
  const about = {
    kind: target.kind,
    id: target.id,
    namespace: id.namespace,
    complete: graph.complete(id.namespace),
    isSystemNamespace: systemNamespaces.has(id.namespace),
    external,
  };
  const parts = { object: value, pod: node.pod ?? null, scale: node.scale ?? null, target: about };
  return JSON.stringify(parts).slice(1, -1);
}
