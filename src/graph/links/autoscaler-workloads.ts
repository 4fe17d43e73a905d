import { closestTarget } from '../closest-target.ts';
import { defineLink } from '../link.ts';
import { rolloutType } from './rollout-workloads.ts';

export const autoscalerTypes: readonly string[] = ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject'];

export const autoscalerWorkloads = defineLink({
  name: 'workloads',
  inverse: 'autoscalers',
  from: autoscalerTypes,
  to: ['workload'],
  description: 'The workload that the autoscaler scales; of a Rollout with `workloadRef` also the one it refers to.',
  inverseDescription: 'HorizontalPodAutoscalers and ScaledObjects that scale the workload.',
  find(node, { catalog, linked }) {
    const target = node.scale?.target;
    if (target === undefined) return [];
    const found = closestTarget(node, catalog.named({ ...target, destination: node.manifest.destination }));
    const referred = found.flatMap((each) => (each.type === rolloutType ? linked(each, 'workloads') : []));
    return referred.length === 0 ? found : [...found, ...referred];
  },
});
