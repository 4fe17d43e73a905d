import { x as shipped } from "./replies.js";
import { n as own } from "./own.js";
import { r as isObject } from "./manifest.js";
import { m as groupOf } from "./identity.js";
import { t as require_fastest_levenshtein } from "./fastest-levenshtein.js";
import { brotliDecompressSync } from "node:zlib";
// src/schema/shape.ts
/** A schema that a repository wrote; undefined for one with a keyword of a wrong type, of which nothing is known then. */
function asSchema(value) {
	return isSchema(value) ? value : void 0;
}
const isText = (value) => typeof value === "string";
const isFlag = (value) => typeof value === "boolean";
const isAmount = (value) => typeof value === "number";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isSchemas = (value) => Array.isArray(value) && value.every(isSchema);
const keywords = new Map([
	...named(isText, [
		"type",
		"format",
		"pattern",
		"x-kubernetes-list-type"
	]),
	...named(isFlag, [
		"nullable",
		"exclusiveMinimum",
		"exclusiveMaximum"
	]),
	...named(isFlag, [
		"x-kubernetes-int-or-string",
		"x-kubernetes-preserve-unknown-fields",
		"x-kubernetes-embedded-resource"
	]),
	...named(isAmount, [
		"minimum",
		"maximum",
		"minLength",
		"maxLength",
		"minItems",
		"maxItems",
		"minProperties",
		"maxProperties"
	]),
	...named(isTexts, ["required", "x-kubernetes-list-map-keys"]),
	...named(isSchemas, [
		"oneOf",
		"anyOf",
		"allOf"
	]),
	...named(isSchema, ["items", "not"]),
	["$ref", () => false],
	["enum", (value) => Array.isArray(value)],
	["properties", (value) => isObject(value) && Object.values(value).every((each) => isSchema(each))],
	["additionalProperties", (value) => typeof value === "boolean" || isSchema(value)]
]);
function named(is, names) {
	return names.map((name) => [name, is]);
}
function isSchema(value) {
	if (!isObject(value)) return false;
	return Object.entries(value).every(([key, each]) => each === void 0 || (keywords.get(key)?.(each) ?? true));
}
// src/schema/custom.ts
function typeKey(apiVersion, kind) {
	return `${apiVersion} ${kind}`;
}
/** Of all that a state deploys; the first definition of a type counts. */
function customSchemas(manifests) {
	const found = /* @__PURE__ */ new Map();
	for (const manifest of manifests) for (const [key, schema] of definedBy(manifest)) if (!found.has(key)) found.set(key, schema);
	return found;
}
function definedBy({ id, value, unknowns }) {
	if (id.kind !== "CustomResourceDefinition" || groupOf(id.apiVersion) !== "apiextensions.k8s.io") return [];
	const spec = isObject(value.spec) ? value.spec : {};
	const { group, names, versions, version, validation } = spec;
	const kind = isObject(names) ? names.kind : void 0;
	if (typeof group !== "string" || typeof kind !== "string") return [];
	const listed = Array.isArray(versions) ? versions.filter(isObject) : [{ name: version }];
	const isKnown = unknowns === void 0 && (id.apiVersion.endsWith("/v1") || spec.preserveUnknownFields === false);
	return listed.flatMap((each) => {
		const name = own(each, "name");
		if (typeof name !== "string") return [];
		const schema = schemaIn(own(each, "schema")) ?? schemaIn(validation);
		return [[typeKey(`${group}/${name}`, kind), once(() => isKnown ? asSchema(schema) : void 0)]];
	});
}
function schemaIn(validation) {
	return isObject(validation) ? own(validation, "openAPIV3Schema") : void 0;
}
function once(work) {
	let known;
	return () => {
		known ??= { result: work() };
		return known.result;
	};
}
// src/schema/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const longestName = 253;
/** The known field that is closest to what was written, unless it is far from it. */
function nearestField(name, known) {
	return known === void 0 ? void 0 : nearestName(name, Object.keys(known));
}
function nearestName(name, known) {
	if (known.length === 0 || name.length > longestName) return void 0;
	const small = name.toLowerCase();
	const same = known.find((each) => each.toLowerCase() === small);
	if (same !== void 0) return same;
	const found = (0, import_fastest_levenshtein.closest)(name, [...known]);
	const most = name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length / 4));
	return (0, import_fastest_levenshtein.distance)(name, found) <= Math.min(most, name.length - 1) ? found : void 0;
}
const mostListed = 8;
/** The allowed values, or of many only the one that is nearest to what is written. */
function mostLikely(value, allowed) {
	if (allowed.length <= mostListed) return allowed;
	const near = nearestName(value, allowed.filter((each) => typeof each === "string"));
	return near === void 0 ? allowed.slice(0, mostListed) : [near];
}
// src/schema/store.ts
let opened;
/** Reads the store when it is first asked for. */
function kubernetesStore() {
	opened ??= readStore(brotliDecompressSync(shipped("schemas/kubernetes.txt.br")).toString());
	return opened;
}
/** The format is that of `engines/schemas`: the versions, the kinds, the definitions. */
function readStore(text) {
	const lines = text.split("\n");
	const versions = (lines[0] ?? "").split("	").map((version) => Number(version.split(".")[1]));
	const kinds = /* @__PURE__ */ new Map();
	const variants = /* @__PURE__ */ new Map();
	for (const line of lines.slice(1)) {
		if (line === "") continue;
		const [name = "", ...fields] = line.split("	");
		if (name === "kind") {
			const known = kindOf(fields);
			kinds.set(keyOf(known.group, known.version, known.kind), known);
		} else {
			const [first, last, schema = ""] = fields;
			const before = variants.get(name) ?? [];
			before.push({
				first: Number(first),
				last: Number(last),
				text: schema
			});
			variants.set(name, before);
		}
	}
	return {
		oldest: Math.min(...versions),
		newest: Math.max(...versions),
		kinds: [...kinds.values()],
		kind: (group, version, kind) => kinds.get(keyOf(group, version, kind)),
		definition(name, minor) {
			const found = variants.get(name)?.find(({ first, last }) => first <= minor && minor <= last);
			if (found === void 0) return void 0;
			found.node ??= JSON.parse(found.text);
			return found.node;
		}
	};
}
function kindOf(fields) {
	const [group = "", version = "", kind = "", definition, first, last, introduced, deprecated, removed, replacement] = fields;
	return {
		group,
		version,
		kind,
		definition: definition || void 0,
		first: Number(first),
		last: Number(last),
		introduced: minorOf(introduced),
		deprecated: minorOf(deprecated),
		removed: minorOf(removed),
		replacement: replacement || void 0
	};
}
function minorOf(version) {
	return version ? Number(version.split(".")[1]) : void 0;
}
function keyOf(group, version, kind) {
	return `${group}/${version}/${kind}`;
}
export { customSchemas as a, nearestName as i, mostLikely as n, typeKey as o, nearestField as r, kubernetesStore as t };
