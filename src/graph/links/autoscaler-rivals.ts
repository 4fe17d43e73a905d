import type { Catalog } from '../catalog.ts';
import { areTogether } from '../closest-target.ts';
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
        if (other !== node) found.add(other);
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
  return others.filter((other) => other !== node && areTogether(node, other)).slice(0, mostFound);
}
