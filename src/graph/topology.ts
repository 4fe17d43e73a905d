import type { Manifest, TopologyLink } from '../model/index.ts';
import type { Graph } from './graph.ts';
import type { Node } from './node.ts';

/** Links of one kind to one object that are listed; the last of them says how many more there are. */
const mostListed = 10;

/** What reaches, scales and guards the workloads that `touched` objects are, or act on; each link once. */
export function topologyOf(graph: Graph, touched: ReadonlySet<Manifest>): readonly TopologyLink[] {
  const links = new Map<string, TopologyLink>();
  for (const workload of workloadsOf(graph, touched))
    for (const link of linksOf(workload, graph)) links.set(JSON.stringify(link), link);
  return [...links.values()];
}

/** Linear in the links: what several objects lead to is followed once. */
function workloadsOf(graph: Graph, touched: ReadonlySet<Manifest>): ReadonlySet<Node> {
  const workloads = new Set<Node>();
  const services = new Set<Node>();
  for (const node of graph.nodes.filter(({ manifest }) => touched.has(manifest))) {
    const direct = node.pod === undefined ? graph.links(node, 'workloads') : [node];
    for (const workload of direct) workloads.add(workload);
    if (direct.length > 0) continue;
    for (const service of graph.links(node, 'services')) {
      if (services.has(service)) continue;
      services.add(service);
      for (const workload of graph.links(service, 'workloads')) workloads.add(workload);
    }
  }
  return workloads;
}

/** Routes first, then the Services they lead to, as a request travels. */
function linksOf(workload: Node, graph: Graph): readonly TopologyLink[] {
  const services = graph.links(workload, 'services');
  const routes = services
    .slice(0, mostListed)
    .flatMap((service) => listed('route', graph.links(service, 'routes'), service));
  return [
    ...routes,
    ...listed('service', services, workload),
    ...listed('autoscaler', graph.links(workload, 'autoscalers'), workload),
    ...listed('disruptionBudget', graph.links(workload, 'disruptionBudgets'), workload),
  ];
}

function listed(kind: TopologyLink['kind'], from: readonly Node[], to: Node): readonly TopologyLink[] {
  const more = from.length - mostListed;
  return from.slice(0, mostListed).map((node, at) => {
    const link = { kind, from: node.manifest.id, to: to.manifest.id };
    return more > 0 && at === mostListed - 1 ? { ...link, more } : link;
  });
}
