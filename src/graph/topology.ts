import type { Manifest, TopologyLink } from '../model/index.ts';
import type { Graph } from './graph.ts';
import type { Node } from './node.ts';

/** What reaches, scales and guards the workloads that `touched` objects are, or act on; each link once. */
export function topologyOf(graph: Graph, touched: ReadonlySet<Manifest>): readonly TopologyLink[] {
  const workloads = new Set(
    graph.nodes.filter((node) => touched.has(node.manifest)).flatMap((node) => workloadsOf(node, graph)),
  );
  const links = new Map<string, TopologyLink>();
  for (const link of [...workloads].flatMap((workload) => linksOf(workload, graph)))
    links.set(JSON.stringify(link), link);
  return [...links.values()];
}

function workloadsOf(node: Node, graph: Graph): readonly Node[] {
  if (node.pod !== undefined) return [node];
  const direct = graph.links(node, 'workloads');
  if (direct.length > 0) return direct;
  return graph.links(node, 'services').flatMap((service) => graph.links(service, 'workloads'));
}

/** Routes first, then the Services they lead to, as a request travels. */
function linksOf(workload: Node, graph: Graph): readonly TopologyLink[] {
  const services = graph.links(workload, 'services');
  const onWorkload = (kind: TopologyLink['kind'], nodes: readonly Node[]): readonly TopologyLink[] =>
    nodes.map((node) => link(kind, node, workload));
  return [
    ...services.flatMap((service) => graph.links(service, 'routes').map((route) => link('route', route, service))),
    ...onWorkload('service', services),
    ...onWorkload('autoscaler', graph.links(workload, 'autoscalers')),
    ...onWorkload('disruptionBudget', graph.links(workload, 'disruptionBudgets')),
  ];
}

function link(kind: TopologyLink['kind'], from: Node, to: Node): TopologyLink {
  return { kind, from: from.manifest.id, to: to.manifest.id };
}
