import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_lib } from "./xmlbuilder.js";
import { _ as targetsOf, m as isRenderFailure, s as describeLowered, w as shownVerdicts } from "./describe.js";
import { a as oneLine } from "./plain-text.js";
import { t as plainPresentation } from "./presentation.js";
import { t as findingText } from "./text2.js";
// src/report/junit.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
/** Name of the test that a target can be rendered and read; the same whether it passes or fails. */
const renders = "renders";
/**
* JUnit XML: a suite for each target, with a test that the target renders and one for each finding. An open finding is a
* failure of any severity (`type` names it), a target that does not render is an error, and a finding that is not open or is
* lowered is a skipped test. Only elements that all JUnit schemas in use have are written; locations are in the text.
*/
function junit(report) {
	const suites = suitesOf(report);
	const all = [...suites.values()].flat();
	const root = import_lib.default.create("testsuites", { encoding: "UTF-8" }, {}, { invalidCharReplacement: "�" });
	root.att({
		name: "Seaworthy",
		...tally(all)
	});
	for (const [target, cases] of suites) {
		const suite = root.ele("testsuite", {
			name: oneLine(target),
			...tally(cases),
			skipped: cases.filter(skipped).length
		});
		for (const each of numbered(cases)) writeCase(suite, oneLine(target), {
			test: each,
			report
		});
	}
	return `${root.end({ pretty: true })}\n`;
}
function suitesOf(report) {
	const suites = /* @__PURE__ */ new Map();
	const suite = (target) => {
		const known = suites.get(target) ?? [];
		suites.set(target, known);
		return known;
	};
	const shown = new Set(shownVerdicts(report));
	for (const { target } of report.rendered) suite(target.id);
	for (const verdict of report.verdicts) for (const target of suitesWith(verdict)) suite(target).push({
		name: nameOf(verdict),
		verdict,
		isSkipped: !shown.has(verdict)
	});
	for (const cases of suites.values()) if (!cases.some(({ name }) => name === renders)) cases.unshift({
		name: renders,
		verdict: void 0,
		isSkipped: false
	});
	return suites;
}
/** A copy in another file is of a target of its own. */
function suitesWith(verdict) {
	return /* @__PURE__ */ new Set([...targetsOf(verdict), ...(verdict.otherObjects ?? []).flatMap(({ target }) => target)]);
}
/** Contains no line and no namespace, so that it stays the same when lines move. */
function nameOf(verdict) {
	const { rule, object, path, location } = verdict;
	if (isRenderFailure(verdict)) return renders;
	if (object === void 0) return oneLine(`${rule}: ${location.span.file}`);
	return oneLine(`${rule}: ${object.kind} ${object.name} ${path.join(".")}`.trimEnd());
}
/** Viewers identify tests by their names, so a second test of the same name gets a number. */
function numbered(cases) {
	const seen = /* @__PURE__ */ new Map();
	return cases.map(({ name, ...rest }) => {
		const ordinal = (seen.get(name) ?? 0) + 1;
		seen.set(name, ordinal);
		return {
			name: ordinal === 1 ? name : `${name} (${ordinal})`,
			...rest
		};
	});
}
function tally(cases) {
	return {
		tests: cases.length,
		failures: cases.filter(failed).length,
		errors: cases.filter(broken).length
	};
}
function failed({ verdict, isSkipped }) {
	return verdict !== void 0 && !isSkipped && !isRenderFailure(verdict);
}
function broken({ verdict, isSkipped }) {
	return verdict !== void 0 && !isSkipped && isRenderFailure(verdict);
}
function skipped({ isSkipped }) {
	return isSkipped;
}
function writeCase(suite, target, { test, report }) {
	const { name, verdict } = test;
	const element = suite.ele("testcase", {
		classname: target,
		name
	});
	if (verdict === void 0) return;
	if (skipped(test)) {
		const { label, lowered, reason, message } = verdict;
		const why = label === "open" && lowered !== void 0 ? describeLowered(lowered) : `${label}: ${reason ?? message}`;
		element.ele("skipped", {}, oneLine(why));
		return;
	}
	element.ele(broken(test) ? "error" : "failure", {
		message: oneLine(verdict.message),
		type: verdict.severity
	}, findingText(verdict, report, plainPresentation));
}
export { junit as t };
