export { type BuiltInRule, builtInRules } from '../host/index.ts';
export { evaluate, type Judgement, type Judgements } from './evaluate.ts';
export type { RuleContext } from './input.ts';
export type { Violation } from './policy.ts';
