import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as SeaworthyError } from "./failure.js";
import { n as counted } from "./plain-text.js";
import { m as nodeFiles, n as render, s as discover } from "./render.js";
import { o as byPlace } from "./globs.js";
import { d as treePolicies, g as readAhead, h as parseAll, i as policyLimits, o as withTools, r as openSession, t as configBytes } from "./session.js";
import { i as buildGraph, n as unchosenRules } from "./choose.js";
import { t as releasesOf } from "./releases.js";
import { i as wantsColor } from "./io.js";
import { n as runOptions } from "./options.js";
// src/state/unmatched.ts
/** What is said of rules that choose their objects, and choose none of those that the repository deploys. */
async function unmatchedRules(session) {
	const choosing = session.policySets.filter(({ policySet, rules }) => policySet.choose !== void 0 && rules.length > 0);
	if (choosing.length === 0) return [];
	return unchosenRules(choosing, buildGraph(await deployedBy(session), true)).map(unmatched);
}
function unmatched({ id, source }) {
	return {
		code: "policy-failed",
		severity: "info",
		message: `${id} matches no object of the repository`,
		hint: "correct spec.match, unless such objects are still to come",
		...source === void 0 ? {} : source
	};
}
/** Every object that the session would judge; what cannot be rendered is for a run to say. */
function deployedBy(session) {
	return withTools(session, async (tools) => {
		const { targets, texts } = await releasesOf(session, (config) => discover(tools, config, session));
		const rendered = await render(targets, {
			...tools,
			textOf: (path) => texts.get(path)
		});
		await readAhead(rendered, tools);
		return parseAll(rendered, tools).flatMap(({ manifests }) => manifests);
	});
}
// src/state/author.ts
/** The policies that the working tree names. Throws a SeaworthyError for what is wrong with any of them. */
async function checkedPolicies(options) {
	const session = await openSession(options);
	requirePolicies(session.config);
	const known = session.policySets.flatMap(({ policySet: { notices = [] } }) => notices);
	const said = new Set(known.map(({ file, line }) => `${file}:${line}`));
	const unmatched = (await unmatchedRules(session)).filter(({ file, line }) => !said.has(`${file}:${line}`));
	const placed = [...known, ...unmatched].map((each) => ({
		line: 1,
		...each
	})).flatMap(({ file, ...each }) => file === void 0 ? [] : [{
		...each,
		file
	}]);
	return {
		rules: session.known.filter(({ source }) => source !== void 0),
		notices: placed.sort(byPlace)
	};
}
/** The policies that the working tree names, and what their tests say. Throws a SeaworthyError as {@link checkedPolicies} does. */
async function testedPolicies(options) {
	const { config, files } = await openSession(options);
	requirePolicies(config);
	const { createCompiler, testPolicies } = await import("./policies.js");
	const compiler = createCompiler({
		root: files.root,
		limits: policyLimits
	});
	try {
		return await testPolicies(config.policies, {
			files: await treePolicies(nodeFiles(files.root, configBytes)),
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
