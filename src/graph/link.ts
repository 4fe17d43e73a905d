import type { Catalog } from './catalog.ts';
import type { Node } from './node.ts';

/**
 * One kind of join between objects, as a record: names, directions, the schema of the rule input and its documentation
 * follow from it. A new kind is a file in `links/` and a line in `links.ts`.
 */
export interface Link<Name extends string = string, Inverse extends string = string> {
  /** What rules call the objects found, `workloads`. */
  readonly name: Name;
  /** What rules call the objects that found them, seen from the other end, `services`. */
  readonly inverse?: Inverse;
  /** Types of the objects that link: `Service`, `group/Kind`, `workload` (makes pods) or `*`. */
  readonly from: readonly string[];
  /** Types of the objects linked to. */
  readonly to: readonly string[];
  /** One sentence about the objects called `name`, and one about those called `inverse`. */
  readonly description: string;
  readonly inverseDescription?: string;
  /** What `node`, of one of the types in `from`, links to. */
  readonly find: (node: Node, context: LinkContext) => readonly Node[];
}

export interface LinkContext {
  readonly catalog: Catalog;
  /** Follows another link. */
  readonly linked: (node: Node, name: string) => readonly Node[];
}

/** Keeps the names of a link in its type. */
export function defineLink<const Name extends string, const Inverse extends string = never>(
  link: Link<Name, Inverse>,
): Link<Name, Inverse> {
  return link;
}
