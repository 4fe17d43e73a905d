import type { Graph, Node } from '../graph/index.ts';
import { type EnabledPolicySet, groupOf, type Inventory, type Manifest } from '../model/index.ts';

/**
 * The data document for each object: what its policies may look up are the objects that are deployed with it. Targets that
 * deploy an object of one name both, such as overlays for two clusters, are not in one cluster.
 */
export function inventoriesOf(inventory: Inventory, { nodes }: Pick<Graph, 'nodes'>): (node: Node) => string {
  const held = nodes.filter(({ manifest: { id } }) => inventory.holds(groupOf(id.apiVersion), id.kind));
  const holders = new Set(held.map(({ manifest }) => manifest.target.id));
  const rivals = rivalsOf(nodes);
  const known = new Map<string, string>();
  const written = new Map<string, string>();
  return ({ manifest: { target, destination } }) => {
    const asked = JSON.stringify([destination.cluster, target.id]);
    const before = known.get(asked);
    if (before !== undefined) return before;
    const leftOut = new Set([...rivals(target.id)].filter((id) => holders.has(id)));
    const key = JSON.stringify([destination.cluster, ...[...leftOut].sort()]);
    const isWith = ({ manifest: other }: Node): boolean =>
      other.destination.cluster === destination.cluster && !leftOut.has(other.target.id);
    const data = written.get(key) ?? inventory.dataOf(held.filter(isWith).map(({ manifest }) => deployed(manifest)));
    written.set(key, data);
    known.set(asked, data);
    return data;
  };
}

/** Whether policies may look an object up, whatever object they judge. */
export function isLookedUp(policySets: readonly EnabledPolicySet[]): (manifest: Manifest) => boolean {
  const inventories = policySets.flatMap(({ policySet: { inventory } }) => inventory ?? []);
  return ({ id }) => inventories.some((each) => each.holds(groupOf(id.apiVersion), id.kind));
}

function deployed({ value, id }: Manifest): { readonly value: Manifest['value']; readonly namespace: string } {
  return { value, namespace: id.namespace };
}

/** The other targets that deploy an object of the same name; a Namespace may well be written by several for one cluster. */
function rivalsOf(nodes: Graph['nodes']): (target: string) => ReadonlySet<string> {
  const deployers = new Map<string, Set<string>>();
  const objects = new Map<string, Set<string>[]>();
  for (const { manifest, type } of nodes) {
    const { destination, id, target } = manifest;
    if (id.namespace === '') continue;
    const key = JSON.stringify([destination.cluster, destination.namespace, type, id.name]);
    const all = deployers.get(key) ?? new Set();
    deployers.set(key, all.add(target.id));
    const own = objects.get(target.id) ?? [];
    objects.set(target.id, own);
    own.push(all);
  }
  return (target) => {
    const others = new Set((objects.get(target) ?? []).flatMap((ids) => (ids.size === 1 ? [] : [...ids])));
    others.delete(target);
    return others;
  };
}
