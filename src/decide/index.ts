export { baselineOf, resolvedEntries } from './baseline.ts';
export { type DecideContext, decide, failuresOf } from './decide.ts';
export { flawsOf } from './flaws.ts';
export { type Judged, notJudged } from './not-judged.ts';
export { countsOf, exitCode, reportOf } from './report.ts';
