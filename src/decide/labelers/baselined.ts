import type { Labeler } from '../labeler.ts';

/** The finding is in the baseline. */
export const baselined: Labeler = ({ fingerprint }, { baseline }) =>
  baseline?.has(fingerprint) === true ? { label: 'baselined', reason: 'the baseline holds it' } : undefined;
