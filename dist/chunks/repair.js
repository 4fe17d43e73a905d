import { a as openOverlayState, c as withOverlay, d as compareObjects, l as compareFailures, n as readTexts, p as targetKey, r as failuresIn, t as locateFindings, u as compareFindings } from "./locate-findings.js";
import { i as structuredPatch } from "./diff.js";
import { i as severities, n as isAtLeast, t as compareSeverity } from "./severity.js";
import { t as grouped } from "./grouped.js";
import { n as fieldAt, r as isObject } from "./manifest.js";
import { n as own, t as asText } from "./own.js";
import { _ as isSeq, d as isAlias, f as isCollection, g as isScalar, h as isPair, i as stringify, l as Scalar, m as isNode, n as parseAllDocuments, p as isMap, t as parse } from "./yaml.js";
import { m as writeOverlay, p as removeOverlay } from "./replies.js";
import { l as stablePath, n as findingKey, r as identityOf } from "./identity.js";
import { t as minorOf$1 } from "./kube-version.js";
import { n as isInside } from "./location.js";
import { t as _usingCtx } from "./usingCtx.js";
import { isDeepStrictEqual } from "node:util";
// src/model/generated.ts
const signs = [
	/\bdo not (?:\w+ )?(?:edit|modify|change)\b/i,
	/\bauto-?generated\b/i,
	/\bcode generated\b/i,
	/^(?:this \w+ (?:is|was) )?generated (?:by|from|with)\b/i,
	/^source: \S+\/templates\/\S+$/i
];
/** The comment at the head of a file, or of a document of it, that says that a program wrote it; undefined where none does. */
function generatedBy(text) {
	return headComments(text).find((comment) => signs.some((sign) => sign.test(comment)));
}
/** What stands before the first content of the file, and behind the marks that begin further documents. */
function headComments(text) {
	const found = [];
	let [isHead, isInAction] = [true, false];
	for (const line of text.split("\n")) {
		const words = line.trim();
		if (words.startsWith("---")) isHead = true;
		else if (isHead && /^\{\{-?\s*\/\*/.test(words)) isInAction = true;
		else if (!isInAction && words !== "" && !words.startsWith("#")) isHead = false;
		if (isHead) found.push(words.replace(/^(?:---)?\s*(?:#+|\{\{-?\s*\/\*)?\s*/, ""));
		if (words.includes("*/")) isInAction = false;
	}
	return found;
}
// src/fix/node-path.ts
/** The documents of a text, read as leniently as can be: what is wrong with one says nothing of the others. */
function documentsIn(text) {
	const documents = parseAllDocuments(text, {
		version: "1.1",
		merge: true,
		uniqueKeys: false,
		logLevel: "silent"
	});
	return Array.isArray(documents) ? documents : [];
}
/** A mapping of the text has a key twice. */
function hasDuplicateKeys(text) {
	return [...parseAllDocuments(text, {
		version: "1.1",
		merge: true,
		logLevel: "silent"
	})].some(({ errors }) => errors.some(({ code }) => code === "DUPLICATE_KEY"));
}
/** Follows `path` from the root, or another node, as far as it exists; aliases are followed to what they stand for. */
function nodeAtPath(document, path, from = document.contents) {
	const steps = [];
	let node = from;
	for (const [depth, key] of path.entries()) {
		const step = stepInto(document, node, key);
		if (step === void 0) return {
			document,
			steps,
			rest: path.slice(depth)
		};
		steps.push(step);
		node = nodeOf(step);
	}
	return {
		document,
		steps,
		rest: []
	};
}
function stepInto(document, node, step) {
	const holder = isAlias(node) ? node.resolve(document) : node;
	if (isSeq(holder)) {
		const index = Number(step);
		return Object.hasOwn(holder.items, index) ? {
			holder,
			index
		} : void 0;
	}
	if (!isMap(holder)) return void 0;
	const index = holder.items.findLastIndex((pair) => keyOf$2(pair) === String(step));
	return index === -1 ? void 0 : {
		holder,
		index
	};
}
/**
* The entry or item that begins on a line: the one of the wanted name, else the innermost one, since values files and
* patches call a field by other names. Undefined where none begins.
*/
function nodeOnLine(text, { line, step }) {
	const start = offsetOfLine(text, line);
	if (start === void 0) return void 0;
	const end = lineEnd(text, start);
	for (const document of documentsIn(text)) {
		if (step === void 0 && rootIsOn(document, start, end)) return {
			document,
			steps: [],
			rest: []
		};
		const beginning = allPaths(document.contents).filter((steps) => {
			const at = startOf(steps.at(-1));
			return at !== void 0 && at >= start && at <= end;
		});
		const named = beginning.filter((steps) => stepOf(steps.at(-1)) === step);
		const other = beginning.filter((steps) => typeof step === "number" === isSeq(steps.at(-1)?.holder));
		const steps = named.at(-1) ?? other.at(-1) ?? beginning.at(-1);
		if (steps !== void 0) return {
			document,
			steps,
			rest: []
		};
	}
}
function rootIsOn({ contents }, start, end) {
	const at = contents?.range?.[0];
	return at !== void 0 && at >= start && at <= end;
}
/** The way to every entry and item, outer ones first. */
function allPaths(node, above = []) {
	if (!isCollection(node) || !(isMap(node) || isSeq(node))) return [];
	return node.items.flatMap((_, index) => {
		const steps = [...above, {
			holder: node,
			index
		}];
		return [steps, ...allPaths(nodeOf(steps.at(-1)), steps)];
	});
}
function stepOf(step) {
	if (step === void 0) return void 0;
	const pair = pairOf(step);
	return pair === void 0 ? step.index : keyOf$2(pair);
}
function pairOf({ holder, index }) {
	const item = holder.items[index];
	return isPair(item) ? item : void 0;
}
/** The node an entry or item holds. */
function nodeOf(step) {
	if (step === void 0) return void 0;
	const item = step.holder.items[step.index];
	const node = isPair(item) ? item.value : item;
	return isNode(node) ? node : void 0;
}
function keyOf$2(pair) {
	return isScalar(pair.key) ? asText(pair.key.source ?? pair.key.value) : "";
}
/** Offset of the key, or of what stands behind the dash. */
function startOf(step) {
	if (step === void 0) return void 0;
	const pair = pairOf(step);
	const node = pair === void 0 ? nodeOf(step) : pair.key;
	return isNode(node) ? node.range?.[0] : void 0;
}
/** Offset behind the last character of what an entry or item holds, comments and blank lines behind it left out. */
function endOf(text, step) {
	const pair = pairOf(step);
	const value = nodeOf(step);
	const own = value === void 0 || isEmpty(value) ? void 0 : endOfNode(text, value);
	if (own !== void 0 || pair === void 0) return own;
	const keyEnd = isNode(pair.key) ? pair.key.range?.[1] : void 0;
	return keyEnd === void 0 ? void 0 : text.indexOf(":", keyEnd) + 1;
}
function endOfNode(text, node) {
	if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) return endOf(text, {
		holder: node,
		index: node.items.length - 1
	});
	const range = node.range;
	if (!range) return void 0;
	return range[0] + text.slice(range[0], range[1]).trimEnd().length;
}
/** 0-based column of the key, or of what stands behind the dash. */
function columnOf(text, step) {
	const start = startOf(step);
	return start === void 0 ? void 0 : start - lineStart(text, start);
}
/** `key:` with nothing behind it. */
function isEmpty(node) {
	return isScalar(node) && node.source === "";
}
function isBlockScalar(node) {
	return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}
/** Offset of the first character of a 1-based line. */
function offsetOfLine(text, line) {
	let at = 0;
	for (let left = line - 1; left > 0; left -= 1) {
		at = text.indexOf("\n", at) + 1;
		if (at === 0) return void 0;
	}
	return at;
}
/** Offset of the newline that ends the line around `at`, or of the end of the text; a carriage return is left before it. */
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function lineStart(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
// src/fix/write.ts
const plain = {
	version: "1.1",
	lineWidth: 0
};
/** `key: value` on lines of its own, the first one not indented. */
function entryLines(key, value, indent) {
	return stringify({ [key]: value }, plain).trimEnd().split("\n").map((line, at) => at === 0 ? line : " ".repeat(indent) + line).join("\n");
}
/** A value that fits behind a key or into brackets. */
function inlineText(value, { json }) {
	if (json) return JSON.stringify(value);
	return stringify(value, {
		...plain,
		collectionStyle: "flow"
	}).trimEnd();
}
/** A scalar in the manner of the one it takes the place of: words stay quoted that were. */
function scalarText(value, before) {
	const quote = before[0];
	if (typeof value === "string" && (quote === "\"" || quote === "'")) {
		const type = quote === "\"" ? "QUOTE_DOUBLE" : "QUOTE_SINGLE";
		return stringify(value, {
			...plain,
			defaultStringType: type,
			singleQuote: quote === "'"
		}).trimEnd();
	}
	return inlineText(value, { json: false });
}
function isCollectionValue(value) {
	return typeof value === "object" && value !== null;
}
// src/fix/change.ts
/**
* Makes the change at `path` and leaves every other character of `text` as it is. Undefined where it cannot be made, such
* as below a scalar.
*/
function changed(text, path, wanted) {
	const { steps, rest } = path;
	const last = steps.at(-1);
	if (wanted.op === "remove") return rest.length > 0 || last === void 0 ? void 0 : removed$1(text, path, last);
	const [first, ...below] = rest;
	if (first === void 0) return last === void 0 ? void 0 : replaced$1(text, last, wanted.value);
	return typeof first === "number" ? void 0 : added(text, path, {
		name: first,
		value: nested(below, wanted.value)
	});
}
/** The value with the missing steps above it. */
function nested(steps, value) {
	return steps.reduceRight((inner, step) => typeof step === "number" ? [inner] : { [step]: inner }, value);
}
function spliced(text, [from, to], put) {
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	return text.slice(0, from) + put.replaceAll("\n", eol) + text.slice(to);
}
function replaced$1(text, step, value) {
	const [start, end] = [startOf(step), endOf(text, step)];
	const old = nodeOf(step);
	if (start === void 0 || end === void 0 || old === void 0) return void 0;
	const pair = pairOf(step);
	const flow = step.holder.flow === true;
	if (isScalar(old) && !isCollectionValue(value)) {
		const range = old.range;
		if (!range) return void 0;
		if (isEmpty(old)) return spliced(text, [end, end], ` ${inlineText(value, { json: false })}`);
		return spliced(text, [range[0], end], scalarText(value, text.slice(range[0], end)));
	}
	if (flow && old.range) return spliced(text, [old.range[0], end], inlineText(value, { json: isJson(text, step) }));
	if (pair === void 0) return void 0;
	return spliced(text, [start, end], entryLines(String(keyText(pair)), value, columnAt(text, start)));
}
function added(text, { document, steps }, entry) {
	const last = steps.at(-1);
	const node = last === void 0 ? document.contents : nodeOf(last);
	if (isMap(node)) {
		if (node.items.length === 0) return intoEmpty(text, last, entry);
		return node.flow === true ? intoFlow(text, node, entry) : intoBlock(text, node, entry);
	}
	return isNode(node) && isScalar(node) && node.value === null ? intoEmpty(text, last, entry) : void 0;
}
function intoBlock(text, holder, { name, value }) {
	const start = startOf({
		holder,
		index: 0
	});
	const end = endOf(text, {
		holder,
		index: holder.items.length - 1
	});
	if (start === void 0 || end === void 0) return void 0;
	const column = columnAt(text, start);
	const at = beforeReturn(text, behindComments(text, lineEnd(text, Math.max(end - 1, start)), column));
	return spliced(text, [at, at], `\n${" ".repeat(column)}${entryLines(name, value, column)}`);
}
/** Comments as far in as the entries, or further, belong to them: examples of what the mapping might hold. */
function behindComments(text, end, column) {
	let [last, at] = [end, end];
	while (at < text.length) {
		const next = lineEnd(text, at + 1);
		const line = text.slice(at + 1, next);
		const indent = line.search(/\S/);
		if (indent !== -1 && !(line[indent] === "#" && indent >= column)) break;
		if (indent !== -1) last = next;
		at = next;
	}
	return last;
}
/** `key: {}` and `key:` alike become a mapping below the key. */
function intoEmpty(text, step, { name, value }) {
	const pair = step === void 0 ? void 0 : pairOf(step);
	const [start, end] = [startOf(step), step === void 0 ? void 0 : endOf(text, step)];
	if (step === void 0 || pair === void 0 || start === void 0 || end === void 0) return void 0;
	const old = nodeOf(step);
	if (step.holder.flow === true) return spliced(text, [old?.range?.[0] ?? end, end], inlineText({ [name]: value }, { json: isJson(text, step) }));
	const column = columnAt(text, start) + 2;
	const colon = isNode(pair.key) ? text.indexOf(":", pair.key.range?.[1]) + 1 : end;
	const lines = `\n${" ".repeat(column)}${entryLines(name, value, column)}`;
	const comment = text.slice(end, beforeReturn(text, lineEnd(text, end)));
	return spliced(text, [colon, end + comment.length], comment.trimEnd() + lines);
}
function intoFlow(text, holder, { name, value }) {
	const index = holder.items.length - 1;
	const [first, last] = [startOf({
		holder,
		index: 0
	}), startOf({
		holder,
		index
	})];
	const end = endOf(text, {
		holder,
		index
	});
	if (first === void 0 || last === void 0 || end === void 0) return void 0;
	const json = isJson(text, {
		holder,
		index
	});
	const own = text.slice(lineStart(text, last), last);
	const lead = own.trim() === "" ? `\n${own}` : " ";
	const key = json ? JSON.stringify(name) : inlineText(name, { json });
	return spliced(text, [end, end], `,${lead}${key}: ${inlineText(value, { json })}`);
}
function removed$1(text, path, step) {
	const [start, end] = [startOf(step), endOf(text, step)];
	if (start === void 0 || end === void 0) return void 0;
	if (step.holder.items.length === 1) return emptied(text, path, end);
	if (step.holder.flow === true) return withoutInFlow(text, step, {
		start,
		end
	});
	const from = lineStart(text, start);
	const next = startOf({
		holder: step.holder,
		index: step.index + 1
	});
	const lead = text.slice(from, start);
	if (isSeq(step.holder) ? /^\s*-\s+$/.test(lead) : lead.trim() === "") return spliced(text, [from, Math.min(lineEnd(text, end) + 1, text.length)], "");
	return next === void 0 ? void 0 : spliced(text, [start, next], "");
}
/** The only entry of a mapping goes: an empty mapping stays, since a key with nothing behind it means null. */
function emptied(text, { steps }, end) {
	const above = steps.at(-2);
	const holder = steps.at(-1)?.holder;
	if (above === void 0 || holder === void 0) return void 0;
	const empty = isSeq(holder) ? "[]" : "{}";
	const pair = pairOf(above);
	if (holder.flow === true && holder.range) return spliced(text, [holder.range[0], holder.range[1]], empty);
	if (pair === void 0 || !isNode(pair.key) || !pair.key.range) return void 0;
	return spliced(text, [text.indexOf(":", pair.key.range[1]) + 1, end], ` ${empty}`);
}
function withoutInFlow(text, { holder, index }, own) {
	const next = startOf({
		holder,
		index: index + 1
	});
	if (next !== void 0) return spliced(text, [own.start, next], "");
	const before = endOf(text, {
		holder,
		index: index - 1
	});
	return before === void 0 ? void 0 : spliced(text, [before, own.end], "");
}
function keyText(pair) {
	return isScalar(pair.key) ? asText(pair.key.value) : "";
}
/** 0-based column. */
function columnAt(text, at) {
	return at - lineStart(text, at);
}
function beforeReturn(text, end) {
	return text[end - 1] === "\r" ? end - 1 : end;
}
/** JSON wants its keys quoted. */
function isJson(text, { holder }) {
	const first = startOf({
		holder,
		index: 0
	});
	return first !== void 0 && text[first] === "\"";
}
// src/fix/edit-plans.ts
const mostPlans = 8;
/**
* The plans to make several changes at once: those that edit the same file are put together, since a suggestion can
* change only one.
*/
function editPlans(perEdit) {
	const [first = [], ...others] = perEdit;
	return others.reduce((known, proposals) => known.flatMap((plan) => proposals.filter(({ file }) => file === plan[0]?.file).map((each) => [...plan, each])), first.map((each) => [each])).slice(0, mostPlans);
}
/**
* The texts of the files with all edits in them. Undefined when one cannot be made. The lowest line comes first, so that
* the lines above stay what the proposals say they are.
*/
function edited(proposals, texts) {
	const now = /* @__PURE__ */ new Map();
	for (const { file, edit } of distinct$1(proposals, texts).sort((a, b) => b.line - a.line)) {
		const before = now.get(file) ?? texts.get(file);
		const after = before === void 0 ? void 0 : edit(before);
		if (after === void 0 || after === before) return void 0;
		now.set(file, after);
	}
	return now;
}
/** Proposals for several variants of a chart, or several findings, may be the same edit, whatever made them. */
function distinct$1(proposals, texts) {
	const ids = [...new Map(proposals.map((each) => [each.id, each])).values()];
	return [...new Map(ids.map((each) => [`${each.file} ${each.edit(texts.get(each.file) ?? "") ?? each.id}`, each])).values()];
}
// src/fix/field-edits.ts
/** The fewest fields that must change for `object` to be as the fix wants it: comments around all others stay. */
function fieldEdits({ op, path, value }, object) {
	if (op === "remove" || value === void 0) return [{
		path,
		wanted: { op: "remove" }
	}];
	return differences(path, fieldAt(object, path), value);
}
function differences(path, before, after) {
	if (!isObject(before) || !isObject(after)) return [{
		path,
		wanted: {
			op: "set",
			value: after
		}
	}];
	const gone = Object.keys(before).filter((key) => own(after, key) === void 0);
	return [...Object.entries(after).flatMap(([key, value]) => value === void 0 || JSON.stringify(value) === JSON.stringify(own(before, key)) ? [] : differences([...path, key], own(before, key), value)), ...gone.map((key) => ({
		path: [...path, key],
		wanted: { op: "remove" }
	}))];
}
/** How many steps of the path the object has. */
function depthOf(object, path) {
	let depth = 0;
	while (depth < path.length && fieldAt(object, path.slice(0, depth + 1)) !== void 0) depth += 1;
	return depth;
}
// src/fix/lines.ts
/** The lines that differ between two texts of a file, as an author would replace them. */
function lineChanges(before, after) {
	const { hunks } = structuredPatch("", "", before, after, "", "", { context: 0 });
	const lines = before.split("\n");
	return hunks.map(({ oldStart, oldLines, lines: marked }) => {
		const put = marked.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
		if (oldLines > 0) return replaced({
			first: oldStart,
			last: oldStart + oldLines - 1
		}, lines, put);
		const anchor = Math.max(oldStart - 1, 1);
		const own = lines[anchor - 1] ?? "";
		return replaced({
			first: anchor,
			last: anchor
		}, lines, oldStart === 1 ? [...put, own] : [own, ...put]);
	});
}
function replaced({ first, last }, lines, put) {
	return {
		startLine: first,
		endLine: last,
		original: lines.slice(first - 1, last).join("\n"),
		replacement: put.length === 0 ? void 0 : put.join("\n")
	};
}
// src/fix/comments.ts
/** Fields whose number is a choice: where a comment explains it, only its author can take another one. */
const choices = /* @__PURE__ */ new Set([
	"maxReplicas",
	"minReplicas",
	"replicas",
	"stabilizationWindowSeconds",
	"terminationGracePeriodSeconds"
]);
const near = 6;
/** A comment next to the edit says why the field is not there, or why its value is what it is. */
function isExplained(before, after, { field, added }) {
	const lines = before.split("\n");
	const named = added.filter((step) => typeof step === "string").map(wordsOf);
	return lineChanges(before, after).some(({ startLine, endLine }) => {
		if (named.length === 0) return choices.has(String(field)) && hasOwnComment(lines, startLine);
		return lines.slice(Math.max(startLine - 1 - near, 0), endLine + near).some((line) => named.some((words) => words.test(commentOf(line))));
	});
}
/** On the line, or on its own on the line above. */
function hasOwnComment(lines, line) {
	return commentOf(lines[line - 1]) !== "" || /^\s*(?:#|\{\{-?\s*\/\*)/.test(lines[line - 2] ?? "");
}
function commentOf(line = "") {
	const [start] = [line.trimStart().startsWith("#") ? line.indexOf("#") : line.indexOf(" #"), line.indexOf("/*")].filter((at) => at !== -1);
	return start === void 0 ? "" : line.slice(start).trim();
}
/** `preStop`, `pre-stop` and `pre stop` are the same words. */
function wordsOf(key) {
	const words = key.split(/(?=[A-Z])|[^A-Za-z0-9]+/).filter((word) => word !== "");
	return new RegExp(`\\b${words.join("[\\s_-]*")}`, "i");
}
// src/fix/copied.ts
/** Siblings of a field that hold a part of what it is to be: a startup probe requests what the liveness probe does. */
function copiedFrom(object, path, value) {
	const parent = fieldAt(object, path.slice(0, -1));
	if (!isObject(parent) || !isObject(value)) return [];
	const parts = Object.entries(value).filter(([, part]) => isObject(part));
	return Object.keys(parent).filter((sibling) => {
		const other = own(parent, sibling);
		return isObject(other) && parts.some(([key, part]) => isDeepStrictEqual(own(other, key), part));
	});
}
/** What is repeated of the siblings stands in the file as it was rendered: elsewhere it may be another thing, as in an overlay. */
function standHere(text, anchor, siblings, value) {
	const path = siblings.length === 0 ? void 0 : nodeOnLine(text, anchor);
	const last = path?.steps.at(-1);
	const node = last === void 0 ? path?.document.contents : nodeOf(last);
	return siblings.every((sibling) => {
		if (path === void 0 || !isMap(node) || !isObject(value)) return false;
		const other = (node.items.some((each) => keyOf$2(each) === sibling) ? node.get(sibling, true) : void 0)?.toJS(path.document);
		return Object.entries(value).filter(([, part]) => isObject(part)).some(([key, part]) => isDeepStrictEqual(isObject(other) ? own(other, key) : void 0, part));
	});
}
// src/fix/edit.ts
/** Makes the change at the entry or item that begins on a line, or `below` it. Undefined where that cannot be done. */
function changedOnLine(text, { anchor, below }, wanted) {
	const path = nodeOnLine(text, anchor);
	if (path !== void 0) return changed(text, descended(path, below), wanted);
	return inBlockScalar(text, anchor.line, (inner, line) => changedOnLine(inner, {
		anchor: {
			...anchor,
			line
		},
		below
	}, wanted));
}
function descended(path, below) {
	if (below.length === 0) return path;
	const { document, steps } = path;
	const last = steps.at(-1);
	const further = nodeAtPath(document, below, last === void 0 ? document.contents : nodeOf(last));
	return {
		...further,
		steps: [...steps, ...further.steps]
	};
}
/** An inline patch is YAML within YAML: its lines are taken out, changed, and put back as far in as they were. */
function inBlockScalar(text, line, change) {
	const at = offsetOfLine(text, line);
	const range = nodeOf(at === void 0 ? void 0 : blockScalarAround(text, at))?.range;
	if (!range) return void 0;
	const start = text.indexOf("\n", range[0]) + 1;
	const end = range[0] + text.slice(range[0], range[1]).trimEnd().length;
	const lines = text.slice(start, end).split("\n");
	const indent = lines.find((each) => each.trim() !== "")?.search(/\S/) ?? 0;
	const inner = lines.map((each) => each.slice(indent)).join("\n");
	const first = text.slice(0, start).split("\n").length;
	const put = change(inner, line - first + 1);
	if (put === void 0) return void 0;
	const indented = put.split("\n").map((each) => each.trim() === "" ? each : " ".repeat(indent) + each);
	return text.slice(0, start) + indented.join("\n") + text.slice(end);
}
function blockScalarAround(text, at) {
	return documentsIn(text).flatMap((document) => allPaths(document.contents)).map((steps) => steps.at(-1)).find((step) => {
		const value = nodeOf(step);
		return isBlockScalar(value) && value.range && value.range[0] < at && at < value.range[1];
	});
}
/** How much further in the entries of the mapping at `path` stand than its own key; 2 where it has none. */
function indentBelow(text, path) {
	const found = documentsIn(text).map((document) => nodeAtPath(document, path))[0];
	const last = found?.steps.at(-1);
	const value = nodeOf(last);
	if (found === void 0 || found.rest.length > 0 || last === void 0 || !isMap(value)) return usual;
	const [own, child] = [columnOf(text, last), columnOf(text, {
		holder: value,
		index: 0
	})];
	return own === void 0 || child === void 0 || child <= own ? usual : child - own;
}
const usual = 2;
// src/fix/template-block.ts
function blockBelow(text, line, column) {
	const all = text.split(/\r?\n/).slice(line);
	const end = all.findIndex((each) => indentOf(each) < column && !isAside(each));
	return {
		lines: end === -1 ? all : all.slice(0, end),
		column
	};
}
/** The block has the key already, if only under a condition, which may stand on the same line. */
function hasKey({ lines, column }, key) {
	return lines.some((line) => {
		const words = behindActions(line);
		return keyOfLine(words) === key && (words !== line || indentOf(line) === column);
	});
}
/** The line without the actions with which it begins. */
function behindActions(line) {
	let rest = line;
	while (rest.trimStart().startsWith("{{") && rest.includes("}}")) rest = rest.slice(rest.indexOf("}}") + 2);
	return rest;
}
/** The entry of the block is there word for word, without an action in it and under no condition. */
function isLiteral({ lines, column }, key) {
	const start = lines.findIndex((line) => indentOf(line) === column && keyOfLine(line) === key);
	if (start === -1) return false;
	const next = lines.findIndex((line, at) => at > start && indentOf(line) <= column && !isAside(line));
	const own = lines.slice(start, next === -1 ? void 0 : next);
	const last = own.findLastIndex((line) => indentOf(line) >= column && !isAside(line));
	return openBlocks(lines.slice(0, start)) === 0 && !own.slice(0, last + 1).some((line) => line.includes("{{"));
}
/** How many conditions and loops begin in the lines and do not end in them. */
function openBlocks(lines) {
	const text = lines.join("\n");
	return (text.match(/\{\{-?\s*(?:if|with|range|block|define)\b/g)?.length ?? 0) - (text.match(/\{\{-?\s*end\b/g)?.length ?? 0);
}
function keyOfLine(line) {
	return /^\s*["']?([\w./-]+)["']?\s*:/.exec(line)?.[1];
}
function indentOf(line) {
	return Math.max(line.search(/\S/), 0);
}
/** Blank lines, comments and actions stand at any indent. */
function isAside(line) {
	return /^\s*(?:$|#|\{\{)/.test(line);
}
// src/fix/template.ts
/**
* Makes the change on a line of a template that stands there word for word, or below it. What an action prints is left
* alone: others than this object may depend on it, and to put a fixed value in its place would take a setting away.
*/
function changedTemplate(text, printed, { below, wanted }) {
	const start = offsetOfLine(text, printed.line);
	if (start === void 0) return void 0;
	const end = lineEnd(text, start);
	const raw = text.slice(start, end).replace(/\r$/, "");
	const put = below.length === 0 ? itself(raw, printed, wanted) : withEntry(raw, printed, {
		below,
		wanted
	});
	if (put === void 0 || !hasRoom(text, raw, printed, below)) return void 0;
	if (put.length === 0) return text.slice(0, start) + text.slice(Math.min(end + 1, text.length));
	const returned = text[end - 1] === "\r";
	return text.slice(0, start) + put.join(returned ? "\r\n" : "\n") + (returned ? "\r" : "") + text.slice(end);
}
/** The entry is not there already, for other values, and what it repeats stands there word for word for all values. */
function hasRoom(text, raw, printed, [name]) {
	if (name === void 0) return true;
	const lead = lineAt(raw, printed)?.lead.length ?? 0;
	const column = typeof printed.step === "number" ? lead : lead + printed.indent;
	const block = blockBelow(text, printed.line, column);
	return !hasKey(block, String(name)) && (printed.copied ?? []).every((key) => isLiteral(block, key));
}
/** A line without actions is YAML of its own: a key with its value, or an item. */
function itself(raw, { value, step }, wanted) {
	const words = raw.trimStart();
	if (hasAction(raw) || typeof value === "object" || /:\s*(?:[|>#]|$)/.test(words)) return void 0;
	if (wanted.op === "remove") return words.startsWith("-") ? void 0 : [];
	const put = changedOnLine(words, {
		anchor: {
			line: 1,
			step
		},
		below: []
	}, wanted);
	return put === void 0 || put.includes("\n") ? void 0 : [raw.slice(0, -words.length) + put];
}
/** Only a line that begins with the key itself, or with an item whose first key it shows, can be read without its actions. */
function lineAt(raw, { step }) {
	const [, lead, key, rest] = /^(\s*(?:- +)*)([\w./-]+|"[^"]+"|'[^']+'):(?=\s|$)(.*)$/.exec(raw) ?? [];
	if (lead === void 0 || key === void 0 || rest === void 0) return void 0;
	return (typeof step === "number" ? lead.includes("-") : key.replace(/^(['"])(.*)\1$/, "$2") === step) ? {
		lead,
		words: `${key}:${rest}`,
		value: rest.trim()
	} : void 0;
}
function withEntry(raw, printed, { below, wanted }) {
	const line = lineAt(raw, printed);
	const [name, ...further] = below;
	if (line === void 0 || wanted.op === "remove" || typeof name !== "string") return void 0;
	if (hasAction(JSON.stringify(wanted.value))) return void 0;
	const { lead, words, value } = line;
	const item = typeof printed.step === "number";
	const open = value === "" || value.startsWith("#");
	if (!item && /^(?:\{\}|null|~)(?:\s|$)/.test(value)) {
		const put = changedWords(words, [printed.step ?? "", ...below], wanted);
		return put === void 0 ? void 0 : indented(lead, put);
	}
	if (item ? open || /^(?:[|>&*[]|\{(?!\{))/.test(value) : !open) return void 0;
	const column = item ? lead.length : lead.length + printed.indent;
	const entry = entryLines(name, nested(further, wanted.value), column);
	return [`${lead}${words}`, ...`${" ".repeat(column)}${entry}`.split("\n")];
}
function changedWords(words, path, wanted) {
	const document = documentsIn(words)[0];
	return document === void 0 ? void 0 : changed(words, nodeAtPath(document, path), wanted);
}
/** The first line keeps its dashes, those below stand as far in as its key. */
function indented(lead, put) {
	return put.split("\n").map((line, at) => (at === 0 ? lead : " ".repeat(lead.length)) + line);
}
function hasAction(words) {
	return words.includes("{{");
}
// src/fix/propose.ts
/** Edits at the causing line, the likeliest first; none where that line is not known for sure. */
function propose(asked) {
	const { cause } = asked;
	if (cause !== void 0 && isCausing(cause, asked.location)) return [...inValues(asked, cause), ...inTemplate(asked, cause)];
	if (!asked.manifest.target.traits.editsManifest) return [];
	if (asked.manifest.text.includes("{{")) return [];
	return asked.location.precision === "nearest" ? [] : [inManifest(asked)];
}
/** Not so where a kustomization around the chart sets the field. */
function isCausing({ template, values }, { span: { file, start } }) {
	return [template, values].some((each) => each?.file === file && each.line === start.line);
}
/** The plain file, resource or patch names the field as the object does. */
function inManifest({ manifest, edit, location }) {
	const { file, start } = location.span;
	const depth = depthOf(manifest.value, edit.path);
	const step = [...manifest.inDocument, ...edit.path.slice(0, depth)].at(-1);
	return onLine(file, {
		anchor: {
			line: start.line,
			step
		},
		below: edit.path.slice(depth)
	}, {
		manifest,
		edit
	});
}
/** What it repeats of its siblings must be there too: the base that an overlay patches may say something else. */
function onLine(file, where, { manifest, edit }) {
	const copied = copiedBy(manifest, edit);
	const value = edit.wanted.op === "set" ? edit.wanted.value : null;
	return proposal(file, where.anchor.line, [where, edit.wanted], {
		field: where.anchor.step,
		added: where.below
	}, (text) => where.below.length > 0 && !standHere(text, where.anchor, copied, value) ? void 0 : changedOnLine(text, where, edit.wanted));
}
function copiedBy(manifest, { path, wanted }) {
	return wanted.op === "set" ? copiedFrom(manifest.value, path, wanted.value) : [];
}
/**
* The entry must feed the field: it has the name of a part of the path, whose rest follows, or is the value itself. An entry
* of another name is somebody's setting for something else, even where it is printed next to the field.
*/
function inValues(asked, { values }) {
	if (values === void 0 || !isOwn(asked, values.file)) return [];
	const { file, line, path, missing } = values;
	const { manifest, edit } = asked;
	const named = namedIn(edit.path, path);
	const isItself = missing.length === 0 && depthOf(manifest.value, edit.path) === edit.path.length;
	const tail = named === -1 ? isItself ? [] : void 0 : edit.path.slice(named + 1);
	if (tail === void 0) return [];
	return [onLine(file, {
		anchor: {
			line,
			step: asIndex(path[path.length - missing.length - 1])
		},
		below: [...missing, ...tail]
	}, asked)];
}
/** Where the path has the last step of the values, `-1` where it has not; an index means the same below the same name only. */
function namedIn(path, values) {
	const step = asIndex(values.at(-1));
	return path.findLastIndex((each, at) => each === step && (typeof each === "string" || path[at - 1] === values.at(-2)));
}
function inTemplate(asked, { template }) {
	if (template.approximate || !isOwn(asked, template.file)) return [];
	const { manifest, edit } = asked;
	const depth = depthOf(manifest.value, edit.path);
	const existing = edit.path.slice(0, depth);
	const printed = {
		line: template.line,
		step: existing.at(-1),
		value: fieldAt(manifest.value, existing),
		indent: indentBelow(manifest.text, [...manifest.inDocument, ...existing]),
		copied: copiedBy(manifest, edit)
	};
	const change = {
		below: edit.path.slice(depth),
		wanted: edit.wanted
	};
	const { file, line } = template;
	return [proposal(file, line, [printed, change], {
		field: existing.at(-1),
		added: change.below
	}, (text) => changedTemplate(text, printed, change))];
}
function proposal(file, line, what, commented, change) {
	const edit = (text) => {
		const after = change(text);
		return after === void 0 || isExplained(text, after, commented) ? void 0 : after;
	};
	return {
		file,
		line,
		id: JSON.stringify([
			file,
			line,
			...what
		]),
		edit
	};
}
/** A dependency under `charts/`, or a chart that a kustomization fetches, is somebody else's: it comes again with its next version. */
function isOwn({ manifest: { target }, cause }, file) {
	const chart = cause?.inflatedChart;
	if (chart !== void 0 && isFetched(chart) && isInside(file, chart)) return false;
	return ![target.path, cause?.inflatedChart].some((folder) => folder !== void 0 && file.startsWith(`${folder}/charts/`));
}
/** Kustomize keeps what it fetches below a folder with the version: `charts/redis-1.0.0/redis`. */
function isFetched(chart) {
	const [name = "", above = ""] = chart.split("/").reverse();
	return above.startsWith(`${name}-`);
}
function asIndex(step) {
	return step !== void 0 && /^\d+$/.test(step) ? Number(step) : step;
}
// src/repair/intended.ts
/** No object of any target has come or gone, and each differs in the fields that the goals name and in nothing else. */
function isIntended(goals, { knownObjects, otherObjects }) {
	const sources = new Map(knownObjects.map((manifest) => [keyOf$1(manifest.target.id, manifest.id), manifest]));
	return compareObjects(otherObjects, knownObjects).every(({ what, target, object, fields }) => {
		const manifest = sources.get(keyOf$1(target, object));
		if (what !== "changed" || manifest === void 0) return false;
		if (object.kind === "Secret") return true;
		const edits = goals.filter(({ finding }) => isOfSameText(finding.manifest, manifest)).flatMap(editsOf);
		return fields.every((field) => isChecksum(field) || edits.some((edit) => isMade(edit, field)));
	});
}
/** Each field of the goals is what it should be. */
function haveValues(goals, { otherObjects }) {
	const objects = new Map(otherObjects.map((manifest) => [targetKey(manifest), manifest]));
	return goals.every(({ finding: { manifest }, edits }) => {
		const object = objects.get(targetKey(manifest));
		return object !== void 0 && edits.every(({ path, wanted }) => hasValue(fieldAt(object.value, path), wanted));
	});
}
/** The same object, or what the same template, base or file makes of it in another target. */
function isOfSameText(a, b) {
	return a === b || a.source === b.source && a.id.kind === b.id.kind;
}
function editsOf({ finding: { manifest }, edits }) {
	return edits.map(({ path, wanted }) => ({
		path: stablePath(manifest.value, path),
		wanted
	}));
}
/** The field is the one of the edit, or a part of it, or what had to be made to hold it and nothing besides. */
function isMade({ path, wanted }, { path: changed, after }) {
	if (changed.length <= path.length) {
		if (!isDeepStrictEqual(path.slice(0, changed.length), changed)) return false;
		const below = path.slice(changed.length);
		return wanted.op === "remove" ? below.length === 0 && after === void 0 : isDeepStrictEqual(after, nested(below, wanted.value));
	}
	return isDeepStrictEqual(changed.slice(0, path.length), path) && wanted.op === "set" && isDeepStrictEqual(after, valueAt(wanted.value, changed.slice(path.length)));
}
function valueAt(value, path) {
	return path.some((step) => String(step).startsWith("name=")) ? void 0 : fieldAt(value, path);
}
function hasValue(field, wanted) {
	return wanted.op === "remove" ? field === void 0 : isDeepStrictEqual(field, wanted.value);
}
function isChecksum({ path }) {
	return path.some((step) => String(step).startsWith("checksum/"));
}
function keyOf$1(target, object) {
	return JSON.stringify([
		target,
		object.apiVersion,
		object.kind,
		object.namespace,
		object.name
	]);
}
// src/repair/versions.ts
/**
* Fields by their last steps, and the minor version of Kubernetes from which they can be used without a feature gate
* (https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/, also the one of removed gates).
*/
const fields = [
	{
		path: ["startupProbe"],
		since: 18
	},
	{
		path: ["behavior"],
		since: 23
	},
	{
		path: ["grpc"],
		since: 24
	},
	{
		path: ["unhealthyPodEvictionPolicy"],
		since: 27
	},
	{
		path: ["preStop", "sleep"],
		since: 30
	},
	{
		path: ["postStart", "sleep"],
		since: 30
	}
];
/** Versions of APIs, and the last minor version that has them (https://kubernetes.io/docs/reference/using-api/deprecation-guide/). */
const removed = [
	{
		api: "extensions/v1beta1",
		kinds: [
			"DaemonSet",
			"Deployment",
			"NetworkPolicy",
			"PodSecurityPolicy",
			"ReplicaSet"
		],
		until: 15
	},
	{
		api: "extensions/v1beta1",
		kinds: ["Ingress"],
		until: 21
	},
	{
		api: "apps/v1beta1",
		until: 15
	},
	{
		api: "apps/v1beta2",
		until: 15
	},
	{
		api: "admissionregistration.k8s.io/v1beta1",
		kinds: ["MutatingWebhookConfiguration"],
		until: 21
	},
	{
		api: "admissionregistration.k8s.io/v1beta1",
		kinds: ["ValidatingWebhookConfiguration"],
		until: 21
	},
	{
		api: "apiextensions.k8s.io/v1beta1",
		until: 21
	},
	{
		api: "apiregistration.k8s.io/v1beta1",
		until: 21
	},
	{
		api: "certificates.k8s.io/v1beta1",
		kinds: ["CertificateSigningRequest"],
		until: 21
	},
	{
		api: "coordination.k8s.io/v1beta1",
		kinds: ["Lease"],
		until: 21
	},
	{
		api: "networking.k8s.io/v1beta1",
		kinds: ["Ingress", "IngressClass"],
		until: 21
	},
	{
		api: "rbac.authorization.k8s.io/v1beta1",
		until: 21
	},
	{
		api: "scheduling.k8s.io/v1beta1",
		until: 21
	},
	{
		api: "storage.k8s.io/v1beta1",
		kinds: [
			"CSIDriver",
			"CSINode",
			"StorageClass",
			"VolumeAttachment"
		],
		until: 21
	},
	{
		api: "autoscaling/v2beta1",
		until: 24
	},
	{
		api: "batch/v1beta1",
		until: 24
	},
	{
		api: "discovery.k8s.io/v1beta1",
		until: 24
	},
	{
		api: "events.k8s.io/v1beta1",
		until: 24
	},
	{
		api: "node.k8s.io/v1beta1",
		until: 24
	},
	{
		api: "policy/v1beta1",
		until: 24
	},
	{
		api: "autoscaling/v2beta2",
		until: 25
	},
	{
		api: "flowcontrol.apiserver.k8s.io/v1beta1",
		until: 25
	},
	{
		api: "storage.k8s.io/v1beta1",
		kinds: ["CSIStorageCapacity"],
		until: 26
	},
	{
		api: "flowcontrol.apiserver.k8s.io/v1beta2",
		until: 28
	}
];
/** The first minor version that has all fields that the edit adds; 0 where every version has them. */
function neededMinor({ path, wanted }) {
	if (wanted.op === "remove") return 0;
	const steps = path.filter((step) => typeof step === "string");
	const paths = branches(wanted.value).map((below) => [...steps, ...below].join("/"));
	const used = fields.filter((field) => paths.some((each) => `/${each}/`.includes(`/${field.path.join("/")}/`)));
	return Math.max(0, ...used.map(({ since }) => since));
}
function branches(value) {
	if (!isObject(value)) return [[]];
	return Object.entries(value).flatMap(([key, each]) => branches(each ?? null).map((below) => [key, ...below]));
}
/** The last minor version that takes every object; without end where nothing limits it. */
function lastMinor(objects) {
	return Math.min(Number.POSITIVE_INFINITY, ...objects.map(({ id }) => untilOf(id)));
}
function untilOf({ apiVersion, kind }) {
	return removed.find(({ api, kinds }) => api === apiVersion && kinds?.includes(kind) !== false)?.until ?? Number.POSITIVE_INFINITY;
}
/** The first minor version that all charts which made the targets allow; without end where none says anything. */
async function firstMinor(rendered, files) {
	const charts = rendered.flatMap(({ inputs }) => inputs.filter((file) => /(?:^|\/)Chart\.yaml$/.test(file)));
	const firsts = [...(await readTexts([...new Set(charts)], files)).values()].map((text) => {
		const chart = chartOf(text);
		return typeof chart?.kubeVersion === "string" ? lowestOf(chart.kubeVersion) : void 0;
	});
	return Math.min(Number.POSITIVE_INFINITY, ...firsts.filter((minor) => minor !== void 0));
}
function chartOf(text) {
	try {
		return parse(text, { logLevel: "silent" });
	} catch {
		return;
	}
}
/**
* The lowest minor version that a constraint of Helm allows: the lowest of its alternatives, each the highest of its lower
* bounds. Undefined for one that allows all versions; 0 for one that has no lower bound.
*/
function lowestOf(constraint) {
	if ([
		"",
		"*",
		"x",
		"X"
	].includes(constraint.trim())) return void 0;
	return Math.min(...constraint.split("||").map(lowerBound));
}
function lowerBound(alternative) {
	const words = alternative.replaceAll(",", " ").split(" ").filter((word) => word !== "");
	const joined = words.map((word, at) => at > 0 && isSign(words[at - 1]) ? `${words[at - 1]}${word}` : word);
	const end = words.indexOf("-");
	const minors = (end === -1 ? joined.filter((word) => !isSign(word)) : words.slice(0, end)).flatMap((bound) => /^(?:<|!|=<)/.test(bound) ? [] : [minorOf(bound)]);
	return Math.max(0, ...minors);
}
function isSign(word) {
	return word !== void 0 && /^[<>=!~^]+$/.test(word);
}
function minorOf(bound) {
	return Number(/^[<>=!~^]*v?1\.(\d+)/.exec(bound)?.[1] ?? 0);
}
// src/repair/verify.ts
/** The state after the edits, when they achieve their goals and change nothing else; undefined when they do not. */
async function verify(goals, texts, { state, analyzeOther }) {
	const all = new Map([...state.texts, ...texts]);
	const overlay = writeOverlay(all);
	try {
		const input = await openOverlayState(state.input, overlay);
		const analysis = await analyzeOther(input, {
			analysis: state.analysis,
			changed: [...texts.keys()]
		});
		if (!accepts(goals, state, analysis)) return void 0;
		if (hasDuplicates([...texts.values()], analysis, state.analysis)) return void 0;
		if (!await areTaken(goals, analysis, input)) return void 0;
		const kept = state.findings.filter(({ manifest }) => !analysis.difference.reaches(manifest));
		return {
			...state,
			analysis,
			texts: all,
			findings: [...kept, ...analysis.judgement.findings]
		};
	} finally {
		removeOverlay(overlay);
	}
}
/** Every finding is gone, none is new or more severe, nothing fails that did not, and only the wanted fields differ. */
function accepts(goals, before, after) {
	const { difference } = after;
	const now = after.judgement.findings;
	const then = before.findings.filter(({ manifest }) => difference.reaches(manifest));
	const { baselineState, fixed } = compareFindings(now, then);
	const gone = new Set(fixed.map(keyOf));
	if (!goals.every(({ finding }) => gone.has(keyOf(finding)))) return false;
	if ([...baselineState.values()].includes("new") || isMoreSevere(now, then)) return false;
	const answered = fixed.flatMap((finding) => goalOf(finding));
	return !hasNewFailures(after, before.analysis) && isIntended([...goals, ...answered], difference) && haveValues(goals, difference);
}
/** Of a finding that the edits answer with others. */
function goalOf(finding) {
	return finding.fix === void 0 ? [] : [{
		finding,
		edits: fieldEdits(finding.fix, finding.manifest.value)
	}];
}
/** Kubernetes takes the last of two equal keys, and Kustomize, Flux and strict readers none. */
function hasDuplicates(texts, after, before) {
	const known = new Set(printedBy(before));
	return [...texts.filter((text) => !text.includes("{{")), ...printedBy(after).filter((text) => !known.has(text))].some(hasDuplicateKeys);
}
function printedBy({ rendered }) {
	return rendered.flatMap((each) => each.status === "rendered" ? each.documents.map(({ text }) => text) : []);
}
/** Every cluster for which the targets are meant, and that takes their other objects, has the fields. */
async function areTaken(goals, after, { config, files }) {
	const needed = Math.max(...goals.flatMap(({ edits }) => edits.map(neededMinor)));
	if (needed === 0) return true;
	const { unchangedTargets, otherObjects } = after.difference;
	const rendered = after.rendered.filter(({ target }) => !unchangedTargets.has(target.id));
	const configured = minorOf$1(config.kubeVersion);
	return needed <= Math.min(configured, lastMinor(otherObjects), await firstMinor(rendered, files));
}
/** The same text for the same finding of the same target in every state of the repository. */
function keyOf(finding) {
	return `${finding.manifest.target.id} ${findingKey(identityOf(finding))}`;
}
/** A finding that stays may have another message, but none may have become more severe. */
function isMoreSevere(now, then) {
	const count = (findings, threshold) => findings.filter(({ severity }) => isAtLeast(severity, threshold)).length;
	return severities.slice(0, -1).some((threshold) => count(now, threshold) > count(then, threshold));
}
function hasNewFailures(after, before) {
	return compareFailures(failuresIn(after), failuresIn(before)).some(({ baselineState }) => baselineState !== "unchanged");
}
/** The state with its texts in an overlay, so that later edits start from them; disposing of it removes the overlay. */
function openEdited(state) {
	const overlay = writeOverlay(state.texts);
	return {
		...state,
		input: withOverlay(state.input, overlay),
		[Symbol.dispose]: () => removeOverlay(overlay)
	};
}
// src/repair/bisect.ts
/**
* Tries the first plan of all candidates together, and halves them until those that fail are alone. Candidates of one
* group, about one object, stay together as long as they can: a request may need its limit changed too.
*/
async function bisect(groups, state, analyzeOther) {
	const all = groups.flat();
	const [first, ...others] = all;
	if (first === void 0) return {
		state,
		unfixable: []
	};
	if (others.length === 0) {
		const verified = await firstVerified(first, state, analyzeOther);
		return verified === void 0 ? {
			state,
			unfixable: [first.finding]
		} : {
			state: verified.state,
			unfixable: []
		};
	}
	const texts = edited(all.flatMap(({ plans }) => plans[0] ?? []), first.texts);
	const after = texts === void 0 ? void 0 : await verify(all, texts, {
		state,
		analyzeOther
	});
	if (after !== void 0) return {
		state: after,
		unfixable: []
	};
	const parts = groups.length > 1 ? groups : all.map((each) => [each]);
	const middle = Math.ceil(parts.length / 2);
	const before = await bisect(parts.slice(0, middle), state, analyzeOther);
	const touched = changedFiles(before.state, state);
	const isUntouched = ({ plans }) => !plans.flat().some(({ file }) => touched.has(file));
	const later = await bisect(parts.slice(middle).filter((group) => group.every(isUntouched)), before.state, analyzeOther);
	return {
		state: later.state,
		unfixable: [...before.unfixable, ...later.unfixable]
	};
}
/** The first plan of a candidate that can be verified; undefined when none can. */
async function firstVerified(candidate, state, analyzeOther) {
	for (const plan of candidate.plans) {
		const texts = edited(plan, candidate.texts);
		if (texts === void 0) continue;
		const one = {
			...candidate,
			plans: [plan]
		};
		const after = await verify([one], texts, {
			state,
			analyzeOther
		});
		if (after !== void 0) return {
			candidate: one,
			texts,
			state: after
		};
	}
}
function changedFiles(after, before) {
	return new Set([...after.texts].filter(([file, text]) => before.texts.get(file) !== text).map(([file]) => file));
}
// src/repair/chart-output.ts
const chartLabel = "helm.sh/chart";
/**
* `helm template` printed the file: a label names a version of a chart, which only Helm fills in. The edit would be lost at
* the next rendering. https://helm.sh/docs/chart_best_practices/labels/
*/
function isChartOutput(text) {
	if (!text.includes(chartLabel) || text.includes("{{")) return false;
	return [...parseAllDocuments(text, { logLevel: "silent" })].some((document) => document.getIn([
		"metadata",
		"labels",
		chartLabel
	]) !== void 0);
}
// src/repair/candidates.ts
/** Locates the fields that the fixes change, which need not be those of the findings, and plans edits of them. */
async function candidatesFor(findings, { analysis, input }, rules) {
	const fixable = findings.flatMap((finding) => finding.fix === void 0 || isSnapshot(finding.manifest) ? [] : [{
		finding,
		edits: fieldEdits(finding.fix, finding.manifest.value)
	}]);
	const fields = fixable.flatMap(({ finding, edits }) => edits.map(({ path }) => ({
		...finding,
		path
	})));
	const { located, causes } = await locateFindings(fields, analysis.rendered, {
		state: input,
		rules,
		includeUnset: true
	});
	let at = 0;
	const planned = fixable.flatMap(({ finding, edits }) => {
		const plans = editPlans(edits.map((edit) => {
			const [field, place] = [fields[at], located[at]];
			at += 1;
			if (field === void 0 || place === void 0) return [];
			return propose({
				manifest: finding.manifest,
				edit,
				location: place.location,
				cause: causes.get(field)
			});
		}));
		return plans.length === 0 ? [] : [{
			finding,
			edits,
			plans
		}];
	});
	const files = planned.flatMap(({ plans }) => plans.flat().map(({ file }) => file));
	const texts = await readTexts([...new Set(files)], input.files);
	const isWritten = (text) => generatedBy(text) !== void 0 || isChartOutput(text);
	const generated = new Set([...texts].filter(([, text]) => isWritten(text)).map(([file]) => file));
	return planned.flatMap((each) => {
		const plans = each.plans.filter((plan) => !plan.some(({ file }) => generated.has(file)));
		return plans.length === 0 ? [] : [{
			...each,
			plans,
			texts
		}];
	});
}
/** The object was read from a cluster: only the API server and controllers set such fields. */
function isSnapshot({ value }) {
	const [status, uid, owners, mirrored] = snapshotFields.map((path) => fieldAt(value, path));
	return isObject(status) && Object.keys(status).length > 0 || [
		uid,
		owners,
		mirrored
	].some((each) => each !== void 0);
}
const snapshotFields = [
	["status"],
	["metadata", "uid"],
	["metadata", "ownerReferences"],
	[
		"metadata",
		"annotations",
		"kubernetes.io/config.mirror"
	]
];
// src/repair/fixes.ts
/**
* Fixes for findings, each verified on its own: the edit was made, everything it reaches was rendered and judged again,
* the field is what the fix says, the finding is gone, no other has come, and no object has come or gone. At most `limit`,
* those of the most severe findings first.
*/
async function provenFixes(findings, { input, analysis, rules, analyzeOther }, limit) {
	const state = {
		input,
		analysis,
		findings: analysis.judgement.findings,
		texts: /* @__PURE__ */ new Map()
	};
	const sorted = findings.filter(({ manifest }) => input.files.given?.has(manifest.target.path) !== true).sort((a, b) => compareSeverity(a.severity, b.severity));
	const fixes = [];
	for (const candidate of (await candidatesFor(sorted, state, rules)).slice(0, limit * triesPerFix)) {
		const verified = await firstVerified(candidate, state, analyzeOther);
		if (verified !== void 0) fixes.push(...fixesOf(verified));
		if (distinct(fixes).length >= limit) break;
	}
	return distinct(fixes);
}
const triesPerFix = 3;
/**
* Fixes everything that can be verified, one edit upon the other, so that the state at the end is the one that was
* judged. Lines are located again in every round, since edits move them.
*/
async function fixAll(findings, { input, analysis, rules, analyzeOther }) {
	const wanted = new Set(findings.map(keyOf));
	let state = {
		input,
		analysis,
		findings: analysis.judgement.findings,
		texts: /* @__PURE__ */ new Map()
	};
	for (let isOpen = true; isOpen;) try {
		var _usingCtx$1 = _usingCtx();
		const edited = _usingCtx$1.u(openEdited(state));
		const some = state.findings.filter((finding) => wanted.has(keyOf(finding)));
		const candidates = await candidatesFor(some, edited, rules);
		const answered = new Set(candidates.map(({ finding }) => finding));
		for (const finding of some) if (!answered.has(finding)) wanted.delete(keyOf(finding));
		const round = await bisect(byObject(candidates), state, analyzeOther);
		for (const finding of round.unfixable) wanted.delete(keyOf(finding));
		isOpen = candidates.length > 0;
		state = round.state;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
	const remaining = new Set(state.findings.map(keyOf));
	return {
		texts: state.texts,
		fixed: findings.filter((finding) => !remaining.has(keyOf(finding))),
		remaining: findings.filter((finding) => remaining.has(keyOf(finding)))
	};
}
function byObject(candidates) {
	return [...grouped(candidates, ({ finding }) => [targetKey(finding.manifest)]).values()];
}
function fixesOf({ candidate, texts }) {
	const { rule, severity, message, path, manifest } = candidate.finding;
	return [...texts].map(([file, text]) => ({
		finding: {
			rule,
			severity,
			message,
			path,
			object: manifest.id,
			target: manifest.target.id
		},
		file,
		changes: lineChanges(candidate.texts.get(file) ?? "", text)
	}));
}
/** Several targets may have the same finding by the same line. */
function distinct(fixes) {
	const known = new Map(fixes.map((fix) => [JSON.stringify([fix.file, fix.changes]), fix]));
	return fixes.filter((fix) => known.get(JSON.stringify([fix.file, fix.changes])) === fix);
}
export { fixAll, provenFixes };
