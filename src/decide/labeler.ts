import type { Label, Verdict } from '../model/index.ts';

/** A finding that is about to be labelled. */
export type Labelled = Omit<Verdict, 'label' | 'reason' | 'lowered' | 'otherObjects'>;

/** What labels depend on besides the finding. */
export interface LabelContext {
  /** Fingerprints of the baseline. */
  readonly baseline?: ReadonlySet<string> | undefined;
}

/** Why a finding does not count, or undefined when this labeler has nothing to say. */
export type Labeler = (
  finding: Labelled,
  context: LabelContext,
) => { readonly label: Exclude<Label, 'open'>; readonly reason: string } | undefined;
