import { type Destination, grouped, type Manifest, servedGroup } from '../model/index.ts';
import type { Node } from './node.ts';
import { nodeOf } from './pod.ts';
import { labelPairs, type Selector, selectorKey, selects } from './selector.ts';

/** Where a named object is looked for. */
export interface NameQuery {
  readonly destination: Destination;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

/** The objects of a run, indexed so that every join is a look-up. Indexes are made when first asked for. */
export interface Catalog {
  readonly nodes: readonly Node[];
  /** Objects of one kind and name in one namespace of one cluster, of any version of the group. */
  named(query: NameQuery): readonly Node[];
  /** Objects of a type, as {@link Node} writes it, wherever they are deployed. */
  ofType(type: string): readonly Node[];
  inNamespace(type: string, destination: Destination): readonly Node[];
  /** Objects of the namespace that make pods, and whose pods are judged. */
  workloads(destination: Destination): readonly Node[];
  /** Autoscalers that name the object as their target. */
  scaling(query: NameQuery): readonly Node[];
  /** Pod-making objects of the namespace, custom resources included. */
  podMakers(destination: Destination): readonly Node[];
  /** Those of them that the selector selects. */
  selected(destination: Destination, selector: Selector): readonly Node[];
  /** Those of them whose pods carry the label. */
  labelled(destination: Destination, label: readonly [key: string, value: string]): readonly Node[];
}

export function catalog(manifests: readonly Manifest[]): Catalog {
  const nodes = manifests.map(nodeOf);
  const byName = lazy(() => grouped(nodes, ({ manifest }) => [nameKey(queryOf(manifest))]));
  const byType = lazy(() => grouped(nodes, ({ type }) => [type]));
  const byPlace = lazy(() => grouped(nodes, ({ manifest, type }) => [key(manifest.destination, type)]));
  const byScaleTarget = lazy(() =>
    grouped(nodes, ({ manifest: { destination }, scale }) =>
      scale?.target === undefined ? [] : [nameKey({ ...scale.target, destination })],
    ),
  );
  return {
    nodes,
    named: (query) => byName().get(nameKey(query)) ?? [],
    ofType: (type) => byType().get(type) ?? [],
    inNamespace: (type, destination) => byPlace().get(key(destination, type)) ?? [],
    scaling: (query) => byScaleTarget().get(nameKey(query)) ?? [],
    ...podCatalog(nodes),
  };
}

/** What makes pods, by namespace and by the labels of the pods. */
function podCatalog(nodes: readonly Node[]): Pick<Catalog, 'workloads' | 'podMakers' | 'labelled' | 'selected'> {
  const judged = lazy(() =>
    grouped(nodes, ({ manifest, pod }) => (pod === undefined ? [] : [key(manifest.destination)])),
  );
  const makers = lazy(() =>
    grouped(nodes, ({ manifest, podLabels }) => (podLabels.length === 0 ? [] : [key(manifest.destination)])),
  );
  const byLabel = lazy(() =>
    grouped(nodes, ({ manifest, podLabels }) => [
      ...new Set(podLabels.flatMap(labelPairs).map((pair) => key(manifest.destination, ...pair))),
    ]),
  );
  const labelled: Catalog['labelled'] = (destination, label) => byLabel().get(key(destination, ...label)) ?? [];
  const podMakers: Catalog['podMakers'] = (destination) => makers().get(key(destination)) ?? [];
  return {
    workloads: (destination) => judged().get(key(destination)) ?? [],
    podMakers,
    labelled,
    selected: remembered((destination, selector) => {
      const lists = selector.pairs.map((pair) => labelled(destination, pair));
      const shortest = lists.reduce(
        (best, list) => (list.length < best.length ? list : best),
        lists[0] ?? podMakers(destination),
      );
      return shortest.filter(({ podLabels }) => podLabels.some((labels) => selects(selector, labels)));
    }),
  };
}

/** Works out once what several objects select with the same words. */
function remembered(select: Catalog['selected']): Catalog['selected'] {
  const known = new Map<string, readonly Node[]>();
  return (destination, selector) => {
    const words = key(destination, selectorKey(selector));
    const found = known.get(words) ?? select(destination, selector);
    known.set(words, found);
    return found;
  };
}

function queryOf({ id, destination }: Manifest): NameQuery {
  return { destination, group: servedGroup(id), kind: id.kind, name: id.name };
}

function nameKey({ destination, group, kind, name }: NameQuery): string {
  const current = group === 'extensions' ? 'apps' : group; // the group of Deployments and the like before 1.16
  return key(destination, current, kind, name);
}

/** Joins with a character no Kubernetes name may hold. */
function key({ cluster, namespace }: Destination, ...parts: readonly string[]): string {
  return [cluster, namespace, ...parts].join('\0');
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
