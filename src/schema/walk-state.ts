import type { Flaw, ObjectSchema, Path, SchemaNode } from './node.ts';

/** One walk over one object. */
export interface Walk {
  readonly schema: ObjectSchema;
  /** To the value that is visited. */
  readonly path: (string | number)[];
  readonly flaws: Flaw[];
  /** True for a path at which nothing is known; missing where all of the object is known. */
  readonly isUnknownAt?: ((path: Path) => boolean) | undefined;
}

export function add({ flaws }: Walk, flaw: Flaw): void {
  flaws.push(flaw);
}

/** Follows references; undefined where one leads nowhere. */
export function resolved(node: SchemaNode, { definition }: ObjectSchema): SchemaNode | undefined {
  let at: SchemaNode | undefined = node;
  while (at?.$ref !== undefined) at = definition(at.$ref);
  return at;
}
