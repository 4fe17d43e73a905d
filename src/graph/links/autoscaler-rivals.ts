import { defineLink } from '../link.ts';
import { autoscalerTypes } from './autoscaler-workloads.ts';

export const autoscalerRivals = defineLink({
  name: 'autoscalers',
  from: autoscalerTypes,
  to: autoscalerTypes,
  description: 'Other autoscalers of the same workload.',
  find: (node, { linked }) =>
    linked(node, 'workloads')
      .flatMap((workload) => linked(workload, 'autoscalers'))
      .filter((other) => other !== node),
});
