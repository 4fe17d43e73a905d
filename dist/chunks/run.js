import { i as startsWith, n as fieldAt, r as isObject, t as childOf } from "./manifest.js";
import { n as own, t as asText } from "./own.js";
import { a as objectIdentity, c as sourceKey, d as mainFile, m as groupOf$1, n as findingKey, o as objectKey, s as renderFailed, t as failureIdentity, u as defaultDestination, v as servedGroup, y as systemNamespaces } from "./identity.js";
import { a as openOverlayState, d as compareObjects, f as changeKey, i as manifestsOf, l as compareFailures, n as readTexts, o as reusingOutcomes, r as failuresIn, s as reusingParsed, t as locateFindings, u as compareFindings } from "./locate-findings.js";
import { C as changedLines, E as fetchedCommit, O as writeCommitOverlay, T as commitOf, _ as typesIn, a as repositoryRootOf, c as requireReadableValues, g as readAhead, h as parseAll, k as withoutTrailing, l as requireFiles, n as configOf, o as withTools, r as openSession, s as requireCharts, v as waivedRules, w as changesSince, y as widerWaivers } from "./session.js";
import { g as isIgnoredIn, h as ignoreScope, n as render, r as renderAgain, s as discover } from "./render.js";
import { i as wholeLine, n as isInside, r as repoPath } from "./location.js";
import { C as digestOf, _ as TimeoutError, g as git, p as removeOverlay } from "./replies.js";
import { c as schemaRule, d as matchesKind, f as podTemplatePath, g as withChanges, h as mayHoldPlaceholder, n as isUnknown, r as touches, s as isSchemaRule, t as isIn, u as customPodLabels } from "./unknown.js";
import { r as severityOfFinding } from "./rule.js";
import { t as grouped } from "./grouped.js";
import { n as longestMessage, t as clipped } from "./clipped.js";
import { a as meetsExpression, i as judgeTask, n as namedField, r as judge$1, t as judgeSchemas } from "./judge.js";
import { c as attempt, o as byPlace$1, r as pathMatcher, s as compareTexts, t as globMatcher } from "./globs.js";
import { n as isAtLeast, r as lessSevere, t as compareSeverity } from "./severity.js";
import { r as loweredSeverity, t as countsAsLowered } from "./lowering.js";
import { n as isEvaluated } from "./failure-rules.js";
import { t as require_fastest_levenshtein } from "./fastest-levenshtein.js";
import { t as minorOf } from "./kube-version.js";
import { a as secretsOf, l as filesInArchive, n as redacted, o as holdsSecret, s as keysOnly, t as masksOf } from "./report.js";
import { t as SeaworthyError } from "./failure.js";
import { _ as isSeq, a as LineCounter, f as isCollection, g as isScalar, m as isNode, n as parseAllDocuments, o as Lexer, p as isMap, r as parseDocument, s as tokenType, u as visit } from "./yaml.js";
import { i as unknownRule, n as namesInWaivers, o as writtenDay, r as notADay } from "./waiver-entries.js";
import { a as namesRule, i as namesOf$1, n as isDay, o as waiverRules, r as isExpired, s as waiverTitles, t as dayOf } from "./waiver.js";
import { r as helmListNames } from "./helm-inputs.js";
import { n as suggestion } from "./suggestion.js";
import { t as _usingCtx } from "./usingCtx.js";
import { basename, join, posix } from "node:path";
import { existsSync, realpathSync } from "node:fs";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { setImmediate } from "node:timers/promises";
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
	const [kind, name] = [textAt$1(from, "kind"), textAt$1(from, "name")];
	const repository = kind !== void 0 && name !== void 0 ? {
		kind,
		name,
		namespace: textAt$1(from, "namespace")
	} : void 0;
	return [{
		path: textAt$1(spec, "path") ?? "",
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
		const path = textAt$1(source, "path");
		if (path === void 0) return [];
		return [{
			path,
			repository: textAt$1(source, "repoURL"),
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
function textAt$1(value, key) {
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
		group: groupOf$1(apiVersion),
		kind,
		name
	} : void 0;
}
function numberAt(value, field) {
	const found = fieldAt(value, ["spec", field]);
	return typeof found === "number" ? found : void 0;
}
// src/host/ignored-path.ts
/** True when a `.gitignore` above the path names it, so that a clone does not have the file. */
async function isIgnoredByGit(path, files) {
	const parts = path.split("/");
	const scopes = [];
	for (let depth = 0; depth < parts.length; depth += 1) {
		const folder = parts.slice(0, depth).join("/");
		const file = repoPath(folder === "" ? ".gitignore" : `${folder}/.gitignore`);
		if ((await files.stat(file))?.kind !== "file") continue;
		scopes.push(ignoreScope(folder === "" ? "." : folder, await files.readText(file)));
	}
	return isIgnoredIn(scopes, path);
}
// src/host/remotes.ts
/** Addresses of the repository elsewhere, as git has them; none where there is no git, or it does not know any. */
async function remotesOf(root) {
	try {
		return (await git(root, [
			"config",
			"-z",
			"--get-regexp",
			"^remote\\..*\\.url$"
		])).split("\0").flatMap((entry) => {
			const end = entry.indexOf("\n");
			return end < 0 ? [] : [entry.slice(end + 1)];
		});
	} catch (error) {
		if (error instanceof SeaworthyError) return [];
		throw error;
	}
}
// src/host/repository-name.ts
/** The name of the remote `origin`; else that which GitHub says of its workspace; else that of the folder. */
async function repositoryName(root, env = process.env) {
	const name = nameIn(await originOf(root)) ?? (isWorkspace(root, env) ? nameIn(env.GITHUB_REPOSITORY) : void 0);
	return name === void 0 ? {
		name: basename(root),
		isFolder: true
	} : {
		name,
		isFolder: false
	};
}
/** Asked of git, which knows where a worktree has its settings. Those of a repository around `root` are not its own. */
async function originOf(root) {
	if (!existsSync(join(root, ".git"))) return void 0;
	return git(root, [
		"config",
		"--local",
		"--no-includes",
		"--get",
		"remote.origin.url"
	]).catch(() => void 0);
}
function nameIn(address = "") {
	const parts = address.trim().split(/[/:\\]/);
	return (parts.at(-1) === "" ? parts.at(-2) : parts.at(-1))?.replace(/\.git$/, "") || void 0;
}
function isWorkspace(root, { GITHUB_WORKSPACE: workspace }) {
	return workspace !== void 0 && existsSync(workspace) && realpathSync(workspace) === root;
}
// src/host/today.ts
/** The current day, `2027-01-31`, in UTC. */
function today() {
	return dayOf(/* @__PURE__ */ new Date());
}
// src/compare/quantity.ts
/** Numerator and denominator of each suffix. */
const suffixes = {
	n: [1, 1e9],
	u: [1, 1e6],
	m: [1, 1e3],
	"": [1, 1],
	k: [1e3, 1],
	M: [1e6, 1],
	G: [1e9, 1],
	T: [0xe8d4a51000, 1],
	P: [0x38d7ea4c68000, 1],
	E: [0xde0b6b3a7640000, 1],
	Ki: [1024, 1],
	Mi: [2 ** 20, 1],
	Gi: [2 ** 30, 1],
	Ti: [2 ** 40, 1],
	Pi: [2 ** 50, 1],
	Ei: [2 ** 60, 1]
};
const pattern = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]i?|Ki)?)$/;
/**
* A quantity of Kubernetes (k8s.io/apimachinery/pkg/api/resource) as a number of its base unit (cores, bytes); undefined
* for what is none. Rules read quantities with `policies/lib/quantity.rego`, which works in WebAssembly; both are tested
* with `policies/lib/testing/quantities.json`.
*/
function quantity(value) {
	if (typeof value === "number") return value;
	if (typeof value !== "string") return void 0;
	const [, mantissa, exponent, suffix = ""] = pattern.exec(value.trim()) ?? [];
	if (mantissa === void 0) return void 0;
	if (exponent !== void 0) return Number(`${mantissa}e${exponent}`);
	const scale = own(suffixes, suffix);
	return scale && Number(mantissa) * scale[0] / scale[1];
}
// src/compare/capacity.ts
const replicated = /* @__PURE__ */ new Set([
	"Deployment",
	"StatefulSet",
	"ReplicaSet",
	"ReplicationController",
	"Rollout"
]);
/** Adds up what workloads that can be scaled ask for. */
function capacityOf(workloads) {
	const sum = {
		replicas: zero,
		cpu: zero,
		memory: zero
	};
	for (const { workload, podSpec, scalers } of workloads) {
		if (!replicated.has(workload.id.kind)) continue;
		const replicas = boundsOf(workload, scalers);
		sum.replicas = plus(sum.replicas, replicas);
		sum.cpu = plus(sum.cpu, times(replicas, requested(podSpec, "cpu")));
		sum.memory = plus(sum.memory, times(replicas, requested(podSpec, "memory")));
	}
	return sum;
}
const zero = {
	min: 0,
	max: 0
};
function plus(a, b) {
	return {
		min: a.min + b.min,
		max: a.max + b.max
	};
}
function times({ min, max }, each) {
	return {
		min: min * each,
		max: max * each
	};
}
function boundsOf(workload, [scaler]) {
	const scale = scaler && scaleOf(scaler.id, scaler.value);
	if (scale === void 0) {
		const fixed = replicasOf(workload.value);
		return {
			min: fixed,
			max: fixed
		};
	}
	return {
		min: scale.minReplicas,
		max: scale.maxReplicas ?? scale.minReplicas
	};
}
function requested(podSpec, resource) {
	const containers = fieldAt(podSpec, ["containers"]);
	if (!Array.isArray(containers)) return 0;
	return containers.reduce((sum, each) => sum + (quantity(fieldAt(each, [
		"resources",
		"requests",
		resource
	])) ?? 0), 0);
}
// src/compare/nondeterminism.ts
/** `again`: how the same state differs from itself, rendered once more. */
function deterministicChanges(changes, again) {
	const fields = new Set(again.flatMap((change) => change.fields.map((field) => fieldKey(change, field))));
	const added = new Set(again.filter(({ what }) => what === "added").map(changeKey));
	const left = changes.flatMap((change) => {
		if (change.what === "added") return added.has(changeKey(change)) ? [] : [change];
		if (change.what === "removed") return [change];
		const own = change.fields.filter((field) => !fields.has(fieldKey(change, field)));
		return own.length === 0 ? [] : [{
			...change,
			fields: own
		}];
	});
	return {
		changes: left,
		nondeterministic: changes.length - left.length
	};
}
function fieldKey(change, { path }) {
	return JSON.stringify([changeKey(change), path]);
}
// src/change/base.ts
/** Begins to open the base; rejects at once when the commit is not there. */
async function openBase(head, { ref, configOf }) {
	const { root } = head.files;
	const commit = await commitOf(root, ref);
	let overlay;
	const opened = (async () => {
		const changes = await changesSince(root, commit);
		const lines = await changedLines(root, changes);
		overlay = await writeCommitOverlay(root, changes);
		return {
			changes,
			lines,
			state: await openOverlayState(head, overlay, configOf)
		};
	})();
	opened.catch(() => void 0);
	return {
		opened,
		async [Symbol.asyncDispose]() {
			await opened.catch(() => void 0);
			if (overlay !== void 0) removeOverlay(overlay);
		}
	};
}
// src/graph/json.ts
/** Reads values whose shape was not checked: a value of another type counts as missing. */
const nothing$1 = {};
function objectOf(value) {
	return isObject(value) ? value : nothing$1;
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
	const pod = podOf$1(manifest);
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
function podOf$1({ id, value }) {
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
	return selector.pairs.every(([key, value]) => own(labels, key) === value) && selector.expressions.every((expression) => meetsExpression(expression, labels));
}
/** True when the labels may be selected once unknown values on both sides are filled in. */
function maySelect({ pairs, expressions }, labels) {
	const isOpen = Object.keys(labels).some(isUnknown);
	const mayBe = (key, values) => {
		const label = own(labels, key);
		if (label === void 0) return isOpen || isUnknown(key);
		return isUnknown(label) || values.some((value) => value === label || isUnknown(value));
	};
	return pairs.every(([key, value]) => mayBe(key, [value])) && expressions.every((expression) => meetsExpression(expression, labels) || mayBe(expression.key, [...expression.values]));
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
		selected: remembered$3((destination, selector) => {
			const lists = selector.pairs.map((pair) => labelled(destination, pair));
			return lists.reduce((best, list) => list.length < best.length ? list : best, lists[0] ?? podMakers(destination)).filter(({ podLabels }) => podLabels.some((labels) => selects(selector, labels)));
		})
	};
}
/** Works out once what several objects select with the same words. */
function remembered$3(select) {
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
		if (!isOf$1(node, from)) return [];
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
function isOf$1(node, types) {
	return types.some((type) => type === "*" || (type === "workload" ? node.pod !== void 0 : type === node.type));
}
function sources(types, { catalog }) {
	return types.every((type) => type !== "*" && type !== "workload") ? types.flatMap((type) => catalog.ofType(type)) : catalog.nodes.filter((node) => isOf$1(node, types));
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
	return a.traits.isVerbatim && b.traits.isVerbatim && folders$1(a).join("/") === folders$1(b).join("/");
}
/** True when one of the two folders is, or lies in, the other. */
function isOnTheWay(one, other) {
	const [a, b] = [folders$1(one), folders$1(other)];
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
	return one === two ? Number.POSITIVE_INFINITY : commonFolders(folders$1(one), folders$1(two));
}
const known = /* @__PURE__ */ new WeakMap();
function folders$1(target) {
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
		const group = groupOf$1(stringOf(dig(reference, "apiVersion")) ?? "apps/v1");
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
function fieldsOf$1() {
	return (node, ...path) => dig(node.manifest.value, ...path);
}
// src/graph/links/budget-workloads.ts
const budget = fieldsOf$1();
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
const ingress = fieldsOf$1();
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
const service = fieldsOf$1();
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
function pairsOf$1({ manifest: { id, value } }) {
	const selector = dig(value.spec, "selector");
	return (id.kind === "Service" ? serviceSelector(selector) : labelSelector(selector))?.pairs ?? [];
}
/** Workloads that carry some of the selector's labels: first those that carry most of them, then the most similar names. */
function sharingLabels(node, catalog) {
	const { manifest } = node;
	const { name } = manifest.id;
	const pairs = pairsOf$1(node).filter(([key]) => !sayWhoManages.has(key));
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
	const unread = remembered$2((target) => broken.some((each) => isOnTheWay(each, target)));
	const joined = /* @__PURE__ */ new Map();
	const isLeftOut = leftOutOf(catalog);
	let gaps;
	const deliveriesInto = ({ cluster, namespace }) => {
		gaps ??= gapsOf(context);
		const key = keyOf$6(cluster, namespace);
		const known = joined.get(key) ?? [...gaps.get(key) ?? [], ...gaps.get(keyOf$6(cluster, void 0)) ?? []];
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
	const gaps = grouped(found, ({ delivery, cluster }) => [keyOf$6(cluster, delivery.namespace)]);
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
function keyOf$6(cluster, namespace) {
	return namespace === void 0 ? cluster : `${cluster}\0${namespace}`;
}
function remembered$2(ask) {
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
		isOpen: remembered$1((node, name) => {
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
function remembered$1(ask) {
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
		made ??= placesOf$1(find());
		return made;
	};
}
function placesOf$1(nodes) {
	const inCluster = grouped(nodes, ({ manifest }) => [manifest.destination.cluster]);
	const inNamespace = grouped(nodes, (node) => isPlaceUnknown(node) ? [] : [keyOf$5(node.manifest)]);
	const elsewhere = grouped(nodes, (node) => isPlaceUnknown(node) ? [node.manifest.destination.cluster] : []);
	return {
		near(node) {
			const { cluster } = node.manifest.destination;
			if (isPlaceUnknown(node)) return inCluster.get(cluster) ?? [];
			const [here = [], others = []] = [inNamespace.get(keyOf$5(node.manifest)), elsewhere.get(cluster)];
			return others.length === 0 ? here : [...here, ...others];
		},
		isElsewhere: (cluster) => elsewhere.has(cluster)
	};
}
function keyOf$5({ destination: { cluster, namespace } }) {
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
// src/graph/topology.ts
/** Links of one kind to one object that are listed; the last of them says how many more there are. */
const mostListed$2 = 10;
/** What reaches, scales and guards the workloads that `touched` objects are, or act on; each link once. */
function topologyOf(graph, touched) {
	const links = /* @__PURE__ */ new Map();
	for (const workload of workloadsOf(graph, touched)) for (const link of linksOf(workload, graph)) links.set(JSON.stringify(link), link);
	return [...links.values()];
}
/** Linear in the links: what several objects lead to is followed once. */
function workloadsOf(graph, touched) {
	const workloads = /* @__PURE__ */ new Set();
	const services = /* @__PURE__ */ new Set();
	for (const node of graph.nodes.filter(({ manifest }) => touched.has(manifest))) {
		const direct = node.pod === void 0 ? graph.links(node, "workloads") : [node];
		for (const workload of direct) workloads.add(workload);
		if (direct.length > 0) continue;
		for (const service of graph.links(node, "services")) {
			if (services.has(service)) continue;
			services.add(service);
			for (const workload of graph.links(service, "workloads")) workloads.add(workload);
		}
	}
	return workloads;
}
/** Routes first, then the Services they lead to, as a request travels. */
function linksOf(workload, graph) {
	const services = graph.links(workload, "services");
	return [
		...services.slice(0, mostListed$2).flatMap((service) => listed$1("route", graph.links(service, "routes"), service)),
		...listed$1("service", services, workload),
		...listed$1("autoscaler", graph.links(workload, "autoscalers"), workload),
		...listed$1("disruptionBudget", graph.links(workload, "disruptionBudgets"), workload)
	];
}
function listed$1(kind, from, to) {
	const more = from.length - mostListed$2;
	return from.slice(0, mostListed$2).map((node, at) => {
		const link = {
			kind,
			from: node.manifest.id,
			to: to.manifest.id
		};
		return more > 0 && at === 9 ? {
			...link,
			more
		} : link;
	});
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
		found.set(keyOf$4(manifest.destination.cluster, manifest.id.name), isObject(labels) ? labels : {});
	}
	return ({ cluster, namespace }) => found.get(keyOf$4(cluster, namespace)) ?? {};
}
function keyOf$4(cluster, namespace) {
	return `${cluster}\0${namespace}`;
}
// src/evaluate/json-text.ts
/** Half of a character, escaped; or any other escape, which is passed over. */
const escapes = /\\(?:(u[dD][89a-fA-F][\da-fA-F]{2})|.)/g;
/**
* JSON text that policies can read: they refuse a text with half of a character, which JSON may hold. U+FFFD stands in its
* place, as where Kubernetes reads it.
*/
function jsonText(value) {
	const text = JSON.stringify(value);
	if (!text.includes("\\ud")) return text;
	return text.replace(escapes, (found, half) => half === void 0 ? found : "�");
}
// src/evaluate/batch.ts
/**
* The input of `seaworthy.main.reports` as JSON text: several documents that hold each node once, and each list of rules.
* A Deployment is linked from its Service, its autoscaler and its disruption budget: written out, three quarters of all
* documents are such copies.
*/
function writeBatch(asked, cluster) {
	const nodes = indexed$1();
	const rules = indexed$1();
	const entries = asked.map(({ document, rules: ofObject }) => `{"rules":${rules.indexOf(ofObject)},${writeDocument(document, nodes)}}`);
	const texts = nodes.all().map(({ text }) => text);
	return `{"cluster":${cluster},"parameters":[${rules.all().map(parametersOf)}],"nodes":[${texts}],"asked":[${entries}]}`;
}
/** Without the braces. */
function writeDocument({ node, links, unlisted }, nodes) {
	if (links.size === 0) return `"node":${nodes.indexOf(node)},"links":{}`;
	const lists = [...links].map(([name, list]) => `"${name}":[${list.map((each) => `{${writeDocument(each, nodes)}}`).join(",")}]`);
	const leftOut = unlisted.size === 0 ? "" : `,"unlisted":${JSON.stringify(Object.fromEntries(unlisted))}`;
	return `"node":${nodes.indexOf(node)},"links":{${lists.join(",")}}${leftOut}`;
}
function indexed$1() {
	const indexes = /* @__PURE__ */ new Map();
	return {
		indexOf(item) {
			const known = indexes.get(item) ?? indexes.size;
			indexes.set(item, known);
			return known;
		},
		all: () => [...indexes.keys()]
	};
}
/** As JSON text, an object by rule id; objects of one type are asked the same list of rules. */
function parametersOf(rules) {
	const known = parameters.get(rules);
	if (known !== void 0) return known;
	const text = jsonText(Object.fromEntries(rules.map(({ meta, params }) => [meta.id, params])));
	parameters.set(rules, text);
	return text;
}
const parameters = /* @__PURE__ */ new WeakMap();
// src/evaluate/shortened.ts
/**
* The same object with its texts cut to `longest` characters, and without fields of longer names, which no object
* may have: a text of 50 MB would be copied for each step of judging.
*/
function shortened(object, longest) {
	const fields = Object.entries(object).filter(([key]) => key.length <= longest);
	return Object.fromEntries(fields.map(([key, value]) => [key, shorter(value, longest)]));
}
function shorter(value, longest) {
	if (typeof value === "string") return value.length > longest ? value.slice(0, longest) : value;
	if (Array.isArray(value)) return value.map((each) => shorter(each, longest) ?? null);
	return isObject(value) ? shortened(value, longest) : value;
}
// src/evaluate/suppose.ts
const same = {
	mayAdd: false,
	ofDefaults: false,
	replicas: 1e6
};
const adds = {
	mayAdd: true,
	ofDefaults: false,
	replicas: 0
};
/** Between them they answer every comparison of a rule in both ways; texts as they are written are one more. */
const suppositions = [
	{
		...same,
		valueOf: ({ text }) => markerOf(text)
	},
	{
		...adds,
		valueOf: () => void 0
	},
	...[0, "0"].map((value) => ({
		...adds,
		valueOf: () => value
	})),
	...[
		1e6,
		"1000000",
		true
	].map((value) => ({
		...same,
		valueOf: () => value
	})),
	{
		...same,
		valueOf: ({ path }) => path.at(-1) === "protocol" ? "SCTP" : "true"
	},
	{
		...same,
		valueOf: ({ path, text }) => tellingWord(path) ?? text
	},
	{
		...same,
		ofDefaults: true,
		valueOf: ({ text }) => markerOf(text)
	}
];
/** True when the object is another one under some supposition. */
function hasSupposed({ unknowns = [] }) {
	return unknowns.some(({ path }) => !isIdentity(path));
}
/** The object as it is then. Names of objects stay as they are written: they say what is meant, and nothing about it. */
function suppose({ value, unknowns = [] }, supposition) {
	const changes = unknowns.flatMap((unknown) => {
		if (isIdentity(unknown.path) || unknown.default !== void 0 && !supposition.ofDefaults) return [];
		const supposed = supposition.valueOf(unknown);
		if (!isContainerName(unknown.path)) return [[unknown.path, supposed]];
		return supposed === markerOf(unknown.text) ? [[unknown.path, supposed]] : [];
	});
	return withChanges(value, changes);
}
/** The message as the object words it: a finding may name the container that it is about. */
function withNames(message, path, unknowns) {
	return unknowns.filter(({ path: name }) => isContainerName(name) && name.slice(0, -1).every((step, at) => step === path[at])).reduce((text, { text: name }) => text.replaceAll(markerOf(name), name), message);
}
/** Sorted before every name, so that it is among the first of a list that is cut. */
function markerOf(text) {
	return `!unknown-${digestOf(text).slice(0, 12)}`;
}
function isIdentity(path) {
	const [first, second] = path;
	if (path.length === 1) return first === "apiVersion" || first === "kind";
	return path.length === 2 && first === "metadata" && (second === "name" || second === "namespace");
}
function isContainerName(path) {
	return path.at(-1) === "name" && /^(?:init|ephemeral)?containers$/i.test(String(path.at(-3)));
}
/** Words that exempt an object from a rule, by the key that they follow. */
const wordsByKey = /* @__PURE__ */ new Map([
	["accessModes", "ReadWriteOnce"],
	["args", "--leader-elect=false"],
	["clusterIP", "None"],
	["command", "--leader-elect=false"],
	["helm.sh/hook", "test"],
	["image", "alpine"],
	["metricType", "Utilization"],
	["protocol", "UDP"],
	["restartPolicy", "Never"],
	["seaworthy.dev/tier", "dev"],
	["selectPolicy", "Disabled"],
	["validations.keda.sh/hpa-ownership", "false"],
	["value", "false"]
]);
function tellingWord(path) {
	const keys = path.filter((step) => typeof step === "string");
	const key = keys.at(-1) ?? "";
	if (key === "restartPolicy" && keys.includes("initContainers")) return "Always";
	if (key !== "type") return wordsByKey.get(key);
	if (keys.at(-2) === "strategy") return "Recreate";
	if (keys.at(-2) === "metadata") return "Utilization";
	return keys.at(-2) === "limits" ? "Container" : "ExternalName";
}
// src/evaluate/document.ts
/** `cluster` of all input documents of one run, as JSON text. */
function clusterOf({ kubeVersion }) {
	return JSON.stringify({
		kubeVersion,
		minor: minorOf(kubeVersion)
	});
}
/** True when the document is another one under some supposition. */
function hasUnknowns({ node, links }) {
	return node.hasUnknowns || [...links.values()].some((list) => list.some(hasUnknowns));
}
/**
* Makes the input document of a node, with the links of the plan and no others. Links are the same whatever is supposed of
* unknown values.
*/
function documentsOf(context, supposition) {
	const writer = (longestText) => {
		const written = /* @__PURE__ */ new Map();
		return (node) => {
			const known = written.get(node) ?? writeNode(node, context, supposition, longestText);
			written.set(node, known);
			return known;
		};
	};
	const write = writer();
	const writeShort = writer(longestLinked);
	return (node, plan) => linked(node, write(node), plan, {
		graph: context.graph,
		write,
		writeShort,
		room: { left: mostLinkedText }
	});
}
/** Names a document: two with the same name are the same. */
function nameOf$4(document) {
	const links = [...document.links].map(([name, list]) => [name, list.map(nameOf$4)]);
	return JSON.stringify([
		document.node.digest(),
		links,
		[...document.unlisted]
	]);
}
/** Objects that are listed under one link; rules read how many more there are. */
const mostListed$1 = 20;
/** Characters of all linked objects of one document. Together with {@link mostListed}: N × M links are never listed. */
const mostLinkedText = 131072;
/**
* Longest text of a linked object that does not fit as a whole, in characters: an annotation of a megabyte must not hide
* that a LimitRange sets defaults. Longer than every name, label and quantity that rules join by.
*/
const longestLinked = 1024;
const none$1 = /* @__PURE__ */ new Map();
function linked(node, text, plan, linking) {
	const { graph, room } = linking;
	if (plan.size === 0) return {
		node: text,
		links: none$1,
		unlisted: none$1
	};
	const links = /* @__PURE__ */ new Map();
	let unlisted;
	for (const [name, further] of plan) {
		const all = graph.links(node, name);
		const listed = [];
		for (const other of all.slice(0, mostListed$1)) {
			const written = fitting(other, linking);
			if (written === void 0) break;
			room.left -= written.text.length;
			listed.push(linked(other, written, further, linking));
		}
		links.set(name, listed);
		const left = all.length - listed.length + (graph.isOpen(node, name) ? 1 : 0);
		if (left > 0) unlisted = (unlisted ?? /* @__PURE__ */ new Map()).set(name, left);
	}
	return {
		node: text,
		links,
		unlisted: unlisted ?? none$1
	};
}
/** The object as far as there is room for it; undefined when there is none. */
function fitting(node, { write, writeShort, room }) {
	const whole = write(node);
	if (whole.text.length <= room.left) return whole;
	const short = writeShort(node);
	return short.text.length <= room.left ? short : void 0;
}
/** Longest text that rules see whole, in characters. The API server stores no object of more than 1.5 MiB. */
const longestText$1 = 65536;
const longestWhole = 1048576;
function writeNode(node, { graph, external }, supposition, longest) {
	const { id, text, target } = node.manifest;
	const { complete, unseen, isUnread } = graph.sight(node);
	const about = {
		kind: target.kind,
		id: target.id,
		namespace: id.namespace,
		complete,
		unseen,
		isUnread,
		isSystemNamespace: systemNamespaces.has(id.namespace),
		external
	};
	const value = valueUnder(node.manifest, supposition);
	const seen = value === node.manifest.value ? node : nodeOf({
		...node.manifest,
		value
	});
	const most = longest ?? (text.length > longestWhole ? longestText$1 : void 0);
	const object = most === void 0 ? value : shortened(value, most);
	const rollouts = graph.links(node, "rollouts").map(({ manifest }) => valueUnder(manifest, supposition));
	const isOpen = node.pod !== void 0 && graph.isOpen(node, "rollouts");
	const written = jsonText({
		object,
		pod: podOf(seen, rollouts, isOpen ? supposition?.replicas : void 0),
		scale: seen.scale ?? null,
		target: about
	});
	let digest;
	return {
		text: written,
		hasUnknowns: hasSupposed(node.manifest) || isOpen,
		digest() {
			digest ??= digestOf(written);
			return digest;
		}
	};
}
function valueUnder(manifest, supposition) {
	return supposition === void 0 || manifest.unknowns === void 0 ? manifest.value : suppose(manifest, supposition);
}
/** Without `spec`, which `object` has: policies spend a quarter of their time on reading the input. */
function podOf({ pod }, rollouts, supposed) {
	if (pod === void 0) return null;
	const { spec, ...where } = pod;
	if (supposed !== void 0) return {
		...where,
		replicas: supposed
	};
	if (rollouts.length === 0) return where;
	return {
		...where,
		replicas: rollouts.reduce((sum, value) => sum + replicasOf(value), 0)
	};
}
// src/evaluate/ask.ts
/** Objects that a thread judges in one go: few enough to share the work, many enough that handing over costs little. */
const chunkSize = 128;
/** Objects of one evaluation: many enough that most linked ones are among them, few enough that its memory stays small. */
const batchSize$1 = 32;
/** Fewer questions are answered in this thread: starting another takes longer. */
const fewQuestions = 256;
/** Chunks that wait for each thread, so that it never idles and few batches are held in memory. */
const chunksAhead = 2;
/** Asks a policy set; the answers are in the order of the questions, whatever thread gave them. */
async function ask(asked, tools) {
	const { policySet, questions, cluster } = asked;
	if (policySet.inventory === void 0) return askAll(asked, tools);
	const answers = new Array(questions.length);
	for (const [data, all] of grouped([...questions.entries()], ([, question]) => [question.data ?? ""])) {
		const seen = {
			...policySet,
			data,
			policies: policySet.digest,
			digest: digestOf(policySet.digest + data)
		};
		const judged = await askAll({
			policySet: seen,
			questions: all.map(([, question]) => question),
			cluster,
			about: seen.digest
		}, tools);
		for (const [at, [index]] of all.entries()) answers[index] = judged[at] ?? { error: "there was no answer" };
	}
	return answers;
}
async function askAll({ policySet, questions, cluster, about = "" }, tools) {
	const answers = new Array(questions.length);
	const judgements = tools.judgementsOf?.(policySet);
	const run = runnerOf({
		policySet,
		cluster,
		count: questions.length
	}, tools);
	const running = /* @__PURE__ */ new Set();
	for (let start = 0; start < questions.length; start += chunkSize) {
		const chunk = [];
		for (const [at, question] of questions.slice(start, start + chunkSize).entries()) {
			const opened = open(question, start + at, judgements, cluster + about);
			if (opened.rules.length === 0) answers[opened.index] = { violations: opened.known };
			else chunk.push(opened);
		}
		if (chunk.length === 0) continue;
		const task = run(chunk).then((judged) => {
			const isWhole = judged.length === chunk.length;
			for (const [at, question] of chunk.entries()) answers[question.index] = answer(question, isWhole ? judged[at] : void 0, judgements);
			running.delete(task);
		});
		running.add(task);
		if (running.size >= (tools.threads?.count ?? 0) * chunksAhead) await Promise.race(running);
		else await setImmediate();
	}
	await Promise.all(running);
	return answers;
}
/** `rules` of what it returns are those of which nothing is known. */
function open(question, index, judgements, about) {
	const document = question.document();
	if (judgements === void 0) return {
		index,
		document,
		rules: question.rules,
		known: []
	};
	const { key, violations, missing } = judgements.find(about + nameOf$4(document), question.rules);
	return {
		index,
		document,
		rules: missing,
		key,
		known: violations
	};
}
function answer({ key, known, rules }, judged, judgements) {
	if (judged === void 0 || "error" in judged) return judged ?? { error: "there was no answer" };
	const { failed, violations } = judged;
	const failing = new Set(failed?.map(({ rule }) => rule));
	const answering = failed === void 0 ? rules : rules.filter(({ meta }) => !failing.has(meta.id));
	if (key !== void 0) judgements?.keep(key, answering, violations);
	const all = known.length === 0 ? violations : [...known, ...violations].sort(byRule);
	return failed === void 0 ? { violations: all } : {
		violations: all,
		failed
	};
}
/** The order in which the policy answers, for violations that were found in several goes. */
function byRule(a, b) {
	const [one, two] = [a, b].map(({ rule, path, message }) => JSON.stringify([
		rule,
		path,
		message
	]));
	return (one ?? "") < (two ?? "") ? -1 : 1;
}
function runnerOf({ policySet, cluster, count }, { threads, limitMs }) {
	let compiling;
	const compiled = () => {
		compiling ??= compile(policySet);
		return compiling;
	};
	if (threads === void 0 || count < fewQuestions) return async (chunk) => judge$1(await compiled(), linesOf$3(chunk, cluster), limitMs);
	const run = async (chunk) => {
		const lines = linesOf$3(chunk, cluster);
		try {
			return await threads.run(judgeTask, [
				await compiled(),
				lines,
				limitMs
			], {
				limitMs,
				transfer: [lines.buffer]
			});
		} catch (error) {
			if (!(error instanceof TimeoutError)) throw error;
			if (chunk.length === 1) return [{ error: `it took longer than ${limitMs / 1e3} s` }];
			const middle = Math.ceil(chunk.length / 2);
			return [...await run(chunk.slice(0, middle)), ...await run(chunk.slice(middle))];
		}
	};
	return run;
}
async function compile({ digest, trust, data, open, policies }) {
	const module = {
		digest,
		wasm: await WebAssembly.compile(Uint8Array.from(open())),
		trust,
		...policies === void 0 ? {} : { policies }
	};
	return data === void 0 ? module : {
		...module,
		data
	};
}
/** Batches, one on each line, in one piece of memory, which a thread is handed instead of a copy. */
function linesOf$3(chunk, cluster) {
	const lines = [];
	for (let start = 0; start < chunk.length; start += batchSize$1) lines.push(`${writeBatch(chunk.slice(start, start + batchSize$1), cluster)}\n`);
	return new TextEncoder().encode(lines.join(""));
}
// src/evaluate/certain.ts
/** Without violations at a field that is unknown or lies in one, and without fixes that change one. */
function besides({ unknowns = [] }, violations) {
	if (unknowns.length === 0) return violations;
	return violations.filter(({ path }) => !isIn(unknowns, path)).map((violation) => violation.fix !== void 0 && touches(unknowns, violation.fix.path) ? unfixed(violation) : violation);
}
/** The violations that hold whatever the unknown values are, each with its fix if that is the same too. */
function certain({ unknowns = [] }, violations, supposed) {
	let left = violations;
	for (const { supposition, judged } of supposed) {
		if ("error" in judged) continue;
		const named = judged.violations.map((each) => ({
			...each,
			message: withNames(each.message, each.path, unknowns)
		}));
		const byName = new Map(named.toReversed().map((each) => [nameOf$3(each), each]));
		left = left.flatMap((violation) => confirmed(violation, {
			same: byName.get(nameOf$3(violation)),
			all: named
		}, supposition));
	}
	return left;
}
function confirmed(violation, { same, all }, { mayAdd, ofDefaults }) {
	if (same !== void 0) return [mayAdd || isDeepStrictEqual(violation.fix, same.fix) ? violation : unfixed(violation)];
	if (ofDefaults) return [unfixed(violation)];
	return mayAdd && all.some((other) => isAbout$2(violation, other)) ? [violation] : [];
}
/** Two with the same name say the same. */
function nameOf$3({ rule, message, path }) {
	return JSON.stringify([
		rule,
		message,
		path
	]);
}
/** Of one rule, at the same field or at one that holds the other. */
function isAbout$2(one, other) {
	return one.rule === other.rule && (holds(one.path, other.path) || holds(other.path, one.path));
}
function holds(outer, inner) {
	return outer.length <= inner.length && outer.every((step, at) => step === inner[at]);
}
function unfixed({ fix: _, ...violation }) {
	return violation;
}
/** The rules that have something to say. */
function rulesOf(violations, rules) {
	const ids = new Set(violations.map(({ rule }) => rule));
	return rules.filter(({ meta }) => ids.has(meta.id));
}
// src/evaluate/failed.ts
function failedRules(results, rules) {
	const all = results.flatMap(({ failed = [] }) => failed);
	const byRule = grouped(all, ({ rule }) => [rule]);
	const metas = new Map(rules.map(({ meta }) => [meta.id, meta]));
	return {
		failures: [...byRule].flatMap(([rule, [first, ...others]]) => first === void 0 ? [] : [failureOf(first, {
			others: others.length,
			source: metas.get(rule)?.source
		})]),
		stopped: new Set(all.flatMap(({ rule, isStopped }) => isStopped === true ? [rule] : []))
	};
}
function failureOf({ rule, why, isStopped = false, manifest }, { others, source }) {
	const { kind, name } = manifest.id;
	const also = others === 0 || isStopped ? "" : ` and ${others} other${others === 1 ? "" : "s"}`;
	const then = isStopped ? "; it is not used in this run" : "";
	const hint = source === void 0 ? "this is a fault of the rule: report it with the object" : "correct the rule";
	return {
		target: source === void 0 ? manifest.target : void 0,
		failure: {
			code: "policy-failed",
			message: `rule ${rule} could not judge ${kind} ${name}${also}: ${why}${then}`,
			hint,
			file: source?.file ?? manifest.source ?? mainFile(manifest.target),
			line: source?.line ?? manifest.sourceLine
		}
	};
}
// src/evaluate/inventory.ts
/**
* The data document for each object: what its policies may look up are the objects that are deployed with it. Targets that
* deploy an object of one name both, such as overlays for two clusters, are not in one cluster.
*/
function inventoriesOf(inventory, { nodes }) {
	const held = nodes.filter(({ manifest: { id } }) => inventory.holds(groupOf$1(id.apiVersion), id.kind));
	const holders = new Set(held.map(({ manifest }) => manifest.target.id));
	const rivals = rivalsOf(nodes);
	const known = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	return ({ manifest: { target, destination } }) => {
		const asked = JSON.stringify([destination.cluster, target.id]);
		const before = known.get(asked);
		if (before !== void 0) return before;
		const leftOut = new Set([...rivals(target.id)].filter((id) => holders.has(id)));
		const key = JSON.stringify([destination.cluster, ...[...leftOut].sort()]);
		const isWith = ({ manifest: other }) => other.destination.cluster === destination.cluster && !leftOut.has(other.target.id);
		const data = written.get(key) ?? inventory.dataOf(held.filter(isWith).map(({ manifest }) => deployed(manifest)));
		written.set(key, data);
		known.set(asked, data);
		return data;
	};
}
/** Whether policies may look an object up, whatever object they judge. */
function isLookedUp(policySets) {
	const inventories = policySets.flatMap(({ policySet: { inventory } }) => inventory ?? []);
	return ({ id }) => inventories.some((each) => each.holds(groupOf$1(id.apiVersion), id.kind));
}
function deployed({ value, id }) {
	return {
		value,
		namespace: id.namespace
	};
}
/** The other targets that deploy an object of the same name; a Namespace may well be written by several for one cluster. */
function rivalsOf(nodes) {
	const deployers = /* @__PURE__ */ new Map();
	const objects = /* @__PURE__ */ new Map();
	for (const { manifest, type } of nodes) {
		const { destination, id, target } = manifest;
		if (id.namespace === "") continue;
		const key = JSON.stringify([
			destination.cluster,
			destination.namespace,
			type,
			id.name
		]);
		const all = deployers.get(key) ?? /* @__PURE__ */ new Set();
		deployers.set(key, all.add(target.id));
		const own = objects.get(target.id) ?? [];
		objects.set(target.id, own);
		own.push(all);
	}
	return (target) => {
		const others = new Set((objects.get(target) ?? []).flatMap((ids) => ids.size === 1 ? [] : [...ids]));
		others.delete(target);
		return others;
	};
}
// src/evaluate/evaluate.ts
/**
* Everything the enabled rules have to say about the objects of the graph that are `wanted`. Inputs are written here and
* judged in chunks by as many threads as there are; the result does not depend on their number.
*/
async function evaluate(policySets, context, tools) {
	const all = [];
	const failures = [];
	const documentOf = documentsOf(context);
	for (const each of policySets) {
		const results = await resultsOf(each, {
			context,
			documentOf
		}, tools);
		const failed = failedRules(results, each.rules);
		failures.push(...failed.failures);
		all.push(...results.map((result) => without(result, failed.stopped)));
	}
	if (policySets.length > 1) all.sort((a, b) => a.index - b.index);
	return {
		findings: all.flatMap(({ findings }) => findings),
		failures: [
			...all.flatMap(({ failure }) => failure ?? []),
			...failures,
			...noticesOf(policySets)
		]
	};
}
/** What of the policies is not judged, once for two states of them; what is said of them besides is for their authors. */
function noticesOf(policySets) {
	const all = policySets.flatMap(({ policySet: { notices = [] } }) => notices).filter(({ severity }) => severity !== "info");
	return [...new Map(all.map((failure) => [JSON.stringify(failure), failure])).values()].map((failure) => ({
		failure,
		target: void 0
	}));
}
/** What a rule that is stopped says is left out: of how many objects it spoke before depends on the machine. */
function without(result, stopped) {
	return stopped.size === 0 ? result : {
		...result,
		findings: result.findings.filter(({ rule }) => !stopped.has(rule))
	};
}
async function resultsOf({ policySet, rules }, { context, documentOf }, tools) {
	const select = policySet.choose === void 0 ? selectorOf(rules) : chooserOf(rules, policySet.choose, context.graph);
	const asked = context.graph.nodes.flatMap((node, index) => {
		const selected = context.wanted?.(node.manifest) === false ? void 0 : select(node);
		return selected === void 0 ? [] : [{
			node,
			index,
			selected
		}];
	});
	const judge = (questions) => ask({
		policySet,
		questions,
		cluster: clusterOf(context)
	}, tools);
	const dataOf = policySet.inventory && inventoriesOf(policySet.inventory, context.graph);
	const all = asked.map(({ node, ...each }) => ({
		...each,
		node,
		data: dataOf?.(node)
	}));
	const known = await withoutUnknown(all, await judge(all.map(({ node, selected, data }) => ({
		rules: selected.rules,
		data,
		document: () => documentOf(node, selected.links)
	}))), {
		context,
		judge,
		documentOf
	});
	const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
	return asked.flatMap(({ node, index }, at) => {
		const judged = known[at];
		return judged === void 0 ? [] : [{
			index,
			...resultOf(node, judged, {
				graph: context.graph,
				rules: byId
			})
		}];
	});
}
/** The answers without what rests on unknown values: those objects of which something was found are judged again. */
async function withoutUnknown(asked, answers, { context, judge, documentOf }) {
	if (context.graph.nodes.every(({ manifest }) => manifest.unknowns === void 0)) return answers;
	const left = answers.map((judged, at) => {
		const manifest = asked[at]?.node.manifest;
		return manifest === void 0 || "error" in judged ? judged : {
			...judged,
			violations: besides(manifest, judged.violations)
		};
	});
	const open = asked.flatMap(({ node, selected, data }, at) => {
		const judged = left[at];
		if (judged === void 0 || "error" in judged || judged.violations.length === 0) return [];
		if (!hasUnknowns(documentOf(node, selected.links))) return [];
		return [{
			node,
			at,
			data,
			links: selected.links,
			judged,
			rules: rulesOf(judged.violations, selected.rules)
		}];
	});
	const documents = suppositions.map((supposition) => documentsOf(context, supposition));
	const supposed = await judge(open.flatMap(({ node, links, rules, data }) => documents.map((of) => ({
		rules,
		data,
		document: () => of(node, links)
	}))));
	for (const [index, { node, at, judged }] of open.entries()) {
		const worlds = suppositions.flatMap((supposition, n) => {
			const found = supposed[index * suppositions.length + n];
			return found === void 0 ? [] : [{
				supposition,
				judged: found
			}];
		});
		left[at] = {
			...judged,
			violations: certain(node.manifest, judged.violations, worlds)
		};
	}
	return left;
}
function resultOf(node, judged, { graph, rules }) {
	const { manifest } = node;
	if ("error" in judged) return {
		findings: [],
		failure: {
			target: manifest.target,
			failure: notJudged$1(manifest, judged.error)
		}
	};
	const findings = judged.violations.flatMap((violation) => {
		const rule = rules.get(violation.rule);
		return rule === void 0 ? [] : [finding(node, rule, violation, graph)];
	});
	const { failed } = judged;
	return failed === void 0 ? { findings } : {
		findings,
		failed: failed.map((each) => ({
			...each,
			manifest
		}))
	};
}
function notJudged$1(manifest, why) {
	return {
		code: "policy-failed",
		message: `${manifest.id.kind} ${manifest.id.name} could not be judged: ${why}`,
		hint: "this is a fault of a rule: report it with the object",
		file: manifest.source ?? mainFile(manifest.target),
		line: manifest.sourceLine
	};
}
function finding(node, rule, violation, graph) {
	const { manifest } = node;
	const related = violation.related?.flatMap((each) => relatedField(node, each, graph)) ?? [];
	return {
		rule: violation.rule,
		severity: severityOfFinding(rule, violation.severity),
		message: clipped(violation.message, longestMessage),
		manifest,
		path: violation.path,
		...violation.fix === void 0 ? {} : { fix: violation.fix },
		...placeOf$3(rule, violation),
		...related.length === 0 ? {} : { related }
	};
}
/** What only policies that were not written for Seaworthy say, or leave unsaid. */
function placeOf$3({ meta }, { path, at, exception, isUnplaced }) {
	const isForeign = meta.kinds.includes("*") && path.length === 0;
	return {
		...isUnplaced ?? isForeign ? { isUnplaced: true } : {},
		...lineOf$2(at),
		...exception === void 0 ? {} : { exception }
	};
}
/** The line that a policy names; one outside the repository is none. */
function lineOf$2(at) {
	try {
		return at === void 0 ? {} : { at: {
			file: repoPath(at.file),
			line: at.line
		} };
	} catch (error) {
		if (error instanceof RangeError) return {};
		throw error;
	}
}
/** Documents list linked objects in the order of the graph. */
function relatedField(node, { link, index, path }, graph) {
	const manifest = isLinkName(link) ? graph.links(node, link)[index]?.manifest : void 0;
	return manifest === void 0 ? [] : [{
		manifest,
		path
	}];
}
// src/evaluate/joined.ts
/** What two ways of judging say of the same objects. */
function joined$2(one, other) {
	return {
		findings: [...one.findings, ...other.findings],
		failures: [...one.failures, ...other.failures]
	};
}
// src/state/context.ts
const none = {
	targets: [],
	texts: /* @__PURE__ */ new Map(),
	isComplete: true
};
/**
* The targets of the rest of the repository that links can reach: those that deploy into a namespace of the objects that
* are judged, since links do not leave it, and those that may make something else deploy into it. Manifests that are neither
* are not parsed. Of a chart or kustomization whose namespace is not said, it is not known what it deploys where: it is not
* rendered, and the context is not complete.
*/
async function contextOf(state, judged, parsed) {
	if (state.context === void 0) return none;
	const namespaces = new Set(manifestsOf({ parsed }).map(({ destination }) => destination.namespace));
	namespaces.delete("");
	if (namespaces.size === 0) return none;
	const isAbout = (text) => [...namespaces].some((name) => name === usual || text.includes(name)) || mayDeployOthers(text);
	const files = readingOnly(state.files, isAbout);
	const found = await discover({
		...state,
		files
	}, state.context, {
		paths: [],
		named: []
	});
	const ids = new Set(judged.targets.map(({ id }) => id));
	const known = new Set(found.targets.map(({ id }) => id));
	const isWhole = judged.targets.every(({ id }) => known.has(id) || state.files.given?.has(repoPathOf(id)) === true);
	const others = found.targets.filter((target) => !ids.has(target.id) && !isNamed(target, state));
	const chosen = [];
	let isComplete = isWhole && found.failures.length === 0;
	for (const target of others) {
		const place = await placeOf$2(target, found, {
			state,
			isAbout
		});
		if (place === "unknown") isComplete = isComplete && !namespaces.has(usual);
		else if (target.traits.isVerbatim || isWhole && (place === "here" || namespaces.has(place))) chosen.push(target);
	}
	return {
		targets: chosen,
		texts: found.texts,
		isComplete
	};
}
const usual = defaultDestination.namespace;
function repoPathOf(id) {
	return id;
}
function isNamed({ path }, { paths }) {
	return paths.some((named) => isInside(path, named));
}
/** The namespace of a target, `here` when it names one of those that are judged, `unknown` when it names none. */
async function placeOf$2(target, found, { state, isAbout }) {
	if (target.traits.isVerbatim) return "here";
	if (target.kind !== "kustomize") return target.destination.namespace === usual ? "unknown" : target.destination.namespace;
	if (target.namespace !== void 0) return target.namespace;
	for (const file of found.resourcesOf(target.path)) if (isAbout(await textOf$1(file, state.files))) return "here";
	return "unknown";
}
async function textOf$1(path, files) {
	try {
		return await files.readText(repoPath(path));
	} catch (error) {
		if (error instanceof SeaworthyError) return "";
		throw error;
	}
}
const alwaysRead = /(?:^|\/)(?:Chart\.ya?ml|kustomization\.ya?ml|Kustomization)$/;
/** The same files, of which manifests that are not about the namespaces have no text: parsing them costs time. */
function readingOnly(files, isAbout) {
	return {
		...files,
		readText: async (path) => {
			const text = await files.readText(path);
			return alwaysRead.test(path) || isAbout(text) ? text : "";
		}
	};
}
// src/lower/folders.ts
/** Folders by their whole names. A name that an application or an environment may have as well counts only where none is. */
const folders = [
	{
		by: "tests",
		what: "a folder of tests",
		names: /* @__PURE__ */ new Set([
			"__tests__",
			"e2e",
			"e2e-tests",
			"fixture",
			"fixtures",
			"integration-tests",
			"test-data",
			"test-fixtures",
			"testcases",
			"testdata",
			"tests"
		]),
		ambiguous: /* @__PURE__ */ new Set(["test"])
	},
	{
		by: "examples",
		what: "a folder of examples",
		names: /* @__PURE__ */ new Set([
			"examples",
			"samples",
			"tutorials"
		]),
		ambiguous: /* @__PURE__ */ new Set([
			"demo",
			"demos",
			"example",
			"sample",
			"tutorial"
		])
	},
	{
		by: "docs",
		what: "a folder of documentation",
		names: /* @__PURE__ */ new Set(),
		ambiguous: /* @__PURE__ */ new Set([
			"doc",
			"docs",
			"documentation"
		])
	},
	{
		by: "vendored",
		what: "a folder of copies of other projects",
		names: /* @__PURE__ */ new Set([
			"3rd-party",
			"3rd_party",
			"3rdparty",
			"node_modules",
			"third-party",
			"third_party",
			"thirdparty"
		]),
		ambiguous: /* @__PURE__ */ new Set([
			"vendor",
			"vendored",
			"vendors"
		])
	},
	{
		by: "archives",
		what: "a folder of what is no longer used",
		names: /* @__PURE__ */ new Set([
			".archive",
			".archived",
			"_archive",
			"_archived",
			"_deprecated",
			"_old",
			"_unused",
			"archived"
		]),
		ambiguous: /* @__PURE__ */ new Set([
			"archive",
			"attic",
			"deprecated",
			"obsolete",
			"unused"
		])
	}
];
/** Folders whose entries are deployed, whatever they are called: `apps/docs`, `overlays/test`. */
const ofDeployed$1 = /* @__PURE__ */ new Set([
	"app",
	"application",
	"applications",
	"apps",
	"charts",
	"cluster",
	"clusters",
	"components",
	"deploy",
	"deployment",
	"deployments",
	"env",
	"environment",
	"environments",
	"envs",
	"helm",
	"infrastructure",
	"k8s",
	"kubernetes",
	"namespaces",
	"overlay",
	"overlays",
	"releases",
	"services",
	"stages",
	"tenants",
	"workloads"
]);
/** Names of environments: next to a folder of one, `test` is an environment too. */
const environments = [
	"acc",
	"acceptance",
	"dev",
	"development",
	"live",
	"prd",
	"preprod",
	"prod",
	"production",
	"qa",
	"sandbox",
	"stage",
	"staging",
	"stg",
	"uat"
];
/** Says which folder above a path makes it a test, an example or documentation; `named` are folders asked for by name. */
function folderLowering(targets, named) {
	const known = foldersAbove(targets);
	return (path) => {
		const parts = path.split("/").slice(0, -1);
		const first = Math.max(0, ...named.map((folder) => depthBelow(path, folder)));
		for (let at = first; at < parts.length; at += 1) {
			const found = kindOf(parts, at, known);
			if (found !== void 0) return {
				by: found.by,
				reason: `${parts.slice(0, at + 1).join("/")} is ${found.what}`
			};
		}
	};
}
function kindOf(parts, at, known) {
	const name = parts[at]?.toLowerCase() ?? "";
	const kind = folders.find(({ names, ambiguous }) => names.has(name) || ambiguous.has(name));
	if (kind === void 0 || ofDeployed$1.has(parts[at - 1] ?? "")) return void 0;
	if (kind.names.has(name)) return kind;
	const above = parts.slice(0, at);
	const isAmongDeployed = above.some((part) => ofDeployed$1.has(part));
	const isEnvironment = environments.some((other) => known.has([...above, other].join("/")));
	return isAmongDeployed || isEnvironment ? void 0 : kind;
}
/** How many folders of the path were asked for; 0 when it is not below `folder`. */
function depthBelow(path, folder) {
	if (folder === "." || !isInside(path, folder)) return 0;
	return folder.split("/").length;
}
function foldersAbove(paths) {
	const all = /* @__PURE__ */ new Set();
	for (const path of paths) for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) all.add(path.slice(0, end));
	return all;
}
/** Reads files, each once. */
function fileReader(files) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const read = known.get(path) ?? readOne(path, files);
		known.set(path, read);
		return read;
	};
}
async function readOne(path, files) {
	return orNothing(async () => readYaml(await files.readText(path)));
}
/** What cannot be read is no evidence. */
async function orNothing(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
/** The first document of a text; undefined for one that is too long, or takes too long. */
function readYaml(text) {
	if (text.length > 4194304) return void 0;
	const counter = new LineCounter();
	const document = attempt(text.length, () => parseDocument(text, {
		lineCounter: counter,
		uniqueKeys: false,
		logLevel: "silent"
	}));
	return document && {
		text,
		document,
		lineOf: (offset) => counter.linePos(offset).line
	};
}
/** The 1-based line of the last key on a path that is there, and how many keys are; none for the first one missing. */
function keyAt({ document, lineOf }, path) {
	let found = {
		line: 1,
		depth: 0
	};
	let node = document.contents;
	for (const [at, step] of path.entries()) {
		const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && asText(key.value) === step) : void 0;
		if (!isNode(pair?.key) || !pair.key.range) return found;
		found = {
			line: lineOf(pair.key.range[0]),
			depth: at + 1
		};
		node = pair.value;
	}
	return found;
}
/** The texts in one field of a mapping, by key. */
function textAt(document, path) {
	const value = document.getIn(path);
	return typeof value === "string" ? value : void 0;
}
// src/lower/publishing.ts
/** The best sign that there is. */
async function publishingSign(chart, { read, files, targets }) {
	const meta = await read(repoPath(`${chart}/Chart.yaml`));
	if (meta === void 0) return void 0;
	const enough = ofCatalog(meta) ?? await publishingFile(files);
	if (enough !== void 0) return {
		what: enough,
		isEnough: true
	};
	const what = ofOrigin(meta) ?? await ofReleases(read, files) ?? await indexOf(chart, read) ?? onlyCharts(targets);
	return what === void 0 ? void 0 : {
		what,
		isEnough: false
	};
}
/** What a catalog of charts shows, and nothing else reads. */
function ofCatalog({ document }) {
	const annotations = document.get("annotations");
	if ((isMap(annotations) ? annotations.items.map(({ key }) => isScalar(key) ? asText(key.value) : "") : []).some((key) => key.startsWith("artifacthub.io/"))) return "annotations of Artifact Hub in Chart.yaml";
	if (textAt(document, ["icon"]) !== void 0) return "an icon in Chart.yaml";
	if (textAt(document, ["keywords", 0]) !== void 0) return "keywords in Chart.yaml";
}
/** Files of a repository that publishes its charts: those of Artifact Hub, chart-testing and chart-releaser. */
const publishingFiles = [
	"artifacthub-repo.yml",
	"ct.yaml",
	".github/ct.yaml",
	"cr.yaml",
	".github/cr.yaml"
];
async function publishingFile(files) {
	for (const file of publishingFiles) if ((await files.stat(repoPath(file)))?.kind === "file") return file;
}
/** Who makes the chart and what it deploys: a chart for one team seldom says so. */
function ofOrigin({ document }) {
	if (textAt(document, ["home"]) !== void 0) return "home in Chart.yaml";
	if (textAt(document, ["sources", 0]) !== void 0) return "sources in Chart.yaml";
	if (textAt(document, [
		"maintainers",
		0,
		"name"
	]) !== void 0) return "maintainers in Chart.yaml";
}
const workflowFolder = ".github/workflows";
/** A workflow that releases charts. */
async function ofReleases(read, files) {
	for (const file of await yamlFilesIn(repoPath(workflowFolder), files)) if (releases(await read(file))) return `${file} releases charts`;
}
/** The YAML files in a folder; none where it is not there. */
async function yamlFilesIn(folder, files) {
	return (await orNothing(async () => {
		return (await files.stat(folder))?.kind === "dir" ? files.list(folder) : void 0;
	}) ?? []).flatMap(({ name, kind }) => kind === "file" && /\.ya?ml$/.test(name) ? [name] : []).map((name) => repoPath(`${folder}/${name}`));
}
function releases(workflow) {
	let found = false;
	if (workflow !== void 0) visit(workflow.document, { Pair(_, { key, value }) {
		if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string") return void 0;
		found ||= key.value === "uses" && value.value.startsWith("helm/chart-releaser-action@");
		found ||= key.value === "run" && value.value.includes("helm push ");
		return found ? visit.BREAK : void 0;
	} });
	return found;
}
/** The index of a chart repository, next to the charts or at the root. */
async function indexOf(chart, read) {
	for (const file of /* @__PURE__ */ new Set([repoPath(`${chart}/../index.yaml`), repoPath("index.yaml")])) {
		const index = chart === "." ? void 0 : await read(file);
		if (index !== void 0 && isMap(index.document.get("entries"))) return `${file} is an index of charts`;
	}
}
/** A repository of charts, and of nothing that is deployed. */
function onlyCharts(targets) {
	const charts = new Set(targets.map(({ path }) => path));
	return charts.size > 1 && targets.every(({ kind }) => kind === "helm") ? `one of ${charts.size} charts in a repository of charts` : void 0;
}
// src/lower/empty-values.ts
/**
* The empty value, or the one that is not there, which the field would come from. What somebody chose a part of is not
* empty: `requests` without `cpu`. A section of its own is, next to one that was chosen: `limits` without a value.
*/
async function emptyValue({ file, path, missing }, field, read) {
	const values = await read(file);
	if (values === void 0) return void 0;
	const wanted = [...path, ...below(field, path.at(-1))];
	const { depth } = keyAt(values, wanted);
	const found = wanted.slice(0, depth);
	if (depth > 0 && isEmpty(values.document.getIn(found))) return {
		file: values,
		path: found,
		wanted
	};
	return missing.length === 0 || field.includes(found.at(-1) ?? "") ? void 0 : {
		file: values,
		path: wanted.slice(0, depth + 1),
		wanted
	};
}
/** The steps of the path to a field after the one that has the name of the key. */
function below(field, key) {
	const at = key === void 0 ? -1 : field.lastIndexOf(key);
	return at === -1 ? [] : field.slice(at + 1).map(String);
}
/** Nothing, or a collection with nothing in it. */
function isEmpty(value) {
	if (isScalar(value)) return isEmpty(value.value);
	return isCollection(value) ? value.items.length === 0 : value === void 0 || value === null || value === "";
}
/** Where the chart says that its users are to set the value: in a comment, or with other values of its own. */
async function leftToUser({ file, path, wanted }, chart, { read, files }) {
	if (isSaidAround(file, path)) return "a comment says that it is a choice for the user";
	for (const other of await yamlFilesIn(chart, files)) {
		if (!isForDeployments(other)) continue;
		const value = (await read(other))?.document.getIn(wanted);
		if (!isEmpty(value)) return `${other} sets it`;
	}
}
/** Values next to the defaults: `values-prod.yaml`, `prod.values.yaml`. */
function isForDeployments(file) {
	return /^(?:values[-_.].*|.*[-_.]values)\.ya?ml$/.test(file.slice(file.lastIndexOf("/") + 1));
}
/** The comment that `helm create` writes below `resources`, also before or below other values. */
function isSaidAround(file, path) {
	const { line, depth } = keyAt(file, path);
	if (depth < path.length) return false;
	const lines = file.text.split("\n");
	const isComment = (at) => lines[at]?.trimStart().startsWith("#") === true;
	let [first, last] = [line - 1, line - 1];
	while (isComment(first - 1)) first -= 1;
	while (isComment(last + 1)) last += 1;
	return lines.slice(first, last + 1).filter((_, at) => first + at !== line - 1).flatMap((each) => each.split(/[\s#]+/).filter((word) => word !== "")).join(" ").includes("conscious choice for the user");
}
// src/lower/charts.ts
/** Why the field of a finding is a default that a published chart leaves to those who deploy it. */
function defaultLowering({ configured, manifests, isWhole, ...sources }) {
	let delivered;
	const signs = /* @__PURE__ */ new Map();
	const signOf = (chart) => {
		const sign = signs.get(chart) ?? publishingSign(chart, sources);
		signs.set(chart, sign);
		return sign;
	};
	return async ({ manifest, path }, { values }) => {
		const { target } = manifest;
		if (target.kind !== "helm" || values === void 0 || !isUnset(fieldAt(manifest.value, path))) return void 0;
		const chart = target.path;
		if (values.file !== repoPath(`${chart}/values.yaml`)) return void 0;
		if (!isWhole || !hasOwnValues(target) || configured.has(chart)) return void 0;
		delivered ??= deliveries(manifests);
		if (delivered(chart)) return void 0;
		const empty = await emptyValue(values, path, sources.read);
		const sign = empty && await signOf(chart);
		if (empty === void 0 || sign === void 0) return void 0;
		const left = "and leaves the value to those who deploy it";
		if (sign.isEnough) return {
			by: "chartDefaults",
			reason: `the chart is published (${sign.what}) ${left}`
		};
		const said = await leftToUser(empty, chart, sources);
		return said === void 0 ? void 0 : {
			by: "chartDefaults",
			reason: `the chart is published (${sign.what}) ${left} (${said})`
		};
	};
}
/** A field that says nothing, as templates print an empty value. */
function isUnset(value) {
	if (value === void 0 || value === null || value === "") return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}
/** Its own values alone, or with those of its tests. */
function hasOwnValues({ request: { values, set, setString = [] }, path }) {
	return set.length === 0 && setString.length === 0 && values.every((file) => isCiValues(file, path));
}
/** The name that chart-testing has for values to test a chart with. */
function isCiValues(file, chart) {
	const inside = chart === "." ? file : file.slice(chart.length + 1);
	return /^ci\/[^/]*-values\.ya?ml$/.test(inside) && isInside(file, chart);
}
/** Whether an object that deploys others names the folder of a chart. */
function deliveries(manifests) {
	const paths = /* @__PURE__ */ new Set();
	for (const { id, value } of manifests) if (deploysOthers(id)) addTexts(value, paths);
	const globs = [...paths].filter((path) => path.includes("*"));
	const matches = globMatcher(globs);
	return (chart) => paths.has(chart) || matches(chart);
}
function addTexts(value, paths) {
	if (typeof value === "string") paths.add(posix.normalize(value).replace(/\/$/, ""));
	else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) addTexts(each, paths);
}
// src/lower/vendoring.ts
/** Charts of the repository itself are no dependencies from elsewhere, and those in them are asked for by the outermost. */
function vendoringReader(read) {
	const known = /* @__PURE__ */ new Map();
	const dependenciesOf = async (chart) => {
		const found = known.get(chart) ?? dependenciesIn(await read(repoPath(`${chart}/Chart.yaml`)));
		known.set(chart, found);
		return found;
	};
	return async (file, line) => {
		for (const { chart, vendored } of above$1(file)) {
			const dependency = (await dependenciesOf(chart)).find(({ name }) => isOf(vendored, name));
			if (dependency !== void 0) return {
				chart,
				dependency
			};
		}
		const chart = chartOfFile(file);
		const dependency = chart && (await dependenciesOf(chart)).find((each) => each.line === line);
		return chart === void 0 || dependency === void 0 ? void 0 : {
			chart,
			dependency
		};
	};
}
/** Whether a template, or the archive with it, is vendored by the chart. */
function isBelow(source, chart) {
	return source?.startsWith(chart === "." ? "charts/" : `${chart}/charts/`) === true;
}
/** Whether a folder or archive of `charts/` has the chart: `redis`, `redis-1.0.0.tgz`. */
function isOf(vendored, name) {
	if (vendored === name) return true;
	if (!vendored.endsWith(".tgz") || !vendored.startsWith(`${name}-`)) return false;
	return /^v?\d/.test(vendored.slice(name.length + 1));
}
function chartOfFile(file) {
	if (file !== "Chart.yaml" && !file.endsWith("/Chart.yaml")) return void 0;
	return repoPath(file.slice(0, -11) || ".");
}
/** The charts that a file may be vendored by, the outermost first. */
function above$1(file) {
	const parts = file.split("/");
	return parts.flatMap((part, at) => {
		const vendored = parts[at + 1];
		if (part !== "charts" || vendored === void 0) return [];
		if (at + 2 >= parts.length && !vendored.endsWith(".tgz")) return [];
		return [{
			chart: repoPath(parts.slice(0, at).join("/") || "."),
			vendored
		}];
	});
}
/** Those with a repository that is not a folder next to the chart. */
function dependenciesIn(read) {
	const list = read?.document.get("dependencies");
	if (read === void 0 || !isSeq(list)) return [];
	return list.items.flatMap((item, index) => {
		const text = (key) => textAt(read.document, [
			"dependencies",
			index,
			key
		]);
		const [name, repository = ""] = [text("name"), text("repository")];
		if (name === void 0 || !isMap(item) || !item.range || !isElsewhere$1(repository)) return [];
		return [{
			name,
			key: text("alias") ?? name,
			repository,
			line: read.lineOf(item.range[0])
		}];
	});
}
function isElsewhere$1(repository) {
	return /^(?:https?:\/\/|oci:\/\/|@|alias:)/.test(repository);
}
// src/lower/dependency-values.ts
/** Reads them, each archive once. */
function dependencyValues(read, files) {
	const known = /* @__PURE__ */ new Map();
	const fromArchive = (path) => {
		const found = known.get(path) ?? valuesInArchive(path, files);
		known.set(path, found);
		return found;
	};
	return async ({ chart, dependency: { name } }) => {
		const unpacked = await read(repoPath(`${chart}/charts/${name}/values.yaml`));
		const archive = unpacked === void 0 ? await archiveIn(repoPath(`${chart}/charts`), name, files) : void 0;
		return archive === void 0 ? unpacked : fromArchive(archive);
	};
}
async function archiveIn(folder, name, files) {
	return orNothing(async () => {
		if ((await files.stat(folder))?.kind !== "dir") return void 0;
		const found = (await files.list(folder)).find((entry) => entry.kind === "file" && isOf(entry.name, name));
		return found && repoPath(`${folder}/${found.name}`);
	});
}
async function valuesInArchive(path, files) {
	return orNothing(async () => {
		const found = filesInArchive(await files.read(path)).find((each) => /^[^/]+\/values\.yaml$/.test(each.path));
		return found && readYaml(found.text);
	});
}
// src/lower/field-key.ts
const lists = /* @__PURE__ */ new Set([
	"containers",
	"initContainers",
	"ephemeralContainers"
]);
/** Where the path to a container ends; -1 for what is of no container. */
function containerAt(path) {
	return path.findIndex((step, at) => at > 0 && typeof step === "number" && lists.has(path[at - 1]));
}
/** The path to the container that a field is of. */
function containerOf(path) {
	const at = containerAt(path);
	return at === -1 ? void 0 : path.slice(0, at + 1);
}
/** The field of a container, or of what a workload creates: `livenessProbe`, `replicas`. */
function fieldOf(path) {
	return path.slice(containerAt(path) + 1).filter((step) => typeof step === "string").find((step) => step !== "spec" && step !== "template");
}
/** Whether keys of values are named after a field: `probes.liveness` after `livenessProbe`. */
function isNamedAfter(keys, field) {
	const words = new Set(wordsOf$2(field));
	return keys.some((key) => wordsOf$2(key).some((word) => words.has(word)));
}
/**
* The key that sets the field of the one container of a library: the field itself, or a probe below `probes`. Undefined
* where the values have neither.
*/
function libraryKey(values, path) {
	const field = fieldOf(path);
	const container = containerOf(path);
	if (field === void 0 || container !== void 0 && !isMain(container)) return void 0;
	const probe = /^(\w+)Probe$/.exec(field)?.[1];
	return [[field], ...probe === void 0 ? [] : [["probes", asText(probe)]]].find((keys) => keyAt(values, keys).depth === keys.length);
}
function isMain(container) {
	return container.at(-2) === "containers" && container.at(-1) === 0;
}
/** Singular, in small letters: `livenessProbe` is liveness and probe. */
function wordsOf$2(name) {
	return name.split(/(?=[A-Z])|[^A-Za-z0-9]/).map((word) => word.toLowerCase().replace(/([^s])s$/, "$1")).filter((word) => word !== "");
}
/**
* The YAML that is written in a template: actions alone on their lines are left out, others stand for a text. Lines stay
* where they are.
*/
function writtenYaml(template) {
	const written = [];
	let hasText = false;
	const add = (text) => {
		written.push(text);
		const line = text.lastIndexOf("\n");
		hasText = line === -1 && hasText || text.slice(line + 1).trim() !== "";
	};
	for (let at = 0; at < template.length;) {
		const start = template.indexOf("{{", at);
		add(template.slice(at, start === -1 ? void 0 : start));
		if (start === -1) break;
		const closing = template.indexOf("}}", start);
		at = closing === -1 ? template.length : closing + 2;
		if (hasText || !endsLine(template, at)) add("_");
		add("\n".repeat(template.slice(start, at).split("\n").length - 1));
	}
	return written.join("");
}
function endsLine(text, from) {
	let at = from;
	while (text[at] === " " || text[at] === "	" || text[at] === "\r") at += 1;
	return at >= text.length || text[at] === "\n";
}
/** Keys of the only value that a line of a template reads: `{{ toYaml .Values.resources | indent 12 }}`. */
function valueIn(line) {
	const found = new Set([...line.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, keys = ""]) => keys));
	const [only] = found;
	return only === void 0 || found.size > 1 ? void 0 : only.slice(1).split(".");
}
// src/lower/written.ts
/** Reads the templates of each chart once. */
function writtenReader(files) {
	const known = /* @__PURE__ */ new Map();
	return async (chart, wanted) => {
		const sources = known.get(chart) ?? writtenFiles(chart, files);
		known.set(chart, sources);
		return containerLine(await sources, wanted) ?? keyLine(await sources, wanted);
	};
}
async function writtenFiles(chart, files) {
	const templates = await templatesOf(chart, files);
	const found = [];
	for (const file of [...templates, repoPath(`${chart}/values.yaml`)]) {
		const source = await orNothing(() => files.readText(file));
		if (source === void 0 || source.length > 4194304) continue;
		const isTemplate = file !== `${chart}/values.yaml`;
		const text = isTemplate ? writtenYaml(source) : source;
		const documents = attempt(text.length, () => parseAllDocuments(text, {
			uniqueKeys: false,
			logLevel: "silent"
		}));
		const first = readYaml(text);
		if (first !== void 0 && Array.isArray(documents)) found.push({
			file,
			isTemplate,
			first,
			documents
		});
	}
	return found;
}
/** Templates of the chart itself. */
async function templatesOf(chart, files) {
	const folder = repoPath(`${chart}/templates`);
	return (await orNothing(async () => {
		if ((await files.stat(folder))?.kind !== "dir") return void 0;
		return (await files.walk({
			under: [folder],
			exclude: []
		})).files;
	}) ?? []).filter((file) => /\.(?:ya?ml|tpl)$/.test(file));
}
/** The line of a template that writes a key. */
function keyLine(sources, { key }) {
	for (const { file, isTemplate, first } of key === void 0 ? [] : sources) {
		const { line, depth } = keyAt(first, key ?? []);
		if (isTemplate && depth > 0 && depth === key?.length) return {
			file,
			line
		};
	}
}
function containerLine(sources, { value, path }) {
	const at = containerOf(path);
	const container = at && fieldAt(value, at);
	if (container === void 0) return void 0;
	for (const { file, first, documents } of sources) for (const document of documents) {
		const offset = containerIn(document, {
			name: fieldAt(container, ["name"]),
			image: fieldAt(container, ["image"])
		});
		if (offset !== void 0) return {
			file,
			line: first.lineOf(offset)
		};
	}
}
/** Where a mapping begins that has an image, and the name of the container: by `name` or by its key. */
function containerIn(document, names) {
	let found;
	visit(document, { Map(_, map, ancestors) {
		const parent = ancestors.at(-1);
		const key = parent !== void 0 && "key" in parent && isScalar(parent.key) ? parent.key : void 0;
		if (!isWritten(map, key?.value, names)) return void 0;
		found = key?.range?.[0] ?? (isMap(map) ? map.range?.[0] : void 0);
		return found === void 0 ? void 0 : visit.BREAK;
	} });
	return found;
}
/** With the name; or, where an action prints the name, with the very image. */
function isWritten(map, key, { name, image }) {
	const written = map.get("image");
	if (typeof written !== "string" || written === "") return false;
	const own = map.get("name") ?? key;
	if (typeof name === "string" && own === name) return true;
	return typeof own === "string" && own.includes("_") && written === image;
}
// src/lower/dependencies.ts
/**
* Findings in a chart that another one vendors are where the other sets the field: in a template that writes the container,
* in its values, and only where it has none at the dependency in `Chart.yaml`. The vendored files are not to be edited,
* and come again with the next update. Charts of the repository itself stay where they are.
*/
function outsideDependencies({ read, files }) {
	const sources = {
		read,
		files,
		vendoringOf: vendoringReader(read),
		valuesOf: dependencyValues(read, files),
		written: writtenReader(files)
	};
	return (caused) => placeOf$1(caused, sources);
}
async function placeOf$1(caused, sources) {
	const { finding, cause } = caused;
	const { file, start } = finding.location.span;
	const vendoring = await sources.vendoringOf(file, start.line);
	if (vendoring !== void 0) return moved(caused, vendoring, sources);
	const template = cause?.values && await sources.vendoringOf(cause.template.file, cause.template.line);
	if (template === void 0) return {
		finding,
		values: cause?.values
	};
	if (await onlyFeeds(caused, sources.read)) return moved(caused, template, sources);
	return await withOwnKey(caused, template, sources.read) ?? withKey(caused, template);
}
/** The value does not set the field, but a part of it that is about something else: the port of a Service in a probe. */
async function onlyFeeds({ finding: { path }, manifest, cause }, read) {
	const [field, values] = [fieldOf(path), cause?.values];
	const value = fieldAt(manifest.value, path);
	if (typeof value !== "object" || value === null || field === void 0 || values === void 0) return false;
	if (isNamedAfter(values.path, field)) return false;
	const node = (await read(values.file))?.document.getIn(values.path, true);
	return node === void 0 || isScalar(node);
}
/**
* A library reads its values from those of the chart, with and without its name before them. What stands there without it
* is the line to change: a second entry below the name would be one more to read, and may not count.
*/
async function withOwnKey({ finding, manifest, cause }, vendoring, read) {
	const values = cause?.values;
	if (values === void 0 || isBelow(manifest.source, vendoring.chart)) return void 0;
	const [first, ...path] = values.path;
	if (first !== vendoring.dependency.key || values.missing.length < values.path.length) return void 0;
	const found = await read(values.file);
	const { line, depth } = found === void 0 ? {
		line: 1,
		depth: 0
	} : keyAt(found, path);
	if (depth === 0) return void 0;
	const location = {
		span: wholeLine(values.file, line),
		precision: "nearest"
	};
	const remediation = inChart(finding.remediation, vendoring.chart, path);
	return {
		finding: {
			...finding,
			location,
			remediation
		},
		values: {
			...values,
			line,
			path,
			missing: path.slice(depth)
		}
	};
}
/**
* A key that the values do not have yet is named: the line is that of what stands above it. Where the object is of the
* dependency, its default is, unless the chart chose a part of it.
*/
function withKey({ finding, manifest, cause }, vendoring) {
	const values = cause?.values;
	if (values === void 0 || values.missing.length === 0) return {
		finding,
		values
	};
	const named = {
		...finding,
		remediation: inChart(finding.remediation, vendoring.chart, values.path)
	};
	const isOwn = !isBelow(manifest.source, vendoring.chart);
	const isChosen = finding.path.includes(values.path.at(-1 - values.missing.length) ?? "");
	return {
		finding: isOwn || isChosen ? named : {
			...named,
			lowering: vendoredFrom(vendoring)
		},
		values
	};
}
async function moved(caused, vendoring, sources) {
	const { finding, manifest } = caused;
	const { chart, dependency } = vendoring;
	const isOwn = !isBelow(manifest.source, chart);
	const key = await keyOf$3(caused, vendoring, {
		...sources,
		isOwn
	});
	const written = isOwn ? await sources.written(chart, {
		value: manifest.value,
		path: finding.path,
		key
	}) : void 0;
	const above = isOwn ? [] : [dependency.key];
	const { values, line } = written === void 0 && await inValues(chart, key, {
		...sources,
		above
	}) || {};
	const location = {
		span: line ?? (written && wholeLine(written.file, written.line)) ?? wholeLine(chartFile(chart), dependency.line),
		precision: "nearest"
	};
	const remediation = written === void 0 ? inChart(finding.remediation, chart, key) : finding.remediation;
	return {
		finding: {
			...finding,
			remediation,
			location,
			related: relatedTo$1(finding, location, vendoring),
			...isOwn ? {} : { lowering: vendoredFrom(vendoring) }
		},
		values: isOwn && await hasDefault(vendoring, key, sources) ? void 0 : values
	};
}
/** The library sets the key: it is not left to those who use it. */
async function hasDefault(vendoring, key, { valuesOf }) {
	const defaults = await valuesOf(vendoring);
	return defaults !== void 0 && key !== void 0 && !isEmpty(defaults.document.getIn(key));
}
function chartFile(chart) {
	return repoPath(`${chart}/Chart.yaml`);
}
/** The line of the values that has the key, or its nearest parent; the first one where they have neither. */
async function inValues(chart, key, { read, above }) {
	const file = repoPath(`${chart}/values.yaml`);
	const found = await read(file);
	if (found === void 0) return void 0;
	const { line, depth } = keyAt(found, key ?? above);
	return {
		values: key && {
			file,
			line,
			path: key,
			missing: key.slice(depth)
		},
		line: wholeLine(file, line)
	};
}
/** The key in the values of the chart that sets the field. */
async function keyOf$3({ finding: { path }, cause }, vendoring, { isOwn, files, valuesOf }) {
	const field = fieldOf(path);
	if (cause?.values !== void 0 && (field === void 0 || isNamedAfter(cause.values.path, field) || !isOwn)) return cause.values.path;
	const line = cause && await lineOf$1(cause.template, files);
	const read = line === void 0 ? void 0 : valueIn(line);
	const { dependency } = vendoring;
	if (read !== void 0 && field !== void 0 && isNamedAfter(read, field)) return isOwn ? read : [dependency.key, ...read];
	const values = await valuesOf(vendoring);
	const key = values && libraryKey(values, path);
	return key === void 0 || isOwn ? key : [dependency.key, ...key];
}
async function lineOf$1({ file, line }, files) {
	if (file.endsWith(".tgz")) return void 0;
	return orNothing(async () => (await files.readText(file)).split("\n")[line - 1]);
}
/** Where it was, before the other lines on the way. */
function relatedTo$1({ location: { span }, related }, to, { chart }) {
	const others = related.filter((each) => each.span.file !== to.span.file && each.span.file !== span.file);
	return [{
		span,
		role: roleOf(span.file, chart)
	}, ...others];
}
function roleOf(file, chart) {
	if (file === chartFile(chart)) return "chart";
	return file.endsWith("/values.yaml") ? "values" : "template";
}
/** Says which key of the values of the chart sets the field: what has it now is not to be edited. */
function inChart(remediation, chart, keys = []) {
	const key = keys.join(".");
	const where = chart === "." ? "the chart" : `the chart ${chart}`;
	return key === "" ? remediation : `${remediation} The key in the values of ${where} is \`${key}\`.`.trim();
}
function vendoredFrom({ dependency: { name, repository } }) {
	return {
		by: "vendoredCharts",
		reason: `${name} is a dependency from ${repository}`
	};
}
// src/lower/failures.ts
/** Why a failure is less urgent: something that is not in the repository, or values that only who deploys can give. */
async function failureLowering({ failure, target }, files) {
	if (isRemote(failure)) return {
		by: "remote",
		reason: "it is not in the repository"
	};
	const missing = missingFile(failure);
	if (missing !== void 0 && await isLeftToDeployment(missing, files)) return {
		by: "remote",
		reason: `git ignores ${missing}: it is made where this is deployed`
	};
	if (target === void 0 || !isPlainChart(target) || !await demandsValues(failure, files)) return void 0;
	return {
		by: "needsValues",
		reason: "the chart demands values that it has no defaults for"
	};
}
/** The failure of a chart that demands values, in words of what to do. */
function needingValues(failure) {
	const message = failure.message.replace(/^the chart does not render: /, "the chart needs values: ");
	return {
		...failure,
		message,
		hint: "add a variant with the values to `targets` in seaworthy.yaml"
	};
}
/** What the engines say of a file that would have to be fetched. */
const notFetched = /\bnothing is fetched while checking$/;
function isRemote({ message, hint = "" }) {
	return notFetched.test(message) || notFetched.test(hint);
}
/** The file that the entry of a generator names and that is not there. */
function missingFile({ code, message, file }) {
	const name = code === "kustomization-missing-base" ? ofGenerator.exec(message)?.[1] : void 0;
	if (name === void 0 || file === void 0) return void 0;
	try {
		return repoPath(`${file.slice(0, file.lastIndexOf("/") + 1)}${name}`);
	} catch {
		return;
	}
}
/** What the Kustomize engine says of it. */
const ofGenerator = /^(.+), listed under (?:configMapGenerator|secretGenerator), does not exist$/;
async function isLeftToDeployment(path, files) {
	try {
		return await isIgnoredByGit(path, files);
	} catch (error) {
		if (error instanceof SeaworthyError) return false;
		throw error;
	}
}
/** A chart with nothing but its own values. */
function isPlainChart(target) {
	if (target.kind !== "helm") return false;
	const { values, set, setString = [], setFile = [], inline } = target.request;
	return [
		values,
		set,
		setString,
		setFile
	].every((list) => list.length === 0) && inline === void 0;
}
/** The template asks for a value with `required` or `fail`, or the schema says that properties are missing, and nothing else. */
async function demandsValues({ code, message, file, line }, files) {
	if (code === "values-invalid") return onlyMissing.test(message);
	if (code !== "template-failed" || file === void 0 || line === void 0) return false;
	try {
		return demands.test((await files.readText(file)).split("\n")[line - 1] ?? "");
	} catch (error) {
		if (error instanceof SeaworthyError) return false;
		throw error;
	}
}
/** Functions of Helm in an action of a template. */
const demands = /\b(?:required|fail)\b/;
/** All that is wrong with the values. */
const onlyMissing = /^the values do not fit the schema of [^:]*: (?:(?:[^:;]*: )?missing propert(?:y|ies) [^;:]*(?:; |$))+$/;
// src/lower/generated-comment.ts
const mostLines = 40;
const longestLine$1 = 400;
/** The comment above the first content of a file that says that the file is generated. */
function generatedComment(text) {
	const comments = headComments(text);
	if (comments.some(({ comment }) => mayEdit.test(comment))) return void 0;
	const found = comments.find(({ comment }) => isRender(comment) || sentencesOf(comment).some(saysGenerated));
	return found && {
		...found,
		isRender: isRender(found.comment)
	};
}
/** Comments before the first content, of YAML and of templates of Helm. No text can look like one there. */
function headComments(text) {
	const found = [];
	let isOpen = false;
	for (const [at, line] of linesOf$2(text).entries()) {
		const shown = line.trim();
		const opens = /^\{\{-?\s*\/\*/.test(shown);
		if (isOpen || opens || /^(?:---\s+)?#/.test(shown)) found.push({
			line: at + 1,
			comment: wordsOf$1(shown)
		});
		else if (shown !== "" && shown !== "---" && !shown.startsWith("%")) break;
		isOpen = (isOpen || opens) && !shown.includes("*/");
	}
	return found;
}
function linesOf$2(text) {
	return text.slice(0, mostLines * longestLine$1).replace(/^\uFEFF/, "").split(/\r?\n/, mostLines).map((line) => line.slice(0, longestLine$1));
}
const marks = /* @__PURE__ */ new Set("#*/=~<>{}-! 	");
/** Without what makes it a comment, and lines drawn around it; the mark of a sentence stays. */
function wordsOf$1(line) {
	let [start, end] = [0, line.length];
	while (start < end && marks.has(line.charAt(start))) start += 1;
	while (end > start && line[end - 1] !== "!" && marks.has(line.charAt(end - 1))) end -= 1;
	return line.slice(start, end);
}
/** `redis/templates/service.yaml`, with the name of the chart before it. */
function isRender(comment) {
	return /^Source: [\w.-]+(?:\/[\w.-]+)*\/(?:templates|crds)\/[\w./-]+$/.test(comment);
}
/** Sentences, and clauses that a dash or a colon sets apart; in small letters, without the mark at the end. */
function sentencesOf(comment) {
	return comment.toLowerCase().split(/[.!:;](?:\s+|$)|,\s+(?=do not|don't)|\s[-–—]+\s/).map((each) => each.trim());
}
function saysGenerated(sentence) {
	return sayings.some((saying) => saying.test(sentence));
}
const automatic = "(?:auto[- ]?|automatically |machine[- ])";
const thing = "(?:file|manifest|yaml|document|template|code)s?";
/**
* What tools write, each as a whole sentence or its beginning. The first is Go's, which others took over. What is
* generated must be the file: a certificate, a name or a password may be generated, in a file that a person writes.
* @see https://go.dev/s/generatedcode
*/
const sayings = [
	/^code generated\b/,
	new RegExp(`^this is an? ${automatic}?generated ${thing}\\b`),
	new RegExp(`^(?:(?:this|these|all) (?:[\\w.]+ )?${thing}|the (?:file|manifest)s?) (?:(?:in|of|below) this \\w+ )?(?:is|are|was|were|has been|have been) ${automatic}?generated\\b(?! (?:when|if|only|once|at)\\b)`),
	new RegExp(`^${automatic}generated(?:$|,| ${thing}\\b| (?:by|from|via)\\b)`),
	new RegExp(`^(?:generated|rendered) (?:(?:by|from|with|using|via|based on)\\b|${thing}\\b)`),
	/^@generated\b/,
	new RegExp(`^(?:please )?(?:do not|don't|never) (?:manually |directly )?(?:edit|modify|change)(?: (?:it|this|this ${thing}))?(?: manually| directly| by hand| in[- ]place)?$`)
];
/** Made by a tool once, for somebody to go on with. */
const mayEdit = /\b(?:can be|may be|free to|safe to|you (?:can|may|should)|should be) (?:safely |manually )?(?:edit|modif|chang|adapt|adjust|custom)/i;
// src/lower/generated.ts
/**
* Why a finding is not to be answered on its line: the file is generated. What is asked for by name is judged as what it
* is asked for, and what was rendered into a folder outside of every repository was rendered to be judged.
*/
async function generatedLowering({ files, named }) {
	const isRepository = await files.stat(repoPath(".git")) !== void 0;
	const known = /* @__PURE__ */ new Map();
	return async ({ rule, severity, location }) => {
		const { file } = location.span;
		if (named.some((path) => path !== "." && isInside(file, path))) return void 0;
		const read = known.get(file) ?? commentIn(file, files);
		known.set(file, read);
		const found = await read;
		if (found === void 0 || found.isRender && !isRepository) return void 0;
		return {
			by: "generated",
			reason: `line ${found.line} of the file says “${found.comment}”: change what it is generated from, or an overlay`,
			...severity === "error" && isOfLinks(rule) ? { least: "warning" } : {}
		};
	};
}
/** Rules of how objects act on each other: what they say breaks what is deployed, wherever it is to be changed. */
function isOfLinks(rule) {
	return /^(?:hpa|pdb|wiring)\//.test(rule);
}
async function commentIn(file, files) {
	try {
		return generatedComment(await files.readText(file));
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
// src/lower/helm-charts.ts
const names$1 = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
/**
* Findings in a chart that a kustomization fetches are at its entry in `helmCharts`: the files of the chart are fetched
* again with its next version. Charts without a repository are code of the repository.
*/
function toHelmCharts(read) {
	const chartsIn = chartReader(read);
	return async ({ finding, manifest: { target }, cause }) => {
		if (target.kind !== "kustomize") return void 0;
		const { location, related } = finding;
		const { file } = location.span;
		for (const folder of [target.path, ...above(file)]) {
			const found = (await chartsIn(folder)).find((each) => isInside(file, each.folder));
			if (found === void 0) continue;
			const role = isInside(file, repoPath(`${found.folder}/templates`)) ? "template" : "values";
			return {
				finding: {
					...finding,
					remediation: inEntry(finding.remediation, found, cause?.values?.path ?? []),
					location: {
						span: wholeLine(found.file, found.line),
						precision: "nearest"
					},
					related: [{
						span: location.span,
						role
					}, ...related.filter(({ span }) => span.file !== found.file)],
					lowering: fetchedFrom(found)
				},
				values: cause?.values
			};
		}
	};
}
/** Says which key of the values of the entry sets the field. */
function inEntry(remediation, { name }, key) {
	if (key.length === 0) return remediation;
	return `${remediation} The key in valuesInline or the values file of the chart ${name} is \`${key.join(".")}\`.`.trim();
}
function fetchedFrom({ name, repository }) {
	return {
		by: "vendoredCharts",
		reason: `${name} is a chart from ${repository}`
	};
}
/** The folders above a file, the outermost first. */
function above(file) {
	const parts = file.split("/");
	return parts.map((_, at) => repoPath(parts.slice(0, at).join("/") || "."));
}
function chartReader(read) {
	const known = /* @__PURE__ */ new Map();
	const readOne = async (folder) => {
		for (const name of names$1) {
			const file = repoPath(`${folder}/${name}`);
			const found = await read(file);
			if (found !== void 0) return fetchedIn(found, {
				folder,
				file
			});
		}
		return [];
	};
	return (folder) => {
		const charts = known.get(folder) ?? readOne(folder);
		known.set(folder, charts);
		return charts;
	};
}
function fetchedIn({ document, lineOf }, { folder, file }) {
	if (!isMap(document.contents)) return [];
	const list = document.get("helmCharts");
	if (!isSeq(list)) return [];
	const home = textAt(document, ["helmGlobals", "chartHome"]) ?? "charts";
	return list.items.flatMap((item, index) => {
		const [name, version, repository] = [
			"name",
			"version",
			"repo"
		].map((key) => textAt(document, [
			"helmCharts",
			index,
			key
		]));
		if (!name || !repository || !isMap(item) || !item.range) return [];
		const inVersion = version ? [`${name}-${version}`] : [];
		const chart = insideRoot([
			folder,
			home,
			...inVersion,
			name
		].join("/"));
		return chart === void 0 ? [] : [{
			name,
			repository,
			folder: chart,
			file,
			line: lineOf(item.range[0])
		}];
	});
}
function insideRoot(path) {
	try {
		return repoPath(path);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
// src/lower/one-decision.ts
const fewest = 3;
/**
* Marks findings that are joined to one: a kustomization in which no container has a request or a limit leaves them out as a
* whole, as install manifests do whose users know the sizes. That is one decision, whatever number of containers there is.
* Where one container has some, each other one was forgotten for itself.
*/
function inOneDecision(findings, located, manifests) {
	const about = located.flatMap((each, at) => {
		const target = findings[at]?.manifest.target;
		return target?.kind === "kustomize" && isOfSizes(each) ? [{
			each,
			target: target.id
		}] : [];
	});
	if (about.length < fewest) return located;
	const sized = new Set(manifests.filter(hasSizes).map(({ target }) => target.id));
	const marks = /* @__PURE__ */ new Map();
	for (const group of sharingLines(about.filter(({ target }) => !sized.has(target)))) {
		if (new Set(group.map(({ each }) => lineOf(each))).size < fewest) continue;
		for (const { each } of group) marks.set(each, `${each.rule} of all in ${group[0]?.target}`);
	}
	return located.map((each) => {
		const copy = marks.get(each);
		return copy === void 0 ? each : {
			...each,
			copy
		};
	});
}
/** What is not joined for another reason, and is not lowered for one of its own. */
function isOfSizes({ path, copy, lowering }) {
	return copy === void 0 && lowering === void 0 && fieldOf(path) === "resources" && path.at(-1) === "resources";
}
function hasSizes({ id, value }) {
	const pod = podTemplatePath(id, value);
	const containers = pod === void 0 ? void 0 : fieldAt(value, [
		...pod,
		"spec",
		"containers"
	]);
	return Array.isArray(containers) && containers.some((container) => hasSize(fieldAt(container, ["resources"])));
}
function hasSize(resources) {
	return ["requests", "limits"].some((section) => {
		const amounts = fieldAt(resources, [section]);
		return isObject(amounts) && ("cpu" in amounts || "memory" in amounts);
	});
}
function lineOf({ location: { span } }) {
	return `${span.file}:${span.start.line}`;
}
/** Findings of a rule in one target, and in others that have some of its lines: overlays of one base. */
function sharingLines(all) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of all) {
		const [group = [], ...others] = new Set(keysOf$1(one).map((key) => groups.get(key)).filter((each) => each !== void 0));
		const added = [one, ...others.flat()];
		group.push(...added);
		for (const each of added) for (const key of keysOf$1(each)) groups.set(key, group);
	}
	return [...new Set(groups.values())];
}
function keysOf$1({ each, target }) {
	return [`${each.rule} in ${target}`, `${each.rule} at ${lineOf(each)}`];
}
// src/lower/passed-through.ts
/**
* The value of the chart that a line of its template only passes through: `{{ toYaml .Values.resources | indent 12 }}` has
* nothing to edit. Undefined where the line says more, or the values do not have the key.
*/
async function passedThrough({ manifest: { target }, path }, { template }, { read, files }) {
	if (target.kind !== "helm" || !isInside(template.file, repoPath(`${target.path}/templates`))) return void 0;
	const lines = await orNothing(async () => (await files.readText(template.file)).split("\n"));
	const key = lines && onlyValueIn(lines.slice(template.line - 1, template.line + 1));
	const field = fieldOf(path);
	if (key === void 0 || field === void 0 || !isNamedAfter(key, field)) return void 0;
	const file = repoPath(`${target.path}/values.yaml`);
	const values = await read(file);
	const found = values && keyAt(values, key);
	return found?.depth === key.length ? {
		file,
		line: found.line,
		path: key,
		missing: []
	} : void 0;
}
/** The value that a line prints and nothing else, itself or below its key. */
function onlyValueIn([line = "", next = ""]) {
	const written = writtenYaml(line).trim();
	if (written === "" || written.endsWith(`: _`)) return valueIn(line);
	return written.endsWith(":") && writtenYaml(next).trim() === "" ? valueIn(next) : void 0;
}
// src/lower/repository.ts
/** Words of a name that say what the whole repository is, wherever they are in it. */
const examples = /* @__PURE__ */ new Set([
	"example",
	"examples",
	"sample",
	"samples",
	"tutorial",
	"tutorials"
]);
/** The same where they are the last: before another word they say what it is of, `demo-shop`. */
const lastOnly = /* @__PURE__ */ new Set([
	"demo",
	"demos",
	"playground",
	"playgrounds",
	"quickstart",
	"quickstarts"
]);
/** A name that ends so is of what a team deploys, whatever is before. */
const ofDeployed = /* @__PURE__ */ new Set([
	"cluster",
	"clusters",
	"config",
	"deploy",
	"deployment",
	"deployments",
	"env",
	"environment",
	"environments",
	"fleet",
	"gitops",
	"infra",
	"infrastructure",
	"ops",
	"platform"
]);
/** Folders that only a repository has that is deployed somewhere. */
const deployedFolders = /* @__PURE__ */ new Set([
	"cluster",
	"clusters",
	"env",
	"environment",
	"environments",
	"envs",
	"tenants",
	...environments
]);
/** Why everything in a repository is an example: its name says so, and nothing in it that it is deployed. */
function repositoryLowering({ name, isFolder }, { targets, manifests }) {
	const words = name.toLowerCase().split(/[-_.]+/);
	if (!saysExample(words) || isFolder && words.length === 1) return void 0;
	if (targets.some((path) => path.split("/").some((part) => deployedFolders.has(part)))) return void 0;
	if (manifests.some(({ id }) => deploysOthers(id))) return void 0;
	return {
		by: "examples",
		reason: `the repository is called ${name}`
	};
}
function saysExample(words) {
	const last = words.at(-1) ?? "";
	if (lastOnly.has(last) || examples.has(last)) return true;
	return !ofDeployed.has(last) && !environments.includes(last) && words.some((word) => examples.has(word));
}
// src/lower/unset-values.ts
/**
* Why what a chart renders with its own values cannot be installed: templates print values that are not there as `<nil>`,
* or leave a container without an image. The chart demands values as one with `required` does, and only does not say so.
*/
function unsetLowering(manifests) {
	const found = /* @__PURE__ */ new Map();
	for (const manifest of manifests) {
		if (found.has(manifest.target.id) || !isPlainChart(manifest.target)) continue;
		const what = unsetIn(manifest);
		if (what !== void 0) found.set(manifest.target.id, `${what} in ${manifest.id.kind} ${manifest.id.name}`);
	}
	return ({ target }) => {
		const what = found.get(target.id);
		const reason = `the chart demands values that it has no defaults for (${what})`;
		return what === void 0 ? void 0 : {
			by: "needsValues",
			reason
		};
	};
}
function unsetIn({ id, value, text }) {
	if (text.includes("<nil>") && id.kind !== "ConfigMap" && id.kind !== "Secret" && hasNil(value)) return "<nil>";
	const pod = podTemplatePath(id, value);
	return pod !== void 0 && lacksImage(value, pod) ? "a container without an image" : void 0;
}
/** What Go prints for a value that is not there: `<nil>` alone, `%!s(<nil>)` in a text. */
function hasNil(value) {
	if (typeof value === "string") return value === "<nil>" || /%![a-z]\(<nil>\)/.test(value);
	return typeof value === "object" && value !== null && Object.values(value).some(hasNil);
}
function lacksImage(value, pod) {
	return ["containers", "initContainers"].some((list) => {
		const containers = fieldAt(value, [
			...pod,
			"spec",
			list
		]);
		return Array.isArray(containers) && containers.some((each) => !isImage(fieldAt(each, ["image"])));
	});
}
/** A name, which may have a tag; the tag alone is none, and neither is a name whose tag is not there. */
function isImage(image) {
	return typeof image === "string" && image !== "" && !image.startsWith(":") && !image.endsWith(":");
}
// src/lower/lower.ts
/** Findings, each with the reason why it is less urgent, where there is one. */
async function loweredFindings(findings, located, { causes, ...context }) {
	const { files, configured, manifests, targets } = context;
	const folderOf = foldersIn(context);
	const isWhole = context.named.every((path) => path === ".");
	const read = fileReader(files);
	const generatedOf = await generatedLowering(context);
	const ofRepository = located.length === 0 ? void 0 : await wholeRepository(context);
	const defaultOf = defaultLowering({
		read,
		files,
		configured,
		manifests,
		targets,
		isWhole
	});
	const unsetOf = unsetLowering(manifests);
	const caused = findings.flatMap((finding, at) => {
		const each = located[at];
		return each === void 0 ? [] : [{
			finding: each,
			manifest: finding.manifest,
			cause: causes.get(finding)
		}];
	});
	const [toHelmChart, toDependency] = [toHelmCharts(read), outsideDependencies({
		read,
		files
	})];
	const placed = [];
	for (const each of caused) placed.push(await toHelmChart(each) ?? await toDependency(each));
	const reasonsOf = {
		folderOf,
		generatedOf,
		defaultOf,
		ofRepository,
		read,
		files
	};
	return inOneDecision(findings, await Promise.all(placed.map(async (each, at) => {
		const finding = findings[at];
		if (finding === void 0) return each.finding;
		const lowering = unsetOf(finding.manifest) ?? each.finding.lowering;
		if (lowering !== void 0) return {
			...each.finding,
			lowering
		};
		return withReason(each, {
			finding,
			cause: causes.get(finding)
		}, reasonsOf);
	})), manifests);
}
async function withReason({ finding: located, values }, { finding, cause }, { folderOf, generatedOf, defaultOf, ofRepository, read, files }) {
	const { file } = located.location.span;
	const { manifest } = finding;
	const lowering = folderOf(manifest.target, file) ?? await generatedOf(located) ?? ciLowering(manifest.target) ?? hookLowering(manifest);
	if (lowering !== void 0) return {
		...located,
		lowering
	};
	const set = values === void 0 && cause?.template.file === file ? await passedThrough(finding, cause, {
		read,
		files
	}) : values;
	const left = await defaultOf(finding, { values: set });
	if (left === void 0) return ofRepository === void 0 ? located : {
		...located,
		lowering: ofRepository
	};
	return {
		...values === void 0 ? atValue(located, set) : located,
		lowering: left
	};
}
/** On the line of the value that a template passes through. */
function atValue(finding, set) {
	if (set === void 0) return finding;
	const { location, related } = finding;
	return {
		...finding,
		location: {
			span: wholeLine(set.file, set.line),
			precision: "nearest"
		},
		related: [{
			span: location.span,
			role: "template"
		}, ...related]
	};
}
/** The same of failures. */
async function loweredFailures(failed, context) {
	const folderOf = foldersIn(context);
	const ofRepository = failed.length === 0 ? void 0 : await wholeRepository(context);
	return Promise.all(failed.map(async (each) => {
		const { failure, target } = each;
		const ofTarget = target && (folderOf(target, failure.file ?? mainFile(target)) ?? ciLowering(target));
		const lowering = await failureLowering(each, context.files) ?? ofTarget ?? ofRepository;
		if (lowering === void 0) return each;
		return {
			...each,
			failure: lowering.by === "needsValues" ? needingValues(failure) : failure,
			lowering
		};
	}));
}
/** Both the target and the line must be there: what is deployed from elsewhere too, or edited elsewhere, is not. */
function foldersIn({ targets, named }) {
	const loweringOf = folderLowering(targets.map(({ path }) => path), named);
	return (target, file) => {
		return loweringOf(mainFile(target)) === void 0 ? void 0 : loweringOf(file);
	};
}
/** What is asked for by name is judged as what it is asked for. */
async function wholeRepository({ targets, manifests, named, repositoryName }) {
	if (named.some((path) => path !== ".")) return void 0;
	return repositoryLowering(await repositoryName(), {
		targets: targets.map(({ path }) => path),
		manifests
	});
}
function ciLowering(target) {
	if (target.kind !== "helm") return void 0;
	const file = target.request.values.find((each) => isCiValues(each, target.path));
	return file === void 0 ? void 0 : {
		by: "ciValues",
		reason: `${file} has values to test the chart with`
	};
}
/** Objects of a chart that run at a point of its release, and not as long as it is deployed. */
function hookLowering({ value, target }) {
	if (target.kind !== "helm") return void 0;
	const hook = fieldAt(value, [
		"metadata",
		"annotations",
		"helm.sh/hook"
	]);
	if (typeof hook !== "string" || hook === "") return void 0;
	return hook.split(",").every((each) => /^test(?:-success|-failure)?$/.test(each.trim())) ? {
		by: "tests",
		reason: "the object is a test of its chart (helm.sh/hook)"
	} : {
		by: "hooks",
		reason: `the object is a hook of its chart (helm.sh/hook: ${hook})`
	};
}
// src/state/lowering.ts
/** What is known of a state when it is asked what its findings are about. */
function lowerContext(session, state) {
	const { files, config, paths } = session;
	return {
		files,
		targets: state.found.targets,
		manifests: manifestsOf(state),
		named: paths,
		configured: new Set(config.targets.map(({ path }) => path)),
		repositoryName: () => nameOf$2(session)
	};
}
const names = /* @__PURE__ */ new WeakMap();
/** Asked of git once, for findings and failures of both states. */
function nameOf$2(session) {
	const name = names.get(session) ?? repositoryName(session.files.root);
	names.set(session, name);
	return name;
}
/** Failures, each with the reason why it is less urgent, where there is one. */
function withLowerings(failed, session, state) {
	return loweredFailures(failed, lowerContext(session, state));
}
/** What is not deployed with the rest. */
const notDeployed = /* @__PURE__ */ new Set([
	"tests",
	"examples",
	"docs",
	"archives"
]);
/** Targets in folders of tests, examples and the like, of which the configuration does not say that they are kept. */
function asideIn({ config, paths }, { found: { targets } }) {
	const loweringOf = folderLowering(targets.map(({ path }) => path), paths);
	const known = /* @__PURE__ */ new Map();
	const look = (target) => {
		const lowering = loweringOf(mainFile(target));
		return lowering !== void 0 && notDeployed.has(lowering.by) && config.lower[lowering.by] !== "keep";
	};
	return (target) => {
		const isAside = known.get(target) ?? look(target);
		known.set(target, isAside);
		return isAside;
	};
}
// src/state/graph.ts
/** The objects of a state, joined. */
function graphOf(session, state) {
	const failed = [...state.failed, ...state.failedContext];
	return buildGraph(manifestsOf(state), state.isWhole, {
		failed,
		isAside: asideIn(session, state)
	});
}
// src/state/judged.ts
/** The outcomes of the targets that are judged, which come first. */
function judgedOf({ found, rendered, parsed }) {
	const count = found.targets.length;
	return {
		rendered: rendered.slice(0, count),
		parsed: parsed.slice(0, count)
	};
}
/** What the targets that are judged hold, and what was left out. */
async function objectsOf(head, { files, paths }) {
	const { targets, skipped, unusedValues: values } = head.found;
	const manifests = manifestsOf(judgedOf(head));
	const failed = new Set(head.failed.map(({ target, failure }) => target?.id ?? failure.file)).size;
	const failedAt = head.failed.flatMap(({ target, failure }) => target?.path ?? failure.file ?? []);
	const remotes = manifests.some(({ id }) => deployerOf(id)?.folders !== void 0) ? await remotesOf(files.root) : [];
	return {
		manifests,
		targets: targets.length,
		failed,
		failedAt,
		skipped,
		values,
		paths,
		remotes
	};
}
/** The severity that the configuration gives to a rule. */
function severityOf(id, rules) {
	return rules.find(({ meta }) => meta.id === id)?.severity;
}
/** What may be the reason when nothing is found. */
function whereToLook({ config, paths }) {
	return `${paths.length === 0 ? "" : ` in ${paths.join(", ")}`}${config.exclude.length === 0 ? "" : "; `exclude` in seaworthy.yaml leaves files out"}`;
}
// src/excerpt/excerpts.ts
const longestLine = 240;
/** The source lines that verdicts point to; of a file that holds a Secret the keys alone. */
async function excerptsOf(verdicts, files) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { file, start } of verdicts.flatMap(spansOf)) wanted.set(file, (wanted.get(file) ?? /* @__PURE__ */ new Set()).add(start.line));
	const texts = await readTexts([...wanted.keys()], files);
	return Object.fromEntries([...texts].map(([file, text]) => [file, linesOf$1(text, wanted.get(file) ?? /* @__PURE__ */ new Set())]));
}
/** The place of a finding and those on the way to it, but for the heads of files that only name a chart or an overlay. */
function spansOf({ object, location, related }) {
	if (object?.kind === "Secret") return [];
	const telling = related.filter(({ role }) => role !== "chart" && role !== "kustomization");
	return [location.span, ...telling.map(({ span }) => span)];
}
function linesOf$1(text, numbers) {
	const lines = text.split(/\r?\n/);
	const shown = holdsSecret(text) ? (line) => keysOnly(line) : (line) => line;
	const chosen = {};
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const line = lines[number - 1];
		if (line !== void 0) chosen[number] = shown(line).slice(0, longestLine);
	}
	return chosen;
}
// src/state/state-of.ts
/** What is given of the state that a session is about. */
function stateOf({ files, config, paths, named, context }, tools) {
	return {
		files,
		documents: tools.documents,
		finders: tools.finders,
		config,
		paths,
		named,
		context,
		tools
	};
}
/** The enabled rules of all policy sets. */
function rulesIn({ policySets }) {
	return policySets.flatMap((each) => each.rules);
}
// src/waivers/entries.ts
function matchedEntries(entries) {
	const byName = grouped(entries.map((entry) => ({
		entry,
		hasFile: entry.files === void 0 ? void 0 : remembered(pathMatcher(entry.files)),
		hasObject: entry.objects === void 0 ? void 0 : remembered(globMatcher(entry.objects))
	})), ({ entry }) => entry.rules);
	return { about(finding, anyFile) {
		const { rule, object, location, related } = finding;
		const files = [location.span.file, ...related.map(({ span }) => span.file)];
		return namesOf$1(rule).flatMap((name) => byName.get(name) ?? []).flatMap(({ entry, hasFile, hasObject }) => {
			const isInFile = anyFile || hasFile === void 0 || files.some(hasFile);
			const isObject = hasObject === void 0 || object !== void 0 && hasObject(nameOf$1(object));
			return isInFile && isObject ? [entry] : [];
		});
	} };
}
/** `Deployment/shop/api`; `ClusterRole/reader` without a namespace. */
function nameOf$1({ kind, namespace, name }) {
	return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
function remembered(matches) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const answer = known.get(text) ?? matches(text);
		known.set(text, answer);
		return answer;
	};
}
// src/waivers/units.ts
function unitsOf({ comments, annotations }) {
	return [...comments, ...annotations].flatMap((from) => {
		const { directive } = from;
		return directive.ok ? directive.terms.rules.map((name) => ({
			from,
			name,
			terms: directive.terms
		})) : [];
	});
}
function isAnnotation(from) {
	return "manifest" in from;
}
/** Whether it is written for Seaworthy: what is written for other tools is none of its business. */
function isOurs({ source }) {
	return source === "comment" || source === "annotation";
}
/** Makes units findable: a lookup takes the same time however many there are. */
function indexed(units) {
	const lines = /* @__PURE__ */ new Map();
	const objects = /* @__PURE__ */ new Map();
	const heads = /* @__PURE__ */ new Map();
	const namedOf = ({ from }) => {
		if (isAnnotation(from)) return entryOf$1(objects, from.manifest, newNamed);
		const { first, last } = from.about;
		if (first === last) return entryOf$1(lines, lineKey$1(from.file, first), newNamed);
		return headOf(entryOf$1(heads, from.file, () => []), from.about).named;
	};
	return {
		all: units.flatMap((unit) => added(namedOf(unit), unit)),
		at(rule, places, manifest) {
			return [...places.flatMap(({ file, line }) => [lines.get(lineKey$1(file, line)), headAt(heads.get(file) ?? [], line)?.named]), manifest === void 0 ? void 0 : objects.get(manifest)].flatMap((named) => named === void 0 ? [] : namesOf$1(rule).flatMap((name) => groupOf(named, name)));
		}
	};
}
function newNamed() {
	return /* @__PURE__ */ new Map();
}
/** Adds a unit; its group when that is new. */
function added(named, unit) {
	const known = named.get(unit.name);
	if (known !== void 0) {
		known.push(unit);
		return [];
	}
	const group = [unit];
	named.set(unit.name, group);
	return [group];
}
function groupOf(named, name) {
	const group = named.get(name);
	return group === void 0 ? [] : [group];
}
function entryOf$1(entries, key, make) {
	const known = entries.get(key);
	if (known !== void 0) return known;
	const made = make();
	entries.set(key, made);
	return made;
}
/** The head of a document; comments of a file come in the order of its lines. */
function headOf(heads, { first, last }) {
	const known = heads.at(-1);
	if (known?.first === first) return known;
	const head = {
		first,
		last,
		named: /* @__PURE__ */ new Map()
	};
	heads.push(head);
	return head;
}
function lineKey$1(file, line) {
	return `${line} ${file}`;
}
function headAt(heads, line) {
	let [low, high] = [0, heads.length - 1];
	while (low <= high) {
		const middle = Math.floor((low + high) / 2);
		const head = heads[middle];
		if (head === void 0 || line >= head.first && line <= head.last) return head;
		if (line < head.first) high = middle - 1;
		else low = middle + 1;
	}
}
// src/waivers/answer.ts
/** Looks for a waiver of each finding: at every place of its chain, at its object, and in the configuration. */
function answered(findings, { units, entries }, { today, holds, lineOf }) {
	const inline = indexed(units);
	const configured = matchedEntries(entries);
	const used = /* @__PURE__ */ new Set();
	const waiverOf = (unit) => {
		const held = holds(unit);
		if (held === void 0 || isExpired({ ...held.until === void 0 ? {} : { until: held.until } }, today)) return void 0;
		const { until: _, ...terms } = unit.terms;
		const end = held.until === void 0 ? {} : { until: held.until };
		return {
			source: unit.from.source,
			...terms,
			...end,
			...lineOf(unit)
		};
	};
	return {
		findings: findings.map(({ finding, manifest }) => {
			const groups = inline.at(finding.rule, placesOf(finding), manifest);
			const isVague = finding.baselineState === "unchanged" && !manifest.verbatim;
			const about = configured.about(finding, isVague);
			for (const each of [...groups, ...about]) used.add(each);
			const entry = isVague ? configured.about(finding, false) : about;
			const waiver = firstOf(groups, isOurs, waiverOf) ?? entry.find((each) => !isExpired(each, today)) ?? firstOf(groups, () => true, waiverOf);
			return waiver === void 0 ? finding : {
				...finding,
				waiver
			};
		}),
		used,
		groups: inline.all
	};
}
function firstOf(groups, isWanted, waiverOf) {
	for (const group of groups) for (const unit of group) {
		if (!isWanted(unit.from)) continue;
		const waiver = waiverOf(unit);
		if (waiver !== void 0) return waiver;
	}
}
/** Roles that stand for all that a file deploys: a comment there is about the file. */
const wholes = /* @__PURE__ */ new Set(["chart", "kustomization"]);
function placesOf({ location, related }) {
	return [location.span, ...related.filter(({ role }) => !wholes.has(role)).map(({ span }) => span)].map(({ file, start }) => ({
		file,
		line: start.line
	}));
}
/** Where something is written, as far as its own text says it. */
function placeOf(from) {
	return isAnnotation(from) ? {
		file: from.manifest.source,
		line: from.manifest.sourceLine
	} : {
		file: from.file,
		line: from.line
	};
}
// src/waivers/anchors.ts
/**
* Reads what stands on the lines of YAML. A line that holds no field, or that of a text that cannot be read, is its own
* text. Of several fields on one line it is the first.
*/
function anchorsIn(text) {
	const { fields, objects } = anchorsByLine(text);
	const lines = text.split("\n");
	const begins = [...objects.keys()].sort((a, b) => a - b);
	const beginnings = /* @__PURE__ */ new Map();
	return {
		field: (line) => fields.get(line) ?? `text ${lines[line - 1]?.trim() ?? ""}`,
		object(line) {
			const known = beginnings.get(line) ?? objects.get(begins.find((each) => each >= line) ?? 0) ?? "";
			beginnings.set(line, known);
			return known;
		}
	};
}
/** As far as the text could be read. */
function anchorsByLine(text) {
	const found = {
		fields: /* @__PURE__ */ new Map(),
		objects: /* @__PURE__ */ new Map()
	};
	attempt(text.length, () => addAnchors(text, found));
	return found;
}
function addAnchors(text, found) {
	const counter = new LineCounter();
	const documents = parseAllDocuments(text, {
		lineCounter: counter,
		logLevel: "silent",
		uniqueKeys: false
	});
	for (const [index, document] of [...documents].entries()) addFields(found, document, {
		label: labelOf$1(document, index),
		lineAt: (at) => counter.linePos(at).line
	});
}
/** `Deployment/shop/api`; the number of a document that is no object. */
function labelOf$1(document, index) {
	const names = [
		["kind"],
		["metadata", "namespace"],
		["metadata", "name"]
	].map((path) => document.getIn(path));
	return names.every((name) => name === void 0) ? `document ${index}` : names.map((each) => asText(each ?? "")).join("/");
}
/** Without recursion: each node is visited once, whatever refers to it. */
function addFields({ fields, objects }, { contents }, { label, lineAt }) {
	const waiting = [{
		node: contents,
		path: label
	}];
	if (contents?.range) objects.set(lineAt(contents.range[0]), label);
	const add = (node, path) => {
		if (!isNode(node) || !node.range) return;
		const line = lineAt(node.range[0]);
		if (!fields.has(line)) fields.set(line, path);
	};
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { node, path } = next;
		if (isSeq(node)) for (const [index, item] of node.items.entries()) {
			const step = `${path} > ${nameOf(item) ?? index}`;
			add(item, step);
			waiting.push({
				node: item,
				path: step
			});
		}
		else if (isMap(node)) for (const { key, value } of node.items) {
			const step = `${path} > ${isScalar(key) ? asText(key.source ?? key.value) : "?"}`;
			add(key, step);
			waiting.push({
				node: value,
				path: step
			});
		}
	}
}
/** The name of an item, which stays when others come before it. */
function nameOf(item) {
	const name = isMap(item) ? item.get("name") : void 0;
	return typeof name === "string" ? `name=${name}` : void 0;
}
// src/waivers/directive.ts
const prefix = "seaworthy:";
const verb = "ignore";
const form = "Write `seaworthy: ignore RULE because REASON`.";
const longestName = 253;
/** The waiver in a comment; undefined for a comment that is about something else. */
function commentDirective(text, known) {
	const trimmed = text.trim();
	if (!trimmed.startsWith(prefix)) return void 0;
	const [word = "", ...others] = wordsOf(trimmed.slice(10).trim());
	if (word === "") return wrong("it says nothing", form);
	if (word !== verb) return wrong(`'${shown(word)}' is not known behind \`seaworthy:\``, form);
	return directive(others.join(" "), known);
}
/** `RULE, RULE because REASON until DATE owner NAME`, of which the last two are optional and in any order. */
function directive(text, known) {
	const words = wordsOf(text);
	const because = words.indexOf("because");
	const names = (because === -1 ? words : words.slice(0, because)).join(" ").split(",");
	const rules = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
	if (rules.length === 0) return wrong("it names no rule", form);
	const unknown = because === -1 ? void 0 : rules.find((name) => !known.has(name));
	if (unknown !== void 0) return wrong(unknownRule(shown(unknown)), suggestion(shown(unknown), [...known]) ?? "`seaworthy rules` lists the rules");
	if (because === -1) return wrong("it has no reason", form);
	return withTerms(rules, words.slice(because + 1));
}
/** The reason, and what stands behind it. */
function withTerms(rules, words) {
	let reason = words;
	const terms = {};
	for (let value = reason.at(-1) ?? ""; reason.length >= 2; value = reason.at(-1) ?? "") {
		const word = reason.at(-2);
		if (word === "until" && terms.until === void 0 && /^\d/.test(value)) {
			if (!isDay(value)) return wrong(notADay(shown(value)), writtenDay);
			terms.until = value;
		} else if (word === "owner" && terms.owner === void 0) terms.owner = shown(value);
		else break;
		reason = reason.slice(0, -2);
	}
	if (reason.length === 0) return wrong("it has no reason", form);
	return {
		ok: true,
		terms: {
			rules,
			reason: reason.join(" ").slice(0, 500),
			...terms
		}
	};
}
function wordsOf(text) {
	return text.split(/\s+/).filter((word) => word !== "");
}
function shown(text) {
	return text.slice(0, longestName);
}
function wrong(message, hint) {
	return {
		ok: false,
		message,
		hint
	};
}
// src/waivers/other-tools.ts
/**
* Checks of other tools that ask for the same as rules of Seaworthy, alone or several together. A check without such a rule
* is missing here, and what is written for it waives nothing.
*
* @see https://docs.kubelinter.io/#/generated/checks
* @see https://github.com/zegl/kube-score/blob/master/README_CHECKS.md
* @see https://polaris.docs.fairwinds.com/checks/reliability/ and https://polaris.docs.fairwinds.com/checks/efficiency/
* @see https://www.checkov.io/5.Policy%20Index/kubernetes.html
* @see https://github.com/aquasecurity/trivy-checks/tree/main/checks/kubernetes
*/
const equalRules = {
	"kube-linter": {
		"no-readiness-probe": "probes/readiness-required",
		"no-liveness-probe": "probes/liveness-recommended",
		"liveness-port": "probes/named-port-resolves",
		"readiness-port": "probes/named-port-resolves",
		"startup-port": "probes/named-port-resolves",
		"unset-cpu-requirements + unset-memory-requirements": "resources/requests-and-limits",
		"dangling-service": "wiring/service-selects-pods",
		"dangling-horizontalpodautoscaler": "hpa/target-exists",
		"hpa-minimum-three-replicas": "hpa/min-replicas",
		"pdb-max-unavailable": "pdb/blocks-drain",
		"pdb-min-available": "pdb/blocks-drain"
	},
	"kube-score": {
		"container-resources": "resources/requests-and-limits",
		"pod-probes": "probes/readiness-required, probes/liveness-recommended",
		"pod-probes-identical": "probes/not-identical",
		"service-targets-pod": "wiring/service-selects-pods",
		"horizontalpodautoscaler-has-target": "hpa/target-exists",
		"horizontalpodautoscaler-replicas": "hpa/min-replicas",
		"deployment-targeted-by-hpa-does-not-have-replicas-configured": "hpa/no-static-replicas"
	},
	polaris: {
		readinessProbeMissing: "probes/readiness-required",
		livenessProbeMissing: "probes/liveness-recommended",
		"cpuRequestsMissing + memoryRequestsMissing + memoryLimitsMissing": "resources/requests-and-limits",
		hpaMinAvailability: "hpa/min-replicas",
		hpaMaxAvailability: "hpa/max-above-min",
		pdbDisruptionsIsZero: "pdb/blocks-drain",
		pdbMinAvailableGreaterThanHPAMinReplicas: "pdb/blocks-drain"
	},
	checkov: {
		CKV_K8S_8: "probes/liveness-recommended",
		CKV_K8S_9: "probes/readiness-required",
		"CKV_K8S_10 + CKV_K8S_12 + CKV_K8S_13": "resources/requests-and-limits"
	},
	trivy: { "KSV-0015 + KSV-0016 + KSV-0018": "resources/requests-and-limits" }
};
const tables = {
	"kube-linter": rowsOf(equalRules["kube-linter"]),
	"kube-score": rowsOf(equalRules["kube-score"]),
	polaris: rowsOf(equalRules.polaris),
	checkov: rowsOf(equalRules.checkov),
	trivy: rowsOf(equalRules.trivy)
};
function rowsOf(table) {
	return Object.entries(table).map(([checks, rules]) => ({
		checks: checks.split(" + "),
		rules: rules.split(", ")
	}));
}
/** The rows of a tool all of whose checks are among those that are waived. */
function waivedRows(tool, checks) {
	return tables[tool].filter((row) => row.checks.every((check) => checks.has(check)));
}
/** Rules that ask for the same as checks of a tool, for waivers of everything that it checks. */
function rulesOfTool(tool) {
	return [...new Set(tables[tool].flatMap(({ rules }) => rules))].sort();
}
// src/waivers/annotations.ts
/** Metadata of an object, and of pod templates in it. */
const places = [
	["metadata", "annotations"],
	[
		"spec",
		"template",
		"metadata",
		"annotations"
	],
	[
		"spec",
		"jobTemplate",
		"spec",
		"template",
		"metadata",
		"annotations"
	]
];
/** The waivers in annotations, in the order of the objects. */
function annotationWaivers(manifests, known) {
	return manifests.flatMap((manifest) => {
		const all = annotationsOf(manifest);
		return [...all.filter(({ key }) => key === "seaworthy.dev/ignore").flatMap((each) => readOurs(each, known)), ...readOthers(all)].map((each) => ({
			manifest,
			...each
		}));
	});
}
function annotationsOf({ value }) {
	return places.flatMap((place) => {
		const annotations = fieldAt(value, place);
		if (!isObject(annotations)) return [];
		return Object.keys(annotations).map((key) => {
			const text = childOf(annotations, key);
			return {
				key,
				value: typeof text === "object" ? "" : String(text),
				path: [...place, key]
			};
		});
	});
}
/** A line for each waiver. */
function readOurs({ value, path }, known) {
	const lines = value.split("\n").filter((line) => line.trim() !== "");
	return (lines.length === 0 ? [""] : lines).map((line) => ({
		path,
		source: "annotation",
		directive: directive(line, known)
	}));
}
/** What is written for other tools, of which several checks may be as much as one rule. */
function readOthers(annotations) {
	const found = [];
	const checks = /* @__PURE__ */ new Map();
	const add = (tool, rules, { path, reason }) => {
		const text = reason.trim().replace(/\s/g, " ").slice(0, 500);
		found.push({
			path,
			source: tool,
			directive: {
				ok: true,
				terms: {
					rules,
					reason: text
				}
			}
		});
	};
	for (const annotation of annotations) for (const { tool, check, reason } of waivedChecks(annotation)) if (check === void 0) add(tool, rulesOfTool(tool), {
		path: annotation.path,
		reason
	});
	else checks.set(tool, (checks.get(tool) ?? /* @__PURE__ */ new Map()).set(check, {
		...annotation,
		reason
	}));
	for (const [tool, waived] of checks) for (const row of waivedRows(tool, waived)) {
		const all = row.checks.flatMap((check) => waived.get(check) ?? []);
		const reasons = new Set(all.map(({ reason }) => reason.trim()).filter((reason) => reason !== ""));
		for (const { path } of all.slice(0, 1)) add(tool, row.rules, {
			path,
			reason: [...reasons].join("; ")
		});
	}
	return found;
}
/** What one annotation waives; most are about something else. */
function waivedChecks({ key, value }) {
	const slash = key.indexOf("/");
	const [domain, name] = [key.slice(0, slash), key.slice(slash + 1)];
	switch (domain) {
		case "ignore-check.kube-linter.io": return [{
			tool: "kube-linter",
			check: name,
			reason: value
		}];
		case "kube-linter.io": return name === "ignore-all" ? [{
			tool: "kube-linter",
			check: void 0,
			reason: value
		}] : [];
		case "kube-score": return name === "ignore" ? value.split(",").map((check) => ({
			tool: "kube-score",
			check: check.trim(),
			reason: ""
		})) : [];
		case "polaris.fairwinds.com": return value === "true" ? polaris(name) : [];
		case "checkov.io": return /^skip\d*$/.test(name) ? [checkov(value)] : [];
		default: return [];
	}
}
const exempt = "-exempt";
function polaris(name) {
	if (name === "exempt") return [{
		tool: "polaris",
		check: void 0,
		reason: ""
	}];
	return name.endsWith(exempt) ? [{
		tool: "polaris",
		check: name.slice(0, -7),
		reason: ""
	}] : [];
}
/** `CKV_K8S_9=why`. */
function checkov(value) {
	const [check = "", ...reason] = value.split("=");
	return {
		tool: "checkov",
		check: check.trim(),
		reason: reason.join("=")
	};
}
// src/waivers/template.ts
/** Takes the actions out of a Go template. Linear in the text. */
function plainTemplate(text) {
	const actions = actionsIn(text);
	const parts = [];
	let from = 0;
	for (const { start, end, comment } of actions) {
		const fill = comment !== void 0 || isAlone(text, start, end) ? " " : "x";
		parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n\r]/g, fill));
		from = end;
	}
	const comments = actions.flatMap(({ comment, ...place }) => comment === void 0 ? [] : [{
		...place,
		text: comment
	}]);
	return {
		text: [...parts, text.slice(from)].join(""),
		comments
	};
}
/** Whether nothing else stands on the lines of an action. Looks at blanks alone: a line may hold a million actions. */
function isAlone(text, start, end) {
	let before = start - 1;
	while (" 	\r".includes(text[before] ?? ".")) before -= 1;
	let behind = end;
	while (" 	\r".includes(text[behind] ?? ".")) behind += 1;
	return (text[before] ?? "\n") === "\n" && (text[behind] ?? "\n") === "\n";
}
function actionsIn(text) {
	const found = [];
	for (let start = text.indexOf("{{"); start !== -1;) {
		const action = actionAt(text, start);
		if (action === void 0) break;
		found.push(action);
		start = text.indexOf("{{", action.end);
	}
	return found;
}
function actionAt(text, start) {
	const inside = start + (text[start + 2] === "-" ? 3 : 2);
	const first = skipBlanks(text, inside);
	if (text.startsWith("/*", first)) {
		const close = text.indexOf("*/", first + 2);
		const end = close === -1 ? -1 : text.indexOf("}}", close);
		return end === -1 ? void 0 : {
			start,
			end: end + 2,
			comment: text.slice(first + 2, close)
		};
	}
	const end = closeOf(text, inside);
	return end === void 0 ? void 0 : {
		start,
		end,
		comment: void 0
	};
}
function skipBlanks(text, from) {
	let at = from;
	while (" 	\r\n".includes(text[at] ?? ".")) at += 1;
	return at;
}
/** The end of an action; braces in its texts are no end. */
function closeOf(text, from) {
	let quote = "";
	for (let at = from; at < text.length; at += 1) {
		const character = text[at] ?? "";
		if (quote !== "") {
			if (character === "\\" && quote !== "`") at += 1;
			else if (character === quote || character === "\n" && quote !== "`") quote = "";
		} else if (character === "\"" || character === "`" || character === "'") quote = character;
		else if (character === "}" && text[at + 1] === "}") return at + 2;
	}
}
// src/waivers/comments.ts
/**
* Finds the comments of YAML, and of templates that print YAML, as the tokens that the parser has for them. A comment is
* about its own line, or, when it has lines for itself, about the first one below the comments it stands among. Above the
* first line of an object it is about the whole document.
*/
function commentedText(source, isTemplate) {
	const template = isTemplate ? plainTemplate(source) : {
		text: source,
		comments: []
	};
	const { text } = template;
	const lines = linesOf(text);
	const tokens = tokensOf(text, lines);
	const ofTemplate = template.comments.map(({ start, end, text: comment }) => {
		const [line, last] = [lines.at(start), lines.at(end - 1)];
		return {
			line,
			last,
			text: comment,
			own: isAlone(source, start, end)
		};
	});
	const comments = [...tokens.comments, ...ofTemplate].sort((a, b) => a.line - b.line);
	const about = aboutIn({
		...tokens,
		covered: coveredLines(comments),
		isBlank: lines.isBlank,
		count: lines.count
	});
	return {
		comments: comments.map((each) => ({
			line: each.line,
			text: each.text,
			about: about(each)
		})),
		text
	};
}
function coveredLines(comments) {
	const covered = /* @__PURE__ */ new Set();
	for (const { line, last, own } of comments) if (own) for (let at = line; at <= last; at += 1) covered.add(at);
	return covered;
}
/** Looks for the lines that comments are about; in the order of the lines, each line is looked at twice at most. */
function aboutIn({ documents, covered, isBlank, count }) {
	let document = 0;
	let next = 0;
	let headEnd = 0;
	let headOf = -1;
	return ({ line, last, own }) => {
		while ((documents[document]?.last ?? count) < line && document < documents.length - 1) document += 1;
		const holds = documents[document];
		if (!own) return {
			first: line,
			last: line
		};
		if (next <= last) next = last + 1;
		while (covered.has(next)) next += 1;
		if (holds?.isObject !== true) return {
			first: next,
			last: next
		};
		if (headOf !== document) {
			headOf = document;
			headEnd = holds.first;
			while (headEnd <= holds.last && (covered.has(headEnd) || isBlank(headEnd))) headEnd += 1;
		}
		return last < headEnd ? {
			first: holds.first,
			last: holds.last
		} : {
			first: next,
			last: next
		};
	};
}
function linesOf(text) {
	const counter = new LineCounter();
	counter.addNewLine(0);
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) counter.addNewLine(at + 1);
	const start = (line) => counter.lineStarts[line - 1] ?? text.length;
	return {
		start,
		count: counter.lineStarts.length,
		isBlank: (line) => text.slice(start(line), start(line + 1)).trim() === "",
		at: (offset) => counter.linePos(offset).line
	};
}
/** Goes through the tokens of YAML, which have no nesting: neither depth nor errors end it. */
function tokensOf(text, lines) {
	const comments = [];
	const documents = [];
	let first = 1;
	let keys = /* @__PURE__ */ new Set();
	const close = (last) => {
		documents.push({
			first,
			last,
			isObject: keys.has("apiVersion") && keys.has("kind")
		});
		keys = /* @__PURE__ */ new Set();
	};
	for (const { type, source, offset } of placedTokens(text)) {
		const line = lines.at(offset);
		if (type === "comment") {
			const own = text.slice(lines.start(line), offset).trim() === "";
			comments.push({
				line,
				last: line,
				text: source.slice(1),
				own
			});
		} else if (type === "doc-start") {
			close(line - 1);
			first = line + 1;
		} else if (type === "key" && offset === lines.start(line)) keys.add(source);
	}
	close(lines.count);
	return {
		comments,
		documents
	};
}
/** The tokens that matter; a key is any text, since only those at the beginning of a line are looked at. */
function* placedTokens(text) {
	let offset = 0;
	let isScalar = false;
	for (const source of new Lexer().lex(text)) {
		const type = isScalar ? void 0 : tokenType(source);
		if (isScalar) yield {
			type: "key",
			source,
			offset
		};
		else if (type === "comment" || type === "doc-start") yield {
			type,
			source,
			offset
		};
		isScalar = type === "scalar";
		if (!isScalar && type !== "doc-mode" && type !== "flow-error-end") offset += source.length;
	}
}
// src/waivers/trivy.ts
/**
* Waivers in a comment as Trivy reads it: words `trivy:ignore:ID`, each with further sections such as `exp:2027-01-31`. They
* hold until the first of their days.
*
* @see https://github.com/aquasecurity/trivy/blob/main/pkg/iac/ignore/parse.go
*/
function trivyWaivers(comment) {
	if (!comment.includes("trivy:ignore:")) return [];
	const ends = /* @__PURE__ */ new Map();
	for (const word of comment.split(/\s+/)) {
		const [tool, ignore, id = "", ...sections] = word.replace(/^[#/*]+/, "").split(":");
		const at = sections.indexOf("exp");
		const until = at === -1 ? void 0 : sections[at + 1] ?? "";
		if (tool === "trivy" && ignore === "ignore" && (until === void 0 || isDay(until))) ends.set(checkOf(id), until);
	}
	return waivedRows("trivy", ends).map(({ checks, rules }) => {
		const [until] = checks.flatMap((check) => ends.get(check) ?? []).sort();
		return {
			rules,
			reason: "",
			...until === void 0 ? {} : { until }
		};
	});
}
/** Trivy has called the same check `AVD-KSV-0015`, `KSV-0015` and `KSV015`. */
function checkOf(id) {
	const digits = /^(?:AVD-)?KSV-?(\d{1,8})(?:\[|$)/.exec(id)?.[1];
	return digits === void 0 ? id : `KSV-${digits.replace(/^0+/, "").padStart(4, "0")}`;
}
// src/waivers/read.ts
/** Reads the waivers of a state: comments of all files that rendering has read, annotations of all objects. */
async function inlineWaivers({ files, texts, rendered, manifests }, known) {
	return {
		comments: await commentsIn([...new Set(rendered.flatMap(({ inputs }) => inputs))].filter(mayHoldComments), { readText: async (path) => texts.get(path) ?? files.readText(path) }, known),
		annotations: annotationWaivers(manifests, known)
	};
}
/** The waivers in comments of these files, in the order of the files. */
async function commentsIn(paths, files, known) {
	const found = [];
	for (const path of [...paths].sort()) {
		const text = await textOf(path, files);
		if (text !== void 0) found.push(...commentWaivers(path, text, known));
	}
	return found;
}
function mayHoldComments(path) {
	return /(?:\.ya?ml|\.tpl|(?:^|\/)[Kk]ustomization)$/.test(path);
}
/** The waivers in the comments of one file, unless it is so long that locations in it are not exact either. */
function commentWaivers(file, source, known) {
	if (!source.includes("seaworthy:") && !source.includes("trivy:ignore:")) return [];
	const read = attempt(source.length, () => commentedText(source, isTemplate(file)));
	if (read === void 0) return [];
	const { text } = read;
	return read.comments.flatMap(({ text: comment, line, about }) => {
		const directive = commentDirective(comment, known);
		const ours = directive === void 0 ? [] : [{
			source: "comment",
			directive
		}];
		const trivy = trivyWaivers(comment).map((terms) => ({
			source: "trivy",
			directive: {
				ok: true,
				terms
			}
		}));
		return [...ours, ...trivy].map((each) => ({
			file,
			line,
			about,
			whole: source,
			text,
			...each
		}));
	});
}
function isTemplate(file) {
	return file.endsWith(".tpl") || file.split("/").slice(0, -1).includes("templates");
}
async function textOf(path, files) {
	try {
		return await files.readText(path);
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
/** A finding at the annotation, so that its line is looked for as that of any field. */
function findingAt({ manifest, path }) {
	return {
		rule: waiverRules.unused,
		severity: "warning",
		message: "",
		manifest,
		path
	};
}
// src/waivers/compare.ts
/**
* Compares with what the base has in the same files, in those that differ, and in its objects. A comment is the same at the same field of
* the same object, in the same file or in one that is gone; an annotation is the same in the same object.
*/
async function baseWaivers({ files, manifests, changed }, known, head) {
	const ofHead = head.written.comments.map(({ file }) => file);
	const comments = await commentsIn([.../* @__PURE__ */ new Set([...changed.filter(mayHoldComments), ...ofHead])], files, known);
	const gone = await goneFiles(comments, head.files);
	const base = {
		comments,
		annotations: annotationWaivers(manifests, known)
	};
	const keyOf = keys();
	const inAnyFile = (from) => isAnnotation(from) ? [keyOf(from)] : [keyOf(from), keyOf(from, anyFile)];
	const keysOf = (from) => isAnnotation(from) || !gone.has(from.file) ? [keyOf(from)] : inAnyFile(from);
	const then = endsByKey(unitsOf(base), keysOf);
	const texts = new Set([...base.comments, ...base.annotations].flatMap((from) => keysOf(from).map(textKey(from))));
	const wholes = new Map(comments.map(({ file, whole }) => [file, whole]));
	const isSame = (from) => !isAnnotation(from) && wholes.get(from.file) === from.whole;
	return {
		has: (from) => isSame(from) || inAnyFile(from).map(textKey(from)).some((key) => texts.has(key)),
		kept({ from, name, terms: { until } }) {
			if (isSame(from)) return {
				until,
				isExtended: false
			};
			return sooner(inAnyFile(from).flatMap((key) => namesOf$1(name).flatMap((each) => then.get(key)?.get(each) ?? [])), until);
		}
	};
}
/** The earlier end: of those of the base that hold longest, or of the change. */
function sooner(ends, until) {
	if (ends.length === 0) return void 0;
	const last = ends.reduce(later);
	const isExtended = (until ?? forever) > last;
	const end = isExtended ? last : until ?? forever;
	return {
		until: end === forever ? void 0 : end,
		isExtended
	};
}
const forever = "9999-99-99";
const anyFile = "*";
function later(a, b) {
	return a > b ? a : b;
}
/** Last days of the base’s units, by place and by name. */
function endsByKey(units, keysOf) {
	const found = /* @__PURE__ */ new Map();
	for (const { from, name, terms } of units) for (const key of keysOf(from)) {
		const ends = found.get(key) ?? /* @__PURE__ */ new Map();
		found.set(key, ends);
		ends.set(name, later(ends.get(name) ?? "", terms.until ?? forever));
	}
	return found;
}
function textKey({ directive }) {
	const said = directive.ok ? directive.terms.rules : directive.message;
	return (key) => JSON.stringify([key, said]);
}
async function goneFiles(comments, head) {
	const gone = /* @__PURE__ */ new Set();
	for (const file of new Set(comments.map((each) => each.file))) if (await head.stat(file).catch(() => void 0) === void 0) gone.add(file);
	return gone;
}
/** A text for what a waiver stands at, whatever its line. */
function keys() {
	const anchors = /* @__PURE__ */ new Map();
	return (from, file) => {
		if (isAnnotation(from)) return JSON.stringify([
			from.source,
			objectKey(objectIdentity(from.manifest)),
			from.path.join("/")
		]);
		const known = anchors.get(from.text) ?? anchorsIn(from.text);
		anchors.set(from.text, known);
		const { first, last } = from.about;
		const anchor = first === last ? known.field(first) : `whole ${known.object(first)}`;
		return JSON.stringify([
			from.source,
			file ?? from.file,
			anchor
		]);
	};
}
// src/waivers/problems.ts
/** What is wrong with the waivers that are written for Seaworthy, each on its line. */
function waiverProblems(written, { groups, used }, context) {
	const { settings, today } = context;
	const targets = targetsByFile(context.rendered);
	const isUsed = usedNames({
		groups,
		used
	}, context);
	return [...written.filter(isOurs).flatMap((from) => {
		const { directive } = from;
		const make = (rule, message, more = {}) => [ofInline(from, {
			rule,
			message,
			...more
		}, {
			context,
			targets
		})];
		if (!directive.ok) return make(waiverRules.malformed, `Waiver is not valid: ${directive.message}`, { remediation: directive.hint });
		const { rules, until } = directive.terms;
		if (settings.inline === "forbid") return make(waiverRules.forbidden, `Waiver of ${listed(rules)} does not hold: waivers.inline is forbid`);
		if (isExpired(directive.terms, today)) return make(waiverRules.expired, expiredText(rules, until));
		const unused = rules.filter((name) => !isUsed(from, name));
		if (unused.length === 0) return [];
		return make(waiverRules.unused, unusedText(unused), { severity: isOfChart$1(from, targets) ? "info" : "warning" });
	}), ...settings.entries.flatMap((entry) => ofEntry(entry, used, context))];
}
function ofEntry(entry, used, context) {
	const { file, rules, files, objects, until } = entry;
	const place = {
		file,
		line: entry.line,
		target: file,
		waiver: JSON.stringify([
			rules,
			files ?? null,
			objects ?? null
		])
	};
	const state = context.baselineStateOf(entry);
	if (isExpired(entry, context.today)) return [problem({
		rule: waiverRules.expired,
		message: expiredText(rules, until)
	}, place, state)];
	const isJudged = context.isComplete && rules.some((name) => isKnown(name, context.enabled));
	if (used.has(entry) || !isJudged) return [];
	return [problem({
		rule: waiverRules.unused,
		message: unusedText(rules)
	}, place, state)];
}
function expiredText(rules, until = "") {
	return `Waiver of ${listed(rules)} expired: its last day was ${until}`;
}
function unusedText(rules) {
	return `Waiver of ${listed(rules)} waives no finding`;
}
const mostNamed = 5;
function listed(rules) {
	const left = rules.length - mostNamed;
	return [...rules.slice(0, mostNamed).map((name) => name === "all" ? "all rules" : name), ...left > 0 ? [`${left} more`] : []].join(", ");
}
/** Whether a name stands for a rule whose findings are known. */
function isKnown(name, enabled) {
	return enabled.has(name) || [...enabled].some((rule) => namesRule(name, rule));
}
/**
* Says whether a name of a waiver is needed, as far as that is known: an annotation of a chart is in the objects of several
* targets, and a finding that was there before may be at another place of its chain.
*/
function usedNames({ groups, used }, context) {
	const { enabled, isComplete, lineOf, rendered, findings } = context;
	const keyOf = (from, name) => {
		const { file, line } = lineOf(from);
		return JSON.stringify([
			file,
			line,
			name
		]);
	};
	const needed = new Set(groups.flatMap((group) => used.has(group) ? group.map(({ from, name }) => keyOf(from, name)) : []));
	const vague = vagueRules(rendered, findings);
	const known = /* @__PURE__ */ new Map();
	const isJudged = (name) => {
		const answer = known.get(name) ?? isKnown(name, enabled);
		known.set(name, answer);
		return answer;
	};
	return (from, name) => {
		if (!isComplete || !isJudged(name) || needed.has(keyOf(from, name))) return true;
		return !isAnnotation(from) && [...vague.get(from.file) ?? []].some((rule) => namesRule(name, rule));
	};
}
/** Rules of the findings that were there before and whose lines were not looked for, by the files that may hold them. */
function vagueRules(rendered, findings) {
	const byTarget = /* @__PURE__ */ new Map();
	for (const { finding } of findings) {
		if (finding.baselineState !== "unchanged") continue;
		byTarget.set(finding.target, (byTarget.get(finding.target) ?? /* @__PURE__ */ new Set()).add(finding.rule));
	}
	const byFile = /* @__PURE__ */ new Map();
	for (const { target, inputs } of rendered) {
		const rules = target.traits.isVerbatim ? void 0 : byTarget.get(target.id);
		if (rules === void 0) continue;
		for (const file of inputs) byFile.set(file, /* @__PURE__ */ new Set([...byFile.get(file) ?? [], ...rules]));
	}
	return byFile;
}
function targetsByFile(rendered) {
	const found = /* @__PURE__ */ new Map();
	for (const { target, inputs } of rendered) {
		const isChart = inputs.some((file) => file.endsWith("/Chart.yaml") || file === "Chart.yaml");
		for (const file of inputs) {
			const known = found.get(file);
			if (known === void 0) found.set(file, {
				id: target.id,
				isChart
			});
			else known.isChart ||= isChart;
		}
	}
	return found;
}
/** Other values than those that are checked may need a waiver in a chart. */
function isOfChart$1(from, targets) {
	if (isAnnotation(from)) return from.manifest.target.traits.linesFrom === "causes";
	return targets.get(from.file)?.isChart === true;
}
function ofInline(from, said, { context, targets }) {
	const { file, line } = context.lineOf(from);
	const { directive } = from;
	const waiver = JSON.stringify(directive.ok ? directive.terms.rules : directive.message);
	const state = context.baselineStateOf(from);
	if (!isAnnotation(from)) return problem(said, {
		file,
		line,
		waiver,
		target: targets.get(file)?.id ?? file
	}, state);
	const { manifest, path } = from;
	return {
		...problem(said, {
			file,
			line,
			waiver,
			target: manifest.target.id
		}, state),
		object: manifest.id,
		path
	};
}
function problem({ rule, message, severity = "warning", remediation }, { file, line, target, waiver }, baselineState) {
	return {
		rule,
		severity,
		message,
		target,
		remediation: remediation ?? own(waiverTitles, rule)?.help ?? "",
		otherTargets: [],
		object: void 0,
		path: [],
		related: [],
		identity: {
			rule,
			file,
			waiver
		},
		location: {
			span: wholeLine(file, line),
			precision: "exact"
		},
		...baselineState === void 0 ? {} : { baselineState }
	};
}
// src/waivers/relaxations.ts
const mostListed = 20;
/** The waivers that a change adds or prolongs, each on its line; of many the first ones, and how many are left. */
function addedWaivers(units, base, lineOf) {
	const added = /* @__PURE__ */ new Map();
	const found = [];
	for (const unit of units) {
		const kept = base.kept(unit);
		if (kept === void 0) added.set(unit.from, [...added.get(unit.from) ?? [], unit.name]);
		else if (kept.isExtended) found.push({
			...lineOf(unit.from),
			message: prolonged(unit, kept)
		});
	}
	for (const [from, names] of added) found.push({
		...lineOf(from),
		message: addedText(names, from.source)
	});
	const sorted = found.sort(byPlace$1);
	const distinct = sorted.filter((each, at) => JSON.stringify(each) !== JSON.stringify(sorted[at - 1]));
	const [next, ...others] = distinct.slice(mostListed);
	const rest = others.length === 0 ? "another waiver is added" : `${others.length + 1} more waivers are added`;
	return [...distinct.slice(0, mostListed), ...next === void 0 ? [] : [{
		...next,
		message: rest
	}]];
}
function addedText(names, source) {
	return `${waivedRules(names)} by ${articles[source] ?? `what is written for ${source}`}`;
}
const articles = {
	comment: "a comment",
	annotation: "an annotation"
};
function prolonged({ name, terms: { until } }, kept) {
	const now = until === void 0 ? "without an end" : `until ${until}`;
	return `${waivedRules([name])} ${now} instead of until ${kept.until}`;
}
// src/waivers/waive.ts
/** Locates findings and looks for the waiver of each. */
async function waive(findings, baselineState, context) {
	const { state, settings, today, accepts, names } = context;
	const written = await inlineWaivers(state, names);
	const base = context.base && await baseWaivers(context.base, names, {
		files: state.files,
		written
	});
	const units = unitsOf(written);
	const { located, lineOf } = await locatedWith(findings, {
		written,
		base,
		baselineState,
		locate: context.locate
	});
	const pairs = located.flatMap((finding, at) => {
		const manifest = findings[at]?.manifest;
		return manifest === void 0 ? [] : [{
			finding,
			manifest
		}];
	});
	const isForbidden = settings.inline === "forbid";
	const result = answered(pairs, {
		units,
		entries: settings.entries
	}, {
		today,
		holds(unit) {
			if (isForbidden) return void 0;
			return base === void 0 || accepts ? { until: unit.terms.until } : base.kept(unit);
		},
		lineOf: ({ from }) => lineOf(from)
	});
	const problems = waiverProblems([...written.comments, ...written.annotations], result, {
		today,
		settings,
		lineOf,
		rendered: state.rendered,
		findings: pairs,
		enabled: context.enabled,
		isComplete: context.isComplete,
		baselineStateOf: (waiver) => {
			if (base === void 0) return void 0;
			return ("rules" in waiver ? !context.isNew(waiver) : base.has(waiver)) ? "unchanged" : "new";
		}
	});
	const valid = isForbidden ? [] : units.filter(({ terms }) => !isExpired(terms, today));
	const asked = base === void 0 ? [] : addedWaivers(valid, base, lineOf);
	return {
		located: result.findings,
		problems,
		relaxations: asked.map((each) => ({
			...each,
			inEffect: accepts
		}))
	};
}
/** Locates findings together with the annotations that have to be said something of. */
async function locatedWith(findings, { written, base, baselineState, locate }) {
	const rulesOf = /* @__PURE__ */ new Map();
	const newOf = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		add(rulesOf, finding);
		if (baselineState?.get(finding) !== "unchanged") add(newOf, finding);
	}
	const asked = written.annotations.flatMap((from) => {
		const isKept = base?.has(from) === true;
		const matches = (rules) => isAbout$1(from, rules.get(from.manifest));
		return isOurs(from) || matches(rulesOf) || base !== void 0 && !isKept ? [{
			from,
			finding: findingAt(from),
			isExact: matches(newOf) || !isKept
		}] : [];
	});
	const states = new Map(baselineState);
	for (const { finding, isExact } of asked) if (!isExact) states.set(finding, "unchanged");
	const all = await locate([...findings, ...asked.map(({ finding }) => finding)], states);
	const lines = new Map(asked.map(({ from }, at) => {
		const { file, start } = all[findings.length + at]?.location.span ?? {};
		return [from, file === void 0 || start === void 0 ? placeOf(from) : {
			file,
			line: start.line
		}];
	}));
	return {
		located: all.slice(0, findings.length),
		lineOf: (from) => lines.get(from) ?? placeOf(from)
	};
}
function add(rules, { manifest, rule }) {
	rules.set(manifest, (rules.get(manifest) ?? /* @__PURE__ */ new Set()).add(rule));
}
function isAbout$1({ directive }, rules) {
	if (!directive.ok || rules === void 0) return false;
	const { terms } = directive;
	return [...rules].some((rule) => namesOf$1(rule).some((name) => terms.rules.includes(name)));
}
// src/state/waived-findings.ts
/** Locates the findings of a state and looks for the waiver of each. */
async function waivedFindings(input) {
	const { session, tools, state, analysis, compared } = input;
	const { options, config, policySets, relaxations } = session;
	const { findings } = analysis.judgement;
	const { found, rendered } = analysis;
	const rules = policySets.flatMap((each) => each.rules);
	const added = new Set(session.base === void 0 ? [] : widerWaivers(session.base.config.waivers, config.waivers));
	const waived = await waive(findings, compared?.baselineState, {
		state: {
			files: state.files,
			texts: found.texts,
			rendered,
			manifests: manifestsOf(analysis)
		},
		base: compared?.base,
		settings: config.waivers,
		isNew: (entry) => added.has(entry),
		today: options.today ?? today(),
		accepts: options.acceptConfigChanges === true,
		names: namesInWaivers(policySets.flatMap(({ policySet }) => policySet.rules)),
		enabled: new Set(rules.map(({ meta }) => meta.id)),
		isComplete: isComplete(input),
		locate: async (all, baselineState) => {
			const { threads } = tools;
			const { located, causes } = await locateFindings(all, rendered, {
				state,
				rules,
				baselineState,
				threads,
				fieldsOf: (some) => fieldsOf(some, input)
			});
			return loweredFindings(all, located, {
				...lowerContext(session, analysis),
				causes
			});
		}
	});
	const isOpen = (each, at) => compared?.baselineState.get(each) !== "unchanged" && waived.located[at]?.waiver === void 0;
	return {
		...waived,
		open: findings.filter(isOpen),
		shown: findings.filter((each, at) => isOpen(each, at) && !isSetApart(waived.located[at], config)),
		relaxations: [...relaxations, ...waived.relaxations].sort(byPlace$1)
	};
}
/** Loaded where a finding has no field: few repositories have such policies. */
async function fieldsOf(findings, { session: { files, policySets, config }, tools: { cache } }) {
	const unplaced = findings.filter((each) => each.isUnplaced === true && each.exception === void 0);
	if (unplaced.length === 0) return /* @__PURE__ */ new Map();
	const { inferFields } = await import("./infer2.js");
	return inferFields(unplaced, policySets, {
		root: files.root,
		limits: config.limits,
		inferencesOf: cache?.inferencesOf
	});
}
/** Lowered to an info, which does not fail the run. */
function isSetApart(finding, { lower, failOn }) {
	const severity = finding && loweredSeverity(finding.severity, finding.lowering, lower);
	return severity === "info" && !isAtLeast(severity, failOn);
}
/** Whether every finding is known that the repository has: then a waiver without one is not needed. */
function isComplete({ session: { options, config, paths }, analysis, assignment }) {
	const isWhole = paths.length === 0 && config.only.length === 0 && assignment === void 0;
	const isPlain = helmListNames.every((list) => (options[list] ?? []).length === 0);
	return isWhole && isPlain && failuresIn(analysis).length === 0;
}
// src/change/nondeterminism.ts
/**
* How a state differs from itself: charts that print passwords, certificates, dates or an order of their own print others
* each time, and that is no change. Only targets that differ from the base are rendered once more.
*/
async function nondeterministicChanges(differing, { rendered, parsed }, tools) {
	const changed = new Set(differing.filter(({ what }) => what !== "removed").map(({ target }) => target));
	const charts = rendered.filter((each) => changed.has(each.target.id) && isOfChart(each));
	const again = (await renderAgain(charts.map(({ target }) => target), tools)).filter(({ status }) => status === "rendered");
	const known = new Set(again.map(({ target }) => target.id));
	const now = rendered.flatMap(({ target }, at) => known.has(target.id) ? parsed[at]?.manifests ?? [] : []);
	return compareObjects(now, parseAll(again, {}, typesIn(parsed)).flatMap(({ manifests }) => manifests));
}
/** Kustomizations and plain manifests without charts are deterministic. */
function isOfChart({ inputs }) {
	return inputs.some((file) => /(?:^|\/)Chart\.yaml$|\.tgz$/.test(file));
}
// src/change/compare.ts
/** Compares findings, failures and deployed objects of two states. */
async function compareWithBase(states, { changes, lines }, tools) {
	const { head, base } = states;
	const { difference } = base;
	const reached = head.judgement.findings.filter(({ manifest }) => difference.reaches(manifest));
	const { baselineState, fixed } = compareFindings(reached, base.judgement.findings);
	const failing = failedTargets(head);
	const objects = await changedObjects(states, tools);
	return {
		baselineState: new Map(head.judgement.findings.map((each) => [each, baselineState.get(each) ?? "unchanged"])),
		failed: compareFailures(failuresIn(head), failuresIn(base)),
		lines,
		changedObjects: objects.manifests,
		comparison: {
			commit: changes.commit,
			fixed: fixed.filter(({ manifest }) => !failing.has(manifest.target.id)).map(fixedOf),
			objectChanges: objects.changes,
			nondeterministic: objects.nondeterministic,
			capacity: objects.capacity,
			untouched: [...difference.unchangedTargets].filter((id) => !head.context.has(id)).length,
			...changes.shallow ? { notice: shallowNotice } : {}
		}
	};
}
/** Of a target that fails in one state it is not known what it deploys: nothing of it is new, gone or changed. */
async function changedObjects({ head, base }, tools) {
	const failing = /* @__PURE__ */ new Set([...failedTargets(head), ...failedTargets(base)]);
	const isContext = (id) => head.context.has(id) || base.context.has(id);
	const isKnown = ({ target }) => !failing.has(target.id) && !isContext(target.id);
	const { knownObjects, otherObjects } = base.difference;
	const [now, then] = [knownObjects.filter(isKnown), otherObjects.filter(isKnown)];
	const differing = compareObjects(now, then);
	const { changes, nondeterministic } = deterministicChanges(differing, await nondeterministicChanges(differing, head, tools));
	const keys = new Set(changes.map(changeKey));
	return {
		changes,
		nondeterministic,
		manifests: now.filter(({ target, id }) => keys.has(changeKey({
			target: target.id,
			object: id
		}))),
		capacity: {
			before: capacityOf(scaled(base.graph, then)),
			after: capacityOf(scaled(head.graph, now))
		}
	};
}
function fixedOf({ rule, severity, message, manifest }) {
	return {
		rule,
		severity,
		message,
		object: manifest.id,
		target: manifest.target.id
	};
}
function failedTargets({ failed }) {
	return new Set(failed.flatMap(({ target }) => target === void 0 ? [] : [target.id]));
}
const shallowNotice = "the clone is too shallow to find where the branch began, so it was compared with the base as it is now; fetch-depth: 0 makes it exact";
function scaled(graph, manifests) {
	const wanted = new Set(manifests);
	return graph.nodes.filter(({ manifest }) => wanted.has(manifest)).map((node) => ({
		workload: node.manifest,
		podSpec: node.pod?.spec,
		scalers: graph.links(node, "autoscalers").map(({ manifest }) => manifest)
	}));
}
// src/change/difference.ts
/** Compares what two states deploy, target by target. `isLookedUp`: policies may look an object up whatever they judge. */
function differenceOf(known, other, isLookedUp = () => false) {
	const outcomes = new Set(known.rendered);
	const unchangedTargets = new Set(other.rendered.filter((each) => outcomes.has(each)).map(({ target }) => target.id));
	const knownObjects = manifestsExcept(unchangedTargets, known);
	const otherObjects = manifestsExcept(unchangedTargets, other);
	const changed = [...knownObjects, ...otherObjects];
	const reached = new Set(changed.map(({ destination }) => keyOf$2(destination)));
	const reachesAll = changed.some((each) => deploysOthers(each.id) || isLookedUp(each)) || failing(known) !== failing(other);
	return {
		unchangedTargets,
		knownObjects,
		otherObjects,
		reaches: ({ target, destination }) => reachesAll || !unchangedTargets.has(target.id) || reached.has(keyOf$2(destination))
	};
}
function manifestsExcept(targets, { rendered, parsed }) {
	return rendered.flatMap(({ target }, at) => targets.has(target.id) ? [] : parsed[at]?.manifests ?? []);
}
/** The targets of which something could not be read, as one text. */
function failing({ failed, failedContext }) {
	return JSON.stringify([...new Set([...failed, ...failedContext].map(({ target }) => target?.id ?? ""))].sort());
}
function keyOf$2({ cluster, namespace }) {
	return `${cluster} ${namespace}`;
}
// src/validation/ask.ts
/** Objects in one request: few enough to share them between threads, many enough that handing over costs little. */
const batchSize = 256;
/** Asks the engine about objects; it starts with the first of them. Never rejects: what fails is an answer. */
async function askValidation(objects, { engines }) {
	const batches = [];
	for (let start = 0; start < objects.length; start += batchSize) batches.push(objects.slice(start, start + batchSize));
	return (await inTurn(batches, (batch) => answersTo(batch, engines))).flat();
}
/** One engine answers sooner than several start. */
async function inTurn(items, work) {
	const results = [];
	for (const item of items) results.push(await work(item));
	return results;
}
const ofOneObject = /* @__PURE__ */ new Set([
	"render-timeout",
	"render-memory",
	"template-failed"
]);
/** An object that the engine does not survive is asked about alone in the end, and the others are answered all the same. */
async function answersTo(batch, engines) {
	const outcome = await engines.call("validation", "validate", { objects: [...batch] });
	if (outcome.ok) return outcome.answer.objects;
	const { code, message } = outcome.error;
	if (batch.length === 1 || !ofOneObject.has(code)) return batch.map(() => ({ failed: {
		code,
		message
	} }));
	const middle = Math.ceil(batch.length / 2);
	return [...await answersTo(batch.slice(0, middle), engines), ...await answersTo(batch.slice(middle), engines)];
}
// src/validation/certain.ts
/**
* True when the error does not rest on a value that something fills in later. The field is not one, holds none and lies in
* none, and neither does a field next to it or to one that it lies in: many errors are about two fields of one mapping.
*/
function isCertain({ type, path }, { value, unknowns = [] }) {
	if (holdsPlaceholder(fieldAt(value, path))) return false;
	return unknowns.every((unknown) => !mayDecide(unknown, path) && !isElsewhere(unknown, type, path));
}
function mayDecide({ path: unknown }, path) {
	return startsWith(unknown, path) || startsWith(path, unknown.slice(0, -1));
}
/** Errors about two fields that are far from each other: a mount and its volume, a selector and the labels of pods. */
function isElsewhere({ path: unknown }, type, path) {
	if (type === "FieldValueNotFound") return unknown.some((step) => /^volume/.test(String(step)));
	return path.at(-1) === "labels" && path.length > 2 && unknown.some((step) => /selector$/i.test(String(step)));
}
/** `%s`, `%[1]s`: a program prints it. No name, label or host may have it. */
const printed = /%(?:\[\d+\])?[dqsv]/;
function holdsPlaceholder(value) {
	if (typeof value === "string") return mayHoldPlaceholder(value) || printed.test(value);
	if (Array.isArray(value)) return value.some(holdsPlaceholder);
	return isObject(value) && Object.entries(value).some(([key, each]) => mayHoldPlaceholder(key) || holdsPlaceholder(each));
}
// src/validation/path.ts
/**
* The path to a field as the API server writes it, `spec.containers[0].ports[1].name` or `metadata.labels[app/name]`, in an
* object. Some errors name fields that only Kubernetes has inside of itself: the path ends where the object has nothing.
*/
function pathOf(field, value) {
	const path = [];
	let at = value;
	for (const step of stepsOf(field)) {
		if (!isObject(at) && !Array.isArray(at)) break;
		const key = Array.isArray(at) ? Number(step) : step;
		if (typeof key === "number" && !Number.isInteger(key)) break;
		const known = typeof key === "string" && childOf(at, key) === void 0 ? writtenAs.get(key) ?? key : key;
		path.push(known);
		at = childOf(at, known);
	}
	return path;
}
/** Fields that Kubernetes has of another one, where only that one is written. */
const writtenAs = /* @__PURE__ */ new Map([["clusterIPs", "clusterIP"], ["data", "stringData"]]);
/** A name runs to the next dot or bracket, a key to the bracket that closes it. */
function stepsOf(field) {
	const steps = [];
	for (let at = 0; at < field.length;) {
		const isKey = field[at] === "[";
		const start = isKey || field[at] === "." ? at + 1 : at;
		const end = isKey ? field.indexOf("]", start) : endOfName(field, start);
		const stop = end === -1 ? field.length : end;
		if (stop > start) steps.push(field.slice(start, stop));
		at = isKey ? stop + 1 : Math.max(stop, at + 1);
	}
	return steps;
}
function endOfName(field, start) {
	const next = [field.indexOf(".", start), field.indexOf("[", start)].filter((each) => each !== -1);
	return next.length === 0 ? -1 : Math.min(...next);
}
function placedText(text, value) {
	const colon = text.indexOf(": ");
	const field = colon === -1 ? "" : text.slice(0, colon);
	if (!/^[a-z]\w*(?:[.[]|$)/i.test(field)) return {
		path: void 0,
		text
	};
	const path = pathOf(field, value);
	return path.length > 0 && fieldAt(value, path.slice(0, -1)) !== void 0 && isObject(value) && fieldAt(value, [path[0] ?? ""]) !== void 0 ? {
		path,
		text: text.slice(colon + 2)
	} : {
		path: void 0,
		text
	};
}
// src/validation/related.ts
/** Other fields that an error is about: the API server quotes their names, and one of them may be the mistake. */
function relatedTo(manifest, path, detail) {
	return [...detail.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name).flatMap((name) => {
		const found = name === path.at(-1) ? void 0 : siblingOf(manifest, path, name);
		return found === void 0 ? [] : [{
			manifest,
			path: mismatch(manifest, path, found)
		}];
	});
}
/** The field with this name next to a field or to one that it lies in. */
function siblingOf({ value }, path, name) {
	for (let depth = path.length - 1; depth >= 0; depth -= 1) {
		const sibling = [...path.slice(0, depth), name];
		if (fieldAt(value, sibling) !== void 0) return sibling;
	}
}
/** The first label of a selector that pods do not have. */
function mismatch({ value }, labels, selector) {
	const wanted = [[...selector, "matchLabels"], selector].find((each) => isObject(fieldAt(value, each)));
	const entries = wanted === void 0 ? void 0 : fieldAt(value, wanted);
	if (wanted === void 0 || !isObject(entries) || selector.at(-1) !== "selector") return selector;
	const key = Object.keys(entries).find((each) => childOf(fieldAt(value, labels), each) !== childOf(entries, each));
	return key === void 0 ? selector : [...wanted, key];
}
// src/validation/said-already.ts
/** Rules that say what the API server refuses too, and say more of it: they name the object that is meant, or offer a fix. */
const saysMore = /* @__PURE__ */ new Set([
	schemaRule.schema,
	"hpa/max-above-min",
	"pdb/invalid",
	"probes/named-port-resolves",
	"resources/quantity-suspicious",
	"resources/request-within-limit",
	"shutdown/grace-zero",
	"wiring/port-name",
	"wiring/service-target-port"
]);
/** Whether one of them has said something of the field already, of one in it, or of one that it lies in. */
function saidAlready(findings) {
	const known = grouped(findings.filter(({ rule }) => saysMore.has(rule)), ({ manifest }) => [manifest]);
	return (manifest, path) => known.get(manifest)?.some((each) => isAbout(each.path, path) || isAbout(path, each.path)) === true;
}
/** Labels do not match a selector that is missing or wrong itself: that is one mistake. */
function isAbout(said, path) {
	if (startsWith(path, said)) return true;
	return startsWith(said, ["spec", "selector"]) && startsWith(path, [
		"spec",
		"template",
		"metadata"
	]);
}
// src/validation/kinds.ts
/** Types that the `validation` engine knows, as a cluster serves them today; `engines/validation` adds each of them. */
const validated = /* @__PURE__ */ new Set([
	...[
		"ConfigMap",
		"Endpoints",
		"LimitRange",
		"Namespace",
		"PersistentVolume",
		"PersistentVolumeClaim",
		"Pod"
	].map(core),
	...[
		"PodTemplate",
		"ReplicationController",
		"ResourceQuota",
		"Secret",
		"Service",
		"ServiceAccount"
	].map(core),
	"apps/v1 DaemonSet",
	"apps/v1 Deployment",
	"apps/v1 ReplicaSet",
	"apps/v1 StatefulSet",
	"autoscaling/v1 HorizontalPodAutoscaler",
	"autoscaling/v2 HorizontalPodAutoscaler",
	"batch/v1 CronJob",
	"batch/v1 Job",
	"coordination.k8s.io/v1 Lease",
	"discovery.k8s.io/v1 EndpointSlice",
	"networking.k8s.io/v1 Ingress",
	"networking.k8s.io/v1 IngressClass",
	"networking.k8s.io/v1 NetworkPolicy",
	"node.k8s.io/v1 RuntimeClass",
	"policy/v1 PodDisruptionBudget",
	"rbac.authorization.k8s.io/v1 ClusterRole",
	"rbac.authorization.k8s.io/v1 ClusterRoleBinding",
	"rbac.authorization.k8s.io/v1 Role",
	"rbac.authorization.k8s.io/v1 RoleBinding",
	"scheduling.k8s.io/v1 PriorityClass",
	"storage.k8s.io/v1 CSIDriver",
	"storage.k8s.io/v1 StorageClass"
]);
function core(kind) {
	return `v1 ${kind}`;
}
function isValidated({ apiVersion, kind }) {
	return validated.has(`${apiVersion} ${kind}`);
}
// src/validation/sent.ts
/**
* An object as the engine is asked about it; undefined for one that it does not know, or of which too little is known. Values
* that something fills in later are left out, except in lists, where the items behind them would move.
*/
function sentOf({ id, value, unknowns = [] }) {
	if (!isValidated(id) || isPatch(value)) return void 0;
	if (isIn(unknowns, ["apiVersion"]) || isIn(unknowns, ["kind"])) return void 0;
	const changes = unknowns.flatMap(({ path }) => typeof path.at(-1) === "string" ? [[path, void 0]] : []);
	return changes.length === 0 ? value : withChanges(value, changes);
}
/** Directives such as `$patch` stand in what is merged into another object. */
function isPatch(value) {
	if (Array.isArray(value)) return value.some(isPatch);
	return isObject(value) && Object.entries(value).some(([key, below]) => key.startsWith("$") || isPatch(below));
}
// src/validation/words.ts
const nameless = "name or generateName is required";
/** What Go says of a time zone that is not among those of the engine: it looks for files of the system last. */
const noSuchZone = "not implemented on js";
const longestValue = 60;
const longestDetail = 300;
/** What the API server refuses, in one sentence. */
function messageOf(manifest, path, refusal) {
	const { title, field, about } = namedField(manifest, path);
	const detail = plainDetail(refusal.detail);
	if (detail === noSuchZone) return `${about} is ${JSON.stringify(fieldAt(manifest.value, path))}, which is no time zone`;
	const found = foundText(manifest, refusal);
	const is = found === void 0 ? about : `${about} is ${found}`;
	switch (refusal.type) {
		case "FieldValueRequired":
			if (detail === nameless) return `${title} has no metadata.name`;
			return detail === "" && field !== "" ? `${title} has no ${field}, which is required` : joined$1(about, detail);
		case "FieldValueDuplicate": return `${is}, which is there twice`;
		case "FieldValueNotFound": return `${is}, which is not found`;
		case "FieldValueForbidden": return joined$1(`${about} is not allowed`, detail);
		default: return joined$1(is, detail);
	}
}
function joined$1(subject, detail) {
	return detail === "" ? `${subject}: the API server refuses it` : `${subject}: ${detail}`;
}
/** Nothing of a Secret is shown. */
function foundText({ id }, { found }) {
	if (found === void 0 || id.kind === "Secret") return void 0;
	return /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(found) ? found : JSON.stringify(clipped(found, longestValue));
}
/** Without the expression in which the API server looks for names, its markup, and what it prints below its first line. */
function plainDetail(detail) {
	const [first = ""] = detail.split("\n");
	const shown = first.replace(/ \((?:e\.g\. .*, )?regex used for validation is .*\)$/, "").replaceAll("`", "");
	return clipped(shown, longestDetail);
}
/** What is refused of a change. */
function changeMessageOf(manifest, path, refusal) {
	const { about } = namedField(manifest, path);
	return `${about} differs from the base, and the API server refuses to change it: ${plainDetail(refusal.detail)}`;
}
/** What the API server accepts with a warning. */
function warningOf(manifest, path, text) {
	return `${namedField(manifest, path).about}: ${plainDetail(text)}`;
}
// src/validation/judge.ts
/** Asks the engine about each object that is wanted and that it knows; it does not start where there is none. */
async function judgeValidation(context, tools) {
	const rule = context.rules.find(({ meta }) => meta.id === schemaRule.validation);
	if (rule === void 0) return () => nothing;
	const questions = context.manifests.filter(context.wanted).flatMap((manifest) => {
		const value = sentOf(manifest);
		return value === void 0 ? [] : [{
			manifest,
			asked: { value }
		}];
	});
	const answers = await askValidation(questions.map(({ asked }) => asked), tools);
	const answered = questions.flatMap(({ manifest }, at) => {
		const answer = answers[at];
		return answer === void 0 ? [] : [{
			manifest,
			answer
		}];
	});
	return (others) => ({
		findings: findingsOf(answered, rule, others),
		failures: failuresOf$1(answered)
	});
}
const nothing = {
	findings: [],
	failures: []
};
function findingsOf(answered, rule, others) {
	const isSaid = saidAlready(others);
	return answered.flatMap(({ manifest, answer }) => "failed" in answer ? [] : [...errorsOf(manifest, answer, rule), ...warningsOf(manifest, answer, rule)]).filter(({ manifest, path }) => !isSaid(manifest, path));
}
function errorsOf(manifest, { errors }, rule) {
	return errors.flatMap((error) => {
		const path = pathOf(error.field, manifest.value);
		if (!isCertain({
			type: error.type,
			path
		}, manifest)) return [];
		const message = messageOf(manifest, path, error);
		const related = relatedTo(manifest, path, error.detail);
		const found = {
			rule: rule.meta.id,
			severity: severityOfFinding(rule, void 0),
			message,
			manifest,
			path
		};
		return [related.length === 0 ? found : {
			...found,
			related
		}];
	});
}
function warningsOf(manifest, { warnings }, rule) {
	return warnings.flatMap((warning) => {
		const { path = [], text } = placedText(warning, manifest.value);
		if (!isCertain({
			type: "",
			path
		}, manifest)) return [];
		const severity = severityOfFinding(rule, "warning");
		const found = {
			rule: rule.meta.id,
			severity,
			message: warningOf(manifest, path, text),
			manifest,
			path
		};
		return [path.length === 0 ? {
			...found,
			isUnplaced: true
		} : found];
	});
}
/** One for each object that the engine does not survive; one for all others, if it does not answer at all. */
function failuresOf$1(answered) {
	const failed = answered.flatMap(({ manifest, answer }) => "failed" in answer ? [{
		manifest,
		...answer
	}] : []);
	const alone = failed.filter(({ failed: { code } }) => code !== "engine-failed");
	const [first, ...rest] = failed.filter(({ failed: { code } }) => code === "engine-failed");
	return (first === void 0 ? alone : [first, ...alone]).map((each) => {
		const { manifest, failed: why } = each;
		const others = each === first && rest.length > 0 ? ` and ${rest.length} other ${rest.length === 1 ? "object" : "objects"}` : "";
		return {
			target: manifest.target,
			failure: {
				code: why.code,
				message: `${manifest.id.kind} ${manifest.id.name}${others} could not be validated: ${why.message}`,
				hint: "everything else was judged; turn api/validation off if it happens again, and report it with the object",
				file: manifest.source ?? mainFile(manifest.target),
				line: manifest.sourceLine
			}
		};
	});
}
// src/validation/replaced.ts
/**
* True for an object that is deleted and made again instead of being changed: hooks of Helm and Argo CD, what Argo CD and Flux
* are configured to replace, what has no name of its own, and a Job that is gone some time after it has ended.
*/
function isReplaced({ value, id }) {
	const annotation = (name) => {
		const found = fieldAt(value, [
			"metadata",
			"annotations",
			name
		]);
		return typeof found === "string" ? found : "";
	};
	if (fieldAt(value, ["metadata", "name"]) === void 0) return true;
	if (annotation("helm.sh/hook") !== "" || annotation("argocd.argoproj.io/hook") !== "") return true;
	if (/\b(?:Replace|Force)=true\b/.test(annotation("argocd.argoproj.io/sync-options"))) return true;
	if (/^enabled$/i.test(annotation("kustomize.toolkit.fluxcd.io/force"))) return true;
	return id.kind === "Job" && fieldAt(value, ["spec", "ttlSecondsAfterFinished"]) !== void 0;
}
// src/validation/changes.ts
/** What the API server would refuse of the change from the base to the head, for each object that both have. */
async function judgeChanges(states, tools) {
	const rule = states.rules.find(({ meta }) => meta.id === schemaRule.immutable);
	if (rule === void 0) return {
		findings: [],
		failures: []
	};
	const pairs = pairsOf(states);
	const answers = await askValidation(pairs.map(({ asked }) => asked), tools);
	const answered = pairs.flatMap(({ now, then }, at) => {
		const answer = answers[at];
		return answer === void 0 ? [] : [{
			manifest: now,
			then,
			answer
		}];
	});
	return {
		findings: answered.flatMap(({ manifest, then, answer }) => "failed" in answer ? [] : answer.changes.flatMap((each) => changeOf({
			now: manifest,
			then
		}, each, rule))),
		failures: failuresOf$1(answered)
	};
}
function pairsOf({ head, base, wanted }) {
	const before = new Map(base.map((each) => [keyOf$1(each), each]));
	return head.filter(wanted).flatMap((now) => {
		const then = before.get(keyOf$1(now));
		if (then === void 0 || isReplaced(now) || isDeepStrictEqual(now.value, then.value)) return [];
		const [value, old] = [sentOf(now), sentOf(then)];
		return value === void 0 || old === void 0 ? [] : [{
			now,
			then,
			asked: {
				value,
				before: old
			}
		}];
	});
}
/** In the same target: what another target deploys with the same name may never have been in the same cluster. */
function keyOf$1(manifest) {
	return JSON.stringify([manifest.target.id, objectKey(objectIdentity(manifest))]);
}
function changeOf({ now, then }, refusal, rule) {
	const path = changedPath(pathOf(refusal.field, now.value), {
		now,
		then
	}, refusal.detail);
	const error = {
		type: refusal.type,
		path
	};
	if (!isCertain(error, now) || !isCertain(error, then)) return [];
	const message = changeMessageOf(now, path, refusal);
	return [{
		rule: rule.meta.id,
		severity: severityOfFinding(rule, void 0),
		message,
		manifest: now,
		path
	}];
}
/** The field that was changed, where the API server names one that holds it; fields that its text names may change. */
function changedPath(path, { now, then }, detail) {
	const refused = differingSteps(fieldAt(now.value, path), fieldAt(then.value, path)).filter((step) => !detail.includes(`'${step}'`));
	const [only] = refused;
	if (only === void 0 || refused.length > 1 && !/forbidden|may not/.test(detail)) return path;
	return changedPath([...path, only], {
		now,
		then
	}, "");
}
function differingSteps(after, before) {
	const differs = (step) => !isDeepStrictEqual(childOf(after, step), childOf(before, step));
	if (Array.isArray(after) && Array.isArray(before)) return after.length === before.length ? [...after.keys()].filter(differs) : [];
	if (!isObject(after) || !isObject(before)) return [];
	return [.../* @__PURE__ */ new Set([...Object.keys(after), ...Object.keys(before)])].filter(differs);
}
// src/change/judged.ts
/** The head, with what the API server would refuse of the change itself. */
async function withJudgedChange(head, base, { rules, tools }) {
	const { knownObjects, otherObjects } = base.difference;
	const wanted = ({ target }) => !head.context.has(target.id);
	const change = await judgeChanges({
		head: knownObjects,
		base: otherObjects,
		wanted,
		rules
	}, tools);
	return {
		...head,
		judgement: joined$2(head.judgement, change)
	};
}
// src/decide/baseline.ts
/** The findings a team accepts for now: every one that counts, or that an earlier baseline holds. */
function baselineOf(verdicts) {
	return verdicts.filter(({ label }) => label === "open" || label === "baselined").flatMap((verdict) => withOthers(verdict).map((each) => entryOf(verdict.rule, each))).sort((a, b) => compareTexts(a.fingerprint, b.fingerprint));
}
/** A finding, and those that it speaks for. */
function withOthers(verdict) {
	return [verdict, ...verdict.otherObjects ?? []];
}
function entryOf(rule, { fingerprint, object, location, message }) {
	return {
		fingerprint,
		rule,
		file: location.span.file,
		object: object === void 0 ? "" : [
			object.kind,
			object.namespace,
			object.name
		].filter(Boolean).join("/"),
		message
	};
}
/** Entries of the baseline whose finding no longer occurs. */
function resolvedEntries(entries, verdicts) {
	const found = new Set(verdicts.flatMap(withOthers).map(({ fingerprint }) => fingerprint));
	return entries.filter(({ fingerprint }) => !found.has(fingerprint));
}
// src/decide/diff.ts
/** The nearest line of the chain that the change made becomes the place; the old one stays in the chain. */
function inDiffFirst(finding, changed) {
	const { location, related } = finding;
	if (isChanged(location.span, changed)) return {
		...finding,
		inDiff: true
	};
	const made = related.find(({ span, role }) => !whole.has(role) && isChanged(span, changed));
	if (made === void 0) return {
		...finding,
		inDiff: false
	};
	const role = made.role === "object" ? made.role : "template";
	const before = {
		span: location.span,
		role
	};
	return {
		...finding,
		location: {
			span: made.span,
			precision: location.precision
		},
		related: [before, ...related.filter((each) => each !== made)],
		inDiff: true
	};
}
/** Roles that stand for a file or an object as a whole: its first line causes nothing. */
const whole = /* @__PURE__ */ new Set([
	"chart",
	"kustomization",
	"resource"
]);
function isChanged({ file, start }, changed) {
	const lines = changed.get(file);
	if (lines === void 0) return false;
	return lines === "all" || lines.some(([first, last]) => start.line >= first && start.line <= last);
}
// src/decide/fingerprint.ts
const digits = 32;
/**
* Gives each finding a fingerprint, in the order given: a hash of its identity. Several findings of the same identity,
* such as those of two targets that deploy the same object, are numbered in their order.
*/
function fingerprinted(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const identity = findingKey(finding.identity);
		const ordinal = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, ordinal);
		return {
			...finding,
			fingerprint: hash$1(ordinal === 1 ? identity : `${identity} ${ordinal}`)
		};
	});
}
function hash$1(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, digits);
}
// src/decide/known-lines.ts
/**
* A finding whose line is not known is put on that of the same finding in another target, such as another variant of a
* chart: what causes one causes the other. Only where there is one such line, and both objects come from one source.
*/
function atKnownLines(findings) {
	const located = findings.filter((finding) => !isNearest(finding));
	const known = new Map([...grouped(located, keysOf)].map(([key, all]) => [key, oneLine(all)]));
	const moved = [];
	return [...findings.flatMap((finding) => {
		const other = isNearest(finding) ? sameElsewhere(finding, known) : void 0;
		if (other === void 0) return [finding];
		moved.push({
			...finding,
			location: {
				...finding.location,
				span: other.location.span
			}
		});
		return [];
	}), ...moved];
}
function sameElsewhere(finding, known) {
	return keysOf(finding).flatMap((key) => known.get(key) ?? []).find((each) => shareSource(finding, each));
}
function isNearest({ location }) {
	return location.precision === "nearest";
}
/** Of the same violation wherever it is deployed, as far as it stands to the base alike; failures have none. */
function keysOf({ identity, baselineState, waiver }) {
	return "object" in identity ? [JSON.stringify([
		sourceKey(identity),
		baselineState,
		waiver === void 0
	])] : [];
}
/** The first of findings that are all on one line. */
function oneLine(findings) {
	const [first] = findings;
	if (first === void 0) return void 0;
	const { file, start } = first.location.span;
	const isThere = ({ location: { span } }) => span.file === file && span.start.line === start.line;
	return findings.every(isThere) ? first : void 0;
}
/** A file of the way to one is on the way to the other. */
function shareSource(one, other) {
	const files = new Set(filesOf(one));
	return filesOf(other).some((file) => files.has(file));
}
/** Not those that say what a target is: they make different objects of one name. */
function filesOf({ location, related }) {
	const way = related.filter(({ role }) => role !== "chart" && role !== "kustomization" && role !== "object");
	return [location.span.file, ...way.map(({ span }) => span.file)];
}
// src/decide/labelers/baselined.ts
/** The finding is in the baseline. */
const baselined = ({ fingerprint }, { baseline }) => baseline?.has(fingerprint) === true ? {
	label: "baselined",
	reason: "the baseline holds it"
} : void 0;
// src/decide/labelers/unchanged.ts
/** The finding was there before the change. */
const unchanged = ({ baselineState }) => baselineState === "unchanged" ? {
	label: "unchanged",
	reason: "it was there before the change"
} : void 0;
// src/decide/labelers/waived.ts
/** A waiver holds for the finding. */
const waived = ({ waiver }) => waiver === void 0 ? void 0 : {
	label: "waived",
	reason: reasonOf$1(waiver)
};
/** `comment at deploy.yaml:12: one replica is enough (until 2027-01-31, owner team-shop)`. */
function reasonOf$1({ source, file, line, reason, until, owner }) {
	const terms = [...until === void 0 ? [] : [`until ${until}`], ...owner === void 0 ? [] : [`owner ${owner}`]];
	const why = reason === "" ? "no reason is given" : reason;
	return `${descriptions[source]} at ${file}:${line}: ${why}${terms.length === 0 ? "" : ` (${terms.join(", ")})`}`;
}
const descriptions = {
	comment: "comment",
	annotation: "annotation",
	configuration: "entry",
	"kube-linter": "annotation of kube-linter",
	"kube-score": "annotation of kube-score",
	polaris: "annotation of Polaris",
	checkov: "annotation of Checkov",
	trivy: "comment of Trivy",
	conftest: "exception of the policy"
};
// src/decide/labels.ts
/** In order: the first that has something to say decides. A new kind of label is a file and a line here. */
const labelers = [
	unchanged,
	waived,
	baselined
];
/** The label of a finding; `open` when no labeler says otherwise. */
function labelOf(finding, context) {
	for (const labeler of labelers) {
		const label = labeler(finding, context);
		if (label !== void 0) return label;
	}
	return { label: "open" };
}
// src/decide/lower.ts
/** The one step in which what a finding is about changes its severity: after judging, and never to a higher one. */
function lowered({ lowering, ...verdict }, settings) {
	const severity = loweredSeverity(verdict.severity, lowering, settings);
	if (lowering === void 0 || severity === void 0) return verdict;
	const { by, reason } = lowering;
	return {
		...verdict,
		severity,
		lowered: {
			by,
			reason,
			from: verdict.severity
		}
	};
}
// src/decide/together.ts
/**
* One finding for all of a rule that one edit of one line answers, with the objects that have it. Where one of them is
* more severe, it speaks for all. Defaults that a published chart leaves empty are one finding a chart, but for those on a
* line that has others too. What copies of an object have in several files is one finding as well, and so is what a
* kustomization leaves out in all of its containers.
*/
function together(verdicts) {
	const lineOf = ({ location }) => location.span.start.line;
	const lines = grouped(verdicts, (verdict) => [answerKey(verdict, lineOf(verdict))]);
	const defaults = new Set([...lines.values()].filter((all) => all.every(isDefault)).flat());
	const keyOf = (verdict) => answerKey(verdict, defaults.has(verdict) ? "defaults" : lineOf(verdict));
	return joinedBy(joinedBy(verdicts, keyOf, (group) => [onLine(group)]), copyKey, copies).map(({ copy: _, ...verdict }) => verdict);
}
/** What is made of a group stands where the verdict that speaks for it stood. */
function joinedBy(verdicts, keyOf, join) {
	const groups = grouped(verdicts, (verdict) => [keyOf(verdict)]);
	const places = new Map(verdicts.map(({ fingerprint }, at) => [fingerprint, at]));
	const placeOf = ({ fingerprint }) => places.get(fingerprint) ?? 0;
	return [...groups.values()].flatMap(join).sort((a, b) => placeOf(a) - placeOf(b));
}
function onLine(group) {
	const [head, ...others] = [...group].sort(byWeight);
	if (others.length === 0) return head;
	const targets = new Set(group.flatMap(({ target, otherTargets }) => [target, ...otherTargets]));
	targets.delete(head.target);
	return {
		...head,
		otherTargets: [...targets],
		otherObjects: others.map(other)
	};
}
/** The most severe first, then those whose line is known. */
function byWeight(a, b) {
	const isNearest = ({ location }) => Number(location.precision === "nearest");
	return compareSeverity(a.severity, b.severity) || isNearest(a) - isNearest(b);
}
/**
* The copy that speaks for the others is the most severe, not in a generated file, and in the diff. Where it is not in the
* diff, those that are stay apart: a finding that a change makes is on a line of the change.
*/
function copies(group) {
	const sorted = [...group].sort(byLead);
	const changed = sorted.filter(({ inDiff }) => inDiff === true);
	if (changed.length === 0 || sorted[0]?.inDiff === true) return [withCopies(sorted)];
	return [withCopies(sorted.filter((each) => !changed.includes(each))), withCopies(changed)];
}
function byLead(a, b) {
	const isGenerated = ({ lowered }) => Number(lowered?.by === "generated");
	const isElsewhere = ({ inDiff }) => Number(inDiff !== true);
	return compareSeverity(a.severity, b.severity) || isGenerated(a) - isGenerated(b) || isElsewhere(a) - isElsewhere(b);
}
function withCopies(sorted) {
	const [head, ...others] = sorted;
	if (others.length === 0) return head;
	const { otherObjects = [] } = head;
	return {
		...head,
		otherObjects: [...otherObjects, ...others.flatMap((each) => [other(each), ...each.otherObjects ?? []])]
	};
}
function other({ object, target, otherTargets, location, message, fingerprint }) {
	return {
		object,
		target,
		otherTargets,
		location,
		message,
		fingerprint
	};
}
/** What no copy is known of is alone. */
function copyKey({ copy, fingerprint, label, baselineState, waiver }) {
	return copy === void 0 ? fingerprint : JSON.stringify([
		copy,
		label,
		baselineState,
		waiver?.file,
		waiver?.line
	]);
}
function isDefault({ lowered }) {
	return lowered?.by === "chartDefaults";
}
/** The same for findings that one edit answers; what belongs to no object is answered by what its message says. */
function answerKey(verdict, line) {
	const { rule, object, location, message, label, baselineState, inDiff, waiver } = verdict;
	const { file, start } = location.span;
	const state = [
		label,
		baselineState,
		inDiff,
		waiver?.file,
		waiver?.line
	];
	return JSON.stringify([
		rule,
		file,
		line,
		object === void 0 ? [message, start.column] : "",
		...state
	]);
}
// src/decide/decide.ts
/** What went wrong while rendering and while reading what was rendered; both lists are in the order of the targets. */
function failuresOf(rendered, parsed) {
	return rendered.flatMap((each, index) => {
		return (each.status === "failed" ? [each.failure] : parsed[index]?.failures ?? []).map((failure) => ({
			failure,
			target: each.target
		}));
	});
}
/**
* Joins findings that several targets share, puts them in the order of the report, labels each, lowers those that are less
* urgent, and joins those that one edit answers.
*/
function decide(found, failed, context = {}) {
	const { changed, failures } = context;
	const all = [...failures?.isOff === true ? [] : failed.map((each) => configured(asFinding(each), failures?.severity)), ...atKnownLines(found)];
	return together(fingerprinted(joined(changed === void 0 ? all : all.map((finding) => inDiffFirst(finding, changed))).sort(byPlace)).map(({ identity: _, ...finding }) => ({
		...finding,
		...labelOf(finding, context)
	})).map((each) => lowered(each, context.lower)));
}
/** A configured severity replaces that of the rule; a failure that is less severe by itself stays so. */
function configured(finding, severity) {
	if (severity === void 0) return finding;
	return {
		...finding,
		severity: finding.severity === "error" ? severity : lessSevere(finding.severity, severity)
	};
}
function asFinding({ failure, target, baselineState, lowering }) {
	const file = failure.file ?? (target === void 0 ? repoPath(".") : mainFile(target));
	const line = failure.line ?? 1;
	const column = failure.column ?? 1;
	const span = {
		file,
		start: {
			line,
			column
		},
		end: {
			line,
			column: column + 1
		}
	};
	return {
		rule: renderFailed,
		severity: failure.severity ?? "error",
		message: failure.message,
		remediation: failure.hint ?? "",
		target: target?.id ?? file,
		otherTargets: [],
		object: void 0,
		path: [],
		identity: failureIdentity({
			failure,
			target
		}),
		location: {
			span: failure.column === void 0 ? wholeLine(file, line) : span,
			precision: failure.line === void 0 ? "nearest" : "exact"
		},
		related: [...valuesOf(failure), ...target === void 0 ? [] : throughTarget(target, file)],
		...failure.context === void 0 ? {} : { context: failure.context },
		...baselineState === void 0 ? {} : { baselineState },
		...lowering === void 0 ? {} : { lowering }
	};
}
function valuesOf({ values = [] }) {
	return values.map(({ file, line }) => ({
		span: wholeLine(file, line),
		role: "values"
	}));
}
function throughTarget(target, file) {
	const main = mainFile(target);
	const { role } = target.traits;
	return role === void 0 || main === file ? [] : [{
		span: wholeLine(main, 1),
		role
	}];
}
/**
* One finding for what several values files, overlays or releases say of the same source line. It is less urgent only
* where it is so in all of them.
*/
function joined(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = lineKey(finding);
		const known = groups.get(key);
		if (known === void 0) {
			const { lowering } = finding;
			groups.set(key, {
				first: finding,
				targets: /* @__PURE__ */ new Set([finding.target, ...finding.otherTargets]),
				lowering
			});
			continue;
		}
		known.targets.add(finding.target);
		if (finding.lowering === void 0) known.lowering = void 0;
	}
	return [...groups.values()].map(({ first: { lowering: _, ...first }, targets, lowering }) => ({
		...first,
		otherTargets: [...targets].slice(1),
		...lowering === void 0 ? {} : { lowering }
	}));
}
/** The same for findings that one edit of one line answers, and that read the same. */
function lineKey({ identity, severity, message, location, baselineState, waiver }) {
	const { file, start } = location.span;
	const source = "code" in identity ? identity.rule : sourceKey(identity);
	return JSON.stringify([
		baselineState,
		waiver === void 0,
		source,
		severity,
		message,
		file,
		start.line,
		start.column
	]);
}
function byPlace(a, b) {
	return compareTexts(a.location.span.file, b.location.span.file) || a.location.span.start.line - b.location.span.start.line || a.location.span.start.column - b.location.span.start.column || compareTexts(a.rule, b.rule) || compareTexts(JSON.stringify(a.path), JSON.stringify(b.path)) || compareTexts(a.target, b.target);
}
// src/decide/flaws.ts
/**
* What some who deploy a target refuse, as warnings. What the repository itself hands to a deployer that refuses nothing is
* left out.
*/
function flawsOf(rendered, manifests) {
	const flawed = rendered.flatMap((each) => each.status === "failed" || each.flaw === void 0 ? [] : [{
		failure: {
			...each.flaw,
			severity: "warning"
		},
		target: each.target
	}]);
	if (flawed.length === 0) return [];
	const accepted = manifests.flatMap(({ id, value }) => {
		const deployer = deployerOf(id);
		return (deployer?.isUnrestricted === true ? deployer.folders?.(value.spec) ?? [] : []).flatMap(({ path }) => deployedFolder(path) ?? []);
	});
	return flawed.filter(({ target }) => !accepted.some((folder) => isInside(target.path, folder)));
}
// src/decide/repository-address.ts
/**
* Host and path of a repository, the same for every way to reach it: `https://github.com/shop/till.git`,
* `ssh://git@github.com/shop/till`, `git@github.com:shop/till`.
*/
function addressOf(url) {
	const [, withScheme] = /^[a-z][a-z0-9+.-]*:\/\/(.*)$/i.exec(url) ?? [];
	const [host = "", ...path] = (withScheme ?? url.replace(/^([^/:]+):(?!\/\/)/, "$1/")).split("/").filter((part) => part !== "");
	return [host.slice(host.lastIndexOf("@") + 1).replace(/:\d+$/, ""), ...path].join("/").replace(/\.git$/, "").toLowerCase();
}
// src/decide/delivered.ts
/** Says whether all that an object deploys is judged: it lies in folders of this repository, which were read as they are. */
function isDeliveredFrom(read) {
	const isRead = folderReader(read);
	const isHere = repositoryReader(read);
	return (manifest) => {
		const folders = deployerOf(manifest.id)?.folders?.(manifest.value.spec) ?? [];
		return folders.length > 0 && folders.every((folder) => isRead(folder) && isHere(folder, manifest));
	};
}
function folderReader({ manifests, failedAt, paths }) {
	const known = /* @__PURE__ */ new Set();
	for (const { source, target } of manifests) for (const path of [source, target.path]) addFolders(path, known);
	return ({ path, isAltered }) => {
		const folder = isAltered ? void 0 : deployedFolder(path);
		if (folder === void 0 || !(folder === "." || known.has(folder))) return false;
		return (paths.length === 0 || paths.some((asked) => isInside(folder, asked))) && !failedAt.some((failed) => isInside(failed, folder));
	};
}
/** The path and every folder above it. */
function addFolders(path, into) {
	for (let end = path.length; end > 0 && !into.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1)) into.add(path.slice(0, end));
}
/** `flux bootstrap` gives this name to the repository that it commits the deployers to. */
const bootstrapped = "flux-system";
/** Whether a folder is one of this repository, and not of another that has one of the same name. */
function repositoryReader({ remotes, manifests }) {
	const ours = new Set(remotes.map(addressOf));
	const sources = manifests.filter(isSource).reverse();
	const urls = new Map(sources.map(({ id, value }) => [keyOf(id), fieldAt(value, ["spec", "url"])]));
	return ({ repository }, { id }) => {
		if (repository === void 0) return false;
		if (typeof repository === "string") return ours.has(addressOf(repository));
		if (repository.kind !== "GitRepository") return false;
		const url = urls.get(keyOf({
			...repository,
			namespace: repository.namespace ?? id.namespace
		}));
		if (typeof url !== "string" || remotes.length === 0) return repository.name === bootstrapped;
		return ours.has(addressOf(url));
	};
}
function isSource({ id }) {
	return servedGroup(id) === "source.toolkit.fluxcd.io";
}
function keyOf({ kind, namespace = "", name }) {
	return JSON.stringify([
		kind,
		namespace,
		name
	]);
}
// src/decide/not-judged.ts
/** What was not judged; with a reason when that is everything. */
function notJudged(judged) {
	const { manifests, values, rulesOff } = judged;
	const all = manifests.filter(({ id }) => deploysOthers(id));
	const found = judged.verdicts.filter((verdict) => !isAbsent(verdict));
	const reason = manifests.length > all.length || found.length > 0 ? void 0 : reasonOf(judged);
	const isJudged = reason === void 0 ? isDeliveredFrom(judged) : () => false;
	const deployers = all.filter((manifest) => !isJudged(manifest)).map(placed);
	const unknownValues = unknownIn(judged);
	return {
		deployers,
		values,
		rulesOff,
		...unknownValues === 0 ? {} : { unknownValues },
		...reason === void 0 ? {} : { reason }
	};
}
/**
* Of objects that rules were asked about, and of ConfigMaps and Secrets, whose values they get. A template in any other one
* is nothing that was not judged, and neither is one that its controller fills in.
*/
function unknownIn({ manifests, rules }) {
	const tokens = [.../* @__PURE__ */ new Set([
		"ConfigMap",
		"Secret",
		...rules.flatMap(({ meta }) => meta.kinds)
	])];
	return manifests.reduce((sum, { id, value, unknowns = [] }) => {
		if (unknowns.length === 0) return sum;
		const object = {
			...id,
			isWorkload: podTemplatePath(id, value) !== void 0
		};
		if (!tokens.some((token) => matchesKind(token, object))) return sum;
		return sum + unknowns.filter(({ default: given, atRunTime }) => given === void 0 && atRunTime !== true).length;
	}, 0);
}
/** Nothing was judged there: what it would take is not in the repository. */
function isAbsent({ lowered }) {
	return lowered?.by === "remote" || lowered?.by === "needsValues";
}
function placed({ id, source, sourceLine, target }) {
	return {
		object: id,
		file: source ?? mainFile(target),
		line: source === void 0 ? 1 : sourceLine
	};
}
function reasonOf({ manifests, targets, failed, skipped, hint, verdicts }) {
	if (manifests.length > 0) return "every object deploys others, which Seaworthy does not render";
	if (verdicts.some(isAbsent)) return "what is found needs values or files that are not in the repository";
	if (failed > 0) return `${failed === targets ? "every target" : `${failed} of ${targets} targets`} failed, and gitops/render-failed is off`;
	if (targets > 0) return targets === 1 ? "the target holds no object" : `the ${targets} targets hold no object`;
	const [first] = skipped;
	if (first === void 0) return `no chart, kustomization or manifest found${hint}`;
	const more = skipped.length === 1 ? "" : `, and ${skipped.length - 1} more; --verbose lists them`;
	return `everything found is skipped: ${first.path} (${first.reason})${more}`;
}
// src/decide/report.ts
/** Adds the report up. */
function reportOf(outcome) {
	const { verdicts, skipped, rules, failOn, excerpts, topology, fixes, comparison, baseline, relaxations = [], notJudged, schemas, forbidsInlineWaivers = false } = outcome;
	const rendered = outcome.rendered.map((each, index) => summaryOf(each, outcome.parsed[index]));
	return {
		verdicts,
		rendered,
		skipped,
		rules,
		failOn,
		excerpts,
		...topology === void 0 ? {} : { topology },
		...fixes === void 0 ? {} : { fixes },
		...comparison === void 0 ? {} : { comparison },
		...baseline === void 0 ? {} : { baseline },
		...relaxations.length === 0 ? {} : { relaxations },
		...notJudged === void 0 ? {} : { notJudged },
		...schemas === void 0 ? {} : { schemas },
		...forbidsInlineWaivers ? { forbidsInlineWaivers } : {},
		counts: countsOf(verdicts, rendered, {
			rules: rules.filter(({ meta }) => isEvaluated(meta)).length,
			failOn
		}),
		exitCode: exitCode(verdicts, failOn, notJudged?.reason !== void 0 && outcome.allowEmpty !== true)
	};
}
/** A target nothing could be read from has failed, even if its text was there. */
function summaryOf(rendered, parsed) {
	const objects = parsed?.manifests.length ?? 0;
	const failure = rendered.status === "failed" ? rendered.failure : objects === 0 ? parsed?.failures[0] : void 0;
	const status = failure === void 0 ? "rendered" : "failed";
	return {
		target: rendered.target,
		status,
		objects,
		...failure === void 0 ? {} : { failure }
	};
}
/** 1 when an open finding is at or above the threshold, 2 when `isEmpty`: a run that judges nothing shows nothing. */
function exitCode(verdicts, failOn, isEmpty = false) {
	if (isEmpty) return 2;
	return verdicts.some(({ label, severity }) => label === "open" && isAtLeast(severity, failOn)) ? 1 : 0;
}
/** Adds up what a report says; `rules` is how many were in force. */
function countsOf(verdicts, rendered, { rules, failOn }) {
	const lowered = verdicts.filter((verdict) => countsAsLowered(verdict, failOn));
	const apart = new Set(lowered);
	const open = (severity) => verdicts.filter((verdict) => verdict.label === "open" && verdict.severity === severity && !apart.has(verdict)).length;
	return {
		error: open("error"),
		warning: open("warning"),
		info: open("info"),
		lowered: lowered.length,
		unchanged: verdicts.filter((verdict) => verdict.label === "unchanged").length,
		waived: verdicts.filter((verdict) => verdict.label === "waived").length,
		baselined: verdicts.filter((verdict) => verdict.label === "baselined").length,
		targets: rendered.length,
		renderedTargets: rendered.filter((each) => each.status === "rendered").length,
		objects: rendered.reduce((sum, each) => sum + each.objects, 0),
		rules
	};
}
// src/run.ts
/** Judges what the repository would deploy. */
async function run(options) {
	const session = await openSession(options);
	return withTools(session, (tools) => judge(session, tools));
}
/** The whole order of work, from the repository to the report; `assignment`: the part that one of several machines does. */
async function judge(session, tools, assignment) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { options, files, config, policySets, rulesOff, baseline } = session;
		const context = {
			session,
			tools,
			assignment
		};
		const input = stateOf(session, tools);
		const { head, compared } = await comparedWith(_usingCtx$1.a(await baseOf(session, input)), await analyze(input, context), context);
		const rules = policySets.flatMap((each) => each.rules);
		progress(options, "locate", 0);
		const { located, problems, open, shown, relaxations } = await waivedFindings({
			...context,
			state: input,
			analysis: head,
			compared
		});
		const fixes = await fixesFor(shown, head, context);
		progress(options, "locate", 1);
		const failed = await withLowerings(compared?.failed ?? failuresIn(head), session, head);
		const verdicts = decide([...located, ...problems], failed, {
			lower: config.lower,
			changed: compared?.lines,
			failures: {
				isOff: rulesOff.includes(renderFailed),
				severity: severityOf(renderFailed, rules)
			},
			baseline: baseline && new Set(baseline.entries.map(({ fingerprint }) => fingerprint))
		});
		const looked = /* @__PURE__ */ new Set([...open.map(({ manifest }) => manifest), ...compared?.changedObjects ?? []]);
		const about = await objectsOf(head, session);
		const report = reportOf({
			verdicts,
			...judgedOf(head),
			...schemasOf(head, rules),
			skipped: head.found.skipped,
			rules,
			failOn: config.failOn,
			fixes,
			comparison: compared?.comparison,
			relaxations,
			notJudged: notJudged({
				...about,
				verdicts,
				rules,
				rulesOff,
				hint: whereToLook(session)
			}),
			allowEmpty: options.allowEmpty,
			forbidsInlineWaivers: config.waivers.inline === "forbid",
			excerpts: await excerptsOf(verdicts, files),
			topology: topologyOf(head.graph, looked),
			baseline: baseline && {
				file: baseline.file,
				gone: resolvedEntries(baseline.entries, verdicts)
			}
		});
		return redacted(report, await secretsOf([secretState(head, files), ...compared?.secretStates ?? []]));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** How many objects have a schema, when it is asked whether they match it. */
function schemasOf({ schemaCoverage }, rules) {
	return rules.some(({ meta }) => meta.id === schemaRule.schema) ? { schemas: schemaCoverage } : {};
}
/** What a state knows of secrets: its Secrets, and the sources of what failed. */
function secretState(analysis, files) {
	const { rendered } = analysis;
	return {
		files,
		rendered,
		manifests: manifestsOf(analysis),
		failed: failuresIn(analysis)
	};
}
/** The steps of one state of the repository. */
async function analyze(state, context) {
	return judgeState(await renderState(state, context), state.config, context);
}
/** The same for a second state, as far as it differs from a known one. */
async function analyzeOther(state, known, context) {
	const rendered = await renderState(state, context, known);
	const difference = differenceOf(known.analysis, rendered, isLookedUp(context.session.policySets));
	return {
		...await judgeState(rendered, state.config, context, difference.reaches),
		difference
	};
}
/** What a state deploys: discover, render, parse. */
async function renderState(state, { session, assignment }, other) {
	const { config, paths, named, documents, tools, found: known } = state;
	const all = known ?? await discover(state, config, {
		paths,
		named
	});
	if (known === void 0) requireCharts(all.targets, session.options);
	const found = assigned(all, assignment);
	const readers = {
		documents,
		...other && reusingParsed(other)
	};
	const outcomesOf = async ({ targets, texts }) => {
		const renderTools = {
			...tools,
			textOf: (path) => texts.get(path)
		};
		const rendered = await render(targets, other === void 0 ? renderTools : reusingOutcomes(renderTools, other));
		await readAhead(rendered, readers);
		return {
			rendered,
			parsed: parseAll(rendered, readers)
		};
	};
	const { rendered, parsed } = await outcomesOf(found);
	requireReadableValues(rendered, session.options);
	const failed = [...found.failures, ...failuresOf(rendered, parsed)];
	const around = await contextOf(assignment === void 0 ? state : {
		...state,
		context: void 0
	}, found, parsed);
	const context = await outcomesOf(around);
	const allParsed = [...parsed, ...context.parsed];
	return {
		found,
		rendered: [...rendered, ...context.rendered],
		parsed: allParsed,
		failed,
		flaws: flawsOf(rendered, manifestsOf({ parsed: allParsed })),
		context: new Set(around.targets.map(({ id }) => id)),
		failedContext: failuresOf(context.rendered, context.parsed),
		isWhole: around.isComplete && assignment === void 0
	};
}
/** What the rules say of it: join, evaluate. Only objects that `reaches` admits are judged. */
async function judgeState(state, { kubeVersion, isVersionStated, external, limits, schemas: settings }, { session, tools: { threads, cache, engines }, assignment }, reaches) {
	const graph = graphOf(session, state);
	progress(session.options, "judge", 0);
	const isMine = (manifest) => assignment === void 0 || !manifest.target.traits.isVerbatim;
	const wanted = (manifest) => !state.context.has(manifest.target.id) && reaches?.(manifest) !== false && isMine(manifest);
	const judgeTools = {
		threads,
		limitMs: limits.renderMs,
		judgementsOf: cache?.judgementsOf
	};
	const rules = rulesIn(session);
	const validating = judgeValidation({
		manifests: manifestsOf(state),
		wanted,
		rules
	}, { engines });
	const judgement = await evaluate(session.policySets, {
		graph,
		kubeVersion,
		external,
		wanted
	}, judgeTools);
	const schemas = judgeSchemas({
		manifests: manifestsOf(state),
		wanted,
		kubeVersion,
		isVersionStated,
		rules,
		settings
	});
	const judged = {
		...judgement,
		findings: [...judgement.findings, ...schemas.findings]
	};
	const validation = (await validating)(judged.findings);
	return {
		...state,
		graph,
		judgement: joined$2(judged, validation),
		schemaCoverage: schemas.coverage
	};
}
function assigned(found, assignment) {
	return assignment === void 0 ? found : {
		...found,
		targets: found.targets.filter(assignment.isMine)
	};
}
/** Opens the base, when there is one, while the head is analyzed. */
async function baseOf(session, head) {
	const { base } = session.options;
	if (base === void 0) return void 0;
	return openBase(head, {
		ref: base,
		configOf: (files) => configOf(session, files)
	});
}
/** Analyzes the base as far as it differs from the head, judges the change, and compares the two. */
async function comparedWith(opening, alone, context) {
	if (opening === void 0) return { head: alone };
	const base = await opening.opened;
	const analysis = await analyzeOther(base.state, {
		analysis: alone,
		changed: base.changes.files
	}, context);
	const { session, tools } = context;
	const head = await withJudgedChange(alone, analysis, {
		rules: rulesIn(session),
		tools
	});
	const compared = await compareWithBase({
		head,
		base: analysis
	}, base, tools);
	const before = {
		files: base.state.files,
		manifests: manifestsOf(analysis),
		changed: base.changes.files
	};
	return {
		head,
		compared: {
			...compared,
			base: before,
			secretStates: [secretState(analysis, before.files)]
		}
	};
}
/** Fixes that were verified, as many as the options ask for. */
async function fixesFor(shown, head, context) {
	const { fixes } = context.session.options;
	if (fixes === void 0) return void 0;
	const { provenFixes } = await import("./repair.js");
	return provenFixes(shown, repairContext(head, context), fixes);
}
function repairContext(head, context) {
	return {
		input: stateOf(context.session, context.tools),
		analysis: head,
		rules: rulesIn(context.session),
		analyzeOther: (state, known) => analyzeOther(state, known, context)
	};
}
/** Fixes what can be verified, in the texts that are answered; nothing is written. */
async function fix(options) {
	requireFiles(options, "cannot be fixed");
	const session = await openSession(options);
	return withTools(session, async (tools) => {
		try {
			var _usingCtx3 = _usingCtx();
			const context = {
				session,
				tools
			};
			const input = stateOf(session, tools);
			const { head, compared } = await comparedWith(_usingCtx3.a(await baseOf(session, input)), await analyze(input, context), context);
			progress(options, "fix", 0);
			const { open, shown } = await waivedFindings({
				...context,
				state: input,
				analysis: head,
				compared
			});
			const { fixAll } = await import("./repair.js");
			const { texts, fixed, remaining } = await fixAll(shown, repairContext(head, context));
			const secrets = await secretsOf([secretState(head, session.files), ...compared?.secretStates ?? []]);
			const mask = masksOf(secrets, /* @__PURE__ */ new Set())?.("") ?? ((text) => text);
			const masked = (finding) => ({
				...finding,
				message: mask(finding.message)
			});
			const asked = new Set(shown);
			const lowered = open.filter((each) => !asked.has(each));
			return {
				texts,
				fixed: fixed.map(masked),
				remaining: remaining.map(masked),
				lowered: lowered.map(masked),
				files: session.files,
				mask
			};
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
	});
}
const progress = ({ onProgress }, step, done) => onProgress?.({
	step,
	done,
	total: 1
});
/** A commit to compare with, fetched when the clone does not hold it; never rejects for what git says. */
function fetchedBase(options, wanted) {
	return fetchedCommit(repositoryRootOf(options), wanted);
}
export { judge as a, exitCode as c, clusterOf as d, documentsOf as f, buildGraph as h, fix as i, baselineOf as l, selectRules as m, analyzeOther as n, run as o, unchosenRules as p, fetchedBase as r, countsOf as s, analyze as t, stateOf as u };
