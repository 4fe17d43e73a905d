import type { FailedTarget, Manifest, Target } from '../model/index.ts';
import { catalog } from './catalog.ts';
import { type Edges, edgesOf } from './edges.ts';
import type { LinkContext } from './link.ts';
import { type LinkName, links } from './links.ts';
import type { Node } from './node.ts';
import { type Sight, sightOf } from './sight.ts';
import { type UnknownLinks, unknownLinks } from './unknown.ts';

/** Every object of the run, joined; a join is worked out when first asked for, in time linear in the objects. */
export interface Graph {
  readonly nodes: readonly Node[];
  links(node: Node, name: LinkName): readonly Node[];
  /** More objects may be linked than are found: a value on one of the two sides is filled in later. */
  readonly isOpen: UnknownLinks['isOpen'];
  /** Whether everything that deploys into the namespace of the object was read. */
  sight(node: Pick<Node, 'manifest'>): Sight;
}

function unique(nodes: readonly Node[]): readonly Node[] {
  const all = new Set(nodes);
  return all.size === nodes.length ? nodes : [...all]; // one list for all that find the same
}

/** What the run knows of the targets besides what they hold. */
export interface GraphContext {
  /** Those of which something could not be read. */
  readonly failed?: readonly FailedTarget[];
  /**
   * Targets that are not deployed with the others, such as examples and tests. Their objects may mean those of the others,
   * and do nothing to them: the HorizontalPodAutoscaler of an example does not scale the Deployment that it names.
   */
  readonly isAside?: (target: Target) => boolean;
}

/** `isWhole` says that every target was asked for. */
export function buildGraph(
  manifests: readonly Manifest[],
  isWhole: boolean,
  { failed = [], isAside = () => false }: GraphContext = {},
): Graph {
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
    if (link.inverse !== undefined) add(link.inverse, withoutAside(edges.backward, isAside));
  }
  const { isOpen, arePodsElsewhere } = unknownLinks(all, linked);
  return {
    nodes: all.nodes,
    links: linked,
    isOpen,
    sight: sightOf({ catalog: all, linked, isWhole, failed, arePodsElsewhere }),
  };
}

/** What acts on an object, but for what lies aside of it. */
function withoutAside(find: Edges['backward'], isAside: (target: Target) => boolean): Edges['backward'] {
  return (node) => {
    const found = find(node);
    if (found.length === 0 || isAside(node.manifest.target)) return found;
    const kept = found.filter(({ manifest }) => !isAside(manifest.target));
    return kept.length === found.length ? found : kept; // one list for all that find the same
  };
}
