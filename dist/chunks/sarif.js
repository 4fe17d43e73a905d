import { S as mostSevereFirst, _ as targetsOf, b as isOpen, h as roleDescriptions, m as isRenderFailure, n as describeCopies, s as describeLowered, t as countSameCause, v as urlPath, x as loweredVerdicts, y as withPeriod } from "./describe.js";
import { a as oneLine, i as jsonText, n as counted } from "./plain-text.js";
import { n as relaxationText } from "./relaxations.js";
import { n as isEvaluated, r as ownRules } from "./failure-rules.js";
import { n as own } from "./own.js";
import { t as pageOf } from "./rule.js";
import { t as waiverComment } from "./waiving.js";
import { gzipSync } from "node:zlib";
// src/report/sarif-rules.ts
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** Every enabled rule, and every other rule that has a finding, by id, with the text of `seaworthy explain` as help. */
function descriptors(report) {
	const byId = new Map(report.rules.map((rule) => [rule.meta.id, rule]));
	return [.../* @__PURE__ */ new Set([...byId.keys(), ...report.verdicts.map((verdict) => String(verdict.rule))])].sort().map((id) => descriptor(id, byId.get(id) ?? unnamed(id)));
}
/** Failures are reported although `--rule` chooses other rules, and what is wrong with waivers in any case. */
function unnamed(id) {
	const meta = ownRules.find((each) => each.id === id);
	return meta && {
		meta,
		severity: void 0,
		params: {},
		from: "default"
	};
}
/** A report that another run wrote has no metadata of rules. */
function descriptor(id, rule) {
	if (rule === void 0) return {
		id,
		helpUri: pageOf(id)
	};
	const { title, description, severity } = rule.meta;
	return {
		id,
		name: id.replace(/(?:^|[/-])(\w)/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: description },
		help: help(rule),
		defaultConfiguration: { level: levels[rule.severity ?? severity] },
		properties: { tags: ["kubernetes", id.slice(0, id.indexOf("/"))] },
		...rule.meta.source === void 0 ? { helpUri: pageOf(id) } : {}
	};
}
function help({ meta, params }) {
	const settings = Object.entries(meta.params).map(([name, { unit, description }]) => {
		return {
			name,
			value: `${JSON.stringify(own(params, name))}${unit === void 0 ? "" : ` ${unit}`}`,
			description
		};
	});
	const reading = meta.resources.map((url) => `- <${url}>`);
	const block = (title, lines) => lines.length === 0 ? [] : [`**${title}**\n\n${lines.join("\n")}`];
	return {
		text: [
			meta.description,
			meta.remediation,
			...isEvaluated(meta) ? [`To accept a finding: # ${waiverComment(meta.id)}`] : [],
			...settings.map(({ name, value }) => `${name}: ${value}`)
		].join("\n\n"),
		markdown: [
			meta.description,
			`**How to fix.** ${meta.remediation}`,
			...isEvaluated(meta) ? [`**How to accept a finding.** Write \`# ${waiverComment(meta.id)}\` above the line.`] : [],
			...block("Parameters", settings.map(({ name, value, description }) => `- \`${name}\`: ${value}. ${description}`)),
			...block("Read more", reading)
		].join("\n\n")
	};
}
// src/report/sarif.ts
const schema = "https://json.schemastore.org/sarif-2.1.0.json";
const githubLimits = {
	results: 25e3,
	bytes: 1e7
};
/** SARIF 2.1.0, as GitHub code scanning reads it: repository-relative files, one region line each, stable fingerprints. */
function sarif(report, { version }, limits = githubLimits) {
	const sorted = mostSevereFirst(report.verdicts);
	let kept = Math.min(sorted.length, limits.results);
	let text = written(report, version, sorted.slice(0, kept));
	while (kept > 0 && Buffer.byteLength(text) > limits.bytes) {
		const bytes = gzipSync(text).length;
		if (bytes <= limits.bytes) break;
		kept = Math.min(kept - 1, Math.floor(kept * limits.bytes / bytes));
		text = written(report, version, sorted.slice(0, kept));
	}
	return text;
}
function written(report, version, kept) {
	const rules = descriptors(report);
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const suppressed = !kept.every(isOpen);
	const log = {
		$schema: schema,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Seaworthy",
				version,
				semanticVersion: version,
				rules: [...rules]
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { ROOT: { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: true,
				...relaxed(report),
				toolExecutionNotifications: [...notRendered(report), ...leftOut(report.verdicts.length - kept.length)]
			}],
			results: kept.map((verdict) => ({
				...result(verdict, indexes.get(verdict.rule) ?? -1),
				...suppressed ? { suppressions: suppressions(verdict) } : {}
			}))
		}]
	};
	return `${jsonText(log)}\n`;
}
function result(verdict, ruleIndex) {
	const { location, object, related, fingerprint } = verdict;
	const logical = object === void 0 ? void 0 : logicalLocation(object);
	return {
		ruleId: verdict.rule,
		ruleIndex,
		level: levels[verdict.severity],
		message: { text: messageText(verdict) },
		locations: [{
			physicalLocation: physical(location.span, location.precision !== "nearest"),
			...logical === void 0 ? {} : { logicalLocations: [logical] }
		}],
		relatedLocations: related.map(({ span, role }, index) => ({
			id: index + 1,
			physicalLocation: physical(span, false),
			message: { text: `The ${roleDescriptions[role]}.` }
		})),
		partialFingerprints: { "seaworthy/v1": fingerprint },
		...location.precision === "inferred" ? { properties: { precision: location.precision } } : {}
	};
}
/** Ends in links to the related locations: GitHub shows only locations that are linked. */
function messageText(verdict) {
	const { message, remediation, related, lowered } = verdict;
	const links = related.map(({ role }, index) => `[${roleDescriptions[role]}](${index + 1})`);
	const see = links.length === 0 ? "" : ` See the ${links.join(", the ")}.`;
	const others = [countSameCause(verdict, "more finding"), sentence(describeCopies(verdict))].flatMap((each) => each === void 0 ? [] : [withPeriod(each)]);
	const why = lowered === void 0 ? [] : [withPeriod(describeLowered(lowered))];
	return `${unlinked([
		withPeriod(message),
		remediation,
		...others,
		...why
	].filter((each) => each !== "").join(" "))}${see}`;
}
function sentence(clause) {
	return clause && `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}`;
}
/** A SARIF message may contain links; a link from a manifest is broken. */
function unlinked(text) {
	return oneLine(text).replaceAll("](", "]​(");
}
function logicalLocation(object) {
	const { namespace, kind, name } = object;
	return {
		name,
		kind: "object",
		fullyQualifiedName: `${namespace}/${kind}/${name}`
	};
}
/** Ends on its first line: GitHub shows one line. */
function physical({ file, start, end }, withColumns) {
	const columns = withColumns && end.line === start.line ? {
		startColumn: start.column,
		endColumn: end.column
	} : {};
	return {
		artifactLocation: {
			uri: urlPath(file),
			uriBaseId: "ROOT"
		},
		region: {
			startLine: start.line,
			...columns
		}
	};
}
/** An empty list means that the result counts; the standard requires a list on every result or on none. */
function suppressions(verdict) {
	if (isOpen(verdict)) return [];
	const reason = verdict.reason === void 0 ? "" : `: ${oneLine(verdict.reason)}`;
	return [{
		kind: verdict.label === "waived" && verdict.waiver?.source !== "configuration" ? "inSource" : "external",
		justification: `${verdict.label}${reason}`
	}];
}
/** Notifications about the configuration are what the standard has for it: they are no results, which would count. */
function relaxed({ relaxations = [] }) {
	if (relaxations.length === 0) return {};
	return { toolConfigurationNotifications: relaxations.map((relaxation) => {
		const { file, line } = relaxation;
		const artifactLocation = {
			uri: urlPath(file),
			uriBaseId: "ROOT"
		};
		return {
			level: "warning",
			message: { text: unlinked(withPeriod(relaxationText(relaxation))) },
			locations: [{ physicalLocation: {
				artifactLocation,
				region: { startLine: line }
			} }]
		};
	}) };
}
function notRendered(report) {
	const apart = new Set(loweredVerdicts(report).filter(isRenderFailure).flatMap(targetsOf));
	return report.rendered.flatMap(({ target, failure }) => {
		if (failure === void 0) return [];
		const text = unlinked(`Target ${target.id} failed: ${failure.message}`);
		return [{
			level: apart.has(target.id) ? "note" : "error",
			message: { text }
		}];
	});
}
function leftOut(count) {
	if (count === 0) return [];
	return [{
		level: "warning",
		message: { text: `${counted(count, "finding")} omitted, the least severe ones: GitHub accepts no larger file. The JSON report (--format json) has all findings.` }
	}];
}
export { sarif as t };
