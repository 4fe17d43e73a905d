import { grouped } from '../model/index.ts';
import type { Link, LinkContext } from './link.ts';
import type { Node } from './node.ts';

/** A link worked out for all objects, to be read in both directions. */
export interface Edges {
  forward(node: Node): readonly Node[];
  backward(node: Node): readonly Node[];
}

/**
 * Works a link out when first asked for: forward for each object that is asked about, backward for all at once, in time
 * linear in the objects that link.
 */
export function edgesOf({ from, find }: Link, context: LinkContext): Edges {
  const found = new Map<Node, readonly Node[]>();
  let incoming: Map<Node, Node[]> | undefined;
  const forward = (node: Node): readonly Node[] => {
    if (!isOf(node, from)) return [];
    const known = found.get(node) ?? find(node, context);
    found.set(node, known);
    return known;
  };
  return {
    forward,
    backward(node) {
      incoming ??= grouped(sources(from, context), forward);
      return incoming.get(node) ?? [];
    },
  };
}

function isOf(node: Node, types: readonly string[]): boolean {
  return types.some((type) => type === '*' || (type === 'workload' ? node.pod !== undefined : type === node.type));
}

function sources(types: readonly string[], { catalog }: LinkContext): readonly Node[] {
  const isNamed = types.every((type) => type !== '*' && type !== 'workload');
  return isNamed ? types.flatMap((type) => catalog.ofType(type)) : catalog.nodes.filter((node) => isOf(node, types));
}
