import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as triedExamples } from "./authoring.js";
import { t as SeaworthyError } from "./failure.js";
import { a as oneLine, n as counted } from "./plain-text.js";
import { i as testedPolicies, t as checkedPolicies } from "./author.js";
import { a as repositoryRootOf } from "./session.js";
import { i as wantsColor } from "./io.js";
import { n as runOptions } from "./options.js";
// src/cli/policy.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Checks policies as a run does before it judges, and lists their rules. */
async function checkPolicies(paths, options, io) {
	const { rules, notices } = await checkedPolicies(optionsFor(paths, options, io));
	const lines = rules.map((rule) => `${rule.id}  ${rule.severity}  ${placeOf(rule)}\n`);
	const said = notices.map(({ file, line, message, hint }) => `${file}:${line}  ${message}; ${hint}\n`);
	const outcome = notices.length === 0 ? "nothing wrong" : `${counted(notices.length, "notice")}`;
	io.stdout.write(`${lines.join("")}\n${said.join("")}${counted(rules.length, "rule")}, ${outcome}\n`);
	return 0;
}
function placeOf({ source }) {
	return source === void 0 ? "" : `${source.file}:${source.line}`;
}
/** Runs the tests of policies, and their examples; exit code 1 when one fails. With `watch` again for every change, without end. */
async function testPolicies(paths, options, io) {
	const asked = optionsFor(paths, options, io);
	if (options.watch !== true) return testOnce(asked, options, io);
	const { forEachChange } = await import("./watch.js");
	return forEachChange(repositoryRootOf(asked), io, () => testOnce(asked, options, io));
}
async function testOnce(asked, options, io) {
	const paint = import_picocolors.default.createColors(wantsColor(io, options.color));
	const tested = await testedPolicies(asked);
	const examples = await triedExamples(asked);
	const results = tested.flatMap((each) => each.results);
	for (const { source, results: own } of tested) if (own.length === 0) io.stderr.write(`seaworthy: ${source.path} has no tests\n`);
	if (results.length === 0 && examples.files === 0) throw new SeaworthyError({
		code: "usage",
		message: "no test was run",
		hint: "write rules that begin with test_ in files that end in _test.rego"
	});
	const failed = results.filter(({ status }) => status === "fail" || status === "error");
	if (options.verbose) for (const each of results) io.stdout.write(`${listed(each)}\n`);
	for (const each of failed) io.stdout.write(`${failure(each, paint)}\n`);
	for (const { file, line, message } of examples.wrong) io.stdout.write(`${paint.bold(`${file}:${line}`)}  ${oneLine(message)}\n`);
	const isCovered = options.coverage === void 0 || await coverage(asked, options.coverage, io);
	io.stdout.write(`${totals(results, failed.length)}${exampleTotals(examples)}\n`);
	return failed.length === 0 && examples.wrong.length === 0 && isCovered ? 0 : 1;
}
function totals(results, failed) {
	const skipped = results.filter(({ status }) => status === "skip").length;
	const counts = [
		`${results.length - failed - skipped} passed`,
		`${failed} failed`,
		...skipped === 0 ? [] : [`${skipped} skipped`]
	];
	return `${counted(results.length, "test")}: ${counts.join(", ")}`;
}
function exampleTotals({ files, wrong }) {
	if (files === 0) return "";
	const different = new Set(wrong.map(({ file }) => file)).size;
	return `; ${counted(files, "example")}: ${files - different} as marked, ${different} not`;
}
function listed({ name, status, microseconds, package: keys }) {
	return `${status}  ${keys}.${name}${microseconds === void 0 ? "" : `  ${(microseconds / 1e3).toFixed(1)} ms`}`;
}
/** Says which lines no test reaches; true when enough are. */
async function coverage(asked, wanted, io) {
	const files = (await testedPolicies(asked, true)).flatMap((each) => each.coverage ?? []);
	let [reached, all] = [0, 0];
	for (const { file, covered, missed } of files) {
		reached += covered;
		all += covered + missed.length;
		if (missed.length > 0) io.stdout.write(`${file}: no test reaches line ${missed.join(", ")}\n`);
	}
	const percent = all === 0 ? 100 : 100 * reached / all;
	const isEnough = wanted === true || percent >= wanted;
	const least = isEnough ? "" : `, and at least ${wanted} % are wanted`;
	io.stdout.write(`tests reach ${reached} of ${counted(all, "line")}, ${percent.toFixed(1)} %${least}\n`);
	return isEnough;
}
function failure({ file, row, name, status, message, trace }, paint) {
	const what = status === "error" ? "has an error" : "fails";
	return [`${paint.bold(`${file}:${row}`)}  ${name} ${what}${message === void 0 ? "" : `: ${message}`}`, ...(trace ?? []).map((line) => `    ${line}`)].join("\n");
}
/** Policies that are named come to those of the configuration. */
function optionsFor(paths, options, io) {
	return runOptions([], {
		...options,
		policy: [...options.policy, ...paths]
	}, io);
}
export { checkPolicies, testPolicies };
