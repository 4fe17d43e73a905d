import { distance } from 'fastest-levenshtein';
import { own } from '../../model/index.ts';
import type { Catalog } from '../catalog.ts';
import { withoutOtherVariants } from '../closest-target.ts';
import { dig } from '../json.ts';
import { defineLink } from '../link.ts';
import { comparable, isWithinEdits } from '../name-distance.ts';
import type { Node } from '../node.ts';
import { labelSelector, type Selector, serviceSelector } from '../selector.ts';
import { autoscalerTypes } from './autoscaler-workloads.ts';

const mostFound = 5;
const mostEdits = 2;
const mostCompared = 100; // of those that carry the rarest label

export const similarWorkloads = defineLink({
  name: 'similar',
  from: ['Service', 'policy/PodDisruptionBudget', ...autoscalerTypes],
  to: ['workload'],
  description: 'At most five workloads that a reference which finds none may have meant, the likeliest first.',
  find(node, { catalog, linked }) {
    if (linked(node, 'workloads').length > 0) return [];
    return node.scale === undefined ? sharingLabels(node, catalog) : similarNames(node, catalog);
  },
});

/**
 * Labels that say by what an object is managed or released: all objects of a release have them in common. Sources:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/, https://helm.sh/docs/chart_best_practices/labels/,
 * https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/, fluxcd/pkg/ssa
 */
const sayWhoManages: ReadonlySet<string> = new Set([
  'app.kubernetes.io/instance',
  'app.kubernetes.io/managed-by',
  'app.kubernetes.io/part-of',
  'app.kubernetes.io/version',
  'argocd.argoproj.io/instance',
  'chart',
  'helm.sh/chart',
  'helm.toolkit.fluxcd.io/name',
  'helm.toolkit.fluxcd.io/namespace',
  'heritage',
  'kustomize.toolkit.fluxcd.io/name',
  'kustomize.toolkit.fluxcd.io/namespace',
  'release',
]);

function pairsOf({ manifest: { id, value } }: Node): Selector['pairs'] {
  const selector = dig(value.spec, 'selector');
  return (id.kind === 'Service' ? serviceSelector(selector) : labelSelector(selector))?.pairs ?? [];
}

/** Workloads that carry some of the selector's labels: first those that carry most of them, then the most similar names. */
function sharingLabels(node: Node, catalog: Catalog): readonly Node[] {
  const { manifest } = node;
  const { name } = manifest.id;
  const pairs = pairsOf(node).filter(([key]) => !sayWhoManages.has(key));
  const lists = pairs
    .map((pair) => withoutOtherVariants(node, catalog.labelled(manifest.destination, pair)))
    .map((list) => list.filter(({ pod }) => pod !== undefined))
    .filter((list) => list.length > 0);
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
