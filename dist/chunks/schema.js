import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as render, s as discover } from "./render.js";
import { t as minorOf } from "./kube-version.js";
import { g as readAhead, h as parseAll, o as withTools, r as openSession } from "./session.js";
import { m as groupOf } from "./identity.js";
import { n as own } from "./own.js";
import { a as customSchemas, i as nearestName, r as nearestField, t as kubernetesStore } from "./store2.js";
import { t as releasesOf } from "./releases.js";
import { t as SeaworthyError } from "./failure.js";
import { i as wantsColor } from "./io.js";
import { n as runOptions } from "./options.js";
// src/schema/explain.ts
/** The schema of a kind, or of a field of it, as objects are compared with it. */
function explainSchema(question) {
	const [name, path] = partsOf(question.text);
	const found = typeOf(name, question);
	if ("message" in found) return found;
	let node = resolved(found.root, found);
	for (const [at, step] of path.entries()) {
		const inner = resolved(innermost(node, found), found);
		const next = (inner.properties === void 0 ? void 0 : own(inner.properties, step)) ?? (typeof inner.additionalProperties === "object" ? inner.additionalProperties : void 0);
		if (next === void 0) {
			const meant = nearestField(step, inner.properties);
			return {
				message: `${found.kind} has no field ${path.slice(0, at + 1).join(".")}`,
				hint: meant === void 0 ? void 0 : `did you mean ${meant}?`,
				isKnown: true
			};
		}
		node = resolved(next, found);
	}
	const { apiVersion, kind } = found;
	return {
		apiVersion,
		kind,
		path,
		type: typeName(node, found),
		fields: keysOf(node, found),
		limits: limitsOf(node)
	};
}
/** The group may have dots: what follows the last slash is the kind and its fields. */
function partsOf(text) {
	const slash = text.lastIndexOf("/") + 1;
	const [kind = "", ...path] = text.slice(slash).split(".");
	return [text.slice(0, slash) + kind, path.map((step) => step.replace(/\[\]$/, "")).filter((step) => step !== "")];
}
function typeOf(name, { minor, manifests }) {
	const store = kubernetesStore();
	const at = Math.min(Math.max(minor, store.oldest), store.newest);
	const definition = (each) => store.definition(each, at);
	const slash = name.lastIndexOf("/");
	const [apiVersion, kind] = [slash === -1 ? void 0 : name.slice(0, slash), name.slice(slash + 1)];
	for (const [key, schema] of customSchemas(manifests)) {
		const [version = "", custom = ""] = key.split(" ");
		if (custom.toLowerCase() !== kind.toLowerCase() || apiVersion !== void 0 && apiVersion !== version) continue;
		const root = schema();
		if (root !== void 0) return {
			apiVersion: version,
			kind: custom,
			root,
			definition
		};
	}
	const known = served(store, at).filter((each) => each.kind.toLowerCase() === kind.toLowerCase());
	const match = known.find((each) => apiVersion === void 0 || versionOf(each) === apiVersion);
	const root = match?.definition === void 0 ? void 0 : definition(match.definition);
	if (match !== void 0 && root !== void 0) return {
		apiVersion: versionOf(match),
		kind: match.kind,
		root,
		definition
	};
	const kinds = [...new Set(served(store, at).map((each) => each.kind))];
	const meant = known[0] === void 0 ? nearestName(kind, kinds) : `${versionOf(known[0])}/${known[0].kind}`;
	return {
		message: `no schema of ${name} is known`,
		hint: meant === void 0 ? void 0 : `did you mean ${meant}?`,
		isKnown: false
	};
}
/** Stable versions first, and of these the core group and what workloads are made of. */
function served(store, minor) {
	const rank = ({ group, version }) => (/^v\d+$/.test(version) ? 0 : 2) + (groupOf(`${group}/v1`).includes(".") ? 1 : 0);
	return store.kinds.filter(({ first, last, removed = Infinity }) => first <= minor && minor <= last && removed > minor).sort((a, b) => rank(a) - rank(b) || b.version.localeCompare(a.version, "en", { numeric: true }));
}
function versionOf({ group, version }) {
	return group === "" ? version : `${group}/${version}`;
}
function resolved(node, { definition }) {
	return (node.$ref === void 0 ? node : definition(node.$ref)) ?? {};
}
/** The items of a list: a path goes on in them. */
function innermost(node, found) {
	let at = node;
	while (at.items !== void 0) at = resolved(at.items, found);
	return at;
}
const typeNames = new Map(Object.entries({
	object: "mapping",
	array: "list",
	string: "text",
	integer: "whole number"
}));
function typeName(node, found) {
	if (node.items !== void 0) return `list of ${typeName(resolved(node.items, found), found)}`;
	if (node["x-kubernetes-int-or-string"] === true) return "whole number or text";
	if (node.format === "quantity") return "quantity";
	if (typeof node.additionalProperties === "object") return `mapping of ${typeName(resolved(node.additionalProperties, found), found)}`;
	if (node.properties !== void 0) return "mapping";
	return node.type === void 0 ? "anything" : typeNames.get(String(node.type)) ?? node.type;
}
function keysOf(node, found) {
	const { properties = {}, required = [] } = resolved(innermost(node, found), found);
	return Object.entries(properties).map(([name, field]) => ({
		name,
		type: typeName(resolved(field, found), found),
		isRequired: required.includes(name)
	}));
}
function limitsOf(node) {
	const { enum: allowed, format, pattern, minimum, maximum } = node;
	return [
		...allowed === void 0 ? [] : [`one of ${allowed.map((each) => JSON.stringify(each)).join(", ")}`],
		...format === void 0 || format === "quantity" ? [] : [`format ${format}`],
		...pattern === void 0 ? [] : [`matches ${pattern}`],
		...minimum === void 0 ? [] : [`at least ${minimum}`],
		...maximum === void 0 ? [] : [`at most ${maximum}`]
	];
}
// src/explained.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/**
* The schema of a kind, or of a field of one, as objects are compared with it. The repository is rendered only for a kind
* that Kubernetes itself does not have: its CustomResourceDefinitions say what it is.
*/
async function explained(text, options) {
	const session = await openSession(options);
	const minor = minorOf(session.config.kubeVersion);
	const builtIn = explainSchema({
		text,
		minor,
		manifests: []
	});
	if (!("message" in builtIn) || builtIn.isKnown) return builtIn;
	return explainSchema({
		text,
		minor,
		manifests: await withTools(session, async (tools) => {
			const { targets } = await releasesOf(session, (config) => discover(tools, config, session));
			const rendered = await render(targets, tools);
			await readAhead(rendered, tools);
			return parseAll(rendered, tools).flatMap((parsed) => parsed.manifests);
		})
	});
}
// src/cli/schema.ts
/** Prints the schema of a kind, or of one of its fields. */
async function schema(text, options, io) {
	const answer = await explained(text, runOptions([], options, io));
	if ("message" in answer) {
		const { message, hint } = answer;
		throw new SeaworthyError({
			code: "usage",
			message,
			...hint === void 0 ? {} : { hint }
		});
	}
	io.stdout.write(page(answer, import_picocolors.default.createColors(wantsColor(io, options.color))));
	return 0;
}
function page({ apiVersion, kind, path, type, fields, limits }, paint) {
	const width = Math.max(0, ...fields.map(({ name }) => name.length));
	const lines = fields.map(({ name, type: of, isRequired }) => `  ${name.padEnd(width)}  ${of}${isRequired ? "  required" : ""}`.trimEnd());
	const title = [kind, ...path].join(".");
	return `${[
		`${paint.bold(title)}  ${type}`,
		`${apiVersion} ${kind}`,
		...limits,
		...lines.length === 0 ? [] : ["", ...lines]
	].join("\n")}\n`;
}
export { schema };
