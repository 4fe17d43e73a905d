import { a as RegoNumber, c as compare, d as integer, f as isList, h as wholeNumber, i as wrongType, l as compareTexts, m as isFloat, n as Operands, o as RegoObject, p as typeName, r as fail, s as RegoSet, t as BuiltinError } from "./operands.js";
import { a as writeValue, i as writeJson, n as jsonOf, o as isPrintable, r as printValue, s as quote, t as jsonEntries } from "./write-value.js";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";
// src/rego/host/casts.ts
/** Deprecated functions, which policies of Rego v0 may still call. */
const castFunctions = {
	cast_array: (operands) => operands.members(1),
	cast_set: (operands) => RegoSet.of(operands.members(1)),
	cast_string: (operands) => operands.string(1),
	cast_boolean: (operands) => operands.boolean(1),
	cast_null: (operands) => typed(operands, "null", (value) => value === null),
	cast_object: (operands) => typed(operands, "object", (value) => value instanceof RegoObject)
};
function typed(operands, name, isTyped) {
	const value = operands.value(1);
	return isTyped(value) ? value : wrongType(1, value, name);
}
// src/rego/host/encodings.ts
const hash$1 = (name) => (operands) => createHash(name).update(operands.string(1)).digest("hex");
const hmac = (name) => (operands) => createHmac(name, operands.string(2)).update(operands.string(1)).digest("hex");
const encodingFunctions = {
	"base64url.encode_no_pad": (operands) => Buffer.from(operands.string(1)).toString("base64url"),
	"hex.encode": (operands) => Buffer.from(operands.string(1)).toString("hex"),
	"hex.decode": (operands) => hexDecoded(operands.string(1)),
	"crypto.md5": hash$1("md5"),
	"crypto.sha1": hash$1("sha1"),
	"crypto.sha256": hash$1("sha256"),
	"crypto.hmac.md5": hmac("md5"),
	"crypto.hmac.sha1": hmac("sha1"),
	"crypto.hmac.sha256": hmac("sha256"),
	"crypto.hmac.sha512": hmac("sha512"),
	"crypto.hmac.equal": (operands) => areEqual(operands.string(1), operands.string(2)),
	"urlquery.encode": (operands) => queryEscaped(operands.string(1)),
	"urlquery.decode": (operands) => queryUnescaped(operands.string(1)),
	"urlquery.encode_object": (operands) => encodedObject(operands),
	"urlquery.decode_object": (operands) => decodedObject(operands.string(1)),
	"json.marshal_with_options": marshal
};
function hexDecoded(text) {
	if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) throw new BuiltinError("encoding/hex: invalid byte or odd length hex string");
	return Buffer.from(text, "hex").toString("utf8");
}
function areEqual(a, b) {
	const [one, two] = [Buffer.from(a), Buffer.from(b)];
	return one.length === two.length && timingSafeEqual(one, two);
}
/** As forms are sent: a space is a plus sign. */
function queryEscaped(text) {
	const escaped = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
	return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, escaped).replaceAll("%20", "+");
}
function queryUnescaped(text) {
	const wrong = /%(?![0-9a-fA-F]{2}).{0,2}/su.exec(text);
	if (wrong !== null) throw new BuiltinError(`invalid URL escape "${wrong[0]}"`);
	const bytes = text.replaceAll("+", " ").split(/(%[0-9a-fA-F]{2})/).map((part, index) => index % 2 === 1 ? Buffer.from(part.slice(1), "hex") : Buffer.from(part));
	return Buffer.concat(bytes).toString("utf8");
}
function encodedObject(operands) {
	return jsonEntries(operands.object(1)).map(([name, value]) => {
		const json = jsonOf(value);
		const values = Array.isArray(json) ? json : [json];
		if (!values.every((each) => typeof each === "string")) throw new BuiltinError("operand 1 values must be string, array[string], or set[string]");
		return [name, values];
	}).flatMap(([name, values]) => values.map((value) => `${queryEscaped(name)}=${queryEscaped(value)}`)).join("&");
}
function decodedObject(query) {
	const found = /* @__PURE__ */ new Map();
	for (const pair of query.split("&")) {
		if (pair.includes(";")) throw new BuiltinError("invalid semicolon separator in query");
		if (pair === "") continue;
		const at = pair.indexOf("=");
		const name = queryUnescaped(at < 0 ? pair : pair.slice(0, at));
		const value = at < 0 ? "" : queryUnescaped(pair.slice(at + 1));
		found.set(name, [...found.get(name) ?? [], value]);
	}
	return RegoObject.of(Array.from(found));
}
/** `pretty`, `indent` and `prefix`; with one of the last two it is pretty unless it says otherwise. */
function marshal(operands) {
	const options = operands.object(2);
	let [indent, prefix] = ["	", ""];
	let isPretty;
	for (const [key, value] of options.entries) if (key === "pretty" && typeof value === "boolean") isPretty = value;
	else if (key === "indent" && typeof value === "string") indent = value;
	else if (key === "prefix" && typeof value === "string") prefix = value;
	else throw new BuiltinError("operand 2 has an unknown key or a value of another type");
	const isImplied = options.get("indent") !== void 0 || options.get("prefix") !== void 0;
	if (!(isPretty ?? isImplied)) return writeJson(operands.value(1));
	return prefix + indented(valueOfJson(operands.value(1)), {
		indent,
		prefix
	}, 0);
}
/** As JSON: sets are lists, keys are strings. */
function valueOfJson(value) {
	if (isList(value)) return value.map(valueOfJson);
	if (value instanceof RegoSet) return value.members.map(valueOfJson);
	if (!(value instanceof RegoObject)) return value;
	return RegoObject.of(jsonEntries(value).map(([key, item]) => [key, valueOfJson(item)]));
}
function indented(value, layout, depth) {
	const line = (level) => `\n${layout.prefix}${layout.indent.repeat(level)}`;
	const block = (open, items, close) => items.length === 0 ? open + close : `${open}${items.map((item) => line(depth + 1) + item).join(",")}${line(depth)}${close}`;
	if (isList(value)) return block("[", value.map((each) => indented(each, layout, depth + 1)), "]");
	if (!(value instanceof RegoObject)) return writeJson(value);
	return block("{", value.entries.map(([key, item]) => `${writeJson(key)}: ${indented(item, layout, depth + 1)}`), "}");
}
// src/rego/host/json-patch.ts
const jsonFunctions = { "json.patch": (operands) => operands.list(2).reduce(patched, operands.value(1)) };
function patched(target, operation) {
	if (!(operation instanceof RegoObject)) throw new BuiltinError("must be an array of JSON-Patch objects, but at least one element is not an object");
	const needed = (name) => {
		const value = operation.get(name);
		if (value === void 0) throw new BuiltinError(`missing required attribute '${name}'`);
		return value;
	};
	const path = needed("path");
	const op = needed("op");
	if (typeof op !== "string") throw new BuiltinError(`attribute 'op' must be a string but found: ${typeName(op)}`);
	const at = pathOf(path);
	switch (op) {
		case "add": return inserted(target, at, needed("value"));
		case "remove": return removed(target, at) ?? undefinedTarget();
		case "replace": return inserted(removed(target, at), at, needed("value"));
		case "move": {
			const from = pathOf(needed("from"));
			return inserted(removed(target, from), at, found(target, from));
		}
		case "copy": return inserted(target, at, found(target, pathOf(needed("from"))));
		case "test":
			if (compare(found(target, at), needed("value")) !== 0) throw new BuiltinError("value is not the expected one");
			return target;
		default: throw new BuiltinError(`unrecognized op: '${op}'`);
	}
}
function undefinedTarget() {
	throw new BuiltinError("the whole document was removed");
}
/** A JSON pointer, or a list of keys. */
function pathOf(path) {
	if (isList(path)) return path;
	if (typeof path !== "string") throw new BuiltinError("operand 2 must be one of {set, array} containing paths");
	if (path === "") return [];
	return path.replace(/^\/+/, "").split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function noPath() {
	throw new BuiltinError("path does not exist");
}
function found(target, path) {
	return path.reduce((value, key) => child(value, key), target);
}
function child(value, key) {
	if (value instanceof RegoObject) return value.get(key) ?? noPath();
	if (value instanceof RegoSet) return value.members.find((each) => compare(each, key) === 0) ?? noPath();
	return isList(value) ? value[indexOf(key, value.length - 1)] ?? noPath() : noPath();
}
function indexOf(key, highest) {
	const text = key instanceof RegoNumber ? key.text : key;
	const whole = typeof text === "string" && /^-?(0|[1-9]\d*)(\.0*)?$/.test(text) ? wholeNumber(text) : void 0;
	if (whole === void 0 || whole < 0n || whole > BigInt(highest)) return noPath();
	return Number(whole);
}
/** `target` is missing where the whole document was removed before. */
function inserted(target, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return value;
	if (target === void 0) return noPath();
	if (rest.length > 0) return withChild(target, key, inserted(child(target, key), rest, value));
	if (target instanceof RegoObject) return withChild(target, key, value);
	if (target instanceof RegoSet) {
		if (compare(key, value) !== 0) throw new BuiltinError("set key does not equal value to be inserted");
		return RegoSet.of([...target.members, value]);
	}
	if (!isList(target)) return noPath();
	const at = key === "-" ? target.length : indexOf(key, target.length);
	return [
		...target.slice(0, at),
		value,
		...target.slice(at)
	];
}
/** The target with another value in place of one that it has; a missing key of an object is added. */
function withChild(target, key, value) {
	if (target instanceof RegoObject) return RegoObject.of([...others(target, key), [key, value]]);
	if (target instanceof RegoSet) return RegoSet.of([...target.members.filter((each) => compare(each, key) !== 0), value]);
	return isList(target) ? target.with(indexOf(key, target.length - 1), value) : noPath();
}
function others(target, key) {
	return target.entries.filter(([each]) => compare(each, key) !== 0);
}
function removed(target, path) {
	const [key, ...rest] = path;
	if (key === void 0) return void 0;
	const inner = child(target, key);
	if (rest.length > 0) return withChild(target, key, removed(inner, rest) ?? noPath());
	if (target instanceof RegoObject) return RegoObject.of(others(target, key));
	if (target instanceof RegoSet) return RegoSet.of(target.members.filter((each) => compare(each, key) !== 0));
	return isList(target) ? target.toSpliced(indexOf(key, target.length - 1), 1) : noPath();
}
// src/rego/host/names.ts
/** Functions over names and identifiers. */
const nameFunctions = {
	"glob.quote_meta": (operands) => operands.string(1).replaceAll(/[*?\\[\]{}]/g, (sign) => `\\${sign}`),
	trace: (operands) => typeof operands.string(1) === "string"
};
// src/rego/host/addresses.ts
const mappedPrefix = 65535n;
function addressIn(text) {
	if (isIPv4(text)) return {
		bits: 32,
		value: bytesOf(text)
	};
	return isIPv6(text) && !text.includes("%") ? {
		bits: 128,
		value: groupsOf(text)
	} : void 0;
}
function networkIn(text) {
	const at = text.indexOf("/");
	const address = at < 0 ? void 0 : addressIn(text.slice(0, at));
	const digits = text.slice(at + 1);
	if (address === void 0 || !/^\d{1,7}$/.test(digits)) return void 0;
	const prefix = Number(digits);
	if (prefix > address.bits) return void 0;
	return {
		bits: address.bits,
		value: firstOf({
			...address,
			prefix
		}),
		prefix
	};
}
function firstOf({ value, bits, prefix }) {
	return value >> BigInt(bits - prefix) << BigInt(bits - prefix);
}
function lastOf({ value, bits, prefix }) {
	return value | (1n << BigInt(bits - prefix)) - 1n;
}
/** An IPv4 address written as an IPv6 one is the IPv4 address. */
function unmapped(address) {
	if (address.bits === 32 || address.value >> 32n !== mappedPrefix) return address;
	const short = {
		...address,
		bits: 32,
		value: address.value & 4294967295n
	};
	return "prefix" in address ? {
		...short,
		prefix: Math.max(0, Number(address.prefix) - 96)
	} : short;
}
function isMapped({ bits, value }) {
	return bits === 128 && value >> 32n === mappedPrefix;
}
function hasAddress(network, address) {
	const [whole, one] = [unmapped(network), unmapped(address)];
	return whole.bits === one.bits && firstOf(whole) === firstOf({
		...whole,
		value: one.value
	});
}
function printAddress(address) {
	const { bits, value } = unmapped(address);
	if (bits === 32) return [
		24n,
		16n,
		8n,
		0n
	].map((shift) => value >> shift & 255n).join(".");
	const text = Array.from({ length: 8 }, (_, index) => (value >> BigInt(112 - index * 16) & 65535n).toString(16)).join(":");
	const longest = Array.from(text.matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g)).reduce((best, each) => best === void 0 || each[0].length > best[0].length ? each : best, void 0);
	if (longest?.index === void 0) return text;
	return `${text.slice(0, longest.index).replace(/:$/, "")}::${text.slice(longest.index + longest[0].length).replace(/^:/, "")}`;
}
function bytesOf(text) {
	return text.split(".").reduce((value, part) => value * 256n + BigInt(part), 0n);
}
function groupsOf(text) {
	const last = text.lastIndexOf(":") + 1;
	const tail = text.slice(last);
	const [before = "", after] = (tail.includes(".") ? text.slice(0, last) + twoGroups(bytesOf(tail)) : text).split("::");
	const head = before === "" ? [] : before.split(":");
	const end = after === void 0 || after === "" ? [] : after.split(":");
	const missing = Array.from({ length: 8 - head.length - end.length }, () => "0");
	return [
		...head,
		...missing,
		...end
	].reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
}
function twoGroups(value) {
	return `${(value >> 16n).toString(16)}:${(value & 65535n).toString(16)}`;
}
// src/rego/host/merge-networks.ts
/** As few networks as have the same addresses; those that meet no other stay as they were written. */
function mergedNetworks(networks) {
	const ranges = networks.map((network) => {
		return {
			bits: network.bits,
			first: firstOf(network),
			last: lastOf(network),
			network
		};
	});
	const ofBits = (bits) => merged(ranges.filter((range) => range.bits === bits));
	return [...ofBits(32), ...ofBits(128)].flatMap(networksOf);
}
function merged(ranges) {
	const ordered = [...ranges].sort((a, b) => sign(a.last - b.last) || sign(a.first - b.first));
	for (let at = ordered.length - 1; at > 0; at--) {
		const [one, two] = [ordered[at - 1], ordered[at]];
		if (one === void 0 || two === void 0) continue;
		if ((two.first === 0n ? 0n : two.first - 1n) > one.last) continue;
		const isFirst = one.first < two.first;
		ordered.splice(at - 1, 2, {
			bits: one.bits,
			first: (isFirst ? one : two).first,
			last: two.last
		});
	}
	return ordered;
}
function sign(value) {
	return Number(value > 0n) - Number(value < 0n);
}
function networksOf({ bits, first, last, network }) {
	if (network !== void 0) return [network];
	const found = [];
	let start = first;
	while (start <= last) {
		const host = hostBitsAt(start, last, bits);
		found.push({
			bits,
			value: start,
			prefix: bits - host
		});
		start += 1n << BigInt(host);
	}
	return found;
}
/** Bits of the largest network that begins at an address and does not go beyond another one. */
function hostBitsAt(start, last, most) {
	let host = 0;
	for (let size = 2n; host < most && start % size === 0n && start + size - 1n <= last; size *= 2n) host++;
	return host;
}
// src/rego/host/networks.ts
const networkFunctions = {
	"net.cidr_is_valid": (operands) => {
		const value = operands.value(1);
		return typeof value === "string" && networkIn(value) !== void 0;
	},
	"net.cidr_expand": expand,
	"net.cidr_contains_matches": containsMatches,
	"net.cidr_merge": merge
};
function networkOf(text) {
	const found = networkIn(text);
	if (found === void 0) throw new BuiltinError(`invalid CIDR address: ${text}`);
	return found;
}
/** A set that is larger would take the memory of the whole run. */
const mostAddresses = 1n << 20n;
function expand(operands) {
	const network = networkOf(operands.string(1));
	const first = firstOf(network);
	const count = lastOf(network) - first + 1n;
	if (count > mostAddresses) throw new BuiltinError(`net.cidr_expand: more than ${mostAddresses} addresses`);
	const { bits } = network;
	const all = Array.from({ length: Number(count) }, (_, at) => printAddress({
		bits,
		value: first + BigInt(at)
	}));
	return RegoSet.of(all);
}
function contains(whole, part) {
	if (typeof whole !== "string" || typeof part !== "string") throw new BuiltinError("operand 1 must be string");
	const network = networkOf(whole);
	const address = addressIn(part);
	if (address !== void 0) return hasAddress(network, address);
	const other = networkOf(part);
	if ([network, other].every((each) => each.bits === 128 && !isMapped(each))) return network.prefix <= other.prefix && firstOf(network) === firstOf({
		...network,
		value: other.value
	});
	return hasAddress(network, other) && hasAddress(network, {
		bits: other.bits,
		value: lastOf(other)
	});
}
/** Networks with what stands for them in the answer: an index, a key, or the member itself. */
function indexed(value, position) {
	const networkIn = (each) => {
		if (typeof each === "string") return each;
		const first = isList(each) ? each[0] : void 0;
		if (first === void 0) throw new BuiltinError(`operand ${position}: element must be string or non-empty array`);
		return first;
	};
	if (typeof value === "string") return [[value, value]];
	if (isList(value)) return value.map((each, index) => [networkIn(each), integer(index)]);
	if (value instanceof RegoSet) return value.members.map((each) => [networkIn(each), each]);
	return value instanceof RegoObject ? value.entries.map(([key, each]) => [networkIn(each), key]) : [];
}
function containsMatches(operands) {
	const found = [];
	for (const [whole, one] of indexed(operands.value(1), 1)) for (const [part, other] of indexed(operands.value(2), 2)) if (contains(whole, part)) found.push([one, other]);
	return RegoSet.of(found);
}
function merge(operands) {
	const value = operands.value(1);
	if (!isList(value) && !(value instanceof RegoSet)) throw new BuiltinError("operand must be an array");
	const networks = operands.members(1).map((each) => {
		if (typeof each !== "string") throw new BuiltinError("element must be string");
		return withPrefix(each);
	});
	return RegoSet.of(mergedNetworks(networks).map((each) => `${printAddress(each)}/${unmapped(each).prefix}`));
}
/** An IPv4 address alone stands for the network of its class. */
function withPrefix(text) {
	const address = addressIn(text);
	if (address === void 0) return networkOf(text);
	const short = unmapped(address);
	if (short.bits !== 32) throw new BuiltinError("IPv6 invalid: needs prefix length");
	const first = short.value >> 24n;
	const prefix = first < 128n ? 8 : first < 192n ? 16 : 24;
	return {
		...short,
		prefix
	};
}
// src/rego/format/digits.ts
const mantissaBits = 52n;
const bias = 1075;
function binaryOf(value) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	view.setFloat64(0, Math.abs(value));
	const bits = view.getBigUint64(0);
	const power = Number(bits >> mantissaBits & 2047n);
	const fraction = bits & (1n << mantissaBits) - 1n;
	return power === 0 ? {
		mantissa: fraction,
		exponent: -1074
	} : {
		mantissa: fraction | 1n << mantissaBits,
		exponent: power - bias
	};
}
/** As few digits as distinguish the number from every other one. */
function shortestDigits(value) {
	if (value === 0) return {
		digits: "",
		point: 0
	};
	const [mantissa = "", power = "0"] = Math.abs(value).toExponential().split("e");
	return {
		digits: mantissa.replace(".", ""),
		point: Number(power) + 1
	};
}
/** All digits of the number. */
function exactDigits(value) {
	if (value === 0) return {
		digits: "",
		point: 0
	};
	const { mantissa, exponent } = binaryOf(value);
	if (exponent >= 0) return pointAfter((mantissa << BigInt(exponent)).toString(), 0);
	return pointAfter((mantissa * 5n ** BigInt(-exponent)).toString(), exponent);
}
function pointAfter(whole, power) {
	return {
		digits: withoutZeros(whole),
		point: whole.length + power
	};
}
/** The first `count` digits, rounded; a half goes to the even digit, as the number itself is exact. */
function rounded({ digits, point }, count) {
	if (count >= digits.length) return {
		digits,
		point
	};
	if (count < 0) return {
		digits: "",
		point: 0
	};
	const kept = digits.slice(0, count);
	const rest = digits.slice(count);
	const isHalf = rest.startsWith("5") && /^50*$/.test(rest);
	const isOdd = count > 0 && Number(kept.at(-1)) % 2 === 1;
	if (!(isHalf ? isOdd : rest >= "5")) return {
		digits: withoutZeros(kept),
		point: kept === "" ? 0 : point
	};
	const next = (BigInt(kept === "" ? "0" : kept) + 1n).toString();
	return {
		digits: withoutZeros(next),
		point: point + next.length - count
	};
}
/** Without the zeros at its end. */
function withoutZeros(digits) {
	let end = digits.length;
	while (digits[end - 1] === "0") end--;
	return digits.slice(0, end);
}
// src/rego/rational.ts
const pattern$1 = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;
/** Reads a decimal number, also with an exponent. */
function rationalOf(text) {
	const found = pattern$1.exec(text);
	if (found === null) return void 0;
	const [, sign, whole = "", fraction = "", alone = "", power = "0"] = found;
	const places = fraction.length + alone.length;
	const digits = BigInt(whole + fraction + alone) * (sign === "-" ? -1n : 1n);
	const exponent = Number(power) - places;
	if (exponent >= 0) return {
		numerator: digits * 10n ** BigInt(exponent),
		denominator: 1n
	};
	return {
		numerator: digits,
		denominator: 10n ** BigInt(-exponent)
	};
}
/** The nearest fraction whose numerator has so many bits and whose denominator is a power of two; a half goes to the even one. */
function roundedToBits({ numerator, denominator }, bits) {
	if (numerator === 0n) return {
		numerator: 0n,
		denominator: 1n
	};
	const positive = numerator < 0n ? -numerator : numerator;
	let shift = bits - (bitsOf(positive) - bitsOf(denominator));
	const quotientAt = (by) => by >= 0 ? (positive << BigInt(by)) / denominator : positive / (denominator << BigInt(-by));
	while (bitsOf(quotientAt(shift)) > bits) shift--;
	while (bitsOf(quotientAt(shift)) < bits) shift++;
	const [top, bottom] = shift >= 0 ? [positive << BigInt(shift), denominator] : [positive, denominator << BigInt(-shift)];
	const kept = nearestEven(top, bottom) * (numerator < 0n ? -1n : 1n);
	return shift >= 0 ? {
		numerator: kept,
		denominator: 1n << BigInt(shift)
	} : {
		numerator: kept << BigInt(-shift),
		denominator: 1n
	};
}
function nearestEven(top, bottom) {
	const quotient = top / bottom;
	const twice = top % bottom * 2n;
	return twice > bottom || twice === bottom && quotient % 2n === 1n ? quotient + 1n : quotient;
}
function bitsOf(value) {
	return value === 0n ? 0 : value.toString(16).length * 4 - Math.clz32(Number.parseInt(value.toString(16)[0] ?? "0", 16)) + 28;
}
/** With so many places after the point; a half goes away from zero. */
function fixedPlaces({ numerator, denominator }, places) {
	const digits = (((numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places) * 2n + denominator) / (denominator * 2n)).toString().padStart(places + 1, "0");
	return `${numerator < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
// src/rego/host/units.ts
/** `k`, `m` and so on are the first, the second and so on power of 1000, with `i` of 1024. */
const powers = "kmgtpe";
/** `units.parse_bytes`: `10Mi`, `1.5GB`; the case of letters does not matter. */
function parseBytes(text) {
	const refuse = (what) => {
		throw new BuiltinError(`units.parse_bytes: ${what}`);
	};
	const { number, unit } = amountIn(text.toLowerCase(), "byte amount", refuse);
	const found = /^(?:([kmgtpe])(i?)b?)?$/.exec(unit);
	if (found === null) return refuse(`byte unit ${unit} not recognized`);
	const [, letter, binary] = found;
	const factor = letter === void 0 ? 1n : powerOf(letter, binary === "i");
	const { numerator, denominator } = roundedToBits(rationalOf(number) ?? refuse("could not parse byte amount to a number"), 64);
	const product = roundedToBits({
		numerator: numerator * factor,
		denominator
	}, 64);
	return integer(product.numerator / product.denominator);
}
/** `units.parse`: `100m` is a tenth, `1M` a million; only the case of the first letter matters. */
function parseUnits(text) {
	const refuse = (what) => {
		throw new BuiltinError(`units.parse: ${what}`);
	};
	const { number, unit } = amountIn(text, "amount", refuse);
	const name = unit.slice(0, 1) + unit.slice(1).toLowerCase();
	const factor = unitFactor(name) ?? refuse(`unit ${name} not recognized`);
	const value = rationalOf(number) ?? refuse("could not parse amount to a number");
	const product = {
		numerator: value.numerator * factor.numerator,
		denominator: value.denominator * factor.denominator
	};
	if (product.numerator % product.denominator === 0n) return integer(product.numerator / product.denominator);
	return new RegoNumber(fixedPlaces(product, 10));
}
function unitFactor(name) {
	if (name === "") return {
		numerator: 1n,
		denominator: 1n
	};
	if (name === "m") return thousandth();
	const found = /^([kmgtpe])(i?)$/.exec(name.toLowerCase());
	const [, letter = "", binary] = found ?? [];
	return found === null ? void 0 : {
		numerator: powerOf(letter, binary === "i"),
		denominator: 1n
	};
}
/** The floating point number next to 0.001, with which OPA multiplies. */
function thousandth() {
	const { mantissa, exponent } = binaryOf(.001);
	return {
		numerator: mantissa,
		denominator: 1n << BigInt(-exponent)
	};
}
function powerOf(letter, isBinary) {
	return (isBinary ? 1024n : 1000n) ** BigInt(powers.indexOf(letter) + 1);
}
/** A number and the unit after it, without quotes. */
function amountIn(quoted, what, refuse) {
	const text = quoted.replaceAll("\"", "");
	if (text.includes(" ")) return refuse("spaces not allowed in resource strings");
	const end = endOfNumber(text, refuse);
	if (end === 0) return refuse(`no ${what} provided`);
	return {
		number: text.slice(0, end),
		unit: text.slice(end)
	};
}
const mostExponentDigits = 6;
/** An `e` belongs to the number when a digit or a sign follows: `1e3`, but not `1Ei`. */
function endOfNumber(text, refuse) {
	for (let at = 0; at < text.length; at++) {
		const sign = text[at] ?? "";
		if (/[\d.+-]/.test(sign)) continue;
		const exponent = /^[eE](?:([+-])|(?=\d))(\d*)/.exec(text.slice(at));
		if (exponent === null) return at;
		if ((exponent[2] ?? "").length > mostExponentDigits) return refuse("exponent too large");
		if (exponent[1] !== void 0) at++;
	}
	return text.length;
}
// src/rego/host/numbers.ts
const numberFunctions = {
	"numbers.range_step": range,
	"units.parse": (operands) => parseUnits(operands.string(1)),
	"units.parse_bytes": (operands) => parseBytes(operands.string(1))
};
/** A list that is longer would take the memory of the whole run. */
const mostNumbers = 10000000n;
function range(operands) {
	const [from, to, step] = [
		bigOperand(operands, 1),
		bigOperand(operands, 2),
		bigOperand(operands, 3)
	];
	if (step <= 0n) throw new BuiltinError("numbers.range_step: step must be a positive integer");
	const count = (from <= to ? to - from : from - to) / step + 1n;
	if (count > mostNumbers) throw new BuiltinError(`numbers.range_step: more than ${mostNumbers} numbers`);
	const direction = from <= to ? step : -step;
	return Array.from({ length: Number(count) }, (_, index) => integer(from + direction * BigInt(index)));
}
function bigOperand(operands, position) {
	const value = operands.value(position);
	if (!(value instanceof RegoNumber)) return fail(position, `must be integer but got ${typeName(value)}`);
	return wholeNumber(value.text) ?? fail(position, "must be integer number but got floating-point number");
}
// src/rego/host/objects.ts
const objectFunctions = {
	"object.subset": (operands) => isSubset(operands.value(1), operands.value(2)),
	"graph.reachable_paths": reachablePaths
};
function isSubset(whole, part) {
	if (whole instanceof RegoObject && part instanceof RegoObject) return isPartOfObject(whole, part);
	if (whole instanceof RegoSet && part instanceof RegoSet) return hasAll(whole.members, part.members);
	if (isList(whole) && isList(part)) return isPartOfList(whole, part);
	if (isList(whole) && part instanceof RegoSet) return part.members.length === 0 ? whole.length > 0 : hasAll(whole, part.members);
	throw new BuiltinError("both arguments object.subset must be of the same type or array and set");
}
function isPartOfObject(whole, part) {
	return part.entries.every(([key, value]) => {
		const other = whole.get(key);
		if (other === void 0) return false;
		if (compare(value, other) === 0) return true;
		return ([RegoObject, RegoSet].some((type) => value instanceof type && other instanceof type) || isList(value) && isList(other)) && isSubset(other, value);
	});
}
function hasAll(values, wanted) {
	return wanted.every((each) => values.some((value) => compare(value, each) === 0));
}
/** As OPA looks for it: after the beginning of a match that does not go on, it looks one further, not at its second item. */
function isPartOfList(whole, part) {
	const isAt = (start) => part.every((each, offset) => {
		const other = whole[start + offset];
		return other !== void 0 && compare(each, other) === 0;
	});
	return part.length === 0 || whole.some((_, start) => isAt(start));
}
/** All paths from the starting nodes to nodes from which nothing, or only a node of the path, is reached. */
function reachablePaths(operands) {
	const graph = operands.object(1);
	const found = [];
	const follow = (path, node) => {
		const edges = graph.get(node);
		if (edges === void 0) {
			if (path.length > 0) found.push(path);
			return;
		}
		const longer = [...path, node];
		const next = neighbours(edges);
		if (next.length === 0) found.push(longer);
		for (const each of next) if (longer.some((known) => compare(known, each) === 0)) found.push(longer);
		else follow(longer, each);
	};
	for (const start of operands.members(2)) {
		const next = neighbours(graph.get(start) ?? null);
		if (graph.get(start) !== void 0 && next.length === 0) found.push([start]);
		for (const each of next) follow([start], each);
	}
	return RegoSet.of(found);
}
function neighbours(edges) {
	if (edges instanceof RegoSet) return edges.members;
	return isList(edges) ? edges : [];
}
// src/rego/format/flags.ts
function noFlags() {
	return {
		plus: false,
		minus: false,
		sharp: false,
		space: false,
		zero: false,
		plusV: false,
		sharpV: false,
		width: void 0,
		precision: void 0
	};
}
function pad(text, flags, withZeros = flags.zero) {
	const missing = (flags.width ?? 0) - Array.from(text).length;
	if (missing <= 0) return text;
	if (flags.minus) return text + " ".repeat(missing);
	return (withZeros ? "0" : " ").repeat(missing) + text;
}
// src/rego/format/float.ts
/** A `float64` as Go prints it; missing for a verb that it has no form for. */
function formatFloat(value, verb, flags) {
	if (verb === "v") return withFlags(value, "g", void 0, flags);
	if ("bgGxX".includes(verb)) return withFlags(value, verb, void 0, flags);
	if ("feEF".includes(verb)) return withFlags(value, verb === "F" ? "f" : verb, 6, flags);
}
function withFlags(value, verb, ofVerb, flags) {
	const precision = flags.precision ?? ofVerb;
	let digits = unsigned(Math.abs(value), verb, precision);
	if (flags.sharp && verb !== "b") digits = withPoint(digits, verb, precision);
	const isNegative = value < 0 || Object.is(value, -0);
	const positive = flags.plus ? "+" : flags.space ? " " : "";
	const sign = isNegative ? "-" : positive;
	const missing = (flags.width ?? 0) - sign.length - digits.length;
	if (sign !== "" && flags.zero && !flags.minus && missing > 0) return sign + "0".repeat(missing) + digits;
	return pad(sign + digits, flags);
}
function unsigned(value, verb, precision) {
	if (verb === "f") return fixed(digitsFor(value, (point) => point + (precision ?? 0)), precision ?? 0);
	if (verb === "e" || verb === "E") {
		const count = (precision ?? 0) + 1;
		return exponential(digitsFor(value, () => count), count - 1, verb);
	}
	if (verb === "g" || verb === "G") return general(value, verb, precision);
	return verb === "b" ? binary(value) : hexadecimal$1(value, verb, precision);
}
function digitsFor(value, count) {
	const all = exactDigits(value);
	return rounded(all, count(all.point));
}
function general(value, verb, precision) {
	const count = precision === 0 ? 1 : precision;
	const found = count === void 0 ? shortestDigits(value) : digitsFor(value, () => count);
	const { digits, point } = found;
	let most = count ?? 6;
	if (count !== void 0 && count > digits.length && digits.length >= point) most = digits.length;
	const power = point - 1;
	if (power < -4 || power >= most) return exponential(found, Math.max(digits.length, 1) - 1, verb === "G" ? "E" : "e");
	return fixed(found, Math.max(digits.length - point, 0));
}
function fixed({ digits, point }, places) {
	const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
	if (places === 0) return whole;
	return `${whole}.${("0".repeat(Math.max(-point, 0)) + digits.slice(Math.max(point, 0))).slice(0, places).padEnd(places, "0")}`;
}
function exponential({ digits, point }, places, letter) {
	const first = digits[0] ?? "0";
	const rest = places > 0 ? `.${digits.slice(1, places + 1).padEnd(places, "0")}` : "";
	const power = digits === "" ? 0 : point - 1;
	return `${first}${rest}${letter}${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function binary(value) {
	const { mantissa, exponent } = binaryOf(value);
	return `${mantissa}p${exponent < 0 ? "" : "+"}${exponent}`;
}
/** One digit before the point, which is 1 but for zero. */
function hexadecimal$1(value, verb, precision) {
	let { mantissa, exponent } = binaryOf(value);
	if (mantissa === 0n) exponent = 0;
	else {
		const shift = 61 - mantissa.toString(2).length;
		mantissa <<= BigInt(shift);
		exponent += 60 - shift;
	}
	if (precision !== void 0 && precision < 15) ({mantissa, exponent} = roundedHex(mantissa, exponent, precision));
	const all = mantissa.toString(16).padStart(16, "0");
	const fraction = precision === void 0 ? withoutZeros(all.slice(1)) : all.slice(1).padEnd(precision, "0").slice(0, precision);
	const first = mantissa === 0n ? "0" : "1";
	const power = `p${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
	const text = `0x${first}${fraction === "" ? "" : `.${fraction}`}${power}`;
	return verb === "X" ? text.toUpperCase() : text;
}
function roundedHex(mantissa, exponent, precision) {
	const dropped = BigInt(60 - precision * 4);
	const extra = mantissa & (1n << dropped) - 1n;
	let kept = mantissa >> dropped;
	const half = 1n << dropped - 1n;
	if (extra > half || extra === half && (kept & 1n) === 1n) kept++;
	const back = kept << dropped;
	return back >= 1n << 61n ? {
		mantissa: back >> 1n,
		exponent: exponent + 1
	} : {
		mantissa: back,
		exponent
	};
}
/** The flag `#` prints a point always, and keeps zeros at the end. */
function withPoint(text, verb, precision) {
	const isHex = verb === "x" || verb === "X";
	const at = text.search(isHex ? /[pP]/ : /[eE]/);
	const number = at < 0 ? text : text.slice(0, at);
	const tail = at < 0 ? "" : text.slice(at);
	let missing = "gGx".includes(verb) ? precision ?? 6 : 0;
	const counted = number.replace(".", "").replace(/^0+/, "").length;
	missing -= counted;
	const hasPoint = number.includes(".");
	if (!hasPoint && number === "0") missing--;
	return number + (hasPoint ? "" : ".") + "0".repeat(Math.max(missing, 0)) + tail;
}
// src/rego/format/integer.ts
const bases = new Map(Object.entries({
	v: 10,
	d: 10,
	b: 2,
	o: 8,
	O: 8,
	x: 16,
	X: 16
}));
const highestCodePoint = 1114111;
/** An `int64` as Go prints it; missing for a verb that it has no form for. */
function formatInteger(value, verb, flags) {
	const base = bases.get(verb);
	if (base !== void 0) return inBase(value, base, verb, flags);
	if (verb === "c") return pad(signOf(value), flags);
	if (verb === "q") return pad(quote(signOf(value), {
		mark: "'",
		ascii: flags.plus
	}), flags);
	return verb === "U" ? unicode(BigInt.asUintN(64, value), flags) : void 0;
}
function inBase(value, base, verb, flags) {
	const isSigned = value < 0n || flags.plus || flags.space;
	let least = flags.precision ?? 0;
	if (flags.precision === void 0 && flags.zero && !flags.minus && flags.width !== void 0) least = flags.width - Number(isSigned);
	if (flags.precision === 0 && value === 0n) return " ".repeat(flags.width ?? 0);
	let digits = (value < 0n ? -value : value).toString(base).padStart(least, "0");
	if (verb === "X") digits = digits.toUpperCase();
	if (flags.sharp) digits = basePrefix(base, verb, digits) + digits;
	if (verb === "O") digits = `0o${digits}`;
	return pad(signBefore(value, flags) + digits, flags, false);
}
function basePrefix(base, verb, digits) {
	if (base === 2) return "0b";
	if (base === 8) return digits.startsWith("0") ? "" : "0";
	return base === 16 ? `0${verb}` : "";
}
function signBefore(value, { plus, space }) {
	if (value < 0n) return "-";
	if (plus) return "+";
	return space ? " " : "";
}
function signOf(value) {
	const code = BigInt.asUintN(64, value);
	return code <= BigInt(highestCodePoint) && !(code >= 55296n && code <= 57343n) ? String.fromCodePoint(Number(code)) : "�";
}
function unicode(code, flags) {
	const digits = code.toString(16).toUpperCase().padStart(Math.max(flags.precision ?? 4, 4), "0");
	const sign = code <= BigInt(highestCodePoint) ? signOf(code) : void 0;
	return pad(`U+${digits}${flags.sharp && sign !== void 0 && isPrintable(sign) ? ` '${sign}'` : ""}`, flags, false);
}
/** Prefixes of numbers beyond 64 bits, which have rules of their own. */
const bigPrefixes = new Map(Object.entries({
	b: "0b",
	o: "0",
	x: "0x",
	X: "0X"
}));
/** A `*big.Int` as Go prints it; it says itself what it has no form for. */
function formatBigInteger(value, verb, flags) {
	if (verb === "w") return `%!w(*big.Int=${laidOpen(value, flags)})`;
	const base = verb === "s" ? 10 : bases.get(verb);
	if (base === void 0) return `%!${verb}(big.Int=${value})`;
	const sign = signBefore(value, {
		...flags,
		plus: flags.plus || flags.plusV
	});
	const own = flags.sharp || flags.sharpV ? bigPrefixes.get(verb) ?? "" : "";
	const prefix = verb === "O" ? "0o" : own;
	let digits = (value < 0n ? -value : value).toString(base).padStart(flags.precision ?? 0, "0");
	if (verb === "X") digits = digits.toUpperCase();
	const missing = Math.max(0, (flags.width ?? 0) - sign.length - prefix.length - digits.length);
	if (flags.minus) return sign + prefix + digits + " ".repeat(missing);
	if (flags.zero && flags.precision === void 0) return sign + prefix + "0".repeat(missing) + digits;
	return " ".repeat(missing) + sign + prefix + digits;
}
/** How Go holds the number: its sign, and 64 bits at a time. */
function laidOpen(value, flags) {
	const isSource = flags.sharpV;
	const words = [];
	for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 64n) {
		const word = BigInt.asUintN(64, rest);
		words.push(isSource ? inBase(word, 16, "x", {
			...flags,
			sharp: true
		}) : inBase(word, 10, "d", flags));
	}
	const sign = pad(String(value < 0n), flags);
	if (isSource) return `&big.Int{neg:${sign}, abs:big.nat{${words.join(", ")}}}`;
	return flags.plusV ? `&{neg:${sign} abs:[${words.join(" ")}]}` : `&{${sign} [${words.join(" ")}]}`;
}
// src/rego/format/text.ts
/** A string as Go prints it; missing for a verb that it has no form for. */
function formatText(text, verb, flags) {
	if (verb === "v") return flags.sharpV ? quoted(text, flags) : pad(shortened(text, flags), flags);
	if (verb === "s") return pad(shortened(text, flags), flags);
	if (verb === "q") return quoted(text, flags);
	return verb === "x" || verb === "X" ? hexadecimal(text, verb, flags) : void 0;
}
function shortened(text, { precision }) {
	return precision === void 0 ? text : Array.from(text).slice(0, precision).join("");
}
function quoted(text, flags) {
	const short = shortened(text, flags);
	if (flags.sharp && fitsBackquotes(short)) return pad(`\`${short}\``, flags);
	return pad(quote(short, { ascii: flags.plus }), flags);
}
/** One line without control characters other than the tabulator, without backquotes and byte order marks. */
function fitsBackquotes(text) {
	return !/[\u0000-\u0008\u000a-\u001f`\u007f\ufeff]/.test(text);
}
function hexadecimal(text, verb, flags) {
	const bytes = new TextEncoder().encode(text).subarray(0, flags.precision);
	const prefix = flags.sharp ? `0${verb}` : "";
	const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
	const cased = verb === "X" ? digits.map((each) => each.toUpperCase()) : digits;
	if (cased.length === 0) return pad("", flags);
	return pad(flags.space ? cased.map((each) => prefix + each).join(" ") : prefix + cased.join(""), flags);
}
// src/rego/format/sprintf.ts
/** `fmt.Sprintf` of Go, as OPA calls it. */
function sprintf(format, values) {
	return new Printer(format, values.map(argumentOf)).print();
}
function argumentOf(value) {
	if (typeof value === "string") return {
		type: "string",
		value
	};
	if (!(value instanceof RegoNumber)) return {
		type: "string",
		value: printValue(value)
	};
	const { text } = value;
	if (isFloat(text)) {
		const float = Number(text);
		return Number.isFinite(float) ? {
			type: "float64",
			value: float
		} : {
			type: "string",
			value: text
		};
	}
	const whole = BigInt(text);
	return {
		type: BigInt.asIntN(64, whole) === whole ? "int64" : "*big.Int",
		value: whole
	};
}
/** A width or precision that is more than this before its last digit is refused. */
const mostWidth = 1e6;
const flagNames = /* @__PURE__ */ new Map([
	["#", "sharp"],
	["0", "zero"],
	["+", "plus"],
	["-", "minus"],
	[" ", "space"]
]);
var Printer = class {
	#signs;
	#values;
	#at = 0;
	#next = 0;
	#isReordered = false;
	#isGoodIndex = true;
	#isAfterIndex = false;
	#out = "";
	#flags = noFlags();
	constructor(format, values) {
		this.#signs = Array.from(format);
		this.#values = values;
	}
	print() {
		while (this.#at < this.#signs.length) {
			const sign = this.#signs[this.#at++];
			if (sign === "%") this.#directive();
			else this.#out += sign;
		}
		if (!this.#isReordered && this.#next < this.#values.length) this.#extra();
		return this.#out;
	}
	#directive() {
		this.#isGoodIndex = true;
		this.#isAfterIndex = false;
		this.#flags = this.#readFlags();
		this.#readIndex();
		this.#readWidth();
		this.#readPrecision();
		if (!this.#isAfterIndex) this.#readIndex();
		const verb = this.#signs[this.#at++];
		if (verb === void 0) this.#out += "%!(NOVERB)";
		else if (verb === "%") this.#out += "%";
		else if (!this.#isGoodIndex) this.#out += `%!${verb}(BADINDEX)`;
		else this.#argument(verb);
	}
	#argument(verb) {
		const value = this.#values[this.#next];
		if (value === void 0) {
			this.#out += `%!${verb}(MISSING)`;
			return;
		}
		this.#next++;
		const { sharp, plus } = this.#flags;
		const isValue = verb === "v" || verb === "w";
		this.#out += printed(value, verb, isValue ? {
			...this.#flags,
			sharpV: sharp,
			plusV: plus,
			sharp: false,
			plus: false
		} : this.#flags);
	}
	#readFlags() {
		const flags = noFlags();
		for (;;) {
			const name = flagNames.get(this.#signs[this.#at] ?? "");
			if (name === void 0) return flags;
			flags[name] = true;
			this.#at++;
		}
	}
	/** `[3]`: the argument that comes next. */
	#readIndex() {
		if (this.#signs[this.#at] !== "[") return;
		this.#isReordered = true;
		const end = this.#signs.indexOf("]", this.#at + 1);
		if (end < 0 || this.#signs.length - this.#at < 3) {
			this.#isGoodIndex = false;
			this.#at++;
			return;
		}
		const index = Number(this.#signs.slice(this.#at + 1, end).join(""));
		const isNumber = /^\d+$/.test(this.#signs.slice(this.#at + 1, end).join(""));
		this.#at = end + 1;
		if (isNumber && index >= 1 && index <= this.#values.length && index <= mostWidth) this.#next = index - 1;
		else this.#isGoodIndex = false;
		this.#isAfterIndex = isNumber;
	}
	#readWidth() {
		if (this.#signs[this.#at] === "*") {
			this.#at++;
			const width = this.#numberOfArgument();
			if (width === void 0) this.#out += "%!(BADWIDTH)";
			else if (width < 0) this.#flags = {
				...this.#flags,
				width: -width,
				minus: true,
				zero: false
			};
			else this.#flags.width = width;
			this.#isAfterIndex = false;
			return;
		}
		this.#flags.width = this.#readNumber();
		if (this.#isAfterIndex && this.#flags.width !== void 0) this.#isGoodIndex = false;
	}
	#readPrecision() {
		if (this.#signs[this.#at] !== "." || this.#at + 1 === this.#signs.length) return;
		this.#at++;
		if (this.#isAfterIndex) this.#isGoodIndex = false;
		this.#isAfterIndex = false;
		this.#readIndex();
		if (this.#signs[this.#at] !== "*") {
			this.#flags.precision = this.#readNumber() ?? 0;
			return;
		}
		this.#at++;
		const precision = this.#numberOfArgument();
		if (precision === void 0 || precision < 0) this.#out += "%!(BADPREC)";
		else this.#flags.precision = precision;
		this.#isAfterIndex = false;
	}
	#readNumber() {
		const start = this.#at;
		let value = 0;
		for (let sign = this.#signs[this.#at]; sign !== void 0 && /^\d$/.test(sign); sign = this.#signs[++this.#at]) {
			if (value > mostWidth) {
				this.#at = this.#signs.length;
				return;
			}
			value = value * 10 + Number(sign);
		}
		return this.#at === start ? void 0 : value;
	}
	#numberOfArgument() {
		const found = this.#values[this.#next];
		if (found === void 0) return void 0;
		this.#next++;
		if (found.type !== "int64") return void 0;
		const value = Number(found.value);
		return Math.abs(value) > mostWidth ? void 0 : value;
	}
	#extra() {
		const rest = this.#values.slice(this.#next).map((each) => `${each.type}=${printed(each, "v", noFlags())}`);
		this.#out += `%!(EXTRA ${rest.join(", ")})`;
	}
};
function printed(argument, verb, flags) {
	if (verb === "T") return formatText(argument.type, "s", flags) ?? "";
	return formatted(argument, verb, flags) ?? `%!${verb}(${argument.type}=${formatted(argument, "v", flags)})`;
}
function formatted(argument, verb, flags) {
	switch (argument.type) {
		case "int64": return formatInteger(argument.value, verb, flags);
		case "*big.Int": return formatBigInteger(argument.value, verb, flags);
		case "float64": return formatFloat(argument.value, verb, flags);
		case "string": return formatText(argument.value, verb, flags);
	}
}
// src/rego/host/strings.ts
const stringFunctions = {
	sprintf: (operands) => sprintf(operands.string(1), operands.list(2)),
	"strings.any_prefix_match": (operands) => anyAffix(operands, (text, affix) => text.startsWith(affix)),
	"strings.any_suffix_match": (operands) => anyAffix(operands, (text, affix) => text.endsWith(affix)),
	"strings.count": (operands) => integer(countOf(operands.string(1), operands.string(2))),
	"strings.split_n": splitN,
	indexof_n: indexesOf
};
function anyAffix(operands, isMatch) {
	const texts = stringsOf(operands, 1);
	const affixes = stringsOf(operands, 2);
	return texts.some((text) => affixes.some((affix) => isMatch(text, affix)));
}
function stringsOf(operands, position) {
	const value = operands.value(position);
	if (typeof value === "string") return [value];
	if (value instanceof RegoSet || isList(value)) return operands.strings(position);
	return wrongType(position, value, "string", "set", "array");
}
/** Places without overlap; of the empty text, all before, between and after the characters. */
function countOf(text, wanted) {
	return wanted === "" ? Array.from(text).length + 1 : text.split(wanted).length - 1;
}
function splitN(operands) {
	const [text, delimiter, count] = [
		operands.string(1),
		operands.string(2),
		operands.int(3)
	];
	const parts = delimiter === "" ? Array.from(text) : text.split(delimiter);
	return count < 0 ? parts.slice(Math.max(parts.length + count, 0)) : parts.slice(0, count);
}
/** Counted in characters, also where matches overlap. */
function indexesOf(operands) {
	const [text, wanted] = [Array.from(operands.string(1)), Array.from(operands.string(2))];
	if (wanted.length === 0) throw new BuiltinError("empty search character");
	const isAt = (start) => wanted.every((sign, offset) => text[start + offset] === sign);
	return text.flatMap((_, start) => isAt(start) ? [integer(start)] : []);
}
// src/rego/host/duration.ts
const hour = 3600000000000n;
const units = /* @__PURE__ */ new Map([
	["ns", 1n],
	["us", 1000n],
	["µs", 1000n],
	["μs", 1000n],
	["ms", 1000000n],
	["s", 1000000000n],
	["m", 60000000000n],
	["h", hour]
]);
/** Hours in the units that OPA knows and Go does not. */
const longUnits = new Map(Object.entries({
	d: 24,
	w: 168,
	y: 8760
}));
const limit = 1n << 63n;
const segment = /(\d*)(?:\.(\d*))?([^\d.]+)/y;
/** Nanoseconds of a duration as Go writes it, such as `1h30m`, also with days, weeks and years. */
function durationIn(text) {
	const invalid = () => {
		throw new BuiltinError(`time: invalid duration "${text}"`);
	};
	const [, sign = "", body = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
	if (body === "0") return 0n;
	if (body === "") return invalid();
	let total = 0n;
	segment.lastIndex = 0;
	while (segment.lastIndex < body.length) {
		const found = segment.exec(body);
		if (found === null) return invalid();
		const [, whole = "", fraction = "", unit = ""] = found;
		if (whole === "" && fraction === "") return invalid();
		total += nanosOf(whole, fraction, unit) ?? invalid();
		if (total > limit) return invalid();
	}
	if (sign === "-") return -total;
	return total === limit ? invalid() : total;
}
function nanosOf(whole, fraction, unit) {
	const hours = longUnits.get(unit);
	if (hours !== void 0) return nanosOfHours(Number(`${whole || "0"}.${fraction || "0"}`) * hours);
	const scale = units.get(unit);
	if (scale === void 0) return void 0;
	const value = BigInt(whole || "0");
	if (value > limit / scale) return void 0;
	return value * scale + fractionOf(fraction, scale);
}
function nanosOfHours(hours) {
	if (hours >= 1e21) return void 0;
	const [whole = "0", fraction = ""] = String(hours).includes("e") ? hours.toFixed(20).split(".") : String(hours).split(".");
	const value = BigInt(whole);
	return value > limit / hour ? void 0 : value * hour + fractionOf(fraction, hour);
}
/** As Go works it out: with a floating point number, rounded down. */
function fractionOf(digits, scale) {
	if (digits === "") return 0n;
	let [value, power] = [0n, 1];
	for (const digit of digits) {
		const next = value * 10n + BigInt(digit);
		if (next >= limit) break;
		value = next;
		power *= 10;
	}
	return BigInt(Math.trunc(Number(value) * (Number(scale) / power)));
}
// src/rego/host/zones.ts
const nanosInSecond = 1000000000n;
function floorSeconds(instant) {
	return (instant - (instant % nanosInSecond + nanosInSecond) % nanosInSecond) / nanosInSecond;
}
/** Nanoseconds since 1970 as a calendar that is `offset` seconds ahead shows them. */
function civilOf(instant, offset) {
	const seconds = floorSeconds(instant);
	const date = /* @__PURE__ */ new Date((Number(seconds) + offset) * 1e3);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		nanos: instant - seconds * nanosInSecond,
		weekday: date.getUTCDay()
	};
}
/** The same back, of a calendar in UTC; what is too much goes on in the next larger unit. */
function instantOf({ year, month, day, hour, minute, second, nanos }) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	date.setUTCHours(hour, minute, second);
	if (Number.isNaN(date.getTime())) throw new BuiltinError("time outside of valid range");
	return BigInt(date.getTime()) * 1000000n + nanos;
}
const formats = /* @__PURE__ */ new Map();
/** Seconds that a zone is ahead of UTC at a time. */
function offsetOf(instant, zone) {
	if (zone === "UTC") return 0;
	const name = formatOf(zone).formatToParts(Number(floorSeconds(instant)) * 1e3).find(({ type }) => type === "timeZoneName")?.value ?? "";
	const [, sign, hours = "0", minutes = "0", seconds = "0"] = /([+-])(\d\d):?(\d\d)?:?(\d\d)?/.exec(name) ?? [];
	return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * (sign === "-" ? -1 : 1);
}
function formatOf(zone) {
	const known = formats.get(zone);
	if (known !== void 0) return known;
	try {
		if (/^[+-]/.test(zone)) throw new RangeError("an offset is not the name of a zone");
		const made = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			timeZoneName: "longOffset"
		});
		formats.set(zone, made);
		return made;
	} catch {
		throw new BuiltinError(`unknown time zone ${zone}`);
	}
}
// src/rego/host/time.ts
/** What time it is in a run: the same in each, so that equal input gives equal answers. */
const now = integer(1767225600000000000n);
const timeFunctions = {
	"time.now_ns": () => now,
	"time.parse_rfc3339_ns": (operands) => rfc3339(operands.string(1)),
	"time.parse_duration_ns": (operands) => integer(durationIn(operands.string(1))),
	"time.date": (operands) => {
		const { year, month, day } = civilAt(operands, 1);
		return [
			year,
			month,
			day
		].map(integer);
	},
	"time.clock": (operands) => {
		const { hour, minute, second } = civilAt(operands, 1);
		return [
			hour,
			minute,
			second
		].map(integer);
	},
	"time.weekday": (operands) => weekdays[civilAt(operands, 1).weekday] ?? "",
	"time.add_date": addDate,
	"time.diff": difference
};
const weekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function timeAt(operands, position) {
	const value = operands.value(position);
	const [instant, zone] = isList(value) ? value : [value];
	if (isList(value) && instant === void 0) return wrongType(1, value, forms);
	if (!isList(value) && !(value instanceof RegoNumber)) return wrongType(1, value, forms);
	if (!(instant instanceof RegoNumber)) return wrongType(1, instant ?? null, "number");
	if (zone !== void 0 && typeof zone !== "string") return wrongType(1, zone, "string");
	const whole = wholeNumber(instant.text);
	if (whole === void 0 || BigInt.asIntN(64, whole) !== whole) throw new BuiltinError("timestamp too big");
	const known = zone === void 0 || zone === "" || zone === "Local" ? "UTC" : zone;
	offsetOf(whole, known);
	return {
		instant: whole,
		zone: known
	};
}
const forms = "either number (ns) or [number (ns), string (tz)]";
function civilAt(operands, position) {
	const { instant, zone } = timeAt(operands, position);
	return civilOf(instant, offsetOf(instant, zone));
}
function inRange(instant) {
	if (BigInt.asIntN(64, instant) !== instant) throw new BuiltinError("time outside of valid range");
	return integer(instant);
}
function rfc3339(text) {
	const found = /^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found?.slice(1, 7).map(Number) ?? [];
	const [, , , , , , , fraction = "", sign, offsetHours = "0", offsetMinutes = "0"] = found ?? [];
	const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
	const isClock = hour < 24 && minute < 60 && second < 60 && Number(offsetHours) <= 24 && Number(offsetMinutes) <= 60;
	if (found === null || !isDay || !isClock) throw new BuiltinError(`parsing time "${text}": not a time of RFC 3339`);
	const offset = (Number(offsetHours) * 3600 + Number(offsetMinutes) * 60) * (sign === "-" ? -1 : 1);
	return inRange(instantOf({
		year,
		month,
		day,
		hour,
		minute,
		second,
		nanos: BigInt(fraction.slice(0, 9).padEnd(9, "0"))
	}) - BigInt(offset) * 1000000000n);
}
function daysIn(year, month) {
	const last = new Date(Date.UTC(2e3, month, 0));
	if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
	return last.getUTCDate();
}
/** Months and days that are too many go on in the next one. */
function addDate(operands) {
	const { instant, zone } = timeAt(operands, 1);
	const [years, months, days] = [
		operands.int(2),
		operands.int(3),
		operands.int(4)
	];
	const civil = civilOf(instant, offsetOf(instant, zone));
	const local = instantOf({
		...civil,
		year: civil.year + years,
		month: civil.month + months,
		day: civil.day + days
	});
	const seconds = (at) => BigInt(offsetOf(at, zone)) * 1000000000n;
	return inRange(local - seconds(local - seconds(local)));
}
function difference(operands) {
	const [one, two] = [timeAt(operands, 1), timeAt(operands, 2)];
	const [from, to] = one.instant <= two.instant ? [one.instant, two.instant] : [two.instant, one.instant];
	const [a, b] = [from, to].map((instant) => civilOf(instant, offsetOf(instant, one.zone)));
	if (a === void 0 || b === void 0) return [];
	let [year, month, day] = [
		b.year - a.year,
		b.month - a.month,
		b.day - a.day
	];
	let [hour, minute, second] = [
		b.hour - a.hour,
		b.minute - a.minute,
		b.second - a.second
	];
	if (second < 0) [second, minute] = [second + 60, minute - 1];
	if (minute < 0) [minute, hour] = [minute + 60, hour - 1];
	if (hour < 0) [hour, day] = [hour + 24, day - 1];
	if (day < 0) [day, month] = [day + daysIn(a.year, a.month), month - 1];
	if (month < 0) [month, year] = [month + 12, year - 1];
	return [
		year,
		month,
		day,
		hour,
		minute,
		second
	].map(integer);
}
// src/rego/host/versions.ts
const versionFunctions = {
	"semver.is_valid": (operands) => {
		const value = operands.value(1);
		return typeof value === "string" && versionIn(value) !== void 0;
	},
	"semver.compare": (operands) => {
		const texts = [operands.string(1), operands.string(2)];
		const [one, two] = texts.map((text, index) => versionIn(text) ?? invalid(index + 1, texts[index] ?? ""));
		return integer(one === void 0 || two === void 0 ? 0 : compareVersions(one, two));
	}
};
function invalid(position, text) {
	throw new BuiltinError(`operand ${position}: string "${text}" is not a valid SemVer`);
}
const identifiers = String.raw`[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*`;
const pattern = new RegExp(String.raw`^v?(\d+)\.(\d+)\.(\d+)(?:-(${identifiers}))?(?:\+${identifiers})?$`);
const highest = 2n ** 63n - 1n;
/** As OPA reads versions: a `v` in front is allowed, numbers have 64 bits. */
function versionIn(text) {
	const found = pattern.exec(text);
	if (found === null) return void 0;
	const numbers = found.slice(1, 4);
	const preRelease = found[4]?.split(".") ?? [];
	const isPadded = (digits) => /^0\d+$/.test(digits);
	if ([...numbers, ...preRelease].some(isPadded)) return void 0;
	const values = numbers.map((each) => BigInt(each ?? "0"));
	return values.some((value) => value > highest) ? void 0 : {
		numbers: values,
		preRelease
	};
}
function compareVersions(a, b) {
	for (const [index, number] of a.numbers.entries()) {
		const other = b.numbers[index] ?? 0n;
		if (number !== other) return number < other ? -1 : 1;
	}
	return comparePreReleases(a.preRelease, b.preRelease);
}
/** A version without one is higher; else the first identifier that differs decides. */
function comparePreReleases(a, b) {
	if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
	for (const [index, one] of a.entries()) {
		const two = b[index];
		if (two === void 0) return 1;
		const order = compareIdentifiers(one, two);
		if (order !== 0) return order;
	}
	return Math.sign(a.length - b.length);
}
function compareIdentifiers(a, b) {
	const areNumbers = [a, b].map((each) => /^\d+$/.test(each));
	if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] ? -1 : 1;
	if (!areNumbers[0]) return Math.sign(compareTexts(a, b));
	const [one, two] = [a, b].map((each) => BigInt(each) > highest ? highest : BigInt(each));
	return Number((one ?? 0n) > (two ?? 0n)) - Number((one ?? 0n) < (two ?? 0n));
}
// src/rego/host-functions.ts
/** Functions that need no package of others. */
const ownFunctions = functionsIn({
	...stringFunctions,
	...objectFunctions,
	...numberFunctions,
	...versionFunctions,
	...castFunctions,
	...encodingFunctions,
	...networkFunctions,
	...jsonFunctions,
	...nameFunctions,
	...timeFunctions
});
const families = [{
	names: [
		"regex.find_n",
		"regex.replace",
		"regex.split",
		"regex.template_match"
	],
	load: async () => (await import("./regex.js")).regexFunctions
}, {
	names: [
		"yaml.is_valid",
		"yaml.marshal",
		"yaml.unmarshal"
	],
	load: async () => (await import("./yaml2.js")).yamlFunctions
}];
[...ownFunctions.keys(), ...families.flatMap(({ names }) => names)];
/** The functions that a module needs. Those that it may not call are left out. */
async function functionsFor(needed) {
	const wanted = families.filter(({ names }) => names.some((name) => needed.includes(name)));
	const loaded = await Promise.all(wanted.map(({ load }) => load()));
	return new Map([...ownFunctions, ...loaded.flatMap((each) => [...functionsIn(each)])]);
}
/** By name: a policy may name what every object inherits. */
function functionsIn(functions) {
	return new Map(Object.entries(functions));
}
// src/rego/call-host.ts
/** Calls a built-in function; a failure is a value. Throws when there is none of the name. */
function callHost({ functions }, name, values) {
	const call = functions.get(name);
	if (call === void 0) throw new Error(`the built-in function ${name} is not available`);
	try {
		return { value: call(new Operands(values)) };
	} catch (error) {
		if (!(error instanceof BuiltinError)) throw error;
		return { failure: {
			name,
			message: error.message
		} };
	}
}
// src/rego/read-value.ts
/** Reads the text form of values in which the module hands them out: JSON, and sets as `{1, 2}` or `set()`. */
function readValue(text) {
	return new Reader(text).value();
}
var Reader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	value() {
		this.#skipSpace();
		const first = this.#text[this.#at];
		if (first === "\"") return this.#string();
		if (first === "[") return this.#list();
		if (first === "{") return this.#objectOrSet();
		if (this.#text.startsWith("set()", this.#at)) {
			this.#at += 5;
			return RegoSet.of([]);
		}
		return this.#word();
	}
	#skipSpace() {
		while (this.#text[this.#at] === " " || this.#text[this.#at] === "\n") this.#at++;
	}
	#string() {
		const start = this.#at;
		let end = this.#text.indexOf("\"", start + 1);
		while (isEscaped(this.#text, end)) end = this.#text.indexOf("\"", end + 1);
		this.#at = end + 1;
		const written = this.#text.slice(start + 1, end);
		if (!written.includes("\\")) return written;
		return JSON.parse(`"${written}"`);
	}
	#word() {
		const start = this.#at;
		while (this.#at < this.#text.length && !" \n,:]}".includes(this.#text[this.#at] ?? "")) this.#at++;
		const word = this.#text.slice(start, this.#at);
		if (word === "null") return null;
		return word === "true" || word === "false" ? word === "true" : new RegoNumber(word);
	}
	#list() {
		this.#at++;
		if (this.#takes("]")) return [];
		const values = [this.value()];
		while (this.#takes(",")) values.push(this.value());
		this.#end("]");
		return values;
	}
	#objectOrSet() {
		this.#at++;
		if (this.#takes("}")) return RegoObject.of([]);
		const first = this.value();
		return this.#takes(":") ? this.#object(first) : this.#set(first);
	}
	#object(first) {
		const entries = [[first, this.value()]];
		while (this.#takes(",")) {
			const key = this.value();
			this.#end(":");
			entries.push([key, this.value()]);
		}
		this.#end("}");
		return RegoObject.of(entries);
	}
	#set(first) {
		const members = [first];
		while (this.#takes(",")) members.push(this.value());
		this.#end("}");
		return RegoSet.of(members);
	}
	#takes(sign) {
		this.#skipSpace();
		if (this.#text[this.#at] !== sign) return false;
		this.#at++;
		return true;
	}
	#end(sign) {
		if (!this.#takes(sign)) throw new TypeError(`a value has no "${sign}" at ${this.#at}`);
	}
};
/** A quote after an odd number of backslashes is part of the string. */
function isEscaped(text, quote) {
	if (quote < 0) throw new TypeError("a string has no end");
	let at = quote;
	while (text[at - 1] === "\\") at--;
	return (quote - at) % 2 === 1;
}
// src/rego/module.ts
const pageBytes = 65536;
/** Pages with which a module starts: what it declares itself. */
const firstPages = 5;
const decoder = new TextDecoder();
const encoder = new TextEncoder();
/** One compiled module, with the memory that it works in. After an error the memory is left as it is: open it again. */
var RegoModule = class {
	#memory;
	#exports;
	#entrypoints;
	#names = {};
	#base;
	#data;
	#heap;
	#failures = [];
	constructor(module, { host, memoryBytes }) {
		const maximum = Math.max(firstPages, Math.floor(memoryBytes / pageBytes));
		this.#memory = new WebAssembly.Memory({
			initial: firstPages,
			maximum
		});
		const call = (id, _context, ...operands) => {
			const values = operands.map((each) => readValue(this.#textAt(this.#exports.opa_value_dump(each))));
			const answer = callHost(host, this.#names[id] ?? "", values);
			if (answer.failure !== void 0) this.#failures.push(answer.failure);
			return answer.value === void 0 ? 0 : this.#put(writeValue(answer.value), this.#exports.opa_value_parse);
		};
		this.#exports = this.#instantiate(module, call);
		for (const [name, id] of this.#mapAt(this.#exports.builtins())) this.#names[id] = name;
		this.#entrypoints = this.#mapAt(this.#exports.entrypoints());
		this.#data = this.#put("{}", this.#exports.opa_json_parse);
		this.#base = this.#exports.opa_heap_ptr_get();
		this.#heap = this.#base;
	}
	/** The functions that it may call. */
	get needed() {
		return Object.values(this.#names);
	}
	get entrypoints() {
		return [...this.#entrypoints.keys()];
	}
	/** Replaces what the policies find below `data` next to themselves. */
	setData(json) {
		this.#exports.opa_heap_ptr_set(this.#base);
		this.#data = this.#put(json, this.#exports.opa_json_parse);
		this.#heap = this.#exports.opa_heap_ptr_get();
	}
	/** Answers an entrypoint about an input, JSON text in UTF-8. */
	evaluate(input, entrypoint) {
		const id = this.#entrypoints.get(entrypoint);
		if (id === void 0) return {
			ok: false,
			error: `the policies have no entrypoint ${entrypoint}`
		};
		this.#failures = [];
		try {
			this.#reserve(this.#heap + input.length);
			new Uint8Array(this.#memory.buffer).set(input, this.#heap);
			const end = this.#heap + input.length;
			const answer = this.#exports.opa_eval(0, id, this.#data, this.#heap, input.length, end, 0);
			const [first] = JSON.parse(this.#textAt(answer));
			return {
				ok: true,
				result: first?.result,
				failures: this.#failures
			};
		} catch (error) {
			return {
				ok: false,
				error: reasonOf(error)
			};
		}
	}
	#instantiate(module, call) {
		const env = {
			memory: this.#memory,
			opa_abort: (address) => {
				throw new AbortError(this.#textAt(address));
			},
			opa_println: () => {},
			...Object.fromEntries([
				0,
				1,
				2,
				3,
				4
			].map((count) => [`opa_builtin${count}`, call]))
		};
		const { exports } = new WebAssembly.Instance(module, { env });
		if (!isExports(exports)) throw new TypeError("the module was not compiled by OPA");
		return exports;
	}
	#put(text, parse) {
		const bytes = encoder.encode(text);
		const address = this.#exports.opa_malloc(bytes.length);
		new Uint8Array(this.#memory.buffer).set(bytes, address);
		const value = parse(address, bytes.length);
		if (value === 0) throw new AbortError("a value could not be read");
		return value;
	}
	#reserve(end) {
		const missing = end - this.#memory.buffer.byteLength;
		if (missing <= 0) return;
		try {
			this.#memory.grow(Math.ceil(missing / pageBytes));
		} catch {
			throw new AbortError(noMemory);
		}
	}
	#textAt(address) {
		const memory = new Uint8Array(this.#memory.buffer);
		return decoder.decode(memory.subarray(address, memory.indexOf(0, address)));
	}
	#mapAt(value) {
		const entries = JSON.parse(this.#textAt(this.#exports.opa_json_dump(value)));
		return new Map(Object.entries(entries));
	}
};
/** The module gave up: it says why in a text. */
var AbortError = class extends Error {};
function isExports(exports) {
	return typeof exports === "object" && exports !== null && "opa_eval" in exports && "opa_value_parse" in exports;
}
/** What the module says when its memory is at its limit. */
const noMemory = "opa_malloc: failed";
function reasonOf(error) {
	if (error instanceof AbortError) return error.message === noMemory ? "it took more memory than allowed" : error.message;
	if (error instanceof RangeError) return "it called itself too often";
	return error instanceof Error ? error.message : String(error);
}
export { functionsFor as n, ownFunctions as r, RegoModule as t };
