export { baselineOf, withBaseline } from './baseline.ts';
export { decide, type FailedTarget, failuresOf } from './decide.ts';
export { reportOf } from './report.ts';
