import { builtInRules, digestOf, shipped } from '../host/index.ts';
import type { PolicySet } from '../model/index.ts';

/** The rules that ship with Seaworthy. Nothing is read before it is asked for. */
export function builtInPolicySet(): PolicySet {
  let compiled: Uint8Array | undefined;
  const open = (): Uint8Array => {
    compiled ??= shipped('policies/policies.wasm');
    return compiled;
  };
  return {
    id: 'built-in',
    get digest() {
      return digestOf(open());
    },
    trust: 'built-in',
    get rules() {
      return builtInRules();
    },
    open,
  };
}
