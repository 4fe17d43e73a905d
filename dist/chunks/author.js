import { S as insideRoot, a as repositoryRootOf, d as treePolicies, g as readAhead, h as parseAll, i as policyLimits, o as withTools, r as openSession, t as configBytes } from "./session.js";
import { m as nodeFiles, n as render, s as discover } from "./render.js";
import { o as byPlace } from "./globs.js";
import { t as SeaworthyError } from "./failure.js";
import { h as buildGraph, p as unchosenRules } from "./run.js";
import { t as releasesOf } from "./releases.js";
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
async function testedPolicies(options, coverage = false) {
	const { config, files } = await openSession(options);
	requirePolicies(config);
	const { testPolicies } = await import("./policies2.js");
	return withCompiler(files.root, (tools) => testPolicies(config.policies, {
		...tools,
		coverage
	}));
}
/** Policies that OPA would write otherwise: path to that text. They are read as text, so that they may be wrong in any other way. */
async function formattedPolicies(options) {
	const root = repositoryRootOf(options);
	const { formattedPolicies: format } = await import("./policies2.js");
	const sources = (options.policies ?? []).map((path) => ({
		kind: "unnamed",
		path: pathIn(root, path, options)
	}));
	if (sources.length > 0) return withCompiler(root, (tools) => format(sources, tools));
	const { config } = await openSession(options);
	requirePolicies(config);
	return withCompiler(root, (tools) => format(config.policies, tools));
}
/** What of a folder of policies will run. Throws a SeaworthyError when nothing is there. */
async function surveyedPolicies(folder, options) {
	const root = repositoryRootOf(options);
	const { surveyed } = await import("./policies2.js");
	const found = await withCompiler(root, (tools) => surveyed(pathIn(root, folder, options), tools));
	if (found.length === 0) throw new SeaworthyError({
		code: "usage",
		message: `'${folder}' holds no policy`,
		hint: "name a folder of policies"
	});
	return found;
}
function pathIn(root, path, { cwd }) {
	const [inside] = insideRoot(root, cwd, [path]);
	if (inside !== void 0) return inside;
	throw new SeaworthyError({
		code: "usage",
		message: `'${path}' is outside of ${root}`,
		hint: "name a path below it"
	});
}
async function withCompiler(root, task) {
	const { createCompiler } = await import("./policies2.js");
	const compiler = createCompiler({
		root,
		limits: policyLimits
	});
	try {
		return await task({
			files: await treePolicies(nodeFiles(root, configBytes)),
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
export { testedPolicies as i, formattedPolicies as n, surveyedPolicies as r, checkedPolicies as t };
