import { closestTarget } from '../closest-target.ts';
import { defineLink } from '../link.ts';

export const limitRanges = defineLink({
  name: 'limitRanges',
  from: ['*'],
  to: ['LimitRange'],
  description: 'LimitRanges of the namespace.',
  find: (node, { catalog }) => closestTarget(node, catalog.inNamespace('LimitRange', node.manifest.destination)),
});
