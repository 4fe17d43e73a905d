import { n as findingText } from "./github2.js";
import { C as openVerdicts } from "./describe.js";
import { i as jsonText } from "./plain-text.js";
// src/report/gitlab.ts
/** GitLab has five severities; `blocker` and `critical` are not used. */
const severities = {
	error: "major",
	warning: "minor",
	info: "info"
};
/**
* GitLab's code quality report, for `artifacts: reports: codequality`: the open findings. GitLab compares fingerprints to
* find the new ones, and shows one of several with the same fingerprint.
* @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
*/
function gitlab(report) {
	const issues = openVerdicts(report).map((verdict) => ({
		description: findingText(verdict),
		check_name: verdict.rule,
		fingerprint: verdict.fingerprint,
		severity: severities[verdict.severity],
		location: {
			path: verdict.location.span.file,
			lines: { begin: verdict.location.span.start.line }
		}
	}));
	return `${jsonText(issues)}\n`;
}
export { gitlab as t };
