import type { Catalog } from '../catalog.ts';
import { closestTarget } from '../closest-target.ts';
import type { Join } from '../join.ts';

export const scalerKinds: readonly string[] = ['HorizontalPodAutoscaler', 'ScaledObject'];

/** HorizontalPodAutoscaler or ScaledObject → the workload it scales. */
export const scalerToWorkload: Join = {
  from: scalerKinds,
  find(node, catalog: Catalog) {
    const target = node.scale?.target;
    if (target === undefined) return [];
    return closestTarget(node, catalog.named({ ...target, namespace: node.manifest.id.namespace }));
  },
};
