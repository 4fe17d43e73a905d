import { D as timeFor, F as digestOf, O as within, T as git, d as accessKey, k as TimeoutError, o as readDocument, r as readStream } from "./stream.js";
import { n as own } from "./own.js";
import { n as fieldAt, r as isObject } from "./manifest.js";
import { n as isInside, r as repoPath } from "./location.js";
import { l as defaultDestination, p as groupOf, u as mainFile } from "./identity.js";
import { t as SeaworthyError } from "./failure.js";
import { t as grouped } from "./grouped.js";
import { c as noInputs, r as filesOfInputs, s as joinInputs, t as assertNever } from "./never.js";
import { s as compareTexts } from "./node-files.js";
import { i as load } from "./js-yaml.js";
import { a as LineCounter, f as isMap, h as isScalar, l as visit, r as parseDocument } from "./yaml.js";
import { posix } from "node:path";
import { setImmediate } from "node:timers/promises";
// src/host/attempt.ts
/** Characters of a text in which positions are looked for; they take a hundred times its room. */
const longestText$1 = 8388608;
const longestTime$1 = 1e4;
/** Milliseconds that looking for positions in texts of at most so many characters may take. */
function timeToLook(characters) {
	return timeFor(Math.min(characters, longestText$1), longestTime$1);
}
/** Work on one text; undefined when the text is too long, or when the work takes too long or goes too deep for its stack. */
function attempt(characters, work) {
	if (characters > 8388608) return void 0;
	try {
		return within(timeToLook(characters), work);
	} catch (error) {
		if (error instanceof TimeoutError || error instanceof RangeError) return void 0;
		throw error;
	}
}
// src/model/trailing.ts
/** The text without this character at its end. A pattern such as `-+$` looks at each run of it again and again. */
function withoutTrailing(text, character) {
	let end = text.length;
	while (end > 0 && text[end - 1] === character) end -= 1;
	return text.slice(0, end);
}
// src/host/file-mode.ts
/** Whether git has a symbolic link there, whatever was checked out; undefined where git does not know the file. */
async function isLinkInGit(root, path) {
	try {
		const list = await git(root, [
			"ls-files",
			"--stage",
			"-z",
			"--",
			`:(literal)${path}`
		]);
		return list === "" ? void 0 : list.startsWith("120000 ");
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
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
/** The nearest of `folders` above `path`; undefined when none is, as for the root. In time proportional to the depth. */
function holderOf(path, folders) {
	if (path === ".") return void 0;
	for (let at = folderOf(path);; at = folderOf(at)) {
		if (folders.has(at)) return at;
		if (at === ".") return void 0;
	}
}
// src/discover/fragments.ts
const hasScaleTarget = (value) => isObject(fieldAt(value, ["spec", "scaleTargetRef"]));
/** By group and kind. Only types of which rules say something: a fragment of another one does no harm. */
const needed = new Map(Object.entries({
	"apps/DaemonSet": isWorkload,
	"apps/Deployment": isWorkload,
	"apps/ReplicaSet": isWorkload,
	"apps/StatefulSet": isWorkload,
	"argoproj.io/Rollout": (value) => isWorkload(value) || isObject(fieldAt(value, ["spec", "workloadRef"])),
	"autoscaling/HorizontalPodAutoscaler": hasScaleTarget,
	"batch/CronJob": (value) => hasImage(fieldAt(value, [
		"spec",
		"jobTemplate",
		"spec",
		"template"
	])),
	"batch/Job": (value) => hasImage(fieldAt(value, ["spec", "template"])),
	"keda.sh/ScaledObject": hasScaleTarget,
	"policy/PodDisruptionBudget": (value) => isObject(fieldAt(value, ["spec", "selector"])),
	"/Service": (value) => [
		"ports",
		"selector",
		"externalName"
	].some((field) => fieldAt(value, ["spec", field]) !== void 0)
}));
/** True when every document is a part of an object, as patches of Kustomize are: the API server would refuse each. */
function areFragments(documents) {
	const values = documents.flatMap(({ read }) => read.ok && read.value !== null ? [read.value] : []);
	return values.length > 0 && documents.every(({ read }) => read.ok) && values.every(isFragment);
}
function isFragment(value) {
	if (!isObject(value) || typeof value.apiVersion !== "string" || typeof value.kind !== "string") return false;
	if (typeof value.$patch === "string") return true;
	const has = needed.get(`${groupOf(value.apiVersion)}/${value.kind}`);
	return has !== void 0 && isObject(value.spec) && !has(value);
}
function isWorkload(value) {
	if (fieldAt(value, ["spec", "selector"]) !== void 0) return true;
	const template = fieldAt(value, ["spec", "template"]);
	return hasImage(template) && fieldAt(template, ["metadata", "labels"]) !== void 0;
}
function hasImage(template) {
	const containers = fieldAt(template, ["spec", "containers"]);
	return Array.isArray(containers) && containers.some((each) => typeof fieldAt(each, ["image"]) === "string");
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
	["builtin", "Kustomize"],
	["config.kwok.x-k8s.io", "KWOK"],
	["eksctl.io", "eksctl"],
	["garden.io", "Garden"],
	["k0sctl.k0sproject.io", "k0sctl"],
	["kpt.dev", "kpt"],
	["kubescheduler.config.k8s.io", "the scheduler"],
	["pipecd.dev", "PipeCD"],
	["scaffolder.backstage.io", "Backstage"],
	["score.dev", "Score"],
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
const longestTime = 1e4;
/** Broken text takes any time to understand. A file that takes too long is a manifest, so that it fails visibly. */
function inTime(documents) {
	const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
	try {
		return within(timeFor(characters, longestTime), () => documents.map(judgeDocument));
	} catch (error) {
		if (error instanceof TimeoutError || error instanceof RangeError) return ["manifest"];
		throw error;
	}
}
/** Read, and no template: what it holds says what it is. */
function isPlain({ text, read }) {
	return read.ok && read.flaw === void 0 && !text.includes("{{") && !isHidden$1(text, read.value);
}
/** Characters hide what it holds. */
function isHidden$1(text, value) {
	return hasUnreadableStart(text) || hasNoBreakSpaces(text, value);
}
/** Spaces of a web page, which are no space to YAML: the whole document is one text then. */
function hasNoBreakSpaces(text, value) {
	return typeof value === "string" && text.includes(":\xA0");
}
/** Half of a byte order mark, or another one than those of UTF-8 and UTF-16, is part of the first key or hides it. */
function hasUnreadableStart(text) {
	return /^[\uFEFF\uFFFD\0]*[\uFFFD\0]/.test(text);
}
function judgeDocument({ text, read }) {
	if (read.ok && !isNamedByTemplate(read.value)) {
		const verdict = judgeValue(read.value);
		const hidden = isHidden$1(text, read.value) ? text : read.flaw && textFrom(text, read.flaw);
		return verdict === "other" && hidden !== void 0 && meansToBeObject(hidden) ? "manifest" : verdict;
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
/** `name: '{{ .Name }}'`: no object has such a name, and what the template is filled with is not known. */
function isNamedByTemplate(value) {
	const name = fieldAt(value, ["metadata", "name"]);
	return typeof name === "string" && (name.includes("{{") || name.includes("{%"));
}
/** Broken text that has one of these keys at its top, as far as it can be read; zeros are of an encoding that no YAML has. */
function meansToBeObject(broken) {
	const text = (hasUnreadableStart(broken) ? broken.replace(/[\uFEFF\uFFFD\0]/g, "") : broken).replaceAll("\xA0", " ");
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
async function findPlain(all, { tools, config, asked, around, kustomized = /* @__PURE__ */ new Set() }) {
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
		const verdict = asked.has(path) ? "manifest" : verdictOf(candidate, tools, kustomized);
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
function verdictOf(candidate, { documents }, kustomized) {
	if ("failure" in candidate) return candidate.failure;
	const read = documents.read(candidate.text);
	if (holderOf(candidate.path, kustomized) !== void 0 && areFragments(read)) return { reason: "part of an object: a patch that no kustomization lists" };
	return judgeFile(candidate.path, read);
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
const fileNames$1 = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
/** Folders that hold a kustomization file. */
function kustomizedFolders(files) {
	return new Set(files.filter((path) => fileNames$1.has(baseName(path))).map(folderOf));
}
/** Finds the kustomizations that no other builds on; those in `asked` are targets in any case. */
async function findKustomizations(all, context) {
	const { tools, config, asked } = context;
	const byFolder = /* @__PURE__ */ new Map();
	for (const file of all) {
		if (!fileNames$1.has(baseName(file)) || byFolder.has(folderOf(file))) continue;
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
		resources: resourcesOf(found, byFolder),
		data: new Set(found.flatMap(({ data }) => data.map(([path]) => path))),
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
/** Files that each kustomization reads, itself or through those that it builds on; worked out when asked for. */
function resourcesOf(found, byFolder) {
	const at = new Map(found.map((each) => [each.folder, each]));
	return (path) => {
		const seen = /* @__PURE__ */ new Set();
		const waiting = [at.get(path)];
		for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
			if (seen.has(next.file)) continue;
			for (const file of [next.file, ...filesOf(next)]) seen.add(file);
			waiting.push(...next.names.flatMap((name) => byFolder.get(name) ?? []));
		}
		return [...seen];
	};
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
function target({ folder, file, namespace }, { kustomize, kubeVersion, helm }) {
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
		...namespace === void 0 ? {} : { namespace },
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
		namespace: typeof value.namespace === "string" ? value.namespace : void 0,
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
const finders = [
	findCharts,
	findKustomizations,
	findPlain
];
// src/discover/given.ts
/** What is given with its content, such as standard input, is a manifest whatever it holds. */
async function findGiven(all, { tools }) {
	const { files, documents } = tools;
	const targets = [];
	const texts = /* @__PURE__ */ new Map();
	for (const path of all) {
		if (files.given?.has(path) !== true) continue;
		const text = await files.readText(path);
		await documents.announce(text);
		targets.push({
			kind: "plain",
			id: path,
			path,
			destination: defaultDestination
		});
		texts.set(path, text);
	}
	return {
		targets,
		skipped: [],
		texts
	};
}
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
// src/discover/unused-values.ts
/** Names that people give to values files: `values-prod.yaml`, `prod.values.yaml`, `values/prod.yaml`. */
const valuesName = /^(?:values[-_.][^/]+|[^/]+[-_.]values|values\/[^/]+)\.ya?ml$/;
/**
* Values files in the folders of charts that no target uses, and that are not `data` of a kustomization. With values files
* of the command line somebody says how charts are deployed, and nothing is left to say.
*/
function unusedValues(all, targets, { config: { helm }, data }) {
	if (helm.values.length > 0) return [];
	const used = /* @__PURE__ */ new Map();
	for (const { path, request } of targets) {
		const files = used.get(path) ?? /* @__PURE__ */ new Set();
		for (const file of filesOfInputs({
			...noInputs,
			...request
		})) files.add(file);
		used.set(path, files);
	}
	const found = /* @__PURE__ */ new Map();
	for (const file of all) {
		const chart = chartOf(file, used);
		if (chart === void 0 || data.has(file) || used.get(chart)?.has(file) === true) continue;
		found.set(chart, [...found.get(chart) ?? [], file]);
	}
	return [...found].map(([chart, files]) => ({
		chart,
		files: files.sort()
	})).sort((a, b) => compareTexts(a.chart, b.chart));
}
/** The chart in whose folder, or in `values/` of it, a file with such a name lies. */
function chartOf(file, charts) {
	const parts = file.split("/");
	for (const depth of [1, 2]) {
		if (parts.length < depth || !valuesName.test(parts.slice(-depth).join("/"))) continue;
		const folder = parts.slice(0, -depth).join("/") || ".";
		if (charts.has(folder)) return folder;
	}
}
// src/discover/discover.ts
/** Finds the targets of a scope. Reads each candidate once. */
async function discover(tools, config, { paths, named }, finders$1 = finders) {
	const under = paths.length === 0 ? [repoPath(".")] : paths;
	const { files, problems } = await tools.files.walk({
		under,
		exclude: config.exclude
	});
	const given = tools.files.given ?? /* @__PURE__ */ new Set();
	const around = await chartsAround(paths.filter((path) => !given.has(path)), tools.files);
	const context = {
		tools,
		config,
		asked: new Set(named),
		kustomized: kustomizedFolders(files),
		around
	};
	const all = [await findGiven(files, context)];
	let left = files.filter((path) => !given.has(path));
	for (const find of finders$1) {
		const found = await find(left, context);
		const { owns } = found;
		if (owns !== void 0) left = left.filter((path) => !owns(path));
		all.push(found);
	}
	const deployed = withoutInflated(all, context);
	const targets = deployed.flatMap((found) => found.targets);
	return {
		targets,
		unusedValues: unusedValues(files, targets.filter((target) => target.kind === "helm"), {
			config,
			data: new Set(all.flatMap((found) => [...found.data ?? []]))
		}),
		skipped: deployed.flatMap(({ skipped }) => skipped),
		failures: [...problems.map((failure) => ({
			failure,
			target: void 0
		})), ...all.flatMap(({ failures = [] }) => failures)],
		texts: new Map(all.flatMap(({ texts = [] }) => [...texts])),
		resourcesOf: (folder) => all.flatMap(({ resources }) => resources?.(folder) ?? [])
	};
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
	const text = yamlFile.test(file) ? await readable(file, files) : void 0;
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
async function readable(file, files) {
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
		rendered: rendered$1(target, outcome),
		accesses: outcome.accesses
	};
}
function rendered$1(target, outcome) {
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
// src/render/restricted.ts
/** Kustomize's own words, in which the top of the repository is `/`. */
const forbidden = /security; file '\/([^']+)' is not in or below '\/([^']*)'/;
/** What is said of a values file of a chart. */
const forbiddenValues = /^(\S+) lies outside the folder of the kustomization, where Kustomize reads no values$/;
/** The file that a build failed for because of the load restrictor; undefined when it failed for something else. */
function restrictedIn(failure) {
	const found = forbidden.exec(failure.message);
	if (found !== null) return {
		failure,
		file: found[1] ?? "",
		folder: found[2] || "."
	};
	const values = forbiddenValues.exec(failure.message)?.[1];
	if (values === void 0 || failure.file === void 0) return void 0;
	return {
		failure,
		file: values,
		folder: posix.dirname(failure.file)
	};
}
/** What is to be known of a kustomization that builds only without the load restrictor. */
async function restrictionFlaw({ failure, file, folder }, files) {
	const { code, file: from, line } = failure;
	const known = {
		...from === void 0 ? {} : { file: from },
		...line === void 0 ? {} : { line }
	};
	return {
		code,
		...await placeOf(file, folder, files) ?? known,
		message: `builds only with --load-restrictor=LoadRestrictionsNone, since ${file} lies outside of ${folder}; kubectl and Argo CD refuse it unless configured (kustomize.buildOptions)`,
		hint: "if what deploys it builds with that option, set kustomize.loadRestrictor: none in seaworthy.yaml; else keep the file below the folder, or make its folder a kustomization"
	};
}
const fileNames = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const longestText = 1048576;
/** The line of the kustomization in `folder` that names the file. */
async function placeOf(file, folder, files) {
	for (const name of fileNames) {
		const path = repoPath(posix.join(folder, name));
		const text = await textOf$1(path, files);
		if (text === void 0 || text.length > longestText) continue;
		const line = attempt(text.length, () => lineNaming(text, (value) => posix.join(folder, value) === file));
		if (line !== void 0) return {
			file: path,
			line
		};
	}
}
/** Generators write `key=path`. */
function lineNaming(text, isNamed) {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: counter,
		uniqueKeys: false,
		logLevel: "silent"
	});
	let line;
	visit(document, { Scalar: (_, { value, range }) => {
		if (typeof value !== "string" || !range) return void 0;
		if (!isNamed(value) && !isNamed(value.slice(value.indexOf("=") + 1))) return void 0;
		line = counter.linePos(range[0]).line;
		return visit.BREAK;
	} });
	return line;
}
async function textOf$1(path, files) {
	try {
		return await files.readText(path);
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
// src/render/kustomize.ts
/** Renders a kustomization as `kustomize build PATH` would. */
function kustomizeRenderer(target) {
	return {
		render: (tools) => rendered(target, tools),
		trace: (rendered, { engines }) => traceLines(target, rendered, engines),
		chart: void 0
	};
}
/**
* What Kustomize refuses for its load restrictor alone is built without: some deploy it so, as Flux does. Nothing outside
* of the repository is read either way.
*/
async function rendered(target, { engines, files }) {
	const { outcome } = await build(target.request, engines);
	const restricted = outcome.ok ? void 0 : restrictedIn(outcome.error);
	if (restricted === void 0) return renderOutcome(target, outcome);
	const free = (await build(unrestricted(target.request), engines)).outcome;
	const found = renderOutcome(target, withAllInputs(free, [outcome, free]));
	if (found.rendered.status === "failed") return found;
	return {
		...found,
		rendered: {
			...found.rendered,
			flaw: await restrictionFlaw(restricted, files)
		}
	};
}
function unrestricted(request) {
	return {
		...request,
		loadRestrictor: "none"
	};
}
/** Builds once more and asks which line of which file set each line last; undefined when that is not known. */
async function traceLines({ request }, { output, documents, flaw }, engines) {
	const asked = flaw === void 0 ? request : unrestricted(request);
	const texts = documents.map(({ text }) => text);
	const { outcome, charts } = await build({
		...asked,
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
// src/render/link-text.ts
const longestLink = 4096;
/**
* Git writes a symbolic link as a file that holds the path where `core.symlinks` is off. What fails at such a file is
* no mistake of the repository: an info, which says what it is. Where git has such a text itself, it is one.
*/
async function withLinkText(rendered, files) {
	if (rendered.status === "rendered") return rendered;
	const { code, file } = rendered.failure;
	if (file === void 0) return rendered;
	const link = await linkIn(file, files);
	if (link === void 0 || await isLinkInGit(files.root, file) === false) return rendered;
	const failure = {
		code,
		file,
		line: 1,
		severity: "info",
		message: `the file holds only the path ${link}: it is a symbolic link that was checked out as text`,
		hint: "set core.symlinks to true in git, and check it out again"
	};
	return {
		...rendered,
		failure
	};
}
/** The path that is all a file holds, when something of the repository is there. */
async function linkIn(file, files) {
	const stat = await statOf(file, files);
	if (stat?.kind !== "file" || stat.size === 0 || stat.size > longestLink) return void 0;
	const text = await textOf(file, files);
	if (text === void 0 || text.includes("\n") || text.includes("\0") || text.startsWith("/")) return void 0;
	const path = posix.join(posix.dirname(file), text);
	if (path === file || path === "." || path.startsWith("..")) return void 0;
	return await statOf(repoPath(path), files) === void 0 ? void 0 : text;
}
async function statOf(path, files) {
	return orNothing(() => files.stat(path));
}
async function textOf(path, files) {
	return orNothing(() => files.readText(path));
}
async function orNothing(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
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
		const outcome = tools.known?.(target) ?? await withLinkText(tools.cache?.find(target) ?? await renderNew(target, tools), tools.files);
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
export { trace as a, withoutTrailing as c, timeToLook as d, through as i, attempt as l, render as n, causesThrough as o, renderAgain as r, discover as s, causes as t, longestText$1 as u };
