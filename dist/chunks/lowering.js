import { n as isAtLeast, r as lessSevere } from "./severity.js";
// src/model/lowering.ts
/** What a finding may be about that makes it less urgent; the first that there is evidence for counts. */
const loweringNames = [
	"remote",
	"needsValues",
	"vendoredCharts",
	"vendored",
	"tests",
	"examples",
	"docs",
	"archives",
	"generated",
	"ciValues",
	"hooks",
	"chartDefaults"
];
/** The most severe that such findings are; `keep` lowers nothing. The strictest first. */
const lowerLevels = [
	"keep",
	"warning",
	"info"
];
/** Whether an open finding is counted as lowered, and shown on demand: an info, unless infos fail the run. */
function countsAsLowered({ label, severity, lowered }, failOn) {
	return label === "open" && lowered !== void 0 && severity === "info" && !isAtLeast(severity, failOn);
}
/**
* How severe a finding is for what it is about; undefined where that changes nothing. One that is an info already is set
* apart with the others.
*/
function loweredSeverity(severity, lowering, settings) {
	const level = lowering && settings?.[lowering.by];
	if (lowering === void 0 || level === void 0 || level === "keep") return void 0;
	const now = lessSevere(severity, lowering.least ?? level);
	return now === severity && now !== "info" ? void 0 : now;
}
/** Every one is `info` unless the configuration says otherwise. */
function lowerSettings(said = {}) {
	const levels = loweringNames.map((name) => [name, said[name] ?? "info"]);
	return Object.fromEntries(levels);
}
/** The one that lowers less. */
function stricterLevel(a, b) {
	return lowerLevels.indexOf(a) < lowerLevels.indexOf(b) ? a : b;
}
export { stricterLevel as a, loweringNames as i, lowerSettings as n, loweredSeverity as r, countsAsLowered as t };
