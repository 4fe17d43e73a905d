import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as suggestion } from "./suggestion.js";
import { t as SeaworthyError } from "./failure.js";
import { t as waiverComment } from "./waiving.js";
import { d as ruleExamples, n as openSession, s as builtInPolicySet } from "./session.js";
import { r as wantsColor } from "./io.js";
import { t as runOptions } from "./options.js";
// src/rules.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** The rules a run with these options would use, each with the origin of its setting. */
async function enabledRules(options) {
	return (await openSession(options)).policySets.flatMap(({ rules }) => rules);
}
/** Every built-in rule, sorted by id. */
function knownRules() {
	return builtInPolicySet().rules;
}
// src/cli/rules.ts
/** Lists the enabled rules, with severity and the origin of each setting. */
async function listRules(options, io) {
	const rows = (await enabledRules(runOptions([], options, io.cwd))).map(({ meta, severity, from }) => [
		meta.id,
		severity ?? meta.severity,
		from,
		meta.title
	]);
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
	for (const row of rows) io.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`);
	return 0;
}
/** Prints description, parameters and examples of one rule. */
function explain(id, options, io) {
	const known = knownRules();
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
	const { bad, good } = ruleExamples(rule);
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
		`${paint.bold("Kinds")}\n  ${rule.kinds.join(", ")}`,
		`${paint.bold("How to accept a finding")}\n  # ${waiverComment(rule.id)}`,
		...params.length === 0 ? [] : [`${paint.bold("Parameters")}\n${params.join("\n")}`],
		`${paint.bold("Bad")}\n${indented(bad)}`,
		`${paint.bold("Good")}\n${indented(good)}`,
		rule.resources.join("\n")
	].join("\n\n")}\n`;
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
