import { t as SeaworthyError } from "./failure.js";
import { t as grouped } from "./grouped.js";
import { c as noInputs, r as filesOfInputs, s as joinInputs, t as assertNever } from "./never.js";
import { n as own, t as asText } from "./own.js";
import { n as fieldAt, r as isObject, t as childOf } from "./manifest.js";
import { a as objectKey, c as stablePath, d as traitsOf, i as objectIdentity, l as defaultDestination, n as findingKey, r as identityOf, t as failureIdentity, u as mainFile } from "./identity.js";
import { n as wholeLine, t as repoPath } from "./location.js";
import { t as compareSeverity } from "./severity.js";
import { C as digestOf, _ as TimeoutError, d as accessKey, g as within, h as timeFor, k as openOverlay, m as eachWithin, o as readDocument, r as readStream } from "./stream.js";
import { t as nodeFiles } from "./node-files.js";
import { i as load } from "./js-yaml.js";
import { c as visit, d as isMap, f as isNode, h as isSeq, i as LineCounter, l as isAlias, m as isScalar, n as parseDocument, p as isPair } from "./yaml.js";
import { isDeepStrictEqual } from "node:util";
import { setImmediate } from "node:timers/promises";
// src/model/trailing.ts
/** The text without this character at its end. A pattern such as `-+$` looks at each run of it again and again. */
function withoutTrailing(text, character) {
	let end = text.length;
	while (end > 0 && text[end - 1] === character) end -= 1;
	return text.slice(0, end);
}
// src/discover/folders.ts
/** The folder of a file or folder; `.` for what lies at the root. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return repoPath(slash === -1 ? "." : path.slice(0, slash));
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** `path`, written relative to `folder`, as a path of the repository; undefined when it leaves the repository. */
function resolveFrom(folder, path) {
	try {
		return repoPath(folder === "." ? path : `${folder}/${path}`);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
/** True for `folder` itself and everything below it. */
function isInside(path, folder) {
	return folder === "." || path === folder || path.startsWith(`${folder}/`);
}
/** The nearest of `folders` above `path`; undefined when none is, as for the root. In time proportional to the depth. */
function holderOf(path, folders) {
	if (path === ".") return void 0;
	for (let at = folderOf(path);; at = folderOf(at)) {
		if (folders.has(at)) return at;
		if (at === ".") return void 0;
	}
}
// src/discover/around.ts
/** Charts that a path lies inside of: their templates are no manifests, even when the walk begins below the chart. */
async function chartsAround(paths, files) {
	const found = [];
	for (const path of paths) {
		const parts = path === "." ? [] : path.split("/");
		for (let depth = parts.length - 1; depth >= 0; depth -= 1) {
			const chart = repoPath(parts.slice(0, depth).join("/"));
			if (await files.stat(repoPath(`${chart}/Chart.yaml`)) !== void 0) found.push({
				path,
				chart
			});
		}
	}
	return found;
}
/** What was asked for inside a chart, and is no chart itself, is said to be rendered with the whole chart only. */
function partsOf(around, charts) {
	return around.filter(({ path }) => ![...charts].some((folder) => isInside(folder, path) || isInside(path, folder))).map(({ path, chart }) => ({
		kind: "helm",
		path,
		reason: `part of the chart ${chart}, which is checked as a whole`
	}));
}
// src/discover/client-side.ts
/** Groups of objects that tools read from disk and that are never deployed, with the tool. */
const tools = /* @__PURE__ */ new Map([
	["backstage.io", "Backstage"],
	["kustomize.config.k8s.io", "Kustomize"],
	["kind.x-k8s.io", "kind"],
	["k3d.io", "k3d"],
	["cli.kyverno.io", "the Kyverno command line"],
	["chainsaw.kyverno.io", "Chainsaw"],
	["kuttl.dev", "KUTTL"],
	["kubeadm.k8s.io", "kubeadm"],
	["kubelet.config.k8s.io", "the kubelet"],
	["kubeproxy.config.k8s.io", "kube-proxy"],
	["apiserver.config.k8s.io", "the API server"],
	["audit.k8s.io", "the API server"],
	["skaffold", "Skaffold"],
	["ctlptl.dev", "ctlptl"],
	["test.gatekeeper.sh", "Gator"],
	["krew.googlecontainertools.github.com", "Krew"],
	["templates.kluctl.io", "Kluctl"]
]);
/** The tool that reads objects of this type from disk; undefined for a type that is deployed. */
function clientSideTool(apiVersion, kind) {
	if (kind === "Config" && apiVersion === "v1") return "kubectl";
	return tools.get(apiVersion.split("/")[0] ?? "");
}
// src/discover/template-actions.ts
/** Where actions of Go templates and of Jinja begin and end. */
const marks = [["{{", "}}"], ["{%", "%}"]];
/** The text a template would leave: lines that only steer it go, actions that print become a word. Linear in the text. */
function withoutActions(text) {
	return text.split("\n").map(withoutActionsOf).join("\n");
}
function withoutActionsOf(line) {
	const trimmed = line.trim();
	if (marks.some(([open, close]) => trimmed.length > 3 && trimmed.startsWith(open) && trimmed.endsWith(close))) return "";
	return marks.reduce((left, [open, close]) => replaced(left, open, close), line);
}
function replaced(line, open, close) {
	const parts = [];
	let from = 0;
	for (let at = line.indexOf(open); at !== -1; at = line.indexOf(open, from)) {
		const end = line.indexOf(close, at + open.length);
		if (end === -1) break;
		parts.push(line.slice(from, at));
		from = end + close.length;
	}
	return [...parts, line.slice(from)].join("x");
}
// src/discover/manifest-file.ts
/**
* Decides by what the documents of a file hold. One object anywhere makes a manifest, whatever else the file holds; broken
* text that means to be an object counts as one, so that it fails visibly.
*/
function judgeFile(path, documents) {
	const verdicts = documents.every(isPlain) ? documents.map(judgeDocument) : inTime(documents);
	if (verdicts.includes("manifest")) return "manifest";
	const template = verdicts.indexOf("template");
	if (template !== -1) return templateFailure(path, documents[template]);
	return verdicts.find((each) => typeof each === "object") ?? "other";
}
const longestTime$1 = 1e4;
/** Broken text takes any time to understand. A file that takes too long is a manifest, so that it fails visibly. */
function inTime(documents) {
	const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
	try {
		return within(timeFor(characters, longestTime$1), () => documents.map(judgeDocument));
	} catch (error) {
		if (error instanceof TimeoutError || error instanceof RangeError) return ["manifest"];
		throw error;
	}
}
/** Read, and no template: what it holds says what it is. */
function isPlain({ text, read }) {
	return read.ok && read.flaw === void 0 && !text.includes("{{");
}
function judgeDocument({ text, read }) {
	if (read.ok) {
		const verdict = judgeValue(read.value);
		return verdict === "other" && read.flaw !== void 0 && meansToBeObject(textFrom(text, read.flaw)) ? "manifest" : verdict;
	}
	if (text.includes("{{") || text.includes("{%")) {
		const plain = readDocument(withoutActions(text));
		if (plain.ok) return judgeValue(plain.value) === "manifest" ? "template" : "other";
	}
	return meansToBeObject(text) ? "manifest" : "other";
}
function judgeValue(value) {
	if (Array.isArray(value)) return value.some((each) => judgeValue(each) === "manifest") ? { reason: "a list of objects: Kubernetes reads objects, one in each document" } : "other";
	if (!isObject(value)) return "other";
	if (isUntypedList(value)) return value.items.some((each) => judgeValue(each) === "manifest") ? "manifest" : "other";
	const { apiVersion, kind } = value;
	if (typeof apiVersion !== "string" || typeof kind !== "string") return meansType(apiVersion, kind) ? "manifest" : "other";
	const tool = clientSideTool(apiVersion, kind);
	return tool === void 0 ? "manifest" : { reason: `${kind} of ${apiVersion}: read by ${tool}, not deployed` };
}
/** kubectl takes a list that says no apiVersion. */
function isUntypedList(value) {
	return typeof value.kind === "string" && value.apiVersion === void 0 && Array.isArray(value.items);
}
/** Both are there and one of them is text: an object whose type is mistyped or has no value, which must fail visibly. */
function meansType(apiVersion, kind) {
	return apiVersion !== void 0 && kind !== void 0 && (typeof apiVersion === "string" || typeof kind === "string");
}
/** Characters: a parser that goes on behind mistakes takes twenty times the room. */
const mostParsed = 4194304;
const typeAtMargin = /^["']?(?:apiVersion|kind)["']?[ \t]*:/m;
/** Broken text that has one of these keys at its top, as far as it can be read. */
function meansToBeObject(text) {
	if (text.length > mostParsed) return typeAtMargin.test(text);
	const { contents } = parseDocument(text, {
		uniqueKeys: false,
		logLevel: "silent",
		stringKeys: false
	});
	if (!isMap(contents)) return false;
	return contents.items.some(({ key }) => isScalar(key) && (key.value === "apiVersion" || key.value === "kind"));
}
/** What stands from a position on, which is 1-based. */
function textFrom(text, { line = 1, column = 1 }) {
	const [first = "", ...more] = text.split("\n").slice(line - 1);
	return [first.slice(column - 1), ...more].join("\n");
}
function templateFailure(path, document) {
	const text = document?.text ?? "";
	const at = text.search(/\{\{|\{%/);
	return {
		code: "template-not-rendered",
		severity: "warning",
		message: `${path} is a template, not YAML: it is not checked`,
		hint: "check what it renders to, or exclude the file",
		file: path,
		line: (document?.line ?? 1) + text.slice(0, Math.max(at, 0)).split("\n").length - 1
	};
}
// src/discover/plain.ts
const manifestNames = /\.(?:ya?ml|json)$/i;
/** Seaworthy's own configuration; every other name may hold a manifest. */
const ownNames = /^\.?seaworthy\.ya?ml$/;
/** True for a file whose name does not rule it out. */
function isCandidate(path) {
	return manifestNames.test(path) && !ownNames.test(baseName(path));
}
/** Of files, those that hold Kubernetes objects; broken ones that mean to are kept, so that they fail visibly. */
async function findPlain(all, { tools, config, asked, around }) {
	const values = filesOfValues(config);
	const candidates = all.filter((path) => {
		if (around.some(({ chart }) => isInside(path, chart))) return false;
		return asked.has(path) || isCandidate(path) && !values.has(path);
	});
	const read = [];
	for (const path of candidates) read.push(await readCandidate(path, tools));
	await tools.documents.arrived();
	const targets = [];
	const skipped = [];
	const failures = [];
	const texts = /* @__PURE__ */ new Map();
	for (const candidate of read) {
		const { path } = candidate;
		const target = {
			kind: "plain",
			id: path,
			path,
			destination: defaultDestination
		};
		const verdict = asked.has(path) ? "manifest" : verdictOf(candidate, tools);
		if (verdict === "manifest" && !asked.has(path) && isHidden(path, asked)) skipped.push({
			kind: "plain",
			path,
			reason: "in a hidden folder: name the file or its folder to check it"
		});
		else if (verdict === "manifest") {
			targets.push(target);
			if ("text" in candidate) texts.set(path, candidate.text);
		} else if (typeof verdict === "object" && "reason" in verdict) skipped.push({
			kind: "plain",
			path,
			...verdict
		});
		else if (verdict !== "other") failures.push({
			failure: verdict,
			target
		});
	}
	return {
		targets,
		skipped,
		failures,
		texts
	};
}
/** Tools keep their own files there: tests of Chainsaw, workflows of GitHub, caches. */
function isHidden(path, asked) {
	const above = [...asked].find((folder) => folder !== "." && isInside(path, folder)) ?? "";
	return path.slice(above.length).split("/").slice(0, -1).some((part) => part.startsWith("."));
}
function verdictOf(candidate, { documents }) {
	return "failure" in candidate ? candidate.failure : judgeFile(candidate.path, documents.read(candidate.text));
}
/** Files that the configuration gives to charts: they are values, whatever else they look like. */
function filesOfValues({ targets, helm }) {
	const all = [helm, ...targets.flatMap(({ variants }) => variants)];
	return new Set(all.flatMap(filesOfInputs));
}
async function readCandidate(path, { files, documents }) {
	try {
		const text = await files.readText(path);
		await documents.announce(text);
		return {
			path,
			text
		};
	} catch (error) {
		if (error instanceof SeaworthyError) return {
			path,
			failure: error.failure
		};
		throw error;
	}
}
// src/discover/undeployed.ts
/** Those of these files that hold objects, which are not deployed for the reason that stands with the file: it is data, say. */
async function undeployedObjects(files, { tools, config, asked }) {
	const reasons = new Map(files.filter(([path]) => !asked.has(path)));
	if (reasons.size === 0) return [];
	const { targets } = await findPlain([...reasons.keys()], {
		tools,
		config,
		asked: /* @__PURE__ */ new Set(),
		around: []
	});
	return targets.map(({ kind, path }) => ({
		kind,
		path,
		reason: reasons.get(path) ?? ""
	}));
}
// src/discover/charts.ts
/** Finds charts and the sets of values they are deployed with; see `design.md` for what counts as one. */
async function findCharts(all, context) {
	const { tools, config, around } = context;
	const { files } = tools;
	const folders = new Set(all.filter((path) => baseName(path) === "Chart.yaml").map(folderOf));
	const configured = new Map(config.targets.map((each) => [each.path, each]));
	const ci = ciValues(all);
	const targets = [];
	const skipped = [];
	for (const folder of [...folders].sort()) {
		if (isVendored(folder, folders)) continue;
		if (await isLibrary(folder, files)) {
			skipped.push({
				kind: "helm",
				path: folder,
				reason: "library chart: it renders nothing by itself"
			});
			continue;
		}
		const own = configured.get(folder);
		const sets = [...valueSets(own), ...ci.get(folder) ?? []];
		targets.push(...sets.map((set) => target$1({
			folder,
			own,
			set
		}, config)));
	}
	const parts = partsOf(around, folders);
	return {
		targets,
		skipped: [
			...skipped,
			...parts,
			...await undeployedObjects(amongTemplates(all, folders), context)
		],
		owns: (path) => holderOf(path, folders) !== void 0
	};
}
/** What Helm reads of a chart, and what is given to it. */
const ofChart = /^(?:(?:templates|crds|charts|ci)\/|Chart\.(?:yaml|lock)$|values[^/]*$)/;
/** Files in the folder of a chart that it does not render. */
function amongTemplates(all, folders) {
	return all.flatMap((path) => {
		const chart = holderOf(path, folders);
		if (chart === void 0 || ofChart.test(chart === "." ? path : path.slice(chart.length + 1))) return [];
		return [[path, `in the folder of the chart ${chart}, which does not render it`]];
	});
}
/** A chart below another chart's `charts/` is rendered through it; one in its `templates/` is a mere file. */
function isVendored(folder, folders) {
	const holder = holderOf(folder, folders);
	if (holder === void 0) return false;
	const inside = holder === "." ? folder : folder.slice(holder.length + 1);
	return inside.startsWith("charts/") || inside.startsWith("templates/") || isVendored(holder, folders);
}
const longestRead = 1e4;
/** A chart that cannot be read is none that is left out: rendering it will say what is wrong. */
async function isLibrary(folder, files) {
	try {
		const text = await files.readText(repoPath(`${folder}/Chart.yaml`));
		const meta = within(timeFor(text.length, longestRead), () => load(text));
		return typeof meta === "object" && meta !== null && "type" in meta && meta.type === "library";
	} catch (error) {
		if (error instanceof SeaworthyError || error instanceof Error) return false;
		throw error;
	}
}
/** The configured variants, else the chart's own values. */
function valueSets(own) {
	return own === void 0 || own.variants.length === 0 ? [void 0] : own.variants;
}
/** Each `ci/*-values.yaml` by the folder of its chart, as chart-testing has them; one look at every file, whatever the number of charts. */
function ciValues(all) {
	const found = /* @__PURE__ */ new Map();
	for (const path of all) {
		const name = /(?:^|\/)(ci\/[^/]*-values\.ya?ml)$/.exec(path)?.[1];
		if (name === void 0) continue;
		const chart = folderOf(folderOf(path));
		const sets = found.get(chart) ?? [];
		sets.push({
			...noInputs,
			name,
			values: [path]
		});
		found.set(chart, sets);
	}
	return found;
}
function target$1({ folder, own, set }, { helm, kubeVersion }) {
	const { cluster, namespace: usual } = defaultDestination;
	const namespace = helm.namespace ?? set?.namespace ?? own?.namespace ?? usual;
	return {
		kind: "helm",
		id: set === void 0 ? folder : `${folder} (${set.name})`,
		path: folder,
		destination: {
			cluster,
			namespace
		},
		request: {
			chart: folder,
			release: helm.release ?? set?.release ?? own?.release ?? releaseName(folder),
			namespace,
			...joinInputs(set ?? noInputs, helm),
			kubeVersion,
			includeCrds: helm.includeCrds,
			isUpgrade: false
		}
	};
}
const longestRelease = 53;
/** The chart's folder as a release name: most charts then name their objects as people do. */
function releaseName(folder) {
	return withoutTrailing(baseName(folder).toLowerCase().replace(/[^a-z0-9-]+/g, "-").slice(0, longestRelease).replace(/^-+/, ""), "-") || "release";
}
// src/discover/kustomizations.ts
const fileNames = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
/** Finds the kustomizations that no other builds on; those in `asked` are targets in any case. */
async function findKustomizations(all, context) {
	const { tools, config, asked } = context;
	const byFolder = /* @__PURE__ */ new Map();
	for (const file of all) {
		if (!fileNames.has(baseName(file)) || byFolder.has(folderOf(file))) continue;
		byFolder.set(folderOf(file), await read$1(file, tools));
	}
	const found = [...byFolder.values()];
	const reachedBy = /* @__PURE__ */ new Map();
	for (const each of found) for (const name of each.names) {
		const base = byFolder.get(name);
		if (base !== void 0 && base !== each && !reachedBy.has(base)) reachedBy.set(base, each);
	}
	const roots = new Set(found.filter((each) => isAsked(each, asked) || !reachedBy.has(each) && !each.isComponent));
	for (const each of cyclesWithoutEntry(found, roots, byFolder)) roots.add(each);
	const rendered = new Set(found.filter((each) => roots.has(each) || reachedBy.has(each)));
	const targets = found.filter((each) => roots.has(each)).map((each) => target(each, config));
	const built = new Set(targets.map(({ file }) => file));
	const inputs = new Set(found.flatMap((each) => [each.file, ...filesOf(each)]));
	const undeployed = [...found.filter((each) => !rendered.has(each)).flatMap(unusedOf), ...[...rendered].flatMap(dataOf)];
	return {
		targets,
		skipped: [...found.filter((each) => !roots.has(each)).map((each) => skipped(each, reachedBy.get(each))), ...await undeployedObjects(inOrder(all, new Map(undeployed)), context)],
		owns: (path) => asked.has(path) ? built.has(path) : inputs.has(path),
		inflated: new Map([...rendered].flatMap(({ charts, folder }) => charts.map((chart) => [chart, folder])))
	};
}
/** Of the files that are there, each with its reason. */
function inOrder(all, reasons) {
	return all.flatMap((path) => {
		const reason = reasons.get(path);
		return reason === void 0 ? [] : [[path, reason]];
	});
}
function filesOf({ names, data }) {
	return [...names, ...data.map(([path]) => path)];
}
function dataOf({ folder, data }) {
	return data.map(([path, field]) => [path, `read by the kustomization ${folder} (${field})`]);
}
function unusedOf(component) {
	const reason = `listed by the component ${component.folder}, which no kustomization uses`;
	return filesOf(component).map((path) => [path, reason]);
}
function target({ folder, file }, { kustomize, kubeVersion, helm }) {
	const request = {
		path: folder,
		...kustomize,
		kubeVersion,
		apiVersions: helm.apiVersions
	};
	return {
		kind: "kustomize",
		id: folder,
		path: folder,
		destination: defaultDestination,
		file,
		request
	};
}
function isAsked({ file, folder }, asked) {
	return asked.has(folder) || asked.has(file);
}
function skipped({ folder }, by) {
	return {
		kind: "kustomize",
		path: folder,
		reason: by === void 0 ? "component that no kustomization uses" : `rendered through ${by.folder}`
	};
}
/** Kustomizations in a circle hide each other; the first of each circle becomes a target, and fails with a clear message. */
function cyclesWithoutEntry(found, roots, byFolder) {
	const reached = /* @__PURE__ */ new Set();
	const visit = (start) => {
		const waiting = [start];
		for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
			if (reached.has(at)) continue;
			reached.add(at);
			for (const name of at.names) {
				const next = byFolder.get(name);
				if (next !== void 0) waiting.push(next);
			}
		}
	};
	for (const root of roots) visit(root);
	const entries = [];
	for (const each of found) {
		if (reached.has(each) || each.isComponent) continue;
		entries.push(each);
		visit(each);
	}
	return entries;
}
/** Fields that hold paths, or paths among inline text. */
const listFields = [
	"resources",
	"bases",
	"components",
	"generators",
	"transformers",
	"validators",
	"patchesStrategicMerge"
];
/** Fields that hold paths of files whose objects are not deployed. */
const dataFields = ["crds", "configurations"];
async function read$1(file, tools) {
	const folder = folderOf(file);
	const value = await contentOf(file, tools);
	const paths = (texts) => texts.flatMap((each) => resolveFrom(folder, each) ?? []);
	return {
		file,
		folder,
		isComponent: value.kind === "Component",
		names: paths([...listFields.flatMap((field) => strings(own(value, field))), ...[
			"patches",
			"patchesJson6902",
			"replacements"
		].flatMap((field) => fieldOf(own(value, field), "path"))]),
		data: dataIn(value).flatMap(([field, texts]) => paths(texts).map((path) => [path, field])),
		charts: paths(chartsOf(value))
	};
}
/** Paths of files that are read as data, by field. */
function dataIn(value) {
	const ofGenerator = (field) => [field, generatorFiles(own(value, field))];
	const ofCharts = (field) => [`helmCharts.${field}`, fieldOf(value.helmCharts, field)];
	return [
		...dataFields.map((field) => [field, strings(own(value, field))]),
		ofGenerator("configMapGenerator"),
		ofGenerator("secretGenerator"),
		ofCharts("valuesFile"),
		ofCharts("additionalValuesFiles"),
		["openapi", fieldOf([value.openapi ?? null], "path")]
	];
}
/** Where the charts of `helmCharts` lie; below a folder with their version, when they come from elsewhere. */
function chartsOf(value) {
	const home = objectOf(value.helmGlobals).chartHome ?? "charts";
	return listOf(value.helmCharts).flatMap((item) => {
		const { name, version, repo } = objectOf(item);
		if (typeof home !== "string" || typeof name !== "string") return [];
		return [[
			home,
			...typeof version === "string" && version !== "" && typeof repo === "string" && repo !== "" ? [`${name}-${version}`] : [],
			name
		].join("/")];
	});
}
/** What its first document holds: Kustomize reads no other. */
async function contentOf(file, { files, documents }) {
	try {
		const read = documents.read(await files.readText(file))[0]?.read;
		return read?.ok === true ? objectOf(read.value) : {};
	} catch (error) {
		if (error instanceof SeaworthyError) return {};
		throw error;
	}
}
/** `files` and `envs` of a generator: `key=path`, or a path alone. */
function generatorFiles(list) {
	return [
		...fieldOf(list, "files"),
		...fieldOf(list, "envs"),
		...fieldOf(list, "env")
	].map((entry) => entry.slice(entry.indexOf("=") + 1));
}
/** The strings, or lists of strings, in one field of each object of a list. */
function fieldOf(list, field) {
	return listOf(list).flatMap((item) => {
		const value = own(objectOf(item), field);
		return typeof value === "string" ? [value] : strings(value);
	});
}
/** The paths among the entries of a list; text over several lines is an inline patch. */
function strings(value) {
	return listOf(value).flatMap((item) => typeof item === "string" && !item.includes("\n") ? [item] : []);
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
// src/discover/finders.ts
/** In the order in which they look: what one finds, the next ones do not see. */
const finders$1 = [
	findCharts,
	findKustomizations,
	findPlain
];
// src/discover/inflated.ts
/**
* Without the charts that something else inflates: such a chart is rendered with the values it has there, unless it is
* asked for, or the configuration says how it is deployed; the values of its `ci/` are tested in any case.
*/
function withoutInflated(all, { config, asked }) {
	const inflated = new Map(all.flatMap((found) => [...found.inflated ?? []]));
	if (inflated.size === 0 || !config.kustomize.enableHelm) return all;
	const configured = new Set(config.targets.map(({ path }) => path));
	const through = ({ kind, id, path }) => kind !== "helm" || id !== path || asked.has(path) || configured.has(path) ? void 0 : inflated.get(path);
	return all.map((found) => {
		const others = found.targets.flatMap((target) => {
			const folder = through(target);
			return folder === void 0 ? [] : [{
				kind: "helm",
				path: target.path,
				reason: `rendered through ${folder}`
			}];
		});
		if (others.length === 0) return found;
		const skipped = [...found.skipped, ...others].sort((a, b) => a.path < b.path ? -1 : 1);
		return {
			...found,
			targets: found.targets.filter((target) => through(target) === void 0),
			skipped
		};
	});
}
// src/discover/discover.ts
/**
* Finds the targets below `paths` (files or folders; empty for the whole repository). A path that is itself a
* kustomization or a manifest file is a target whatever else builds on it. Reads each candidate once.
*/
async function discover(tools, config, paths, finders = finders$1) {
	const under = paths.length === 0 ? [repoPath(".")] : paths;
	const { files, problems } = await tools.files.walk({
		under,
		exclude: config.exclude
	});
	const asked = new Set(paths);
	const context = {
		tools,
		config,
		asked,
		around: await chartsAround([...asked], tools.files)
	};
	const all = [];
	let left = files;
	for (const find of finders) {
		const found = await find(left, context);
		const { owns } = found;
		if (owns !== void 0) left = left.filter((path) => !owns(path));
		all.push(found);
	}
	const deployed = withoutInflated(all, context);
	return {
		targets: deployed.flatMap(({ targets }) => targets),
		skipped: deployed.flatMap(({ skipped }) => skipped),
		failures: [...problems.map((failure) => ({
			failure,
			target: void 0
		})), ...all.flatMap(({ failures = [] }) => failures)],
		texts: new Map(all.flatMap(({ texts = [] }) => [...texts]))
	};
}
// src/compare/affected.ts
/**
* The outcome of a target at the base, as far as it is that of the same target now: nothing that rendering read, and for
* a chart nothing in its folder, has changed.
*/
function unchangedOutcome(target, now, changed) {
	const known = now.get(target.id);
	if (known === void 0 || JSON.stringify(known.target) !== JSON.stringify(target)) return void 0;
	const inputs = new Set(known.inputs);
	return changed.some((path) => inputs.has(path) || traitsOf(target).ownsFolder && path.startsWith(`${target.path}/`) || path === target.path) ? void 0 : known;
}
// src/compare/identity.ts
/** The same object wherever it is deployed from. */
function manifestKey(manifest) {
	return objectKey(objectIdentity(manifest));
}
/** The same object of the same target, of which several may deploy one of the same name. */
function targetKey(manifest) {
	return JSON.stringify([manifest.target.id, manifestKey(manifest)]);
}
/** What makes a change of an object the same: its target and its name, as it stands in a report. */
function changeKey({ target, object }) {
	return JSON.stringify([target, object]);
}
// src/compare/deploys.ts
/** What of the objects differs, in a stable order; values of Secrets are not shown. */
function compareObjects(head, base) {
	const { pairs, added, removed } = matched(head, base);
	const changed = pairs.filter(([now, then]) => !isDeepStrictEqual(now.value, then.value));
	return [
		...added.map((manifest) => change("added", manifest, [])),
		...changed.map(([now, then]) => change("changed", now, fieldChanges(now, then))),
		...removed.map((manifest) => change("removed", manifest, []))
	].sort((a, b) => compare(sortKey(a), sortKey(b)));
}
function change(what, { id, target }, fields) {
	return {
		what,
		object: id,
		target: target.id,
		fields
	};
}
/** An object is compared with that of its own target; when the target was moved, with that of another. */
function matched(head, base) {
	const pairs = [];
	let now = head;
	let then = base;
	for (const keyOf of [targetKey, manifestKey]) {
		const before = grouped(then.toReversed(), (each) => [keyOf(each)]);
		now = now.filter((each) => {
			const match = before.get(keyOf(each))?.pop();
			if (match !== void 0) pairs.push([each, match]);
			return match === void 0;
		});
		then = [...before.values()].flat();
	}
	return {
		pairs,
		added: now,
		removed: then
	};
}
function fieldChanges(now, then) {
	const secret = now.id.kind === "Secret";
	const found = [];
	const visit = (after, before, path) => {
		if (isDeepStrictEqual(after, before)) return;
		const keys = keysOfBoth(after, before);
		if (keys === void 0) {
			const masked = secret && (path[0] === "data" || path[0] === "stringData");
			found.push({
				path: stablePath(now.value, path),
				...before === void 0 ? {} : { before: masked ? "***" : before },
				...after === void 0 ? {} : { after: masked ? "***" : after }
			});
			return;
		}
		for (const key of keys) visit(childOf(after, key), childOf(before, key), [...path, key]);
	};
	visit(now.value, then.value, []);
	return found;
}
/** Keys or indexes to go on with; undefined where the two are no collections of one kind. */
function keysOfBoth(a, b) {
	if (Array.isArray(a) && Array.isArray(b)) return [...Array(Math.max(a.length, b.length)).keys()];
	return isObject(a) && isObject(b) ? [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].sort() : void 0;
}
function sortKey({ object, target }) {
	return JSON.stringify([
		object.namespace,
		object.kind,
		object.name,
		target
	]);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/compare/findings.ts
/** From most to least alike: the first that matches counts. */
const likenesses = [
	({ identity, finding: { message, severity, manifest } }) => JSON.stringify([
		identity,
		message,
		severity,
		manifest.target.id
	]),
	({ identity, finding: { message, severity } }) => JSON.stringify([
		identity,
		message,
		severity
	]),
	({ identity, finding: { message } }) => JSON.stringify([identity, message]),
	({ identity }) => identity
];
/**
* Matches findings by their identity. Where several targets deploy the same object, those of the same target and those
* with the same message are matched first.
*/
function compareFindings(later, earlier) {
	const baselineState = /* @__PURE__ */ new Map();
	let unmatched = keyed(later);
	let left = keyed(earlier);
	for (const likeness of likenesses) {
		const candidates = grouped(left, (each) => [likeness(each)]);
		const matched = /* @__PURE__ */ new Set();
		unmatched = unmatched.filter((each) => {
			const match = candidates.get(likeness(each))?.shift();
			if (match === void 0) return true;
			matched.add(match);
			baselineState.set(each.finding, isNoWorse(each.finding, match.finding) ? "unchanged" : "updated");
			return false;
		});
		left = left.filter((each) => !matched.has(each));
	}
	for (const { finding } of unmatched) baselineState.set(finding, "new");
	return {
		baselineState,
		fixed: left.map(({ finding }) => finding)
	};
}
function keyed(findings) {
	return findings.map((finding) => ({
		finding,
		identity: findingKey(identityOf(finding))
	}));
}
/** A finding that only became less severe, such as one that is less certain because a target fails, is not new. */
function isNoWorse(later, earlier) {
	return later.message === earlier.message && compareSeverity(later.severity, earlier.severity) >= 0;
}
/** The failures of the later state, each compared with those of the earlier one, whatever line they are on. */
function compareFailures(later, earlier) {
	const messages = /* @__PURE__ */ new Map();
	for (const each of earlier) {
		const key = findingKey(failureIdentity(each));
		messages.set(key, (messages.get(key) ?? /* @__PURE__ */ new Set()).add(each.failure.message));
	}
	return later.map((each) => {
		const before = messages.get(findingKey(failureIdentity(each)));
		const baselineState = before === void 0 ? "new" : before.has(each.failure.message) ? "unchanged" : "updated";
		return {
			...each,
			baselineState
		};
	});
}
// src/render/broken-input.ts
/** What an error about YAML says of its line. */
const yamlError = /yaml|JSON|mapping key|\bline \d+/;
const lineInError = /\bline (\d+)/;
const yamlFile = /(?:\.(?:ya?ml|json)|\/?Kustomization)$/;
/**
* An engine that cannot read one of many files may say what is wrong, and on which line, without the file: the inputs are
* searched for it. The failure is left as it is when it names a file, or when none or several could be meant.
*/
async function withBrokenInput(rendered, files) {
	if (rendered.status === "rendered" || !isVague(rendered)) return rendered;
	const all = (await Promise.all(rendered.inputs.map((file) => brokenIn(file, files)))).flat();
	const named = Number(lineInError.exec(rendered.failure.message)?.[1]);
	const onLine = all.filter(({ line, lineInDocument }) => line === named || lineInDocument === named);
	const [found, ...others] = onLine.length > 0 ? onLine : all;
	if (found === void 0 || others.some(({ file }) => file !== found.file)) return rendered;
	const { file, line, column } = found;
	return {
		...rendered,
		failure: {
			...rendered.failure,
			file,
			line,
			...column === void 0 ? {} : { column }
		}
	};
}
function isVague({ failure, target }) {
	return failure.file === mainFile(target) && (failure.line ?? 1) === 1 && yamlError.test(failure.message);
}
async function brokenIn(file, files) {
	const text = yamlFile.test(file) ? await readable$1(file, files) : void 0;
	return readStream(text ?? "").flatMap(({ line, read }) => {
		const failure = read.ok ? read.flaw : read.failure;
		if (failure === void 0) return [];
		const lineInDocument = failure.line ?? 1;
		return [{
			file,
			line: line + lineInDocument - 1,
			lineInDocument,
			column: failure.column
		}];
	});
}
async function readable$1(file, files) {
	try {
		return await files.readText(file);
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
// src/render/causes.ts
/**
* Which template line printed the field of each finding on a chart, and which line of a values file was seen to change
* it. Only charts with findings are rendered again; a finding about which nothing is known is left out.
*/
function causes$1(findings, rendered, { chartOf, ...tools }) {
	const charts = new Map(rendered.flatMap((each) => {
		const request = chartOf(each.target);
		return each.status === "failed" || request === void 0 ? [] : [[each.target.id, {
			request,
			documents: each.documents
		}]];
	}));
	return causesOf(findings.flatMap((finding) => {
		const { target, document } = finding.manifest;
		const { request, documents } = charts.get(target.id) ?? {};
		const own = documents?.[document.index];
		return request === void 0 || own === void 0 ? [] : [{
			finding,
			request,
			document: own,
			firstLine: document.firstLine
		}];
	}), tools);
}
/** The same for charts that kustomizations inflate: of what a chart printed, which an overlay may have changed. */
function causesThrough(findings, charts, tools) {
	return causesOf(findings.flatMap((finding) => {
		const { target, document } = finding.manifest;
		const own = charts.get(target.id)?.get(document.index);
		return own === void 0 ? [] : [{
			finding,
			...own,
			inflatedChart: own.request.chart
		}];
	}), tools);
}
/** Asks each chart once, and of each of its documents once. */
async function causesOf(printed, { engines, includeUnset = false }) {
	const found = await Promise.all([...grouped(printed, ({ request }) => [request])].map(async ([request, own]) => {
		const about = [...grouped(own, ({ document }) => [document])];
		const documents = about.map(([document, fields]) => questions(document, fields, includeUnset));
		const outcome = await engines.call("helm", "locate", {
			...request,
			documents
		});
		if (!outcome.ok) return [];
		const answers = outcome.answer.documents;
		return about.flatMap(([, fields], at) => fields.flatMap(({ finding, inflatedChart }, index) => {
			const cause = causeOf(answers[at]?.[index]);
			return cause === void 0 ? [] : [[finding, inflatedChart === void 0 ? cause : {
				...cause,
				inflatedChart
			}]];
		}));
	}));
	return new Map(found.flat());
}
function questions({ source = "", text }, fields, includeUnset) {
	return {
		source,
		text,
		fields: fields.map(({ finding: { manifest, path }, firstLine }) => ({
			firstLine,
			path: [...manifest.inDocument, ...path],
			includeUnset
		}))
	};
}
function causeOf(found) {
	if (found?.file === void 0 || found.line === void 0) return void 0;
	const { file, line, approximate = false, values } = found;
	return {
		template: {
			file,
			line,
			approximate
		},
		...values === void 0 ? {} : { values: {
			missing: [],
			...values
		} }
	};
}
// src/render/outcome.ts
/** What an engine answered, as the outcome of its target. */
function renderOutcome(target, outcome) {
	return {
		rendered: rendered(target, outcome),
		accesses: outcome.accesses
	};
}
function rendered(target, outcome) {
	const { inputs } = outcome;
	if (!outcome.ok) return {
		status: "failed",
		target,
		failure: {
			...outcome.error,
			file: outcome.error.file ?? mainFile(target)
		},
		inputs
	};
	const documents = outcome.answer.documents.map(({ text, source, sourceLine }) => ({
		text,
		source: source === "" ? void 0 : source,
		sourceLine: Math.max(1, sourceLine)
	}));
	return {
		status: "rendered",
		target,
		output: outcome.answer.output,
		documents,
		inputs
	};
}
// src/render/trace.ts
/** Turns the engine's entries, each of which holds until the next, into a source line for every line of every document. */
function traceOf({ output, documents, files = [], lines = [], items = [] }) {
	if (lines.length === 0) return void 0;
	const sources = withItems(spread(lines, files, countLines(output)), items, files);
	const starts = startsOf(output, documents);
	return documents.map(({ text }, at) => {
		const start = starts[at];
		return start === void 0 ? [] : sources.slice(start, start + countLines(text.trimEnd()));
	});
}
/** The lines of the output, 1-based, on which its documents begin; undefined for one it does not hold, which cannot be. */
function startsOf(output, documents) {
	let at = 0;
	let line = 1;
	return documents.map(({ text }) => {
		const start = output.indexOf(text.trimEnd(), at);
		if (start === -1) return void 0;
		line += countLines(output.slice(at, start)) - 1;
		at = start;
		return line;
	});
}
/** The source of each line of the output; index 0 is not used. */
function spread(lines, files, count) {
	const sources = new Array(count + 1);
	for (const [index, [first, file, line]] of lines.entries()) {
		const path = files[file];
		const next = lines[index + 1]?.[0] ?? count + 1;
		if (path !== void 0) sources.fill({
			file: path,
			line
		}, first, next);
	}
	return sources;
}
/** Adds to the source of a line that of the item which begins on it. */
function withItems(sources, items, files) {
	const traced = [...sources];
	for (const [at, file, line] of items) {
		const [source, path] = [sources[at], files[file]];
		if (source !== void 0 && path !== void 0) traced[at] = {
			...source,
			item: {
				file: path,
				line
			}
		};
	}
	return traced;
}
function countLines(text) {
	let count = 1;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}
// src/render/helm.ts
/** Renders a chart as `helm template RELEASE CHART --namespace NAMESPACE` would. */
function helmRenderer(target) {
	const { request } = target;
	return {
		render: async ({ engines }) => renderOutcome(target, await engines.call("helm", "template", request)),
		async trace(_, { engines }) {
			const outcome = await engines.call("helm", "template", {
				...request,
				traced: true
			});
			const lines = outcome.ok ? traceOf(outcome.answer) : void 0;
			return lines === void 0 ? void 0 : {
				lines,
				charts: /* @__PURE__ */ new Map()
			};
		},
		chart: request
	};
}
// src/render/inflate.ts
/** Renders a chart that a kustomization inflates. */
async function inflate(request, engines, traced) {
	return {
		request,
		outcome: await engines.call("helm", "template", {
			...request,
			traced
		})
	};
}
/** The charts that rendered, as Kustomize takes them. */
function inflatedCharts(charts) {
	return charts.flatMap(({ request, outcome }) => {
		if (!outcome.ok) return [];
		const { output, files = [], lines = [] } = outcome.answer;
		return [{
			request,
			output,
			files,
			lines
		}];
	});
}
/** Finds the documents of charts that an answer speaks of. */
function chartDocuments({ inflated = [] }, charts) {
	const known = charts.map(({ request, outcome }) => {
		const { output, documents } = outcome.ok ? outcome.answer : {
			output: "",
			documents: []
		};
		return {
			request,
			documents,
			starts: startsOf(output, documents)
		};
	});
	const found = inflated.flatMap(([index, at, line]) => {
		const { request, documents = [], starts = [] } = known[at] ?? {};
		const number = starts.findLastIndex((start) => start !== void 0 && start <= line);
		const [start, document] = [starts[number], documents[number]];
		if (request === void 0 || document === void 0 || start === void 0) return [];
		return [[index, {
			request,
			document,
			firstLine: line - start
		}]];
	});
	return new Map(found);
}
/** An outcome that rests on all that these rest on. */
function withAllInputs(outcome, all) {
	const inputs = [...new Set(all.flatMap((each) => each.inputs))].sort();
	const accesses = new Map(all.flatMap((each) => each.accesses ?? []).map((access) => [accessKey(access.kind, access.path), access]));
	const known = all.every((each) => each.accesses !== void 0);
	return {
		...outcome,
		inputs,
		accesses: known ? [...accesses.values()] : void 0
	};
}
// src/render/kustomize.ts
/** Renders a kustomization as `kustomize build PATH` would. */
function kustomizeRenderer(target) {
	return {
		render: async ({ engines }) => renderOutcome(target, (await build(target.request, engines)).outcome),
		trace: (rendered, { engines }) => traceLines(target, rendered, engines),
		chart: void 0
	};
}
/** Builds once more and asks which line of which file set each line last; undefined when that is not known. */
async function traceLines({ request }, { output, documents }, engines) {
	const texts = documents.map(({ text }) => text);
	const { outcome, charts } = await build({
		...request,
		traced: true,
		documents: texts
	}, engines);
	if (!outcome.ok) return void 0;
	const lines = traceOf({
		...outcome.answer,
		output,
		documents
	});
	return lines === void 0 ? void 0 : {
		lines,
		charts: chartDocuments(outcome.answer, charts)
	};
}
/** Builds; the charts that it turns out to need are rendered, and it is built again. */
async function build(asked, engines) {
	const charts = [];
	for (;;) {
		const outcome = await engines.call("kustomize", "build", {
			...asked,
			charts: inflatedCharts(charts)
		});
		const missing = outcome.ok ? outcome.answer.neededCharts ?? [] : [];
		const rendered = await Promise.all(missing.map((each) => inflate(each, engines, asked.traced ?? false)));
		charts.push(...rendered);
		const failed = rendered.flatMap((each) => each.outcome.ok ? [] : [each.outcome])[0];
		if (missing.length > 0 && failed === void 0) continue;
		const inner = charts.map((each) => each.outcome);
		return {
			outcome: inner.length === 0 ? outcome : withAllInputs(failed ?? outcome, [outcome, ...inner]),
			charts
		};
	}
}
// src/render/plain.ts
/** A plain manifest is deployed as it stands. */
function plainRenderer(target) {
	return {
		render: (tools) => read(target, tools),
		trace: () => Promise.resolve(void 0),
		chart: void 0
	};
}
async function read(target, { files, textOf }) {
	const inputs = [target.path];
	try {
		const text = textOf?.(target.path) ?? await files.readText(target.path);
		return {
			rendered: {
				status: "rendered",
				target,
				output: text,
				documents: [{
					text,
					source: target.path,
					sourceLine: 1
				}],
				inputs
			},
			accesses: [{
				kind: "read",
				path: target.path,
				digest: digestOf(text)
			}]
		};
	} catch (error) {
		if (!(error instanceof SeaworthyError)) throw error;
		return {
			rendered: {
				status: "failed",
				target,
				failure: error.failure,
				inputs
			},
			accesses: void 0
		};
	}
}
// src/render/index.ts
/** The renderer of each kind of target. */
function rendererOf(target) {
	switch (target.kind) {
		case "plain": return plainRenderer(target);
		case "helm": return helmRenderer(target);
		case "kustomize": return kustomizeRenderer(target);
		default: return assertNever(target);
	}
}
/** The same tools for the repository as the overlay in `folder` has it; `files` reads it through the overlay too. */
function through(tools, folder, files) {
	const { engines, cache, ...others } = tools;
	const seen = {
		...others,
		files,
		engines: engines.through(folder)
	};
	return cache === void 0 ? seen : {
		...seen,
		cache: cache.through(folder)
	};
}
/** An engine that starts waits for the event loop, which looking into the cache must not keep to itself. */
const lookupsAtOnce = 16;
/** Renders every target, in parallel as far as there are workers; the outcomes are in the order of the targets. */
async function render(targets, tools) {
	let done = 0;
	let turn = Promise.resolve();
	return Promise.all(targets.map(async (target, at) => {
		if (at % lookupsAtOnce === 0) turn = turn.then(() => setImmediate());
		await turn;
		const outcome = tools.known?.(target) ?? tools.cache?.find(target) ?? await renderNew(target, tools);
		done += 1;
		tools.onRendered?.(done, targets.length);
		return outcome;
	}));
}
/** Source lines of what charts and kustomizations rendered. Each is rendered once more. */
async function trace(rendered, tools) {
	const known = (await Promise.all(rendered.map((each) => each.status === "rendered" ? rendererOf(each.target).trace(each, tools) : Promise.resolve(void 0)))).flatMap((each, at) => {
		const id = rendered[at]?.target.id;
		return each === void 0 || id === void 0 ? [] : [{
			id,
			...each
		}];
	});
	return {
		lines: new Map(known.map(({ id, lines }) => [id, lines])),
		charts: new Map(known.map(({ id, charts }) => [id, charts]))
	};
}
/** What in charts and their values causes the field of each finding; see `causes.ts`. */
function causes(findings, rendered, tools) {
	return causes$1(findings, rendered, {
		...tools,
		chartOf: (target) => rendererOf(target).chart
	});
}
/** Renders what was rendered before once more, whatever is known of it. */
async function renderAgain(targets, tools) {
	const asked = {
		...tools,
		engines: tools.engines.again()
	};
	return Promise.all(targets.map(async (target) => (await rendererOf(target).render(asked)).rendered));
}
async function renderNew(target, tools) {
	const outcome = await rendererOf(target).render(tools);
	const rendered = await withBrokenInput(outcome.rendered, tools.files);
	tools.cache?.keep(rendered, outcome.accesses);
	return rendered;
}
// src/change/overlay-state.ts
/** The same state with the files as the overlay in `folder` has them. */
function withOverlay(state, folder) {
	const files = nodeFiles(state.files.root, state.config.limits.fileBytes, openOverlay(folder));
	return {
		...state,
		files,
		tools: through(state.tools, folder, files)
	};
}
/** {@link withOverlay}, with what there is to render; `configOf` reads the configuration that holds there. */
async function openOverlayState(state, folder, configOf) {
	const seen = withOverlay(state, folder);
	const config = await configOf?.(seen.files) ?? state.config;
	const paths = await existing(state.paths, seen.files);
	return {
		...seen,
		config,
		paths,
		found: await discover(seen, config, paths)
	};
}
async function existing(paths, files) {
	return (await Promise.all(paths.map(async (path) => await files.stat(path) === void 0 ? [] : [path]))).flat();
}
/** Tools that answer the outcome of the known state for each target whose inputs are the same. */
function reusingOutcomes(tools, { analysis, changed }) {
	const outcomes = new Map(analysis.rendered.map((each) => [each.target.id, each]));
	return {
		...tools,
		known: (target) => unchangedOutcome(target, outcomes, changed)
	};
}
/** Readers that answer the objects of outcomes that the known state has. */
function reusingParsed({ analysis }) {
	const pairs = analysis.rendered.flatMap((each, at) => {
		const parsed = analysis.parsed[at];
		return parsed === void 0 ? [] : [[each, parsed]];
	});
	return { parsed: new Map(pairs) };
}
// src/state/analysis.ts
/** Everything that went wrong with a state, while rendering and parsing and while judging. */
function failuresIn({ failed, judgement }) {
	return [...failed, ...judgement.failures];
}
// src/excerpt/texts.ts
/** The text of every file a finding may be placed in; files that cannot be read are left out. */
async function sourceTexts(findings, { traces, causes }, files) {
	const resources = findings.flatMap(({ manifest }) => manifest.verbatim ? [] : [manifest.source]);
	const lines = [...traces.values()].flat(2).flatMap((line) => [line?.file ?? [], line?.item?.file ?? []].flat());
	const causing = [...causes.values()].flatMap(({ template, values }) => [template.file, ...values === void 0 ? [] : [values.file]]);
	return readTexts([.../* @__PURE__ */ new Set([
		...resources,
		...lines,
		...causing
	])], files);
}
/** The text of files; those that cannot be read, and those that are no text, are left out. */
async function readTexts(paths, files) {
	const texts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const text = await readable(path, files);
		if (text !== void 0) texts.set(path, text);
	}
	return texts;
}
async function readable(path, files) {
	try {
		const text = await files.readText(path);
		return text.includes("\0") ? void 0 : text;
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
// src/locate/attempt.ts
/** Characters of a document; positions in it take a hundred times the room. */
const longestText = 8388608;
const longestTime = 1e4;
/** Characters of a text that is not worth a watch: even work that grows with their square ends within a second. */
const quick = 8192;
/** Milliseconds that finding fields in texts of at most so many characters may take. */
function timeToFind(characters) {
	return timeFor(Math.min(characters, longestText), longestTime);
}
/** Work on one text; undefined when the text is too long, or when the work takes too long or goes too deep for its stack. */
function attempt(characters, work) {
	if (characters > 8388608) return void 0;
	try {
		return characters > quick ? within(timeToFind(characters), work) : work();
	} catch (error) {
		if (error instanceof TimeoutError || error instanceof RangeError) return void 0;
		throw error;
	}
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
	const counter = new LineCounter();
	const document = parseDocument(text, {
		version: "1.1",
		merge: true,
		uniqueKeys: false,
		logLevel: "silent",
		lineCounter: counter
	});
	const place = ({ start, end }, found, depth) => {
		const from = counter.linePos(start);
		const to = counter.linePos(end);
		const lineEnd = text.indexOf("\n", start) === -1 ? text.length : text.indexOf("\n", start);
		const last = to.line === from.line ? to.col : from.col + (trimmedEnd(text, start, lineEnd) - start);
		return {
			start: {
				line: from.line,
				column: from.col
			},
			end: {
				line: from.line,
				column: Math.max(last, from.col + 1)
			},
			found,
			depth
		};
	};
	const resolve = resolverOf(document);
	return { find(path) {
		let range = rootRange(document, text);
		let node = document.contents;
		for (const [depth, step] of path.entries()) {
			const next = stepInto(resolve, node, step);
			if (next === void 0) return place(range, false, depth);
			range = next.range;
			node = next.value;
		}
		return place(range, true, path.length);
	} };
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
// src/locate/lines.ts
/** The text that was split last: findings come file by file. */
let last = {
	text: "",
	lines: [""]
};
/** The lines of a text, which is split once for all findings in it. */
function linesOf(text) {
	if (last.text !== text) last = {
		text,
		lines: text.split("\n")
	};
	return last.lines;
}
// src/locate/resource.ts
/**
* Finds the field in the resource file that a kustomization started from: exact where the file has the very value that
* was rendered, nearest where an overlay may have changed it. Undefined when the document is another object.
*/
function inResource({ manifest, path, text }, finderOf) {
	const lines = linesOf(text);
	const document = documentAt(lines, manifest.sourceLine);
	const finder = finderOf(lines.slice(document.first - 1, document.last).join("\n"));
	if (lineText(lines, document.first, finder.find(["kind"])) !== manifest.id.kind) return void 0;
	const found = finder.find(path);
	const shift = document.first - 1;
	const same = unchanged(manifest.value, path, {
		...found,
		text: lineText(lines, document.first, found)
	});
	return {
		span: {
			file: manifest.source,
			start: {
				line: found.start.line + shift,
				column: found.start.column
			},
			end: {
				line: found.end.line + shift,
				column: found.end.column
			}
		},
		precision: same ? "exact" : "nearest"
	};
}
/** First and last line, 1-based, of the document around `line`. */
function documentAt(lines, line) {
	const isMarker = (text) => text !== void 0 && /^---\s*(?:#.*)?$/.test(text);
	let first = Math.min(line, lines.length);
	while (first > 1 && !isMarker(lines[first - 2])) first -= 1;
	let last = Math.min(line, lines.length);
	while (last < lines.length && !isMarker(lines[last])) last += 1;
	return {
		first,
		last
	};
}
/** The scalar behind the key at a place, unquoted. */
function lineText(lines, first, place) {
	const text = (lines[first + place.start.line - 2] ?? "").slice(place.start.column - 1, place.end.column - 1);
	return (text.includes(":") ? text.slice(text.indexOf(":") + 1) : text).trim().replace(/^(['"])(.*)\1$/, "$2");
}
/**
* True when the source says of the field what was rendered: the same scalar, a collection on both sides, or on both sides
* the same nearest parent of a missing field.
*/
function unchanged(rendered, path, source) {
	const value = fieldAt(rendered, path);
	if (value === void 0) return !source.found && fieldAt(rendered, path.slice(0, source.depth + 1)) === void 0;
	if (!source.found) return false;
	return typeof value === "object" && value !== null ? true : source.text === String(value);
}
// src/locate/locate.ts
/** Puts each finding on a line of the source; none is dropped, and one that cannot be located exactly says so in its precision. */
function locate(findings, sources) {
	const remedies = new Map(sources.rules.map(({ meta }) => [meta.id, meta.remediation]));
	const finderOf = finders();
	return findings.map((finding) => {
		const { location, cause } = place(finding, sources, finderOf);
		return {
			rule: finding.rule,
			severity: finding.severity,
			message: finding.message,
			remediation: remedies.get(finding.rule) ?? "",
			target: finding.manifest.target.id,
			otherTargets: [],
			object: finding.manifest.id,
			path: finding.path,
			identity: identityOf(finding),
			location,
			related: relatedOf(finding, {
				location,
				cause
			}, sources),
			...finding.fix === void 0 ? {} : { fix: finding.fix },
			...baselineStateOf(finding, sources)
		};
	});
}
/** The finder of each text, made once. A text that takes too long has its first line for an answer. */
function finders() {
	const made = /* @__PURE__ */ new Map();
	return (text) => {
		const known = made.get(text);
		if (known !== void 0) return known;
		const read = attempt(text.length, () => fieldFinder(text)) ?? unreadFinder;
		const finder = text.includes("*") ? { find: (path) => attempt(text.length, () => read.find(path)) ?? unreadFinder.find(path) } : read;
		made.set(text, finder);
		return finder;
	};
}
function baselineStateOf(finding, { baselineState }) {
	const known = baselineState?.get(finding);
	return known === void 0 ? {} : { baselineState: known };
}
function place(finding, sources, finderOf) {
	const { manifest, path } = finding;
	if (manifest.verbatim) {
		const known = sources.places?.get(finding);
		return { location: inFile(manifest, known ?? finderOf(manifest.text).find([...manifest.inDocument, ...path])) };
	}
	const printed = tracedLine({
		manifest,
		path
	}, sources, finderOf);
	const cause = sources.causes.get(finding);
	if (cause !== void 0 && decides(cause, printed)) return {
		location: causing(cause, sources),
		cause
	};
	if (printed !== void 0) return { location: printed };
	const text = sources.texts.get(manifest.source);
	return { location: (text === void 0 || traitsOf(manifest.target).linesFrom !== "trace" ? void 0 : inResource({
		manifest,
		path,
		text
	}, finderOf)) ?? {
		span: wholeLine(manifest.source, manifest.sourceLine),
		precision: "nearest"
	} };
}
/** What a chart does counts where no kustomization around it set the field after the chart. */
function decides({ inflatedChart }, printed) {
	return inflatedChart === void 0 || printed?.span.file.startsWith(`${inflatedChart}/`) === true;
}
/** The line of the values that was seen to change the field, else the template line that printed it. */
function causing({ template, values }, { texts }) {
	if (values !== void 0) return {
		span: printedBy(values, texts.get(values.file)),
		precision: "verified"
	};
	return {
		span: printedBy(template, texts.get(template.file)),
		precision: template.approximate ? "nearest" : "exact"
	};
}
/** The line that set or printed the field, or its nearest existing parent. */
function tracedLine({ manifest, path }, sources, finderOf) {
	const lines = sources.traces.get(manifest.target.id)?.[manifest.document.index];
	if (lines === void 0) return void 0;
	const whole = [...manifest.inDocument, ...path];
	const { start, depth } = finderOf(manifest.text).find(whole);
	const line = lines[manifest.document.firstLine + start.line - 1];
	const source = typeof whole[depth - 1] === "number" ? line?.item ?? line : line;
	return source === void 0 ? void 0 : {
		span: printedBy(source, sources.texts.get(source.file)),
		precision: "exact"
	};
}
/** Without the comment behind a value; a `#` inside quotes or a template is none. */
function withoutComment(line) {
	const at = line.search(/['"{#]/);
	if (at === -1) return line;
	const before = line.slice(0, at);
	const value = before.trimEnd();
	if (line[at] === "#" && value !== "" && value.length < before.length) return value;
	return /^\s+#/.test(line.slice(at + 1)) ? line.slice(0, at + 1) : line;
}
/** What stands on a line; the whole line of a file whose text is not at hand, such as an archive. */
function printedBy({ file, line }, text) {
	const whole = linesOf(text ?? "")[line - 1];
	const words = whole === void 0 ? void 0 : withoutComment(whole).trimEnd();
	if (words === void 0 || words === "") return wholeLine(file, line);
	return {
		file,
		start: {
			line,
			column: words.length - words.trimStart().length + 1
		},
		end: {
			line,
			column: words.length + 1
		}
	};
}
function inFile({ source, sourceLine }, place) {
	const shift = sourceLine - 1;
	return {
		span: {
			file: source,
			start: {
				line: place.start.line + shift,
				column: place.start.column
			},
			end: {
				line: place.end.line + shift,
				column: place.end.column
			}
		},
		precision: place.isUnread === true ? "nearest" : "exact"
	};
}
/**
* The other links of the chain: the template between values and object, the resource that a patch or kustomization
* changed, and the kustomization or chart through which the object came.
*/
function relatedOf(finding, { location, cause }, { texts }) {
	const { target, source, sourceLine } = finding.manifest;
	const { role, linesFrom } = traitsOf(target);
	if (role === void 0) return [];
	const links = [];
	if (cause?.values !== void 0) {
		const { template } = cause;
		links.push({
			span: printedBy(template, texts.get(template.file)),
			role: "template"
		});
	}
	if (linesFrom === "trace" && location.span.file !== source) links.push({
		span: wholeLine(source, sourceLine),
		role: "resource"
	});
	const file = mainFile(target);
	if (file !== source && file !== location.span.file) links.push({
		span: wholeLine(file, 1),
		role
	});
	return links;
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
		return await threads.run(placesTask, [fields], { limitMs: timeToFind(longestText) * 2 });
	} catch (error) {
		if (error instanceof TimeoutError) return fields.map(unreadFields);
		throw error;
	}
}
function findAll(fields) {
	const longest = fields.reduce((most, { text }) => Math.max(most, text.length), 0);
	return eachWithin(fields, timeToFind(longest), {
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
// src/state/locate-findings.ts
/** Finds the source lines of findings. Only targets with findings that are new or updated are rendered once more. */
async function locateFindings(findings, rendered, { state: { tools, files }, rules, baselineState, includeUnset = false, threads }) {
	const open = openFindings(findings, baselineState);
	const asking = {
		...tools,
		includeUnset
	};
	const [[traces, through], ofCharts, places] = await Promise.all([
		traceThrough(open, rendered, asking),
		causes(open, rendered, asking),
		placesOf(findings, threads)
	]);
	const known = {
		traces,
		places,
		causes: new Map([...ofCharts, ...through]),
		baselineState
	};
	return {
		located: locate(findings, {
			texts: await sourceTexts(findings, known, files),
			...known,
			rules
		}),
		causes: known.causes
	};
}
/** Findings that were not there at the base already; all when there is none. */
function openFindings(findings, baselineState) {
	return findings.filter((finding) => baselineState?.get(finding) !== "unchanged");
}
/** Source lines of kustomizations, and the causes of objects that came out of charts which they inflate. */
async function traceThrough(findings, rendered, tools) {
	const { lines, charts } = await trace(kustomizationsOf(findings, rendered), tools);
	return [lines, await causesThrough(findings, charts, tools)];
}
/** Kustomizations with findings. */
function kustomizationsOf(findings, rendered) {
	const targets = new Set(findings.map(({ manifest }) => manifest.target));
	return rendered.filter(({ target }) => traitsOf(target).linesFrom === "trace" && targets.has(target));
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}
export { discover as _, openOverlayState as a, withOverlay as c, trace as d, compareFailures as f, targetKey as g, changeKey as h, failuresIn as i, render as l, compareObjects as m, locateFindings as n, reusingOutcomes as o, compareFindings as p, readTexts as r, reusingParsed as s, _usingCtx as t, renderAgain as u, withoutTrailing as v };
