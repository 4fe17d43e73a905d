// src/report/most-severe.ts
const order = {
	error: 0,
	warning: 1,
	info: 2
};
/** Open findings first, then errors, warnings and infos, each in the order of the report. */
function mostSevereFirst(verdicts) {
	return [...verdicts].sort((a, b) => labelled(a) - labelled(b) || order[a.severity] - order[b.severity]);
}
function openVerdicts(report) {
	return report.verdicts.filter(isOpen);
}
function isOpen({ label }) {
	return label === "open";
}
function labelled(verdict) {
	return isOpen(verdict) ? 0 : 1;
}
export { mostSevereFirst as n, openVerdicts as r, isOpen as t };
