export { decide, type FailedTarget, failuresOf } from './decide.ts';
export { reportOf } from './report.ts';
