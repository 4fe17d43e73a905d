// src/model/severity.ts
/** The most severe first; the one order of severities. */
const severities = [
	"error",
	"warning",
	"info"
];
/** Negative when `a` is more severe than `b`: sorting by it puts errors first. */
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
/** True for `threshold` itself and everything more severe; false for all when the threshold is `never`. */
function isAtLeast(severity, threshold) {
	return threshold !== "never" && compareSeverity(severity, threshold) <= 0;
}
function lessSevere(a, b) {
	return compareSeverity(a, b) > 0 ? a : b;
}
export { severities as i, isAtLeast as n, lessSevere as r, compareSeverity as t };
