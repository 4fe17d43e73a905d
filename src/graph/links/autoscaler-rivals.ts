import { isUnknown } from '../../model/index.ts';
import type { Catalog } from '../catalog.ts';
import { areTogether } from '../closest-target.ts';
import { dig } from '../json.ts';
import { defineLink } from '../link.ts';
import type { Node } from '../node.ts';
import { autoscalerTypes } from './autoscaler-workloads.ts';

/** Objects of one name in several targets make them as many as the workloads times their autoscalers. */
const mostFound = 100;

export const autoscalerRivals = defineLink({
  name: 'autoscalers',
  from: autoscalerTypes,
  to: autoscalerTypes,
  description: 'Other autoscalers of the same workload.',
  find(node, { catalog, linked }) {
    const found = new Set<Node>();
    const workloads = linked(node, 'workloads');
    if (workloads.length === 0) return ofSameTarget(node, catalog);
    for (const workload of workloads) {
      for (const other of linked(workload, 'autoscalers')) {
        if (other !== node && !mayTakeOver(node, other)) found.add(other);
        if (found.size === mostFound) return [...found];
      }
    }
    return [...found];
  },
});

/** The workload is deployed from elsewhere: those that name it next to each other mean the same one. */
function ofSameTarget(node: Node, catalog: Catalog): readonly Node[] {
  const target = node.scale?.target;
  if (target === undefined) return [];
  const others = catalog.scaling({ ...target, destination: node.manifest.destination });
  return others
    .filter((other) => other !== node && areTogether(node, other) && !mayTakeOver(node, other))
    .slice(0, mostFound);
}

/**
 * The ScaledObject takes over an HPA, and it is not known which one. Source:
 * https://keda.sh/docs/latest/concepts/scaling-deployments/#transfer-ownership-of-an-existing-hpa
 */
function mayTakeOver({ manifest: { value } }: Node, { manifest: other }: Node): boolean {
  if (other.id.kind !== 'HorizontalPodAutoscaler') return false;
  const named = dig(value.spec, 'advanced', 'horizontalPodAutoscalerConfig', 'name');
  if (named === undefined || named === other.id.name || !(isUnknown(named) || isUnknown(other.id.name))) return false;
  return dig(value.metadata, 'annotations', 'scaledobject.keda.sh/transfer-hpa-ownership') !== undefined;
}
