import type { Report, Severity } from '../model/index.ts';
import { findingText } from './github.ts';
import { openVerdicts } from './most-severe.ts';
import { jsonText } from './plain-text.ts';

/** GitLab has five severities; `blocker` and `critical` are not used. */
const severities = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/**
 * GitLab's code quality report, for `artifacts: reports: codequality`: the open findings. GitLab compares fingerprints to
 * find the new ones, and shows one of several with the same fingerprint.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlab(report: Report): string {
  const issues = openVerdicts(report).map((verdict) => ({
    description: findingText(verdict),
    check_name: verdict.rule,
    fingerprint: verdict.fingerprint,
    severity: severities[verdict.severity],
    location: { path: verdict.location.span.file, lines: { begin: verdict.location.span.start.line } },
  }));
  return `${jsonText(issues)}\n`;
}
