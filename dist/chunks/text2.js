import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as own } from "./own.js";
import { n as pageOfFinding } from "./rule.js";
import { _ as targetsOf, a as describeFindings, c as describeObject, d as describeUncounted, f as describeUnjudged, g as targetsEntry, l as describeOthers, m as isRenderFailure, n as describeCopies, o as describeLocation, r as describeCoverage, s as describeLowered, t as countSameCause, w as shownVerdicts, x as loweredVerdicts } from "./describe.js";
import { a as describeField, i as describeChange, n as countObjectChanges, r as describeCapacity } from "./object-changes.js";
import { a as oneLine, n as counted, r as harmless } from "./plain-text.js";
import { t as describeRelaxations } from "./relaxations.js";
import { n as waivingOf } from "./waiving.js";
// src/report/text.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** For a terminal or a log: each finding with its location, message and remediation, then the totals. */
function text(report, how) {
	const paint = import_picocolors.default.createColors(how.color);
	const findings = shownVerdicts(report).map((verdict) => finding(verdict, report, {
		paint,
		how
	}));
	const waived = how.verbose ? report.verdicts.filter(({ label }) => label === "waived").map(waivedLine(paint)) : [];
	const lowered = how.verbose ? loweredVerdicts(report).map(loweredLine(paint)) : [];
	const skipped = how.verbose ? report.skipped.map(({ path, reason }) => paint.dim(`${path}  skipped: ${oneLine(reason)}`)) : [];
	const changed = changeLines(report, paint);
	return `${[...[
		...notJudgedLines(report, paint, how.verbose),
		...relaxationLines(report, {
			paint,
			how
		}),
		...findings,
		...valuesLines(report, paint),
		...[
			lowered,
			waived,
			skipped,
			changed
		].filter((lines) => lines.length > 0).map((lines) => lines.join("\n"))
	], totals(report, {
		paint,
		how
	})].join("\n\n")}\n`;
}
function notJudgedLines(report, paint, verbose) {
	const lines = describeUnjudged(report, verbose ? report.notJudged?.deployers.length : void 0).map((each) => paint.yellow(oneLine(each)));
	return lines.length === 0 ? [] : [lines.join("\n")];
}
/** Values files that no target uses, with what to write so that one does. */
function valuesLines({ notJudged }, paint) {
	const values = notJudged?.values ?? [];
	if (values.length === 0) return [];
	const count = values.reduce((sum, { files }) => sum + files.length, 0);
	const shown = values.slice(0, mostCharts);
	const left = values.length - shown.length;
	return [[
		`No target uses ${counted(count, "values file")}; this in seaworthy.yaml judges ${count === 1 ? "it" : "them"}:`,
		"targets:",
		...shown.flatMap((each) => targetsEntry(each).split("\n")),
		...left === 0 ? [] : [`  # … ${counted(left, "more chart")}`]
	].map((line) => paint.dim(harmless(line))).join("\n")];
}
const mostCharts = 10;
/** A finding for which a waiver holds, on one line. */
function waivedLine(paint) {
	return ({ location, rule, message, reason = "" }) => paint.dim(`${describeLocation(location)}  ${rule}  ${oneLine(message)}; waived: ${oneLine(reason)}`);
}
/** A finding that is less urgent, on one line. */
function loweredLine(paint) {
	return (verdict) => {
		const { location, rule, message, lowered } = verdict;
		const more = countSameCause(verdict, "more", "more");
		const parts = [
			message,
			...more === void 0 ? [] : [`and ${more}`],
			...listed(describeCopies(verdict))
		];
		const why = lowered === void 0 ? "" : `; ${describeLowered(lowered)}`;
		return paint.dim(oneLine(`${describeLocation(location)}  ${rule}  ${parts.join(", ")}${why}`));
	};
}
/** What the change relaxes in the check, before everything else. */
function relaxationLines({ relaxations = [], ...report }, { paint, how }) {
	const sentence = describeRelaxations({
		...report,
		relaxations
	});
	if (sentence === void 0) return [];
	const places = relaxations.slice(0, mostRelaxations).map(({ file, line, message }) => `  ${linked(paint.bold(`${file}:${line}`), file, how)}  ${oneLine(message)}`);
	const left = relaxations.length - places.length;
	const rest = left === 0 ? [] : [`  … ${left} more`];
	return [[
		paint.yellow(oneLine(sentence)),
		...places,
		...rest
	].join("\n")];
}
const mostRelaxations = 20;
const mostChangeLines = 20;
/** Changes to deployed objects, one line for an object or a field. */
function changeLines({ comparison }, paint) {
	if (comparison === void 0) return [];
	const notice = comparison.notice === void 0 ? [] : [paint.dim(oneLine(`note: ${comparison.notice}`))];
	if (comparison.objectChanges.length === 0) return notice;
	const all = comparison.objectChanges.flatMap((change) => [`  ${describeChange(change)}`, ...change.fields.map((field) => `    ${describeField(field)}`)]);
	const rest = all.length - mostChangeLines;
	const lines = [
		`changes to deployed objects: ${countObjectChanges(comparison)}`,
		...all.slice(0, mostChangeLines),
		...rest > 0 ? [`  … ${counted(rest, "more line")}`] : [],
		...describeCapacity(comparison.capacity).map((line) => `  ${line}`)
	];
	return [...notice, ...lines.map((line) => paint.dim(oneLine(line)))];
}
/** One finding: several lines, the last without newline. */
function findingText(verdict, report, how) {
	return finding(verdict, report, {
		paint: import_picocolors.default.createColors(how.color),
		how
	});
}
function finding(verdict, report, style) {
	const { paint } = style;
	const { location } = verdict;
	const place = paint.bold(shownPath(location.span.file, describeLocation(location), style.how));
	const page = pageOfFinding(verdict);
	const rule = paint.dim(verdict.rule);
	const linkedRule = page === void 0 ? rule : hyperlink(rule, page, style.how);
	const lines = [
		`${linked(place, location.span.file, style.how)}  ${severity(verdict.severity, paint)}  ${linkedRule}`,
		`  ${oneLine(verdict.message)}`,
		...excerpt(verdict, report, paint),
		...context(verdict, paint)
	];
	if (verdict.remediation !== "") lines.push(`  ${paint.green("→")} ${oneLine(verdict.remediation)}`);
	const chain = chainOf(verdict, report);
	if (chain !== "") lines.push(`  ${paint.dim(chain)}`);
	lines.push(...otherLines(verdict, style), ...loweredLines(verdict, paint));
	const waiving = style.how.verbose ? waivingOf(verdict, report) : void 0;
	if (waiving !== void 0) lines.push(paint.dim(oneLine(`  to accept it, write ${waiving.where}: ${waiving.text}`)));
	return lines.join("\n");
}
const mostOthers = 3;
/** What else the same edit answers, and where copies need the same edit. */
function otherLines(verdict, { paint, how }) {
	const all = describeOthers(verdict);
	const shown = how.verbose ? all : all.slice(0, mostOthers);
	const left = all.length - shown.length;
	const rest = left === 0 ? [] : [`and ${left} more; --verbose lists them`];
	const copies = listed(describeCopies(verdict, how.verbose ? verdict.otherObjects?.length : void 0));
	return [
		...shown.map((each) => `and ${each}`),
		...rest,
		...copies
	].map((line) => `  ${paint.dim(oneLine(line))}`);
}
function listed(line) {
	return line === void 0 ? [] : [line];
}
function loweredLines({ lowered }, paint) {
	return lowered === void 0 ? [] : [`  ${paint.dim(oneLine(describeLowered(lowered)))}`];
}
function severity(level, paint) {
	if (level === "error") return paint.red("error");
	return level === "warning" ? paint.yellow("warning") : paint.cyan("info");
}
const gutter = 6;
/** The line of the source, with the field underlined where it is known. */
function excerpt({ location }, report, paint) {
	const { file, start, end } = location.span;
	const source = own(report.excerpts, file)?.[start.line];
	if (source === void 0 || source.trim() === "") return [];
	const shown = `  ${paint.dim(String(start.line).padStart(gutter))} ${paint.dim("│")} ${oneLine(source.replaceAll("	", " "))}`;
	const isCut = start.column > source.length;
	if (location.precision === "nearest" || end.line !== start.line || isCut) return [shown];
	const width = Math.max(1, Math.min(end.column, source.length + 1) - start.column);
	return [shown, `  ${" ".repeat(gutter)} ${paint.dim("│")} ${" ".repeat(start.column - 1)}${paint.red("^".repeat(width))}`];
}
/** Rendered text around the location of a failure. */
function context({ context = [] }, paint) {
	if (context.length === 0) return [];
	const lines = context.map((line) => {
		const text = oneLine(line.slice(2));
		const shown = `  ${" ".repeat(5)}${line.startsWith(">") ? ">" : " "} ┆ ${text}`;
		return line.startsWith(">") ? paint.red(shown) : paint.dim(shown);
	});
	return [paint.dim("  rendered as"), ...lines];
}
/** The way from source to object, `values-prod.yaml:17 → templates/deployment.yaml:42 → Deployment shop/api`, and the targets. */
function chainOf(verdict, { rendered }) {
	const { object, related, target, location } = verdict;
	if (object === void 0) {
		if (!isRenderFailure(verdict)) return "";
		const values = related.flatMap(({ span, role }) => role === "values" ? [`${span.file}:${span.start.line}`] : []);
		const from = values.length === 0 ? "" : ` with ${values.join(", ")}`;
		return target === location.span.file ? "" : oneLine(`while rendering ${target}${from}`);
	}
	const chart = rendered.find((each) => each.target.id === target && each.target.kind === "helm")?.target.path;
	const short = (file) => chart !== void 0 && file.startsWith(`${chart}/`) ? file.slice(chart.length + 1) : file;
	const links = related.filter(({ span, role }) => role !== "chart" && role !== "object" && span.file !== location.span.file);
	const between = links.map(({ span, role }) => role === "kustomization" ? short(span.file) : `${short(span.file)}:${span.start.line}`);
	const from = links.some(({ role }) => role === "template") ? [`${short(location.span.file)}:${location.span.start.line}`] : [];
	const targets = targetsOf(verdict).filter((id) => id !== location.span.file);
	const chain = [
		...from,
		...between,
		describeObject(object)
	].join(" → ");
	const others = related.filter(({ role }) => role === "object").map(({ span }) => `; see ${short(span.file)}:${span.start.line}`).join("");
	return oneLine(`${chain}${others}${targets.length === 0 ? "" : `  (${targets.join(", ")})`}`);
}
function totals(report, { paint, how }) {
	const { counts, failOn } = report;
	const color = counts.error > 0 ? paint.red : counts.warning + counts.info > 0 ? paint.yellow : paint.green;
	const time = how.seconds === void 0 ? [] : [`${how.seconds.toFixed(1)} s`];
	const threshold = failOn === "error" ? [] : [paint.dim(`fail-on ${failOn}`)];
	const demand = counts.lowered > 0 && !how.verbose ? ["--verbose lists what is lowered"] : [];
	const rest = [
		...describeCoverage(report),
		...describeUncounted(report),
		...demand,
		...time,
		...threshold
	];
	return [color(describeFindings(report)), ...rest].join(" · ");
}
/** Standard input, and what is named from the working folder: terminals know how to open that. */
function isElsewhere(file) {
	return file.startsWith("<") || file.startsWith("../") || file.startsWith("/");
}
/** The location as the working folder sees it. */
function shownPath(file, location, { prefix = "" }) {
	return isElsewhere(file) ? location : `${prefix}${location}`;
}
/** The path as a link to the file. */
function linked(shown, file, how) {
	const { linkRoot } = how;
	if (linkRoot === void 0 || isElsewhere(file)) return shown;
	return hyperlink(shown, `file://${linkRoot}/${file}`.split("/").map(encodeURIComponent).join("/").replace("file%3A", "file:"), how);
}
/** An OSC 8 link: terminals show it as text that can be clicked. */
function hyperlink(shown, url, { linkRoot }) {
	if (linkRoot === void 0) return shown;
	return `\u001B]8;;${url}\u0007${shown}\u001B]8;;\u0007`;
}
export { text as n, findingText as t };
