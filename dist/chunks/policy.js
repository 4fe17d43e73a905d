import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as SeaworthyError } from "./failure.js";
import { n as counted } from "./plain-text.js";
import { l as nodeFiles } from "./kustomized-folders.js";
import { i as policyLimits, r as openSession, t as configBytes } from "./session.js";
import { i as wantsColor } from "./io.js";
import { n as runOptions } from "./options.js";
// src/state/author.ts
/** The rules of the policies that the working tree names. Throws a SeaworthyError for what is wrong with any of them. */
async function checkedPolicies(options) {
	const { config, known } = await openSession(options);
	requirePolicies(config);
	return known.filter(({ source }) => source !== void 0);
}
/** The policies that the working tree names, and what their tests say. Throws a SeaworthyError as {@link checkedPolicies} does. */
async function testedPolicies(options) {
	const { config, files } = await openSession(options);
	requirePolicies(config);
	const { createCompiler, testPolicies, treeFiles } = await import("./policies.js");
	const compiler = createCompiler({
		root: files.root,
		limits: policyLimits
	});
	try {
		return await testPolicies(config.policies, {
			files: treeFiles(nodeFiles(files.root, configBytes)),
			compiler
		});
	} finally {
		await compiler.close();
	}
}
function requirePolicies({ policies }) {
	if (policies.length > 0) return;
	throw new SeaworthyError({
		code: "usage",
		message: "there are no policies of your own",
		hint: "name a file or folder of policies, or list them under `policies` in seaworthy.yaml"
	});
}
// src/cli/policy.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Checks policies as a run does before it judges, and lists their rules. */
async function checkPolicies(paths, options, io) {
	const rules = await checkedPolicies(optionsFor(paths, options, io));
	const lines = rules.map((rule) => `${rule.id}  ${rule.severity}  ${placeOf(rule)}\n`);
	io.stdout.write(`${lines.join("")}\n${counted(rules.length, "rule")}, nothing wrong\n`);
	return 0;
}
function placeOf({ source }) {
	return source === void 0 ? "" : `${source.file}:${source.line}`;
}
/** Runs the tests of policies; exit code 1 when one fails. */
async function testPolicies(paths, options, io) {
	const paint = import_picocolors.default.createColors(wantsColor(io, options.color));
	const tested = await testedPolicies(optionsFor(paths, options, io));
	const results = tested.flatMap((each) => each.results);
	for (const { source, results: own } of tested) if (own.length === 0) io.stderr.write(`seaworthy: ${source.path} has no tests\n`);
	if (results.length === 0) throw new SeaworthyError({
		code: "usage",
		message: "no test was run",
		hint: "write rules that begin with test_ in files that end in _test.rego"
	});
	const failed = results.filter(({ status }) => status === "fail" || status === "error");
	for (const each of failed) io.stdout.write(`${failure(each, paint)}\n`);
	const skipped = results.filter(({ status }) => status === "skip").length;
	const counts = [
		`${results.length - failed.length - skipped} passed`,
		`${failed.length} failed`,
		...skipped === 0 ? [] : [`${skipped} skipped`]
	];
	io.stdout.write(`${counted(results.length, "test")}: ${counts.join(", ")}\n`);
	return failed.length === 0 ? 0 : 1;
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
