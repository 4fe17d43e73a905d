// src/model/grouped.ts
/**
* Groups by the keys that `keysOf` gives each item: none, one or several. Groups are in the order in which they begin,
* their items in the order given. Linear in the items. Node 20 has no `Map.groupBy`, which takes one key.
*/
function grouped(all, keysOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of all) for (const key of keysOf(each)) {
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [each]);
		else group.push(each);
	}
	return groups;
}
export { grouped as t };
