import { a as trace, n as render, s as discover } from "./render.js";
import { a as secretsOf, c as mayHoldSecret, r as redactedFailure, s as keysOnly, t as masksOf } from "./report.js";
import { d as isAlias, f as isCollection, g as isScalar, n as parseAllDocuments, p as isMap, u as visit } from "./yaml.js";
import { t as asText } from "./own.js";
import { c as requireReadableValues, o as withTools, r as openSession, s as requireCharts } from "./session.js";
import { t as releasesOf } from "./releases.js";
// src/redact/yaml-text.ts
const shown = `"***"`;
/**
* YAML with the values of Secrets masked: it stays YAML, with the same keys on the same lines. Where that is not possible,
* because the text cannot be read or a value stands elsewhere by an anchor, of each line the key alone is left.
*/
function maskedYaml(text) {
	if (!mayHoldSecret(text)) return text;
	const splices = splicesIn(text);
	if (splices === void 0) return text.split("\n").map((line) => keysOnly(line, shown)).join("\n");
	let masked = "";
	let from = 0;
	for (const { start, end, text: instead } of [...splices].sort((a, b) => a.start - b.start)) {
		if (start < from) continue;
		masked += text.slice(from, start) + instead;
		from = end;
	}
	return masked + text.slice(from);
}
/** Undefined for a text in which a value cannot be distinguished from the rest. */
function splicesIn(text) {
	try {
		const documents = parseAllDocuments(text, {
			uniqueKeys: false,
			logLevel: "silent"
		});
		if (!Array.isArray(documents)) return [];
		const found = [];
		for (const document of documents) {
			if (document.errors.length > 0) return void 0;
			for (const node of secretNodes(document.contents)) {
				const splices = splicesOf(node, text);
				if (splices === void 0) return void 0;
				found.push(...splices);
			}
		}
		return found;
	} catch {
		return;
	}
}
/** The values of the fields of Secrets that are secret, at any depth of a document. */
function secretNodes(contents) {
	const found = [];
	visit(contents, { Map(_, map) {
		const kind = textAt(map, "kind");
		if (kind === "Secret") found.push(...secretFields(map));
		const items = kind === "SecretList" ? map.get("items", true) : void 0;
		if (isCollection(items)) found.push(...items.items.flatMap((item) => isMap(item) ? secretFields(item) : []));
	} });
	return found;
}
const open = /* @__PURE__ */ new Set([
	"apiVersion",
	"kind",
	"metadata",
	"type"
]);
function secretFields(map) {
	return map.items.flatMap(({ key, value }) => {
		const name = isScalar(key) ? asText(key.value) : "";
		if (!open.has(name)) return [value];
		return name === "metadata" && isMap(value) ? annotations(value) : [];
	});
}
/** Annotations that hold an object in JSON, as `kubectl apply` leaves it. */
function annotations(metadata) {
	const all = metadata.get("annotations", true);
	if (!isMap(all)) return [];
	return all.items.flatMap(({ value }) => isScalar(value) && asText(value.value).trimStart().startsWith("{") ? [value] : []);
}
function textAt(map, key) {
	const value = map.get(key);
	return typeof value === "string" ? value : void 0;
}
function splicesOf(node, text) {
	if (isAlias(node)) return void 0;
	if (isScalar(node)) return [spliceOf(node, text)];
	if (!isCollection(node)) return [];
	const found = [];
	for (const item of node.items) {
		const splices = splicesOf(isPairLike(item) ? item.value : item, text);
		if (splices === void 0) return void 0;
		found.push(...splices);
	}
	return found;
}
function isPairLike(item) {
	return typeof item === "object" && item !== null && "key" in item && "value" in item;
}
/** As many lines as before. */
function spliceOf({ range, type, anchor: _ }, text) {
	const [start = 0, end = 0] = range ?? [];
	const source = text.slice(start, end);
	if (source.trim() === "") return {
		start,
		end,
		text: source
	};
	const [first = "", ...others] = source.split("\n");
	const instead = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? first : `"***`;
	const rest = others.map((line) => line.trim() === "" ? line : `${/^\s*/.exec(line)?.[0] ?? ""}***`);
	const close = instead === first ? "" : "\"";
	return {
		start,
		end,
		text: [instead, ...rest].join("\n") + close
	};
}
// src/redact/renders.ts
const noNames = /* @__PURE__ */ new Set();
/** The same outcomes with the values of Secrets masked, wherever they stand; what is YAML stays YAML. */
async function redactedOutcomes({ rendered, failures }, files) {
	const failed = rendered.flatMap((each) => each.status === "failed" ? [each] : []);
	const secrets = await secretsOf([{
		files,
		rendered,
		manifests: void 0,
		failed: [...failures, ...failed]
	}]);
	const maskFor = masksOf(secrets, noNames) ?? (() => (text) => text);
	const shown = rendered.map((each) => redactedRender(each, maskFor(each.target.id)));
	return {
		rendered: shown,
		failures: failures.map((each) => {
			const mask = maskFor(each.target?.id ?? each.failure.file ?? "");
			return {
				...each,
				failure: redactedFailure(each.failure, mask)
			};
		}),
		isRedacted: shown.some((each, at) => outputOf(each) !== outputOf(rendered[at]))
	};
}
function redactedRender(each, mask) {
	const target = {
		...each.target,
		id: mask(each.target.id)
	};
	if (each.status === "failed") return {
		...each,
		target,
		failure: redactedFailure(each.failure, mask)
	};
	const shown = (text) => withoutValues(maskedYaml(text), mask);
	const documents = each.documents.map((document) => ({
		...document,
		text: shown(document.text)
	}));
	const flaw = each.flaw === void 0 ? {} : { flaw: redactedFailure(each.flaw, mask) };
	return {
		...each,
		target,
		output: shown(each.output),
		documents,
		...flaw
	};
}
function outputOf(rendered) {
	return rendered?.status === "rendered" ? rendered.output : "";
}
/** Values that stand outside of Secrets too, such as in the environment of a container. */
function withoutValues(text, mask) {
	if (mask(text) === text) return text;
	return text.split("\n").map((line) => {
		const masked = mask(line);
		return masked === line ? line : quoted(masked);
	}).join("\n");
}
/** A plain scalar must not begin with the mask, which would be an alias. */
function quoted(line) {
	return line.replace(/(^\s*|[:[{,-] ?)\*\*\*(?=\s*(?:$|[,\]}#]))/g, `$1"***"`).replace(/([:[{,-] )\*\*\*/g, `$1(***)`);
}
// src/renders.ts
/** Renders without judging. */
async function renderOnly(options, { traced, showSecrets }) {
	const session = await openSession(options);
	return withTools(session, async (tools) => {
		const found = await releasesOf(session, (config) => discover(tools, config, session));
		requireCharts(found.targets, options);
		const rendered = await render(found.targets, tools);
		requireReadableValues(rendered, options);
		const traces = traced ? (await trace(rendered, tools)).lines : /* @__PURE__ */ new Map();
		const { failures } = found;
		if (showSecrets) return {
			rendered,
			failures,
			isRedacted: false,
			traces
		};
		return {
			...await redactedOutcomes({
				rendered,
				failures
			}, session.files),
			traces
		};
	});
}
export { renderOnly as t };
