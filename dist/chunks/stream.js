import { _ as TimeoutError, b as distFolder, i as answerOf, r as startEngine, t as readReply } from "./replies.js";
import { i as load, n as Type, r as YAMLException, t as FAILSAFE_SCHEMA } from "./js-yaml.js";
import { r as isObject } from "./manifest.js";
import { d as isAlias, g as isScalar, m as isNode, r as parseDocument, u as visit } from "./yaml.js";
import { r as setOwn } from "./own.js";
import { join } from "node:path";
import { Script } from "node:vm";
// src/host/time-limit.ts
const least = 4e3;
const perMebibyte = 1e3;
const mebibyte = 1048576;
/** Milliseconds that work on so many characters of one file may take, at most `most`. */
function timeFor(characters, most) {
	return Math.min(most, least + Math.ceil(characters / mebibyte * perMebibyte));
}
/** Where {@link script} finds what it is to run. */
const place = Symbol.for("seaworthy.work");
const script = new Script("globalThis[Symbol.for(\"seaworthy.work\")]()");
/**
* Runs `work` in this thread and stops it after `limitMs`, whatever it is doing, with a {@link TimeoutError}: a loop, a
* regular expression and WebAssembly end alike, since Node lets another thread watch the time of a script. What the work
* was changing may be left half changed. Takes 0.05 ms.
*/
function within(limitMs, work) {
	const before = Reflect.get(globalThis, place);
	const results = [];
	Reflect.set(globalThis, place, () => results.push(work()));
	try {
		script.runInThisContext({ timeout: Math.ceil(limitMs) });
	} catch (error) {
		throw error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? new TimeoutError(error.message) : error;
	} finally {
		Reflect.set(globalThis, place, before);
	}
	return results[0];
}
const leastAfterLate = 250;
/**
* The results of `work` for all items, in this thread; those of items that alone take longer than `limitMs` are from
* `late`. One limit is set for as many items as end within it; each late item halves it, so that many do not add up.
*/
function eachWithin(items, limitMs, { work, late }) {
	const results = [];
	let limit = limitMs;
	while (results.length < items.length) {
		const first = results.length;
		try {
			within(limit, () => {
				for (const item of items.slice(first)) results.push(work(item));
			});
		} catch (error) {
			if (!(error instanceof TimeoutError)) throw error;
			const item = items[results.length];
			if (results.length > first || item === void 0) continue;
			results.push(late(item, limit));
			limit = Math.max(Math.min(limit, leastAfterLate), Math.floor(limit / 2));
		}
	}
	return results;
}
// src/parse/outcome.ts
/** A document that is not read, with the reason. */
function refused(why) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: `not read: ${why}`,
			hint: "simplify the document",
			line: 1,
			column: 1
		}
	};
}
/** A document that was not read within its time. */
function tooSlow(limitMs) {
	return refused(`${takesLonger} ${limitMs / 1e3} s`);
}
/** On a faster machine it may be read. */
function isLate(read) {
	return !read.ok && read.failure.message.includes(takesLonger);
}
const takesLonger = "it takes longer than";
function tooDeep() {
	return refused(`it is nested more than 500 levels deep`);
}
// src/engine/reader.ts
/** A document that takes more memory is not read. */
const readerBytes = 268435456;
/** An engine that has taken more memory is given up: WebAssembly returns none, and another engine starts quickly. */
const keptBytes = 100663296;
/** The engine of this thread while nothing asks it. One that is stopped while it reads is never asked again. */
let idle;
/** Asks Kubernetes' own reader what a document holds. In this thread, since it takes less time than to ask another one. */
function askReader(text) {
	const instance = idle ?? startEngine(join(distFolder, "engines"), "reader", { bytes: readerBytes });
	idle = void 0;
	const answered = answerOf(instance, JSON.stringify({
		op: "read",
		request: { text }
	}));
	if ("reply" in answered && instance.memory() <= keptBytes) idle = instance;
	else instance.close();
	return "reply" in answered ? readReply(answered.reply, "reader", "read") : {
		ok: false,
		error: answered.error
	};
}
// src/parse/levels.ts
/** The values of a document by how deep they are nested, itself first. Without recursion, so that no depth ends it. */
function* levelsOf(root) {
	for (let level = [root]; level.length > 0; level = level.flatMap(childrenOf)) yield level;
}
function childrenOf(value) {
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).filter((each) => each !== void 0);
}
/** True when lists and mappings are nested more than {@link maxDepth} deep. */
function isDeep(root) {
	let depth = -1;
	for (const _ of levelsOf(root)) {
		depth += 1;
		if (depth > 500) return true;
	}
	return false;
}
// src/parse/scalars.ts
/**
* Plain scalars as Kubernetes reads them: `sigs.k8s.io/yaml` resolves them by YAML 1.1 as go-yaml v2 does, and turns
* timestamps back into strings. Differences to plain YAML 1.2 that matter: `yes`, `on`, `y` are booleans, `017` and
* `0o17` are octal, `1_000` is a number.
*/
const words = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null])
]);
const wordStarts = new Set([...words.keys()].map((word) => word[0]));
const integer = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const firstOfNumber = /^[-+.0-9]/;
/** The value of a plain (unquoted, untagged) scalar; undefined when it is a string. */
function plainScalar(text) {
	if (text === "" || wordStarts.has(text[0])) return words.get(text);
	return firstOfNumber.test(text) ? numberOf(text) : void 0;
}
/** A number that JSON can express: go-yaml too takes what is out of range as a string. */
function numberOf(text) {
	const plain = text.includes("_") ? text.replaceAll("_", "") : text;
	const number = integer.test(plain) ? integerOf(plain) : float.test(plain) ? Number.parseFloat(plain) : void 0;
	if (number === 0) return 0;
	return Number.isFinite(number) ? number : void 0;
}
function integerOf(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = text.replace(/^[-+]/, "");
	const octal = /^0[oO]?([0-7]+)$/.exec(digits);
	return sign * (octal?.[1] === void 0 ? Number(digits) : Number.parseInt(octal[1], 8));
}
const plain = new Type("tag:seaworthy.dev,2026:plain", {
	kind: "scalar",
	resolve: (text) => text === null || plainScalar(text) !== void 0,
	construct: (text) => text === null ? null : plainScalar(text)
});
const merge = new Type("tag:yaml.org,2002:merge", {
	kind: "scalar",
	resolve: (text) => text === "<<"
});
/** What any tag is on, as it stands there: Kubernetes' own reader reads documents with tags. */
const tagged = [
	"scalar",
	"sequence",
	"mapping"
].flatMap((kind) => ["!", "tag:"].map((prefix) => new Type(prefix, {
	kind,
	multi: true
})));
// src/parse/load-options.ts
/** How js-yaml reads. `maxDepth` is missing in its types. */
const loadOptions = {
	schema: FAILSAFE_SCHEMA.extend({
		implicit: [plain, merge],
		explicit: tagged
	}),
	maxDepth: 500
};
/** js-yaml stopped because of {@link maxDepth}. */
function isTooDeep({ reason }) {
	return reason.includes("maxDepth");
}
// src/parse/scan-json.ts
/** Behind the bracket that closes the value which begins at `from`; undefined when none does. */
function endOfValue(text, from) {
	const token = /["{}[\]]/g;
	token.lastIndex = from;
	let depth = 0;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === "\"") {
		const end = endOfString(text, token.lastIndex);
		if (end === void 0) return void 0;
		token.lastIndex = end;
	} else {
		depth += found[0] === "{" || found[0] === "[" ? 1 : -1;
		if (depth === 0) return token.lastIndex;
	}
}
/** Behind the quote that closes the string whose content begins at `from`. */
function endOfString(text, from) {
	const token = /["\\]/g;
	token.lastIndex = from;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) {
		if (found[0] === "\"") return token.lastIndex;
		token.lastIndex += 1;
	}
}
/** Members of all objects of a JSON text: the colons outside of strings. */
function countMembers(text) {
	const token = /[":]/g;
	let members = 0;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === ":") members += 1;
	else token.lastIndex = endOfString(text, token.lastIndex) ?? text.length;
	return members;
}
// src/parse/duplicate-keys.ts
/** The reason that js-yaml gives at the second of two equal keys. */
const reason = "duplicated mapping key";
/** Where js-yaml sees the second of two equal keys; undefined when it sees none, or something else before. */
function duplicateIn(text) {
	try {
		load(text, loadOptions);
		return;
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		if (error.reason !== reason) return void 0;
		const { line, column } = error.mark;
		const key = /^["']?([^:\s,}"']+)/.exec((text.split("\n", line + 1)[line] ?? "").slice(column))?.[1];
		return duplicateKey(key, {
			line: line + 1,
			column: column + 1
		});
	}
}
/** Kubernetes takes the last of two equal keys; Flux and Kustomize refuse the file. */
function duplicateKey(key, place) {
	return {
		code: "yaml-invalid",
		message: `${key === void 0 ? "a key" : `key ${key}`} is given twice: the last one counts in Kubernetes, and Flux and Kustomize refuse the file`,
		hint: "remove one of the two, or join them",
		...place
	};
}
/** JSON.parse too takes the last of two equal keys. `value`: what it made of `text`. */
function hasDuplicateKeys(text, value) {
	return countMembers(text) !== membersOf(value);
}
function membersOf(root) {
	let members = 0;
	for (const level of levelsOf(root)) for (const value of level) if (isObject(value)) members += Object.keys(value).length;
	return members;
}
function behindSpaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 32) at += 1;
	return at;
}
function nextLine(text, from) {
	return text.indexOf("\n", from) + 1;
}
/** True before a space and at the end of a line. */
function isBlankAt(text, at) {
	const code = text.charCodeAt(at);
	return code === 32 || code === 10;
}
/** 1-based. */
function placeOf(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}
/** Behind line breaks that follow one another. */
function behindBreaks(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 10) at += 1;
	return at;
}
// src/parse/refusal.ts
/** Explains why Kubernetes does not read a text: as js-yaml does where it refuses the text too, which is clearer. */
function whyRefused(text, refusal) {
	if (text.length > mostSearched) return notTaken(text, refusal);
	try {
		load(text, {
			...loadOptions,
			json: true
		});
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return isTooDeep(error) ? tooDeep() : syntaxError(error);
	}
	return notTaken(text, refusal);
}
function syntaxError({ reason, mark }) {
	const hint = reason.includes("tab") ? "YAML allows only spaces for indentation" : "correct the YAML";
	return failed(`not valid YAML: ${reason}`, hint, {
		line: (mark?.line ?? 0) + 1,
		column: (mark?.column ?? 0) + 1
	});
}
function failed(message, hint, place) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message,
			hint,
			...place
		}
	};
}
/** YAML that Kubernetes refuses for what it holds. The usual cause is a template that was not rendered: `name: {{ .Name }}`. */
function notTaken(text, { message, line }) {
	const key = text.length <= mostSearched && / map key/.test(message) ? wrongKey(text) : void 0;
	if (key !== void 0) return key;
	const infinite = /unsupported value: [-+]?(?:Inf|NaN)/.test(message) ? notFinite.exec(text) : null;
	if (infinite !== null) return failed(`not valid for Kubernetes: ${infinite[1] ?? ""} is not a number of JSON`, asTaken, placeOf(text, infinite.index + 1));
	return failed(`not valid for Kubernetes: ${message}`, asTaken, {
		line: line ?? 1,
		column: 1
	});
}
const asTaken = "write it as Kubernetes takes it";
/** Numbers that JSON does not have. */
const notFinite = /[\s,:[{]([-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))(?![^\s,\]}])/;
/** Characters of a document that is searched for what is wrong: positions in it take a hundred times the room. */
const mostSearched = 8388608;
/** Kubernetes refuses keys that are no text, number or boolean. */
function wrongKey(text) {
	const document = parseDocument(text, {
		version: "1.1",
		uniqueKeys: false,
		logLevel: "silent"
	});
	const found = {};
	visit(document, { Pair(_, { key }) {
		const node = isAlias(key) ? key.resolve(document) : key;
		if (!isNode(key) || isScalar(node) && node.value !== null) return void 0;
		found.start = key.range?.[0] ?? 0;
		found.isNull = isScalar(node);
		return visit.BREAK;
	} });
	const { start, isNull } = found;
	if (start === void 0) return void 0;
	const isTemplate = text.startsWith("{", start) && text[start - 1] === "{";
	return failed(`not valid for Kubernetes: a key is ${isNull ? "null" : "itself a mapping or a list"}`, isTemplate ? "quote the text, or exclude the file if it is a template" : "write the key as text", placeOf(text, start));
}
// src/parse/kubernetes.ts
/** Characters: an object of Kubernetes has 3 MiB at most. */
const longestAsked = 16777216;
/** Reads a document with Kubernetes' own reader, in this thread. Slow: a second for 1 MiB. `text` has no byte order mark. */
function readAsKubernetes(text) {
	if (text.length > longestAsked) return refused(`it is longer than ${longestAsked / 1048576} MiB, and not written so that every parser reads it alike`);
	const reply = askReader(text);
	if (!reply.ok) {
		const { code, message } = reply.error;
		if (code === "yaml-invalid") return whyRefused(text, reply.error);
		if (code === "template-failed") return tooDeep();
		return refused(code === "render-memory" ? "it takes too much memory" : message);
	}
	const { value, duplicateLine, restLine } = reply.answer;
	const json = value;
	if (isDeep(json)) return tooDeep();
	const flaw = restLine === void 0 ? duplicate(text, duplicateLine) : notLookedAt(restLine);
	return flaw === void 0 ? {
		ok: true,
		value: json
	} : {
		ok: true,
		value: json,
		flaw
	};
}
/** go-yaml knows no column, and takes what overrides a merged key for a duplicate. */
function duplicate(text, line) {
	if (line === void 0) return void 0;
	return duplicateIn(text) ?? (text.includes("<<") ? void 0 : duplicateKey(void 0, {
		line,
		column: 1
	}));
}
function notLookedAt(line) {
	return {
		code: "yaml-invalid",
		message: "the document has ended before this text: Kubernetes does not read it",
		hint: "remove it, or begin another document with ---",
		line,
		column: 1
	};
}
// src/parse/ordinary-anchors.ts
function noAnchors() {
	return {
		values: /* @__PURE__ */ new Map(),
		last: "",
		aliases: 0,
		around: -1,
		isAwaited: false
	};
}
/** More make a document that Kubernetes may refuse for its excessive aliasing: over 99 in 100 of more than 100 values. */
const mostAliases = 64;
/** Characters that aliases may repeat at most; Kubernetes is stricter from 400,000 values on. */
const mostRepeated = 4e5;
/** True while what aliases repeat stays small, so that no reader refuses it. The end of `text` is reached. */
function isLittleRepeated({ aliases, isAwaited }, text) {
	return !isAwaited && aliases <= mostAliases && (aliases === 0 || aliases * text.length <= mostRepeated);
}
const name = /[&*]([\w-]{1,128})(?=[ \n])/y;
function nameAt(text, at) {
	name.lastIndex = at;
	return name.exec(text)?.[1];
}
/** Behind an anchor that has not been there before, or -1. */
function anchored(anchors, text, at) {
	const found = nameAt(text, at);
	if (found === void 0 || anchors.values.has(found)) return -1;
	anchors.values.set(found, null);
	anchors.last = found;
	return at + 1 + found.length;
}
/** What the last anchor names. */
function named({ values, last }, value) {
	values.set(last, value);
}
/** The last anchor names a collection in the lines below, in as many open ones as `depth`. */
function begins(anchors, depth) {
	anchors.isAwaited = true;
	if (anchors.around === -1) anchors.around = depth;
}
/** Behind an alias, or -1. Within what an anchor names none is ordinary: each level would multiply what it repeats. */
function aliased(anchors, text, at) {
	const found = nameAt(text, at);
	if (found === void 0 || !anchors.values.has(found) || anchors.around !== -1) return -1;
	anchors.aliases += 1;
	return at + 1 + found.length;
}
/** An entry of a collection that had entries before; false when it stands where a collection with an anchor was to begin. */
function entered(anchors, depth) {
	if (anchors.around >= depth) anchors.around = -1;
	return !anchors.isAwaited;
}
// src/parse/ordinary-quoted.ts
/** Behind the quote that closes text. */
function behindQuoted(text, from, mayBreak = false) {
	return text.charCodeAt(from) === 34 ? behindDouble(text, from + 1, mayBreak) : behindSingle(text, from + 1, mayBreak);
}
function behindDouble(text, from, mayBreak) {
	let at = from;
	for (let code = text.charCodeAt(at); code !== 34; code = text.charCodeAt(at)) {
		if (code === 9) return -1;
		if (code === 10) at = mayBreak ? nextOfQuoted(text, at) : -1;
		else if (code !== 92) at += 1;
		else if (text.charCodeAt(at + 1) === 10) at = mayBreak ? nextOfEscaped(text, at + 1) : -1;
		else at = behindEscape(text, at);
		if (at === -1) return -1;
	}
	return at + 1;
}
function behindSingle(text, from, mayBreak) {
	let at = from;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code === 9) return -1;
		if (code === 10) at = mayBreak ? nextOfQuoted(text, at) : -1;
		else if (code !== 39) at += 1;
		else if (text.charCodeAt(at + 1) === 39) at += 2;
		else return at + 1;
		if (at === -1) return -1;
	}
}
/** Where quoted text goes on behind the end of a line: it must, since a quote is to close it. */
function nextOfQuoted(text, from) {
	const line = behindBreaks(text, from);
	const start = behindSpaces(text, line);
	return start > line && text.charCodeAt(start) !== 10 ? start : -1;
}
/** Behind a line break that a backslash takes away, with no empty line behind it. */
function nextOfEscaped(text, from) {
	return text.charCodeAt(from + 1) === 10 ? -1 : nextOfQuoted(text, from);
}
const escaped = /\\(?:[0abefnrtvN_LP "\\]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4})/y;
function behindEscape(text, from) {
	escaped.lastIndex = from;
	return escaped.test(text) ? escaped.lastIndex : -1;
}
/** What stands between quotes, of which the last one is before `to`. */
function quotedText(text, from, to) {
	const inner = text.slice(from + 1, to - 1);
	if (text.charCodeAt(from) === 39) return folded(inner).replaceAll("''", "'");
	return inner.includes("\\") ? inner.replace(special, unescaped) : folded(inner);
}
/** Line breaks with the spaces around them. */
const breaks = /(?<! ) *(\n+) */g;
/** Text whose lines are joined: a break is a space, and an empty line is a break. */
function folded(text) {
	return text.includes("\n") ? text.replace(breaks, (_, found) => joinedBreaks(found)) : text;
}
function joinedBreaks({ length }) {
	return length === 1 ? " " : "\n".repeat(length - 1);
}
/** Escapes, of which that of a break takes away the spaces behind it; and other breaks, with spaces that are not escaped. */
const special = /\\(?:\n *|x..|u....|.)|(?:(?<!(?<!\\) ) +)?\n+ */g;
const names = new Map(Object.entries({
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"\\": "\\"
}));
function unescaped(found) {
	if (!found.startsWith("\\")) return folded(found);
	if (found[1] === "\n") return "";
	return found.length > 2 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : names.get(found.slice(1)) ?? "";
}
// src/parse/ordinary-block.ts
const header = /[|>]([-+]?) *(?: #[^\n]*)?\n/y;
/** Behind a block scalar in a collection that stands in column `parent`. */
function behindBlock(text, from, parent) {
	header.lastIndex = from;
	const found = header.exec(text);
	if (found === null) return -1;
	const first = behindBreaks(text, header.lastIndex);
	const start = behindSpaces(text, first);
	const indent = start - first;
	if (isBlankLine(text, start)) return -1;
	if (first === text.length || indent <= parent) return first === header.lastIndex && found[1] === "" ? first : -1;
	return behindContent(text, first, {
		indent,
		isFolded: text[from] === ">",
		isKept: found[1] === "+"
	});
}
function isBlankLine(text, start) {
	const code = text.charCodeAt(start);
	return code === 10 || code === 9;
}
/** Lines of spaces, and lines that are indented further, are folded and kept in different ways. */
function behindContent(text, from, { indent, isFolded, isKept }) {
	let at = from;
	while (at !== text.length) {
		const start = behindSpaces(text, at);
		const code = text.charCodeAt(start);
		const isBlank = code === 10;
		if (isBlank && start > at && (isFolded || isKept)) return -1;
		if (!isBlank && start - at < indent) return code === 9 ? -1 : at;
		if (isFolded && !isBlank && (start - at > indent || code === 9)) return -1;
		at = nextLine(text, start);
	}
	return at;
}
/** The text of a block scalar, between its header and `to`. */
function blockText(text, from, to) {
	const first = nextLine(text, from);
	if (first === to) return "";
	const start = behindBreaks(text, first);
	const indent = behindSpaces(text, start) - start;
	const content = text.slice(first, to - 1).split("\n").map((line) => line.slice(indent));
	let count = content.length;
	while (content[count - 1] === "") count -= 1;
	const whole = content.slice(0, count).join("\n");
	const joined = text[from] === ">" ? whole.replace(foldable, joinedBreaks) : whole;
	const chomping = text[from + 1];
	if (chomping === "-") return joined;
	return chomping === "+" ? joined + "\n".repeat(1 + content.length - count) : `${joined}\n`;
}
/** Empty lines at the beginning stay as they are. */
const foldable = /(?<=[^\n])\n+/g;
// src/parse/ordinary-values.ts
const inKey = 1;
const inFlow = 2;
const beginsPlain = 4;
const beginsNumber = 8;
/** What a character of ASCII may be part of; all others have no meaning in YAML. */
const classes = classesOf([
	[7, /[\w]/],
	[3, /[-./]/],
	[inKey, /[$@+]/],
	[inFlow, /[ +=$()~^%@;<>]/],
	[beginsPlain, /[-./$^(+~;\\]/],
	[beginsNumber, /[-+.0-9]/]
]);
/** Of all characters, since looking beyond the end of a list is slow. */
function classesOf(rows) {
	const found = (/* @__PURE__ */ new Uint8Array(65536)).fill(7, 128);
	for (let code = 0; code < 128; code += 1) for (const [each, pattern] of rows) if (pattern.test(String.fromCharCode(code))) found[code] = (found[code] ?? 0) | each;
	return found;
}
function isIn(code, wanted) {
	return ((classes[code] ?? 0) & wanted) !== 0;
}
const longestKey = 128;
/** Behind a key and its colon. */
function behindKey(reading, from) {
	const { text } = reading;
	const first = text.charCodeAt(from);
	const isQuoted = first === 34 || first === 39;
	const end = isQuoted ? behindQuoted(text, from) : behindWord(text, from);
	if (end === -1 || end - from > longestKey || text.charCodeAt(end) !== 58 || !isBlankAt(text, end + 1)) return -1;
	reading.key = isQuoted ? quotedText(text, from, end) : keyOf(text.slice(from, end));
	return end + 1;
}
/** JSON has no other keys than text. */
function keyOf(word) {
	const scalar = plainScalar(word);
	return scalar === void 0 ? word : String(scalar);
}
const nulls = /* @__PURE__ */ new Set([
	"null",
	"Null",
	"NULL"
]);
const wholeNumber = /^(?:0|[1-9][0-9]{0,14})$/;
/** Behind a key that is not quoted. Kubernetes refuses null as a key, and writes a fraction as one of 32 bits. */
function behindWord(text, from) {
	let at = from;
	while (isIn(text.charCodeAt(at), inKey)) at += 1;
	if (at === from || at - from > longestKey || !isIn(text.charCodeAt(from), beginsPlain)) return -1;
	if (at - from === 4 && nulls.has(text.slice(from, at))) return -1;
	if (!isIn(text.charCodeAt(from), beginsNumber)) return at;
	const word = text.slice(from, at);
	return wholeNumber.test(word) || isNoNumber(word) ? at : -1;
}
/** A number that every reader takes for the same. */
const number = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;
/** What begins like a number and is text to every reader. */
const noNumbers = [
	/^[-+]?[0-9].*(?:[^-+.\w]|[g-nq-wyzG-NQ-WYZ])/,
	/^[-+]?[0-9].*\..*\./,
	/^[-+]?[0-9].*[^eEbBoO]-/,
	/^[-+]?(?:[1-9]|0[0-9]).*[a-dfA-DF]/,
	/^0[acdfACDF]/,
	/^--?[A-Za-z]/,
	/^\.\W/,
	/^\.[A-Za-z]{4}/
];
function isNoNumber(text) {
	return noNumbers.some((pattern) => pattern.test(text));
}
function isSurelyRead(text, from, to) {
	if (!isIn(text.charCodeAt(from), beginsNumber)) return true;
	const scalar = text.slice(from, to).trimEnd();
	return number.test(scalar) || isNoNumber(scalar);
}
/** Behind the last line of a value in a collection that stands in column `parent`. */
function behindValue(reading, from, parent) {
	const { text } = reading;
	const first = text[from];
	if (first === "|" || first === ">") return behindBlockValue(reading, from, parent);
	if (first === "\"" || first === "'") return behindLine(text, behindQuotedValue(reading, from, true));
	if (first === "[" || first === "{") return behindLine(text, behindFlow(reading, from, mostFlows));
	return behindPlain(reading, from, parent);
}
function behindBlockValue(reading, from, parent) {
	const behind = behindBlock(reading.text, from, parent);
	if (behind !== -1) reading.value = blockText(reading.text, from, behind);
	reading.end = behind;
	return behind;
}
function behindQuotedValue(reading, from, mayBreak) {
	const end = behindQuoted(reading.text, from, mayBreak);
	if (end !== -1) reading.value = quotedText(reading.text, from, end);
	reading.end = end;
	return end;
}
/** The scalar between two places of one line, without the spaces at its end. */
function takePlain(reading, from, to) {
	const { text } = reading;
	let end = to;
	while (text.charCodeAt(end - 1) === 32) end -= 1;
	const scalar = text.slice(from, end);
	const value = plainScalar(scalar);
	reading.value = value === void 0 ? scalar : value;
	reading.end = end;
}
/** Behind a line with nothing but a comment from here on. */
function behindLine(text, from) {
	if (from === -1) return -1;
	const at = behindSpaces(text, from);
	const code = text.charCodeAt(at);
	return code === 10 || code === 35 && at > from ? nextLine(text, at) : -1;
}
function behindPlain(reading, from, parent) {
	const { text } = reading;
	const first = text.charCodeAt(from);
	if (!isIn(first, beginsPlain) || first === 45 && isBlankAt(text, from + 1)) return -1;
	const end = endOfPlain(text, from);
	if (end === -1) return -1;
	const isCommented = text.charCodeAt(end) === 35;
	const next = isCommented ? end : continuation(text, end, parent);
	if (next === -1) return -1;
	if (next !== end) return behindMore(reading, {
		from,
		next,
		parent
	});
	if (!isSurelyRead(text, from, end)) return -1;
	takePlain(reading, from, end);
	return isCommented ? nextLine(text, end) : end + 1;
}
/** Behind plain text that goes on at `next`. */
function behindMore(reading, { from, next, parent }) {
	const { text } = reading;
	let last = -1;
	for (let at = next; at !== last; at = continuation(text, last, parent)) {
		if (at === -1) return -1;
		last = endOfPlain(text, at);
		if (last === -1 || text.charCodeAt(last) === 35) return -1;
	}
	reading.value = folded(text.slice(from, last).trimEnd());
	reading.end = last;
	return last + 1;
}
/** The line break, or the comment, behind plain text; -1 for text that holds what may end it. */
function endOfPlain(text, from) {
	let at = from;
	for (let code = text.charCodeAt(at); code !== 10; code = text.charCodeAt(at)) {
		if (code === 9 || code === 58 && isBlankAt(text, at + 1)) return -1;
		if (code === 35 && text.charCodeAt(at - 1) === 32) return at;
		at += 1;
	}
	return at;
}
/**
* Where a scalar whose line breaks at `from` goes on: in the next line that is not empty, if it is indented more than what
* the scalar stands in. `from` itself where it does not go on.
*/
function continuation(text, from, parent) {
	const line = behindBreaks(text, from);
	const start = behindSpaces(text, line);
	const code = text.charCodeAt(start);
	if (code === 10) return endsBehind(text, start, parent) ? from : -1;
	return start - line <= parent || code === 35 || line === text.length ? from : start;
}
/** True when only lines of spaces stand before one that is not indented more than `parent`. */
function endsBehind(text, from, parent) {
	let line = from + 1;
	let start = behindSpaces(text, line);
	while (text.charCodeAt(start) === 10) {
		line = start + 1;
		start = behindSpaces(text, line);
	}
	return start - line <= parent || line === text.length;
}
const mostFlows = 8;
/** Behind a list or a mapping in brackets, with a space behind each colon. */
function behindFlow(reading, from, levels) {
	const { text } = reading;
	const isMapping = text[from] === "{";
	const close = isMapping ? "}" : "]";
	const list = [];
	const mapping = {};
	let at = behindSpaces(text, from + 1);
	if (text[at] !== close) for (;;) {
		at = isMapping ? behindFlowEntry(reading, at, {
			mapping,
			levels
		}) : behindFlowValue(reading, at, levels);
		if (at === -1) return -1;
		if (!isMapping) list.push(reading.value);
		at = behindSpaces(text, at);
		if (text[at] === close) break;
		if (text.charCodeAt(at) !== 44) return -1;
		at = behindSpaces(text, at + 1);
	}
	reading.value = isMapping ? mapping : list;
	reading.end = -1;
	return at + 1;
}
function behindFlowEntry(reading, from, { mapping, levels }) {
	const behind = behindKey(reading, from);
	const { key } = reading;
	if (behind === -1 || isTaken(mapping, key)) return -1;
	const at = behindFlowValue(reading, behindSpaces(reading.text, behind), levels);
	if (at !== -1) setOwn(mapping, key, reading.value);
	return at;
}
/** Of equal keys Kubernetes takes the last one, and JavaScript has no field of its own for `__proto__`. */
function isTaken(mapping, key) {
	return Object.hasOwn(mapping, key) || key === "__proto__";
}
function behindFlowValue(reading, from, levels) {
	const { text } = reading;
	const first = text.charCodeAt(from);
	if (first === 34 || first === 39) return behindQuotedValue(reading, from, false);
	if (first === 91 || first === 123) return levels === 0 ? -1 : behindFlow(reading, from, levels - 1);
	let at = from;
	while (isIn(text.charCodeAt(at), inFlow)) at += 1;
	if (at === from || !isIn(first, beginsPlain) || first === 45 && isBlankAt(text, from + 1)) return -1;
	if (!isSurelyRead(text, from, at)) return -1;
	takePlain(reading, from, at);
	return at;
}
// src/parse/ordinary.ts
/**
* The value of YAML that every reader takes for the same: mappings and lists by indentation, whose keys and values end on
* their line or go on in lines that are indented; comments; block scalars; and values that are repeated by alias. Undefined
* for whatever is not known to be such. `text` ends in a line break. Each function below answers where it has read to, and
* -1 for what is not ordinary. `places`: learns where each entry stands.
*/
function readOrdinary(text, places) {
	if (unusual.test(text) || !text.isWellFormed() || hasManyEscapes(text)) return void 0;
	const lines = {
		text,
		open: [],
		collections: [],
		isWaiting: true,
		anchors: noAnchors(),
		places,
		entry: "",
		key: "",
		value: null,
		end: -1
	};
	for (let at = 0; at !== text.length;) {
		const start = behindSpaces(text, at);
		const first = text.charCodeAt(start);
		if (first === 10) at = start + 1;
		else if (first === 35) at = nextLine(text, start);
		else at = behindEntries(lines, start, start - at);
		if (at === -1) return void 0;
	}
	if (!isLittleRepeated(lines.anchors, text)) return void 0;
	if (lines.isWaiting) put(lines, null);
	return lines.collections[0] ?? null;
}
/** All but tabs and LF that controls or breaks lines, a byte order mark, and what is no character. */
const unusual = /[^\t\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;
/** While they are replaced, each takes some 60 bytes of memory. */
const mostEscapes = 1e6;
function hasManyEscapes(text) {
	if (text.length <= mostEscapes) return false;
	const escaped = /\\|''/g;
	let found = 0;
	while (found <= mostEscapes && escaped.test(text)) found += 1;
	return found > mostEscapes;
}
/** Deeper documents are read, or refused, by Kubernetes' own reader. */
const deepest = 256;
/** Behind the entries that begin on one line, which is `- - key: value` at most, or -1. */
function behindEntries(lines, start, startColumn) {
	const { text } = lines;
	let at = start;
	let column = startColumn;
	while (text.charCodeAt(at) === 45 && isBlankAt(text, at + 1)) {
		if (!enter(lines, column * 2 + 1, at)) return -1;
		const next = behindSpaces(text, at + 1);
		if (isEndAt(text, next)) return -1;
		column += next - at;
		at = next;
	}
	const value = behindKey(lines, at);
	if (value === -1) return at === start ? behindEntryValue(lines, at, column) : behindNamedValue(lines, at, column);
	if (!enter(lines, column * 2, at)) return -1;
	const mapping = lines.collections[lines.collections.length - 1] ?? [];
	if (isTaken(mapping, lines.key)) return -1;
	lines.entry = lines.key;
	lines.places?.addKey(mapping, lines.key, {
		start: at,
		end: value - 1
	});
	const next = behindSpaces(text, value);
	return isEndAt(text, next) ? nextLine(text, next) : behindNamedValue(lines, next, column + 1);
}
/** Gives the last key or dash its value. */
function put({ collections, entry }, value) {
	const last = collections[collections.length - 1];
	if (Array.isArray(last)) last.push(value);
	else if (last !== void 0) setOwn(last, entry, value);
}
/** Behind a value on the line of its key or dash, which an anchor may name, and an alias repeat. */
function behindNamedValue(lines, at, column) {
	const { text, anchors, open } = lines;
	const first = text.charCodeAt(at);
	if (first === 42) return behindAlias(lines, at);
	if (first !== 38) return behindEntryValue(lines, at, column);
	const name = anchored(anchors, text, at);
	if (name === -1) return -1;
	const next = behindSpaces(text, name);
	if (!isEndAt(text, next)) {
		const behind = next === name ? -1 : behindEntryValue(lines, next, column + 1);
		if (behind !== -1) named(anchors, lines.value);
		return behind;
	}
	if (!lines.isWaiting || open.length === 0 || text.charCodeAt(next) === 35 && next === name) return -1;
	begins(anchors, open.length);
	return nextLine(text, next);
}
function behindAlias(lines, at) {
	const { text, anchors } = lines;
	if (!lines.isWaiting) return -1;
	lines.isWaiting = false;
	const name = aliased(anchors, text, at);
	if (name === -1) return -1;
	lines.places?.addAlias(lines.collections.at(-1) ?? [], at);
	put(lines, anchors.values.get(text.slice(at + 1, name)) ?? null);
	return behindLine(text, name);
}
/** True at the end of the line, and at a comment, which has a space before it here. */
function isEndAt(text, at) {
	const code = text.charCodeAt(at);
	return code === 10 || code === 35;
}
/** Behind the value of the last key or dash, which may stand on the line below it. */
function behindEntryValue(lines, at, column) {
	const parent = (lines.open[lines.open.length - 1] ?? -1) >> 1;
	if (!lines.isWaiting || parent === -1 || column <= parent || lines.anchors.isAwaited) return -1;
	lines.isWaiting = false;
	const behind = behindValue(lines, at, parent);
	if (behind === -1) return -1;
	lines.places?.addValue(lines.collections.at(-1) ?? [], lines.entry, {
		start: at,
		end: lines.end,
		value: lines.value
	});
	put(lines, lines.value);
	return behind;
}
/** Adds an entry, which begins at `at`, to a mapping or a list; false where its column belongs to none. */
function enter(lines, entry, at) {
	const { open, collections, anchors } = lines;
	const parent = open[open.length - 1] ?? -1;
	const isDeeper = entry >> 1 > parent >> 1;
	const isListOfKey = entry === parent + 1 && (parent & 1) === 0;
	if (lines.isWaiting && (isDeeper || isListOfKey)) return begin(lines, entry, at);
	if (lines.isWaiting) put(lines, null);
	lines.isWaiting = true;
	let last = parent;
	while (last > entry) {
		open.pop();
		collections.pop();
		last = open[open.length - 1] ?? -1;
	}
	return last === entry && entered(anchors, open.length);
}
/** A collection is the value of the last key or dash. */
function begin(lines, entry, at) {
	const { open, collections, anchors } = lines;
	const collection = (entry & 1) === 1 ? [] : {};
	put(lines, collection);
	lines.places?.begin(collection, at);
	if (anchors.isAwaited) named(anchors, collection);
	anchors.isAwaited = false;
	collections.push(collection);
	return open.push(entry) <= deepest && (open.length > 1 || entry < 2);
}
// src/parse/read-json.ts
/** Reads a value of a JSON stream as Go reads JSON; undefined for what is no JSON. */
function readJson(text) {
	const json = parsed(text);
	if (json === void 0) return void 0;
	if (isDeep(json)) return tooDeep();
	const large = mayBeLarge.test(text) ? largeNumberIn(text) : void 0;
	if (large !== void 0) return outOfRange(text, large);
	const value = halfPair.test(text) ? withoutHalves(json) : json;
	if (!hasDuplicateKeys(text, json)) return {
		ok: true,
		value
	};
	return {
		ok: true,
		value,
		flaw: duplicateIn(text) ?? duplicateKey(void 0, {
			line: 1,
			column: 1
		})
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const mayBeLarge = /[0-9](?:[eE]\+?[0-9]{3}|[0-9]{308})/;
/** Go refuses a number out of range even where a second key replaces it. */
function largeNumberIn(text) {
	const token = /"|-?[0-9][-+.0-9eE]*/g;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === "\"") token.lastIndex = endOfString(text, token.lastIndex) ?? text.length;
	else if (!Number.isFinite(Number(found[0]))) return found.index;
}
function outOfRange(text, at) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: "not valid for Kubernetes: a number is larger than 64 bits can hold",
			hint: "write a smaller number, or text",
			...placeOf(text, at)
		}
	};
}
const halfPair = /\\u[dD][89a-fA-F]/;
/** A character that is half of a pair is none: Go puts U+FFFD in its place. */
function withoutHalves(value) {
	if (typeof value === "string") return value.toWellFormed();
	if (Array.isArray(value)) return value.map(withoutHalves);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toWellFormed(), withoutHalves(each ?? null)]));
}
// src/parse/read.ts
/** The value of one YAML document; the failure's line and column are 1-based within `text`. */
function readDocument(text) {
	return readSlice({ text });
}
/** What a document of a stream holds. What every parser reads alike is read here. */
function readSlice({ text, isJson, endsLine }) {
	const json = isJson === true ? readJson(text) : void 0;
	if (json !== void 0) return json;
	const plain = inLines(text, endsLine);
	const value = readOrdinary(plain);
	return value === void 0 ? readAsKubernetes(plain) : {
		ok: true,
		value
	};
}
/** As Kubernetes hands text to its parser: line by line, each with LF at its end. */
function inLines(text, endsLine = false) {
	const unmarked = text.startsWith("﻿") ? text.slice(1) : text;
	const lines = unmarked.includes("\r\n") ? unmarked.replaceAll("\r\n", "\n") : unmarked;
	return endsLine || lines.endsWith("\n") ? lines : `${lines}\n`;
}
// src/parse/split-yaml.ts
/** A line that begins or ends a document of YAML: `---`, with or without content behind it, and `...`. */
const marker = /^(?:---|\.\.\.)(?=[ \t\r\n\u0085\u2028\u2029]|$)/;
/** Nothing but the marker: the document begins on the next line. */
const bareMarker = /^(?:---|\.\.\.)[ \t\r]*(?:[ \t]#[^\n]*)?$/;
/**
* A line at which Kubernetes splits before it looks at the YAML (k8s.io/apimachinery/pkg/util/yaml, YAMLReader): `---` with
* white space and a comment behind it, even where YAML sees text, as in `---#`. Only behind another line.
*/
const separator = /^---[\s\u0085]*(?:#[^\n]*)?$/;
/** What ends a line for the YAML of Kubernetes, besides LF and CR LF. */
const otherBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** Splits what follows `from`, which is on the 1-based line `firstLine`. `lastSplit`: where Kubernetes has split last. */
function splitYaml(text, from, firstLine, lastSplit = from) {
	const slices = [];
	const anyBreak = otherBreaks.test(text) ? /[\n\u0085\u2028\u2029]|\r(?!\n)/g : void 0;
	let chunk = lastSplit;
	let start = from;
	let startLine = firstLine;
	let line = firstLine;
	for (let at = from; at < text.length;) {
		const mark = text.startsWith("---", at) || text.startsWith("...", at) ? markAt(text, at, chunk, anyBreak) : void 0;
		const end = mark?.end ?? endOfLine(text, at, anyBreak);
		if (mark !== void 0) slices.push(cut({
			text: text.slice(start, at),
			start,
			line: startLine
		}));
		const next = text[end] === "\n" ? line + 1 : line;
		if (mark !== void 0) {
			start = mark.isBare ? Math.min(end + 1, text.length) : at;
			startLine = mark.isBare ? next : line;
			if (mark.isSeparator) chunk = start;
		}
		line = next;
		at = end + 1;
	}
	slices.push({
		text: text.slice(start),
		start,
		line: startLine
	});
	return slices.filter((slice) => !isBlank(slice.text));
}
function cut(slice) {
	return /[\r\u0085\u2028\u2029]$/.test(slice.text) ? {
		...slice,
		endsLine: true
	} : slice;
}
function markAt(text, at, chunk, anyBreak) {
	if (at > chunk && text[at - 1] === "\n" && text[at] === "-") {
		const end = endOfLine(text, at, void 0);
		if (separator.test(text.slice(at, end))) return {
			end,
			isBare: true,
			isSeparator: true
		};
	}
	if (!marker.test(text.slice(at, at + 4))) return void 0;
	const end = endOfLine(text, at, anyBreak);
	return {
		end,
		isBare: !(text[end + 1] === "﻿") && bareMarker.test(text.slice(at, end)),
		isSeparator: false
	};
}
function endOfLine(text, at, anyBreak) {
	if (anyBreak !== void 0) anyBreak.lastIndex = at;
	const end = anyBreak === void 0 ? text.indexOf("\n", at) : anyBreak.exec(text)?.index ?? -1;
	return end === -1 ? text.length : end;
}
const blank = /^\uFEFF?(?:(?:[ \t]*(?:#[^\n\r\u0085\u2028\u2029]*)?|%[^\n\r\u0085\u2028\u2029]*)(?:[\n\r\u0085\u2028\u2029]|$))*$/;
/** True for text with only white space, comments, directives and a byte order mark. */
function isBlank(text) {
	return blank.test(text);
}
// src/parse/split-json.ts
/**
* The values of a JSON stream, as Kubernetes reads a file that begins with `{`: one after the other, and what follows a
* `---`, or is not JSON, as YAML. Undefined for text that is YAML to Kubernetes.
*/
function splitJson(text) {
	if (!startsWithBrace.test(text)) return void 0;
	const hasMark = text.startsWith("﻿");
	const slices = [];
	let at = 0;
	let line = 1;
	while (at < text.length) {
		const start = skipBlank(text, at);
		if (start === text.length) break;
		line += countLines(text, at, start);
		const end = text.startsWith("{", start) ? endOfValue(text, start) : void 0;
		if (slices.length === 0 && (end === void 0 || !isJson(text.slice(start, end)))) return hasMark ? void 0 : restAsYaml(text, 0, 1);
		if (end === void 0) {
			const lineOfRest = line - countLines(text, at, start);
			return [...slices, ...hasMark ? splitYaml(text, at, lineOfRest, 0) : restAsYaml(text, at, lineOfRest)];
		}
		slices.push({
			text: text.slice(start, end),
			start,
			line,
			...hasMark ? {} : { isJson: true }
		});
		line += countLines(text, start, end);
		at = end;
	}
	return slices;
}
/** What is not JSON, without the white space before it up to the end of a line, which Kubernetes skips. */
function restAsYaml(text, from, line) {
	let at = from;
	while (at < text.length && /[^\S\n]|\u0085/.test(text.charAt(at))) at += 1;
	const isNextLine = text[at] === "\n";
	return splitYaml(text, isNextLine ? at + 1 : at, isNextLine ? line + 1 : line);
}
const startsWithBrace = /^\uFEFF?\s*\{/;
/** White space, the byte order mark included. */
function skipBlank(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function countLines(text, from, to) {
	const part = text.slice(from, to);
	let lines = 0;
	for (let at = part.indexOf("\n"); at !== -1; at = part.indexOf("\n", at + 1)) lines += 1;
	return lines;
}
// src/parse/split.ts
/**
* Splits a stream into its documents: JSON values one after the other, or YAML at its document markers. A document that
* begins on the line of its marker keeps the marker. Kubernetes reads only the first document before `...` and before a
* `---` with content behind it; here the others are read too, so that none is overlooked.
*/
function splitDocuments(text) {
	return splitJson(text) ?? splitYaml(text, 0, 1);
}
// src/parse/stream.ts
/** All documents of a stream that are not blank, in their order. */
function readStream(text) {
	return splitDocuments(text).map((slice) => documentOf(slice, readSlice(slice)));
}
/** A slice, and what it was found to hold. */
function documentOf({ text, start, line }, read) {
	return {
		text,
		start,
		line,
		read
	};
}
/** {@link readSlice} within a time for its length; what takes longer is refused. */
function limited(slice) {
	const limit = timeFor(slice.text.length, Number.POSITIVE_INFINITY);
	try {
		return within(limit, () => readSlice(slice));
	} catch (error) {
		if (error instanceof TimeoutError) return tooSlow(limit);
		throw error;
	}
}
/** A stream that was not read within its time. */
function unread(text, limitMs) {
	return [{
		text,
		line: 1,
		start: 0,
		read: tooSlow(limitMs)
	}];
}
export { splitDocuments as a, isLate as c, within as d, unread as i, eachWithin as l, limited as n, readDocument as o, readStream as r, readOrdinary as s, documentOf as t, timeFor as u };
