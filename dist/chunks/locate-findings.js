import { u as openOverlay } from "./replies.js";
import { c as attempt, s as compareTexts } from "./globs.js";
import { n as fieldAt, r as isObject, t as childOf } from "./manifest.js";
import { i as wholeLine } from "./location.js";
import { a as objectIdentity, d as mainFile, l as stablePath, n as findingKey, o as objectKey, r as identityOf, t as failureIdentity } from "./identity.js";
import { t as SeaworthyError } from "./failure.js";
import { t as grouped } from "./grouped.js";
import { t as compareSeverity } from "./severity.js";
import { a as trace, i as through, m as nodeFiles, o as causesThrough, s as discover, t as causes } from "./render.js";
import { n as fieldFinder, r as unreadFinder, t as placesOf } from "./places.js";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
// src/compare/affected.ts
/**
* The outcome of a target at the base, as far as it is that of the same target now: nothing that rendering read, and for
* a chart nothing in its folder, has changed.
*/
function unchangedOutcome(target, now, changed) {
	const known = now.get(target.id);
	if (known === void 0 || JSON.stringify(known.target) !== JSON.stringify(target)) return void 0;
	const inputs = new Set(known.inputs);
	return changed.some((path) => inputs.has(path) || target.traits.ownsFolder && path.startsWith(`${target.path}/`) || path === target.path) ? void 0 : known;
}
// src/compare/identity.ts
/** The same object wherever it is deployed from. */
function manifestKey(manifest) {
	return objectKey(objectIdentity(manifest));
}
/** The same object of the same target, of which several may deploy one of the same name. */
function targetKey(manifest) {
	return JSON.stringify([manifest.target.id, manifestKey(manifest)]);
}
/** What makes a change of an object the same: its target and its name, as it stands in a report. */
function changeKey({ target, object }) {
	return JSON.stringify([target, object]);
}
// src/compare/deploys.ts
/** What of the objects differs, in a stable order; values of Secrets are not shown. */
function compareObjects(head, base) {
	const { pairs, added, removed } = matched(head, base);
	const changed = pairs.filter(([now, then]) => !isDeepStrictEqual(now.value, then.value));
	return [
		...added.map((manifest) => change("added", manifest, [])),
		...changed.map(([now, then]) => change("changed", now, fieldChanges(now, then))),
		...removed.map((manifest) => change("removed", manifest, []))
	].sort((a, b) => compareTexts(sortKey(a), sortKey(b)));
}
function change(what, { id, target }, fields) {
	return {
		what,
		object: id,
		target: target.id,
		fields
	};
}
/** An object is compared with that of its own target; when the target was moved, with that of another. */
function matched(head, base) {
	const pairs = [];
	let now = head;
	let then = base;
	for (const keyOf of [targetKey, manifestKey]) {
		const before = grouped(then.toReversed(), (each) => [keyOf(each)]);
		now = now.filter((each) => {
			const match = before.get(keyOf(each))?.pop();
			if (match !== void 0) pairs.push([each, match]);
			return match === void 0;
		});
		then = [...before.values()].flat();
	}
	return {
		pairs,
		added: now,
		removed: then
	};
}
function fieldChanges(now, then) {
	const secret = now.id.kind === "Secret";
	const found = [];
	const visit = (after, before, path) => {
		if (isDeepStrictEqual(after, before)) return;
		const keys = keysOfBoth(after, before);
		if (keys === void 0) {
			const masked = secret && (path[0] === "data" || path[0] === "stringData");
			found.push({
				path: stablePath(now.value, path),
				...before === void 0 ? {} : { before: masked ? "***" : before },
				...after === void 0 ? {} : { after: masked ? "***" : after }
			});
			return;
		}
		for (const key of keys) visit(childOf(after, key), childOf(before, key), [...path, key]);
	};
	visit(now.value, then.value, []);
	return found;
}
/** Keys or indexes to go on with; undefined where the two are no collections of one kind. */
function keysOfBoth(a, b) {
	if (Array.isArray(a) && Array.isArray(b)) return [...Array(Math.max(a.length, b.length)).keys()];
	return isObject(a) && isObject(b) ? [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].sort() : void 0;
}
function sortKey({ object, target }) {
	return JSON.stringify([
		object.namespace,
		object.kind,
		object.name,
		target
	]);
}
// src/compare/findings.ts
/** From most to least alike: the first that matches counts. */
const likenesses = [
	({ identity, finding: { message, severity, manifest } }) => JSON.stringify([
		identity,
		message,
		severity,
		manifest.target.id
	]),
	({ identity, finding: { message, severity } }) => JSON.stringify([
		identity,
		message,
		severity
	]),
	({ identity, finding: { message } }) => JSON.stringify([identity, message]),
	({ identity }) => identity
];
/**
* Matches findings by their identity. Where several targets deploy the same object, those of the same target and those
* with the same message are matched first.
*/
function compareFindings(later, earlier) {
	const baselineState = /* @__PURE__ */ new Map();
	let unmatched = keyed(later);
	let left = keyed(earlier);
	for (const likeness of likenesses) {
		const candidates = grouped(left, (each) => [likeness(each)]);
		const matched = /* @__PURE__ */ new Set();
		unmatched = unmatched.filter((each) => {
			const match = candidates.get(likeness(each))?.shift();
			if (match === void 0) return true;
			matched.add(match);
			baselineState.set(each.finding, isNoWorse(each.finding, match.finding) ? "unchanged" : "updated");
			return false;
		});
		left = left.filter((each) => !matched.has(each));
	}
	for (const { finding } of unmatched) baselineState.set(finding, "new");
	return {
		baselineState,
		fixed: left.map(({ finding }) => finding)
	};
}
function keyed(findings) {
	return findings.map((finding) => ({
		finding,
		identity: findingKey(identityOf(finding))
	}));
}
/**
* A finding is no worse that says the same, or says why it is less certain after a semicolon; or that is less severe though
* its object is as it was: what it is joined with cannot be seen any more, since a target fails.
*/
function isNoWorse(later, earlier) {
	const difference = compareSeverity(later.severity, earlier.severity);
	const isSame = later.message === earlier.message || later.message.startsWith(`${earlier.message};`);
	return difference >= 0 && (isSame || difference > 0 && later.manifest.text === earlier.manifest.text);
}
/** The failures of the later state, each compared with those of the earlier one, whatever line they are on. */
function compareFailures(later, earlier) {
	const messages = /* @__PURE__ */ new Map();
	for (const each of earlier) {
		const key = findingKey(failureIdentity(each));
		messages.set(key, (messages.get(key) ?? /* @__PURE__ */ new Set()).add(each.failure.message));
	}
	return later.map((each) => {
		const before = messages.get(findingKey(failureIdentity(each)));
		const baselineState = before === void 0 ? "new" : before.has(each.failure.message) ? "unchanged" : "updated";
		return {
			...each,
			baselineState
		};
	});
}
// src/change/overlay-state.ts
/** The same state with the files as the overlay in `folder` has them. */
function withOverlay(state, folder) {
	const files = nodeFiles(state.files.root, state.config.limits.fileBytes, openOverlay(folder));
	return {
		...state,
		files,
		tools: through(state.tools, folder, files)
	};
}
/** {@link withOverlay}, with what there is to render; `configOf` reads the configuration that holds there. */
async function openOverlayState(state, folder, configOf) {
	const seen = withOverlay(state, folder);
	const config = await configOf?.(seen.files) ?? state.config;
	const [paths, named] = await Promise.all([existing(state.paths, state, seen), existing(state.named, state, seen)]);
	const isNew = paths.length === 0 && state.paths.length > 0;
	const context = state.context && {
		...config,
		helm: state.context.helm
	};
	const found = isNew ? nothing : await discover(seen, config, {
		paths,
		named
	});
	return {
		...seen,
		config,
		paths,
		named,
		context,
		found
	};
}
/** What the state has of paths none of which it has. */
const nothing = {
	targets: [],
	skipped: [],
	failures: [],
	texts: /* @__PURE__ */ new Map(),
	unusedValues: [],
	resourcesOf: () => []
};
/** Paths that are there; what was given with its content, such as standard input, is in no other state. */
async function existing(paths, now, then) {
	const ofFiles = paths.filter((path) => now.files.given?.has(path) !== true);
	return (await Promise.all(ofFiles.map(async (path) => await then.files.stat(path) === void 0 ? [] : [path]))).flat();
}
/** Tools that answer the outcome of the known state for each target whose inputs are the same. */
function reusingOutcomes(tools, { analysis, changed }) {
	const outcomes = new Map(analysis.rendered.map((each) => [each.target.id, each]));
	return {
		...tools,
		known: (target) => unchangedOutcome(target, outcomes, changed)
	};
}
/** Readers that answer the objects of outcomes that the known state has. */
function reusingParsed({ analysis }) {
	const pairs = analysis.rendered.flatMap((each, at) => {
		const parsed = analysis.parsed[at];
		return parsed === void 0 ? [] : [[each, parsed]];
	});
	return { parsed: new Map(pairs) };
}
// src/state/analysis.ts
/** Every object that a state deploys. */
function manifestsOf({ parsed }) {
	return parsed.flatMap(({ manifests }) => manifests);
}
/** Everything that went wrong with a state, while rendering and parsing and while judging. */
function failuresIn({ failed, flaws, judgement }) {
	return [
		...failed,
		...flaws,
		...judgement.failures
	];
}
// src/excerpt/texts.ts
/** The text of every file a finding may be placed in; files that cannot be read are left out. */
async function sourceTexts(findings, { traces, causes }, files) {
	const resources = findings.flatMap(({ manifest }) => manifest.verbatim ? [] : [manifest.source]);
	const lines = [...traces.values()].flat(2).flatMap((line) => [line?.file ?? [], line?.item?.file ?? []].flat());
	const causing = [...causes.values()].flatMap(({ template, values }) => [template.file, ...values === void 0 ? [] : [values.file]]);
	const named = findings.flatMap(({ at }) => at?.file ?? []);
	return readTexts([.../* @__PURE__ */ new Set([
		...resources,
		...lines,
		...causing,
		...named
	])], files);
}
/** The text of files; those that cannot be read, and those that are no text, are left out. */
async function readTexts(paths, files) {
	const texts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const text = await readable(path, files);
		if (text !== void 0) texts.set(path, text);
	}
	return texts;
}
async function readable(path, files) {
	try {
		const text = await files.readText(path);
		return text.includes("\0") ? void 0 : text;
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
// src/locate/copies.ts
/**
* Marks findings that copies of an object have: a rule says the same of the same field, in several files, of objects that
* are the same apart from the versions of their images. Those that charts make are from one template anyway.
*/
function withCopies(findings, located) {
	const hashOf = hasher();
	const marks = /* @__PURE__ */ new Map();
	const pairs = located.flatMap((each, at) => {
		const manifest = findings[at]?.manifest;
		return manifest === void 0 || manifest.target.kind === "helm" ? [] : [{
			each,
			manifest
		}];
	});
	for (const [said, group] of grouped(pairs, ({ each }) => [saidOf(each)])) {
		const lines = /* @__PURE__ */ new Map();
		for (const { each } of group) lines.set(each.location.span.file, each.location.span.start.line);
		if (lines.size < 2) continue;
		for (const { each, manifest } of group) {
			const { file, start } = each.location.span;
			if (lines.get(file) === start.line) marks.set(each, `${said} ${hashOf(manifest)}`);
		}
	}
	return located.map((each) => {
		const copy = marks.get(each);
		return copy === void 0 ? each : {
			...each,
			copy
		};
	});
}
function saidOf({ rule, object, path, message }) {
	return JSON.stringify([
		rule,
		object?.kind,
		object?.namespace,
		object?.name,
		path,
		message
	]);
}
/** Looks into each object once. */
function hasher() {
	const known = /* @__PURE__ */ new Map();
	return (manifest) => {
		const hash = known.get(manifest) ?? hashed(manifest.value);
		known.set(manifest, hash);
		return hash;
	};
}
function hashed(value) {
	return createHash("sha256").update(JSON.stringify(comparable(value))).digest("base64");
}
/** Fields in one order, and images by the last part of their name: a copy for a release has a registry and a tag. */
function comparable(value) {
	if (Array.isArray(value)) return value.map(comparable);
	if (!isObject(value)) return value ?? null;
	const fields = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(fields.map(([key, field]) => [key, key === "image" && typeof field === "string" ? nameOfImage(field) : comparable(field)]));
}
/** `api` of `registry.example.com:5000/shop/api:1.0.0@sha256:…`. */
function nameOfImage(image) {
	return image.slice(image.lastIndexOf("/") + 1).replace(/[:@].*$/s, "");
}
// src/locate/lines.ts
/** The text that was split last: findings come file by file. */
let last = {
	text: "",
	lines: [""]
};
/** The lines of a text, which is split once for all findings in it. */
function linesOf(text) {
	if (last.text !== text) last = {
		text,
		lines: text.split("\n")
	};
	return last.lines;
}
// src/locate/resource.ts
/**
* Finds the field in the resource file that a kustomization started from: exact where the file has the very value that
* was rendered, nearest where an overlay may have changed it. Undefined when the document is another object.
*/
function inResource({ manifest, path, text }, finderOf) {
	const lines = linesOf(text);
	const document = documentAt(lines, manifest.sourceLine);
	const finder = finderOf(lines.slice(document.first - 1, document.last).join("\n"));
	if (lineText(lines, document.first, finder.find(["kind"])) !== manifest.id.kind) return void 0;
	const found = finder.find(path);
	const shift = document.first - 1;
	const same = unchanged(manifest.value, path, {
		...found,
		text: lineText(lines, document.first, found)
	});
	return {
		span: {
			file: manifest.source,
			start: {
				line: found.start.line + shift,
				column: found.start.column
			},
			end: {
				line: found.end.line + shift,
				column: found.end.column
			}
		},
		precision: same ? "exact" : "nearest"
	};
}
/** First and last line, 1-based, of the document around `line`. */
function documentAt(lines, line) {
	const isMarker = (text) => text !== void 0 && /^---\s*(?:#.*)?$/.test(text);
	let first = Math.min(line, lines.length);
	while (first > 1 && !isMarker(lines[first - 2])) first -= 1;
	let last = Math.min(line, lines.length);
	while (last < lines.length && !isMarker(lines[last])) last += 1;
	return {
		first,
		last
	};
}
/** The scalar behind the key at a place, unquoted. */
function lineText(lines, first, place) {
	const text = (lines[first + place.start.line - 2] ?? "").slice(place.start.column - 1, place.end.column - 1);
	return (text.includes(":") ? text.slice(text.indexOf(":") + 1) : text).trim().replace(/^(['"])(.*)\1$/, "$2");
}
/**
* True when the source says of the field what was rendered: the same scalar, a collection on both sides, or on both sides
* the same nearest parent of a missing field.
*/
function unchanged(rendered, path, source) {
	const value = fieldAt(rendered, path);
	if (value === void 0) return !source.found && fieldAt(rendered, path.slice(0, source.depth + 1)) === void 0;
	if (!source.found) return false;
	return typeof value === "object" && value !== null ? true : source.text === String(value);
}
// src/locate/locate.ts
/** Puts each finding on a line of the source; none is dropped, and one that cannot be located exactly says so in its precision. */
function locate(findings, sources) {
	const metas = new Map(sources.rules.map(({ meta }) => [meta.id, meta]));
	const finderOf = finders();
	return withCopies(findings, findings.map((finding) => {
		const { location, cause } = placed(finding, sources, finderOf);
		const meta = metas.get(finding.rule);
		return {
			rule: finding.rule,
			...meta?.source === void 0 ? {} : { ruleSource: meta.source },
			severity: finding.severity,
			message: finding.message,
			remediation: meta?.remediation ?? "",
			target: finding.manifest.target.id,
			otherTargets: [],
			object: finding.manifest.id,
			path: finding.path,
			identity: identityOf(finding.isInferred === true ? {
				...finding,
				path: []
			} : finding),
			location,
			related: [...relatedOf(finding, {
				location,
				cause
			}, sources), ...relatedFields(finding).map((each) => ({
				span: place(each, sources, finderOf).location.span,
				role: "object"
			}))],
			...finding.fix === void 0 ? {} : { fix: finding.fix },
			...baselineStateOf(finding, sources),
			...exceptionOf(finding, meta?.source)
		};
	}));
}
const madeOf = /* @__PURE__ */ new WeakMap();
/** The related fields of a finding, as findings that are to be located with it; the same each time. */
function relatedFields(finding) {
	const { rule, severity, message, related } = finding;
	if (related === void 0) return [];
	const known = madeOf.get(finding) ?? related.map(({ manifest, path }) => ({
		rule,
		severity,
		message,
		manifest,
		path
	}));
	madeOf.set(finding, known);
	return known;
}
/** The finder of each text, made once. A text that takes too long has its first line for an answer. */
function finders() {
	const made = /* @__PURE__ */ new Map();
	return (text) => {
		const known = made.get(text);
		if (known !== void 0) return known;
		const read = attempt(text.length, () => fieldFinder(text)) ?? unreadFinder;
		const finder = text.includes("*") ? { find: (path) => attempt(text.length, () => read.find(path)) ?? unreadFinder.find(path) } : read;
		made.set(text, finder);
		return finder;
	};
}
function baselineStateOf(finding, { baselineState }) {
	const known = baselineState?.get(finding);
	return known === void 0 ? {} : { baselineState: known };
}
/** A policy that makes an exception waives what it says. */
function exceptionOf({ rule, exception: reason, manifest }, source = {
	file: manifest.source,
	line: manifest.sourceLine
}) {
	return reason === void 0 ? {} : { waiver: {
		source: "conftest",
		...source,
		rules: [rule],
		reason
	} };
}
/** Where the rule says that the finding is, if it is a line that there is; else where its field is. */
function placed(finding, sources, finderOf) {
	const { at, isUnplaced, isInferred } = finding;
	const lines = at === void 0 ? [] : linesOf(sources.texts.get(at.file) ?? "");
	if (at !== void 0 && lines[at.line - 1] !== void 0) return { location: {
		span: printedBy(at, sources.texts.get(at.file)),
		precision: "exact"
	} };
	const found = place(finding, sources, finderOf);
	if (isUnplaced !== true || found.location.precision === "nearest") return found;
	return {
		...found,
		location: {
			...found.location,
			precision: isInferred === true ? "inferred" : "nearest"
		}
	};
}
function place(finding, sources, finderOf) {
	const { manifest, path } = finding;
	if (manifest.verbatim) {
		const known = sources.places?.get(finding);
		return { location: inFile(manifest, known ?? finderOf(manifest.text).find([...manifest.inDocument, ...path])) };
	}
	const printed = tracedLine({
		manifest,
		path
	}, sources, finderOf);
	const cause = sources.causes.get(finding);
	if (cause !== void 0 && decides(cause, printed)) return {
		location: causing(withEmptyKey(cause, path, {
			texts: sources.texts,
			finderOf
		}), sources),
		cause
	};
	if (printed !== void 0) return { location: printed };
	const text = sources.texts.get(manifest.source);
	return { location: (text === void 0 || manifest.target.traits.linesFrom !== "trace" ? void 0 : inResource({
		manifest,
		path,
		text
	}, finderOf)) ?? {
		span: wholeLine(manifest.source, manifest.sourceLine),
		precision: "nearest"
	} };
}
/** What a chart does counts where no kustomization around it set the field after the chart. */
function decides({ inflatedChart }, printed) {
	return inflatedChart === void 0 || printed?.span.file.startsWith(`${inflatedChart}/`) === true;
}
/** The line of the values that was seen to change the field, else the template line that printed it. */
function causing({ template, values }, { texts }) {
	if (values !== void 0) return {
		span: printedBy(values, texts.get(values.file)),
		precision: "verified"
	};
	return {
		span: printedBy(template, texts.get(template.file)),
		precision: template.approximate ? "nearest" : "exact"
	};
}
/** A key without a value, `limits:` for a missing limit, is nearer than the entry of the values above it. */
function withEmptyKey(cause, path, { texts, finderOf }) {
	const { values } = cause;
	const text = values === void 0 ? void 0 : texts.get(values.file);
	const from = path.lastIndexOf(values?.path.at(-1) ?? "");
	if (values === void 0 || text === void 0 || from === -1 || values.missing.length > 0) return cause;
	const finder = finderOf(text);
	if (finder.find(values.path).start.line !== values.line) return cause;
	const { start, depth } = finder.find([...values.path, ...path.slice(from + 1)]);
	return depth > values.path.length ? {
		...cause,
		values: {
			...values,
			line: start.line
		}
	} : cause;
}
/** The line that set or printed the field, or its nearest existing parent. */
function tracedLine({ manifest, path }, sources, finderOf) {
	const lines = sources.traces.get(manifest.target.id)?.[manifest.document.index];
	if (lines === void 0) return void 0;
	const whole = [...manifest.inDocument, ...path];
	const { start, depth } = finderOf(manifest.text).find(whole);
	const line = lines[manifest.document.firstLine + start.line - 1];
	const source = typeof whole[depth - 1] === "number" ? line?.item ?? line : line;
	return source === void 0 ? void 0 : {
		span: printedBy(source, sources.texts.get(source.file)),
		precision: "exact"
	};
}
/** Without the comment behind a value; a `#` inside quotes or a template is none. */
function withoutComment(line) {
	const at = line.search(/['"{#]/);
	if (at === -1) return line;
	const before = line.slice(0, at);
	const value = before.trimEnd();
	if (line[at] === "#" && value !== "" && value.length < before.length) return value;
	return /^\s+#/.test(line.slice(at + 1)) ? line.slice(0, at + 1) : line;
}
/** What stands on a line; the whole line of a file whose text is not at hand, such as an archive. */
function printedBy({ file, line }, text) {
	const whole = linesOf(text ?? "")[line - 1];
	const words = whole === void 0 ? void 0 : withoutComment(whole).trimEnd();
	if (words === void 0 || words === "") return wholeLine(file, line);
	return {
		file,
		start: {
			line,
			column: words.length - words.trimStart().length + 1
		},
		end: {
			line,
			column: words.length + 1
		}
	};
}
function inFile({ source, sourceLine }, place) {
	const shift = sourceLine - 1;
	return {
		span: {
			file: source,
			start: {
				line: place.start.line + shift,
				column: place.start.column
			},
			end: {
				line: place.end.line + shift,
				column: place.end.column
			}
		},
		precision: place.isUnread === true ? "nearest" : "exact"
	};
}
/**
* The other links of the chain: the template between values and object, the resource that a patch or kustomization
* changed, and the kustomization or chart through which the object came.
*/
function relatedOf(finding, { location, cause }, { texts }) {
	const { target, source, sourceLine } = finding.manifest;
	const { role, linesFrom } = target.traits;
	if (role === void 0) return [];
	const links = [];
	if (cause?.values !== void 0) {
		const { template } = cause;
		links.push({
			span: printedBy(template, texts.get(template.file)),
			role: "template"
		});
	}
	if (linesFrom === "trace" && location.span.file !== source) links.push({
		span: wholeLine(source, sourceLine),
		role: "resource"
	});
	const file = mainFile(target);
	if (file !== source && file !== location.span.file) links.push({
		span: wholeLine(file, 1),
		role
	});
	return links;
}
// src/state/locate-findings.ts
/**
* Finds the source lines of findings. Only targets with findings that are new or updated are rendered once more, and only
* for those fields are inferred that their policies do not say.
*/
async function locateFindings(findings, rendered, options) {
	const { baselineState, fieldsOf } = options;
	const fields = await fieldsOf?.(openFindings(findings, baselineState));
	if (fields === void 0 || fields.size === 0) return locateFields(findings, rendered, options);
	const aimed = findings.map((finding) => aimedAt(finding, fields.get(finding)));
	const states = new Map(findings.flatMap((finding, at) => {
		const state = baselineState?.get(finding);
		return state === void 0 ? [] : [[aimed[at] ?? finding, state]];
	}));
	const { located, causes } = await locateFields(aimed, rendered, {
		...options,
		baselineState: baselineState && states
	});
	const own = new Map(aimed.map((each, at) => [each, findings[at] ?? each]));
	return {
		located,
		causes: new Map([...causes].map(([each, cause]) => [own.get(each) ?? each, cause]))
	};
}
/** The finding with the field that its policy looked at; what it is to others stays the same. */
function aimedAt(finding, field) {
	if (field === void 0) return finding;
	const { isUnplaced: _, ...rest } = finding;
	return field.isNamed ? {
		...rest,
		path: field.path,
		isInferred: true
	} : {
		...rest,
		path: field.path,
		isInferred: true,
		isUnplaced: true
	};
}
async function locateFields(findings, rendered, { state: { tools, files }, rules, baselineState, includeUnset = false, threads }) {
	const open = withRelated(openFindings(findings, baselineState));
	const asking = {
		...tools,
		includeUnset
	};
	const [[traces, through], ofCharts, places] = await Promise.all([
		traceThrough(open, rendered, asking),
		causes(open, rendered, asking),
		placesOf(withRelated(findings), threads)
	]);
	const known = {
		traces,
		places,
		causes: new Map([...ofCharts, ...through]),
		baselineState
	};
	return {
		located: locate(findings, {
			texts: await sourceTexts(withRelated(findings), known, files),
			...known,
			rules
		}),
		causes: known.causes
	};
}
/** Findings that were not there at the base already; all when there is none. */
function openFindings(findings, baselineState) {
	return findings.filter((finding) => baselineState?.get(finding) !== "unchanged");
}
function withRelated(findings) {
	return findings.flatMap((finding) => [finding, ...relatedFields(finding)]);
}
/** Source lines of kustomizations, and the causes of objects that came out of charts which they inflate. */
async function traceThrough(findings, rendered, tools) {
	const { lines, charts } = await trace(kustomizationsOf(findings, rendered), tools);
	return [lines, await causesThrough(findings, charts, tools)];
}
/** Kustomizations with findings. */
function kustomizationsOf(findings, rendered) {
	const targets = new Set(findings.map(({ manifest }) => manifest.target));
	return rendered.filter(({ target }) => target.traits.linesFrom === "trace" && targets.has(target));
}
export { openOverlayState as a, withOverlay as c, compareObjects as d, changeKey as f, manifestsOf as i, compareFailures as l, readTexts as n, reusingOutcomes as o, targetKey as p, failuresIn as r, reusingParsed as s, locateFindings as t, compareFindings as u };
