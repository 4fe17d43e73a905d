import { groupOf } from '../../model/index.ts';
import { closestTarget } from '../closest-target.ts';
import { dig, stringOf } from '../json.ts';
import { defineLink } from '../link.ts';

export const rolloutType = 'argoproj.io/Rollout';

/** Source: https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout */
export const rolloutWorkloads = defineLink({
  name: 'workloads',
  inverse: 'rollouts',
  from: [rolloutType],
  to: ['workload'],
  description: 'The workload whose pod template the Rollout runs (`workloadRef`).',
  inverseDescription: 'Rollouts that run the pod template of the workload: their replicas count.',
  find(node, { catalog }) {
    const reference = dig(node.manifest.value.spec, 'workloadRef');
    const name = stringOf(dig(reference, 'name'));
    const kind = stringOf(dig(reference, 'kind'));
    if (name === undefined || kind === undefined) return [];
    const group = groupOf(stringOf(dig(reference, 'apiVersion')) ?? 'apps/v1');
    const found = catalog.named({ destination: node.manifest.destination, group, kind, name });
    return closestTarget(
      node,
      found.filter(({ pod }) => pod !== undefined),
    );
  },
});
