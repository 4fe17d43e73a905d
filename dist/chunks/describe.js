import { s as waiverTitles } from "./waiver.js";
import { n as counted } from "./plain-text.js";
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
/** What was checked: `21 of 21 targets rendered`, `2 skipped`, `73 objects`, `29 rules`. */
function describeCoverage({ counts, skipped }) {
	return [
		`${counts.renderedTargets} of ${counted(counts.targets, "target")} rendered`,
		...skipped.length === 0 ? [] : [`${skipped.length} skipped`],
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
		...counts.waived === 0 ? [] : [`${counts.waived} waived`],
		...counts.baselined === 0 ? [] : [`${counts.baselined} in the baseline`],
		...resolved === 0 ? [] : [`${counted(resolved, "resolved baseline entry", "resolved baseline entries")}: remove with --update-baseline`]
	];
}
/** `Deployment shop/api`; only kind and name for a cluster-scoped object. */
function describeObject({ kind, namespace, name }) {
	return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`;
}
/** Whether a finding says that a target could not be rendered or read. */
function isRenderFailure({ rule, object }) {
	return object === void 0 && !Object.hasOwn(waiverTitles, rule);
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
export { describeSubject as a, isRenderFailure as c, urlPath as d, withPeriod as f, describeObject as i, roleDescriptions as l, describeFindings as n, describeUncounted as o, describeLocation as r, describeWhere as s, describeCoverage as t, targetsOf as u };
