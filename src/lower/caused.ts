import type { Cause, LocatedFinding, Manifest } from '../model/index.ts';

/** A finding, and what in a chart causes it. */
export interface Caused {
  readonly finding: LocatedFinding;
  readonly manifest: Manifest;
  readonly cause: Cause | undefined;
}

/** A finding where it can be edited, and the value of the chart that sets its field. */
export interface Placed {
  readonly finding: LocatedFinding;
  readonly values: Cause['values'];
}
