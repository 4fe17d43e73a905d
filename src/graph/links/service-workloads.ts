import type { Service } from 'kubernetes-types/core/v1.js';
import { closestTarget } from '../closest-target.ts';
import { fieldsOf } from '../fields.ts';
import { defineLink } from '../link.ts';
import { serviceSelector } from '../selector.ts';

const service = fieldsOf<Service>();

export const serviceWorkloads = defineLink({
  name: 'workloads',
  inverse: 'services',
  from: ['Service'],
  to: ['workload'],
  description: 'Workloads whose pods the Service sends requests to.',
  inverseDescription: 'Services that send requests to the pods of the workload.',
  find(node, { catalog }) {
    const selector = serviceSelector(service(node, 'spec', 'selector'));
    if (selector === undefined || service(node, 'spec', 'type') === 'ExternalName') return [];
    return closestTarget(node, catalog.selected(node.manifest.destination, selector));
  },
});
