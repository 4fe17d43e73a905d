import { builtInRules, digestOf, shipped } from '../host/index.ts';
import type { PolicySet } from '../model/index.ts';

const compiled = 'policies/policies.wasm';

/** The rules that ship with Seaworthy. */
export function builtInPolicySet(): PolicySet {
  return {
    id: 'built-in',
    get digest() {
      return digestOf(shipped(compiled));
    },
    trust: 'built-in',
    get rules() {
      return builtInRules();
    },
    open: () => shipped(compiled),
  };
}
