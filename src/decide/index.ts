export { baselineOf, withBaseline } from './baseline.ts';
export { decide, exitCode, type FailedTarget, failuresOf } from './decide.ts';
export { countsOf, reportOf } from './report.ts';
