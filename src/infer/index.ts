export { type FollowedRule, followRule } from './follow.ts';
export { type Inferences, type InferredField, type InferTools, inferFields } from './infer.ts';
