// src/report/plain-text.ts
/** Control characters, but for tab and newline; the C1 block holds single-byte escape introducers. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
/** Text of a manifest or a template without control characters: no escape sequence, no change of writing direction. */
function harmless(text) {
	return text.replace(control, "�");
}
/** {@link harmless} on one line. */
function oneLine(text) {
	return harmless(text.replace(/\s*\r?\n\s*/g, " "));
}
/** `1 error`, `2 errors`; `plural` where it is not made with an s. */
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
/** A sentence split at its backticks; a backtick without a partner is text. */
function proseParts(text) {
	return text.split(/(`[^`]+`)/).map((part) => {
		const code = part.length > 2 && part.startsWith("`") && part.endsWith("`");
		return {
			code,
			text: code ? part.slice(1, -1) : part
		};
	});
}
// src/report/describe.ts
/** `2 errors, 1 warning`; `No findings` when none is open. */
function describeFindings({ counts }) {
	const { error, warning, info } = counts;
	if (error + warning + info === 0) return "No findings";
	return [
		counted(error, "error"),
		counted(warning, "warning"),
		...info > 0 ? [`${info} info`] : []
	].join(", ");
}
/** What was checked: `21 of 21 targets rendered`, `73 objects`, `29 rules`. */
function describeCoverage(counts) {
	return [
		`${counts.renderedTargets} of ${counted(counts.targets, "target")} rendered`,
		counted(counts.objects, "object"),
		counted(counts.rules, "rule")
	];
}
/** How many findings are not open, and how many no longer occur: `2 fixed`, `5 unchanged`. */
function describeUncounted({ counts, comparison, baseline }) {
	const fixed = comparison?.fixed.length ?? 0;
	const resolved = baseline?.gone.length ?? 0;
	return [
		...fixed === 0 ? [] : [`${fixed} fixed`],
		...counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`],
		...counts.baselined === 0 ? [] : [`${counts.baselined} in the baseline`],
		...resolved === 0 ? [] : [`${counted(resolved, "resolved baseline entry", "resolved baseline entries")}: remove with --update-baseline`]
	];
}
/** `Deployment shop/api`; only kind and name for a cluster-scoped object. */
function describeObject({ kind, namespace, name }) {
	return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`;
}
/** The object of a finding; the target for a failure to render. */
function describeSubject({ object, target }) {
	return object === void 0 ? target : describeObject(object);
}
/** `charts/api/values.yaml:12:3`; without the column where the location is not exact. */
function describeLocation({ span, precision }) {
	const { file, start } = span;
	return precision === "nearest" ? `${file}:${start.line}` : `${file}:${start.line}:${start.column}`;
}
/** Every target that has the finding. */
function targetsOf({ target, otherTargets }) {
	return [target, ...otherTargets];
}
/** What a related location does for the object, as the end of “See the …”. */
const roleDescriptions = {
	chart: "chart that is rendered",
	template: "template that prints the field",
	values: "value that sets the field",
	resource: "resource before patches",
	kustomization: "kustomization that builds the object"
};
/** A path of the repository as the path of a URL. */
function urlPath(file) {
	return file.split("/").map(encodeURIComponent).join("/");
}
/** A message that ends in a period. */
function withPeriod(message) {
	return /[.?!]$/.test(message) ? message : `${message}.`;
}
/** The object of a finding, with its targets when there are several; for a failure to render, its targets. */
function describeWhere(verdict) {
	const targets = targetsOf(verdict).join(", ");
	if (verdict.object === void 0) return targets;
	return verdict.otherTargets.length === 0 ? describeSubject(verdict) : `${describeSubject(verdict)} in ${targets}`;
}
// src/report/most-severe.ts
const order = {
	error: 0,
	warning: 1,
	info: 2
};
/** Open findings first, then errors, warnings and infos, each in the order of the report. */
function mostSevereFirst(verdicts) {
	return [...verdicts].sort((a, b) => labelled(a) - labelled(b) || order[a.severity] - order[b.severity]);
}
function openVerdicts(report) {
	return report.verdicts.filter(isOpen);
}
function isOpen({ label }) {
	return label === "open";
}
function labelled(verdict) {
	return isOpen(verdict) ? 0 : 1;
}
export { oneLine as _, describeFindings as a, describeSubject as c, roleDescriptions as d, targetsOf as f, harmless as g, counted as h, describeCoverage as i, describeUncounted as l, withPeriod as m, mostSevereFirst as n, describeLocation as o, urlPath as p, openVerdicts as r, describeObject as s, isOpen as t, describeWhere as u, proseParts as v };
