import { t as createEngines } from "./pool.js";
import { d as clusterOf, f as documentsOf, m as selectRules, o as run, t as analyze, u as stateOf } from "./run.js";
import { n as followRule } from "./infer.js";
import { d as matchesKind } from "./unknown.js";
import { r as repoPath } from "./location.js";
import { t as SeaworthyError } from "./failure.js";
import { i as policyLimits, o as withTools, r as openSession } from "./session.js";
// src/evaluate/input-document.ts
/** The input with which a rule is asked about an object, written out. */
function inputDocument(node, rule, context) {
	return {
		...writtenOut(documentsOf(context)(node, selectRules([rule]).links)),
		cluster: JSON.parse(clusterOf(context)),
		params: rule.params
	};
}
function writtenOut({ node, links, unlisted }) {
	const object = JSON.parse(node.text);
	const written = Object.fromEntries([...links].map(([name, list]) => [name, list.map(writtenOut)]));
	const left = unlisted.size === 0 ? {} : { unlisted: Object.fromEntries(unlisted) };
	return {
		...object,
		links: written,
		...left
	};
}
// src/authoring.ts
/** Asks one rule about the objects of `options.paths`. Throws a SeaworthyError for a rule that is not one of the repository. */
async function triedRule(id, options) {
	const session = await openSession(options);
	const { set, rule } = ruleOf(id, session);
	const { followed } = set.policySet;
	if (followed === void 0) throw new SeaworthyError({
		code: "usage",
		message: `${id} cannot be tried`,
		hint: "try a rule of your own: `seaworthy policy check` lists them"
	});
	const analysis = await withTools(session, (tools) => analyze(stateOf(session, tools), {
		session,
		tools
	}));
	const { kubeVersion, external } = session.config;
	const asked = analysis.graph.nodes.filter(({ manifest }) => !analysis.context.has(manifest.target.id)).map((node) => {
		const { manifest } = node;
		const object = {
			...manifest.id,
			isWorkload: node.pod !== void 0
		};
		const isAsked = rule.meta.kinds.some((token) => matchesKind(token, object));
		return {
			manifest,
			question: followed.question(rule.meta.id, manifest.value) ?? ownQuestion(rule.meta.id, inputDocument(node, rule, {
				graph: analysis.graph,
				kubeVersion,
				external
			})),
			isAsked
		};
	});
	const chosen = asked.filter(({ isAsked }) => isAsked);
	const engines = createEngines({
		root: session.files.root,
		limits: policyLimits,
		workers: 1
	});
	try {
		const questions = chosen.map(({ question }) => question);
		const answers = await followRule({
			...set.policySet,
			followed
		}, questions, engines);
		return {
			objects: chosen.flatMap(({ manifest, question: { input } }, at) => {
				const answer = answers?.[at];
				return answer === void 0 ? [] : [{
					...answer,
					manifest,
					input
				}];
			}),
			others: asked.filter(({ isAsked }) => !isAsked).map(({ manifest }) => manifest)
		};
	} finally {
		await engines.close();
	}
}
function ruleOf(id, { policySets, known }) {
	for (const set of policySets) {
		const rule = set.rules.find(({ meta }) => meta.id === id);
		if (rule !== void 0) return {
			set,
			rule
		};
	}
	const isKnown = known.some((meta) => meta.id === id);
	const message = isKnown ? `${id} is off` : `unknown rule '${id}'`;
	throw new SeaworthyError({
		code: "usage",
		message,
		hint: isKnown ? "turn it on in seaworthy.yaml" : "`seaworthy policy check` lists the rules of your policies"
	});
}
function ownQuestion(id, input) {
	return {
		rule: [
			"seaworthy",
			"rules",
			...id.split("/"),
			"report"
		],
		input
	};
}
/**
* Judges `bad.yaml` and `good.yaml` next to each rule of the repository. A bad one has `# WARNING: message` on the line of
* each finding, with the severity; a good one has none.
*/
async function triedExamples(options) {
	const { known, files, config } = await openSession(options);
	const { root } = files;
	const examples = [];
	for (const { id, source } of known) {
		if (source?.file.endsWith("/rule.rego") !== true || config.policies.length === 0) continue;
		for (const name of ["bad.yaml", "good.yaml"]) {
			const file = repoPath(source.file.replace(/rule\.rego$/, name));
			if (await files.stat(file) !== void 0) examples.push({
				rule: id,
				file,
				text: await files.readText(file)
			});
		}
	}
	if (examples.length === 0) return {
		files: 0,
		wrong: []
	};
	const paths = examples.map(({ file }) => `${root}/${file}`);
	const rules = [...new Set(examples.map(({ rule }) => rule))];
	const { verdicts } = await run({
		...options,
		paths,
		rules,
		allowEmpty: true
	});
	const wrong = examples.flatMap(({ rule, file, text }) => {
		const found = verdicts.filter((each) => each.rule === rule && each.location.span.file === file).map(({ location, severity, message }) => ({
			line: location.span.start.line,
			severity,
			message
		}));
		return differences(marksIn(text), found).map((each) => ({
			rule,
			file,
			...each
		}));
	});
	return {
		files: examples.length,
		wrong
	};
}
function marksIn(text) {
	return text.split("\n").flatMap((line, at) => {
		const [, severity, message] = / # (ERROR|WARNING|INFO): (.*)$/.exec(line) ?? [];
		return severity === void 0 || message === void 0 ? [] : [{
			line: at + 1,
			severity: severity.toLowerCase(),
			message: message.trim()
		}];
	});
}
function differences(marked, found) {
	const isIn = (all, { line, message }) => all.some((each) => each.line === line && each.message === message);
	return [...marked.filter((mark) => !isIn(found, mark)).map(({ line, message }) => ({
		line,
		message: `no finding '${message}'`
	})), ...found.filter((each) => !isIn(marked, each)).map(({ line, message }) => ({
		line,
		message: `'${message}' is not marked`
	}))];
}
export { triedRule as n, triedExamples as t };
