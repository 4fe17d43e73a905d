import { defineLink } from '../link.ts';
import { routeTypes } from './route-services.ts';

export const workloadRoutes = defineLink({
  name: 'routes',
  from: ['workload'],
  to: routeTypes,
  description: 'Routes that send requests to the Services of the workload.',
  find: (node, { linked }) => linked(node, 'services').flatMap((service) => linked(service, 'routes')),
});
