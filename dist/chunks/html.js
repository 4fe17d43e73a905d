import { C as openVerdicts, S as mostSevereFirst, _ as targetsOf, a as describeFindings, b as isOpen, c as describeObject, d as describeUncounted, f as describeUnjudged, l as describeOthers, m as isRenderFailure, n as describeCopies, o as describeLocation, r as describeCoverage, s as describeLowered, t as countSameCause, u as describeSubject, w as shownVerdicts, x as loweredVerdicts, y as withPeriod } from "./describe.js";
import { a as oneLine, n as counted, r as harmless, s as proseParts } from "./plain-text.js";
import { a as describeField, n as countObjectChanges, r as describeCapacity, t as countNondeterministic } from "./object-changes.js";
import { i as severities } from "./severity.js";
import { n as own } from "./own.js";
import { n as pageOfFinding, t as pageOf } from "./rule.js";
import { n as sourceLink } from "./presentation.js";
import { n as waivingOf } from "./waiving.js";
import { t as grouped } from "./grouped.js";
import { t as describeRelaxations } from "./relaxations.js";
import { createHash } from "node:crypto";
// src/report/html/markup.ts
/**
* HTML or SVG from a template. Every inserted value that is not markup is escaped: text of a manifest never becomes a tag,
* an attribute or a control character. A value in an attribute must be between quotes.
*/
function markup(template, ...parts) {
	return { markup: template.map((text, index) => index === 0 ? text : written(parts[index - 1]) + text).join("") };
}
/** Empty markup. */
const nothing = markup``;
/** Text that is not escaped, such as CSS; never text of a repository. */
function unescaped(text) {
	return { markup: text };
}
/** A sentence on one line, with the parts between backticks as code. */
function prose(text) {
	return { markup: proseParts(oneLine(text)).map(({ code, text: part }) => (code ? markup`<code>${part}</code>` : markup`${part}`).markup).join("") };
}
/** Pieces of markup with a separator between them. */
function joined(pieces, between) {
	return { markup: pieces.map((piece) => piece.markup).join(escaped(between)) };
}
function written(part) {
	if (part === void 0) return "";
	if (typeof part === "string") return escaped(part);
	if (typeof part === "number") return String(part);
	if ("markup" in part) return part.markup;
	return part.map((each) => each.markup).join("");
}
const references = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&#39;"]
]);
function escaped(text) {
	return harmless(text).replace(/[&<>"']/g, (character) => references.get(character) ?? "");
}
// src/report/html/changes.ts
const mostOpenRows$1 = 50;
const mostFields = 100;
/** Capacity, changed objects and fixed findings, compared with the base. */
function changesSection(comparison) {
	if (comparison === void 0) return nothing;
	const { commit, notice } = comparison;
	return markup`<section aria-labelledby="changes"><h2 id="changes">Changes to deployed objects</h2>
<p class="facts">Compared with <code>${commit.slice(0, 12)}</code>.${notice === void 0 ? nothing : markup` ${prose(notice)}.`}</p>
${capacity(comparison)}${changes(comparison)}${fixed(comparison)}</section>
`;
}
function capacity(comparison) {
	const lines = describeCapacity(comparison.capacity);
	if (lines.length === 0) return nothing;
	return markup`<ul>
${lines.map((each) => markup`<li>${each}</li>`)}
</ul>
`;
}
function changes(comparison) {
	const { objectChanges, nondeterministic } = comparison;
	if (objectChanges.length === 0) return markup`<p>No object changes${nondeterministic === 0 ? "" : `: ${countNondeterministic(nondeterministic)}`}.</p>
`;
	return folded(`Objects: ${countObjectChanges(comparison)}`, objectChanges.length, {
		label: "Changed objects",
		columns: [
			"object",
			"change",
			"fields"
		],
		rows: objectChanges.map((change) => markup`<tr><td>${oneLine(describeObject(change.object))}</td><td>${change.what}</td><td>${fields(change)}</td></tr>
`)
	});
}
function fields({ fields: all }) {
	const shown = all.slice(0, mostFields).map((each) => markup`<code class="field">${oneLine(describeField(each))}</code>`);
	return all.length <= mostFields ? markup`${shown}` : markup`${shown} and ${all.length - mostFields} more`;
}
function fixed({ fixed: all }) {
	if (all.length === 0) return nothing;
	return folded(`${counted(all.length, "finding")} fixed`, all.length, {
		label: "Fixed findings",
		columns: [
			"object",
			"severity",
			"finding"
		],
		rows: all.map(({ object, target, severity, message, rule }) => markup`<tr><td>${oneLine(object === void 0 ? target : describeObject(object))}</td><td class="${severity}">${severity}</td><td>${prose(message)} <code>${rule}</code></td></tr>
`)
	});
}
function folded(title, count, { label, columns, rows }) {
	return markup`<details${count <= mostOpenRows$1 ? markup` open` : nothing}><summary>${title}</summary>
<table aria-label="${label}">
<thead><tr>${columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></details>
`;
}
// src/report/html/filter.ts
/** Check boxes that CSS reads, so that they work where no script may run. */
function filter(counts) {
	const names = {
		error: counted(counts.error, "error"),
		warning: counted(counts.warning, "warning"),
		info: `${counts.info} info`
	};
	const shown = severities.filter((severity) => counts[severity] > 0);
	if (shown.length < 2) return nothing;
	return markup`<fieldset class="filter"><legend>Show</legend>
${shown.map((severity) => markup`<label class="${severity}"><input type="checkbox" id="show-${severity}" checked autocomplete="off"> ${names[severity]}</label>
`)}</fieldset>
`;
}
/** Class of a group by the severities of its findings, `has-error-info`. */
function groupClass(counts) {
	return `has-${severities.filter((severity) => counts[severity] > 0).join("-")}`;
}
/** Hides findings whose box is not checked, and groups without other findings. */
function filterStyle() {
	const hidden = (severity) => `:has(#show-${severity}:not(:checked))`;
	const findings = severities.map((severity) => `:root${hidden(severity)} .finding.${severity}`);
	const groups = subsets(severities).map((some) => `:root${some.map(hidden).join("")} .has-${some.join("-")}`);
	return `${[...findings, ...groups].join(",\n")} { display: none }`;
}
/** All subsets but the empty one, each in the given order. */
function subsets(all) {
	let sets = [[]];
	for (const next of all) sets = sets.flatMap((set) => [set, [...set, next]]);
	return sets.filter((set) => set.length > 0);
}
// src/report/html/finding.ts
/** A rule of the repository has no page. */
function linkTo(rule, page) {
	return page === void 0 ? markup`${rule}` : markup`<a href="${page}">${rule}</a>`;
}
/** One finding: message, remediation, locations. `heading` is the text of the group's heading, which is not repeated. */
function finding(verdict, page, heading) {
	const { severity, message, remediation, rule, fingerprint } = verdict;
	const id = page.explained.has(rule) ? markup`<a href="#rule-${rule}">${rule}</a>` : linkTo(rule, pageOfFinding(verdict));
	return markup`<article class="finding ${severity}" id="f-${fingerprint}">
<h4><span class="severity">${severity}</span> ${prose(message)}</h4>
${remediation === "" ? nothing : markup`<p class="remediation">${prose(remediation)}</p>`}
<ul class="places">${here(verdict, page)}${verdict.related.map((related) => through(related, verdict, page))}</ul>
${others(verdict)}${copies(verdict)}${waiving(verdict, page)}<p class="about">${joined([...about(verdict, heading).map((part) => markup`${part}`), id], " · ")}</p>
</article>
`;
}
/** What else the same edit answers. */
function others(verdict) {
	const count = countSameCause(verdict, "more finding");
	if (count === void 0) return nothing;
	return markup`<details class="about"><summary>${count}</summary>
<ul>${describeOthers(verdict).map((each) => markup`<li>${oneLine(each)}</li>`)}</ul></details>
`;
}
/** Where copies of the object need the same edit. */
function copies(verdict) {
	const where = describeCopies(verdict, verdict.otherObjects?.length);
	return where === void 0 ? nothing : markup`<p class="about">${oneLine(where)}</p>\n`;
}
/** What to write to accept the finding. */
function waiving(verdict, { report }) {
	const how = waivingOf(verdict, report);
	if (how === void 0) return nothing;
	return markup`<p class="about">To accept it, write ${oneLine(how.where)}: <code>${oneLine(how.text)}</code></p>
`;
}
function about(verdict, heading) {
	const object = verdict.object === void 0 ? heading : describeObject(verdict.object);
	const targets = targetsOf(verdict).filter((target) => target !== verdict.location.span.file && target !== heading);
	return [
		...object === heading ? [] : [object],
		...targets.length === 0 ? [] : [`in ${targets.join(", ")}`],
		...verdict.lowered === void 0 ? [] : [describeLowered(verdict.lowered)],
		...verdict.label === "open" ? [] : [[verdict.label, verdict.reason ?? "no reason given"].join(": ")]
	].map(oneLine);
}
/** The location of the finding, with its source line in which the field is marked. */
function here({ location }, { report, how }) {
	const { file, start } = location.span;
	const source = own(report.excerpts, file)?.[start.line];
	const line = source === void 0 || source.trim() === "" ? nothing : markup` ${marked(source, location)}`;
	return markup`<li>${place(describeLocation(location), sourceLink(how, location.span))}${line}</li>`;
}
function through({ span, role }, { location }, { report, how }) {
	const main = location.span;
	if (span.file === main.file && span.start.line === main.start.line) return nothing;
	const source = own(report.excerpts, span.file)?.[span.start.line]?.trim();
	const line = source === void 0 || source === "" ? nothing : markup` <code>${oneLine(source)}</code>`;
	return markup`<li class="through">${role} ${place(`${span.file}:${span.start.line}`, sourceLink(how, span))}${line}</li>`;
}
function place(name, url) {
	return url === void 0 ? markup`<b>${name}</b>` : markup`<a href="${url}">${name}</a>`;
}
/** The line without its indentation, the field underlined where its location is exact. */
function marked(source, { span, precision }) {
	const from = source.length - source.trimStart().length;
	const { start, end } = span;
	if (precision === "nearest" || end.line !== start.line) return markup`<code>${oneLine(source.trim())}</code>`;
	const [first, last] = [Math.max(from, start.column - 1), Math.max(start.column, end.column - 1)];
	const parts = [
		source.slice(from, first),
		source.slice(first, last),
		source.slice(last).trimEnd()
	].map(oneLine);
	return markup`<code>${parts[0]}<mark>${parts[1]}</mark>${parts[2]}</code>`;
}
// src/report/html/groups.ts
/** The open findings by workload or object: failed targets first, then those with the most errors. */
function groupsOf(report) {
	const workloads = onlyWorkloads(report.topology ?? []);
	const groups = /* @__PURE__ */ new Map();
	for (const verdict of shownVerdicts(report)) {
		const object = verdict.object === void 0 ? void 0 : workloads.get(keyOf(verdict.object)) ?? verdict.object;
		const key = object === void 0 ? `${isRenderFailure(verdict)} ${titleOf(verdict)}` : keyOf(object);
		const group = groups.get(key) ?? {
			object,
			verdicts: []
		};
		groups.set(key, group);
		group.verdicts.push(verdict);
	}
	const links = linksByWorkload(report.topology ?? []);
	return [...groups].map(([key, { object, verdicts }]) => group(object, verdicts, links.get(key) ?? [])).sort(bySeverity);
}
/** Identifies an object, without the version of its API. */
function keyOf({ kind, namespace, name }) {
	return JSON.stringify([
		kind,
		namespace,
		name
	]);
}
function group(object, verdicts, links) {
	const count = (severity) => verdicts.filter((each) => each.severity === severity).length;
	return {
		title: object === void 0 ? verdicts.slice(0, 1).map(titleOf).join("") : describeObject(object),
		object,
		verdicts: mostSevereFirst(verdicts),
		counts: {
			error: count("error"),
			warning: count("warning"),
			info: count("info")
		},
		links
	};
}
/** Of what belongs to no object: a target that failed, or waivers. */
function titleOf(verdict) {
	return isRenderFailure(verdict) ? verdict.target : `Waivers in ${verdict.location.span.file}`;
}
function bySeverity(a, b) {
	const failed = Number(b.verdicts.some(isRenderFailure)) - Number(a.verdicts.some(isRenderFailure));
	const { error, warning, info } = b.counts;
	return failed || error - a.counts.error || warning - a.counts.warning || info - a.counts.info;
}
/** The workload that an object acts on, when it is only one: a route to several workloads has its own group. */
function onlyWorkloads(topology) {
	const all = /* @__PURE__ */ new Map();
	const add = (from, workload) => {
		const known = all.get(keyOf(from)) ?? /* @__PURE__ */ new Map();
		all.set(keyOf(from), known);
		known.set(keyOf(workload), workload);
	};
	const onWorkloads = topology.filter(({ kind }) => kind !== "route");
	for (const { from, to } of onWorkloads) add(from, to);
	for (const { from, to } of topology.filter(({ kind }) => kind === "route")) for (const workload of all.get(keyOf(to))?.values() ?? []) add(from, workload);
	return new Map([...all].flatMap(([key, workloads]) => {
		const [only, ...others] = workloads.values();
		return only === void 0 || others.length > 0 ? [] : [[key, only]];
	}));
}
/** The links to a workload and those to its Services. */
function linksByWorkload(topology) {
	const into = grouped(topology, (link) => [keyOf(link.to)]);
	return new Map([...into].map(([key, links]) => {
		return [key, [...links.filter(({ kind }) => kind === "service").flatMap(({ from }) => into.get(keyOf(from)) ?? []).filter(({ kind }) => kind === "route"), ...links]];
	}));
}
// src/report/html/relaxations.ts
const mostRows = 100;
/** What the change relaxes in the check itself. */
function relaxationsSection(report) {
	const sentence = describeRelaxations(report);
	if (sentence === void 0) return nothing;
	const { relaxations = [] } = report;
	const rows = relaxations.slice(0, mostRows).map(({ file, line, message }) => markup`<tr><td>${oneLine(`${file}:${line}`)}</td><td>${oneLine(message)}</td></tr>
`);
	const left = relaxations.length - rows.length;
	const rest = left === 0 ? nothing : markup`<p class="facts">${left} more are not shown.</p>
`;
	return markup`<section aria-labelledby="relaxations"><h2 id="relaxations">Relaxed checks</h2>
<p>${withPeriod(oneLine(sentence))}</p>
<table aria-label="Relaxed checks">
<thead><tr><th scope="col">line</th><th scope="col">relaxed</th></tr></thead>
<tbody>
${rows}</tbody></table>
${rest}</section>
`;
}
// src/report/html/sections.ts
/** Rules that have a finding, the most frequent first. */
function firedRules(report) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule } of report.verdicts) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return report.rules.map((rule) => ({
		rule,
		count: counts.get(rule.meta.id) ?? 0
	})).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
/** Title and description of each rule. */
function rulesSection(fired) {
	if (fired.length === 0) return nothing;
	return markup`<section aria-labelledby="rules"><h2 id="rules">Rules</h2>
<div class="rules">
${fired.map(({ rule: { meta }, count }) => {
		const reading = meta.resources.filter((url) => url.startsWith("https://"));
		return markup`<section class="rule" id="rule-${meta.id}">
<h3>${meta.source === void 0 ? markup`<a href="${pageOf(meta.id)}">${meta.id}</a>` : meta.id}</h3> <span class="about">${counted(count, "finding")}</span>
<p><b>${prose(meta.title)}.</b> ${prose(meta.description)}</p>
${reading.map((url) => markup`<p class="about"><a href="${url}">${url}</a></p>`)}
</section>
`;
	})}</div></section>
`;
}
const mostOpenRows = 50;
/** Every target: failed and skipped ones first, with their reasons. */
function coverageSection(report) {
	const failed = report.rendered.filter(({ status }) => status === "failed");
	const checked = report.rendered.filter(({ status }) => status === "rendered");
	const { renderedTargets, targets } = report.counts;
	const notChecked = [...failed.map(({ target, failure }) => row([
		target.id,
		target.kind,
		failure?.message ?? ""
	], "failed")), ...report.skipped.map(({ path, kind, reason }) => row([
		path,
		kind,
		reason
	], "skipped"))];
	return markup`<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<p>${renderedTargets} of ${counted(targets, "target")} rendered, ${failed.length} failed, ${report.skipped.length} skipped.</p>
${table("Not checked", [
		"path",
		"kind",
		"reason"
	], notChecked)}${table("Checked", [
		"target",
		"kind",
		"objects",
		"findings"
	], checkedRows(checked, report))}</section>
`;
}
function checkedRows(checked, report) {
	const found = /* @__PURE__ */ new Map();
	for (const verdict of openVerdicts(report)) for (const id of targetsOf(verdict)) found.set(id, (found.get(id) ?? 0) + 1);
	return checked.map(({ target, objects }) => row([
		target.id,
		target.kind,
		objects,
		found.get(target.id) ?? 0
	], "rendered"));
}
function row(cells, status) {
	return markup`<tr class="${status}">${cells.map((cell) => typeof cell === "number" ? markup`<td class="count">${cell}</td>` : markup`<td>${oneLine(cell)}</td>`)}</tr>
`;
}
/** Nothing for no rows; folded where there are many. */
function table(caption, columns, rows) {
	if (rows.length === 0) return nothing;
	const heads = columns.map((name) => {
		return name === "objects" || name === "findings" ? markup`<th scope="col" class="count">${name}</th>` : markup`<th scope="col">${name}</th>`;
	});
	return markup`<details${rows.length <= mostOpenRows ? markup` open` : nothing}><summary>${caption} (${rows.length})</summary>
<table aria-label="${caption}">
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></details>
`;
}
// src/report/html/style.ts
/** CSS: two columns where there is room for the diagram, one on a phone; colours for light and dark mode. */
function styleSheet() {
	return `${rules}${filterStyle()}\n`;
}
const rules = `
:root { color-scheme: light dark;
  --background: #ffffff; --panel: #f4f6f8; --line: #cfd6dd; --text: #1b2026; --muted: #535d68; --link: #0a55a6;
  --error: #ab1f17; --warning: #775000; --info: #0a55a6; --mark: #ffe1a6 }
@media (prefers-color-scheme: dark) { :root {
  --background: #14181d; --panel: #1d232a; --line: #3a434e; --text: #dfe5ec; --muted: #a3adb9; --link: #8fbff5;
  --error: #ff9086; --warning: #efc574; --info: #8fbff5; --mark: #5c4313 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 76rem; padding: 1rem; background: var(--background); color: var(--text);
  font: 15px/1.45 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25 }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem }
h3, h4 { display: inline; margin: 0; font-size: 1rem }
h4 { font-weight: 600 }
p, ul { margin: .25rem 0 }
a { color: var(--link) }
code, .places, td:first-child { font-family: ui-monospace, SFMono-Regular, Consolas, "DejaVu Sans Mono", monospace;
  font-size: .8125rem }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
nav a { margin-right: 1rem }
.facts, .about, caption, figcaption { color: var(--muted) }
.about { font-size: .8125rem }
.skip { position: absolute; left: -99rem } .skip:focus { position: static }
.filter { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 .5rem; padding: 0; border: 0 }
.filter legend { float: left; padding: .25rem 1.25rem .25rem 0; color: var(--muted) }
.filter label { padding: .25rem 0 }
.filter input { width: 1.1rem; height: 1.1rem; margin: 0 .25rem 0 0; vertical-align: -.2rem; accent-color: currentcolor }
.error, .failed { color: var(--error) } .warning { color: var(--warning) } .info { color: var(--info) }
.group { margin: .5rem 0; border: 1px solid var(--line); border-radius: 4px }
summary { cursor: pointer; padding: .5rem .75rem; background: var(--panel) }
.group > summary span { margin-left: .75rem; font-size: .8125rem; white-space: nowrap }
.body { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: .25rem .75rem .75rem }
.findings { flex: 1 1 26rem; min-width: 0 }
.finding { margin: .75rem 0 0; padding-left: .75rem; border-left: 3px solid currentcolor }
.finding > * { color: var(--text) } .finding > .about { color: var(--muted) }
.severity { margin-right: .25rem; font-weight: 600; text-transform: uppercase; font-size: .75rem; letter-spacing: .04em }
.error .severity { color: var(--error) } .warning .severity { color: var(--warning) } .info .severity { color: var(--info) }
.remediation::before { content: "→ " / ""; color: var(--muted) }
.places { padding: 0; list-style: none }
.places li { margin: .125rem 0 } .places code { white-space: pre-wrap }
.places li:first-child code { display: block; padding: .125rem .5rem; background: var(--panel) }
.through, .through code { color: var(--muted) }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-underline-offset: 3px }
.rules { columns: 2 26rem; column-gap: 2rem }
.rule { break-inside: avoid; padding-bottom: .75rem; scroll-margin-top: 1rem }
.topology { flex: none; margin: .75rem 0 0; max-width: 100% } .topology svg { max-width: 100%; height: auto }
.box rect { fill: var(--panel); stroke: var(--line) } .box text { fill: var(--text); font-size: 12px }
.box .kind { fill: var(--muted); font-size: 10.5px } .box .count { font-weight: 600; text-anchor: end }
.box.error .count { fill: var(--error) } .box.warning .count { fill: var(--warning) } .box.info .count { fill: var(--info) }
.box.error rect { stroke: var(--error); stroke-width: 2 } .box.warning rect { stroke: var(--warning); stroke-width: 2 }
.box.info rect { stroke: var(--info); stroke-width: 2 }
.arrow { fill: none; stroke: var(--muted) } .head { fill: var(--muted) }
.arrow.disruptionBudget { stroke-dasharray: 4 3 }
table { width: 100%; margin: .5rem 0 1rem; border-collapse: collapse; font-size: .875rem }
caption { text-align: left; font-weight: 600 }
th, td { padding: .25rem .75rem .25rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top }
.field { display: block }
.count { text-align: right; white-space: nowrap } th, td:nth-child(2) { white-space: nowrap }
footer { margin-top: 2rem; color: var(--muted); font-size: .8125rem }
@supports not selector(:has(a)) { .filter { display: none } }
@media (max-width: 40rem) { body { padding: .75rem } }
@media print { .filter, nav { display: none } .group, tr { break-inside: avoid } details::details-content { content-visibility: visible; block-size: auto } }
`;
// src/report/html/topology.ts
/** A diagram of the links to one workload: routes at the top, autoscalers and disruption budgets at the bottom. */
function diagram(group) {
	if (group.links.length === 0 || group.object === void 0) return nothing;
	const { boxes, height, hidden } = layOut(group.object, group.links);
	const by = new Map(boxes.map((box) => [keyOf(box.object), box]));
	const arrows = group.links.flatMap(({ kind, from, to }) => {
		const [a, b] = [by.get(keyOf(from)), by.get(keyOf(to))];
		return a === void 0 || b === void 0 ? [] : [arrow(kind, a, b)];
	});
	const more = hidden === 0 ? nothing : markup`<figcaption>${hidden} more are not shown.</figcaption>`;
	return markup`<figure class="topology"><svg role="img" aria-label="${describeLinks(group.links)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${arrows}${boxes.map((box) => drawBox(box, group))}</svg>${more}</figure>
`;
}
const box = {
	width: 152,
	height: 40
};
const gap = {
	across: 12,
	down: 26
};
const perRow = 2;
const mostInLayer = 4;
const width = perRow * box.width + 1 * gap.across + 2;
/** Rows from the top: routes, Services, the workload, its autoscalers and budgets; two boxes in a row, centred. */
function layOut(workload, links) {
	const layers = [
		["route"],
		["service"],
		[],
		["autoscaler", "disruptionBudget"]
	].map((kinds) => unique(links.filter(({ kind }) => kinds.includes(kind)).map(({ from }) => from)));
	layers[2] = [workload];
	const rows = layers.flatMap((layer) => chunks(layer.slice(0, mostInLayer)));
	const boxes = rows.flatMap((row, at) => {
		const rowWidth = row.length * box.width + (row.length - 1) * gap.across;
		const left = (width - rowWidth) / 2;
		return row.map((object, index) => ({
			object,
			x: left + index * (box.width + gap.across),
			y: 1 + at * (box.height + gap.down)
		}));
	});
	const unlisted = links.reduce((sum, { more = 0 }) => sum + more, 0);
	const hidden = layers.reduce((sum, layer) => sum + Math.max(0, layer.length - mostInLayer), unlisted);
	return {
		boxes,
		height: rows.length * (box.height + gap.down) - gap.down + 2,
		hidden
	};
}
function arrow(kind, from, to) {
	const down = from.y < to.y;
	const [x1, y1] = [from.x + box.width / 2, from.y + (down ? box.height : 0)];
	const [x2, y2] = [to.x + box.width / 2, to.y + (down ? 0 : box.height)];
	const middle = (y1 + y2) / 2;
	const head = down ? -headSize : headSize;
	return markup`<path class="arrow ${kind}" d="M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2 + head}"/><path class="head" d="M${x2} ${y2}l-4 ${head}h8z"/>
`;
}
const headSize = 7;
const letters = {
	kind: 24,
	name: 20,
	nameAndCount: 16
};
function drawBox({ object, x, y }, { verdicts }) {
	const found = verdicts.filter((verdict) => verdict.object !== void 0 && keyOf(verdict.object) === keyOf(object));
	const worst = found[0]?.severity ?? "none";
	const count = found.length === 0 ? nothing : markup`<text class="count" x="${box.width - 8}" y="31">${found.length}</text>`;
	return markup`<g class="box ${worst}" transform="translate(${x} ${y})"><title>${describeObject(object)}</title><rect width="${box.width}" height="${box.height}" rx="4"/><text class="kind" x="8" y="15">${shortened(object.kind, letters.kind)}</text><text x="8" y="31">${shortened(object.name, found.length === 0 ? letters.name : letters.nameAndCount)}</text>${count}</g>
`;
}
function shortened(text, most) {
	const line = oneLine(text);
	return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
const verbs = {
	route: "routes to",
	service: "sends requests to",
	autoscaler: "scales",
	disruptionBudget: "limits disruptions of"
};
/** The links as text, for screen readers. */
function describeLinks(links) {
	return oneLine(links.map(({ kind, from, to, more }) => {
		const link = `${describeObject(from)} ${verbs[kind]} ${describeObject(to)}`;
		return more === void 0 ? link : `${link}, and ${more} more`;
	}).join("; "));
}
function unique(objects) {
	return [...new Map(objects.map((object) => [keyOf(object), object])).values()];
}
function chunks(objects) {
	const rows = [];
	for (let at = 0; at < objects.length; at += perRow) rows.push(objects.slice(at, at + perRow));
	return rows;
}
// src/report/html/html.ts
/**
* One self-contained file for a browser: no script, nothing fetched, and a content security policy that enforces it. It is
* readable without its style sheet too, which Jenkins blocks in build artifacts.
*/
function html(report, how) {
	const fired = firedRules(report);
	const page = {
		report,
		how,
		explained: new Set(fired.map(({ rule }) => rule.meta.id))
	};
	const style = styleSheet();
	return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Seaworthy: ${describeFindings(report)}</title>
<style>${unescaped(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${header(report)}
<main>
${relaxationsSection(report)}${findings(page)}${changesSection(report.comparison)}${lowered(page)}${uncounted(page)}${rulesSection(fired)}${coverageSection(report)}</main>
<footer><p>Seaworthy ${how.version}${how.seconds === void 0 ? "" : `, ${how.seconds.toFixed(1)} s`}</p></footer>
</body>
</html>
`.markup;
}
function header(report) {
	const { failOn } = report;
	const facts = [
		...describeCoverage(report),
		...describeUncounted(report),
		`fail-on ${failOn}`
	].join(" · ");
	const unjudged = describeUnjudged(report).map((line) => markup`<p class="facts">${oneLine(line)}.</p>\n`);
	const rules = report.verdicts.length === 0 ? nothing : markup`<a href="#rules">Rules</a>`;
	const changes = report.comparison === void 0 ? nothing : markup`<a href="#changes">Changes to deployed objects</a>`;
	return markup`<header>
<h1>Seaworthy: ${describeFindings(report)}</h1>
<p class="facts">${facts}</p>
${unjudged}<nav aria-label="Parts of the report"><a href="#findings">Findings</a>${changes}${rules}<a href="#coverage">Coverage</a></nav>
</header>`;
}
const mostOpen = 100;
const firstOpen = 3;
const mostDiagrams = 200;
function findings(page) {
	const groups = groupsOf(page.report);
	const { error, warning, info } = page.report.counts;
	const few = error + warning + info <= mostOpen;
	const list = groups.map((group, index) => shown(group, page, {
		open: few || index < firstOpen,
		diagram: index < mostDiagrams
	}));
	const none = groups.length > 0 ? nothing : markup`<p>No findings.</p>
`;
	const withoutDiagram = groups.length <= mostDiagrams ? nothing : markup`<p class="facts">Diagrams are shown for the first ${mostDiagrams} of ${groups.length} objects.</p>
`;
	return markup`<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">Findings</h2>
${filter(page.report.counts)}${none}${withoutDiagram}${list}</section>
`;
}
function shown(group, page, how) {
	const { title, counts, verdicts } = group;
	const badges = [
		counts.error === 0 ? nothing : markup`<span class="error">${counted(counts.error, "error")}</span>`,
		counts.warning === 0 ? nothing : markup`<span class="warning">${counted(counts.warning, "warning")}</span>`,
		counts.info === 0 ? nothing : markup`<span class="info">${counts.info} info</span>`
	];
	return markup`<details class="group ${groupClass(counts)}"${how.open ? markup` open` : nothing}>
<summary><h3>${title}</h3>${badges}</summary>
<div class="body"><div class="findings">
${verdicts.map((verdict) => finding(verdict, page, title))}</div>
${how.diagram ? diagram(group) : nothing}</div>
</details>
`;
}
/** Findings that are less urgent for what they are about, each with the reason. */
function lowered(page) {
	const all = loweredVerdicts(page.report);
	if (all.length === 0) return nothing;
	return markup`<section aria-labelledby="lowered"><h2 id="lowered">Lowered</h2>
<details><summary>${counted(all.length, "finding")}</summary>
${all.map((verdict) => finding(verdict, page, describeSubject(verdict)))}</details></section>
`;
}
/** Findings that are not open, each with its status and reason. */
function uncounted(page) {
	const rest = page.report.verdicts.filter((verdict) => !isOpen(verdict));
	if (rest.length === 0) return nothing;
	return markup`<section aria-labelledby="uncounted"><h2 id="uncounted">Not counted</h2>
<details><summary>${counted(rest.length, "finding")}: ${describeStatuses(page.report)}</summary>
${rest.map((verdict) => finding(verdict, page, describeSubject(verdict)))}</details></section>
`;
}
function describeStatuses({ counts }) {
	return [
		...counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`],
		...counts.waived === 0 ? [] : [`${counts.waived} waived`],
		...counts.baselined === 0 ? [] : [`${counts.baselined} in the baseline`]
	].join(", ");
}
export { html as t };
