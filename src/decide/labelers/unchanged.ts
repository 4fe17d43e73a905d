import type { Labeler } from '../labeler.ts';

/** The finding was there before the change. */
export const unchanged: Labeler = ({ baselineState }) =>
  baselineState === 'unchanged' ? { label: 'unchanged', reason: 'it was there before the change' } : undefined;
