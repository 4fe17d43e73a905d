import type { PolicySet, PolicySource } from '../model/index.ts';
import type { Compiled } from './compile.ts';

/** The policies of one source, compiled. */
export interface RepositoryPolicies extends PolicySet {
  readonly source: PolicySource;
}

/** A policy set of what was compiled. */
export function setOf(
  { wasm, rules, digest }: Compiled & { readonly digest: string },
  { id, source, ...more }: Pick<RepositoryPolicies, 'id' | 'source' | 'data' | 'followed'>,
): RepositoryPolicies {
  return { id, digest, rules, source, trust: 'repository', open: () => Buffer.from(wasm, 'base64'), ...more };
}
