import type { Verdict } from '../model/index.ts';
import type { LabelContext, Labeler, Labelled } from './labeler.ts';
import { baselined } from './labelers/baselined.ts';
import { unchanged } from './labelers/unchanged.ts';
import { waived } from './labelers/waived.ts';

/** In order: the first that has something to say decides. A new kind of label is a file and a line here. */
const labelers: readonly Labeler[] = [unchanged, waived, baselined];

/** The label of a finding; `open` when no labeler says otherwise. */
export function labelOf(finding: Labelled, context: LabelContext): Pick<Verdict, 'label' | 'reason'> {
  for (const labeler of labelers) {
    const label = labeler(finding, context);
    if (label !== undefined) return label;
  }
  return { label: 'open' };
}
