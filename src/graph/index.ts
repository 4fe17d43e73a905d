export { buildGraph, type Graph, type LinkKind, linkKinds } from './graph.ts';
export type { Container, Node, Pod } from './node.ts';
export { topologyOf } from './topology.ts';
