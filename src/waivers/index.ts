export type { BaseState } from './compare.ts';
export { type Waived, type WaiverContext, waive } from './waive.ts';
