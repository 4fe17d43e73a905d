export { builtInRules } from '../host/index.ts';
export type { JudgeTools } from './ask.ts';
export { builtInPolicySet } from './built-in.ts';
export type { RuleContext } from './document.ts';
export { evaluate, type Judgement } from './evaluate.ts';
export { joined } from './joined.ts';
export { judgeTask } from './judge.ts';
export { type Judgements, type KnownJudgement, ruleKey } from './judgements.ts';
export type { Violation } from './policy.ts';
