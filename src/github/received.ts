import { Ajv } from 'ajv';
import { countsOf, exitCode } from '../decide/index.ts';
import {
  type FailOn,
  type RenderedSummary,
  type Report,
  repoPath,
  type Skipped,
  type Verdict,
  wholeLine,
} from '../model/index.ts';
import { type ReceivedFinding, type ReceivedReport, type ReceivedTarget, receivedSchema } from './received-schema.ts';

export type Received = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly why: string };

/**
 * Reads a JSON report that another run left behind, perhaps one of a stranger's pull request. Nothing in it is taken on
 * trust: shapes, sizes and paths are checked, totals and the outcome are counted anew. What the format leaves out (the
 * rules' pages, source text, how a target is deployed) is empty in the result. `failOn` stands over the report's own.
 */
export function receivedReport(text: string, failOn?: FailOn): Received {
  const value = parsed(text);
  if (value === undefined) return { ok: false, why: 'it is not JSON' };
  const validate = new Ajv({ allowUnionTypes: true }).compile<ReceivedReport>(receivedSchema);
  if (!validate(value)) {
    const [first] = validate.errors ?? [];
    return { ok: false, why: `${first?.instancePath || 'it'} ${first?.message ?? 'is not as it should be'}` };
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
    return undefined; // what the engine says of the text would quote it
  }
}

function reportOf({ findings, targets, comparison, topology, summary }: ReceivedReport, failOn: FailOn): Report {
  const verdicts = findings.map(verdictOf);
  const rendered = targets.filter(({ status }) => status !== 'skipped').map(renderedOf);
  return {
    verdicts,
    rendered,
    skipped: targets.filter(({ status }) => status === 'skipped').map(skippedOf),
    rules: [],
    failOn,
    counts: countsOf(verdicts, rendered, summary.rules),
    excerpts: {},
    ...(comparison === undefined ? {} : { comparison }),
    ...(topology === undefined ? {} : { topology }),
    exitCode: exitCode(verdicts, failOn),
  };
}

function verdictOf(found: ReceivedFinding): Verdict {
  const { file, line, column, endLine, endColumn, precision } = found.location;
  const span = { file: repoPath(file), start: { line, column }, end: { line: endLine, column: endColumn } };
  return {
    rule: found.rule,
    severity: found.severity,
    message: found.message,
    remediation: found.remediation,
    target: found.target,
    otherTargets: found.otherTargets,
    object: found.object ?? undefined,
    path: found.path,
    location: { span, precision },
    related: found.related.map(({ file: other, line: at, role }) => ({ span: wholeLine(repoPath(other), at), role })),
    fingerprint: found.fingerprint,
    ...(found.baselineState === undefined ? {} : { baselineState: found.baselineState }),
    ...(found.inDiff === undefined ? {} : { inDiff: found.inDiff }),
    label: found.label,
    ...(found.reason === undefined ? {} : { reason: found.reason }),
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
