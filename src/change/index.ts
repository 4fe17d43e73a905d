export { type Base, type BaseOptions, type OpeningBase, openBase } from './base.ts';
export { type Compared, compareWithBase } from './compare.ts';
export { differenceOf } from './difference.ts';
export { withJudgedChange } from './judged.ts';
export { openOverlayState, reusingOutcomes, reusingParsed, withOverlay } from './overlay-state.ts';
