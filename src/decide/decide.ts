import {
  type ChangedLines,
  compareTexts,
  type FailedTarget,
  type Failure,
  failureIdentity,
  type LocatedFinding,
  type LowerSettings,
  lessSevere,
  mainFile,
  type Rendered,
  type RepoPath,
  renderFailed,
  repoPath,
  type Severity,
  sourceKey,
  type Target,
  type Verdict,
  wholeLine,
} from '../model/index.ts';
import { inDiffFirst } from './diff.ts';
import { fingerprinted } from './fingerprint.ts';
import { atKnownLines } from './known-lines.ts';
import type { LabelContext } from './labeler.ts';
import { labelOf } from './labels.ts';
import { lowered } from './lower.ts';
import { together } from './together.ts';

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

/** What deciding needs besides the findings. */
export interface DecideContext extends LabelContext {
  /** How failures are reported; by default each with its own severity. */
  readonly failures?: FailureSetting | undefined;
  /** How severe findings may be that are less urgent; without it they are as severe as others. */
  readonly lower?: LowerSettings | undefined;
  /** Lines that a comparison found changed: a finding is moved to the changed line of its chain, if there is one. */
  readonly changed?: ReadonlyMap<RepoPath, ChangedLines> | undefined;
}

/** What the configuration says of a rule that no policy evaluates. */
export interface FailureSetting {
  readonly isOff: boolean;
  /** The configured severity. */
  readonly severity: Severity | undefined;
}

/**
 * Joins findings that several targets share, puts them in the order of the report, labels each, lowers those that are less
 * urgent, and joins those that one edit answers.
 */
export function decide(
  found: readonly LocatedFinding[],
  failed: readonly FailedTarget[],
  context: DecideContext = {},
): readonly Verdict[] {
  const { changed, failures } = context;
  const reported =
    failures?.isOff === true ? [] : failed.map((each) => configured(asFinding(each), failures?.severity));
  const all = [...reported, ...atKnownLines(found)];
  const placed = changed === undefined ? all : all.map((finding) => inDiffFirst(finding, changed));
  const verdicts = fingerprinted(joined(placed).sort(byPlace)).map(({ identity: _, ...finding }) => ({
    ...finding,
    ...labelOf(finding, context),
  }));
  return together(verdicts.map((each) => lowered(each, context.lower)));
}

/** A configured severity replaces that of the rule; a failure that is less severe by itself stays so. */
function configured(finding: LocatedFinding, severity: Severity | undefined): LocatedFinding {
  if (severity === undefined) return finding;
  return { ...finding, severity: finding.severity === 'error' ? severity : lessSevere(finding.severity, severity) };
}

function asFinding({ failure, target, baselineState, lowering }: FailedTarget): LocatedFinding {
  const file = failure.file ?? (target === undefined ? repoPath('.') : mainFile(target));
  const line = failure.line ?? 1;
  const column = failure.column ?? 1;
  const span = { file, start: { line, column }, end: { line, column: column + 1 } };
  return {
    rule: renderFailed,
    severity: failure.severity ?? 'error',
    message: failure.message,
    remediation: failure.hint ?? '',
    target: target?.id ?? file,
    otherTargets: [],
    object: undefined,
    path: [],
    identity: failureIdentity({ failure, target }),
    location: {
      span: failure.column === undefined ? wholeLine(file, line) : span,
      precision: failure.line === undefined ? 'nearest' : 'exact',
    },
    related: [...valuesOf(failure), ...(target === undefined ? [] : throughTarget(target, file))],
    ...(failure.context === undefined ? {} : { context: failure.context }),
    ...(baselineState === undefined ? {} : { baselineState }),
    ...(lowering === undefined ? {} : { lowering }),
  };
}

function valuesOf({ values = [] }: Failure): LocatedFinding['related'] {
  return values.map(({ file, line }) => ({ span: wholeLine(file, line), role: 'values' }));
}

function throughTarget(target: Target, file: RepoPath): LocatedFinding['related'] {
  const main = mainFile(target);
  const { role } = target.traits;
  return role === undefined || main === file ? [] : [{ span: wholeLine(main, 1), role }];
}

/**
 * One finding for what several values files, overlays or releases say of the same source line. It is less urgent only
 * where it is so in all of them.
 */
function joined(findings: readonly LocatedFinding[]): LocatedFinding[] {
  const groups = new Map<
    string,
    { readonly first: LocatedFinding; readonly targets: Set<string>; lowering: LocatedFinding['lowering'] }
  >();
  for (const finding of findings) {
    const key = lineKey(finding);
    const known = groups.get(key);
    if (known === undefined) {
      const { lowering } = finding;
      groups.set(key, { first: finding, targets: new Set([finding.target, ...finding.otherTargets]), lowering });
      continue;
    }
    known.targets.add(finding.target);
    if (finding.lowering === undefined) known.lowering = undefined;
  }
  return [...groups.values()].map(({ first: { lowering: _, ...first }, targets, lowering }) => ({
    ...first,
    otherTargets: [...targets].slice(1),
    ...(lowering === undefined ? {} : { lowering }),
  }));
}

/** The same for findings that one edit of one line answers, and that read the same. */
function lineKey({ identity, severity, message, location, baselineState, waiver }: LocatedFinding): string {
  const { file, start } = location.span;
  const source = 'code' in identity ? identity.rule : sourceKey(identity);
  return JSON.stringify([
    baselineState,
    waiver === undefined,
    source,
    severity,
    message,
    file,
    start.line,
    start.column,
  ]);
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return (
    compareTexts(a.location.span.file, b.location.span.file) ||
    a.location.span.start.line - b.location.span.start.line ||
    a.location.span.start.column - b.location.span.start.column ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(JSON.stringify(a.path), JSON.stringify(b.path)) ||
    compareTexts(a.target, b.target)
  );
}
