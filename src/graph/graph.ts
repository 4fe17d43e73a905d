import { type Manifest, systemNamespaces } from '../model/index.ts';
import { type Catalog, catalog } from './catalog.ts';
import { closestTarget } from './closest-target.ts';
import { type Edges, edgesOf } from './join.ts';
import { dig } from './json.ts';
import { budgetToWorkload } from './links/budget.ts';
import { routeToService } from './links/route.ts';
import { scalerKinds, scalerToWorkload } from './links/scaler.ts';
import { serviceToWorkload } from './links/service.ts';
import { similarObjects } from './links/similar.ts';
import type { Node } from './node.ts';

export const linkKinds = [
  'workloads',
  'services',
  'autoscalers',
  'disruptionBudgets',
  'routes',
  'limitRanges',
  'endpoints',
  'similar',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Every object of the run, joined; a join is worked out when first asked for, in time linear in the objects. */
export interface Graph {
  readonly nodes: readonly Node[];
  links(node: Node, kind: LinkKind): readonly Node[];
  /** True when a reference into `namespace` that finds nothing is certainly dangling. */
  complete(namespace: string): boolean;
}

/** `complete` says that every target was rendered. */
export function buildGraph(manifests: readonly Manifest[], complete: boolean): Graph {
  const all = catalog(manifests);
  const find = finders(all);
  return {
    nodes: all.nodes,
    links: (node, kind) => find[kind](node),
    complete: (namespace) => complete && !systemNamespaces.has(namespace) && all.workloads(namespace).length > 0,
  };
}

type Finder = (node: Node) => readonly Node[];

function finders(all: Catalog): Readonly<Record<LinkKind, Finder>> {
  const service = edgesOf(serviceToWorkload, all);
  const budget = edgesOf(budgetToWorkload, all);
  const scaler = edgesOf(scalerToWorkload, all);
  const route = edgesOf(routeToService, all);
  const pointing: Readonly<Record<string, Edges>> = {
    Service: service,
    PodDisruptionBudget: budget,
    HorizontalPodAutoscaler: scaler,
    ScaledObject: scaler,
  };
  const workloads: Finder = (node) => pointing[node.manifest.id.kind]?.forward(node) ?? [];
  const services: Finder = (node) => (node.pod === undefined ? route.forward(node) : service.backward(node));
  return {
    workloads,
    services,
    autoscalers: (node) => (scalerKinds.includes(node.manifest.id.kind) ? rivals(node, scaler) : scaler.backward(node)),
    disruptionBudgets: (node) => budget.backward(node),
    routes: (node) =>
      node.pod === undefined ? route.backward(node) : unique(services(node).flatMap((each) => route.backward(each))),
    limitRanges: (node) => closestTarget(node, all.inNamespace('LimitRange', node.manifest.id.namespace)),
    endpoints: (node) => endpoints(node, all),
    similar: (node) => (workloads(node).length > 0 ? [] : similarObjects(node, all)),
  };
}

/** The other scalers of the same workloads. */
function rivals(node: Node, scaler: Edges): readonly Node[] {
  return unique(scaler.forward(node).flatMap((workload) => scaler.backward(workload))).filter(
    (other) => other !== node,
  );
}

function endpoints(node: Node, all: Catalog): readonly Node[] {
  const { namespace, name } = node.manifest.id;
  const slices = all.inNamespace('EndpointSlice', namespace);
  return [
    ...all.named({ group: '', kind: 'Endpoints', namespace, name }),
    ...slices.filter((slice) => dig(slice.manifest.value.metadata, 'labels', 'kubernetes.io/service-name') === name),
  ];
}

function unique(nodes: readonly Node[]): readonly Node[] {
  return [...new Set(nodes)];
}
