import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as triedRule } from "./authoring.js";
import { a as oneLine, i as jsonText } from "./plain-text.js";
import { i as wantsColor } from "./io.js";
import { n as runOptions } from "./options.js";
// src/cli/policy-try.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Says what a rule answers about the objects of a file, what it looked at, and where it stopped. */
async function tryPolicy(rule, file, options, io) {
	const paint = import_picocolors.default.createColors(wantsColor(io, options.color));
	const tried = await triedRule(rule, runOptions([file], options, io));
	if (options.showInput === true) {
		io.stdout.write(`${tried.objects.map(({ input }) => jsonText(input)).join("\n---\n")}\n`);
		return 0;
	}
	io.stdout.write(`${[...tried.objects.map((each) => about(each, paint)), ...unasked(rule, tried)].join("\n\n")}\n`);
	return 0;
}
function about({ manifest, results, bodies, error }, paint) {
	const { id, source, sourceLine } = manifest;
	const said = results.length === 0 ? "says nothing" : `says ${results.length === 1 ? "this" : `${results.length} things`}`;
	return [
		`${paint.bold(`${id.kind} ${id.name}`)} at ${source}:${sourceLine}: the rule ${said}`,
		...error === void 0 ? [] : [`  it was not evaluated to its end: ${oneLine(error)}`],
		...results.flatMap(({ value, file, row, looks }) => [`  ${paint.red("✗")} ${oneLine(messageOf(value))}  ${paint.dim(`${file}:${row}`)}`, ...lookedAt(looks, paint)]),
		...bodies.flatMap(({ file, row, holds, stopped, looks }) => {
			if (holds) return [];
			const why = stopped === void 0 ? "does not hold" : `stopped at line ${stopped.row}: ${oneLine(stopped.text)}`;
			return [`  ${paint.dim("·")} the definition at ${file}:${row} ${why}`, ...lookedAt(looks, paint)];
		})
	].join("\n");
}
/** Each field once, in the order in which it was looked at. */
function lookedAt(looks, paint) {
	const shown = [...new Map(looks.filter(({ path }) => path.length > 0).map((look) => [look.path.join("."), look.isMissing]))].map(([field, isMissing]) => isMissing ? `${oneLine(field)} (missing)` : oneLine(field));
	return shown.length === 0 ? [] : [paint.dim(`      looked at ${shown.join(", ")}`)];
}
function messageOf(value) {
	if (typeof value === "string") return value;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if ("msg" in value && typeof value.msg === "string") return value.msg;
	return "message" in value && typeof value.message === "string" ? value.message : JSON.stringify(value);
}
function unasked(rule, { objects, others }) {
	if (others.length === 0) return objects.length === 0 ? ["no object was found"] : [];
	const names = others.map(({ id }) => `${id.kind} ${id.name}`).join(", ");
	return [`not asked, since ${rule} does not look at their kinds: ${oneLine(names)}`];
}
export { tryPolicy };
