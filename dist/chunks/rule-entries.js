import { n as own } from "./own.js";
import { i as wrongType, n as problem, r as unknownName, t as noneOf } from "./problem.js";
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
export { readRuleEntries as n, isRecord as t };
