import type { EngineName, OpOf, RequestOf } from '../engine/index.ts';
import type { ContentsOf, OverlayFolder } from './contents.ts';
import type { Sealer } from './sealer.ts';

/** What calls are signed, sealed and checked with. */
export interface CallContext {
  readonly sealer: Sealer;
  readonly contentsOf: ContentsOf;
}

/** Which state of the repository calls are about, and whether they repeat others. */
export interface CallState {
  readonly overlay: OverlayFolder;
  /** True for a call that is made to see whether the answer is the same the second time. */
  readonly isAgain: boolean;
}

export const firstCalls: CallState = { overlay: undefined, isAgain: false };

/** What an engine is asked. */
export interface EngineCall<E extends EngineName, O extends OpOf<E>> extends CallState {
  readonly engine: E;
  readonly op: O;
  readonly request: RequestOf<E, O>;
}

/** The name of a call. The folder of the overlay is not part of it: it differs from machine to machine. */
export function keyOf<E extends EngineName, O extends OpOf<E>>(
  asked: EngineCall<E, O>,
  { sealer }: CallContext,
): string {
  const { engine, op, request, overlay, isAgain } = asked;
  const state = overlay === undefined ? 'head' : 'base';
  return sealer.sign(JSON.stringify([state, isAgain ? 'again' : 'first', engine, op, request]));
}
