import type { Traits } from '../../model/index.ts';

export const kustomizeTraits: Traits = {
  ...{ isVerbatim: false, role: 'kustomization', linesFrom: 'trace' },
  ...{ editsManifest: true, ownsFolder: false, milliseconds: 20 },
};
