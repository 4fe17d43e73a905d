export { type SecretState, type Secrets, secretMask, secretsOf } from './collect.ts';
export { holdsSecret, keysOnly } from './keys-only.ts';
export type { Mask } from './mask.ts';
export { redactedOutcomes } from './renders.ts';
export { masksOf, redacted } from './report.ts';
