export { type LowerContext, loweredFailures, loweredFindings } from './lower.ts';
