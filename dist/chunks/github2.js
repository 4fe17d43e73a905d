import { n as pageOfFinding } from "./rule.js";
import { a as describeFindings, d as describeUncounted, f as describeUnjudged, p as describeWhere, r as describeCoverage, s as describeLowered, w as shownVerdicts, y as withPeriod } from "./describe.js";
import { a as oneLine } from "./plain-text.js";
import { n as relaxationText, r as relaxationTitle } from "./relaxations.js";
import { randomUUID } from "node:crypto";
// src/report/github.ts
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* GitHub's workflow commands, one for each relaxation and each open finding. All text of a manifest is escaped. What is printed besides
* commands is between `::stop-commands::` and its token, so that no text can become a command.
*/
function github(report) {
	const totals = [
		describeFindings(report),
		...describeCoverage(report),
		...describeUncounted(report)
	].join(" · ");
	return `${[
		...describeUnjudged(report).map((line) => `::warning::${data(oneLine(line))}`),
		...(report.relaxations ?? []).map(relaxationCommand),
		...shownVerdicts(report).map(command),
		...muted([totals])
	].join("\n")}\n`;
}
function relaxationCommand(relaxation) {
	const { file, line } = relaxation;
	return `::warning ${`file=${property(file)},line=${line},title=${property(relaxationTitle)}`}::${data(oneLine(relaxationText(relaxation)))}`;
}
/** Lines in which a runner reads no commands. */
function muted(lines) {
	const token = randomUUID();
	return [
		`::stop-commands::${token}`,
		...lines.map(oneLine),
		`::${token}::`
	];
}
function command(verdict) {
	const { file, start, end } = verdict.location.span;
	const exact = verdict.location.precision !== "nearest";
	const properties = [
		`file=${property(file)}`,
		`line=${start.line}`,
		...exact ? [`endLine=${start.line}`, `col=${start.column}`] : [],
		...exact && end.line === start.line ? [`endColumn=${end.column}`] : [],
		`title=${property(verdict.rule)}`
	];
	return `::${commands[verdict.severity]} ${properties.join(",")}::${data(annotationText(verdict))}`;
}
/** The text of an annotation: message, object, targets, remediation, and the page of the rule. */
function annotationText(verdict) {
	const page = pageOfFinding(verdict);
	return page === void 0 ? findingText(verdict) : `${findingText(verdict)} ${page}`;
}
/** Message, object, targets and remediation on one line. */
function findingText(verdict) {
	const lowered = verdict.lowered === void 0 ? "" : ` ${withPeriod(describeLowered(verdict.lowered))}`;
	return oneLine(`${verdict.message} (${describeWhere(verdict)}). ${verdict.remediation}`.trim() + lowered);
}
/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts for the characters to escape */
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { muted as i, findingText as n, github as r, annotationText as t };
