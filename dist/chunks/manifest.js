import { n as own } from "./own.js";
// src/model/manifest.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value below one key or index; undefined where there is none. */
function childOf(value, step) {
	if (Array.isArray(value)) return value[Number(step)];
	return isObject(value) ? own(value, String(step)) : void 0;
}
/** The value at `path`; undefined as soon as a step is missing. */
function fieldAt(value, path) {
	return path.reduce(childOf, value);
}
/** True when the path is the other one, or leads to a field below it. */
function startsWith(path, start) {
	return start.length <= path.length && start.every((step, at) => String(step) === String(path[at]));
}
export { startsWith as i, fieldAt as n, isObject as r, childOf as t };
