import { i as load, n as Type, r as YAMLException, t as FAILSAFE_SCHEMA } from "./js-yaml.js";
import { f as isScalar, i as LineCounter, n as parseDocument, o as visit, s as isAlias, u as isNode } from "./yaml.js";
// src/parse/scalars.ts
/**
* YAML as Kubernetes reads it: `sigs.k8s.io/yaml` resolves plain scalars by YAML 1.1 as go-yaml v2 does, and turns
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
function numberOf(text) {
	const plain = text.includes("_") ? text.replaceAll("_", "") : text;
	if (integer.test(plain)) return integerOf(plain);
	return float.test(plain) ? Number.parseFloat(plain) : void 0;
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
/** An explicit tag on a scalar, quoted or not, such as `!!int "7"`. */
function tagged(tag, type) {
	return new Type(`tag:yaml.org,2002:${tag}`, {
		kind: "scalar",
		resolve: (text) => typeof (plainScalar(text ?? "") ?? "") === type,
		construct: (text) => plainScalar(text ?? "")
	});
}
const merge = new Type("tag:yaml.org,2002:merge", {
	kind: "scalar",
	resolve: (text) => text === "<<"
});
const timestamp = new Type("tag:yaml.org,2002:timestamp", {
	kind: "scalar",
	resolve: () => true,
	construct: (text) => text
});
const binary = new Type("tag:yaml.org,2002:binary", {
	kind: "scalar",
	resolve: () => true,
	construct: (text) => Buffer.from(text, "base64").toString("utf8")
});
const kubernetesSchema = FAILSAFE_SCHEMA.extend({
	implicit: [plain, merge],
	explicit: [
		tagged("int", "number"),
		tagged("float", "number"),
		tagged("bool", "boolean"),
		tagged("null", "object"),
		timestamp,
		binary
	]
});
// src/parse/read.ts
/** Most values of one document, aliases expanded; go-yaml refuses at a similar ratio. */
const maxValues = 2e6;
/** The value of one YAML or JSON document; the failure's line and column are 1-based within `text`. */
function readDocument(text) {
	const json = asJson(text);
	if (json !== void 0) return {
		ok: true,
		value: json
	};
	try {
		const value = load(text.replace(/^\uFEFF/, ""), {
			schema: kubernetesSchema,
			json: true
		});
		if (text.includes("*") && expandedSize(value) > maxValues) return refused("aliases expand to more than 2,000,000 values");
		if (mayHaveComplexKeys.test(text)) {
			const failure = mappingAsKey(text);
			if (failure !== void 0) return failure;
		}
		return {
			ok: true,
			value
		};
	} catch (error) {
		if (error instanceof YAMLException) return syntaxError(error);
		if (error instanceof RangeError) return refused("it is nested too deeply");
		throw error;
	}
}
function asJson(text) {
	if (!text.trimStart().startsWith("{")) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function syntaxError(error) {
	const hint = error.reason.includes("tab") ? "YAML allows only spaces for indentation" : "correct the YAML";
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: `not valid YAML: ${error.reason}`,
			hint,
			line: error.mark.line + 1,
			column: error.mark.column + 1
		}
	};
}
/** Syntax that a mapping or a list as a key needs: `? `, or a flow collection at the start of another one. */
const mayHaveComplexKeys = /^\s*(?:- +)*\? |[{[]\s*[{[]/m;
/** Kubernetes refuses keys that are not text. The usual cause is a template that was not rendered: `name: {{ .Name }}`. */
function mappingAsKey(text) {
	const counter = new LineCounter();
	let start;
	visit(parseDocument(text, {
		version: "1.1",
		uniqueKeys: false,
		logLevel: "silent",
		lineCounter: counter
	}), { Pair(_, { key }) {
		if (!isNode(key) || isScalar(key) || isAlias(key)) return void 0;
		start = key.range?.[0];
		return visit.BREAK;
	} });
	if (start === void 0) return void 0;
	const { line, col } = counter.linePos(start);
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: "not valid for Kubernetes: a key is itself a mapping or a list",
			hint: text.startsWith("{", start) && text[start - 1] === "{" ? "quote the text, or exclude the file if it is a template" : "write the key as text",
			line,
			column: col
		}
	};
}
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
/** Number of values with every alias expanded; infinite for one that contains itself. Linear in the size of the text. */
function expandedSize(root) {
	const sizes = /* @__PURE__ */ new Map();
	const size = (value) => {
		if (typeof value !== "object" || value === null) return 1;
		const known = sizes.get(value);
		if (known !== void 0) return known;
		sizes.set(value, Number.POSITIVE_INFINITY);
		let sum = 1;
		for (const child of Object.values(value)) sum += size(child);
		sizes.set(value, sum);
		return sum;
	};
	return size(root);
}
export { readDocument as t };
