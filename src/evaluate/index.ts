export { evaluate, type Judgement, type Judgements } from './evaluate.ts';
export type { RuleContext } from './input.ts';
export type { Violation } from './policy.ts';
export { rules } from './rules.generated.ts';
