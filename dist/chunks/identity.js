import { t as childOf } from "./manifest.js";
import { o as servedGroup } from "./resource.js";
/** Where objects go that nothing else is said of. */
const defaultDestination = {
	cluster: "in-cluster",
	namespace: "default"
};
const plainTraits = {
	isVerbatim: true,
	role: void 0,
	linesFrom: "text",
	editsManifest: true,
	ownsFolder: false,
	milliseconds: 0
};
/** A manifest file as it stands: what everything is that no kind of target has claimed, or that is given with its content. */
function plainTarget(path) {
	return {
		kind: "plain",
		id: path,
		path,
		destination: defaultDestination,
		traits: plainTraits
	};
}
/** The file that stands for a target where nothing better is known. */
function mainFile(target) {
	return target.file ?? target.path;
}
// src/model/identity.ts
/** Fields that name an object. One that is no text is a failure when the object is read. */
const namingFields = [
	["metadata", "name"],
	["metadata", "generateName"],
	["metadata", "namespace"]
];
/** The rule under which everything is reported that could not be read, rendered or judged. */
const renderFailed = "gitops/render-failed";
function failureIdentity({ failure, target }) {
	const file = failure.file ?? (target === void 0 ? "." : mainFile(target));
	return {
		rule: renderFailed,
		code: failure.code,
		file,
		target: target?.id ?? file
	};
}
function objectIdentity({ id, destination }) {
	return {
		destination,
		group: servedGroup(id),
		kind: id.kind,
		name: id.name
	};
}
/** Of a violation at `path` of a manifest. */
function identityOf({ rule, manifest, path }) {
	return {
		rule,
		object: objectIdentity(manifest),
		field: stablePath(manifest.value, path)
	};
}
/** A text for each identity, the same for equal ones only. */
function objectKey({ destination, group, kind, name }) {
	return JSON.stringify([
		destination.cluster,
		destination.namespace,
		group,
		kind,
		name
	]);
}
/** A text for each identity, the same for equal ones only. */
function findingKey(identity) {
	if ("object" in identity) return JSON.stringify([
		identity.rule,
		objectKey(identity.object),
		identity.field
	]);
	return "waiver" in identity ? JSON.stringify([
		identity.rule,
		identity.file,
		identity.waiver
	]) : JSON.stringify([
		identity.rule,
		identity.code,
		identity.file,
		identity.target
	]);
}
/** The same violation wherever the object is deployed: one source line may deploy it to several destinations. */
function sourceKey(identity) {
	if (!("object" in identity)) return findingKey(identity);
	return findingKey({
		...identity,
		object: {
			...identity.object,
			destination: anywhere
		}
	});
}
const anywhere = {
	cluster: "",
	namespace: ""
};
const longestName = 253;
/** A path in which items of lists are named (`name=api`), so that a new item before them does not change it. */
function stablePath(root, path) {
	let at = root;
	return path.map((step) => {
		const here = at;
		at = childOf(here, step);
		const name = Array.isArray(here) ? childOf(at, "name") : void 0;
		return typeof name === "string" ? `name=${name.slice(0, longestName)}` : step;
	});
}
export { objectIdentity as a, sourceKey as c, mainFile as d, plainTarget as f, namingFields as i, stablePath as l, findingKey as n, objectKey as o, identityOf as r, renderFailed as s, failureIdentity as t, defaultDestination as u };
