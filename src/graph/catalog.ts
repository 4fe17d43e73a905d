import { groupOf, type Manifest } from '../model/index.ts';
import type { Node } from './node.ts';
import { nodeOf } from './pod.ts';
import { labelPairs, type Selector, selects } from './selector.ts';

/** The objects of a run, indexed so that every join is a look-up. Indexes are made when first asked for. */
export interface Catalog {
  readonly nodes: readonly Node[];
  /** Objects of one kind in one namespace, of any API version of the group. */
  named(query: { group: string; kind: string; namespace: string; name: string }): readonly Node[];
  ofKind(kind: string): readonly Node[];
  inNamespace(kind: string, namespace: string): readonly Node[];
  workloads(namespace: string): readonly Node[];
  /** Pod-making objects of the namespace that the selector selects. */
  selected(namespace: string, selector: Selector): readonly Node[];
  /** Pod-making objects of the namespace that carry the label. */
  labelled(namespace: string, key: string, value: string): readonly Node[];
}

export function catalog(manifests: readonly Manifest[]): Catalog {
  const nodes = manifests.map(nodeOf);
  const byName = lazy(() =>
    grouped(nodes, (node) => [nameKey({ group: groupOf(node.manifest.id.apiVersion), ...node.manifest.id })]),
  );
  const byKind = lazy(() => grouped(nodes, (node) => [node.manifest.id.kind]));
  const byPlace = lazy(() => grouped(nodes, (node) => [key(node.manifest.id.kind, node.manifest.id.namespace)]));
  const pods = lazy(() =>
    grouped(
      nodes.filter((node) => node.pod !== undefined),
      (node) => [node.manifest.id.namespace],
    ),
  );
  const byLabel = lazy(() =>
    grouped(nodes, (node) =>
      labelPairs(node.pod?.labels ?? {}).map((pair) => key(node.manifest.id.namespace, ...pair)),
    ),
  );
  const labelled: Catalog['labelled'] = (...parts) => byLabel().get(key(...parts)) ?? [];
  const workloads: Catalog['workloads'] = (namespace) => pods().get(namespace) ?? [];
  return {
    nodes,
    named: (query) => byName().get(nameKey(query)) ?? [],
    ofKind: (kind) => byKind().get(kind) ?? [],
    inNamespace: (...parts) => byPlace().get(key(...parts)) ?? [],
    workloads,
    labelled,
    selected(namespace, selector) {
      const lists = selector.pairs.map(([name, value]) => labelled(namespace, name, value));
      const shortest = lists.reduce(
        (best, list) => (list.length < best.length ? list : best),
        lists[0] ?? workloads(namespace),
      );
      return shortest.filter((node) => node.pod !== undefined && selects(selector, node.pod.labels));
    },
  };
}

function nameKey(query: { group: string; kind: string; namespace: string; name: string }): string {
  const group = query.group === 'extensions' ? 'apps' : query.group; // where Deployments and their like lived before 1.16
  return key(group, query.kind, query.namespace, query.name);
}

/** Joins with a character no Kubernetes name may hold. */
function key(...parts: readonly string[]): string {
  return parts.join('\0');
}

function grouped(
  nodes: readonly Node[],
  keysOf: (node: Node) => readonly string[],
): ReadonlyMap<string, readonly Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const each of keysOf(node)) {
      const group = groups.get(each);
      if (group === undefined) groups.set(each, [node]);
      else group.push(node);
    }
  }
  return groups;
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
