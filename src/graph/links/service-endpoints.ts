import { dig } from '../json.ts';
import { defineLink } from '../link.ts';

const serviceName = 'kubernetes.io/service-name'; // label of an EndpointSlice

export const serviceEndpoints = defineLink({
  name: 'endpoints',
  from: ['Service'],
  to: ['Endpoints', 'discovery.k8s.io/EndpointSlice'],
  description: 'Endpoints and EndpointSlices written for the Service by hand.',
  find(node, { catalog }) {
    const { destination, id } = node.manifest;
    const slices = catalog.inNamespace('discovery.k8s.io/EndpointSlice', destination);
    return [
      ...catalog.named({ destination, group: '', kind: 'Endpoints', name: id.name }),
      ...slices.filter(({ manifest }) => dig(manifest.value.metadata, 'labels', serviceName) === id.name),
    ];
  },
});
