import { closestTarget } from '../closest-target.ts';
import { dig, listOf, stringOf } from '../json.ts';
import { defineLink } from '../link.ts';

export const workloadClaims = defineLink({
  name: 'claims',
  from: ['workload'],
  to: ['PersistentVolumeClaim'],
  description: 'PersistentVolumeClaims that the pods of the workload mount by name.',
  find(node, { catalog }) {
    const { destination } = node.manifest;
    return listOf(node.pod?.spec.volumes).flatMap((volume) => {
      const name = stringOf(dig(volume, 'persistentVolumeClaim', 'claimName'));
      if (name === undefined) return [];
      return closestTarget(node, catalog.named({ destination, group: '', kind: 'PersistentVolumeClaim', name }));
    });
  },
});
