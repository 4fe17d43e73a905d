import { buildDigest, shipped } from '../host/index.ts';
import type { PolicySet } from '../model/index.ts';
import { rules } from './rules.generated.ts';

const compiled = 'policies/policies.wasm';

/** The rules that ship with Seaworthy. */
export function builtInPolicySet(): PolicySet {
  return {
    id: 'built-in',
    get digest() {
      return buildDigest([compiled]);
    },
    trust: 'built-in',
    rules,
    open: () => shipped(compiled),
  };
}
