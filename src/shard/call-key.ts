import type { EngineName, OpOf, RequestOf } from '../engine/index.ts';
import type { ContentsOf, OverlayFolder } from './contents.ts';
import type { Sealer } from './sealer.ts';

/** What calls are named, sealed and checked with. */
export interface CallContext {
  readonly sealer: Sealer;
  readonly contentsOf: ContentsOf;
}

/** What an engine is asked, and about which state of the repository. */
export interface EngineCall<E extends EngineName, O extends OpOf<E>> {
  readonly engine: E;
  readonly op: O;
  readonly request: RequestOf<E, O>;
  readonly overlay: OverlayFolder;
}

/** The name of a call; in which folder the base is laid is a matter of one machine. */
export function keyOf<E extends EngineName, O extends OpOf<E>>(
  asked: EngineCall<E, O>,
  { sealer }: CallContext,
): string {
  const { engine, op, request, overlay } = asked;
  return sealer.sign(JSON.stringify([overlay === undefined ? 'head' : 'base', engine, op, request]));
}
