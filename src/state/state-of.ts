import type { EnabledRule } from '../model/index.ts';
import type { StateInput } from './analysis.ts';
import type { Session, Tools } from './session.ts';

/** What is given of the state that a session is about. */
export function stateOf({ files, config, paths, named, context }: Session, tools: Tools): StateInput {
  return { files, documents: tools.documents, finders: tools.finders, config, paths, named, context, tools };
}

/** The enabled rules of all policy sets. */
export function rulesIn({ policySets }: Session): readonly EnabledRule[] {
  return policySets.flatMap((each) => each.rules);
}
