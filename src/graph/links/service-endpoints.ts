import { dig } from '../json.ts';
import { defineLink } from '../link.ts';

/** Label of an EndpointSlice. */
export const serviceName = 'kubernetes.io/service-name';

const sliceType = 'discovery.k8s.io/EndpointSlice';

export const endpointTypes: readonly string[] = ['Endpoints', sliceType];

export const serviceEndpoints = defineLink({
  name: 'endpoints',
  from: ['Service'],
  to: endpointTypes,
  description: 'Endpoints and EndpointSlices written for the Service by hand.',
  find(node, { catalog }) {
    const { destination, id } = node.manifest;
    const slices = catalog.inNamespace(sliceType, destination);
    return [
      ...catalog.named({ destination, group: '', kind: 'Endpoints', name: id.name }),
      ...slices.filter(({ manifest }) => dig(manifest.value.metadata, 'labels', serviceName) === id.name),
    ];
  },
});
