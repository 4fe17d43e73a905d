import { a as LineCounter, g as isScalar, m as isNode, p as isMap, r as parseDocument } from "./yaml.js";
import { t as asText } from "./own.js";
import { t as SeaworthyError } from "./failure.js";
import { t as policyKinds } from "./policy-kinds.js";
import { i as wrongType, n as problem, r as unknownName, t as noneOf } from "./problem.js";
import { n as readRuleEntries, t as isRecord } from "./rule-entries.js";
import { n as validateConfig } from "./validate2.generated.js";
import { a as waiverProblems } from "./waiver-entries.js";
// src/config/policy-entries.ts
const ofConftest = [
	"name",
	"namespaces",
	"data",
	"rego"
];
/** What the schema cannot say of an entry: its kind, and the keys that go with it. */
function policyProblems({ policies = [] }) {
	return policies.flatMap((entry, index) => {
		const at = ["policies", index];
		const [kind, ...others] = policyKinds.filter((each) => entry[each] !== void 0);
		if (kind === void 0) return [problem(at, "the entry names no policies", "write rules: PATH, conftest: PATH or gatekeeper: PATH")];
		const second = others.map((each) => problem([...at, each], `the entry has ${kind} and ${each}`, "write an entry for each"));
		const without = kind === "conftest" ? [] : ofConftest.filter((each) => entry[each] !== void 0);
		return [...second, ...without.map((each) => problem([...at, each], `${each} goes with conftest only`))];
	});
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
* Reads and validates; `rules` are those that may be configured, asked for only when some are; undefined where they are not
* known yet, so that names of rules are not checked. Throws one SeaworthyError that holds every error, in the order of the file, each with its line and the nearest valid name.
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
	const { entries, problems } = raw === void 0 || rules === void 0 ? {
		entries: {},
		problems: []
	} : readRuleEntries(raw, rules());
	if (!validateConfig(value)) return {
		value: {},
		problems: [...(validateConfig.errors ?? []).map(problemOf), ...problems]
	};
	const inWaivers = value.waivers?.entries === void 0 || rules === void 0 ? [] : waiverProblems(value, rules());
	return {
		value: {
			...value,
			rules: entries
		},
		problems: [
			...problems,
			...inWaivers,
			...policyProblems(value)
		]
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
