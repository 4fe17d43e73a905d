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
  find(node, { linked }) {
    const found = new Set<Node>();
    for (const workload of linked(node, 'workloads')) {
      for (const other of linked(workload, 'autoscalers')) {
        if (other !== node) found.add(other);
        if (found.size === mostFound) return [...found];
      }
    }
    return [...found];
  },
});
