import { i as RE2JS } from "./regular-expressions.js";
import { t as BuiltinError } from "./operands.js";
// src/rego/host/regex.ts
const regexFunctions = {
	"regex.find_n": (operands) => {
		const [pattern, text, count] = [
			operands.string(1),
			operands.string(2),
			operands.int(3)
		];
		const found = matchesIn(compiled(pattern), text).map(({ start, end }) => text.slice(start, end));
		return count < 0 ? found : found.slice(0, count);
	},
	"regex.replace": (operands) => {
		const [text, pattern, template] = [
			operands.string(1),
			operands.string(2),
			operands.string(3)
		];
		return replaced(text, matchesIn(compiled(pattern), text), template);
	},
	"regex.split": (operands) => {
		const [pattern, text] = [operands.string(1), operands.string(2)];
		return split(text, pattern, matchesIn(compiled(pattern), text));
	},
	"regex.template_match": (operands) => {
		const [template, text, start, end] = [
			1,
			2,
			3,
			4
		].map((position) => operands.string(position));
		return compiled(templatePattern(template ?? "", start ?? "", end ?? "")).matcher(text ?? "").find();
	}
};
const known = /* @__PURE__ */ new Map();
const mostKnown = 100;
function compiled(pattern) {
	const found = known.get(pattern);
	if (found !== void 0) return found;
	if (known.size >= mostKnown) known.clear();
	try {
		const made = RE2JS.compile(pattern);
		known.set(pattern, made);
		return made;
	} catch (error) {
		throw new BuiltinError(error instanceof Error ? error.message : String(error));
	}
}
/** As Go looks for all matches: an empty one directly after another match does not count. */
function matchesIn(pattern, text) {
	const found = [];
	const matcher = pattern.matcher(text);
	let previous = -1;
	for (let at = 0; at <= text.length;) {
		if (!matcher.find(at)) break;
		const [start, end] = [matcher.start(), matcher.end()];
		const isEmpty = end === at;
		if (!isEmpty || start !== previous) {
			const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? "");
			found.push({
				start,
				end,
				groups,
				named: new Map(Object.entries(matcher.getNamedGroups()))
			});
		}
		at = isEmpty ? at + ((text.codePointAt(at) ?? 0) > 65535 ? 2 : 1) : end;
		previous = end;
	}
	return found;
}
function replaced(text, matches, template) {
	let out = "";
	let at = 0;
	for (const match of matches) {
		out += text.slice(at, match.start) + expanded(template, match);
		at = match.end;
	}
	return out + text.slice(at);
}
/** `$1`, `${name}` and `$$`; a dollar sign before anything else stands for itself. */
function expanded(template, { groups, named }) {
	const inserted = (_, dollar, plain, braced) => {
		if (dollar !== void 0) return "$";
		const name = plain ?? braced ?? "";
		return /^\d+$/.test(name) && !/^0\d/.test(name) ? groups[Number(name)] ?? "" : named.get(name) ?? "";
	};
	return template.replaceAll(/\$(?:(\$)|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\})/gu, inserted);
}
function split(text, pattern, matches) {
	if (pattern !== "" && text === "") return [""];
	const parts = [];
	let [begin, end] = [0, 0];
	for (const match of matches) {
		end = match.start;
		if (match.end !== 0) parts.push(text.slice(begin, end));
		begin = match.end;
	}
	if (end !== text.length) parts.push(text.slice(begin));
	return parts;
}
/** Text with patterns between delimiters as one pattern. */
function templatePattern(template, start, end) {
	for (const [name, mark] of Object.entries({
		start,
		end
	})) if (Buffer.byteLength(mark) !== 1) throw new BuiltinError(`${name} delimiter has to be exactly one character long`);
	let pattern = "^";
	let [level, from, plain] = [
		0,
		0,
		0
	];
	for (let at = 0; at < template.length; at++) {
		if (template[at] === start) {
			if (++level === 1) from = at;
		} else if (template[at] === end && --level === 0) {
			const inner = template.slice(from + 1, at);
			compiled(`^${inner}$`);
			pattern += `${RE2JS.quote(template.slice(plain, from))}(${inner})`;
			plain = at + 1;
		}
		if (level < 0) break;
	}
	if (level !== 0) throw new BuiltinError(`unbalanced braces in "${template}"`);
	return `${pattern}${RE2JS.quote(template.slice(plain))}$`;
}
export { regexFunctions };
