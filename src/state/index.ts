export {
  type Analysis,
  type AnalyzeOther,
  type Assignment,
  type Difference,
  failuresIn,
  type KnownState,
  manifestsOf,
  type OtherAnalysis,
  type RenderedState,
  type StateInput,
} from './analysis.ts';
export { checkedPolicies, formattedPolicies, surveyedPolicies, testedPolicies } from './author.ts';
export { contextOf } from './context.ts';
export { graphOf } from './graph.ts';
export { requireFiles } from './inputs.ts';
export { judgedOf, objectsOf, severityOf, whereToLook } from './judged.ts';
export { type LocatedSet, locateFindings } from './locate-findings.ts';
export { withLowerings } from './lowering.ts';
export { releasesOf } from './releases.ts';
export {
  configOf,
  openSession,
  policyLimits,
  repositoryRootOf,
  type Session,
  type Tools,
  withTools,
} from './session.ts';
export { rulesIn, stateOf } from './state-of.ts';
export { requireCharts, requireReadableValues } from './usage.ts';
export { waivedFindings } from './waived-findings.ts';
