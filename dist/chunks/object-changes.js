import { c as describeObject } from "./describe.js";
import { n as counted } from "./plain-text.js";
// src/report/object-changes.ts
const longestValue = 60;
const mebibyte = 2 ** 20;
/** `3 changed, 1 added`; empty without changes. */
function countObjectChanges({ objectChanges, nondeterministic }) {
	const count = (what) => objectChanges.filter((each) => each.what === what).length;
	const parts = [
		"changed",
		"added",
		"removed"
	].flatMap((what) => count(what) === 0 ? [] : [`${count(what)} ${what}`]);
	const rest = nondeterministic === 0 ? "" : `; ${countNondeterministic(nondeterministic)}`;
	return parts.length === 0 ? "" : `${parts.join(", ")}${rest}`;
}
/** `2 objects differ only in nondeterministic values of their chart`. */
function countNondeterministic(objects) {
	return `${counted(objects, "object")} ${objects === 1 ? "differs" : "differ"} only in nondeterministic values of their chart`;
}
/** `spec.maxReplicas: 40 → 4`. */
function describeField({ path, before, after }) {
	return `${path.map((step) => typeof step === "number" ? `[${step}]` : String(step).replace(/^name=(.*)$/, "[$1]")).join(".").replaceAll(".[", "[")}: ${describeValue(before)} → ${describeValue(after)}`;
}
/** `changed HorizontalPodAutoscaler shop/api`. */
function describeChange({ what, object }) {
	return `${what} ${describeObject(object)}`;
}
function describeValue(value) {
	if (value === void 0) return "(unset)";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > longestValue ? `${text.slice(0, 59)}…` : text;
}
/** Replicas and requests of the affected workloads, where they differ: `replicas 4 to 40 → 4`. */
function describeCapacity({ before, after }) {
	return [
		[
			"replicas",
			"replicas",
			String
		],
		[
			"CPU requests",
			"cpu",
			(cores) => `${Number(cores.toFixed(2))}`
		],
		[
			"memory requests",
			"memory",
			(bytes) => `${Math.round(bytes / mebibyte)}Mi`
		]
	].flatMap(([name, key, show]) => {
		const [old, now] = [describeBounds(before[key], show), describeBounds(after[key], show)];
		return old === now ? [] : [`${name} ${old} → ${now}`];
	});
}
function describeBounds({ min, max }, show) {
	return min === max ? show(min) : `${show(min)} to ${show(max)}`;
}
export { describeField as a, describeChange as i, countObjectChanges as n, describeCapacity as r, countNondeterministic as t };
