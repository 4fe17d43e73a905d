import {
  type Comparison,
  type Config,
  type Counts,
  countsAsLowered,
  type EnabledRule,
  type ExitCode,
  type Failure,
  isAtLeast,
  isEvaluated,
  type NotJudged,
  type Relaxation,
  type Rendered,
  type RenderedSummary,
  type Report,
  type Severity,
  type Skipped,
  type TopologyLink,
  type Verdict,
} from '../model/index.ts';

/** All that the steps before found out. */
export interface Outcome {
  readonly verdicts: readonly Verdict[];
  readonly rendered: readonly Rendered[];
  /** In the order of `rendered`: how many objects each target holds, and what was wrong with its text. */
  readonly parsed: readonly { readonly manifests: readonly unknown[]; readonly failures: readonly Failure[] }[];
  readonly skipped: readonly Skipped[];
  readonly rules: readonly EnabledRule[];
  readonly failOn: Config['failOn'];
  readonly excerpts: Report['excerpts'];
  readonly topology?: readonly TopologyLink[];
  readonly fixes?: Report['fixes'] | undefined;
  readonly comparison?: Comparison | undefined;
  readonly baseline?: Report['baseline'] | undefined;
  readonly relaxations?: readonly Relaxation[];
  readonly notJudged?: NotJudged;
  readonly schemas?: Report['schemas'];
  /** That nothing was judged is a success. */
  readonly allowEmpty?: boolean | undefined;
  readonly forbidsInlineWaivers?: boolean;
}

/** Adds the report up. */
export function reportOf(outcome: Outcome): Report {
  const {
    verdicts,
    skipped,
    rules,
    failOn,
    excerpts,
    topology,
    fixes,
    comparison,
    baseline,
    relaxations = [],
    notJudged,
    schemas,
    forbidsInlineWaivers = false,
  } = outcome;
  const rendered = outcome.rendered.map((each, index): RenderedSummary => summaryOf(each, outcome.parsed[index]));
  return {
    verdicts,
    rendered,
    skipped,
    rules,
    failOn,
    excerpts,
    ...(topology === undefined ? {} : { topology }),
    ...(fixes === undefined ? {} : { fixes }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(relaxations.length === 0 ? {} : { relaxations }),
    ...(notJudged === undefined ? {} : { notJudged }),
    ...(schemas === undefined ? {} : { schemas }),
    ...(forbidsInlineWaivers ? { forbidsInlineWaivers } : {}),
    counts: countsOf(verdicts, rendered, { rules: rules.filter(({ meta }) => isEvaluated(meta)).length, failOn }),
    exitCode: exitCode(verdicts, failOn, notJudged?.reason !== undefined && outcome.allowEmpty !== true),
  };
}

/** A target nothing could be read from has failed, even if its text was there. */
function summaryOf(rendered: Rendered, parsed: Outcome['parsed'][number] | undefined): RenderedSummary {
  const objects = parsed?.manifests.length ?? 0;
  const failure = rendered.status === 'failed' ? rendered.failure : objects === 0 ? parsed?.failures[0] : undefined;
  const status = failure === undefined ? 'rendered' : 'failed';
  return { target: rendered.target, status, objects, ...(failure === undefined ? {} : { failure }) };
}

/** 1 when an open finding is at or above the threshold, 2 when `isEmpty`: a run that judges nothing shows nothing. */
export function exitCode(verdicts: readonly Verdict[], failOn: Config['failOn'], isEmpty = false): ExitCode {
  if (isEmpty) return 2;
  return verdicts.some(({ label, severity }) => label === 'open' && isAtLeast(severity, failOn)) ? 1 : 0;
}

/** Adds up what a report says; `rules` is how many were in force. */
export function countsOf(
  verdicts: readonly Verdict[],
  rendered: readonly RenderedSummary[],
  { rules, failOn }: { readonly rules: number; readonly failOn: Config['failOn'] },
): Counts {
  const lowered = verdicts.filter((verdict) => countsAsLowered(verdict, failOn));
  const apart = new Set(lowered);
  const open = (severity: Severity): number =>
    verdicts.filter((verdict) => verdict.label === 'open' && verdict.severity === severity && !apart.has(verdict))
      .length;
  return {
    error: open('error'),
    warning: open('warning'),
    info: open('info'),
    lowered: lowered.length,
    unchanged: verdicts.filter((verdict) => verdict.label === 'unchanged').length,
    waived: verdicts.filter((verdict) => verdict.label === 'waived').length,
    baselined: verdicts.filter((verdict) => verdict.label === 'baselined').length,
    targets: rendered.length,
    renderedTargets: rendered.filter((each) => each.status === 'rendered').length,
    objects: rendered.reduce((sum, each) => sum + each.objects, 0),
    rules,
  };
}
