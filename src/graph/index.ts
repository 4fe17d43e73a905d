export { buildGraph, type Graph } from './graph.ts';
export { isLinkName, type LinkName, type LinkUse, linkNames, linkUses } from './links.ts';
export type { Container, Node, Pod } from './node.ts';
export { nodeOf } from './pod.ts';
export { topologyOf } from './topology.ts';
