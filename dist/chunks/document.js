import { a as LineCounter, f as isMap, h as isScalar, p as isNode, r as parseDocument } from "./yaml.js";
import { n as own, t as asText } from "./own.js";
import { t as SeaworthyError } from "./failure.js";
import { a as waiverProblems, c as problem, l as unknownName, s as noneOf, u as wrongType } from "./waiver-entries.js";
import { n as validateConfig } from "./validate2.generated.js";
import { isDeepStrictEqual } from "node:util";
// src/config/file.ts
const levels = [
	"off",
	"on",
	"error",
	"warning",
	"info"
];
// src/config/rule-entries.ts
/**
* Checks `rules:` against the rules that there are and the parameters that each declares. The JSON Schema for editors
* says the same and is not used here: with hundreds of rules it takes longer to compile than a repository to check.
*/
function readRuleEntries(raw, rules) {
	const known = namesOf(rules);
	const entries = /* @__PURE__ */ new Map();
	const problems = [];
	for (const [name, value] of Object.entries(raw)) {
		const path = ["rules", name];
		const params = known.get(name);
		if (isLevel(value) && params !== void 0) entries.set(name, value);
		else if (params === void 0) problems.push(unknownName("rule", path, [...known.keys()]));
		else if (params === "category" || typeof value === "string") problems.push(noneOf({
			name,
			path,
			value
		}, levels));
		else if (!isRecord(value)) problems.push(wrongType({
			name,
			path,
			value
		}, ["string", "object"]));
		else entries.set(name, readSettings({
			name,
			path,
			value,
			params
		}, problems));
	}
	return {
		entries: Object.fromEntries(entries),
		problems
	};
}
/** Every name that may stand under `rules:`: categories take a level alone, rules their parameters too. */
function namesOf(rules) {
	const names = /* @__PURE__ */ new Map();
	for (const { id } of rules) names.set(`${id.slice(0, id.indexOf("/"))}/*`, "category");
	for (const { id, params } of rules) names.set(id, params);
	return names;
}
function readSettings({ name: rule, path: at, value: settings, params }, problems) {
	const entry = /* @__PURE__ */ new Map();
	let severity;
	for (const [key, value] of Object.entries(settings)) {
		const setting = {
			name: `${rule}/${key}`,
			path: [...at, key],
			value
		};
		const param = own(params, key);
		if (key === "severity") {
			if (isLevel(value)) severity = value;
			else problems.push(noneOf(setting, levels));
		} else if (param === void 0) problems.push(unknownName(`key of ${rule}`, setting.path, ["severity", ...Object.keys(params)]));
		else if (types[param.type](value)) {
			problems.push(...outsideOf(param, setting));
			entry.set(key, value);
		} else problems.push(wrongType(setting, [param.type]));
	}
	const read = Object.fromEntries(entry);
	return severity === void 0 ? read : {
		...read,
		severity
	};
}
/** The limits that a parameter declares besides its type. */
function outsideOf({ enum: allowed, minimum }, setting) {
	const { name, path, value } = setting;
	if (allowed !== void 0 && !allowed.some((each) => isDeepStrictEqual(each, value))) return [noneOf(setting, allowed)];
	return minimum !== void 0 && typeof value === "number" && value < minimum ? [problem(path, `${name} must be >= ${minimum}`)] : [];
}
/** As JSON Schema has its types. What YAML without tags holds is JSON through and through. */
const types = {
	integer: (value) => Number.isInteger(value),
	number: (value) => Number.isFinite(value),
	string: (value) => typeof value === "string",
	boolean: (value) => typeof value === "boolean",
	array: (value) => Array.isArray(value)
};
function isLevel(value) {
	return levels.some((level) => level === value);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/config/schema-problems.ts
/** What a failed check against a JSON Schema says, in the words of all problems of a configuration. */
function problemOf({ instancePath, keyword, params, data, parentSchema, message }) {
	const path = instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
	const name = path.join("/");
	const refused = {
		name: name || "the configuration",
		path,
		value: data
	};
	switch (keyword) {
		case "additionalProperties": {
			const key = asText(params.additionalProperty);
			return unknownName(name === "" ? "key" : `key of ${name}`, [...path, key], propertiesOf(parentSchema));
		}
		case "enum": return noneOf(refused, listOf(params.allowedValues));
		case "type": return wrongType(refused, [params.type].flat().map(String));
		default: return problem(path, `${refused.name} ${message ?? "is not valid"}`);
	}
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function propertiesOf(schema) {
	const known = typeof schema === "object" && schema !== null && "properties" in schema ? schema.properties : void 0;
	return typeof known === "object" && known !== null ? Object.keys(known) : [];
}
// src/config/document.ts
/**
* Reads and validates; `rules` are those that may be configured, asked for only when some are. Throws one SeaworthyError
* that holds every error, in the order of the file, each with its line and the nearest valid name.
*/
function readConfigDocument(file, text, rules) {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: counter,
		logLevel: "silent"
	});
	const place = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line,
			column: col
		};
	};
	refuse(document.errors.map((error) => failure(file, notYaml(error.message), place(error.pos[0]))));
	const { value, problems } = checked(plainValue(file, document), rules);
	const placed = problems.map((each) => ({
		each,
		offset: keyOffset(document, each.path)
	}));
	placed.sort((a, b) => a.offset - b.offset);
	refuse(placed.map(({ each, offset }) => failure(file, each, place(offset))));
	return {
		file,
		value,
		placeOf: (path) => place(keyOffset(document, path))
	};
}
/** An empty file is an empty configuration. */
function plainValue(file, document) {
	try {
		return document.toJS() ?? {};
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		const endless = problem([], "its aliases unfold to too many values", "write them out");
		throw new SeaworthyError(failure(file, endless, {
			line: 1,
			column: 1
		}));
	}
}
/** The fixed keys by their schema, `rules` by what the rules declare. */
function checked(value, rules) {
	const raw = isRecord(value) && isRecord(value.rules) ? value.rules : void 0;
	const { entries, problems } = raw === void 0 ? {
		entries: {},
		problems: []
	} : readRuleEntries(raw, rules());
	if (!validateConfig(value)) return {
		value: {},
		problems: [...(validateConfig.errors ?? []).map(problemOf), ...problems]
	};
	const inWaivers = value.waivers?.entries === void 0 ? [] : waiverProblems(value, rules());
	return {
		value: {
			...value,
			rules: entries
		},
		problems: [...problems, ...inWaivers]
	};
}
function refuse(failures) {
	const [first, ...others] = failures;
	if (first !== void 0) throw new SeaworthyError(first, { others });
}
function failure(file, { message, hint }, place) {
	return {
		code: "config-invalid",
		message,
		file,
		...place,
		...hint === void 0 ? {} : { hint }
	};
}
/** Without the place, which every message begins with. */
function notYaml(message) {
	const [line = message] = message.split("\n");
	return problem([], `not valid YAML: ${line.replace(/ at line \d+, column \d+:?$/, "")}`);
}
/** Offset of the key (or item) at `path`, or of its nearest existing parent. */
function keyOffset(document, path) {
	for (let depth = path.length; depth > 0; depth -= 1) {
		const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
		const step = path[depth - 1];
		const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && asText(key.value) === String(step)) : void 0;
		if (pair !== void 0 && isNode(pair.key) && pair.key.range) return pair.key.range[0];
		const item = document.getIn(path.slice(0, depth), true);
		if (isNode(item) && item.range) return item.range[0];
	}
	return 0;
}
export { readConfigDocument };
