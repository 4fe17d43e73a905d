import type { Service } from 'kubernetes-types/core/v1.js';
import { closestTarget } from '../closest-target.ts';
import { fieldsOf } from '../fields.ts';
import type { Join } from '../join.ts';
import { serviceSelector } from '../selector.ts';

const service = fieldsOf<Service>();

/** Service → the workloads whose pods it sends traffic to. */
export const serviceToWorkload: Join = {
  from: ['Service'],
  find(node, catalog) {
    const selector = serviceSelector(service(node, 'spec', 'selector'));
    if (selector === undefined || service(node, 'spec', 'type') === 'ExternalName') return [];
    return closestTarget(node, catalog.selected(node.manifest.id.namespace, selector));
  },
};
