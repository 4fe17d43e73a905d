import { n as own } from "./own.js";
import { n as fieldAt, r as isObject } from "./manifest.js";
import { a as touches, f as customPodLabels, i as isUnknown, l as isSchemaRule, m as podTemplatePath, p as matchesKind, r as isIn } from "./pool.js";
import { r as repoPath } from "./location.js";
import { m as groupOf, v as servedGroup, y as systemNamespaces } from "./identity.js";
import { t as grouped } from "./grouped.js";
import { O as withoutTrailing } from "./session.js";
import { t as require_fastest_levenshtein } from "./fastest-levenshtein.js";
// src/model/deployers.ts
/** Kinds that make something else be deployed, which is not rendered. Sources: the reference of each project, in August 2026. */
const deployers = /* @__PURE__ */ new Map([
	["argoproj.io/Application", {
		namespace: [
			"spec",
			"destination",
			"namespace"
		],
		otherwise: "any",
		folders: applicationFolders
	}],
	["argoproj.io/ApplicationSet", {
		namespace: [
			"spec",
			"template",
			"spec",
			"destination",
			"namespace"
		],
		otherwise: "any",
		folders: (spec) => applicationFolders(fieldAt(spec, ["template", "spec"]))
	}],
	["fleet.cattle.io/Bundle", {
		namespace: ["spec", "namespace"],
		otherwise: "any"
	}],
	["fleet.cattle.io/GitRepo", {
		namespace: ["spec", "targetNamespace"],
		otherwise: "any"
	}],
	["fleet.cattle.io/HelmOp", {
		namespace: ["spec", "namespace"],
		otherwise: "any"
	}],
	["fluxcd.controlplane.io/FluxInstance", { otherwise: "any" }],
	["fluxcd.controlplane.io/ResourceSet", { otherwise: "any" }],
	["gitops.kluctl.io/KluctlDeployment", { otherwise: "any" }],
	["helm.cattle.io/HelmChart", {
		namespace: ["spec", "targetNamespace"],
		otherwise: "own"
	}],
	["helm.crossplane.io/Release", {
		namespace: [
			"spec",
			"forProvider",
			"namespace"
		],
		otherwise: "any"
	}],
	["helm.fluxcd.io/HelmRelease", {
		namespace: ["spec", "targetNamespace"],
		otherwise: "own"
	}],
	["helm.toolkit.fluxcd.io/HelmRelease", {
		namespace: ["spec", "targetNamespace"],
		otherwise: "own"
	}],
	["kappctrl.k14s.io/App", {
		namespace: [
			"spec",
			"cluster",
			"namespace"
		],
		otherwise: "own"
	}],
	["packaging.carvel.dev/PackageInstall", {
		namespace: [
			"spec",
			"cluster",
			"namespace"
		],
		otherwise: "own"
	}],
	["kustomize.toolkit.fluxcd.io/Kustomization", {
		namespace: ["spec", "targetNamespace"],
		otherwise: "any",
		folders: fluxFolders,
		isUnrestricted: true
	}],
	["operators.coreos.com/Subscription", { otherwise: "own" }]
]);
const groups = new Set([...deployers.keys()].map((name) => name.slice(0, name.lastIndexOf("/"))));
/** What is known of a type whose objects deploy others, such as a HelmRelease; undefined for every other type. */
function deployerOf(type) {
	return deployers.get(`${servedGroup(type)}/${type.kind}`);
}
/** True for an object that deploys others: what it deploys is not judged. */
function deploysOthers(type) {
	return deployerOf(type) !== void 0;
}
/** False for a text that holds no object that deploys others; true where it may, before it is parsed. */
function mayDeployOthers(text) {
	return [...groups].some((group) => text.includes(group));
}
/** The folder that a deployer names, from the top of its repository; undefined for a pattern, and for what leaves it. */
function deployedFolder(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.every((part) => part !== ".." && !/\{\{|\$\{|\*/.test(part)) ? repoPath(parts.join("/") || ".") : void 0;
}
/** Of a Flux Kustomization. */
function fluxFolders(spec) {
	const from = fieldAt(spec, ["sourceRef"]);
	const [kind, name] = [textAt(from, "kind"), textAt(from, "name")];
	const repository = kind !== void 0 && name !== void 0 ? {
		kind,
		name,
		namespace: textAt(from, "namespace")
	} : void 0;
	return [{
		path: textAt(spec, "path") ?? "",
		repository,
		isAltered: false
	}];
}
/** Of an Application: the folders of all its sources, unless one is a chart of a registry. */
function applicationFolders(spec) {
	const one = fieldAt(spec, ["source"]);
	const several = fieldAt(spec, ["sources"]);
	const sources = [one, ...Array.isArray(several) ? several : []].filter((source) => source !== void 0);
	if (sources.some((source) => fieldAt(source, ["chart"]) !== void 0)) return void 0;
	const folders = sources.flatMap((source) => {
		const path = textAt(source, "path");
		if (path === void 0) return [];
		return [{
			path,
			repository: textAt(source, "repoURL"),
			isAltered: isAltered(source)
		}];
	});
	return folders.length > 0 ? folders : void 0;
}
const givenValues = [
	"values",
	"valuesObject",
	"valueFiles",
	"parameters",
	"fileParameters"
];
function isAltered(source) {
	if (fieldAt(source, ["plugin"]) !== void 0) return true;
	return givenValues.some((name) => fieldAt(source, ["helm", name]) !== void 0);
}
function textAt(value, key) {
	const found = fieldAt(value, [key]);
	return typeof found === "string" ? found : void 0;
}
// src/model/resource-scale.ts
/** Sources: autoscaling/v2 HorizontalPodAutoscalerSpec; https://keda.sh/docs/latest/reference/scaledobject-spec/ */
const scalerKinds = {
	HorizontalPodAutoscaler: {
		group: "autoscaling",
		minField: "minReplicas",
		maxField: "maxReplicas",
		minReplicas: 1
	},
	ScaledObject: {
		group: "keda.sh",
		minField: "minReplicaCount",
		maxField: "maxReplicaCount",
		minReplicas: 0,
		maxReplicas: 100,
		targetKind: "Deployment"
	}
};
/** What an autoscaler scales; undefined for every other object. */
function scaleOf(type, value) {
	const scaler = own(scalerKinds, type.kind);
	if (scaler === void 0 || scaler.group !== servedGroup(type)) return void 0;
	const { minField, maxField } = scaler;
	return {
		target: targetOf(fieldAt(value, ["spec", "scaleTargetRef"]), scaler),
		minReplicas: numberAt(value, minField) ?? scaler.minReplicas,
		maxReplicas: numberAt(value, maxField) ?? scaler.maxReplicas,
		minField,
		maxField
	};
}
/** `spec.replicas` of a workload, 1 where it is not set. */
function replicasOf(value) {
	return numberAt(value, "replicas") ?? 1;
}
function targetOf(reference, { targetKind }) {
	if (!isObject(reference)) return void 0;
	const { name, apiVersion, kind = targetKind } = reference;
	if (typeof name !== "string" || typeof kind !== "string") return void 0;
	if (apiVersion === void 0 || apiVersion === null) return {
		group: servedGroup({
			apiVersion: "",
			kind
		}),
		kind,
		name
	};
	return typeof apiVersion === "string" ? {
		group: groupOf(apiVersion),
		kind,
		name
	} : void 0;
}
function numberAt(value, field) {
	const found = fieldAt(value, ["spec", field]);
	return typeof found === "number" ? found : void 0;
}
// src/graph/json.ts
/** Reads values whose shape was not checked: a value of another type counts as missing. */
const nothing = {};
function objectOf(value) {
	return isObject(value) ? value : nothing;
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function stringOf(value) {
	return typeof value === "string" ? value : void 0;
}
/** The value below `keys`, undefined as soon as one is missing. */
function dig(value, ...keys) {
	let at = value;
	for (const key of keys) at = own(objectOf(at), key);
	return at;
}
// src/graph/pod.ts
/** An object of the graph, before it is joined to others. */
function nodeOf(manifest) {
	const pod = podOf(manifest);
	return {
		manifest,
		type: typeOf(manifest),
		pod,
		podLabels: pod === void 0 ? customPodLabels(manifest.id, manifest.value) : [pod.labels],
		scale: scaleOf(manifest.id, manifest.value)
	};
}
function typeOf({ id }) {
	const group = servedGroup(id);
	return group === "" ? id.kind : `${group}/${id.kind}`;
}
/** The pods that an object makes; undefined for one that makes none, and for a Rollout that refers to the template of another. */
function podOf({ id, value }) {
	const path = podTemplatePath(id, value);
	if (path === void 0) return void 0;
	const template = dig(value, ...path);
	const spec = dig(template, "spec");
	if (!isObject(spec)) return void 0;
	return {
		path,
		labels: objectOf(dig(template, "metadata", "labels")),
		annotations: objectOf(dig(template, "metadata", "annotations")),
		spec,
		containers: [...containers(spec, "containers", path, () => "app"), ...containers(spec, "initContainers", path, (value) => value.restartPolicy === "Always" ? "sidecar" : "init")],
		replicas: replicasOf(value)
	};
}
function containers(spec, key, path, role) {
	const found = [];
	for (const [index, value] of listOf(own(spec, key)).entries()) if (isObject(value)) found.push({
		role: role(value),
		path: [
			...path,
			"spec",
			key,
			index
		]
	});
	return found;
}
// src/graph/selector.ts
/** The plain `key: value` selector of a Service; undefined when absent or empty, which selects nothing. */
function serviceSelector(value) {
	const pairs = selectorPairs(objectOf(value));
	return pairs.length === 0 ? void 0 : {
		pairs,
		expressions: []
	};
}
/** A `metav1.LabelSelector`; undefined when absent. An empty one selects everything. */
function labelSelector(value) {
	if (!isObject(value)) return void 0;
	const expressions = listOf(value.matchExpressions).flatMap((item) => {
		const { key, operator, values } = objectOf(item);
		if (typeof key !== "string" || typeof operator !== "string") return [];
		return [{
			key,
			operator,
			values: new Set(listOf(values).flatMap((each) => stringOf(each) ?? []))
		}];
	});
	return {
		pairs: selectorPairs(objectOf(value.matchLabels)),
		expressions
	};
}
/** The same text for selectors of the same words. */
function selectorKey({ pairs, expressions }) {
	return JSON.stringify([pairs, expressions.map(({ key, operator, values }) => [
		key,
		operator,
		[...values]
	])]);
}
/** Labels that controllers add to their pods: a selector may use them although no template has them. */
const addedByControllers = /* @__PURE__ */ new Set([
	"apps.kubernetes.io/pod-index",
	"batch.kubernetes.io/controller-uid",
	"batch.kubernetes.io/job-name",
	"controller-revision-hash",
	"controller-uid",
	"job-name",
	"pod-template-hash",
	"rollouts-pod-template-hash",
	"statefulset.kubernetes.io/pod-name"
]);
/** The pairs of a selector that a pod template can match. */
function selectorPairs(labels) {
	return labelPairs(labels).filter(([key]) => !addedByControllers.has(key));
}
function labelPairs(labels) {
	return Object.entries(labels).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : []);
}
function selects(selector, labels) {
	return selector.pairs.every(([key, value]) => own(labels, key) === value) && selector.expressions.every((expression) => matches(expression, labels));
}
/** True when the labels may be selected once unknown values on both sides are filled in. */
function maySelect({ pairs, expressions }, labels) {
	const isOpen = Object.keys(labels).some(isUnknown);
	const mayBe = (key, values) => {
		const label = own(labels, key);
		if (label === void 0) return isOpen || isUnknown(key);
		return isUnknown(label) || values.some((value) => value === label || isUnknown(value));
	};
	return pairs.every(([key, value]) => mayBe(key, [value])) && expressions.every((expression) => matches(expression, labels) || mayBe(expression.key, [...expression.values]));
}
function matches({ key, operator, values }, labels) {
	const value = own(labels, key);
	switch (operator) {
		case "In": return typeof value === "string" && values.has(value);
		case "NotIn": return typeof value !== "string" || !values.has(value);
		case "Exists": return value !== void 0;
		case "DoesNotExist": return value === void 0;
		default: return false;
	}
}
// src/graph/catalog.ts
function catalog(manifests) {
	const nodes = manifests.map(nodeOf);
	const byName = lazy(() => grouped(nodes, ({ manifest }) => [nameKey(queryOf(manifest))]));
	const byType = lazy(() => grouped(nodes, ({ type }) => [type]));
	const byPlace = lazy(() => grouped(nodes, ({ manifest, type }) => [key(manifest.destination, type)]));
	const byScaleTarget = lazy(() => grouped(nodes, ({ manifest: { destination }, scale }) => scale?.target === void 0 ? [] : [nameKey({
		...scale.target,
		destination
	})]));
	return {
		nodes,
		named: (query) => byName().get(nameKey(query)) ?? [],
		ofType: (type) => byType().get(type) ?? [],
		inNamespace: (type, destination) => byPlace().get(key(destination, type)) ?? [],
		scaling: (query) => byScaleTarget().get(nameKey(query)) ?? [],
		...podCatalog(nodes)
	};
}
/** What makes pods, by namespace and by the labels of the pods. */
function podCatalog(nodes) {
	const judged = lazy(() => grouped(nodes, ({ manifest, pod }) => pod === void 0 ? [] : [key(manifest.destination)]));
	const makers = lazy(() => grouped(nodes, ({ manifest, podLabels }) => podLabels.length === 0 ? [] : [key(manifest.destination)]));
	const byLabel = lazy(() => grouped(nodes, ({ manifest, podLabels }) => [...new Set(podLabels.flatMap(labelPairs).map((pair) => key(manifest.destination, ...pair)))]));
	const labelled = (destination, label) => byLabel().get(key(destination, ...label)) ?? [];
	const podMakers = (destination) => makers().get(key(destination)) ?? [];
	return {
		workloads: (destination) => judged().get(key(destination)) ?? [],
		podMakers,
		labelled,
		selected: remembered$2((destination, selector) => {
			const lists = selector.pairs.map((pair) => labelled(destination, pair));
			return lists.reduce((best, list) => list.length < best.length ? list : best, lists[0] ?? podMakers(destination)).filter(({ podLabels }) => podLabels.some((labels) => selects(selector, labels)));
		})
	};
}
/** Works out once what several objects select with the same words. */
function remembered$2(select) {
	const known = /* @__PURE__ */ new Map();
	return (destination, selector) => {
		const words = key(destination, selectorKey(selector));
		const found = known.get(words) ?? select(destination, selector);
		known.set(words, found);
		return found;
	};
}
function queryOf({ id, destination }) {
	return {
		destination,
		group: servedGroup(id),
		kind: id.kind,
		name: id.name
	};
}
function nameKey({ destination, group, kind, name }) {
	return key(destination, group === "extensions" ? "apps" : group, kind, name);
}
/** Joins with a character no Kubernetes name may hold. */
function key({ cluster, namespace }, ...parts) {
	return [
		cluster,
		namespace,
		...parts
	].join("\0");
}
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/graph/edges.ts
/**
* Works a link out when first asked for: forward for each object that is asked about, backward for all at once, in time
* linear in the objects that link.
*/
function edgesOf({ from, find }, context) {
	const found = /* @__PURE__ */ new Map();
	let incoming;
	const forward = (node) => {
		if (!isOf(node, from)) return [];
		const known = found.get(node) ?? find(node, context);
		found.set(node, known);
		return known;
	};
	return {
		forward,
		backward(node) {
			incoming ??= grouped(sources(from, context), forward);
			return incoming.get(node) ?? [];
		}
	};
}
function isOf(node, types) {
	return types.some((type) => type === "*" || (type === "workload" ? node.pod !== void 0 : type === node.type));
}
function sources(types, { catalog }) {
	return types.every((type) => type !== "*" && type !== "workload") ? types.flatMap((type) => catalog.ofType(type)) : catalog.nodes.filter((node) => isOf(node, types));
}
// src/graph/closest-target.ts
/**
* Of several objects that a reference could mean, those that stand closest to it: the same target first, then the
* longest common folder. Overlays for staging and production render the same names into the same namespace, and a
* Service of one must not be joined to the pods of the other. What another variant of the same chart renders is never
* meant: one of the two is deployed.
*/
function closestTarget(from, all) {
	const candidates = withoutOtherVariants(from, all);
	if (candidates.length < 2) return candidates;
	let best = -1;
	let kept = [];
	for (const candidate of candidates) {
		const score = closeness(from.manifest.target, candidate.manifest.target);
		if (score > best) kept = [];
		if (score >= best) kept.push(candidate);
		best = Math.max(best, score);
	}
	return kept.length === candidates.length ? candidates : kept;
}
/** True for objects of one target, and for plain ones in one folder. */
function areTogether(one, other) {
	const [a, b] = [one.manifest.target, other.manifest.target];
	if (a === b) return true;
	return a.traits.isVerbatim && b.traits.isVerbatim && folders(a).join("/") === folders(b).join("/");
}
/** True when one of the two folders is, or lies in, the other. */
function isOnTheWay(one, other) {
	const [a, b] = [folders(one), folders(other)];
	return commonFolders(a, b) === Math.min(a.length, b.length);
}
/** Objects that may be deployed together with `from`. */
function withoutOtherVariants(from, candidates) {
	const { target } = from.manifest;
	if (target.kind !== "helm") return candidates;
	const kept = candidates.filter(({ manifest: { target: other } }) => {
		return other === target || other.kind !== "helm" || other.path !== target.path;
	});
	return kept.length === candidates.length ? candidates : kept;
}
function closeness(one, two) {
	return one === two ? Number.POSITIVE_INFINITY : commonFolders(folders(one), folders(two));
}
const known = /* @__PURE__ */ new WeakMap();
function folders(target) {
	const before = known.get(target);
	if (before !== void 0) return before;
	const parts = target.path.split("/");
	const found = target.traits.isVerbatim ? parts.slice(0, -1) : parts;
	known.set(target, found);
	return found;
}
function commonFolders(a, b) {
	let depth = 0;
	while (depth < a.length && a[depth] === b[depth]) depth += 1;
	return depth;
}
// src/graph/link.ts
/** Keeps the names of a link in its type. */
function defineLink(link) {
	return link;
}
// src/graph/links/rollout-workloads.ts
const rolloutType = "argoproj.io/Rollout";
/** Source: https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout */
const rolloutWorkloads = defineLink({
	name: "workloads",
	inverse: "rollouts",
	from: [rolloutType],
	to: ["workload"],
	description: "The workload whose pod template the Rollout runs (`workloadRef`).",
	inverseDescription: "Rollouts that run the pod template of the workload: their replicas count.",
	find(node, { catalog }) {
		const reference = dig(node.manifest.value.spec, "workloadRef");
		const name = stringOf(dig(reference, "name"));
		const kind = stringOf(dig(reference, "kind"));
		if (name === void 0 || kind === void 0) return [];
		const group = groupOf(stringOf(dig(reference, "apiVersion")) ?? "apps/v1");
		return closestTarget(node, catalog.named({
			destination: node.manifest.destination,
			group,
			kind,
			name
		}).filter(({ pod }) => pod !== void 0));
	}
});
// src/graph/links/autoscaler-workloads.ts
const autoscalerTypes = ["autoscaling/HorizontalPodAutoscaler", "keda.sh/ScaledObject"];
const autoscalerWorkloads = defineLink({
	name: "workloads",
	inverse: "autoscalers",
	from: autoscalerTypes,
	to: ["workload"],
	description: "The workload that the autoscaler scales; of a Rollout with `workloadRef` also the one it refers to.",
	inverseDescription: "HorizontalPodAutoscalers and ScaledObjects that scale the workload.",
	find(node, { catalog, linked }) {
		const target = node.scale?.target;
		if (target === void 0) return [];
		const found = closestTarget(node, catalog.named({
			...target,
			destination: node.manifest.destination
		}));
		const referred = found.flatMap((each) => each.type === "argoproj.io/Rollout" ? linked(each, "workloads") : []);
		return referred.length === 0 ? found : [...found, ...referred];
	}
});
// src/graph/links/autoscaler-rivals.ts
/** Objects of one name in several targets make them as many as the workloads times their autoscalers. */
const mostFound$2 = 100;
const autoscalerRivals = defineLink({
	name: "autoscalers",
	from: autoscalerTypes,
	to: autoscalerTypes,
	description: "Other autoscalers of the same workload.",
	find(node, { catalog, linked }) {
		const found = /* @__PURE__ */ new Set();
		const workloads = linked(node, "workloads");
		if (workloads.length === 0) return ofSameTarget(node, catalog);
		for (const workload of workloads) for (const other of linked(workload, "autoscalers")) {
			if (other !== node && !mayTakeOver(node, other)) found.add(other);
			if (found.size === mostFound$2) return [...found];
		}
		return [...found];
	}
});
/** The workload is deployed from elsewhere: those that name it next to each other mean the same one. */
function ofSameTarget(node, catalog) {
	const target = node.scale?.target;
	if (target === void 0) return [];
	return catalog.scaling({
		...target,
		destination: node.manifest.destination
	}).filter((other) => other !== node && areTogether(node, other) && !mayTakeOver(node, other)).slice(0, mostFound$2);
}
/**
* The ScaledObject takes over an HPA, and it is not known which one. Source:
* https://keda.sh/docs/latest/concepts/scaling-deployments/#transfer-ownership-of-an-existing-hpa
*/
function mayTakeOver({ manifest: { value } }, { manifest: other }) {
	if (other.id.kind !== "HorizontalPodAutoscaler") return false;
	const named = dig(value.spec, "advanced", "horizontalPodAutoscalerConfig", "name");
	if (named === void 0 || named === other.id.name || !(isUnknown(named) || isUnknown(other.id.name))) return false;
	return dig(value.metadata, "annotations", "scaledobject.keda.sh/transfer-hpa-ownership") !== void 0;
}
// src/graph/fields.ts
/**
* Reads fields of an object of the Kubernetes type `T`: the compiler checks that the path exists in the API. The value is
* JSON that was not checked.
*/
function fieldsOf() {
	return (node, ...path) => dig(node.manifest.value, ...path);
}
// src/graph/links/budget-workloads.ts
const budget = fieldsOf();
const budgetWorkloads = defineLink({
	name: "workloads",
	inverse: "disruptionBudgets",
	from: ["policy/PodDisruptionBudget"],
	to: ["workload"],
	description: "Workloads whose pods the PodDisruptionBudget counts.",
	inverseDescription: "PodDisruptionBudgets that count the pods of the workload.",
	find(node, { catalog }) {
		const selector = labelSelector(budget(node, "spec", "selector"));
		if (selector === void 0) return [];
		if (selector.pairs.length === 0 && selector.expressions.length === 0 && node.manifest.id.apiVersion === "policy/v1beta1") return [];
		return closestTarget(node, catalog.selected(node.manifest.destination, selector));
	}
});
// src/graph/links/limit-ranges.ts
const limitRanges = defineLink({
	name: "limitRanges",
	from: ["*"],
	to: ["LimitRange"],
	description: "LimitRanges of the namespace.",
	find: (node, { catalog }) => closestTarget(node, catalog.inNamespace("LimitRange", node.manifest.destination))
});
// src/graph/links/route-services.ts
const ingress = fieldsOf();
const routeTypes = [
	"networking.k8s.io/Ingress",
	"gateway.networking.k8s.io/HTTPRoute",
	"gateway.networking.k8s.io/GRPCRoute",
	"gateway.networking.k8s.io/TCPRoute",
	"gateway.networking.k8s.io/TLSRoute",
	"networking.istio.io/VirtualService"
];
const routeServices = defineLink({
	name: "services",
	inverse: "routes",
	from: routeTypes,
	to: ["Service"],
	description: "Services that the route sends requests to.",
	inverseDescription: "Ingresses, Gateway API routes and VirtualServices that send requests to the Service.",
	find(node, { catalog }) {
		const found = /* @__PURE__ */ new Set();
		for (const backend of backends(node)) for (const service of services(node, backend, catalog)) found.add(service);
		return [...found];
	}
});
function services(node, { name, namespace }, catalog) {
	const destination = {
		...node.manifest.destination,
		namespace
	};
	return closestTarget(node, catalog.named({
		destination,
		group: "",
		kind: "Service",
		name
	}));
}
function backends(node) {
	const { kind, namespace } = node.manifest.id;
	const spec = node.manifest.value.spec;
	if (kind === "Ingress") return ingressBackends(node).map((name) => ({
		name,
		namespace
	}));
	if (kind === "VirtualService") return hosts(spec).map((host) => hostToBackend(host, namespace));
	return listOf(dig(spec, "rules")).flatMap((rule) => listOf(dig(rule, "backendRefs")).flatMap((ref) => {
		const name = stringOf(dig(ref, "name"));
		return name === void 0 ? [] : [{
			name,
			namespace: stringOf(dig(ref, "namespace")) ?? namespace
		}];
	}));
}
/** Names in networking.k8s.io/v1 form (`service.name`) and in the older one (`serviceName`). */
function ingressBackends(node) {
	const paths = listOf(ingress(node, "spec", "rules")).flatMap((rule) => listOf(dig(rule, "http", "paths")));
	const old = dig(node.manifest.value.spec, "backend");
	return [
		ingress(node, "spec", "defaultBackend"),
		old,
		...paths.map((path) => dig(path, "backend"))
	].flatMap((backend) => stringOf(dig(backend, "service", "name")) ?? stringOf(dig(backend, "serviceName")) ?? []);
}
function hosts(spec) {
	return [
		"http",
		"tcp",
		"tls"
	].flatMap((protocol) => listOf(dig(spec, protocol))).flatMap((rule) => listOf(dig(rule, "route"))).flatMap((route) => stringOf(dig(route, "destination", "host")) ?? []);
}
/** `api`, `api.shop` or `api.shop.svc.cluster.local`; a short name means the route's own namespace. */
function hostToBackend(host, namespace) {
	const [name = "", elsewhere] = host.split(".");
	return {
		name,
		namespace: elsewhere ?? namespace
	};
}
// src/graph/links/service-endpoints.ts
/** Label of an EndpointSlice. */
const serviceName = "kubernetes.io/service-name";
const sliceType = "discovery.k8s.io/EndpointSlice";
const endpointTypes = ["Endpoints", sliceType];
const serviceEndpoints = defineLink({
	name: "endpoints",
	from: ["Service"],
	to: endpointTypes,
	description: "Endpoints and EndpointSlices written for the Service by hand.",
	find(node, { catalog }) {
		const { destination, id } = node.manifest;
		const slices = catalog.inNamespace(sliceType, destination);
		return [...catalog.named({
			destination,
			group: "",
			kind: "Endpoints",
			name: id.name
		}), ...slices.filter(({ manifest }) => dig(manifest.value.metadata, "labels", serviceName) === id.name)];
	}
});
// src/graph/links/service-workloads.ts
const service = fieldsOf();
const serviceWorkloads = defineLink({
	name: "workloads",
	inverse: "services",
	from: ["Service"],
	to: ["workload"],
	description: "Workloads whose pods the Service sends requests to.",
	inverseDescription: "Services that send requests to the pods of the workload.",
	find(node, { catalog }) {
		const selector = serviceSelector(service(node, "spec", "selector"));
		if (selector === void 0 || service(node, "spec", "type") === "ExternalName") return [];
		return closestTarget(node, catalog.selected(node.manifest.destination, selector));
	}
});
// src/graph/name-distance.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Longest name that is compared: the longest that Kubernetes allows. What is behind it does not count. */
const longest = 253;
/** As much of a name as is compared with others. */
function comparable(name) {
	return name.slice(0, longest);
}
/** True when at most `most` letters must be added, removed or replaced to make one name of the other. */
function isWithinEdits(one, other, most) {
	const [a, b] = [comparable(one), comparable(other)];
	if (Math.abs(a.length - b.length) > most) return false;
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
	let end = 0;
	while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
	return isNear(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
}
/** Levenshtein's table, but only the `most` columns on both sides of its diagonal: further off nothing is near enough. */
function isNear(a, b, most) {
	if (a === "" || b === "") return Math.max(a.length, b.length) <= most;
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const next = new Array(b.length + 1).fill(most + 1);
		if (i <= most) next[0] = i;
		let best = next[0] ?? most + 1;
		for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const value = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
			next[j] = value;
			best = Math.min(best, value);
		}
		if (best > most) return false;
		row = next;
	}
	return (row[b.length] ?? 0) <= most;
}
// src/graph/links/similar-workloads.ts
const mostFound$1 = 5;
const mostEdits = 2;
const mostCompared$1 = 100;
const similarWorkloads = defineLink({
	name: "similar",
	from: [
		"Service",
		"policy/PodDisruptionBudget",
		...autoscalerTypes
	],
	to: ["workload"],
	description: "At most five workloads that a reference which finds none may have meant, the likeliest first.",
	find(node, { catalog, linked }) {
		if (linked(node, "workloads").length > 0) return [];
		return node.scale === void 0 ? sharingLabels(node, catalog) : similarNames(node, catalog);
	}
});
/**
* Labels that say by what an object is managed or released: all objects of a release have them in common. Sources:
* https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/, https://helm.sh/docs/chart_best_practices/labels/,
* https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/, fluxcd/pkg/ssa
*/
const sayWhoManages = /* @__PURE__ */ new Set([
	"app.kubernetes.io/instance",
	"app.kubernetes.io/managed-by",
	"app.kubernetes.io/part-of",
	"app.kubernetes.io/version",
	"argocd.argoproj.io/instance",
	"chart",
	"helm.sh/chart",
	"helm.toolkit.fluxcd.io/name",
	"helm.toolkit.fluxcd.io/namespace",
	"heritage",
	"kustomize.toolkit.fluxcd.io/name",
	"kustomize.toolkit.fluxcd.io/namespace",
	"release"
]);
function pairsOf({ manifest: { id, value } }) {
	const selector = dig(value.spec, "selector");
	return (id.kind === "Service" ? serviceSelector(selector) : labelSelector(selector))?.pairs ?? [];
}
/** Workloads that carry some of the selector's labels: first those that carry most of them, then the most similar names. */
function sharingLabels(node, catalog) {
	const { manifest } = node;
	const { name } = manifest.id;
	const pairs = pairsOf(node).filter(([key]) => !sayWhoManages.has(key));
	const [rarest = []] = pairs.map((pair) => withoutOtherVariants(node, catalog.labelled(manifest.destination, pair))).map((list) => list.filter(({ pod }) => pod !== void 0)).filter((list) => list.length > 0).sort((a, b) => a.length - b.length);
	const shared = (other) => pairs.filter(([key, value]) => own(other.pod?.labels ?? {}, key) === value).length;
	return rarest.slice(0, mostCompared$1).map((other) => ({
		other,
		shared: shared(other),
		edits: (0, import_fastest_levenshtein.distance)(comparable(other.manifest.id.name), comparable(name))
	})).sort((a, b) => b.shared - a.shared || a.edits - b.edits).slice(0, mostFound$1).map(({ other }) => other);
}
function similarNames(node, catalog) {
	const target = node.scale?.target;
	if (target === void 0) return [];
	const isSimilar = (other) => isWithinEdits(other.manifest.id.name, target.name, mostEdits);
	return catalog.workloads(node.manifest.destination).filter(isSimilar).slice(0, mostFound$1);
}
// src/graph/links/workload-claims.ts
const workloadClaims = defineLink({
	name: "claims",
	from: ["workload"],
	to: ["PersistentVolumeClaim"],
	description: "PersistentVolumeClaims that the pods of the workload mount by name.",
	find(node, { catalog }) {
		const { destination } = node.manifest;
		return listOf(node.pod?.spec.volumes).flatMap((volume) => {
			const name = stringOf(dig(volume, "persistentVolumeClaim", "claimName"));
			if (name === void 0) return [];
			return closestTarget(node, catalog.named({
				destination,
				group: "",
				kind: "PersistentVolumeClaim",
				name
			}));
		});
	}
});
// src/graph/links/workload-routes.ts
/** Routes of a workload are as many as its Services times theirs: rules ask whether there are any. */
const mostFound = 100;
// src/graph/links.ts
/** Every kind of link; a new one is a file and a line here. */
const links = [
	serviceWorkloads,
	autoscalerWorkloads,
	budgetWorkloads,
	routeServices,
	defineLink({
		name: "routes",
		from: ["workload"],
		to: routeTypes,
		description: "Routes that send requests to the Services of the workload.",
		find(node, { linked }) {
			const found = /* @__PURE__ */ new Set();
			for (const service of linked(node, "services")) for (const route of linked(service, "routes")) if (found.add(route).size === mostFound) return [...found];
			return [...found];
		}
	}),
	autoscalerRivals,
	limitRanges,
	serviceEndpoints,
	similarWorkloads,
	rolloutWorkloads,
	workloadClaims
];
/** Every use of every name, in the order of {@link links}. */
const linkUses = links.flatMap((link) => {
	const { name, from, to, description, inverse, inverseDescription = "" } = link;
	const forward = {
		name,
		from,
		to,
		description
	};
	return inverse === void 0 ? [forward] : [forward, {
		name: inverse,
		from: to,
		to: from,
		description: inverseDescription
	}];
});
const linkNames = [...new Set(linkUses.map(({ name }) => name))].sort();
function isLinkName(name) {
	return linkNames.some((each) => each === name);
}
// src/graph/deliveries.ts
/** What an object delivers that the run has not read; undefined for most objects. */
function deliveryOf({ manifest: { id, value } }, folders) {
	const deployer = deployerOf(id);
	if (deployer === void 0) return void 0;
	const title = `${id.kind} ${id.name}`;
	const named = deployer.namespace && stringOf(fieldAt(value, deployer.namespace));
	const paths = deployer.folders?.(value.spec)?.map(({ path }) => path);
	if (paths?.every((path) => folders.has(path)) === true) {
		const isPlaced = paths.every((path) => !folders.hasUnplaced(path));
		if (named === void 0 || isPlaced) return void 0;
	}
	const target = named ?? (deployer.otherwise === "own" ? id.namespace : void 0);
	return {
		title,
		namespace: target !== void 0 && isUnknown(target) ? void 0 : target,
		names: namesOf(id.name, named, value.spec)
	};
}
/** Flux calls a release that goes to another namespace after both. */
function namesOf(name, namespace, spec) {
	return /* @__PURE__ */ new Set([
		name,
		...namespace === void 0 ? [] : [`${namespace}-${name}`],
		...namesIn(spec, deepest)
	]);
}
const deepest = 8;
const fieldsOfNames = /* @__PURE__ */ new Set(["chart", "releaseName"]);
const fieldsOfValues = /* @__PURE__ */ new Set(["values", "valuesObject"]);
/** Releases and charts wherever the kinds of deployers write them; a chart may be a URL or a folder. */
function namesIn(value, depth) {
	if (depth === 0) return [];
	if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, depth - 1));
	return Object.entries(objectOf(value)).flatMap(([key, field]) => {
		if (fieldsOfValues.has(key)) return [];
		if (!fieldsOfNames.has(key)) return namesIn(field, depth - 1);
		const text = stringOf(field) ?? stringOf(dig(field, "name"));
		return text === void 0 ? namesIn(field, depth - 1) : text.split("/").slice(-1);
	});
}
// src/graph/folders-in-sight.ts
function foldersOf(nodes) {
	const seen = /* @__PURE__ */ new Set();
	const unplaced = /* @__PURE__ */ new Set();
	for (const { manifest } of nodes) {
		const isUnplaced = manifest.id.namespace !== "" && fieldAt(manifest.value, ["metadata", "namespace"]) === void 0;
		for (const path of /* @__PURE__ */ new Set([manifest.source, manifest.target.path])) {
			if (isUnplaced ? unplaced.has(path) : seen.has(path)) continue;
			for (const folder of partsOf(path)) (isUnplaced ? unplaced : seen).add(folder);
		}
	}
	const isIn = (path, sets) => {
		const plain = withoutTrailing(path.replace(/^(?:\.?\/)+/, ""), "/");
		return plain === "" || plain === "." || isPattern(plain) || sets.some((set) => set.has(plain));
	};
	return {
		has: (path) => isIn(path, [seen, unplaced]),
		hasUnplaced: (path) => unplaced.size > 0 && isIn(path, [unplaced])
	};
}
/** Every run of folders in a path: a tree may be a part of the repository that the deliveries know. */
function partsOf(path) {
	const parts = path.split("/").slice(0, mostFolders);
	return parts.flatMap((_, from) => parts.slice(from).map((__, to) => parts.slice(from, from + to + 1).join("/")));
}
const mostFolders = 20;
/** The generator of an ApplicationSet lists folders of the repository. */
function isPattern(path) {
	return path.includes("{{");
}
// src/graph/sight.ts
/** Answers for every object; what it needs is worked out when first asked for. */
function sightOf(context) {
	const { catalog, isWhole, failed, arePodsElsewhere } = context;
	const broken = [...new Set(failed.flatMap(({ target }) => target ?? []))];
	const unread = remembered$1((target) => broken.some((each) => isOnTheWay(each, target)));
	const joined = /* @__PURE__ */ new Map();
	const isLeftOut = leftOutOf(catalog);
	let gaps;
	const deliveriesInto = ({ cluster, namespace }) => {
		gaps ??= gapsOf(context);
		const key = keyOf$2(cluster, namespace);
		const known = joined.get(key) ?? [...gaps.get(key) ?? [], ...gaps.get(keyOf$2(cluster, void 0)) ?? []];
		joined.set(key, known);
		return known;
	};
	return ({ manifest }) => {
		const { destination, target } = manifest;
		const labels = labelsNamedBy(manifest);
		const deliveries = deliveriesInto(destination);
		const reason = () => {
			if (!isWhole || failed.length > 0) return "not everything in the repository could be read";
			const delivery = deliveries.find(({ names }) => labels.some((label) => isLike(label, names))) ?? deliveries[0];
			if (delivery !== void 0) return `${delivery.title} deploys objects that are not in the repository`;
			if (arePodsElsewhere(destination.cluster)) return "some namespaces are filled in later";
			return catalog.podMakers(destination).length === 0 ? "nothing in the repository makes pods there" : "";
		};
		const unseen = reason();
		return {
			complete: unseen === "" && !systemNamespaces.has(destination.namespace),
			unseen,
			isUnread: deliveries.some(({ names }) => labels.some((label) => names.has(label))) || unread(target) || isLeftOut(target)
		};
	};
}
/**
* Whether a file lies next to a kustomization, or next to resources of one, that does not list it: what that does to its
* neighbours is not done to it.
*/
function leftOutOf({ nodes }) {
	const kustomized = /* @__PURE__ */ new Set();
	for (const { manifest } of nodes) {
		if (manifest.target.kind !== "kustomize") continue;
		kustomized.add(manifest.target.path);
		kustomized.add(folderOf(manifest.source));
	}
	return ({ traits, path }) => traits.isVerbatim && kustomized.has(folderOf(path));
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".";
}
/** Labels by which charts and people name an application or its release. */
const naming = [
	"app.kubernetes.io/instance",
	"app.kubernetes.io/name",
	"app",
	"release"
];
/** Names of applications and releases that the selector of a Service or a disruption budget asks for. */
function labelsNamedBy({ id: { kind }, value }) {
	if (kind !== "Service" && kind !== "PodDisruptionBudget") return [];
	const selector = dig(value.spec, "selector");
	const labels = objectOf(kind === "Service" ? selector : dig(selector, "matchLabels"));
	return naming.flatMap((key) => stringOf(labels[key]) ?? []);
}
/** One of the two names begins with the other: `logs` and `logs-collector`. */
function isLike(label, names) {
	return [...names].some((name) => `${name}-`.startsWith(`${label}-`) || `${label}-`.startsWith(`${name}-`));
}
/** What is delivered from elsewhere, by cluster and namespace. */
function gapsOf({ catalog, linked }) {
	const folders = foldersOf(catalog.nodes);
	const found = catalog.nodes.flatMap((node) => {
		const delivery = deliveryOf(node, folders) ?? rolloutOf(node, linked);
		return delivery === void 0 ? [] : [{
			delivery,
			cluster: node.manifest.destination.cluster
		}];
	});
	const gaps = grouped(found, ({ delivery, cluster }) => [keyOf$2(cluster, delivery.namespace)]);
	return new Map([...gaps].map(([key, all]) => [key, all.map(({ delivery }) => delivery)]));
}
/** A Rollout whose pods are those of a workload that the run has not read. */
function rolloutOf(node, linked) {
	if (node.type !== "argoproj.io/Rollout" || dig(node.manifest.value.spec, "workloadRef") === void 0) return void 0;
	if (linked(node, "workloads").length > 0) return void 0;
	const { name, namespace } = node.manifest.id;
	return {
		title: `Rollout ${name}`,
		namespace,
		names: /* @__PURE__ */ new Set([name])
	};
}
function keyOf$2(cluster, namespace) {
	return namespace === void 0 ? cluster : `${cluster}\0${namespace}`;
}
function remembered$1(ask) {
	const known = /* @__PURE__ */ new Map();
	return (target) => {
		const answer = known.get(target) ?? ask(target);
		known.set(target, answer);
		return answer;
	};
}
// src/graph/unknown-reference.ts
const selectorPath = ["spec", "selector"];
const targetPath = ["spec", "scaleTargetRef"];
const templatePath = ["spec", "workloadRef"];
/** Undefined for an object that refers to none. */
function referenceOf({ id, value }) {
	const selector = fieldAt(value, selectorPath);
	if (id.kind === "Service") return {
		path: selectorPath,
		selector: serviceSelector(selector)
	};
	if (id.kind === "PodDisruptionBudget") return {
		path: selectorPath,
		selector: labelSelector(selector)
	};
	const path = isScaler(id.kind) ? targetPath : templatePath;
	if (!isScaler(id.kind) && (id.kind !== "Rollout" || fieldAt(value, path) === void 0)) return void 0;
	return {
		path,
		name: stringOf(fieldAt(value, [...path, "name"]))
	};
}
function isScaler(kind) {
	return kind === "HorizontalPodAutoscaler" || kind === "ScaledObject";
}
/** True for an object that may be of any type. */
function isTypeUnknown({ id }) {
	return isUnknown(id.apiVersion) || isUnknown(id.kind);
}
/** True when the first object may refer to the second one once their unknown values are filled in. */
function mayRefer({ manifest: from }, { manifest: to, podLabels }) {
	if (isTypeUnknown(from) || isTypeUnknown(to)) return true;
	const reference = referenceOf(from);
	if (reference === void 0) return false;
	const { path, selector, name } = reference;
	if (isIn(from.unknowns ?? [], path)) return true;
	if (name !== void 0) {
		const type = ["kind", "apiVersion"].map((field) => fieldAt(from.value, [...path, field]));
		return [
			name,
			to.id.name,
			...type
		].some(isUnknown) || to.id.name === name;
	}
	if (selector === void 0) return false;
	if (isIn(to.unknowns ?? [], [
		...podTemplatePath(to.id, to.value) ?? [],
		"metadata",
		"labels"
	])) return true;
	return podLabels.some((labels) => maySelect(selector, labels));
}
/** The same for a Service, and an object that lists its endpoints. */
function mayListEndpoints({ manifest: service }, { manifest: endpoints }) {
	const { id, value, unknowns = [] } = endpoints;
	if (isTypeUnknown(endpoints)) return true;
	if (id.kind === "Endpoints") return isUnknown(service.id.name) || isUnknown(id.name);
	const labelPath = [
		"metadata",
		"labels",
		serviceName
	];
	if (isIn(unknowns, labelPath) || unknowns.some(({ path }) => startsLabels(path))) return true;
	return isUnknown(service.id.name) && fieldAt(value, labelPath) !== void 0;
}
/** A key of a label, which may be that of the name. */
function startsLabels(path) {
	return path.length === 3 && path[0] === "metadata" && path[1] === "labels" && isUnknown(path[2]);
}
// src/graph/unknown.ts
/** What it allows depends on all pods that it selects: one workload that is found does not mean that it is the only one. */
const budgetType = "policy/PodDisruptionBudget";
/** Types of the objects that refer to workloads, by the name of the link as the workload has it. */
const referrers = /* @__PURE__ */ new Map([
	["services", ["Service"]],
	["disruptionBudgets", [budgetType]],
	["autoscalers", autoscalerTypes],
	["rollouts", [rolloutType]]
]);
const mostCompared = 1e3;
function unknownLinks(catalog, linked) {
	if (catalog.nodes.every(({ manifest }) => manifest.unknowns === void 0)) return {
		isOpen: () => false,
		arePodsElsewhere: () => false
	};
	const makers = lazyPlaces(() => catalog.nodes.filter(isUnknownMaker));
	const allMakers = lazyPlaces(() => catalog.nodes.filter((node) => node.podLabels.length > 0 || isUnknownMaker(node)));
	const finds = (node) => {
		const reference = referenceOf(node.manifest);
		const found = new Set(linked(node, "workloads"));
		if (reference === void 0 || found.size > 0 && node.type !== budgetType) return false;
		const isOwn = isPlaceUnknown(node) || touches(node.manifest.unknowns ?? [], reference.path);
		if (isOwn && found.size === 0) return true;
		return any((isOwn ? allMakers() : makers()).near(node), (maker) => !found.has(maker) && mayRefer(node, maker));
	};
	const candidates = candidatesOf(catalog, linked);
	return {
		arePodsElsewhere: (cluster) => makers().isElsewhere(cluster),
		isOpen: remembered((node, name) => {
			if (name === "workloads") return finds(node);
			if (name === "services" && arePortsUnknown(node, linked(node, name))) return true;
			const others = candidates.get(name);
			return others !== void 0 && any(others.places().near(node), (other) => others.mayBeMeant(node, other));
		})
	};
}
function candidatesOf(catalog, linked) {
	const ofTypes = (types, isCandidate) => lazyPlaces(() => [...types.flatMap((type) => catalog.ofType(type)).filter(isCandidate), ...catalog.nodes.filter(hasUnknownType)]);
	const isElsewhere = (node, other) => hasUnknownType(other) || isPlaceUnknown(other) !== isPlaceUnknown(node);
	const isUnsettled = (node) => linked(node, "workloads").length === 0;
	return new Map([
		["limitRanges", {
			places: ofTypes(["LimitRange"], () => true),
			mayBeMeant: isElsewhere
		}],
		["endpoints", {
			places: ofTypes(endpointTypes, () => true),
			mayBeMeant: (node, other) => isElsewhere(node, other) || mayListEndpoints(node, other)
		}],
		...[...referrers].map(([name, types]) => [name, {
			places: ofTypes(types, isUnsettled),
			mayBeMeant: (node, other) => mayRefer(other, node)
		}])
	]);
}
/** Rules ask the same under each supposition. */
function remembered(ask) {
	const known = /* @__PURE__ */ new Map();
	return (node, name) => {
		const before = known.get(name) ?? /* @__PURE__ */ new Map();
		const answer = before.get(node) ?? ask(node, name);
		known.set(name, before.set(node, answer));
		return answer;
	};
}
function any(candidates, isMeant) {
	return candidates.length > mostCompared || candidates.some(isMeant);
}
/** Makes pods, or may make some, and is not wholly known. */
function isUnknownMaker({ manifest, podLabels }) {
	const { id, value, unknowns } = manifest;
	if (unknowns === void 0) return false;
	return podLabels.length > 0 || podTemplatePath(id, value) !== void 0 || isTypeUnknown(manifest);
}
function hasUnknownType({ manifest }) {
	return isTypeUnknown(manifest);
}
function isPlaceUnknown({ manifest }) {
	return isUnknown(manifest.destination.namespace);
}
function lazyPlaces(find) {
	let made;
	return () => {
		made ??= placesOf(find());
		return made;
	};
}
function placesOf(nodes) {
	const inCluster = grouped(nodes, ({ manifest }) => [manifest.destination.cluster]);
	const inNamespace = grouped(nodes, (node) => isPlaceUnknown(node) ? [] : [keyOf$1(node.manifest)]);
	const elsewhere = grouped(nodes, (node) => isPlaceUnknown(node) ? [node.manifest.destination.cluster] : []);
	return {
		near(node) {
			const { cluster } = node.manifest.destination;
			if (isPlaceUnknown(node)) return inCluster.get(cluster) ?? [];
			const [here = [], others = []] = [inNamespace.get(keyOf$1(node.manifest)), elsewhere.get(cluster)];
			return others.length === 0 ? here : [...here, ...others];
		},
		isElsewhere: (cluster) => elsewhere.has(cluster)
	};
}
function keyOf$1({ destination: { cluster, namespace } }) {
	return `${cluster}\0${namespace}`;
}
/** Of several containers it is not known which one the requests of a Service go to. */
function arePortsUnknown({ manifest: { unknowns = [] }, pod }, services) {
	const running = (pod?.containers ?? []).filter(({ role }) => role !== "init");
	if (running.length < 2) return false;
	if (running.some(({ path }) => hasUnknown(unknowns, [...path, "ports"]))) return true;
	return any(services, ({ manifest }) => hasUnknown(manifest.unknowns ?? [], ["spec", "ports"]));
}
function hasUnknown(unknowns, path) {
	return unknowns.some((unknown) => unknown.default === void 0 && touches([unknown], path));
}
// src/graph/graph.ts
function unique(nodes) {
	const all = new Set(nodes);
	return all.size === nodes.length ? nodes : [...all];
}
/** `isWhole` says that every target was asked for. */
function buildGraph(manifests, isWhole, { failed = [], isAside = () => false } = {}) {
	const all = catalog(manifests);
	const finders = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const linked = (node, name) => {
		const before = known.get(name)?.get(node);
		if (before !== void 0) return before;
		const lists = (finders.get(name) ?? []).map((find) => find(node)).filter((list) => list.length > 0);
		const [first = [], ...others] = lists;
		const found = unique(others.length === 0 ? first : lists.flat());
		known.set(name, (known.get(name) ?? /* @__PURE__ */ new Map()).set(node, found));
		return found;
	};
	const add = (name, find) => {
		finders.set(name, [...finders.get(name) ?? [], find]);
	};
	for (const link of links) {
		const edges = edgesOf(link, {
			catalog: all,
			linked
		});
		add(link.name, edges.forward);
		if (link.inverse !== void 0) add(link.inverse, withoutAside(edges.backward, isAside));
	}
	const { isOpen, arePodsElsewhere } = unknownLinks(all, linked);
	return {
		nodes: all.nodes,
		links: linked,
		isOpen,
		sight: sightOf({
			catalog: all,
			linked,
			isWhole,
			failed,
			arePodsElsewhere
		})
	};
}
/** What acts on an object, but for what lies aside of it. */
function withoutAside(find, isAside) {
	return (node) => {
		const found = find(node);
		if (found.length === 0 || isAside(node.manifest.target)) return found;
		const kept = found.filter(({ manifest }) => !isAside(manifest.target));
		return kept.length === found.length ? found : kept;
	};
}
// src/evaluate/select.ts
/** Chooses the rules for an object by its type before anything is evaluated: asking a policy costs time. */
function selectorOf(rules) {
	const known = /* @__PURE__ */ new Map();
	const evaluated = rules.filter(({ meta }) => !isSchemaRule(meta.id));
	return ({ manifest: { id }, pod }) => {
		const object = {
			...id,
			isWorkload: pod !== void 0
		};
		const key = JSON.stringify([
			object.apiVersion,
			object.kind,
			object.isWorkload
		]);
		if (!known.has(key)) {
			const chosen = evaluated.filter(({ meta }) => meta.kinds.some((token) => matchesKind(token, object)));
			known.set(key, chosen.length === 0 ? void 0 : selectRules(chosen));
		}
		return known.get(key);
	};
}
/** Joins what several rules declare: `workloads` and `workloads.limitRanges` become one entry. */
function selectRules(rules) {
	const links = /* @__PURE__ */ new Map();
	for (const declared of rules.flatMap((rule) => rule.meta.links)) {
		let plan = links;
		for (const name of declared.split(".")) {
			if (!isLinkName(name)) throw new TypeError(`a rule declares the link '${name}', which does not exist`);
			const next = plan.get(name) ?? /* @__PURE__ */ new Map();
			plan.set(name, next);
			plan = next;
		}
	}
	return {
		rules,
		links
	};
}
// src/evaluate/choose.ts
/**
* Chooses the rules for an object as its policy set does. What is chosen for several objects is one list: batches write each
* list once.
*/
function chooserOf(rules, choose, graph) {
	const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
	const labels = namespaceLabels(graph);
	const known = /* @__PURE__ */ new Map();
	return ({ manifest: { value, id, destination } }) => {
		const chosen = [...choose({
			value,
			namespace: id.namespace,
			namespaceLabels: labels(destination)
		})].filter(([rule]) => byId.has(rule));
		if (chosen.length === 0) return void 0;
		const key = JSON.stringify(chosen);
		const selected = known.get(key) ?? selectRules(chosen.flatMap(([id, params]) => {
			const rule = byId.get(id);
			return rule === void 0 ? [] : [{
				...rule,
				params: {
					...rule.params,
					...params
				}
			}];
		}));
		known.set(key, selected);
		return selected;
	};
}
/** Rules of policy sets that choose by more than types, as far as they are asked about no object. */
function unchosenRules(policySets, graph) {
	return policySets.flatMap(({ policySet: { choose }, rules }) => {
		if (choose === void 0) return [];
		const select = chooserOf(rules, choose, graph);
		const chosen = new Set(graph.nodes.flatMap((node) => (select(node)?.rules ?? []).map(({ meta }) => meta)));
		return rules.map(({ meta }) => meta).filter((meta) => !chosen.has(meta));
	});
}
/** Labels of the Namespace in which objects go to a destination; none where the repository has no such Namespace. */
function namespaceLabels({ nodes }) {
	const found = /* @__PURE__ */ new Map();
	for (const { manifest, type } of nodes) {
		if (type !== "Namespace") continue;
		const labels = fieldAt(manifest.value, ["metadata", "labels"]);
		found.set(keyOf(manifest.destination.cluster, manifest.id.name), isObject(labels) ? labels : {});
	}
	return ({ cluster, namespace }) => found.get(keyOf(cluster, namespace)) ?? {};
}
function keyOf(cluster, namespace) {
	return `${cluster}\0${namespace}`;
}
export { isLinkName as a, scaleOf as c, deploysOthers as d, mayDeployOthers as f, buildGraph as i, deployedFolder as l, unchosenRules as n, nodeOf as o, selectorOf as r, replicasOf as s, chooserOf as t, deployerOf as u };
