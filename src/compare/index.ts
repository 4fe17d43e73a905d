export { unchangedOutcome } from './affected.ts';
export { capacityOf, type Scaled } from './capacity.ts';
export { compareObjects } from './deploys.ts';
export { type ComparedFindings, compareFailures, compareFindings } from './findings.ts';
export { changeKey, targetKey } from './identity.ts';
export { deterministicChanges } from './nondeterminism.ts';
