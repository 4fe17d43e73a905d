import { n as isAtLeast, t as compareSeverity } from "./severity.js";
import { i as loweringNames, t as countsAsLowered } from "./lowering.js";
import { s as waiverTitles } from "./waiver.js";
import { n as counted } from "./plain-text.js";
// src/report/most-severe.ts
/** Open findings first, then errors, warnings and infos, each in the order of the report. */
function mostSevereFirst(verdicts) {
	return [...verdicts].sort((a, b) => labelled(a) - labelled(b) || compareSeverity(a.severity, b.severity));
}
function openVerdicts(report) {
	return report.verdicts.filter(isOpen);
}
/** Open findings without those that are counted as lowered. */
function shownVerdicts({ verdicts, failOn }) {
	return verdicts.filter((verdict) => isOpen(verdict) && !countsAsLowered(verdict, failOn));
}
/** Those that are shown on demand. */
function loweredVerdicts({ verdicts, failOn }) {
	return verdicts.filter((verdict) => countsAsLowered(verdict, failOn));
}
function isOpen({ label }) {
	return label === "open";
}
function labelled(verdict) {
	return isOpen(verdict) ? 0 : 1;
}
// src/report/describe.ts
/** `2 errors, 1 warning`; `No findings` when none is open but lowered ones. */
function describeFindings({ counts }) {
	const { error, warning, info } = counts;
	if (error + warning + info === 0) return "No findings";
	return [
		counted(error, "error"),
		counted(warning, "warning"),
		...info > 0 ? [`${info} info`] : []
	].join(", ");
}
/**
* What was judged, what was not, and what was lowered, a clause for each: `judged: 73 objects of 21 targets by 29 rules`,
* `not judged: 1 HelmRelease, 2 values files`, `lowered: 3 findings, 1 rule off`.
*/
function describeCoverage(report) {
	const { counts } = report;
	const failed = counts.targets - counts.renderedTargets;
	const targets = `${failed === 0 ? "" : `${counts.renderedTargets} of `}${counted(counts.targets, "target")}`;
	const objects = counts.objects - (report.notJudged?.deployers.length ?? 0);
	return [
		`judged: ${counted(objects, "object")} of ${targets} by ${counted(counts.rules, "rule")}`,
		...describeSchemas(report),
		...listed("not judged", notJudgedParts(report, failed)),
		...listed("lowered", loweredParts(report))
	];
}
const mostKinds = 3;
/** `61 of 73 objects validated against a schema; none for 9 ServiceMonitor, 3 Till`; nothing where all are. */
function describeSchemas({ schemas }) {
	if (schemas === void 0 || schemas.unknown.length === 0) return [];
	const { objects, validated, unknown } = schemas;
	const shown = unknown.filter(({ kind }) => isKindName(kind)).slice(0, mostKinds);
	const named = shown.map(({ kind, objects: count }) => `${count} ${kind}`);
	const left = unknown.length - shown.length;
	const more = left === 0 ? [] : [counted(left, shown.length === 0 ? "kind" : "more kind")];
	return [`${validated} of ${counted(objects, "object")} validated against a schema; none for ${[...named, ...more].join(", ")}`];
}
/** Any text may stand where an object has its kind: what is none is not quoted, in no format. */
function isKindName(kind) {
	return kind.length <= 63 && /^[A-Z][A-Za-z0-9]*$/.test(kind);
}
function listed(title, parts) {
	return parts.length === 0 ? [] : [`${title}: ${parts.join(", ")}`];
}
/** Targets that are not in the repository as a whole, or need values that it does not have: no failures to mend. */
function absentTargets({ verdicts, failOn }, by) {
	const absent = loweredVerdicts({
		verdicts,
		failOn
	}).filter((verdict) => verdict.object === void 0 && verdict.lowered?.by === by);
	return new Set(absent.flatMap(targetsOf)).size;
}
function notJudgedParts(report, failed) {
	const { notJudged, skipped } = report;
	const [remote, needing] = [absentTargets(report, "remote"), absentTargets(report, "needsValues")];
	const broken = Math.max(0, failed - remote - needing);
	const kinds = /* @__PURE__ */ new Map();
	for (const { object } of notJudged?.deployers ?? []) kinds.set(object.kind, (kinds.get(object.kind) ?? 0) + 1);
	const unknown = notJudged?.unknownValues ?? 0;
	const values = (notJudged?.values ?? []).reduce((sum, { files }) => sum + files.length, 0);
	return [
		...[...kinds].map(([kind, count]) => counted(count, kind)),
		...broken === 0 ? [] : [counted(broken, "failed target")],
		...remote === 0 ? [] : [counted(remote, "target that is remote", "targets that are remote")],
		...needing === 0 ? [] : [counted(needing, "chart that needs values", "charts that need values")],
		...values === 0 ? [] : [counted(values, "values file")],
		...unknown === 0 ? [] : [counted(unknown, "unknown value")],
		...skipped.length === 0 ? [] : [counted(skipped.length, "skipped target")]
	];
}
/** Findings that are less urgent for what they are about, those of rules that the configuration lowers, and rules that are off. */
function loweredParts({ verdicts, rules, notJudged, failOn }) {
	const configured = new Set(rules.flatMap(({ meta, severity }) => severity === void 0 || isAtLeast(severity, meta.severity) ? [] : [meta.id]));
	const findings = verdicts.filter(({ label, rule }) => label === "open" && configured.has(rule)).length;
	const apart = loweredVerdicts({
		verdicts,
		failOn
	});
	const about = loweringNames.flatMap((name) => {
		const count = apart.filter(({ lowered }) => lowered?.by === name).length;
		return count === 0 ? [] : [`${count} ${aboutNames[name]}`];
	});
	const off = notJudged?.rulesOff.length ?? 0;
	return [
		...about.length === 0 ? [] : [`${counted(apart.length, "finding")} (${about.join(", ")})`],
		...findings === 0 ? [] : [`${counted(findings, "finding")} by the configuration`],
		...off === 0 ? [] : [`${counted(off, "rule")} off`]
	];
}
const aboutNames = {
	remote: "remote",
	needsValues: "without values",
	vendoredCharts: "in vendored charts",
	vendored: "in copies of other projects",
	tests: "in tests",
	examples: "in examples",
	docs: "in documentation",
	archives: "in archives",
	generated: "in generated files",
	ciValues: "with ci values",
	hooks: "in hooks",
	chartDefaults: "in defaults of charts"
};
/** `lowered from error, in examples: deploy/examples is a folder of examples`. */
function describeLowered({ by, from, reason }) {
	return `${from === "info" ? "" : `lowered from ${from}, `}${aboutNames[by]}: ${reason}`;
}
/** What else the same edit answers, each with its object where that is another: `Deployment shop/worker: no memory limit`. */
function describeOthers(verdict) {
	const { object } = verdict;
	const named = object === void 0 ? "" : describeObject(object);
	return sameCause(verdict).map(({ object: other, target, message }) => {
		const name = other === void 0 ? target : describeObject(other);
		return name === named ? message : `${name}: ${message}`;
	});
}
/** What else the same edit answers: copies are in other files, and need an edit of their own. */
function sameCause({ location, otherObjects = [] }) {
	return otherObjects.filter((other) => other.location.span.file === location.span.file);
}
/** `1 other`, `2 more findings`: what else the same edit answers; undefined for nothing. */
function countSameCause(verdict, one, many = `${one}s`) {
	const { length } = sameCause(verdict);
	return length === 0 ? void 0 : `${counted(length, one, many)} of the same cause`;
}
/** Where copies of the object have the finding: `the same in 2 other files: base/api.yaml:3, all.yaml:17`. */
function describeCopies({ location, otherObjects = [] }, most = mostCopies) {
	const places = /* @__PURE__ */ new Map();
	for (const { span } of otherObjects.map((other) => other.location)) if (span.file !== location.span.file && !places.has(span.file)) places.set(span.file, span.start.line);
	if (places.size === 0) return void 0;
	const shown = [...places].slice(0, most).map(([file, line]) => `${file}:${line}`);
	const left = places.size - shown.length;
	return `the same in ${counted(places.size, "other file")}: ${shown.join(", ")}${left === 0 ? "" : `, and ${left} more`}`;
}
const mostCopies = 3;
/** Why the run says nothing about the repository; undefined when an object was judged. */
function describeEmpty({ notJudged, exitCode }) {
	if (notJudged?.reason === void 0) return void 0;
	return `No objects judged: ${notJudged.reason}${exitCode === 2 ? "; with --allow-empty the run succeeds" : ""}`;
}
const mostNamed = 3;
/** The objects whose deployments are not rendered: `HelmRelease shop/redis (flux/redis.yaml:1)`. */
function describeDeployers({ notJudged }, most = mostNamed) {
	const all = notJudged?.deployers ?? [];
	if (all.length === 0) return void 0;
	const named = all.slice(0, most).map(({ object, file, line }) => `${describeObject(object)} (${file}:${line})`);
	const more = all.length - named.length;
	return `Not judged: what ${named.join(", ")}${more === 0 ? "" : ` and ${more} more`} ${all.length === 1 ? "deploys" : "deploy"}, which Seaworthy does not render`;
}
/** That nothing was judged, and what objects deploy that are not rendered: a clean report must not hide it. */
function describeUnjudged(report, most) {
	return [describeEmpty(report), describeDeployers(report, most)].flatMap((line) => line ?? []);
}
/** The entry under `targets` that would judge values files, as YAML. */
function targetsEntry({ chart, files }) {
	const variants = files.map((file) => {
		const path = chart === "." ? file : file.slice(chart.length + 1);
		return `      - { name: ${yamlText(variantName(path))}, values: [${yamlText(path)}] }`;
	});
	return [
		`  - path: ${yamlText(chart)}`,
		"    variants:",
		...variants
	].join("\n");
}
/** `prod` of `values-prod.yaml`, `prod.values.yaml` and `values/prod.yaml`. */
function variantName(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
	return name.replace(/^values[-_.]/, "").replace(/[-_.]values$/, "") || name;
}
function yamlText(text) {
	return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
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
/** `charts/api/values.yaml:12:3`; without the column where the location is not exact, and with a word where it is inferred. */
function describeLocation({ span, precision }) {
	const { file, start } = span;
	if (precision === "nearest") return `${file}:${start.line}`;
	return `${file}:${start.line}:${start.column}${precision === "inferred" ? " (inferred)" : ""}`;
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
	kustomization: "kustomization that builds the object",
	object: "other object that the finding has to do with"
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
	const others = countSameCause(verdict, "other", "others");
	const subject = `${describeSubject(verdict)}${others === void 0 ? "" : ` and ${others}`}`;
	const where = verdict.otherTargets.length === 0 ? subject : `${subject} in ${targets}`;
	const copies = describeCopies(verdict);
	return copies === void 0 ? where : `${where}; ${copies}`;
}
export { openVerdicts as C, mostSevereFirst as S, targetsOf as _, describeFindings as a, isOpen as b, describeObject as c, describeUncounted as d, describeUnjudged as f, targetsEntry as g, roleDescriptions as h, describeEmpty as i, describeOthers as l, isRenderFailure as m, describeCopies as n, describeLocation as o, describeWhere as p, describeCoverage as r, describeLowered as s, countSameCause as t, describeSubject as u, urlPath as v, shownVerdicts as w, loweredVerdicts as x, withPeriod as y };
