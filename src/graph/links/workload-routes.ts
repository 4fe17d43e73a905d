import { defineLink } from '../link.ts';
import type { Node } from '../node.ts';
import { routeTypes } from './route-services.ts';

/** Routes of a workload are as many as its Services times theirs: rules ask whether there are any. */
const mostFound = 100;

export const workloadRoutes = defineLink({
  name: 'routes',
  from: ['workload'],
  to: routeTypes,
  description: 'Routes that send requests to the Services of the workload.',
  find(node, { linked }) {
    const found = new Set<Node>();
    for (const service of linked(node, 'services'))
      for (const route of linked(service, 'routes')) if (found.add(route).size === mostFound) return [...found];
    return [...found];
  },
});
