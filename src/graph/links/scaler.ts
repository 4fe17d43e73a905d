import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js';
import { groupOf } from '../../model/index.ts';
import type { Catalog } from '../catalog.ts';
import { closestTarget } from '../closest-target.ts';
import { fieldsOf } from '../fields.ts';
import type { Join } from '../join.ts';
import { stringOf } from '../json.ts';
import type { Node } from '../node.ts';

/** What a scaler names as its target. */
export interface ScaleTarget {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export const scalerKinds: readonly string[] = ['HorizontalPodAutoscaler', 'ScaledObject'];

/** KEDA's ScaledObject names its target in the same fields. */
const scaler = fieldsOf<HorizontalPodAutoscaler>();

/** The target of a scaler, KEDA's defaults (a Deployment of apps/v1) filled in; undefined when it names none. */
export function scaleTarget(node: Node): ScaleTarget | undefined {
  const keda = node.manifest.id.kind === 'ScaledObject';
  const name = stringOf(scaler(node, 'spec', 'scaleTargetRef', 'name'));
  const kind = stringOf(scaler(node, 'spec', 'scaleTargetRef', 'kind')) ?? (keda ? 'Deployment' : undefined);
  if (name === undefined || kind === undefined) return undefined;
  const apiVersion = stringOf(scaler(node, 'spec', 'scaleTargetRef', 'apiVersion')) ?? 'apps/v1';
  return { group: groupOf(apiVersion), kind, name, namespace: node.manifest.id.namespace };
}

/** HorizontalPodAutoscaler or ScaledObject → the workload it scales. */
export const scalerToWorkload: Join = {
  from: scalerKinds,
  find(node, catalog: Catalog) {
    const target = scaleTarget(node);
    return target === undefined ? [] : closestTarget(node, catalog.named(target));
  },
};
