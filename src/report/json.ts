import type { Report, Verdict } from '../model/index.ts';

/** Version 1 of the JSON report; a field may be added within a version, none is removed or changed. */
export function json(report: Report): string {
  const value = {
    version: 1,
    targets: [
      ...report.rendered.map(({ target, status, objects, failure }) => ({
        id: target.id,
        kind: target.kind,
        path: target.path,
        status,
        objects,
        ...(failure === undefined ? {} : { reason: failure.message }),
      })),
      ...report.skipped.map(({ kind, path, reason }) => ({
        id: path,
        kind,
        path,
        status: 'skipped',
        objects: 0,
        reason,
      })),
    ],
    findings: report.verdicts.map(finding),
    ...(report.baseline === undefined ? {} : { baseline: report.baseline }),
    ...(report.comparison === undefined ? {} : { comparison: report.comparison }),
    ...(report.topology === undefined ? {} : { topology: report.topology }),
    summary: { ...report.counts, failOn: report.failOn, exitCode: report.exitCode },
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function finding(verdict: Verdict): object {
  const { file, start, end } = verdict.location.span;
  return {
    rule: verdict.rule,
    severity: verdict.severity,
    message: verdict.message,
    remediation: verdict.remediation,
    target: verdict.target,
    otherTargets: verdict.otherTargets,
    object: verdict.object ?? null,
    path: verdict.path,
    location: {
      file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      precision: verdict.location.precision,
    },
    related: verdict.related.map(({ span, role }) => ({ file: span.file, line: span.start.line, role })),
    ...(verdict.context === undefined ? {} : { context: verdict.context }),
    fingerprint: verdict.fingerprint,
    ...(verdict.baselineState === undefined
      ? {}
      : { baselineState: verdict.baselineState, inDiff: verdict.inDiff ?? false }),
    label: verdict.label,
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    ...(verdict.fix === undefined ? {} : { fix: verdict.fix }),
  };
}
