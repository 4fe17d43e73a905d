import { l as eachWithin, u as timeFor } from "./stream.js";
import { s as compareTexts } from "./globs.js";
import { n as own, t as asText } from "./own.js";
import { n as fieldAt, r as isObject, t as childOf } from "./manifest.js";
import { c as schemaRule, h as mayHoldPlaceholder, n as isUnknown, o as withoutEncryption, s as isSchemaRule, t as isIn } from "./unknown.js";
import { t as clipped } from "./clipped.js";
import { h as isBuiltInGroup, i as namingFields, m as groupOf } from "./identity.js";
import { t as grouped } from "./grouped.js";
import { t as minorOf } from "./kube-version.js";
import { i as severities } from "./severity.js";
import { r as severityOfFinding } from "./rule.js";
import { t as src_default } from "./open-policy-agent-opa-wasm.js";
import { a as customSchemas, i as nearestName, n as mostLikely, o as typeKey, r as nearestField, t as kubernetesStore } from "./store2.js";
// src/model/label-expression.ts
/** Whether labels meet the expression, as Kubernetes has it. */
function meetsExpression({ key, operator, values }, labels) {
	const value = own(labels, key);
	switch (operator) {
		case "In": return typeof value === "string" && values.has(value);
		case "NotIn": return typeof value !== "string" || !values.has(value);
		case "Exists": return value !== void 0;
		case "DoesNotExist": return value === void 0;
		default: return false;
	}
}
// src/evaluate/policy.ts
const entrypoint = "seaworthy/main/reports";
/** Most bytes that policies of a repository may take to judge a batch. */
const memoryBytes = 536870912;
/**
* Loads what policies of a repository call, which then answer as OPA does; `data`: JSON text. After an error a policy is not
* to be asked again, but opened.
*/
async function repositoryPolicies(module, data) {
	const { functionsFor, RegoModule } = await import("./rego2.js");
	const open = (host) => new RegoModule(module, {
		host,
		memoryBytes
	});
	const { needed } = open({ functions: /* @__PURE__ */ new Map() });
	const host = { functions: await functionsFor(needed) };
	return () => repositoryPolicy(open(host), data);
}
function repositoryPolicy(loaded, data) {
	if (data !== void 0) loaded.setData(data);
	return { judge(batch) {
		const evaluated = loaded.evaluate(batch, entrypoint);
		if (!evaluated.ok) throw new Error(evaluated.error);
		if (!Array.isArray(evaluated.result)) throw new TypeError("the policies gave no answer");
		return evaluated.result.map(violations);
	} };
}
/** Loads the policies that ship with Seaworthy; this file alone knows `@open-policy-agent/opa-wasm`. */
function openPolicy(module) {
	const loaded = src_default.loadPolicySync(module);
	return { judge(batch) {
		const answer = loaded.evaluate(batch.slice().buffer, entrypoint);
		const [first] = Array.isArray(answer) ? answer : [];
		const result = typeof first === "object" && first !== null && "result" in first ? first.result : void 0;
		if (!Array.isArray(result)) throw new TypeError("the policies gave no answer");
		return result.map(violations);
	} };
}
function violations(report) {
	if (!Array.isArray(report)) throw new TypeError(`a report is ${JSON.stringify(report)}, which is no list`);
	return report.map(violation);
}
function violation(value) {
	if (!isViolation(value)) throw new TypeError(`a rule answered ${JSON.stringify(value)}, which is not a violation`);
	return value;
}
function isViolation(value) {
	if (typeof value !== "object" || value === null) return false;
	const { rule, path, message, severity, related = [] } = { ...value };
	const known = severity === void 0 || severities.some((each) => each === severity);
	const isPlaced = isPath(path) && Array.isArray(related) && related.every(isRelated);
	return typeof rule === "string" && typeof message === "string" && isPlaced && known;
}
function isPath(value) {
	return Array.isArray(value) && value.every((step) => typeof step === "string" || Number.isInteger(step));
}
function isRelated(value) {
	if (typeof value !== "object" || value === null) return false;
	const { link, index, path } = { ...value };
	return typeof link === "string" && typeof index === "number" && Array.isArray(path);
}
// src/evaluate/judge.ts
const opened = /* @__PURE__ */ new Map();
/** Open policies, by the digest of their module; what they call is loaded. */
const openers = /* @__PURE__ */ new Map();
/** The module of some policies that was opened last: with other data than before, memory is not kept for both. */
const latest = /* @__PURE__ */ new Map();
/** Rules that took too long, by the digest of their policies: each would take its time once for every object. */
const stopped = /* @__PURE__ */ new Map();
const newline = "\n".charCodeAt(0);
/**
* Judges the objects of batches in their order, one batch on each line (in UTF-8); none takes longer than `limitMs`. The
* policy is opened once in each thread, and again after it was stopped.
*/
async function judge(module, batches, limitMs) {
	closeOther(module);
	openers.set(module.digest, openers.get(module.digest) ?? await openerOf(module));
	const lines = linesIn(batches);
	const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
	return judgeEach(module, lines, timeFor(longest, limitMs));
}
function closeOther({ digest, policies = digest }) {
	const before = latest.get(policies);
	if (before !== void 0 && before !== digest) {
		opened.delete(before);
		openers.delete(before);
	}
	latest.set(policies, digest);
}
async function openerOf({ wasm, trust, data }) {
	return trust === "built-in" ? () => openPolicy(wasm) : repositoryPolicies(wasm, data);
}
function judgeEach(module, batches, limitMs) {
	return eachWithin(batches, limitMs, {
		work: (batch) => judgeBatch(module, batch),
		late(batch, limit) {
			opened.delete(module.digest);
			const each = alone(batch);
			if (each.length > 1) return judgeEach(module, each, limit / 2);
			const why = `it took longer than ${limit / 1e3} s`;
			const byRule = ruleByRule(batch);
			const [only] = byRule;
			if (only === void 0) return [{ error: why }];
			if (byRule.length > 1) return [joined(byRule.flatMap(({ text }) => judgeEach(module, [text], limit / 2)))];
			const failed = {
				rule: only.rule,
				why,
				isStopped: true
			};
			stopped.set(policiesOf(module), (stopped.get(policiesOf(module)) ?? /* @__PURE__ */ new Map()).set(only.rule, failed));
			return [{
				violations: [],
				failed: [failed]
			}];
		}
	}).flat();
}
function policiesOf({ digest, policies = digest }) {
	return policies;
}
/** What several rules say of one object. */
function joined(answers) {
	const failed = answers.flatMap((each) => "error" in each ? [] : each.failed ?? []);
	const errors = answers.flatMap((each) => "error" in each ? [each] : []);
	if (errors[0] !== void 0) return errors[0];
	const violations = answers.flatMap((each) => "error" in each ? [] : each.violations);
	return failed.length === 0 ? { violations } : {
		violations,
		failed
	};
}
function policyOf({ digest }) {
	const policy = opened.get(digest) ?? openers.get(digest)?.();
	if (policy === void 0) throw new TypeError("the policies were not opened");
	opened.set(digest, policy);
	return policy;
}
function linesIn(batches) {
	const lines = [];
	for (let start = 0; start < batches.length;) {
		const end = batches.indexOf(newline, start);
		lines.push(batches.subarray(start, end));
		start = end + 1;
	}
	return lines;
}
function judgeBatch(module, batch) {
	const known = stopped.get(policiesOf(module));
	return known === void 0 ? judgeAll(module, batch) : alone(batch).map((one) => judgeOthers(module, one, known));
}
/** An error ends the evaluation of a whole batch, so that its objects are then judged one by one, and then rule by rule. */
function judgeAll(module, batch) {
	try {
		return policyOf(module).judge(batch).map((violations) => ({ violations }));
	} catch (error) {
		opened.delete(module.digest);
		const each = alone(batch);
		if (each.length > 1) return each.flatMap((one) => judgeAll(module, one));
		const why = error instanceof Error ? error.message : String(error);
		const byRule = ruleByRule(batch);
		const [only] = byRule;
		if (only === void 0) return [{ error: why }];
		if (byRule.length > 1) return [joined(byRule.flatMap(({ text }) => judgeAll(module, text)))];
		return [{
			violations: [],
			failed: [{
				rule: only.rule,
				why
			}]
		}];
	}
}
/** Judges one object without the rules that were stopped. */
function judgeOthers(module, one, known) {
	return joined(ruleByRule(one).flatMap(({ rule, text }) => {
		const failed = known.get(rule);
		return failed === void 0 ? judgeAll(module, text) : [{
			violations: [],
			failed: [failed]
		}];
	}));
}
/** A batch for each object of a batch, with no more nodes than it needs: another one may be what cannot be read. */
function alone(batch) {
	const whole = JSON.parse(new TextDecoder().decode(batch));
	return whole.asked.map((asked) => {
		const needed = new Set(nodesOf(asked));
		const nodes = whole.nodes.map((node, index) => needed.has(index) ? node : null);
		return new TextEncoder().encode(JSON.stringify({
			...whole,
			nodes,
			asked: [asked]
		}));
	});
}
/** A batch for each rule that a batch of one object asks. */
function ruleByRule(batch) {
	const whole = JSON.parse(new TextDecoder().decode(batch));
	const [asked] = whole.asked;
	const parameters = asked === void 0 ? void 0 : whole.parameters[asked.rules];
	return Object.entries(parameters ?? {}).map(([rule, params]) => {
		const one = {
			...whole,
			parameters: [{ [rule]: params }],
			asked: [{
				...asked,
				rules: 0
			}]
		};
		return {
			rule,
			text: new TextEncoder().encode(JSON.stringify(one))
		};
	});
}
function nodesOf({ node, links }) {
	return [node, ...Object.values(links).flatMap((list) => list.flatMap(nodesOf))];
}
/** {@link judge}, as worker threads offer it. */
const judgeTask = {
	name: "judge",
	run: judge
};
// src/schema/availability.ts
/** `minor`: of the version of Kubernetes that is judged for; `latest`: of the latest that objects may be written for. */
function availabilityOf({ apiVersion, kind }, { minor, latest, store }) {
	const group = groupOf(apiVersion);
	const known = store.kind(group, apiVersion.slice(group === "" ? 0 : group.length + 1), kind);
	if (known === void 0) return unknownType({
		apiVersion,
		kind
	}, minor, store);
	const { introduced = 0, deprecated = Infinity, removed = Infinity } = known;
	if (removed <= Math.min(minor, store.newest)) return {
		what: "removed",
		known
	};
	if (introduced > latest) return {
		what: "early",
		known
	};
	return {
		what: "served",
		known,
		isDeprecated: deprecated <= Math.min(minor, store.newest)
	};
}
function unknownType(type, minor, store) {
	const group = groupOf(type.apiVersion);
	const isOurs = isBuiltInGroup(group);
	if (type.kind.endsWith("List")) return { what: "foreign" };
	if (!isOurs && group.includes(".")) return { what: "foreign" };
	const nearest = nearestType(type, minor, store);
	return nearest === void 0 && (!isOurs || group === "") ? { what: "foreign" } : {
		what: "unknown",
		nearest
	};
}
/** The same kind of another group or version, or the kind with nearly the same name. */
function nearestType({ apiVersion, kind }, minor, store) {
	const served = store.kinds.filter((each) => isServed(each, minor, store));
	const group = groupOf(apiVersion);
	const same = served.filter((each) => each.kind === kind);
	const best = same.find((each) => each.group === group) ?? same[0];
	if (best !== void 0) return typeOf(newestOf(same.filter((each) => each.group === best.group)) ?? best);
	const here = served.filter((each) => apiVersionOf(each) === apiVersion);
	const name = nearestName(kind, [...new Set(here.map((each) => each.kind))]);
	return name === void 0 ? void 0 : {
		apiVersion,
		kind: name
	};
}
function isServed({ first, last, removed = Infinity, introduced = 0 }, minor, store) {
	const at = Math.min(Math.max(minor, store.oldest), store.newest);
	return first <= at && at <= last && removed > minor && introduced <= minor;
}
/** A version of the group that is neither alpha nor beta, if there is one. */
function newestOf(kinds) {
	return kinds.find(({ version }) => /^v\d+$/.test(version)) ?? kinds[0];
}
/** What to use in the place of a kind: what its type declares, else another version of its group. */
function replacementOf(known, minor, store) {
	for (let at = known; at?.replacement !== void 0;) {
		const { group, version, kind } = partsOf(at.replacement);
		at = store.kind(group, version, kind);
		if (at === void 0 || isServed(at, minor, store)) return {
			apiVersion: apiVersionOf({
				group,
				version
			}),
			kind
		};
	}
	const best = newestOf(store.kinds.filter((each) => each !== known && each.group === known.group && each.kind === known.kind && isServed(each, minor, store)).filter(({ deprecated = Infinity }) => deprecated > minor));
	return best === void 0 ? void 0 : typeOf(best);
}
/** `group/version/Kind`, or `version/Kind`. */
function partsOf(replacement) {
	const [kind = "", version = "", group = ""] = replacement.split("/").reverse();
	return {
		group,
		version,
		kind
	};
}
function typeOf(known) {
	return {
		apiVersion: apiVersionOf(known),
		kind: known.kind
	};
}
function apiVersionOf({ group, version }) {
	return group === "" ? version : `${group}/${version}`;
}
// src/schema/walk-state.ts
function add({ flaws }, flaw) {
	flaws.push(flaw);
}
/** Follows references; undefined where one leads nowhere. */
function resolved(node, { definition }) {
	let at = node;
	while (at?.$ref !== void 0) at = definition(at.$ref);
	return at;
}
// src/schema/scalars.ts
/** What a value should be when it is not, as the end of “is not …”; undefined when it is. */
function isOfType(value, node) {
	if (node["x-kubernetes-int-or-string"] === true) return typeof value === "string" || Number.isInteger(value) ? void 0 : "a whole number or text";
	if (node.format === "quantity" && node.type === void 0) return typeof value === "string" || typeof value === "number" ? void 0 : "a quantity";
	const type = node.type === void 0 ? void 0 : types.get(node.type);
	return type === void 0 || type.holds(value) ? void 0 : type.name;
}
const types = /* @__PURE__ */ new Map([
	["object", {
		name: "a mapping",
		holds: (value) => typeof value === "object" && !Array.isArray(value)
	}],
	["array", {
		name: "a list",
		holds: (value) => Array.isArray(value)
	}],
	["string", {
		name: "text",
		holds: (value) => typeof value === "string"
	}],
	["boolean", {
		name: "true or false",
		holds: (value) => typeof value === "boolean"
	}],
	["integer", {
		name: "a whole number",
		holds: (value) => Number.isInteger(value)
	}],
	["number", {
		name: "a number",
		holds: (value) => typeof value === "number"
	}]
]);
function visitText(value, node, walk) {
	const { isBuiltIn } = walk.schema;
	const path = walk.path;
	if (isBuiltIn && value === "" && node.format !== "quantity" || isUnrestricted(node)) return;
	if (mayHoldPlaceholder(value)) return;
	if (node.enum !== void 0 && !node.enum.includes(value)) add(walk, {
		what: "enum",
		path: [...path],
		found: value,
		allowed: mostLikely(value, node.enum)
	});
	if (node.pattern !== void 0 && walk.schema.withoutPatterns !== true && expression(node.pattern)?.test(value) === false) add(walk, {
		what: "pattern",
		path: [...path],
		found: value,
		pattern: node.pattern
	});
	visitLength(value, node, walk);
	const wanted = isBuiltIn ? formats.get(node.format ?? "") : void 0;
	if (wanted !== void 0 && !wanted.holds(value)) add(walk, {
		what: "format",
		path: [...path],
		found: value,
		wanted: wanted.name
	});
}
/** Most texts may be anything. */
function isUnrestricted({ enum: allowed, pattern, format, minLength, maxLength }) {
	return (allowed ?? pattern ?? format ?? minLength ?? maxLength) === void 0;
}
function visitLength(value, { minLength = 0, maxLength = Infinity }, walk) {
	if (minLength === 0 && value.length <= maxLength) return;
	const length = [...value].length;
	if (length < minLength) add(walk, {
		what: "range",
		path: [...walk.path],
		wanted: `at least ${characters(minLength)}`
	});
	if (length > maxLength) add(walk, {
		what: "range",
		path: [...walk.path],
		wanted: `at most ${characters(maxLength)}`
	});
}
function characters(count) {
	return count === 1 ? "1 character" : `${count} characters`;
}
/** Source: k8s.io/apimachinery/pkg/api/resource, ParseQuantity, which trims white space. */
const quantity = /^\s*[+-]?(?:\d+|\d+\.\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?\s*$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const formats = /* @__PURE__ */ new Map([
	["quantity", {
		name: "a quantity",
		holds: (value) => quantity.test(value)
	}],
	["byte", {
		name: "base64",
		holds: isBase64
	}],
	["date-time", {
		name: "a time such as 2006-01-02T15:04:05Z",
		holds: (value) => time.test(value)
	}]
]);
/** As encoding/base64 of Go reads it: line breaks do not count. */
function isBase64(value) {
	const text = value.replace(/[\r\n]/g, "");
	return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
function visitNumber(value, node, walk) {
	const { minimum, maximum, exclusiveMinimum = false, exclusiveMaximum = false } = node;
	if (node.enum !== void 0 && !node.enum.includes(value)) add(walk, {
		what: "enum",
		path: [...walk.path],
		found: value,
		allowed: node.enum
	});
	const range = (wanted) => add(walk, {
		what: "range",
		path: [...walk.path],
		wanted
	});
	if ((node.format === "int32" || walk.schema.isBuiltIn && node["x-kubernetes-int-or-string"] === true) && (value > 2147483647 || value < -2147483648)) range("a number of 32 bits");
	if (minimum !== void 0 && (exclusiveMinimum ? value <= minimum : value < minimum)) range(exclusiveMinimum ? `more than ${minimum}` : `at least ${minimum}`);
	if (maximum !== void 0 && (exclusiveMaximum ? value >= maximum : value > maximum)) range(exclusiveMaximum ? `less than ${maximum}` : `at most ${maximum}`);
}
const expressions = /* @__PURE__ */ new Map();
/** The pattern of a CustomResourceDefinition; undefined for one that JavaScript does not read as Go does. */
function expression(pattern) {
	if (!expressions.has(pattern)) expressions.set(pattern, compiled(pattern));
	return expressions.get(pattern);
}
function compiled(pattern) {
	try {
		return new RegExp(pattern, "u");
	} catch {
		return;
	}
}
// src/schema/combinations.ts
/** `oneOf`, `anyOf`, `allOf` and `not` of a CustomResourceDefinition: they restrict values, and declare no fields. */
function visitCombinations(value, node, walk) {
	if (node["x-kubernetes-int-or-string"] === true || walk.isUnknownAt !== void 0) return;
	const { oneOf, anyOf, allOf = [], not } = node;
	const say = (count, forms) => add(walk, {
		what: "combination",
		path: [...walk.path],
		matches: `${count}${fieldsOf(forms)}`
	});
	if (oneOf !== void 0) {
		const all = oneOf.filter((each) => holds(value, each, walk)).length;
		if (all !== 1) say(all === 0 ? "none of the forms" : "more than one of the forms", oneOf);
	}
	if (anyOf !== void 0 && !anyOf.some((each) => holds(value, each, walk))) say("none of the forms", anyOf);
	if (!allOf.every((each) => holds(value, each, walk))) say("not all of the forms", allOf);
	if (not !== void 0 && holds(value, not, walk)) say("a form that is excluded", [not]);
}
/** The fields that distinguish the forms, as far as they require any. */
function fieldsOf(forms) {
	const fields = [...new Set(forms.flatMap(({ required = [] }) => required))];
	return fields.length === 0 ? "" : ` with ${fields.join(", ")}`;
}
/** Whether a value is as the schema restricts it, whatever else it holds. */
function holds(value, node, walk) {
	const inner = {
		...walk,
		path: [],
		flaws: []
	};
	if (isOfType(value, node) !== void 0) return false;
	if (typeof value === "string") visitText(value, node, inner);
	else if (typeof value === "number") visitNumber(value, node, inner);
	else if (node.enum !== void 0 && !node.enum.includes(value)) return false;
	return inner.flaws.length === 0 && holdsBelow(value, node, walk) && holdsForms(value, node, walk);
}
function holdsBelow(value, node, walk) {
	const { items, minItems = 0, maxItems = Infinity } = node;
	if (Array.isArray(value)) {
		if (value.length < minItems || value.length > maxItems) return false;
		return items === void 0 || value.every((each) => holds(each, items, walk));
	}
	return !isObject(value) || holdsFields(value, node, walk);
}
function holdsFields(value, node, walk) {
	const { properties = {}, additionalProperties, required = [] } = node;
	const keys = Object.keys(value);
	if (!required.every((key) => Object.hasOwn(value, key))) return false;
	if (keys.length < (node.minProperties ?? 0) || keys.length > (node.maxProperties ?? Infinity)) return false;
	return keys.every((key) => {
		const field = own(properties, key) ?? additionalProperties;
		const here = childOf(value, key);
		return typeof field !== "object" || here === void 0 || holds(here, field, walk);
	});
}
function holdsForms(value, { oneOf, anyOf, allOf = [], not }, walk) {
	if (oneOf !== void 0 && oneOf.filter((each) => holds(value, each, walk)).length !== 1) return false;
	if (anyOf !== void 0 && !anyOf.some((each) => holds(value, each, walk))) return false;
	return allOf.every((each) => holds(value, each, walk)) && (not === void 0 || !holds(value, not, walk));
}
// src/schema/items.ts
/** How many items there may be, and which may not be alike. */
function visitItems(value, node, walk) {
	const { minItems = 0, maxItems = Infinity } = node;
	if (value.length < minItems) add(walk, {
		what: "range",
		path: [...walk.path],
		wanted: `at least ${counted(minItems)}`
	});
	if (value.length > maxItems) add(walk, {
		what: "range",
		path: [...walk.path],
		wanted: `at most ${counted(maxItems)}`
	});
	if (value.length > 1) visitKeys(value, node, walk);
}
function counted(items) {
	return items === 1 ? "1 item" : `${items} items`;
}
/** Items of a list of which each has keys of its own. */
function visitKeys(value, node, walk) {
	const isSet = node["x-kubernetes-list-type"] === "set";
	const keys = node["x-kubernetes-list-map-keys"];
	if (keys === void 0 && !isSet || isContainerPorts(walk)) return;
	const item = node.items === void 0 ? void 0 : resolved(node.items, walk.schema);
	const seen = /* @__PURE__ */ new Map();
	for (const [at, each] of value.entries()) {
		const name = isSet ? JSON.stringify(each) : keyOf(each, keys ?? [], item);
		if (name === void 0 || holdsUnknown(each, at, keys ?? [], walk)) continue;
		const first = seen.get(name);
		if (first === void 0) seen.set(name, at);
		else add(walk, {
			what: "twice",
			path: [...walk.path, at],
			keys: keys ?? [],
			first
		});
	}
}
/** Two with the same number and protocol are accepted: the API server only warns. */
function isContainerPorts({ path, schema }) {
	return schema.isBuiltIn && path.at(-1) === "ports" && /containers$/i.test(String(path.at(-3)));
}
function keyOf(each, keys, item) {
	if (!isObject(each)) return void 0;
	const values = keys.map((key) => own(each, key) ?? (item?.properties && own(item.properties, key))?.default ?? null);
	return values.every((value) => value === null) ? void 0 : JSON.stringify(values);
}
function holdsUnknown(each, at, keys, { path, isUnknownAt }) {
	if (isUnknownAt === void 0) return false;
	return isUnknownAt([...path, at]) || isObject(each) && keys.some((key) => isUnknownAt([
		...path,
		at,
		key
	]));
}
// src/schema/walk.ts
/** Everything that is wrong with an object, in its order. */
function flawsIn(value, schema, isUnknownAt) {
	const walk = {
		schema,
		path: [],
		flaws: [],
		isUnknownAt
	};
	visit(value, schema.root, walk);
	return walk.flaws;
}
function visit(value, reference, walk) {
	const node = reference.$ref === void 0 ? reference : resolved(reference, walk.schema);
	if (node === void 0 || value === null || walk.isUnknownAt?.(walk.path) === true) return;
	const wanted = isOfType(value, node);
	if (wanted !== void 0) {
		if (!mayBeFilledIn(value)) add(walk, {
			what: "type",
			path: [...walk.path],
			found: value,
			wanted
		});
		return;
	}
	if (typeof value === "string") visitText(value, node, walk);
	else if (typeof value === "number") visitNumber(value, node, walk);
	else if (Array.isArray(value)) visitList(value, node, walk);
	else if (isObject(value)) visitObject(value, node, walk);
	if (!walk.schema.isBuiltIn) visitCombinations(value, node, walk);
}
/** Text with what looks like a placeholder, even if that is not certain. */
function mayBeFilledIn(value) {
	return typeof value === "string" && mayHoldPlaceholder(value);
}
/** Visits what lies below the value that is visited. */
function visitBelow(step, value, node, walk) {
	walk.path.push(step);
	visit(value, node, walk);
	walk.path.pop();
}
function visitList(value, node, walk) {
	const { items } = node;
	if (items !== void 0) for (const [at, item] of value.entries()) visitBelow(at, item, items, walk);
	visitItems(value, node, walk);
}
const objectMeta = { $ref: "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" };
const ofEveryObject = /* @__PURE__ */ new Set([
	"apiVersion",
	"kind",
	"metadata"
]);
function visitObject(value, node, walk) {
	const keys = Object.keys(value);
	if (keys.some((key) => isOpen(key, walk))) return;
	visitRequired(value, node, walk);
	visitCount(keys.length, node, walk);
	for (const key of keys) {
		const field = own(value, key);
		if (field !== void 0) visitField(key, field, node, walk);
	}
}
/** A key of a patch, or one that something fills in: more may stand in the object than is seen. */
function isOpen(key, { isUnknownAt }) {
	return key.startsWith("$") || isUnknownAt !== void 0 && isUnknown(key);
}
function visitRequired(value, { required = [] }, walk) {
	for (const name of required) if ((own(value, name) ?? null) === null) add(walk, {
		what: "missing",
		path: [...walk.path, name]
	});
}
function visitCount(count, { minProperties = 0, maxProperties = Infinity }, walk) {
	if (count < minProperties) add(walk, {
		what: "range",
		path: [...walk.path],
		wanted: `at least ${minProperties} fields`
	});
	if (count > maxProperties) add(walk, {
		what: "range",
		path: [...walk.path],
		wanted: `at most ${maxProperties} fields`
	});
}
function visitField(key, value, node, walk) {
	const isRoot = walk.path.length === 0;
	const { properties, additionalProperties } = node;
	if ((isRoot || node["x-kubernetes-embedded-resource"] === true) && !walk.schema.isBuiltIn && ofEveryObject.has(key)) {
		if (key === "metadata") visitMetadata(value, walk);
		return;
	}
	if (isRoot && key === "status") return;
	const field = properties === void 0 ? void 0 : own(properties, key);
	if (field !== void 0) visitBelow(key, value, field, walk);
	else if (typeof additionalProperties === "object") visitBelow(key, value, additionalProperties, walk);
	else if (isClosed(node, walk)) add(walk, {
		what: "unknown",
		path: [...walk.path, key],
		nearest: nearestField(key, properties)
	});
}
/** Metadata is that of Kubernetes, whatever a CustomResourceDefinition says. */
function visitMetadata(value, walk) {
	const { schema } = walk;
	walk.path.push("metadata");
	visit(value, objectMeta, {
		...walk,
		schema: {
			...schema,
			isBuiltIn: true
		}
	});
	walk.path.pop();
}
function isClosed(node, { schema, path }) {
	if (node["x-kubernetes-preserve-unknown-fields"] === true || node.additionalProperties === true) return false;
	if (node.properties === void 0) return !schema.isBuiltIn && node.type === "object" && path.length > 0;
	return true;
}
// src/schema/words.ts
function namedField({ id, value }, at) {
	const { title, path } = subjectOf(id, value, at);
	const field = fieldText(path);
	return {
		title,
		field,
		about: field === "" ? title : `${title}: ${field}`,
		path
	};
}
/** What is wrong with a field of an object, in one sentence. */
function messageOf({ id, value }, flaw) {
	const { title, field, about, path } = namedField({
		id,
		value
	}, flaw.path);
	switch (flaw.what) {
		case "unknown": return `${title} has the unknown field ${field}${flaw.nearest === void 0 ? "" : `; did you mean ${flaw.nearest}?`}`;
		case "missing": return `${title} has no ${field}, which is required`;
		case "type": return `${about} is ${described(flaw.found, id.kind)}, not ${flaw.wanted}`;
		case "enum": return `${about} is ${plain(flaw.found, id.kind)}, not ${alternatives(flaw.allowed)}`;
		case "pattern": return `${about} is ${plain(flaw.found, id.kind)}, which does not match ${clipped(flaw.pattern, longestValue)}`;
		case "format": return `${about} is ${plain(flaw.found, id.kind)}, not ${flaw.wanted}`;
		case "range": return `${about} must be ${flaw.wanted}`;
		case "twice": return `${title}: ${twice(value, flaw, path)}`;
		case "combination": return `${about} matches ${flaw.matches}`;
	}
}
const shortKinds = /* @__PURE__ */ new Map([["HorizontalPodAutoscaler", "HPA"], ["PodDisruptionBudget", "PDB"]]);
/** `HPA storefront`, as other rules call an object. */
function titleOf({ kind, name }) {
	return `${shortKinds.get(kind) ?? kind} ${name}`.trim();
}
/** The container that a field belongs to, or the object; and the path of the field from there. */
function subjectOf(id, value, path) {
	const list = path.findLastIndex((step) => typeof step === "string" && /^(?:init|ephemeral)?containers$/i.test(step));
	const container = path.slice(0, list + 2);
	const name = list === -1 || path.length <= list + 2 ? void 0 : fieldAt(value, [...container, "name"]);
	if (typeof name !== "string") return {
		title: titleOf(id),
		path
	};
	return {
		title: `Container ${name}`,
		path: path.slice(list + 2)
	};
}
/** `spec.ports[0].port` */
function fieldText(path) {
	return path.map((step, at) => {
		if (typeof step === "number") return `[${step}]`;
		if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
		return at === 0 ? step : `.${step}`;
	}).join("");
}
const longestValue = 60;
/** A value with its type; not the value of a Secret. */
function described(found, kind) {
	if (found === null) return "null";
	if (Array.isArray(found)) return "a list";
	if (typeof found === "object") return "a mapping";
	const name = typeof found === "string" ? "text" : typeof found === "number" ? "number" : "boolean";
	if (kind === "Secret") return name === "text" ? name : `a ${name}`;
	return typeof found === "string" ? `the text ${JSON.stringify(clipped(found, longestValue))}` : `the ${name} ${found}`;
}
function plain(found, kind) {
	if (kind === "Secret") return "a text";
	return typeof found === "string" ? clipped(JSON.stringify(found), longestValue) : described(found, kind);
}
function alternatives(allowed) {
	const all = allowed.map((each) => typeof each === "string" ? each || "\"\"" : JSON.stringify(each));
	if (all.length <= 1) return all.join("");
	return `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}
function twice(value, { keys, first, path: whole }, path) {
	const item = fieldAt(value, whole);
	const names = keys.flatMap((key) => {
		const found = childOf(item, key);
		return found === void 0 ? [] : [`${key} ${plainKey(found)}`];
	});
	const what = keys.length === 0 ? "value" : names.length === 1 ? keys[0] : "keys";
	const list = fieldText(path.slice(0, -1));
	const shown = keys.length === 0 ? plainKey(item) : names.join(", ");
	return `${fieldText(path)} has the same ${what ?? "keys"} as ${list}[${first}]: ${shown}`;
}
function plainKey(value) {
	return clipped(typeof value === "string" ? value : JSON.stringify(value ?? null), longestValue);
}
// src/schema/said.ts
/** The nearest version whose schemas are kept, the last one of a kind that is no longer served. */
function keptMinor({ latest, store }, last) {
	return Math.min(Math.max(latest, store.oldest), store.newest, last);
}
function builtInType({ definition, last }, judging) {
	const find = definitions(judging, last);
	const root = definition === void 0 ? void 0 : find(definition);
	return root && {
		root,
		isBuiltIn: true,
		definition: find
	};
}
function customType(root, judging) {
	const { withoutPatterns } = judging;
	return root && {
		root,
		isBuiltIn: false,
		definition: definitions(judging),
		withoutPatterns
	};
}
function definitions(judging, last = Infinity) {
	const at = keptMinor(judging, last);
	return (name) => judging.store.definition(name, at);
}
/** What is wrong with the fields of an object. */
function saidOfFields(manifest, schema) {
	return flawsOf(manifest, schema).flatMap((flaw) => {
		if (flaw.what === "type" && isNaming(flaw.path)) return [];
		const fix = fixOf(flaw);
		const said = {
			rule: schemaRule.schema,
			path: flaw.path,
			message: messageOf(manifest, flaw)
		};
		return [fix === void 0 ? said : {
			...said,
			fix
		}];
	});
}
function isNaming(path) {
	const key = JSON.stringify(path);
	return [["metadata"], ...namingFields].some((each) => JSON.stringify(each) === key);
}
function flawsOf({ value, unknowns }, schema) {
	return flawsIn(withoutEncryption(value), schema, unknowns && lookup(unknowns));
}
/** Whether a path leads to one of them: the walk asks at each value, so only those with the same last step are compared. */
function lookup(unknowns) {
	const byLast = grouped(unknowns, ({ path }) => [path.at(-1)]);
	return (path) => {
		return byLast.get(path.at(-1))?.some((each) => each.path.length === path.length && isIn([each], path)) === true;
	};
}
/** The same value in the type that is wanted, where there is only one way to write it. */
function fixOf(flaw) {
	if (flaw.what !== "type") return void 0;
	const value = converted(flaw.found, flaw.wanted);
	return value === void 0 ? void 0 : {
		op: "replace",
		path: flaw.path,
		value
	};
}
function converted(found, wanted) {
	if (wanted === "text") return Number.isInteger(found) || typeof found === "boolean" ? asText(found) : void 0;
	if (typeof found !== "string") return void 0;
	if (wanted === "a whole number") return /^(?:0|-?[1-9]\d{0,8})$/.test(found) ? Number(found) : void 0;
	return wanted === "true or false" && /^(?:true|false)$/.test(found) ? found === "true" : void 0;
}
/** What is wrong with the type of an object. */
function saidOfType(manifest, availability, judging) {
	const { apiVersion } = manifest.id;
	const title = titleOf(manifest.id);
	if (mayBeChosen(manifest)) return availability.what === "foreign" ? saidOfUnknown(manifest, judging) : [];
	switch (availability.what) {
		case "foreign": return saidOfUnknown(manifest, judging);
		case "served": return availability.isDeprecated ? [deprecated(manifest, availability.known, judging)] : [];
		case "removed": {
			const { known } = availability;
			const instead = replacementOf(known, judging.minor, judging.store);
			const message = `${title}: ${apiVersion} is not served since Kubernetes 1.${known.removed ?? 0}${useOf(instead, manifest)}`;
			return [{
				rule: schemaRule.removed,
				path: ["apiVersion"],
				message,
				...fixedBy(instead, manifest, judging)
			}];
		}
		case "early": {
			const message = `${title}: ${apiVersion} is served from Kubernetes 1.${availability.known.introduced ?? 0} on, and 1.${judging.minor} is judged for`;
			return [{
				rule: schemaRule.unknownKind,
				path: ["apiVersion"],
				message
			}];
		}
		case "unknown": return [unknownKind(manifest, availability.nearest, judging)];
	}
}
/**
* A template may choose the API version by `.Capabilities`, for which no cluster answers here: Helm then renders what the
* oldest clusters need, and what is deployed is another one.
*/
function mayBeChosen({ source, verbatim, target }) {
	if (target.kind === "helm") return !/(?:^|\/)crds\//.test(source);
	return !verbatim && /(?:^|\/)templates\/|\.tgz$/.test(source);
}
/** Nothing, unless the configuration asks to hear of types without a schema. */
function saidOfUnknown({ id }, { settings }) {
	if (settings === void 0 || settings.unknownKinds === "silent") return [];
	const message = `${titleOf(id)}: no schema of ${id.apiVersion} ${id.kind} is known`;
	const said = {
		rule: schemaRule.unknownKind,
		path: ["apiVersion"],
		message
	};
	return [settings.unknownKinds === "info" ? {
		...said,
		severity: "info"
	} : said];
}
function deprecated(manifest, known, judging) {
	const { store, minor } = judging;
	const isPlanned = known.removed === void 0 || known.removed > store.newest;
	const instead = replacementOf(known, minor, store);
	const until = isPlanned ? "" : ` and not served from 1.${known.removed} on`;
	const message = `${titleOf(manifest.id)}: ${manifest.id.apiVersion} is deprecated since Kubernetes 1.${known.deprecated ?? 0}${until}${useOf(instead, manifest)}`;
	return {
		rule: schemaRule.deprecated,
		path: ["apiVersion"],
		message,
		...fixedBy(instead, manifest, judging),
		...isPlanned ? { severity: "info" } : {}
	};
}
function useOf(instead, { id }) {
	if (instead === void 0) return "";
	return `; use ${instead.apiVersion}${instead.kind === id.kind ? "" : ` ${instead.kind}`}`;
}
function unknownKind(manifest, nearest, judging) {
	const { apiVersion, kind } = manifest.id;
	const isSameVersion = nearest?.apiVersion === apiVersion;
	const meant = isSameVersion ? nearest?.kind : nearest && `${nearest.apiVersion} ${nearest.kind}`;
	const message = `${titleOf(manifest.id)}: ${apiVersion} has no kind ${kind}${meant === void 0 ? "" : `; did you mean ${meant}?`}`;
	const path = isSameVersion ? ["kind"] : ["apiVersion"];
	return {
		rule: schemaRule.unknownKind,
		path,
		message,
		...fixedBy(nearest, manifest, judging)
	};
}
/** A fix, where nothing else of the object has to change: as the other type, it is without a flaw. */
function fixedBy(instead, manifest, judging) {
	if (instead === void 0) return {};
	const { apiVersion, kind } = manifest.id;
	if (instead.apiVersion !== apiVersion && instead.kind !== kind) return {};
	const slash = instead.apiVersion.indexOf("/");
	const [group, version] = [instead.apiVersion.slice(0, Math.max(0, slash)), instead.apiVersion.slice(slash + 1)];
	const known = judging.store.kind(group, version, instead.kind);
	const schema = known && builtInType(known, judging);
	if (schema === void 0 || flawsOf(manifest, schema).length > 0) return {};
	const field = instead.kind === kind ? "apiVersion" : "kind";
	return { fix: {
		op: "replace",
		path: [field],
		value: instead[field]
	} };
}
// src/schema/judge.ts
/** Compares each object that is wanted with the schema of its type. */
function judgeSchemas(context) {
	if (!context.rules.some(({ meta }) => isSchemaRule(meta.id))) return nothing;
	const store = kubernetesStore();
	const rules = new Map(context.rules.map((rule) => [rule.meta.id, rule]));
	const minor = minorOf(context.kubeVersion);
	const judging = {
		store,
		minor,
		latest: context.isVersionStated ? minor : Number.POSITIVE_INFINITY,
		custom: customSchemas(context.manifests),
		withoutPatterns: false,
		settings: context.settings
	};
	const judged = context.manifests.filter(context.wanted);
	const answers = eachWithin(judged, limitMs, {
		work: (manifest) => answerOf(manifest, judging),
		late: () => {
			judging.withoutPatterns = true;
			return {
				said: [],
				hasSchema: false
			};
		}
	});
	return {
		findings: answers.flatMap(({ said }, at) => {
			const manifest = judged[at];
			return manifest === void 0 ? [] : said.flatMap((each) => finding(manifest, each, rules.get(each.rule)) ?? []);
		}),
		coverage: coverageOf(judged, answers)
	};
}
const nothing = {
	findings: [],
	coverage: {
		objects: 0,
		validated: 0,
		unknown: []
	}
};
const limitMs = 1e3;
function answerOf(manifest, judging) {
	const { id, unknowns = [] } = manifest;
	if (isIn(unknowns, ["apiVersion"]) || isIn(unknowns, ["kind"])) return {
		said: [],
		hasSchema: false
	};
	const custom = judging.custom.get(typeKey(id.apiVersion, id.kind));
	if (custom !== void 0) return compared(manifest, customType(custom(), judging), judging);
	const availability = availabilityOf(id, judging);
	const said = saidOfType(manifest, availability, judging);
	if (availability.what !== "served") return {
		said,
		hasSchema: false
	};
	const answer = compared(manifest, builtInType(availability.known, judging), judging);
	return {
		...answer,
		said: [...said, ...answer.said]
	};
}
function compared(manifest, schema, judging) {
	if (schema === void 0) return {
		said: saidOfUnknown(manifest, judging),
		hasSchema: false
	};
	return {
		said: saidOfFields(manifest, schema),
		hasSchema: true
	};
}
function finding(manifest, said, rule) {
	if (rule === void 0) return void 0;
	const { path, message, fix } = said;
	const severity = severityOfFinding(rule, said.severity);
	return {
		rule: said.rule,
		severity,
		message,
		manifest,
		path,
		...fix === void 0 ? {} : { fix }
	};
}
function coverageOf(judged, answers) {
	const without = judged.filter((_, at) => answers[at]?.hasSchema !== true);
	const unknown = [...grouped(without, ({ id }) => [typeKey(id.apiVersion, id.kind)]).values()].flatMap((all) => {
		const [first] = all;
		return first === void 0 ? [] : [{
			apiVersion: first.id.apiVersion,
			kind: first.id.kind,
			objects: all.length
		}];
	});
	return {
		objects: judged.length,
		validated: judged.length - without.length,
		unknown: unknown.sort((a, b) => b.objects - a.objects || compareTexts(a.apiVersion + a.kind, b.apiVersion + b.kind))
	};
}
export { meetsExpression as a, judgeTask as i, namedField as n, judge as r, judgeSchemas as t };
