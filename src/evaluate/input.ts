import type { Graph, Node } from '../graph/index.ts';
import { systemNamespaces } from '../model/index.ts';
import type { LinkPlan } from './select.ts';
import { shortened } from './shortened.ts';

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
  return (node, plan) => {
    const linked = writeLinks(node, plan, { graph: context.graph, core, room: { left: mostLinkedText } });
    return `${core(node)},${linked},"cluster":${cluster}`;
  };
}

/** Objects that are listed under one link; rules read how many more there are. */
const mostListed = 20;

/** Characters of all linked objects of one document. Together with {@link mostListed}: N × M links are never written. */
const mostLinkedText = 131_072;

interface Linking {
  readonly graph: Graph;
  readonly core: (node: Node) => string;
  /** What linked objects may still take. */
  readonly room: { left: number };
}

/** `links` of a node, and `unlisted` where they are more than there is room for. */
function writeLinks(node: Node, plan: LinkPlan, linking: Linking): string {
  const { graph, core, room } = linking;
  const unlisted: string[] = [];
  const lists = [...plan].map(([name, further]) => {
    const all = graph.links(node, name);
    const listed: string[] = [];
    for (const other of all.slice(0, mostListed)) {
      const text = core(other);
      if (text.length > room.left) break;
      room.left -= text.length;
      listed.push(`{${text},${writeLinks(other, further, linking)}}`);
    }
    const more = all.length - listed.length;
    if (more > 0) unlisted.push(`${JSON.stringify(name)}:${more}`);
    return `${JSON.stringify(name)}:[${listed.join(',')}]`;
  });
  return `"links":{${lists.join(',')}}${unlisted.length === 0 ? '' : `,"unlisted":{${unlisted.join(',')}}`}`;
}

const longestWhole = 1_048_576; // characters of a document; shorter ones have no text that is worth a look

/** `object`, `pod`, `scale` and `target` of a node, without the braces. */
function writeCore(node: Node, { graph, external }: RuleContext): string {
  const { id, text, target, destination } = node.manifest;
  const value = text.length > longestWhole ? shortened(node.manifest.value) : node.manifest.value;
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
