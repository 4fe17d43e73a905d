import type { Join } from '../join.ts';
import { dig } from '../json.ts';
import { nearest } from '../near.ts';
import { serviceSelector } from '../selector.ts';

/** Service → the workloads whose pods it sends traffic to. */
export const serviceToWorkload: Join = {
  from: ['Service'],
  find(node, catalog) {
    const spec = node.manifest.value.spec;
    const selector = serviceSelector(dig(spec, 'selector'));
    if (selector === undefined || dig(spec, 'type') === 'ExternalName') return [];
    return nearest(node, catalog.selected(node.manifest.id.namespace, selector));
  },
};
