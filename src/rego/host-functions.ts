import { castFunctions } from './host/casts.ts';
import { encodingFunctions } from './host/encodings.ts';
import type { HostFunctions } from './host/function.ts';
import { numberFunctions } from './host/numbers.ts';
import { objectFunctions } from './host/objects.ts';
import { stringFunctions } from './host/strings.ts';
import { versionFunctions } from './host/versions.ts';

/** Functions that need no package of others. */
export const ownFunctions: HostFunctions = {
  ...stringFunctions,
  ...objectFunctions,
  ...numberFunctions,
  ...versionFunctions,
  ...castFunctions,
  ...encodingFunctions,
};
