import {
  type BaselineState,
  type ChangedLines,
  type Config,
  type Failure,
  type LocatedFinding,
  mainFile,
  type Rendered,
  type RepoPath,
  type RuleId,
  repoPath,
  type Severity,
  type Target,
  traitsOf,
  type Verdict,
  wholeLine,
} from '../model/index.ts';
import { inDiffFirst } from './diff.ts';
import { fingerprinted } from './fingerprint.ts';

/** The rule under which everything is reported that could not be read, rendered or judged. */
const renderFailed = 'gitops/render-failed' as RuleId;

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** A failure and the target it belongs to; undefined for one that belongs to none. */
export interface FailedTarget {
  readonly failure: Failure;
  readonly target: Target | undefined;
  readonly baselineState?: BaselineState;
}

/** What went wrong while rendering and while reading what was rendered; both lists are in the order of the targets. */
export function failuresOf(
  rendered: readonly Rendered[],
  parsed: readonly { readonly failures: readonly Failure[] }[],
): readonly FailedTarget[] {
  return rendered.flatMap((each, index) => {
    const failures = each.status === 'failed' ? [each.failure] : (parsed[index]?.failures ?? []);
    return failures.map((failure) => ({ failure, target: each.target }));
  });
}

/**
 * Labels every finding, joins those that several targets share, and puts them in the order of the report. With the
 * `changed` lines of a comparison, a finding is placed on the line of its chain that the change made, if there is one.
 */
export function decide(
  found: readonly LocatedFinding[],
  failed: readonly FailedTarget[],
  changed?: ReadonlyMap<RepoPath, ChangedLines>,
): readonly Verdict[] {
  const all = [...failed.map(asFinding), ...found];
  const placed = changed === undefined ? all : all.map((finding) => inDiffFirst(finding, changed));
  return fingerprinted(joined(placed).sort(byPlace)).map((finding): Verdict => ({ ...finding, ...labelOf(finding) }));
}

function labelOf({ baselineState }: LocatedFinding): Pick<Verdict, 'label' | 'reason'> {
  return baselineState === 'unchanged'
    ? { label: 'unchanged', reason: 'it was there before the change' }
    : { label: 'open' };
}

/** 1 when an open finding is at or above the threshold. */
export function exitCode(verdicts: readonly Verdict[], failOn: Config['failOn']): 0 | 1 {
  if (failOn === 'never') return 0;
  return verdicts.some((verdict) => verdict.label === 'open' && weight[verdict.severity] >= weight[failOn]) ? 1 : 0;
}

function asFinding({ failure, target, baselineState }: FailedTarget): LocatedFinding {
  const file = failure.file ?? (target === undefined ? repoPath('.') : mainFile(target));
  const line = failure.line ?? 1;
  const column = failure.column ?? 1;
  const span = { file, start: { line, column }, end: { line, column: column + 1 } };
  return {
    rule: renderFailed,
    severity: 'error',
    message: failure.message,
    remediation: failure.hint ?? '',
    target: target?.id ?? file,
    otherTargets: [],
    object: undefined,
    path: [],
    location: {
      span: failure.column === undefined ? wholeLine(file, line) : span,
      precision: failure.line === undefined ? 'nearest' : 'exact',
    },
    related: [...valuesOf(failure), ...(target === undefined ? [] : throughTarget(target, file))],
    ...(failure.context === undefined ? {} : { context: failure.context }),
    ...(baselineState === undefined ? {} : { baselineState }),
  };
}

function valuesOf({ values = [] }: Failure): LocatedFinding['related'] {
  return values.map(({ file, line }) => ({ span: wholeLine(file, line), role: 'values' }));
}

function throughTarget(target: Target, file: RepoPath): LocatedFinding['related'] {
  const main = mainFile(target);
  const { role } = traitsOf(target);
  return role === undefined || main === file ? [] : [{ span: wholeLine(main, 1), role }];
}

/** One finding for what several values files, overlays or releases say of the same source line. */
function joined(findings: readonly LocatedFinding[]): LocatedFinding[] {
  const groups = new Map<string, { readonly first: LocatedFinding; readonly targets: Set<string> }>();
  for (const finding of findings) {
    const key = sameness(finding);
    const known = groups.get(key);
    if (known === undefined)
      groups.set(key, { first: finding, targets: new Set([finding.target, ...finding.otherTargets]) });
    else known.targets.add(finding.target);
  }
  return [...groups.values()].map(({ first, targets }) => ({ ...first, otherTargets: [...targets].slice(1) }));
}

function sameness({ rule, severity, message, object, path, location, baselineState }: LocatedFinding): string {
  const { file, start } = location.span;
  return JSON.stringify([
    baselineState,
    rule,
    severity,
    message,
    object?.kind,
    object?.name,
    path,
    file,
    start.line,
    start.column,
  ]);
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return (
    compare(a.location.span.file, b.location.span.file) ||
    a.location.span.start.line - b.location.span.start.line ||
    a.location.span.start.column - b.location.span.start.column ||
    compare(a.rule, b.rule) ||
    compare(JSON.stringify(a.path), JSON.stringify(b.path)) ||
    compare(a.target, b.target)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
