import type { Catalog } from './catalog.ts';
import type { Node } from './node.ts';

/** One way in which an object points to others, by selector or by name. */
export interface Join {
  /** Kinds that point. */
  readonly from: readonly string[];
  /** What `node`, of one of those kinds, points to. */
  find(node: Node, catalog: Catalog): readonly Node[];
}

/** A join worked out for all objects, to be read in both directions. */
export interface Edges {
  forward(node: Node): readonly Node[];
  backward(node: Node): readonly Node[];
}

/** Works a join out, once and when first asked for. */
export function edgesOf(join: Join, catalog: Catalog): Edges {
  let made: { forward: Map<Node, readonly Node[]>; backward: Map<Node, Node[]> } | undefined;
  const edges = (): NonNullable<typeof made> => {
    made ??= workOut(join, catalog);
    return made;
  };
  return {
    forward: (node) => edges().forward.get(node) ?? [],
    backward: (node) => edges().backward.get(node) ?? [],
  };
}

function workOut(join: Join, catalog: Catalog): { forward: Map<Node, readonly Node[]>; backward: Map<Node, Node[]> } {
  const forward = new Map<Node, readonly Node[]>();
  const backward = new Map<Node, Node[]>();
  for (const node of join.from.flatMap((kind) => catalog.ofKind(kind))) {
    const found = join.find(node, catalog);
    forward.set(node, found);
    for (const other of found) {
      const known = backward.get(other);
      if (known === undefined) backward.set(other, [node]);
      else known.push(node);
    }
  }
  return { forward, backward };
}
