import { closestTarget } from '../closest-target.ts';
import { defineLink } from '../link.ts';

export const autoscalerTypes: readonly string[] = ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject'];

export const autoscalerWorkloads = defineLink({
  name: 'workloads',
  inverse: 'autoscalers',
  from: autoscalerTypes,
  to: ['workload'],
  description: 'The workload that the autoscaler scales.',
  inverseDescription: 'HorizontalPodAutoscalers and ScaledObjects that scale the workload.',
  find(node, { catalog }) {
    const target = node.scale?.target;
    if (target === undefined) return [];
    return closestTarget(node, catalog.named({ ...target, destination: node.manifest.destination }));
  },
});
