import type { Manifest } from '../model/index.ts';
import { type Catalog, catalog } from './catalog.ts';
import { type Edges, edgesOf } from './join.ts';
import { dig } from './json.ts';
import { budgetToWorkload } from './links/budget.ts';
import { nearby } from './links/nearby.ts';
import { routeToService } from './links/route.ts';
import { scalerKinds, scalerToWorkload } from './links/scaler.ts';
import { serviceToWorkload } from './links/service.ts';
import { nearest } from './near.ts';
import type { Node } from './node.ts';

export const linkKinds = [
  'workloads',
  'services',
  'scalers',
  'budgets',
  'routes',
  'limits',
  'endpoints',
  'nearby',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Every object of the run, joined; a join is worked out when first asked for, in time linear in the objects. */
export interface Graph {
  readonly nodes: readonly Node[];
  links(node: Node, kind: LinkKind): readonly Node[];
  /** True when a reference into `namespace` that finds nothing is certainly dangling. */
  closed(namespace: string): boolean;
}

/** `complete` says that every target was rendered. */
export function buildGraph(manifests: readonly Manifest[], complete: boolean): Graph {
  const all = catalog(manifests);
  const find = finders(all);
  return {
    nodes: all.nodes,
    links: (node, kind) => find[kind](node),
    closed: (namespace) => complete && !operatedNamespaces.has(namespace) && all.workloads(namespace).length > 0,
  };
}

/** Namespaces whose pods the cluster itself brings along. */
const operatedNamespaces: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

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
    scalers: (node) => (scalerKinds.includes(node.manifest.id.kind) ? rivals(node, scaler) : scaler.backward(node)),
    budgets: (node) => budget.backward(node),
    routes: (node) =>
      node.pod === undefined ? route.backward(node) : unique(services(node).flatMap((each) => route.backward(each))),
    limits: (node) => nearest(node, all.inNamespace('LimitRange', node.manifest.id.namespace)),
    endpoints: (node) => endpoints(node, all),
    nearby: (node) => (workloads(node).length > 0 ? [] : nearby(node, all)),
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
