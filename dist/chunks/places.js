import { l as eachWithin, s as readOrdinary } from "./stream.js";
import { l as longestText, u as timeToLook } from "./globs.js";
import { _ as TimeoutError } from "./replies.js";
import { t as grouped } from "./grouped.js";
import { _ as isSeq, d as isAlias, g as isScalar, h as isPair, m as isNode, p as isMap, r as parseDocument, u as visit } from "./yaml.js";
import { t as asText } from "./own.js";
import { t as childOf } from "./manifest.js";
// src/parse/ordinary-places.ts
function createPlaces() {
	const known = /* @__PURE__ */ new Map();
	const add = (collection, step, place) => {
		known.get(collection)?.places.set(step, place);
	};
	return {
		startOf: (collection) => known.get(collection)?.start,
		placeOf(collection, step) {
			const own = known.get(collection)?.places.get(step);
			const item = Array.isArray(collection) ? collection[Number(step)] : void 0;
			return own ?? (typeof item === "object" && item !== null ? firstPlace$1(item, known.get(item)) : void 0);
		},
		begin(collection, start) {
			known.set(collection, {
				start,
				places: /* @__PURE__ */ new Map()
			});
		},
		addKey: add,
		addValue(collection, key, { start, end, value }) {
			if (end === -1 || value === "") return;
			if (Array.isArray(collection)) add(collection, collection.length, {
				start,
				end
			});
			else add(collection, key, {
				start: known.get(collection)?.places.get(key)?.start ?? start,
				end
			});
		},
		addAlias(collection, start) {
			if (Array.isArray(collection)) add(collection, collection.length, {
				start,
				end: start
			});
		}
	};
}
/** A mapping in a list stands on the line of its first key. */
function firstPlace$1(collection, entries) {
	if (entries === void 0) return void 0;
	const { start, places } = entries;
	const [first] = Array.isArray(collection) ? [] : places.values();
	return {
		start,
		end: first?.end ?? start
	};
}
// src/locate/aliases.ts
/** Follows aliases. The document is searched once: `Alias.resolve` of `yaml` searches it for each alias. */
function resolverOf(document) {
	let known;
	return (node) => {
		if (!isAlias(node)) return node;
		known ??= targetsIn(document);
		return known.get(node);
	};
}
/** Each alias with the last node before it that has its anchor. */
function targetsIn(document) {
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	visit(document, {
		Alias(_, alias) {
			targets.set(alias, anchors.get(alias.source));
		},
		Value(_, node) {
			if (node.anchor !== void 0) anchors.set(node.anchor, node);
		}
	});
	return targets;
}
// src/locate/ordinary.ts
/**
* Finds ranges in a document that is ordinary, of which most findings are; undefined for any other. What it finds is
* undefined within lists and mappings on one line.
*/
function ordinaryRanges(text) {
	const places = createPlaces();
	const root = readOrdinary(text.endsWith("\n") ? text : `${text}\n`, places);
	const start = isCollection(root) ? places.startOf(root) : void 0;
	if (root === void 0 || start === void 0) return void 0;
	return (path) => {
		let range = {
			start,
			end: start
		};
		let node = root;
		for (const [depth, step] of path.entries()) {
			if (isCollection(node) && places.startOf(node) === void 0) return void 0;
			const value = childOf(node, step);
			if (value === void 0) return {
				range,
				found: false,
				depth
			};
			const place = isCollection(node) ? places.placeOf(node, step) : void 0;
			if (place === void 0) return void 0;
			range = place;
			node = value;
		}
		return {
			range,
			found: true,
			depth: path.length
		};
	};
}
function isCollection(value) {
	return typeof value === "object" && value !== null;
}
// src/locate/field.ts
/** Stands for a text that takes too long to read. */
const unreadFinder = { find: () => ({
	start: firstPlace,
	end: {
		line: 1,
		column: 2
	},
	found: false,
	depth: 0,
	isUnread: true
}) };
const firstPlace = {
	line: 1,
	column: 1
};
/** Reads the positions of one YAML or JSON document; columns and lines are 1-based within `text`. */
function fieldFinder(text) {
	const ordinary = ordinaryRanges(text);
	let others;
	const inOther = (path) => {
		others ??= rangesIn(text);
		return others(path);
	};
	return { find: (path) => placeIn(text, ordinary?.(path) ?? inOther(path)) };
}
function placeIn(text, { range: { start, end }, found, depth }) {
	const before = text.slice(0, start);
	const line = before.split("\n").length;
	const column = start - before.lastIndexOf("\n");
	const lineEnd = text.indexOf("\n", start) === -1 ? text.length : text.indexOf("\n", start);
	const last = end <= lineEnd ? end : trimmedEnd(text, start, lineEnd);
	return {
		start: {
			line,
			column
		},
		end: {
			line,
			column: column + Math.max(last - start, 1)
		},
		found,
		depth
	};
}
/** Ranges in any document, for which `yaml` reads it: it takes ten times as long. */
function rangesIn(text) {
	const document = parseDocument(text, {
		version: "1.1",
		merge: true,
		uniqueKeys: false,
		logLevel: "silent"
	});
	const resolve = resolverOf(document);
	return (path) => {
		let range = rootRange(document, text);
		let node = document.contents;
		for (const [depth, step] of path.entries()) {
			const next = stepInto(resolve, node, step);
			if (next === void 0) return {
				range,
				found: false,
				depth
			};
			range = next.range;
			node = next.value;
		}
		return {
			range,
			found: true,
			depth: path.length
		};
	};
}
function trimmedEnd(text, start, end) {
	return start + text.slice(start, end).trimEnd().length;
}
function rootRange(document, text) {
	const start = document.contents?.range?.[0] ?? text.search(/\S|$/);
	return {
		start,
		end: start
	};
}
function stepInto(resolve, node, step) {
	const here = resolve(node);
	if (isSeq(here)) return itemOf(here.items, step);
	return isMap(here) ? fieldIn(here, {
		resolve,
		step,
		seen: /* @__PURE__ */ new Set()
	}) : void 0;
}
function itemOf(items, step) {
	const item = items[Number(step)];
	if (!isNode(item) || !item.range) return void 0;
	const [start, end] = item.range;
	return {
		range: {
			start,
			end: isScalar(item) ? end : firstKeyEnd(item, start)
		},
		value: item
	};
}
/** For a mapping in a sequence: the end of its first key, which stands on the line of the dash. */
function firstKeyEnd(item, start) {
	const first = isMap(item) ? item.items[0] : void 0;
	return first === void 0 ? start : pairRange(first).end;
}
function fieldIn(map, search) {
	const { resolve, step, seen } = search;
	seen.add(map);
	const own = map.items.findLast((pair) => keyOf(pair) === String(step));
	if (own !== void 0) return {
		range: pairRange(own),
		value: own.value
	};
	for (const pair of map.items) {
		if (keyOf(pair) !== "<<") continue;
		const merged = resolve(pair.value);
		for (const source of isSeq(merged) ? merged.items : [merged]) {
			const from = resolve(source);
			if (!isMap(from) || seen.has(from)) continue;
			const found = fieldIn(from, search);
			if (found !== void 0) return found;
		}
	}
}
function keyOf(pair) {
	return isScalar(pair.key) ? asText(pair.key.source ?? pair.key.value) : "";
}
/** From the key to the end of a scalar value, or of the key alone when the value is a collection. */
function pairRange(pair) {
	const key = isPair(pair) && isNode(pair.key) ? pair.key.range : void 0;
	const start = key?.[0] ?? 0;
	return {
		start,
		end: (isScalar(pair.value) && pair.value.source !== "" ? pair.value.range?.[1] : void 0) ?? key?.[1] ?? start
	};
}
// src/locate/places.ts
/** Fewer documents are read in this thread: handing them over takes longer. */
const fewDocuments = 64;
/** Documents that a thread reads in one go. */
const chunkSize = 64;
/**
* The places of findings on documents that stand in their file as they are; other findings have none here. A document that
* takes too long, or is too large or too deep, answers with its first line.
*/
async function placesOf(findings, threads) {
	const verbatim = findings.filter(({ manifest }) => manifest.verbatim);
	const byText = [...grouped(verbatim, ({ manifest }) => [manifest.text])];
	const fields = byText.map(([text, all]) => ({
		text,
		paths: all.map(({ manifest, path }) => [...manifest.inDocument, ...path])
	}));
	const places = await inChunks(fields, fields.length < fewDocuments ? void 0 : threads);
	return new Map(byText.flatMap(([, all], at) => all.map((finding, index) => [finding, places[at]?.[index] ?? unread])));
}
async function inChunks(fields, threads) {
	if (threads === void 0) return findAll(fields);
	const chunks = [];
	for (let start = 0; start < fields.length; start += chunkSize) chunks.push(inThread(threads, fields.slice(start, start + chunkSize)));
	return (await Promise.all(chunks)).flat();
}
async function inThread(threads, fields) {
	try {
		return await threads.run(placesTask, [fields], { limitMs: timeToLook(longestText) * 2 });
	} catch (error) {
		if (!(error instanceof TimeoutError)) throw error;
		if (fields.length === 1) return fields.map(unreadFields);
		return (await Promise.all(fields.map((each) => inThread(threads, [each])))).flat();
	}
}
function findAll(fields) {
	const longest = fields.reduce((most, { text }) => Math.max(most, text.length), 0);
	return eachWithin(fields, timeToLook(longest), {
		work: find,
		late: unreadFields
	});
}
function find({ text, paths }) {
	if (text.length > 8388608) return unreadFields({ paths });
	try {
		const finder = fieldFinder(text);
		return paths.map((path) => finder.find(path));
	} catch (error) {
		if (error instanceof RangeError) return unreadFields({ paths });
		throw error;
	}
}
function unreadFields({ paths }) {
	return paths.map(() => unread);
}
const unread = unreadFinder.find([]);
/** Finds fields, as worker threads offer it. */
const placesTask = {
	name: "places",
	run: findAll
};
export { fieldFinder as n, unreadFinder as r, placesOf as t };
