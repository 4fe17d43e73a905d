import { countsOf, exitCode } from '../decide/index.ts';
import {
  type Comparison,
  type FailOn,
  type NotJudged,
  type OtherObject,
  type Relaxation,
  type RenderedSummary,
  type Report,
  repoPath,
  type Skipped,
  type Verdict,
  wholeLine,
} from '../model/index.ts';
import type { JsonReport } from '../report/index.ts';
import validate from './received-report.generated.js';

export type Received = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly why: string };

type ReceivedTarget = JsonReport['targets'][number];
type ReceivedFinding = JsonReport['findings'][number];

/**
 * Reads a JSON report that another run wrote, which may be that of an untrusted pull request. Shapes, sizes and paths
 * are checked; totals and the outcome are counted again. What the format does not hold (rule descriptions, source text,
 * how a target is deployed) is empty in the result. `failOn` replaces the report's own.
 */
export function receivedReport(text: string, failOn?: FailOn): Received {
  const value = parsed(text);
  if (value === undefined) return { ok: false, why: 'it is not JSON' };
  if (!validate(value)) {
    const [first] = validate.errors ?? [];
    return { ok: false, why: `${first?.instancePath || 'it'} ${first?.message ?? 'does not match the schema'}` };
  }
  try {
    return { ok: true, report: reportOf(value, failOn ?? value.summary.failOn) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, why: error.message }; // a path that leads out of the repository
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the engine's message would quote the text
  }
}

function reportOf(received: JsonReport, failOn: FailOn): Report {
  const { findings, targets, baseline, comparison, topology, notJudged, relaxations = [], summary } = received;
  const verdicts = findings.map(verdictOf);
  const rendered = targets.filter(({ status }) => status !== 'skipped').map(renderedOf);
  return {
    verdicts,
    rendered,
    skipped: targets.filter(({ status }) => status === 'skipped').map(skippedOf),
    rules: [],
    failOn,
    counts: countsOf(verdicts, rendered, { rules: summary.rules, failOn }),
    excerpts: {},
    ...(baseline === undefined ? {} : { baseline: { file: baseline.file, gone: baseline.resolved } }),
    ...(comparison === undefined ? {} : { comparison: comparisonOf(comparison) }),
    ...(topology === undefined ? {} : { topology }),
    ...(relaxations.length === 0 ? {} : { relaxations: relaxations.map(relaxationOf) }),
    ...(notJudged === undefined ? {} : { notJudged: notJudgedOf(notJudged) }),
    exitCode: exitCode(verdicts, failOn, notJudged?.reason !== undefined && summary.exitCode === 2),
  };
}

function notJudgedOf(received: NonNullable<JsonReport['notJudged']>): NotJudged {
  const { objects, values, rulesOff, unknownValues, reason } = received;
  return {
    deployers: objects.map(({ object, file, line }) => ({ object, file: repoPath(file), line })),
    values: values.map(({ chart, files }) => ({ chart: repoPath(chart), files: files.map(repoPath) })),
    rulesOff,
    ...(unknownValues === undefined ? {} : { unknownValues }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function verdictOf(found: ReceivedFinding): Verdict {
  const { rule, severity, message, remediation, target, otherTargets, path, fingerprint, status } = found;
  const { file, line, column, endLine, endColumn, precision } = found.location;
  const span = { file: repoPath(file), start: { line, column }, end: { line: endLine, column: endColumn } };
  const related = found.relatedLocations.map((each) => ({
    span: wholeLine(repoPath(each.file), each.line),
    role: each.role,
  }));
  return {
    rule,
    severity,
    message,
    remediation,
    target,
    otherTargets,
    object: found.object ?? undefined,
    path,
    location: { span, precision },
    related,
    fingerprint,
    label: status,
    ...optionalOf(found),
  };
}

function optionalOf(found: ReceivedFinding): Partial<Verdict> {
  const { context, baselineState, inDiff, reason, waiver, fix, rule, lowered, otherObjects } = found;
  return {
    ...(context === undefined ? {} : { context }),
    ...(baselineState === undefined ? {} : { baselineState }),
    ...(inDiff === undefined ? {} : { inDiff }),
    ...(reason === undefined ? {} : { reason }),
    ...(waiver === undefined ? {} : { waiver: { ...waiver, file: repoPath(waiver.file), rules: [rule] } }),
    ...(fix === undefined ? {} : { fix }),
    ...(lowered === undefined ? {} : { lowered }),
    ...(otherObjects === undefined ? {} : { otherObjects: otherObjects.map(otherObjectOf) }),
  };
}

function otherObjectOf(each: NonNullable<ReceivedFinding['otherObjects']>[number]): OtherObject {
  const { object, target, otherTargets, file, line, message, fingerprint } = each;
  const location = { span: wholeLine(repoPath(file), line), precision: 'nearest' } as const;
  return { object: object ?? undefined, target, otherTargets, location, message, fingerprint };
}

function relaxationOf({ file, ...rest }: NonNullable<JsonReport['relaxations']>[number]): Relaxation {
  return { ...rest, file: repoPath(file) };
}

function comparisonOf(received: NonNullable<JsonReport['comparison']>): Comparison {
  const { commit, fixed, objectChanges, nondeterministicObjects, capacity, unchangedTargets, notice } = received;
  return {
    commit,
    fixed: fixed.map((each) => ({ ...each, object: each.object ?? undefined })),
    objectChanges: objectChanges.map(({ change, object, target, fields }) => ({
      what: change,
      object,
      target,
      fields,
    })),
    capacity,
    nondeterministic: nondeterministicObjects,
    untouched: unchangedTargets,
    ...(notice === undefined ? {} : { notice }),
  };
}

function renderedOf({ id, kind, path, status, objects, reason = '' }: ReceivedTarget): RenderedSummary {
  const target = { id, kind, path: repoPath(path) };
  return status === 'rendered'
    ? { target, status, objects }
    : { target, status: 'failed', objects, failure: { code: 'engine-failed', message: reason } };
}

function skippedOf({ kind, path, reason = '' }: ReceivedTarget): Skipped {
  return { kind, path: repoPath(path), reason };
}
