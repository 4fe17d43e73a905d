import { r as harmless, t as commandless } from "./plain-text.js";
// src/report/harmless-report.ts
/**
* The same report with every character of the repository visible, names of files and objects included: formats for people
* are made of this one.
*/
function harmlessReport(report) {
	const { rules, counts, failOn, exitCode, ...texts } = report;
	const shown = visibleTexts(texts);
	return shown === texts ? report : {
		...shown,
		rules,
		counts,
		failOn,
		exitCode
	};
}
/** Every text and key at any depth; the value itself where nothing is to be changed. */
function visibleTexts(value) {
	return changed(value);
}
/** A copy is made when something differs, and not before: most reports hold nothing to change. */
function changed(value) {
	if (typeof value === "string") return harmless(value);
	if (typeof value !== "object" || value === null) return value;
	return Array.isArray(value) ? changedItems(value) : changedFields(value);
}
function changedItems(items) {
	let copy;
	for (const [at, item] of items.entries()) {
		const other = changed(item);
		if (other !== item) copy ??= items.slice(0, at);
		copy?.push(other);
	}
	return copy ?? items;
}
function changedFields(value) {
	const fields = Object.entries(value);
	let copy;
	for (const [at, [key, field]] of fields.entries()) {
		const [name, other] = [harmless(key), changed(field)];
		if (name !== key || other !== field) copy ??= fields.slice(0, at);
		copy?.push([name, other]);
	}
	return copy === void 0 ? value : Object.fromEntries(copy);
}
// src/report/safe.ts
/** A format for people: no text of the repository is a control character or begins a command of a runner. */
function safe(format) {
	return (report, ...rest) => commandless(format(harmlessReport(report), ...rest));
}
/** A format that is commands of a runner, and escapes what stands in them. */
function ofCommands(format) {
	return (report, ...rest) => format(harmlessReport(report), ...rest);
}
export { safe as n, ofCommands as t };
