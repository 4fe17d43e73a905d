import { distance } from 'fastest-levenshtein';
import { own } from '../../model/index.ts';
import type { Catalog } from '../catalog.ts';
import { dig } from '../json.ts';
import { defineLink } from '../link.ts';
import { comparable, isWithinEdits } from '../name-distance.ts';
import type { Node } from '../node.ts';
import { serviceSelector } from '../selector.ts';
import { autoscalerTypes } from './autoscaler-workloads.ts';

const mostFound = 5;
const mostEdits = 2;
const mostCompared = 100; // of those that carry the rarest label

export const similarWorkloads = defineLink({
  name: 'similar',
  from: ['Service', ...autoscalerTypes],
  to: ['workload'],
  description: 'At most five workloads that a reference which finds none may have meant, the likeliest first.',
  find(node, { catalog, linked }) {
    if (linked(node, 'workloads').length > 0) return [];
    return node.manifest.id.kind === 'Service' ? sharingLabels(node, catalog) : similarNames(node, catalog);
  },
});

/** Workloads that carry some of the selector's labels: first those that carry most of them, then the most similar names. */
function sharingLabels({ manifest }: Node, catalog: Catalog): readonly Node[] {
  const { name } = manifest.id;
  const pairs = serviceSelector(dig(manifest.value.spec, 'selector'))?.pairs ?? [];
  const lists = pairs.map((pair) => catalog.labelled(manifest.destination, pair)).filter((list) => list.length > 0);
  const [rarest = []] = lists.sort((a, b) => a.length - b.length);
  const shared = (other: Node): number =>
    pairs.filter(([key, value]) => own(other.pod?.labels ?? {}, key) === value).length;
  return rarest
    .slice(0, mostCompared)
    .map((other) => ({
      other,
      shared: shared(other),
      edits: distance(comparable(other.manifest.id.name), comparable(name)),
    }))
    .sort((a, b) => b.shared - a.shared || a.edits - b.edits)
    .slice(0, mostFound)
    .map(({ other }) => other);
}

function similarNames(node: Node, catalog: Catalog): readonly Node[] {
  const target = node.scale?.target;
  if (target === undefined) return [];
  const isSimilar = (other: Node): boolean => isWithinEdits(other.manifest.id.name, target.name, mostEdits);
  return catalog.workloads(node.manifest.destination).filter(isSimilar).slice(0, mostFound);
}
