import type { Traits } from '../../model/index.ts';

export const helmTraits: Traits = {
  ...{ isVerbatim: false, role: 'chart', linesFrom: 'causes' },
  ...{ editsManifest: false, ownsFolder: true, milliseconds: 40 },
};
