import { buildGraph, type Graph } from '../graph/index.ts';
import { manifestsOf, type RenderedState } from './analysis.ts';
import { asideIn } from './lowering.ts';
import type { Session } from './session.ts';

/** The objects of a state, joined. */
export function graphOf(session: Session, state: RenderedState): Graph {
  const failed = [...state.failed, ...state.failedContext];
  return buildGraph(manifestsOf(state), state.isWhole, { failed, isAside: asideIn(session, state) });
}
