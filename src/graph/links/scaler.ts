import type { Catalog } from '../catalog.ts';
import type { Join } from '../join.ts';
import { dig, stringOf } from '../json.ts';
import { nearest } from '../near.ts';
import type { Node } from '../node.ts';
import { groupOf } from '../pod.ts';

/** What a scaler names as its target. */
export interface ScaleTarget {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export const scalerKinds: readonly string[] = ['HorizontalPodAutoscaler', 'ScaledObject'];

/** The target of a scaler, KEDA's defaults (a Deployment of apps/v1) filled in; undefined when it names none. */
export function scaleTarget(node: Node): ScaleTarget | undefined {
  const ref = dig(node.manifest.value.spec, 'scaleTargetRef');
  const keda = node.manifest.id.kind === 'ScaledObject';
  const name = stringOf(dig(ref, 'name'));
  const kind = stringOf(dig(ref, 'kind')) ?? (keda ? 'Deployment' : undefined);
  if (name === undefined || kind === undefined) return undefined;
  const apiVersion = stringOf(dig(ref, 'apiVersion')) ?? 'apps/v1';
  return { group: groupOf(apiVersion), kind, name, namespace: node.manifest.id.namespace };
}

/** HorizontalPodAutoscaler or ScaledObject → the workload it scales. */
export const scalerToWorkload: Join = {
  from: scalerKinds,
  find(node, catalog: Catalog) {
    const target = scaleTarget(node);
    return target === undefined ? [] : nearest(node, catalog.named(target));
  },
};
