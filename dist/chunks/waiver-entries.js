import { i as namesOf, n as isDay } from "./waiver.js";
import { n as isEvaluated } from "./failure-rules.js";
import { n as problem } from "./problem.js";
import { n as suggestion } from "./suggestion.js";
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
export { waiverProblems as a, unknownRule as i, namesInWaivers as n, writtenDay as o, notADay as r, anyRule as t };
