/** How a report is shown; everything a format may depend on besides the report itself. */
export interface Presentation {
  readonly color: boolean;
  /** Absolute repository root, to make file names into terminal links; undefined where links are not understood. */
  readonly linkRoot: string | undefined;
  /** Wall-clock time of the run; undefined where output must be the same each time. */
  readonly seconds: number | undefined;
  /** Also name what was skipped, and why. */
  readonly verbose: boolean;
  /** Seaworthy's own version. */
  readonly version: string;
}

export const plainPresentation: Presentation = {
  color: false,
  linkRoot: undefined,
  seconds: undefined,
  verbose: false,
  version: '0.1.0',
};
