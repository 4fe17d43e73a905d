// src/rego/number.ts
const pattern = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** Numbers in JSON and Rego are written in this form; anything else is none. */
function decimalOf(text) {
	const found = pattern.exec(text);
	if (found === null) return void 0;
	const [, sign = "", whole = "", fraction = "", power = "0"] = found;
	const digits = BigInt(whole + fraction);
	return {
		digits: sign === "-" ? -digits : digits,
		exponent: Number(power) - fraction.length
	};
}
/** Exponents beyond this are compared as floating point numbers: a number must not take the memory of a million digits. */
const mostDigits = 5e3;
function compareNumbers(a, b) {
	if (a === b) return 0;
	if (isShort(a) && isShort(b)) return Number(a) - Number(b);
	const [one, two] = [decimalOf(a), decimalOf(b)];
	if (one === void 0 || two === void 0) return Math.sign(Number(a) - Number(b));
	const distance = one.exponent - two.exponent;
	if (Math.abs(distance) > mostDigits) return Math.sign(Number(a) - Number(b));
	const left = distance > 0 ? one.digits * 10n ** BigInt(distance) : one.digits;
	const right = distance < 0 ? two.digits * 10n ** BigInt(-distance) : two.digits;
	return left < right ? -1 : Number(left > right);
}
function isShort(text) {
	return text.length < 16 && /^-?\d+$/.test(text);
}
/** Whether a number is written with a fraction or an exponent: its text, not its value, decides how it is printed. */
function isFloat(text) {
	return /[.eE]/.test(text);
}
/** The whole number that a text stands for, also `1e3` and `2.0`; missing when it has a fraction. */
function wholeNumber(text) {
	const found = decimalOf(text);
	if (found === void 0 || found.exponent > mostDigits) return void 0;
	if (found.exponent >= 0) return found.digits * 10n ** BigInt(found.exponent);
	if (found.exponent < -5e3) return found.digits === 0n ? 0n : void 0;
	const divisor = 10n ** BigInt(-found.exponent);
	return found.digits % divisor === 0n ? found.digits / divisor : void 0;
}
// src/rego/value.ts
/** A number as it was written: `1.0` and `1` are equal and are printed differently. */
var RegoNumber = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** The members of a set, in the order in which OPA prints them, each once. */
var RegoSet = class RegoSet {
	members;
	constructor(members) {
		this.members = members;
	}
	static of(values) {
		const ordered = [...values].sort(compare);
		return new RegoSet(ordered.filter((each, index) => index === 0 || compare(ordered[index - 1] ?? null, each) !== 0));
	}
};
/** The keys of an object with their values, in the order in which OPA prints them, each once. */
var RegoObject = class RegoObject {
	entries;
	constructor(entries) {
		this.entries = entries;
	}
	/** Of entries with the same key, the last one counts. */
	static of(entries) {
		const ordered = [...entries].sort(([a], [b]) => compare(a, b));
		return new RegoObject(ordered.filter(([key], index) => {
			const next = ordered[index + 1];
			return next === void 0 || compare(key, next[0]) !== 0;
		}));
	}
	get(key) {
		return this.entries.find(([each]) => compare(each, key) === 0)?.[1];
	}
};
function isList(value) {
	return Array.isArray(value);
}
/** The name of a type, as messages of OPA say it. */
function typeName(value) {
	if (value === null) return "null";
	if (typeof value === "string" || typeof value === "boolean") return typeof value;
	if (value instanceof RegoNumber) return "number";
	if (value instanceof RegoSet) return "set";
	return value instanceof RegoObject ? "object" : "array";
}
const typesInOrder = [
	"null",
	"boolean",
	"number",
	"string",
	"array",
	"object",
	"set"
];
/** The order of all values, by which sets and the keys of objects are sorted. */
function compare(a, b) {
	if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
	if (a instanceof RegoNumber && b instanceof RegoNumber) return compareNumbers(a.text, b.text);
	if (isList(a) && isList(b)) return compareLists(a, b);
	if (a instanceof RegoSet && b instanceof RegoSet) return compareLists(a.members, b.members);
	if (a instanceof RegoObject && b instanceof RegoObject) return compareObjects(a, b);
	if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
	return typesInOrder.indexOf(typeName(a)) - typesInOrder.indexOf(typeName(b));
}
/** By code points, which is the order of the bytes in UTF-8; `<` compares halves of surrogate pairs. */
function compareTexts(a, b) {
	if (a === b) return 0;
	const shorter = Math.min(a.length, b.length);
	for (let at = 0; at < shorter; at++) {
		const [one, two] = [a.charCodeAt(at), b.charCodeAt(at)];
		if (one === two) continue;
		const isPair = (unit) => unit >= 55296 && unit <= 57343;
		if (isPair(one) !== isPair(two)) return isPair(one) ? 1 : -1;
		return one - two;
	}
	return a.length - b.length;
}
function compareLists(a, b) {
	for (const [at, one] of a.entries()) {
		const two = b[at];
		if (two === void 0) return 1;
		const order = compare(one, two);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
/** By keys first: values are compared only where all keys up to there are the same. */
function compareObjects(a, b) {
	for (const [at, [key, value]] of a.entries.entries()) {
		const other = b.entries[at];
		if (other === void 0) return 1;
		const order = compare(key, other[0]) || compare(value, other[1]);
		if (order !== 0) return order;
	}
	return a.entries.length - b.entries.length;
}
/** A value of JSON as a value of Rego. */
function fromJson(json) {
	if (json === null || typeof json === "boolean" || typeof json === "string") return json;
	if (typeof json === "number" || typeof json === "bigint") return new RegoNumber(String(json));
	if (Array.isArray(json)) return json.map(fromJson);
	if (typeof json !== "object") throw new TypeError(`${typeof json} is not a value of JSON`);
	return RegoObject.of(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
}
/** A whole number. */
function integer(value) {
	return new RegoNumber(String(value));
}
// src/rego/operands.ts
/** What is wrong with the operands of a call: its answer is then undefined, unless the policy is evaluated strictly. */
var BuiltinError = class extends Error {};
/** The operands of one call. They count from 1, as in the messages of OPA. */
var Operands = class {
	#values;
	constructor(values) {
		this.#values = values;
	}
	value(position) {
		const found = this.#values[position - 1];
		if (found === void 0) throw new BuiltinError(`operand ${position} is missing`);
		return found;
	}
	string(position) {
		const value = this.value(position);
		return typeof value === "string" ? value : wrongType(position, value, "string");
	}
	boolean(position) {
		const value = this.value(position);
		return typeof value === "boolean" ? value : wrongType(position, value, "boolean");
	}
	number(position) {
		const value = this.value(position);
		return value instanceof RegoNumber ? value.text : wrongType(position, value, "number");
	}
	/** A whole number of any length, which may be written as `1e3`. */
	whole(position) {
		return wholeNumber(this.number(position)) ?? fail(position, "must be integer number but got floating-point number");
	}
	/** A whole number of 64 bits, as OPA reads those: digits, and after them no fraction other than zeros. */
	int(position) {
		const text = this.number(position);
		const value = /^-?\d+(\.0*)?$/.test(text) ? wholeNumber(text) : void 0;
		if (value === void 0 || BigInt.asIntN(64, value) !== value) return fail(position, "must be integer number but got floating-point number");
		return Number(value);
	}
	list(position) {
		const value = this.value(position);
		return isList(value) ? value : wrongType(position, value, "array");
	}
	object(position) {
		const value = this.value(position);
		return value instanceof RegoObject ? value : wrongType(position, value, "object");
	}
	/** The members of a list or a set. */
	members(position) {
		const value = this.value(position);
		if (value instanceof RegoSet) return value.members;
		return isList(value) ? value : wrongType(position, value, "array", "set");
	}
	/** The same, when all are strings. */
	strings(position) {
		const whole = typeName(this.value(position));
		return this.members(position).map((each) => {
			if (typeof each === "string") return each;
			return fail(position, `must be ${whole} of strings but got ${whole} containing ${typeName(each)}`);
		});
	}
};
function wrongType(position, value, ...expected) {
	return fail(position, `must be ${expected.length === 1 ? expected.join() : `one of {${expected.join(", ")}}`} but got ${typeName(value)}`);
}
function fail(position, what) {
	throw new BuiltinError(`operand ${position} ${what}`);
}
export { RegoNumber as a, compare as c, integer as d, isList as f, wholeNumber as h, wrongType as i, compareTexts as l, isFloat as m, Operands as n, RegoObject as o, typeName as p, fail as r, RegoSet as s, BuiltinError as t, fromJson as u };
