import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as suggestion } from "./suggestion.js";
import { n as isEvaluated, r as ownRules } from "./failure-rules.js";
import { t as pageOf } from "./rule.js";
import { t as SeaworthyError } from "./failure.js";
import { i as jsonText, n as counted } from "./plain-text.js";
import { t as waiverComment } from "./waiving.js";
import { r as openSession, u as builtInPolicySet, x as ruleExamples } from "./session.js";
import { s as compareTexts } from "./globs.js";
import { n as own } from "./own.js";
import { i as wantsColor } from "./io.js";
import { n as runOptions } from "./options.js";
// src/rules.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Every rule, sorted by id, with its state. */
async function ruleStates(options) {
	const { policySets, config, known } = await openSession(options);
	const enabled = new Map(policySets.flatMap(({ rules }) => rules).map((rule) => [rule.meta.id, rule]));
	const configurable = known.map((meta) => {
		const rule = enabled.get(meta.id);
		return {
			meta,
			enabled: rule,
			from: rule?.from ?? whyOff(meta, config)
		};
	});
	const always = ownRules.filter(({ id }) => configurable.every(({ meta }) => meta.id !== id)).map((meta) => ({
		meta,
		enabled: {
			meta,
			severity: void 0,
			params: {},
			from: "always"
		},
		from: "always"
	}));
	return [...configurable, ...always].sort((a, b) => compareTexts(a.meta.id, b.meta.id));
}
function whyOff({ id, profile }, { rules, only }) {
	if (only.length > 0) return "--rule";
	const setting = own(rules, id) ?? own(rules, `${id.slice(0, id.indexOf("/"))}/*`);
	if (setting?.level === "off") return setting.from;
	return profile === "strict" ? "only with profile strict" : "only when named";
}
/** Every built-in rule that can be configured, sorted by id. */
function knownRules() {
	return builtInPolicySet().rules;
}
/** Those of the policies of the repository too. */
async function allKnownRules(options) {
	return (await openSession(options)).known;
}
// src/cli/rules.ts
/** Lists every rule, with its state and the origin of that. */
async function listRules(options, io) {
	const states = await ruleStates(runOptions([], options, io));
	io.stdout.write(options.listFormat === "json" ? `${jsonText(states.map(described))}\n` : table(states));
	return 0;
}
function table(states) {
	const rows = states.map(({ meta, enabled, from }) => [
		meta.id,
		severityOf(meta, enabled),
		from,
		meta.title
	]);
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
	const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
	const on = states.filter(({ enabled }) => enabled !== void 0).length;
	return `${lines.join("\n")}\n\n${on} of ${counted(states.length, "rule")} on; ${strictAdds(states)}\n`;
}
function severityOf(meta, enabled) {
	return enabled === void 0 ? "off" : enabled.severity ?? meta.severity;
}
/** How the profiles differ. */
function strictAdds(states) {
	const strict = states.filter(({ meta }) => meta.profile === "strict").map(({ meta }) => meta.id);
	return `--profile strict fails on warnings${strict.length === 0 ? "" : `, and also uses ${strict.join(", ")}`}`;
}
/** One item of `rules --format json`. */
function described({ meta, enabled, from }) {
	const { id, title, description, remediation, profile, kinds } = meta;
	const defaults = Object.entries(meta.params).map(([name, param]) => [name, param.default]);
	return {
		id,
		state: enabled === void 0 ? "off" : "on",
		severity: enabled?.severity ?? meta.severity,
		from,
		profile,
		title,
		description,
		remediation,
		kinds,
		params: enabled?.params ?? Object.fromEntries(defaults),
		...meta.source === void 0 ? { page: pageOf(id) } : { source: meta.source }
	};
}
/** Prints description, parameters and examples of one rule. The repository is read only for one that is not built in. */
async function explain(id, options, io) {
	const builtIn = [...knownRules(), ...ownRules];
	const known = builtIn.some((each) => each.id === id) ? builtIn : [...await allKnownRules(runOptions([], options, io)), ...ownRules];
	const rule = known.find((each) => each.id === id);
	if (rule === void 0) {
		const hint = suggestion(id, known.map((each) => each.id));
		throw new SeaworthyError({
			code: "usage",
			message: `unknown rule '${id}'`,
			...hint === void 0 ? {} : { hint }
		});
	}
	io.stdout.write(page(rule, import_picocolors.default.createColors(wantsColor(io, options.color))));
	return 0;
}
function page(rule, paint) {
	const examples = isEvaluated(rule) && rule.source === void 0 ? ruleExamples(rule) : void 0;
	const params = Object.entries(rule.params).map(([name, param]) => `  ${name} (${param.type}${param.unit === void 0 ? "" : `, ${param.unit}`}; default ${JSON.stringify(param.default)})  ${param.description}`);
	const on = {
		default: "enabled by default",
		strict: "enabled with --profile strict",
		optional: "enabled when named"
	}[rule.profile];
	return `${[
		`${paint.bold(rule.id)}  ${rule.severity}, ${on}`,
		rule.title,
		wrapped(rule.description),
		`${paint.bold("How to fix")}\n${wrapped(rule.remediation)}`,
		...rule.kinds.length === 0 ? [] : [`${paint.bold("Kinds")}\n  ${kindsOf(rule)}`],
		...isEvaluated(rule) ? [`${paint.bold("How to accept a finding")}\n  # ${waiverComment(rule.id)}`] : [],
		...params.length === 0 ? [] : [`${paint.bold("Parameters")}\n${params.join("\n")}`],
		...examples === void 0 ? [] : [`${paint.bold("Bad")}\n${indented(examples.bad)}`],
		...examples === void 0 ? [] : [`${paint.bold("Good")}\n${indented(examples.good)}`],
		[rule.source === void 0 ? pageOf(rule.id) : `${rule.source.file}:${rule.source.line}`, ...rule.resources].join("\n")
	].join("\n\n")}\n`;
}
function kindsOf({ kinds }) {
	return kinds.includes("*") ? "every kind" : kinds.join(", ");
}
const lineWidth = 100;
function wrapped(text) {
	const lines = [""];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1) ?? "";
		if (last.length + word.length + 1 > lineWidth) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines.map((line) => `  ${line}`).join("\n");
}
function indented(text) {
	return text.trimEnd().replace(/^(?=.)/gm, "  ");
}
export { explain, listRules };
