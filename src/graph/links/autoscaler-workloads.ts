import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js';
import { groupOf } from '../../model/index.ts';
import type { NameQuery } from '../catalog.ts';
import { closestTarget } from '../closest-target.ts';
import { fieldsOf } from '../fields.ts';
import { stringOf } from '../json.ts';
import { defineLink } from '../link.ts';
import type { Node } from '../node.ts';

export const autoscalerTypes: readonly string[] = [
  'autoscaling/HorizontalPodAutoscaler',
  'keda.sh/ScaledObject',
  'keda.k8s.io/ScaledObject', // KEDA 1
];

/** KEDA's ScaledObject names its target in the same fields. */
const autoscaler = fieldsOf<HorizontalPodAutoscaler>();

/** The target of an autoscaler, KEDA's defaults (a Deployment of apps/v1) filled in; undefined when it names none. */
export function scaleTarget(node: Node): NameQuery | undefined {
  const isKeda = node.manifest.id.kind === 'ScaledObject';
  const name = stringOf(autoscaler(node, 'spec', 'scaleTargetRef', 'name'));
  const kind = stringOf(autoscaler(node, 'spec', 'scaleTargetRef', 'kind')) ?? (isKeda ? 'Deployment' : undefined);
  if (name === undefined || kind === undefined) return undefined;
  const apiVersion = stringOf(autoscaler(node, 'spec', 'scaleTargetRef', 'apiVersion')) ?? 'apps/v1';
  return { destination: node.manifest.destination, group: groupOf(apiVersion), kind, name };
}

export const autoscalerWorkloads = defineLink({
  name: 'workloads',
  inverse: 'autoscalers',
  from: autoscalerTypes,
  to: ['workload'],
  description: 'The workload that the autoscaler scales.',
  inverseDescription: 'HorizontalPodAutoscalers and ScaledObjects that scale the workload.',
  find(node, { catalog }) {
    const target = scaleTarget(node);
    return target === undefined ? [] : closestTarget(node, catalog.named(target));
  },
});
