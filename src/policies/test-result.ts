import type { RegoTestResult } from '../engine/index.ts';

/** The outcome of one test; a case of a suite is not timed. */
export type TestResult = Omit<RegoTestResult, 'microseconds'> & Partial<Pick<RegoTestResult, 'microseconds'>>;
