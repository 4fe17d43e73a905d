import { type Destination, type Manifest, systemNamespaces } from '../model/index.ts';
import { catalog } from './catalog.ts';
import { type Edges, edgesOf } from './edges.ts';
import type { LinkContext } from './link.ts';
import { type LinkName, links } from './links.ts';
import type { Node } from './node.ts';

/** Every object of the run, joined; a join is worked out when first asked for, in time linear in the objects. */
export interface Graph {
  readonly nodes: readonly Node[];
  links(node: Node, name: LinkName): readonly Node[];
  /** True when everything that deploys into the namespace was rendered: a reference that finds nothing is dangling. */
  complete(destination: Destination): boolean;
}

function unique(nodes: readonly Node[]): readonly Node[] {
  const all = new Set(nodes);
  return all.size === nodes.length ? nodes : [...all]; // one list for all that find the same
}

/** `complete` says that every target was rendered. */
export function buildGraph(manifests: readonly Manifest[], complete: boolean): Graph {
  const all = catalog(manifests);
  const finders = new Map<string, ((node: Node) => readonly Node[])[]>();
  const known = new Map<string, Map<Node, readonly Node[]>>();
  const linked: LinkContext['linked'] = (node, name) => {
    const before = known.get(name)?.get(node);
    if (before !== undefined) return before;
    const lists = (finders.get(name) ?? []).map((find) => find(node)).filter((list) => list.length > 0);
    const [first = [], ...others] = lists;
    const found = unique(others.length === 0 ? first : lists.flat());
    known.set(name, (known.get(name) ?? new Map()).set(node, found));
    return found;
  };
  const add = (name: string, find: Edges['forward']): void => {
    finders.set(name, [...(finders.get(name) ?? []), find]);
  };
  for (const link of links) {
    const edges = edgesOf(link, { catalog: all, linked });
    add(link.name, edges.forward);
    if (link.inverse !== undefined) add(link.inverse, edges.backward);
  }
  return {
    nodes: all.nodes,
    links: linked,
    complete: (destination) =>
      complete && !systemNamespaces.has(destination.namespace) && all.workloads(destination).length > 0,
  };
}
