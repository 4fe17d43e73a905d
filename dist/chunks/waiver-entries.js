import { i as namesOf, n as isDay } from "./waiver.js";
import { n as isEvaluated } from "./failure-rules.js";
import { t as asText } from "./own.js";
import { n as suggestion } from "./suggestion.js";
// src/config/problem.ts
function unknownName(what, path, known) {
	const name = String(path.at(-1));
	return problem(path, `unknown ${what} '${name}'`, suggestion(name, known));
}
function noneOf({ name, path, value }, allowed) {
	const values = allowed.map(String);
	return problem(path, `${name} is ${JSON.stringify(value)}, and must be one of ${values.join(", ")}`, suggestion(asText(value), values));
}
/** `kubeVersion: 1.30` is the number 1.3: YAML wants quotes around what only looks like a number. */
function wrongType({ name, path, value }, types) {
	const unquoted = types.join() === "string" && (typeof value === "number" || typeof value === "boolean");
	return problem(path, `${name} is ${JSON.stringify(value)}, and must be of type ${types.join(" or ")}`, unquoted ? "put it in quotes" : void 0);
}
function problem(path, message, hint) {
	return {
		path,
		message,
		...hint === void 0 ? {} : { hint }
	};
}
// src/config/waiver-entries.ts
/** What the schema cannot say of the entries: rules that there are, and days of the calendar. */
function waiverProblems({ waivers }, rules) {
	const known = namesInWaivers(rules);
	return (waivers?.entries ?? []).flatMap((entry, index) => {
		const at = [
			"waivers",
			"entries",
			index
		];
		const unknown = entry.rules.flatMap((name, rule) => known.has(name) ? [] : [problem([
			...at,
			"rules",
			rule
		], unknownRule(name), suggestion(name, [...known]) ?? "`seaworthy rules` lists the rules")]);
		const blank = entry.reason.trim() === "" ? [problem([...at, "reason"], "the reason of a waiver is blank")] : [];
		const { until } = entry;
		const wrong = until === void 0 || isDay(until) ? [] : [problem([...at, "until"], notADay(until), writtenDay)];
		return [
			...unknown,
			...blank,
			...wrong
		];
	});
}
/** Every name that may stand in a waiver: rules, categories, and all of them. */
function namesInWaivers(rules) {
	return /* @__PURE__ */ new Set([...rules.filter(isEvaluated).flatMap(({ id }) => namesOf(id)), "all"]);
}
/** The texts that are the same in a configuration and in a comment. */
function unknownRule(name) {
	return `unknown rule '${name}'`;
}
function notADay(text) {
	return `'${text}' is not a day`;
}
const writtenDay = "write it like 2027-01-31";
const anyRule = "`seaworthy rules` lists the rules";
export { waiverProblems as a, problem as c, unknownRule as i, unknownName as l, namesInWaivers as n, writtenDay as o, notADay as r, noneOf as s, anyRule as t, wrongType as u };
