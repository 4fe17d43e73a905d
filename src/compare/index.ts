export { changedNamespaces, unchangedOutcome } from './affected.ts';
export { capacityOf, type Scaled } from './capacity.ts';
export { compareObjects } from './deploys.ts';
export { type ComparedFindings, compareFindings, failedBefore } from './findings.ts';
export { changeKey, findingKey, targetKey } from './identity.ts';
export { deterministicChanges } from './nondeterminism.ts';
