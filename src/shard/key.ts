import type { EngineName, OpOf, RequestOf } from '../engine/index.ts';
import type { ContentsOf, Side } from './contents.ts';
import type { Vault } from './vault.ts';

/** What calls are named, sealed and checked with. */
export interface Keeper {
  readonly vault: Vault;
  readonly contentsOf: ContentsOf;
}

/** What an engine is asked, and about which state of the repository. */
export interface Asked<E extends EngineName, O extends OpOf<E>> {
  readonly engine: E;
  readonly op: O;
  readonly request: RequestOf<E, O>;
  readonly side: Side;
}

/** The name of a call; in which folder the base is laid is a matter of one machine. */
export function keyOf<E extends EngineName, O extends OpOf<E>>(asked: Asked<E, O>, { vault }: Keeper): string {
  const { engine, op, request, side } = asked;
  return vault.sign(JSON.stringify([side === undefined ? 'head' : 'base', engine, op, request]));
}
