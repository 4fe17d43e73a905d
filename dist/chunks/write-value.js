import { a as RegoNumber, f as isList, l as compareTexts, o as RegoObject, s as RegoSet } from "./operands.js";
// src/rego/quote.ts
const short = /* @__PURE__ */ new Map([
	["\x07", "\\a"],
	["\b", "\\b"],
	["\f", "\\f"],
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"],
	["\v", "\\v"],
	["\\", "\\\\"]
]);
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
/** Whether Go prints a character as it is: letters, marks, numbers, punctuation, symbols and the space of ASCII. */
function isPrintable(sign) {
	return printable.test(sign);
}
/** A text between `mark`s as Go writes it in source code (`strconv.Quote`). */
function quote(text, options = {}) {
	const { mark = "\"", ascii = false } = options;
	if (!ascii && mark === "\"" && /^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
	return mark + Array.from(text, (sign) => quotedSign(sign, mark, ascii)).join("") + mark;
}
function quotedSign(sign, mark, ascii) {
	const code = sign.codePointAt(0) ?? 0;
	if (sign === mark) return `\\${sign}`;
	const escaped = short.get(sign);
	if (escaped !== void 0) return escaped;
	if (isPrintable(sign) && (code < 128 || !ascii)) return sign;
	if (code < 32 || code === 127) return `\\x${code.toString(16).padStart(2, "0")}`;
	return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}
// src/rego/write-value.ts
/** The form in which the module takes values: JSON, and sets as `{1, 2}` or `set()`. */
function writeValue(value) {
	return written(value, JSON.stringify);
}
/** The form in which OPA prints values, for messages: sets and objects in order, strings as Go quotes them. */
function printValue(value) {
	return written(value, (text) => quote(text));
}
/** A value as JSON has it: a set is a list, and a key that is not a string is the text of its JSON. */
function writeJson(value) {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "string") return jsonString(value);
	if (value instanceof RegoNumber) return value.text;
	if (isList(value)) return `[${value.map(writeJson).join(",")}]`;
	if (value instanceof RegoSet) return `[${value.members.map(writeJson).join(",")}]`;
	return `{${jsonEntries(value).map(([key, item]) => `${jsonString(key)}:${writeJson(item)}`).join(",")}}`;
}
/** A key that is not a string is the text of its JSON; of keys with the same text, the last one counts. */
function jsonEntries({ entries }) {
	const named = new Map(entries.map(([key, item]) => [typeof key === "string" ? key : writeJson(key), item]));
	return Array.from(named).sort(([a], [b]) => compareTexts(a, b));
}
/** As Go writes it: also what would end a script or a line of JavaScript is escaped. */
function jsonString(text) {
	const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return JSON.stringify(text).replaceAll(/[<>&\u2028\u2029]/g, escaped);
}
/** A value of JavaScript, for packages that read JSON. */
function jsonOf(value) {
	return JSON.parse(writeJson(value));
}
function written(value, ofString) {
	const each = (one) => written(one, ofString);
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "string") return ofString(value);
	if (value instanceof RegoNumber) return value.text;
	if (isList(value)) return `[${value.map(each).join(", ")}]`;
	if (value instanceof RegoObject) return `{${value.entries.map(([key, item]) => `${each(key)}: ${each(item)}`).join(", ")}}`;
	return value.members.length === 0 ? "set()" : `{${value.members.map(each).join(", ")}}`;
}
export { writeValue as a, writeJson as i, jsonOf as n, isPrintable as o, printValue as r, quote as s, jsonEntries as t };
