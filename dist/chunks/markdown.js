import { n as pageOfFinding } from "./rule.js";
import { S as mostSevereFirst, a as describeFindings, c as describeObject, d as describeUncounted, f as describeUnjudged, i as describeEmpty, p as describeWhere, r as describeCoverage, s as describeLowered, w as shownVerdicts, x as loweredVerdicts, y as withPeriod } from "./describe.js";
import { t as clipped } from "./clipped.js";
import { a as oneLine, n as counted, s as proseParts } from "./plain-text.js";
import { a as describeField, n as countObjectChanges, r as describeCapacity } from "./object-changes.js";
import { n as sourceLink } from "./presentation.js";
import { t as describeRelaxations } from "./relaxations.js";
// src/report/markdown-text.ts
/** Maximum characters of one sentence, so that one cannot fill a comment. */
const longest = 600;
/**
* Escapes text for a table cell in GitHub's and GitLab's Markdown: no markup, no HTML, no cell border, and no automatic
* links (mentions, issues, commits, addresses, emoji). GitHub looks for those after it has resolved character references,
* so a zero-width space has to separate them.
*/
function markdownText(text) {
	return clipped(oneLine(text), longest).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/@(?=\w)/g, `&#64;${gap}`).replace(/#(?=\d)/g, `#${gap}`).replace(/\b(GH-)(?=\d)/gi, `$1${gap}`).replaceAll("://", `:${gap}//`).replace(/\b(www)(?=\.)/gi, `$1${gap}`).replace(/:(?=[\w+-]+:)/g, `:${gap}`).replace(/\b([0-9a-f]{7})(?=[0-9a-f]{33}\b)/gi, `$1${gap}`).replace(/[\\`*_{}[\]()!|~^]|#(?!\d+;)/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll("$", "<span>$</span>");
}
const gap = "&#8203;";
/** A sentence with the parts between backticks as code. */
function markdownProse(text) {
	return proseParts(clipped(oneLine(text), longest)).map(({ code, text: part }) => code ? markdownCode(part) : markdownText(part)).join("");
}
/** Code, written with a tag, since nothing can be escaped between backticks. */
function markdownCode(text) {
	return `<code>${markdownText(text)}</code>`;
}
/** `shown` is Markdown already; a URL between angle brackets ends at the bracket, which a URL never holds. */
function markdownLink(shown, url) {
	return `[${shown}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}
// src/report/mermaid.ts
const mostLinks = 60;
const arrows = {
	route: "-->",
	service: "-->",
	autoscaler: "-. scales .->",
	disruptionBudget: "-. limits disruptions .->"
};
/** A Mermaid diagram of the links between objects, as GitHub shows it; empty without links. */
function mermaid(links) {
	if (links.length === 0) return "";
	const names = /* @__PURE__ */ new Map();
	const node = (object) => {
		const label = describeObject(object);
		const known = names.get(label);
		if (known !== void 0) return known;
		names.set(label, `n${names.size}`);
		return `n${names.size - 1}["${escaped(label)}"]`;
	};
	const lines = links.slice(0, mostLinks).map(({ kind, from, to }) => `  ${node(from)} ${arrows[kind]} ${node(to)}`);
	const unlisted = links.reduce((sum, { more = 0 }) => sum + more, 0);
	const rest = links.length - lines.length + unlisted;
	return [
		"```mermaid",
		"flowchart LR",
		...lines,
		...rest > 0 ? [`  more["and ${rest} more"]`] : [],
		"```"
	].join("\n");
}
/** Everything but letters, digits and the punctuation of names becomes a numeric entity, so that no name ends its label. */
function escaped(text) {
	return [...text].map((letter) => /[A-Za-z0-9 ./:-]/.test(letter) ? letter : `#${letter.codePointAt(0)};`).join("");
}
// src/report/markdown.ts
/** GitHub accepts 65,536 characters; the rest is for the caller's marker. */
const comment = {
	most: 65e3,
	size: (text) => text.length,
	elsewhere: "`seaworthy check` prints all findings"
};
/** GitHub rejects a job summary above 1 MiB. */
const jobSummary = {
	most: 1e6,
	size: (text) => Buffer.byteLength(text),
	elsewhere: "the log of this step has all findings"
};
/** For a comment: totals, a table of findings, changes to deployed objects, coverage. All text is escaped. */
function markdown(report, how) {
	return written(report, how, comment);
}
/** The same for a job summary, which may be larger. */
function summary(report, how) {
	return written(report, how, jobSummary);
}
function written(report, how, room) {
	const { counts, failOn } = report;
	const isJudged = describeEmpty(report) === void 0;
	const mark = counts.error + counts.warning + counts.info === 0 && report.relaxations === void 0 && isJudged ? " ⚓" : "";
	const facts = [
		...describeCoverage(report),
		...describeUncounted(report),
		`fail-on ${failOn}`
	].join(" · ");
	const relaxed = relaxations(report, how, {
		...room,
		most: Math.floor(room.most / 4)
	});
	const unjudged = describeUnjudged(report).map((line) => `> ${markdownText(withPeriod(line))}`);
	const head = [
		`## Seaworthy: ${describeFindings(report)}${mark}`,
		...unjudged,
		...relaxed,
		facts
	];
	const left = room.most - room.size(head.join("\n\n")) - 10;
	const notChecked = coverage(report, {
		...room,
		most: Math.floor(left / 4)
	});
	const changed = objectChanges(report, {
		...room,
		most: Math.floor(left / 4)
	});
	const accepted = [...lowered(report, how, {
		...room,
		most: Math.floor(left / 8)
	}), ...waived(report, how, {
		...room,
		most: Math.floor(left / 8)
	})];
	const spent = room.size([
		...notChecked,
		...changed,
		...accepted
	].join("\n\n"));
	const found = findings(report, how, {
		...room,
		most: left - spent
	});
	return `${[
		...head,
		...found,
		...changed,
		...accepted,
		...notChecked
	].join("\n\n")}\n`;
}
/** What the change relaxes in the check, each with its line. */
function relaxations({ relaxations: all = [], ...report }, how, room) {
	const sentence = describeRelaxations({
		...report,
		relaxations: all
	}, markdownText);
	if (sentence === void 0) return [];
	const rows = all.map(({ file, line, message }) => () => `| ${placeLink(how, {
		file,
		start: { line }
	})} | ${markdownText(message)} |`);
	const quoted = `> ⚠️ **${withPeriod(sentence)}**`;
	const left = room.most - room.size(quoted);
	return [quoted, ...table(["line", "relaxed"], rows, {
		...room,
		most: left,
		elsewhere: "not shown: the size limit is reached"
	})];
}
/** Not as code: a link on its grey background has too little contrast on GitHub. */
function placeLink(how, at) {
	const place = `${at.file}:${at.start.line}`;
	const url = sourceLink(how, at);
	return url === void 0 ? markdownCode(place) : markdownLink(`<samp>${markdownText(place)}</samp>`, url);
}
/** Changes to deployed objects, and the links between the affected ones. */
function objectChanges({ comparison, topology = [] }, room) {
	if (comparison === void 0) return [];
	const notice = comparison.notice === void 0 ? [] : [`> ${markdownProse(comparison.notice)}`];
	if (comparison.objectChanges.length === 0) return notice;
	const capacity = describeCapacity(comparison.capacity).map((line) => `- ${line}`).join("\n");
	const diagram = mermaid(topology);
	const rows = comparison.objectChanges.map((change) => () => {
		const fields = change.fields.map((field) => markdownCode(describeField(field))).join("<br>");
		return `| ${change.what} | ${markdownText(describeObject(change.object))} | ${fields} |`;
	});
	const title = `Changes to deployed objects: ${countObjectChanges(comparison)}`;
	const fits = room.size(diagram) * 2 < room.most;
	const parts = [...capacity === "" ? [] : [capacity], ...fits && diagram !== "" ? [diagram] : []];
	const left = room.most - room.size([
		...notice,
		title,
		...parts
	].join("\n\n")) - 80;
	const lines = table([
		"",
		"object",
		"field"
	], rows, {
		...room,
		most: left,
		elsewhere: "not shown: the size limit is reached"
	});
	return [
		...notice,
		`<details><summary>${title}</summary>`,
		...parts,
		...lines,
		"</details>"
	];
}
const icons = {
	error: "🔴",
	warning: "🟡",
	info: "🔵"
};
function findings(report, how, room) {
	const open = mostSevereFirst(shownVerdicts(report));
	if (open.length === 0) return [];
	return table(["severity", "finding"], open.map((verdict) => () => row(verdict, how)), {
		...room,
		elsewhere: `not shown, none more severe than these: ${room.elsewhere}`
	});
}
function row(verdict, how) {
	const { severity, location, message, remediation } = verdict;
	const where = [
		placeLink(how, location.span),
		markdownText(describeWhere(verdict)),
		ruleLink(verdict)
	].join(" · ");
	const lines = [
		`**${markdownProse(withPeriod(message))}**`,
		...remediation === "" ? [] : [markdownProse(remediation)],
		...verdict.lowered === void 0 ? [] : [markdownProse(withPeriod(describeLowered(verdict.lowered)))],
		where
	];
	return `| ${icons[severity]}&nbsp;${severity} | ${lines.join("<br>")} |`;
}
/** As {@link placeLink}. */
function ruleLink(verdict) {
	const page = pageOfFinding(verdict);
	const shown = `<samp>${markdownText(verdict.rule)}</samp>`;
	return page === void 0 ? shown : markdownLink(shown, page);
}
/** Findings that are less urgent for what they are about, folded. */
function lowered(report, how, room) {
	const why = ({ lowered }) => lowered === void 0 ? "" : describeLowered(lowered);
	return folded(loweredVerdicts(report), {
		label: "lowered",
		column: "lowered",
		why
	}, how, room);
}
/** Findings for which a waiver holds, with its reason, folded. */
function waived({ verdicts }, how, room) {
	return folded(verdicts.filter(({ label }) => label === "waived"), {
		label: "waived",
		column: "waiver",
		why: ({ reason = "" }) => reason
	}, how, room);
}
function folded(verdicts, { label, column, why }, how, room) {
	if (verdicts.length === 0) return [];
	const title = `${counted(verdicts.length, "finding")} ${label}`;
	const rows = verdicts.map((verdict) => () => {
		const { location, message } = verdict;
		return `| ${[
			markdownProse(withPeriod(message)),
			placeLink(how, location.span),
			ruleLink(verdict)
		].join(" ")} | ${markdownProse(why(verdict))} |`;
	});
	const lines = table(["finding", column], rows, {
		...room,
		most: room.most - title.length - 60,
		elsewhere: "not shown: the size limit is reached"
	});
	return [
		`<details><summary>${title}</summary>`,
		...lines,
		"</details>"
	];
}
/** Failed and skipped targets, folded. */
function coverage({ rendered, skipped, counts }, room) {
	const rows = [...rendered.filter(({ status }) => status === "failed").map(({ target, failure }) => ({
		id: target.id,
		status: "failed",
		reason: failure?.message ?? ""
	})), ...skipped.map(({ path, reason }) => ({
		id: path,
		status: "skipped",
		reason
	}))];
	if (rows.length === 0) return [];
	const title = `${counts.renderedTargets} of ${counted(counts.targets, "target")} rendered, ${skipped.length} skipped`;
	const lines = table([
		"target",
		"status",
		"reason"
	], rows.map(({ id, status, reason }) => () => `| ${markdownCode(id)} | ${status} | ${markdownProse(reason)} |`), {
		...room,
		most: room.most - title.length - 60,
		elsewhere: "not shown: the size limit is reached"
	});
	return [
		`<details><summary>${title}</summary>`,
		...lines,
		"</details>"
	];
}
/** As many rows as the room allows, then one line with the number of the others. */
function table(columns, rows, room) {
	const lines = [`| ${columns.join(" | ")} |`, `|${"---|".repeat(columns.length)}`];
	let left = room.most - room.size(lines.join("\n")) - room.size(room.elsewhere) - 20;
	let written = 0;
	for (const write of rows) {
		const line = write();
		left -= room.size(line) + 1;
		if (left < 0) break;
		lines.push(line);
		written += 1;
	}
	const missing = rows.length - written;
	return [...written === 0 ? [] : [lines.join("\n")], ...missing === 0 ? [] : [`… ${missing} more ${room.elsewhere}.`]];
}
export { markdownText as i, summary as n, markdownProse as r, markdown as t };
