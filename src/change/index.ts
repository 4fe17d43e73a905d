export { analyzeBoth, type BaseOptions, type Compared } from './base.ts';
export {
  analyzeOverlay,
  manifestsExcept,
  openOverlayState,
  reachable,
  unchangedTargets,
  withOverlay,
} from './overlay-state.ts';
