export type { ValidationTools } from './ask.ts';
export { judgeChanges } from './changes.ts';
export { judgeValidation } from './judge.ts';
