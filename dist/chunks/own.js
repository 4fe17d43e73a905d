// src/model/own.ts
/**
* The value that an object itself has under `key`; undefined where it has none. Keys come from a repository, where
* `constructor` and `toString` are names like others: what every object inherits is never an answer.
*/
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
/** Gives an object a field of its own. Not for `__proto__`, which is none: who reads texts refuses it before. */
function setOwn(object, key, value) {
	object[key] = value;
}
/** Any value as text, collections as JSON. `String` and templates ask the value itself, whose `toString` may be data. */
function asText(value) {
	if (typeof value === "string") return value;
	return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
export { own as n, setOwn as r, asText as t };
