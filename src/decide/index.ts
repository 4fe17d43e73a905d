export { decide, failuresOf } from './decide.ts';
export { reportOf } from './report.ts';
