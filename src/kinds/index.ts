export { helmTraits } from './helm/traits.ts';
export type { Kind } from './kind.ts';
export { type KindTools, kinds, toolsOf } from './kinds.ts';
export { kustomizeTraits } from './kustomize/traits.ts';
