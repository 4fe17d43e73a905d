export {
  type Analysis,
  type Assignment,
  analyze,
  failuresIn,
  type RenderedState,
  type StateInput,
} from './analysis.ts';
export { type LocatedSet, locateFindings, openFindings } from './locate-findings.ts';
export { openSession, repositoryRootOf, type Session, type Tools, withEngines } from './session.ts';
