import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../catalog.ts';
import { dig } from '../json.ts';
import type { Node } from '../node.ts';
import { serviceSelector } from '../selector.ts';

const mostNamed = 5;
const mostEdits = 2;

/** The workloads a dangling reference may have meant, at most five; nothing for one that finds its target. */
export function similarObjects(node: Node, catalog: Catalog): readonly Node[] {
  return node.manifest.id.kind === 'Service' ? sharingLabels(node, catalog) : similarNames(node, catalog);
}

const mostCompared = 100; // of those that carry the rarest label

/** Workloads that carry some of the selector's labels: first those that carry most of them, then those named most alike. */
function sharingLabels(node: Node, catalog: Catalog): readonly Node[] {
  const { namespace, name } = node.manifest.id;
  const pairs = serviceSelector(dig(node.manifest.value.spec, 'selector'))?.pairs ?? [];
  const lists = pairs.map(([key, value]) => catalog.labelled(namespace, key, value)).filter((list) => list.length > 0);
  const [rarest = []] = lists.sort((a, b) => a.length - b.length);
  const shared = (other: Node): number => pairs.filter(([key, value]) => other.pod?.labels[key] === value).length;
  return rarest
    .slice(0, mostCompared)
    .map((other) => ({ other, shared: shared(other), edits: distance(other.manifest.id.name, name) }))
    .sort((a, b) => b.shared - a.shared || a.edits - b.edits)
    .slice(0, mostNamed)
    .map(({ other }) => other);
}

function similarNames(node: Node, catalog: Catalog): readonly Node[] {
  const target = node.scale?.target;
  if (target === undefined) return [];
  const like = (other: Node): boolean => distance(other.manifest.id.name, target.name) <= mostEdits;
  return catalog.workloads(node.manifest.id.namespace).filter(like).slice(0, mostNamed);
}
