import type { Finder } from '../discover/index.ts';
import type { TargetKind, TargetsByKind } from '../model/index.ts';
import type { Renderer } from '../render/index.ts';

/** All that there is to know of one kind of target; what steps ask of its targets are their `traits`. */
export interface Kind<K extends TargetKind = TargetKind> {
  readonly name: K;
  /** Finds its targets; what they own, the kinds after this one do not see. */
  readonly find: Finder;
  rendererOf(target: TargetsByKind[K]): Renderer;
}
