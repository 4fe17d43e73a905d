export { decide, exitCode, failuresOf } from './decide.ts';
export { reportOf } from './report.ts';
