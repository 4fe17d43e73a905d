import { c as Document, g as isScalar, l as Scalar, n as parseAllDocuments, u as visit } from "./yaml.js";
import { t as BuiltinError, u as fromJson } from "./operands.js";
import { n as jsonOf } from "./write-value.js";
// src/rego/host/yaml.ts
const yamlFunctions = {
	"yaml.is_valid": (operands) => {
		const value = operands.value(1);
		return typeof value === "string" && parsed(value) !== void 0;
	},
	"yaml.unmarshal": (operands) => {
		const found = parsed(operands.string(1));
		if (found === void 0) throw new BuiltinError("error converting YAML to JSON");
		return fromJson(found.json);
	},
	"yaml.marshal": (operands) => marshalled(sorted(jsonOf(operands.value(1))))
};
/** Numbers as YAML 1.1 has them, and octal ones of 1.2; `yes` and dates are strings. */
const options = {
	version: "1.1",
	merge: true,
	uniqueKeys: false,
	intAsBigInt: true,
	customTags: tagsOfGo
};
function tagsOfGo(tags) {
	const left = ["tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp"];
	return [
		{
			tag: "tag:yaml.org,2002:bool",
			default: true,
			test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
			identify: (value) => typeof value === "boolean",
			resolve: (text) => text.toLowerCase() === "true"
		},
		{
			tag: "tag:yaml.org,2002:int",
			default: true,
			format: "OCT",
			test: /^[-+]?0o[0-7_]+$/,
			resolve: (text) => BigInt(text.replaceAll("_", "").replace(/^\+/, ""))
		},
		...tags.filter((tag) => typeof tag === "string" || !(left.includes(tag.tag) || tag.format === "TIME"))
	];
}
/** The first document. */
function parsed(text) {
	const documents = parseAllDocuments(text, options);
	const [document] = "empty" in documents ? [] : documents;
	if (document === void 0) return { json: null };
	if (document.errors.length > 0) return void 0;
	const json = document.toJS() ?? null;
	return isJson(json) ? { json } : void 0;
}
/** JSON has no form for infinity. */
function isJson(json) {
	if (typeof json === "number") return Number.isFinite(json);
	return typeof json !== "object" || json === null || Object.values(json).every(isJson);
}
function sorted(json) {
	if (Array.isArray(json)) return json.map(sorted);
	if (typeof json !== "object" || json === null) return json;
	const entries = Object.entries(json).map(([key, value]) => [key, sorted(value)]);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
/** Double quotes where a string would be read as something else, single ones where its signs need them. */
function marshalled(json) {
	const document = new Document(json, {
		version: "1.1",
		customTags: tagsOfGo
	});
	visit(document, { Scalar: (_, node) => {
		if (isScalar(node) && typeof node.value === "string" && readsOtherwise(node.value)) node.type = Scalar.QUOTE_DOUBLE;
	} });
	return document.toString({
		lineWidth: 0,
		singleQuote: true
	});
}
function readsOtherwise(text) {
	if (/^(?:y|n|yes|no|on|off|)$/i.test(text)) return true;
	if (!/^[\w.+~-]+$/.test(text)) return false;
	return typeof parsed(text)?.json !== "string";
}
export { yamlFunctions };
