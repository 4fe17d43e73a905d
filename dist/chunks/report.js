import { n as own } from "./own.js";
import { r as isObject } from "./manifest.js";
import { r as repoPath } from "./location.js";
import { t as SeaworthyError } from "./failure.js";
import { k as withoutTrailing } from "./session.js";
import { n as parseAllDocuments } from "./yaml.js";
import { gunzipSync } from "node:zlib";
// src/host/archive.ts
const block = 512;
const mostBytes = 33554432;
/** The files of an archived chart; none when it cannot be read. Source of the format: POSIX.1-1988, ustar. */
function filesInArchive(bytes) {
	const tar = unpacked(bytes);
	if (tar === void 0) return [];
	const found = [];
	for (let at = 0; at + block <= tar.length;) {
		const path = fieldOf(tar, at, 100);
		const size = Number.parseInt(fieldOf(tar, at + 124, 12), 8);
		if (path === "" || !Number.isSafeInteger(size) || size < 0) break;
		const start = at + block;
		found.push({
			path,
			text: tar.toString("utf8", start, start + size)
		});
		at = start + Math.ceil(size / block) * block;
	}
	return found;
}
function unpacked(bytes) {
	try {
		return gunzipSync(bytes, { maxOutputLength: mostBytes });
	} catch {
		return;
	}
}
function fieldOf(tar, start, length) {
	const text = tar.toString("latin1", start, start + length);
	const end = text.indexOf("\0");
	return (end === -1 ? text : text.slice(0, end)).trim();
}
const gateLength = 4;
const keyLength = 64;
const cutMark = "...";
const mostAlike = 100;
const shortestCut = 6;
/** A mask of these values; those that are no more than a word are masked as a whole word only. */
function maskOf(values) {
	const gates = /* @__PURE__ */ new Map();
	for (const value of values) if (value.length >= gateLength) addTo(gates, value);
	if (gates.size === 0) return (text) => text;
	const firsts = firstsOf(gates.keys());
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		if (text.length < gateLength) return text;
		const before = known.get(text);
		if (before !== void 0) return before;
		const masked = maskedBy(text, gates, firsts);
		if (text.length < 1e3) known.set(text, masked);
		return masked;
	};
}
function addTo(gates, value) {
	const first = value.slice(0, gateLength);
	const gate = gates.get(first) ?? {
		lengths: [],
		values: /* @__PURE__ */ new Map()
	};
	gates.set(first, gate);
	const key = value.slice(0, keyLength);
	const same = gate.values.get(key);
	const found = {
		text: value,
		plain: plainEnd(value, 0)
	};
	if (same !== void 0 && same.length < mostAlike) same.push(found);
	else if (same === void 0) gate.values.set(key, [found]);
	if (!gate.lengths.includes(key.length)) gate.lengths.push(key.length);
	gate.lengths.sort((a, b) => b - a);
}
/** A cheap test of two characters, so that most positions of a text need no look-up. */
function firstsOf(firsts) {
	const found = /* @__PURE__ */ new Uint8Array(65536);
	for (const first of firsts) found[pairAt(first, 0)] = 1;
	return found;
}
function pairAt(text, at) {
	return (text.charCodeAt(at) << 8 ^ text.charCodeAt(at + 1)) & 65535;
}
function maskedBy(text, gates, firsts) {
	let written = "";
	let from = 0;
	let plain = 0;
	for (let at = 0; at <= text.length - gateLength; at += 1) {
		if (firsts[pairAt(text, at)] !== 1) continue;
		const gate = gates.get(text.slice(at, at + gateLength));
		if (gate === void 0) continue;
		if (plain <= at) plain = plainEnd(text, at);
		const end = endOfValue(text, {
			at,
			plain
		}, gate);
		if (end === void 0) continue;
		if (at > from || written === "") written += text.slice(from, at) + "***";
		from = end;
		at = end - 1;
	}
	return from === 0 ? text : written + text.slice(from);
}
/** Where the letters that begin at `from` end. */
function plainEnd(text, from) {
	let end = from;
	while (isPlain(text.charCodeAt(end))) end += 1;
	return end;
}
function isPlain(code) {
	return code >= 97 && code <= 122;
}
/** Where the longest value that begins at `at` ends; `plain`: where the letters end that are there. */
function endOfValue(text, { at, plain }, gate) {
	const begins = beginsWord(text, at);
	for (const length of gate.lengths) {
		if (!begins && at + length <= plain && length < keyLength) continue;
		const same = gate.values.get(text.slice(at, at + length));
		if (same === void 0) continue;
		let end = at;
		for (const value of same) if (begins || at + value.plain === plain) end = Math.max(end, at + commonLength(text, at, value.text));
		if (end > at && (isDistinct(text.slice(at, end)) || begins && endsWord(text, end))) return end;
	}
	return cutAt(text, at, gate);
}
/** A value of which a message shows the beginning alone: `hunter2...`, or the end of a text that was cut. */
function cutAt(text, at, gate) {
	if (at > 0 && /\w/.test(text[at - 1] ?? "")) return void 0;
	const near = text.slice(at, at + keyLength + 3);
	if (at + keyLength < text.length && !near.includes(cutMark) && !near.includes("…")) return void 0;
	gate.keys ??= [...gate.values.keys()].sort();
	for (let end = at + longestCommon(text, at, gate.keys); end - at >= shortestCut; end -= 1) if ((end === text.length || text.startsWith(cutMark, end) || text.startsWith("…", end)) && (beginsWord(text, at) || isDistinct(text.slice(at, end)))) return end;
}
/** How many characters the text from `at` on has in common with that one of `keys`, in their order, that has the most. */
function longestCommon(text, at, keys) {
	const wanted = text.slice(at, at + keyLength);
	let [first, last] = [0, keys.length];
	while (first < last) {
		const middle = first + last >> 1;
		if ((keys[middle] ?? "") < wanted) first = middle + 1;
		else last = middle;
	}
	return Math.max(...[first - 1, first].map((index) => commonLength(text, at, keys[index] ?? "")));
}
function commonLength(text, at, value) {
	let length = 0;
	while (length < value.length && text.charCodeAt(at + length) === value.charCodeAt(length)) length += 1;
	return length;
}
/** Long, and more than a word of a sentence: it is masked even inside of another word. */
function isDistinct(value) {
	return value.length >= 8 && /[^a-z]/.test(value);
}
/** Names with hyphens and paths are one word each. */
const ofWord = /[\w/-]/;
function beginsWord(text, start) {
	return !ofWord.test(text[start - 1] ?? " ");
}
function endsWord(text, end) {
	return !ofWord.test(text[end] ?? " ");
}
// src/redact/keys-only.ts
/** Text without these letters holds no Secret, however it is written; with them it may. */
function mayHoldSecret(text) {
	return /secret/i.test(text);
}
const secretKind = /\bkind["']?[ \t]*:[ \t]*(?:!!str[ \t]+)?["']?Secret(?:List)?\b/;
/** Whether a source holds a Secret, or what one is made from: a manifest, template, kustomization or patch. */
function holdsSecret(text) {
	return mayHoldSecret(text) && (secretKind.test(text) || /\bsecretGenerator\b/.test(text));
}
/** What stands before a key: indentation, hyphens of lists, opening brackets. */
const before = /^[\s{[]*(?:- +)*[\s{[]*/;
const quotedKey = /^(["'])([\w./$-]{1,100})\1\s*:/;
const plainKey = /^([A-Za-z_$.][\w./$-]{0,100}):(?:\s|$)/;
const assignedKey = /^([A-Za-z_][\w.-]{0,63})=(?=[^=\s])/;
/** A line of a file that holds a Secret: its first key, and nothing of a value: `  password: ***`. */
function keysOnly(line, shown = "***") {
	if (line.trim() === "" || /^(?:---|\.\.\.)\s*$/.test(line)) return line;
	if (/^\s*\{\{/.test(line)) return `${/^\s*/.exec(line)?.[0] ?? ""}${shown}`;
	const indent = before.exec(line)?.[0] ?? "";
	const rest = line.slice(indent.length);
	const key = quotedKey.exec(rest) ?? plainKey.exec(rest);
	if (key !== null) return rest.slice(key[0].length).trim() === "" ? line : `${indent}${key[0].trimEnd()} ${shown}`;
	const assigned = assignedKey.exec(rest)?.[0] ?? "";
	return assigned === "" ? `${indent.replaceAll(/[{[]/g, "")}${shown}` : `${indent}${assigned}${shown}`;
}
// src/redact/values.ts
/** Texts that stand in Secrets and say nothing: masking them would make reports unreadable and hide nothing. */
const common = new Set(`true false null none nil yes no on off auto default enabled disabled empty undefined unknown admin administrator root user
  username password passwd secret token test testing example changeme local localhost postgres postgresql mysql mariadb redis
  mongodb rabbitmq kafka http https info debug warn warning error production staging development prod stage opaque string
  data stringData metadata name namespace labels annotations type kind apiVersion items list spec value values key keys
  Secret SecretList Opaque List Kustomization secretGenerator literals envs files patches target resources latest main master`.split(/\s+/).map((word) => word.toLowerCase()));
/** Ports, counts, sizes and times. */
const amount = /^[+-]?\d{1,5}(?:\.\d{1,4})?(?:[munKMGTPE]i?|[hdsw]|ms|%)?$/;
/** Whether a value is worth hiding wherever it stands: at least four characters, no everyday word, no amount. */
function isTelling(value) {
	return value.length >= 4 && !common.has(value.toLowerCase()) && !amount.test(value) && /[\p{L}\p{N}]/u.test(value);
}
/**
* A word as it may stand in any message or name: `exporter`, `value1`. Outside of Secrets it is left as it is, but for what an
* engine says of a target that failed.
*/
function isPlainWord(value) {
	return value.length < 12 && /^[a-z]+\d?$/.test(value);
}
const deepest = 6;
const mostParts = 2e4;
const longest = 1e6;
const longestPart = 8e3;
/**
* Everything by which a message may show a secret value: the value, what it is in base64, its lines, and what stands in
* it: leaves of JSON, values of `key: value` and `key=value`, the password of a URL.
*/
function partsOf(values) {
	const all = /* @__PURE__ */ new Set();
	for (const leaf of values.flatMap(leavesOf)) {
		const parts = /* @__PURE__ */ new Set();
		collect(leaf.slice(0, longest), parts, 0);
		for (const part of parts) all.add(part);
	}
	return all;
}
/** The texts and numbers in a value, as texts. */
function leavesOf(value) {
	const found = [];
	const left = [value];
	while (left.length > 0) {
		const each = left.pop();
		if (typeof each === "string") found.push(each);
		else if (typeof each === "number") found.push(String(each));
		else if (Array.isArray(each)) left.push(...each.slice(0, mostParts));
		else if (isObject(each)) left.push(...Object.values(each).slice(0, mostParts));
	}
	return found;
}
function collect(value, parts, depth) {
	const text = value.trim();
	if (depth > deepest || text.length < 4 || parts.size > mostParts || parts.has(text)) return;
	const inner = innerOf(text);
	if (!text.includes("\n") && isTelling(text)) parts.add(text.slice(0, longestPart));
	for (const part of inner) collect(part, parts, depth + 1);
}
function innerOf(text) {
	if (text.startsWith("{") || text.startsWith("[")) {
		const json = parsedJson(text);
		if (json !== void 0) return leavesOf(json);
	}
	if (text.includes("\n")) return [...text.split("\n").slice(0, mostParts), decoded(text) ?? ""];
	const words = text.includes(" ") ? text.split(/[\s"'`]+/).filter((word) => isDistinct(word) && /\d/.test(word)) : [];
	return [
		decoded(text),
		valueOfLine(text),
		passwordOf(text),
		unquoted(text),
		...words
	].map((part) => part ?? "");
}
function parsedJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Text in base64; undefined for what is none, or none that a person reads. */
function decoded(text) {
	const compact = text.replace(/\s+/g, "");
	if (compact.length < 4 || !/^[\w+/-]+={0,2}$/.test(compact)) return void 0;
	const plain = Buffer.from(compact, "base64").toString("utf8");
	return plain.length >= 3 && !/[\uFFFD\u0000-\u0008\u000E-\u001F]/.test(plain) ? plain : void 0;
}
/** The value of `key: value`, `key = value` and `"key": "value",`. */
function valueOfLine(line) {
	const at = [
		line.indexOf(": "),
		line.indexOf("="),
		line.indexOf("\":")
	].filter((each) => each > 0);
	if (at.length === 0) return void 0;
	return unquoted(line.slice(Math.min(...at)).replace(/^[":= \t]+/, ""));
}
/** Without quotes, a comma at the end, and a list's hyphen. */
function unquoted(text) {
	return text.replace(/^(?:- )?["'`]?/, "").replace(/["'`]?[,;]?$/, "");
}
/** Of `scheme://user:password@host`, and of `user:password` as registries take it. */
function passwordOf(text) {
	const start = text.indexOf("://");
	const end = start === -1 ? -1 : text.indexOf("@", start);
	if (end === -1) return /^[\w.@-]{1,100}:(\S+)$/.exec(text)?.[1];
	const user = text.slice(start + 3, end);
	const colon = user.indexOf(":");
	return colon === -1 ? user : user.slice(colon + 1);
}
/** The ways in which engines and formats write a value. */
function formsOf(part) {
	const encoded = [part, `${part}\n`].map((text) => Buffer.from(text).toString("base64"));
	const unpadded = encoded.map((text) => withoutTrailing(text, "="));
	const escaped = [JSON.stringify(part).slice(1, -1), part.replaceAll("'", "''")];
	return [.../* @__PURE__ */ new Set([
		part,
		...encoded,
		...unpadded,
		...escaped
	])];
}
// src/redact/objects.ts
/** Fields of a Secret that are no secret. */
const open = /* @__PURE__ */ new Set([
	"apiVersion",
	"kind",
	"metadata",
	"type"
]);
/** The secret values of a Secret: data of either kind, and what an annotation keeps of an earlier state. */
function secretValuesOf(secret) {
	return [...Object.entries(secret).flatMap(([key, value]) => open.has(key) || value === void 0 ? [] : [value]), ...earlierValues(secret.metadata)];
}
function earlierValues(metadata) {
	const annotations = isObject(metadata) ? metadata.annotations : void 0;
	if (!isObject(annotations)) return [];
	return Object.values(annotations).flatMap((text) => typeof text === "string" ? embeddedValues(text) : []);
}
/** Of an object in JSON, as `kubectl.kubernetes.io/last-applied-configuration` holds it. */
function embeddedValues(text) {
	const json = text.trimStart().startsWith("{") ? parsedJson(text) : void 0;
	return isObject(json) ? secretValuesOf(json) : [];
}
/** The secret values of all Secrets in a document, at any depth: lists, inline patches, generators. */
function secretValuesIn(document) {
	const found = [];
	const left = [document];
	while (left.length > 0) {
		const value = left.pop();
		if (Array.isArray(value)) for (const each of value) left.push(each);
		if (value === void 0 || !isObject(value)) continue;
		if (isSecret(value)) found.push(...secretValuesOf(value));
		if (value.kind === "SecretList" && Array.isArray(value.items)) found.push(...value.items.flatMap((item) => isObject(item) ? secretValuesOf(item) : []));
		if (value.secretGenerator !== void 0) found.push(...generated(value.secretGenerator));
		for (const child of Object.values(value)) if (typeof child === "object" && child !== null) left.push(child);
	}
	return found;
}
function isSecret({ kind }) {
	return kind === "Secret";
}
/** What a generator is given besides the names of files. */
function generated(generators) {
	if (!Array.isArray(generators)) return [generators];
	return generators.flatMap((each) => {
		if (!isObject(each)) return [each];
		const { name: _, namespace: _namespace, type: _type, behavior: _behavior, options: _options, ...others } = each;
		const { files: _files, envs: _envs, env: _env, ...values } = others;
		return [values];
	});
}
// src/redact/tokens.ts
const longestText = 1e6;
/** Lines with these keys name things. */
const naming = /^["']?(?:apiVersion|kind|name|namespace|type|op|path|version|resources|group)["']?\s*[:=]/;
/**
* Everything in a text that may be a secret value, for one that cannot be read: what stands behind the first key of each
* line, as a whole and word by word, and lines without a key.
*/
function tokensOf(text) {
	const found = /* @__PURE__ */ new Set();
	for (const line of text.slice(0, longestText).split("\n")) {
		const rest = line.replace(/^[\s-]+/, "").trimEnd();
		if (rest === "" || naming.test(rest)) continue;
		const value = behindKey(rest);
		const words = value.includes("{{") ? wordsOf(value).filter((word) => /\d/.test(word)) : wordsOf(value);
		for (const token of [value, ...words]) if (isTelling(token) && !isReference(token)) found.add(token);
	}
	return found;
}
/** Of a template: `.Values.auth`, `$root.Release`, `{{ include "name" . }}`. */
function isReference(token) {
	return /^(?:[.$]\w|\{\{)/.test(token);
}
function behindKey(line) {
	const at = /^["']?[\w./-]{1,100}["']?\s*(?::(?=\s|$)|=)/.exec(line)?.[0].length ?? 0;
	return line.slice(at).trim().replace(/^["'|>]+/, "").replace(/["']$/, "");
}
/** Keys of JSON are no values. */
function wordsOf(text) {
	return text.replace(/"[\w./-]{1,100}"\s*:/g, " ").split(/[\s"'`{}[\](),:=<>&;*!|]+/);
}
// src/redact/source.ts
const noTokens = /* @__PURE__ */ new Set();
const nothing = {
	values: [],
	tokens: noTokens
};
const longestParsed = 2e6;
/** The secrets in a source or a rendered document, as far as it can be read. */
function secretsInText(text) {
	if (!mayHoldSecret(text)) return nothing;
	const documents = text.length > longestParsed ? void 0 : valuesOf(text);
	if (documents !== void 0) return {
		values: documents.flatMap((document) => [...secretValuesIn(document), ...inPatches(document)]),
		tokens: noTokens
	};
	return holdsSecret(text) ? {
		values: [],
		tokens: tokensOf(text)
	} : nothing;
}
/** The documents of a text; undefined as soon as one of them cannot be read. */
function valuesOf(text) {
	try {
		const documents = parseAllDocuments(text, {
			uniqueKeys: false,
			logLevel: "silent"
		});
		if (!Array.isArray(documents)) return [];
		const values = [];
		for (const document of documents) {
			if (document.errors.length > 0) return void 0;
			values.push(document.toJS({ maxAliasCount: 100 }));
		}
		return values;
	} catch {
		return;
	}
}
/** Of a kustomization whose inline patches are for Secrets: all that they set. */
function inPatches(document) {
	if (typeof document !== "object" || document === null || Array.isArray(document) || !("patches" in document)) return [];
	const text = JSON.stringify(document.patches ?? null);
	if (!/Secret/.test(text)) return [];
	return patchTexts(document.patches ?? null).flatMap((patch) => {
		const read = valuesOf(patch);
		return read === void 0 ? [...tokensOf(patch)] : read.flatMap(valuesSet);
	});
}
function patchTexts(patches) {
	if (!Array.isArray(patches)) return [];
	return patches.flatMap((each) => typeof each === "object" && each !== null && "patch" in each && typeof each.patch === "string" ? [each.patch] : []);
}
/** What the operations of a JSON patch set, and what a merge patch of a Secret does. */
function valuesSet(patch) {
	if (!Array.isArray(patch)) return secretValuesIn(patch);
	return patch.flatMap((each) => typeof each === "object" && each !== null && "value" in each && each.value !== void 0 ? [each.value] : []);
}
// src/redact/chart-values.ts
/**
* Values that the templates of Secrets use, of a chart that does not render, so that no Secret shows them: those that a
* template with a Secret names, and when it includes helpers those that helpers name.
*/
function chartSecrets(files, set) {
	const templates = files.filter(({ path }) => isTemplate(path));
	const secret = templates.filter(({ text }) => holdsSecret(text));
	if (secret.length === 0) return [];
	const helpers = secret.some(({ text }) => /\b(?:include|template|tpl)\b/.test(text)) ? templates.filter(({ text }) => /\bdefine\b/.test(text)) : [];
	const references = referencesIn([...secret, ...helpers].map(({ text }) => text));
	return [...files.filter(({ path }) => !isTemplate(path) && /\.(?:ya?ml|json)$/.test(path) && !isChartFile(path)).flatMap(({ text }) => usedIn(text, references)), ...setValues(set)];
}
function isTemplate(path) {
	return /(?:^|\/)templates\//.test(path);
}
function isChartFile(path) {
	return /(?:^|\/)(?:Chart\.(?:ya?ml|lock)|values\.schema\.json)$/.test(path);
}
function referencesIn(templates) {
	const found = /* @__PURE__ */ new Set();
	for (const text of templates) for (const [, path = ""] of text.matchAll(/\.Values\b((?:\.[A-Za-z_]\w*)*)/g)) found.add(path.slice(1));
	return found;
}
/**
* The leaves of a values file at or below a reference. A subchart sees what stands below its name, and `valuesInline` of a
* kustomization stands deep, so that a reference holds from every mapping on.
*/
function usedIn(text, references) {
	const documents = valuesOf(text);
	if (documents === void 0) return [...tokensOf(text)];
	return documents.flatMap((document) => {
		if (!isObject(document) || references.has("")) return leavesOf(document);
		return mappingsIn(document).flatMap((each) => atReferences(each, references));
	});
}
const mostMappings = 5e3;
function mappingsIn(document) {
	const found = [];
	const left = [document];
	while (left.length > 0 && found.length < mostMappings) {
		const value = left.pop();
		if (value === void 0) continue;
		if (isObject(value)) found.push(value);
		for (const child of Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []) if (typeof child === "object" && child !== null) left.push(child);
	}
	return found;
}
function atReferences(values, references) {
	return [...references].flatMap((path) => {
		const value = (path === "" ? [] : path.split(".")).reduce((at, step) => isObject(at) ? own(at, step) : at, values);
		return value === void 0 ? [] : leavesOf(value);
	});
}
/** Of `--set` expressions: whatever they set. */
function setValues(set) {
	return set.flatMap((text) => [text.slice(text.indexOf("=") + 1), ...text.split(/[=,{}]/).slice(1)]);
}
// src/redact/collect.ts
/** Finds what is secret in the states of a run. Sources are read of targets that failed, and of no others. */
async function secretsOf(states) {
	const found = {
		everywhere: /* @__PURE__ */ new Set(),
		within: /* @__PURE__ */ new Map(),
		files: /* @__PURE__ */ new Set()
	};
	for (const state of states) {
		for (const part of partsOf(renderedValues(state))) if (!isPlainWord(part)) found.everywhere.add(part);
		await addFailed(state, found);
	}
	return found;
}
function renderedValues({ rendered, manifests }) {
	if (manifests !== void 0) return manifests.flatMap(({ value }) => isSecret(value) ? secretValuesOf(value) : []);
	return rendered.flatMap((each) => each.status === "rendered" ? each.documents.flatMap(({ text }) => secretsInText(text).values) : []);
}
async function addFailed({ files, rendered, failed }, found) {
	const outcomes = new Map(rendered.map((each) => [each.target.id, each]));
	const seen = /* @__PURE__ */ new Set();
	for (const { failure, target } of failed) {
		const id = target?.id ?? failure.file ?? "";
		const outcome = target === void 0 ? void 0 : outcomes.get(target.id);
		const key = `${id} ${failure.file ?? ""}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const sources = await sourcesOf([.../* @__PURE__ */ new Set([...outcome?.inputs ?? [], ...failure.file === void 0 ? [] : [failure.file]])], files);
		const printed = outcome?.status === "rendered" ? outcome.documents.map(({ text }) => text) : [];
		const own = within(found, id);
		for (const text of [...printed, ...sources.map((each) => each.text)]) addText(text, own, found);
		for (const part of partsOf(chartSecrets(sources, setTexts(target)))) own.add(part);
		await addGenerated(sources, files, {
			own,
			found
		});
	}
}
function within({ within: all }, id) {
	const own = all.get(id) ?? /* @__PURE__ */ new Set();
	all.set(id, own);
	return own;
}
/** Words of a text that could not be read are hidden everywhere when they are no words of a language. */
function addText(text, own, { everywhere }) {
	const { values, tokens } = secretsInText(text);
	for (const part of partsOf(values)) (isPlainWord(part) ? own : everywhere).add(part);
	for (const part of partsOf([...tokens])) {
		own.add(part);
		if (isDistinct(part) && /\d/.test(part)) everywhere.add(part);
	}
}
function setTexts(target) {
	if (target?.kind !== "helm") return [];
	const { set, setString = [], inline } = target.request;
	return [
		...set,
		...setString,
		...inline === void 0 ? [] : inline.text.split("\n")
	];
}
/** The files that the generators of a kustomization read. */
async function addGenerated(sources, files, { own, found }) {
	for (const { path, text } of sources) {
		if (!text.includes("secretGenerator")) continue;
		const named = namedFiles(text).flatMap((name) => resolved(path, name));
		for (const { path: file, text: content } of await sourcesOf(named, files)) {
			found.files.add(file);
			for (const part of partsOf([content, ...tokensOf(content)])) own.add(part);
		}
	}
}
/** Whatever may be a file in what cannot be read is as good as a name. */
function namedFiles(text) {
	return (valuesOf(text) === void 0 ? [...tokensOf(text)] : text.split(/[\s"'[\],]+/)).map((each) => each.slice(each.indexOf("=") + 1)).filter((each) => /^[\w./-]{1,200}$/.test(each));
}
function resolved(kustomization, name) {
	try {
		const slash = kustomization.lastIndexOf("/");
		return [repoPath(`${slash === -1 ? "" : kustomization.slice(0, slash + 1)}${name}`)];
	} catch {
		return [];
	}
}
/** Texts of files, and of the files in archives; those that cannot be read are left out. */
async function sourcesOf(paths, files) {
	const found = [];
	for (const path of paths) try {
		if ((await files.stat(path))?.kind !== "file") continue;
		if (/\.t?gz$/.test(path)) found.push(...filesInArchive(await files.read(path)));
		else found.push({
			path,
			text: await files.readText(path)
		});
	} catch (error) {
		if (!(error instanceof SeaworthyError)) throw error;
	}
	return found;
}
/** Hides the values of the Secrets that are among these texts. */
function secretMask(texts) {
	return maskOf([...partsOf(texts.flatMap((text) => secretsInText(text).values))].flatMap(formsOf));
}
// src/redact/report.ts
/**
* The same report without a value of a Secret: every text of an engine or a source passes here, and every format, the
* comment and the JSON report are made of what comes out. Names of objects, files and fields stay.
*/
function redacted(report, secrets) {
	const maskFor = masksOf(secrets, namesIn(report));
	if (maskFor === void 0) return report;
	const everywhere = maskFor("");
	const idFor = (id) => id.includes("=") ? maskFor(id)(id) : id;
	const ownWords = ownWordsIn(report);
	const maskOf = ({ object, target, message }) => object !== void 0 || ownWords.has(message) ? everywhere : maskFor(target);
	const { fixes, comparison, baseline } = report;
	return {
		...report,
		verdicts: report.verdicts.map((each) => ({
			...each,
			...findingTexts(each, maskOf),
			target: idFor(each.target),
			otherTargets: each.otherTargets.map(idFor),
			...each.reason === void 0 ? {} : { reason: everywhere(each.reason) },
			...each.lowered === void 0 ? {} : { lowered: {
				...each.lowered,
				reason: everywhere(each.lowered.reason)
			} },
			...each.otherObjects === void 0 ? {} : { otherObjects: each.otherObjects.map((one) => otherTexts(one, everywhere, idFor)) },
			...each.waiver === void 0 ? {} : { waiver: maskedWaiver(each.waiver, everywhere) }
		})),
		rendered: report.rendered.map((each) => summary(each, maskOf, idFor)),
		skipped: report.skipped.map((each) => ({
			...each,
			reason: everywhere(each.reason)
		})),
		excerpts: excerpts(report, secrets, maskFor),
		...fixes === void 0 ? {} : { fixes: fixes.filter((each) => showsNothing(each, everywhere)) },
		...comparison === void 0 ? {} : { comparison: compared(comparison, everywhere, idFor) },
		...baseline === void 0 ? {} : { baseline: {
			...baseline,
			gone: baseline.gone.map((each) => ({
				...each,
				message: everywhere(each.message)
			}))
		} }
	};
}
/** A failure without a value of a Secret, for what is printed without a report. */
function redactedFailure(failure, mask) {
	const { message, hint, context } = failure;
	return {
		...failure,
		message: mask(message),
		...hint === void 0 ? {} : { hint: mask(hint) },
		...context === void 0 ? {} : { context: context.map(mask) }
	};
}
/** By id of a target; undefined when nothing is secret. `names` are shown anyway, so that a value of that name is none. */
function masksOf({ everywhere, within }, names) {
	if (everywhere.size === 0 && within.size === 0) return void 0;
	const shared = maskOf([...everywhere].filter((part) => !names.has(part)).flatMap(formsOf));
	const masks = /* @__PURE__ */ new Map();
	return (target) => {
		const own = within.get(target);
		if (own === void 0 || own.size === 0) return shared;
		const inner = masks.get(target) ?? maskOf([...own].flatMap(formsOf));
		masks.set(target, inner);
		return (text) => inner(shared(text));
	};
}
/** Names of objects and files that a report shows by its nature. */
function namesIn({ verdicts, rendered, comparison, topology = [] }) {
	const objects = [
		...verdicts.flatMap(({ object, otherObjects = [] }) => [object, ...otherObjects.map((each) => each.object)]),
		...comparison?.objectChanges.map(({ object }) => object) ?? [],
		...topology.flatMap(({ from, to }) => [from, to])
	];
	return /* @__PURE__ */ new Set([
		...objects.flatMap((id) => id === void 0 ? [] : [
			id.name,
			id.namespace,
			id.kind,
			id.apiVersion
		]),
		...verdicts.flatMap((each) => [each, ...each.otherObjects ?? []].flatMap(({ location }) => segments(location.span.file))),
		...rendered.flatMap(({ target }) => segments(target.path))
	]);
}
/** A path, and the names in it: a chart is named like its folder. */
function segments(path) {
	return [path, ...path.split("/")];
}
function maskedWaiver(waiver, mask) {
	const { reason, owner } = waiver;
	return {
		...waiver,
		reason: mask(reason),
		...owner === void 0 ? {} : { owner: mask(owner) }
	};
}
/** Of them nothing is text of an engine or a source: the message holds names alone, and words of such a text say nothing. */
const ofNames = /* @__PURE__ */ new Set([
	"chart-dependency-missing",
	"render-timeout",
	"render-memory"
]);
function ownWordsIn({ rendered }) {
	return new Set(rendered.flatMap(({ failure }) => failure && ofNames.has(failure.code) ? [failure.message] : []));
}
/**
* What is said of an object quotes no source that could not be read. What a rule says to do is the same for every finding,
* and no text of the repository.
*/
function findingTexts(finding, maskOf) {
	const { message, remediation, context, fix, object } = finding;
	const mask = maskOf(finding);
	return {
		message: mask(message),
		remediation: object === void 0 ? mask(remediation) : remediation,
		...context === void 0 ? {} : { context: context.map(mask) },
		...fix?.value === void 0 ? {} : { fix: {
			...fix,
			value: maskedJson(fix.value, mask)
		} }
	};
}
function otherTexts(each, mask, idFor) {
	const { message, target, otherTargets } = each;
	return {
		...each,
		message: mask(message),
		target: idFor(target),
		otherTargets: otherTargets.map(idFor)
	};
}
function summary(each, maskOf, idFor) {
	const { failure } = each;
	const target = {
		...each.target,
		id: idFor(each.target.id)
	};
	if (failure === void 0) return {
		...each,
		target
	};
	const mask = maskOf({
		object: void 0,
		target: each.target.id,
		message: failure.message
	});
	return {
		...each,
		target,
		failure: redactedFailure(failure, mask)
	};
}
/** A line is said of every finding that is placed on it, or leads there. */
function excerpts(report, { files }, maskFor) {
	const targets = /* @__PURE__ */ new Map();
	for (const { target, object, location, related } of report.verdicts) {
		if (object !== void 0) continue;
		for (const { file } of [location.span, ...related.map(({ span }) => span)]) targets.set(file, (targets.get(file) ?? /* @__PURE__ */ new Set()).add(target));
	}
	return mapValues(report.excerpts, (lines, file) => mapValues(lines, (line) => {
		const shown = files.has(file) ? keysOnly(line) : line;
		return ["", ...targets.get(file) ?? []].reduce((text, target) => maskFor(target)(text), shown);
	}));
}
function mapValues(values, change) {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}
/** An edit is offered as it is or not at all: with a value masked it would write the mask. */
function showsNothing({ changes }, mask) {
	return changes.every(({ original, replacement = "" }) => mask(original) === original && mask(replacement) === replacement);
}
function compared(comparison, mask, idFor) {
	const { fixed, objectChanges, notice } = comparison;
	return {
		...comparison,
		fixed: fixed.map((each) => ({
			...each,
			message: mask(each.message),
			target: idFor(each.target)
		})),
		objectChanges: objectChanges.map((each) => ({
			...each,
			target: idFor(each.target),
			fields: each.fields.map(({ before, after, ...field }) => ({
				...field,
				...before === void 0 ? {} : { before: maskedJson(before, mask) },
				...after === void 0 ? {} : { after: maskedJson(after, mask) }
			}))
		})),
		...notice === void 0 ? {} : { notice: mask(notice) }
	};
}
/** Texts and numbers at any depth. */
function maskedJson(value, mask) {
	if (typeof value === "string") return mask(value);
	if (typeof value === "number") return mask(String(value)) === String(value) ? value : mask(String(value));
	if (Array.isArray(value)) return value.map((each) => maskedJson(each, mask));
	if (!isObject(value)) return value;
	const entries = Object.entries(value).flatMap(([key, each]) => each === void 0 ? [] : [[key, maskedJson(each, mask)]]);
	return Object.fromEntries(entries);
}
export { secretsOf as a, mayHoldSecret as c, secretMask as i, filesInArchive as l, redacted as n, holdsSecret as o, redactedFailure as r, keysOnly as s, masksOf as t };
