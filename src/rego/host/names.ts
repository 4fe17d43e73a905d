import type { HostFunctions } from './function.ts';

/** Functions over names and identifiers. */
export const nameFunctions: HostFunctions = {
  'glob.quote_meta': (operands) => operands.string(1).replaceAll(/[*?\\[\]{}]/g, (sign) => `\\${sign}`),
  // its output would be seen by no one
  trace: (operands) => typeof operands.string(1) === 'string',
};
