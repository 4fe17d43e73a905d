import { createHash } from "node:crypto";
// src/shard/split.ts
/** With more, each would do less work than it costs to start one. */
const mostShards = 1e3;
/** Reads `2/3`; undefined for anything else. */
function readShard(text) {
	const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
	const [index, of] = [Number(match?.[1]), Number(match?.[2])];
	return match !== null && index >= 1 && index <= of && of <= mostShards ? {
		index,
		of
	} : void 0;
}
/** The default name of a part. */
function partName({ index, of }) {
	return `seaworthy-part-${index}-of-${of}.json`;
}
/** True for what {@link partName} names, wherever it lies. */
function isPartName(path) {
	return /(?:^|\/)seaworthy-part-\d+-of-\d+\.json$/.test(path);
}
/**
* Divides work by cost: the most expensive first, each to the shard with the least so far, so that the busiest has at most a
* third more than it must (Graham, 1969). Ties go by id and by shard, so that every machine finds the same division. What
* is not in `costs`, such as a target that only the base has, goes by a digest of its id.
*/
function split(costs, of) {
	const loads = new Array(of).fill(0);
	const shards = /* @__PURE__ */ new Map();
	for (const [id, cost] of [...costs].sort(mostExpensiveFirst)) {
		const least = loads.indexOf(Math.min(...loads));
		loads[least] = (loads[least] ?? 0) + cost;
		shards.set(id, least + 1);
	}
	return (id) => shards.get(id) ?? createHash("sha256").update(id).digest().readUInt32BE() % of + 1;
}
function mostExpensiveFirst([a, costOfA], [b, costOfB]) {
	return costOfB - costOfA || (a < b ? -1 : 1);
}
export { split as i, partName as n, readShard as r, isPartName as t };
