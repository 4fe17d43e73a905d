import { o as endOfValue, s as digestOf } from "./bridge.js";
import { basename, dirname, join } from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
// src/host/dist.ts
const here = fileURLToPath(import.meta.url);
const isSource = here.endsWith(".ts");
const chunks = "chunks";
/** Absolute path of `dist/`: this file is bundled into it or into its `chunks/`, or is two folders below the project. */
const distFolder = isSource ? join(dirname(here), "../../dist") : bundledIn(dirname(here));
function bundledIn(folder) {
	return basename(folder) === chunks ? dirname(folder) : folder;
}
/** A file that ships with Seaworthy, such as `policies/policies.wasm`. */
function shipped(path) {
	return Uint8Array.from(readFileSync(join(distFolder, path)));
}
/** Text of a file that ships with Seaworthy. */
function shippedText(path) {
	return readFileSync(join(distFolder, path), "utf8");
}
/** Digest of this very build of Seaworthy: its code, and the shipped files `paths`; when run from source the code is left out. */
function buildDigest(paths) {
	const code = isSource ? [] : [...scriptsIn("."), ...scriptsIn(chunks)];
	return digestOf([...code, ...paths].map((path) => digestOf(readFileSync(join(distFolder, path)))).join(" "));
}
function scriptsIn(folder) {
	return readdirSync(join(distFolder, folder)).filter((name) => name.endsWith(".js")).sort().map((name) => join(folder, name));
}
// src/parse/split-yaml.ts
/** A line that begins or ends a document: `---`, with or without content behind it, and `...`. */
const marker = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/;
/** Only `---`, which Kubernetes too takes as the end of a document (k8s.io/apimachinery/pkg/util/yaml, YAMLReader). */
const bareMarker = /^(?:---|\.\.\.)[ \t\r]*(?:#.*)?$/;
/** Splits what follows `from`, which is on the 1-based line `firstLine`. */
function splitYaml(text, from, firstLine) {
	const slices = [];
	let start = from;
	let startLine = firstLine;
	let line = firstLine;
	for (let at = from; at < text.length; line += 1) {
		const end = endOfLine(text, at);
		if ((text.startsWith("---", at) || text.startsWith("...", at)) && marker.test(text.slice(at, at + 4))) {
			slices.push({
				text: text.slice(start, at),
				start,
				line: startLine
			});
			const isBare = bareMarker.test(text.slice(at, end));
			start = isBare ? Math.min(end + 1, text.length) : at;
			startLine = isBare ? line + 1 : line;
		}
		at = end + 1;
	}
	slices.push({
		text: text.slice(start),
		start,
		line: startLine
	});
	return slices.filter((slice) => !isBlank(slice.text));
}
function endOfLine(text, at) {
	const newline = text.indexOf("\n", at);
	return newline === -1 ? text.length : newline;
}
/** True for text with only white space, comments, directives and a byte order mark. */
function isBlank(text) {
	return /^\uFEFF?(?:[ \t\r]*(?:#[^\n]*)?(?:\n|$)|%[^\n]*(?:\n|$))*$/.test(text);
}
// src/parse/split-json.ts
/**
* The values of a JSON stream, as Kubernetes reads a file that begins with `{`: one after the other, and what follows a
* `---` as YAML. Undefined for text whose first value is not JSON, a flow mapping of YAML for instance.
*/
function splitJson(text) {
	if (!startsWithBrace.test(text)) return void 0;
	const slices = [];
	let at = 0;
	let line = 1;
	while (at < text.length) {
		const start = skipBlank(text, at);
		if (start === text.length) break;
		line += countLines(text, at, start);
		const end = text.startsWith("{", start) ? endOfValue(text, start) : void 0;
		if (slices.length === 0 && (end === void 0 || !isJson(text.slice(start, end)))) return void 0;
		if (end === void 0) return [...slices, ...splitYaml(text, start, line)];
		slices.push({
			text: text.slice(start, end),
			start,
			line
		});
		line += countLines(text, start, end);
		at = end;
	}
	return slices;
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
export { shippedText as a, shipped as i, buildDigest as n, distFolder as r, splitDocuments as t };
