import type { Json } from '../model/index.ts';
import { dig } from './json.ts';
import type { Node } from './node.ts';

/** The type of the field `K` of `T`, as far as it is an object. */
type At<T, K> = K extends keyof T ? NonNullable<T[K]> : never;
type Key<T> = T extends readonly unknown[] ? never : keyof T & string;

/** Up to three keys that lead from an object of type `T` to one of its fields. */
type ReadField<T> = <A extends Key<T>, B extends Key<At<T, A>>, C extends Key<At<At<T, A>, B>>>(
  node: Node,
  ...path: readonly [A] | readonly [A, B] | readonly [A, B, C]
) => Json | undefined;

/**
 * Reads fields of an object of the Kubernetes type `T`: the compiler checks that the path exists in the API. The value is
 * JSON that was not checked.
 */
export function fieldsOf<T>(): ReadField<T> {
  return (node, ...path) => dig(node.manifest.value, ...path);
}
