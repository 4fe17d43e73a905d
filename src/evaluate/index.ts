export { evaluate, type Judgement } from './evaluate.ts';
export type { Surroundings } from './input.ts';
export { rules } from './rules.generated.ts';
