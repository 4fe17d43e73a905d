import { r as __toESM } from "./rolldown-runtime.js";
import { a as confine, c as statInside, g as git, o as listInside, s as readInside } from "./replies.js";
import { r as readStream } from "./stream.js";
import { a as exampleGlobs, s as compareTexts, t as globMatcher } from "./globs.js";
import { n as isInside, r as repoPath } from "./location.js";
import { d as mainFile, f as plainTarget } from "./identity.js";
import { t as SeaworthyError } from "./failure.js";
import { t as grouped } from "./grouped.js";
import { n as filesOfInputs, s as noInputs } from "./helm-inputs.js";
import { a as asPathError, i as PathError, n as notRegular } from "./regular-file.js";
import { t as require_ignore } from "./ignore.js";
import { posix } from "node:path";
import { realpathSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
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
// src/host/decode.ts
/** Encodings of text by the bytes that it begins with: a byte order mark, or a first character of ASCII (YAML 1.2, 5.2). */
const encodings = [
	["utf-16le", [255, 254]],
	["utf-16be", [254, 255]],
	["utf-16le", [void 0, 0]],
	["utf-16be", [0, void 0]]
];
/** Text in any encoding that Kubernetes reads; a byte order mark is kept, so that positions stay those of the file. */
function decodeText(bytes) {
	const [encoding = "utf-8"] = encodings.find(([, first]) => startsWith(bytes, first)) ?? [];
	return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
/** `undefined` stands for any byte but zero. */
function startsWith(bytes, first) {
	return bytes.length >= first.length && first.every((byte, at) => byte === void 0 ? bytes[at] !== 0 : bytes[at] === byte);
}
// src/host/ignore-scope.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
function ignoreScope(folder, text) {
	return {
		folder,
		rules: (0, import_ignore.default)().add(text)
	};
}
/** Whether a path, a folder with a slash at its end, is ignored: of the scopes, outermost first, the last that says something counts. */
function isIgnoredIn(scopes, path) {
	let ignored = false;
	for (const { folder, rules } of scopes) {
		const verdict = rules.test(folder === "." ? path : path.slice(folder.length + 1));
		ignored = verdict.ignored || ignored && !verdict.unignored;
	}
	return ignored;
}
// src/host/tracked.ts
/** A walk with the files that git has although an ignore file names them: they are in the commit that is deployed. */
async function withTracked(tree, found, { under, exclude }) {
	const known = new Set(found.files);
	const isExcluded = globMatcher(exclude);
	const isWanted = (path) => !known.has(path) && under.some((start) => isInside(path, start)) && !foldersOf(path).some(isExcluded) && isFile(tree, path);
	const tracked = (await trackedAndIgnored(tree.root)).filter(isWanted);
	return tracked.length === 0 ? found : {
		...found,
		files: [...found.files, ...tracked].sort()
	};
}
/** Empty outside of a repository, and where git is missing: then nothing is tracked. */
async function trackedAndIgnored(root) {
	try {
		return (await git(root, [
			"ls-files",
			"--cached",
			"--ignored",
			"--exclude-standard",
			"-z"
		])).split("\0").flatMap((path) => path === "" ? [] : [repoPath(path)]);
	} catch (error) {
		if (error instanceof SeaworthyError) return [];
		throw error;
	}
}
/** The file itself and every folder above it: an excluded folder is not entered. */
function foldersOf(path) {
	return path.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/"));
}
function isFile(tree, path) {
	try {
		return statInside(tree, path).isFile();
	} catch (error) {
		if (error instanceof PathError) return false;
		throw error;
	}
}
// src/host/walk.ts
/** Programs leave sockets and FIFOs of any name about; one of these names takes the place of a manifest. */
const mayBeManifest = /\.(?:ya?ml|json)$/i;
const ignoreFileBytes = 16777216;
const neverEntered = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** See {@link import('./files.ts').Files.walk}. */
function walk(tree, options) {
	const journey = {
		tree,
		ignoreFiles: options.ignoreFiles ?? /* @__PURE__ */ new Map(),
		excluded: globMatcher(options.exclude),
		files: /* @__PURE__ */ new Set(),
		problems: [],
		entered: /* @__PURE__ */ new Set(),
		links: [],
		ignores: false
	};
	for (const start of options.under) visit(journey, start, scopesAbove(journey, start));
	for (let next = journey.links.shift(); next !== void 0; next = journey.links.shift()) next();
	return {
		files: [...journey.files].sort(),
		problems: journey.problems,
		ignores: journey.ignores
	};
}
function visit(journey, path, scopes) {
	try {
		const stats = statInside(journey.tree, path);
		if (stats.isDirectory()) enter(journey, path, scopes);
		else if (stats.isFile()) journey.files.add(path);
		else if (mayBeManifest.test(path)) journey.problems.push(problem(path, notRegular(path, stats)));
	} catch (error) {
		if (!(error instanceof PathError)) throw error;
		if (error.code !== "ENOENT") journey.problems.push(problem(path, error));
	}
}
/** A link to nothing, under a name that a manifest may have, stands for one that cannot be read. */
function follow(journey, path, scopes) {
	if (mayBeManifest.test(path) && isMissing(journey.tree, path)) journey.problems.push({
		code: "file-unreadable",
		message: `${path} is a symbolic link to nothing`,
		hint: "replace the link by the file, or exclude it",
		file: path
	});
	else visit(journey, path, scopes);
}
function isMissing(tree, path) {
	try {
		statInside(tree, path);
		return false;
	} catch (error) {
		return error instanceof PathError && error.code === "ENOENT";
	}
}
function problem(path, error) {
	const outside = error.code === "EOUTSIDE";
	return {
		code: outside ? "outside-root" : "file-unreadable",
		message: error.message,
		hint: outside ? "Seaworthy reads nothing outside the repository; replace the link by the file" : error.hint ?? "check its permissions",
		file: path
	};
}
function enter(journey, folder, above) {
	const real = confine(journey.tree, folder);
	if (journey.entered.has(real)) return;
	journey.entered.add(real);
	const entries = listInside(journey.tree, folder);
	const scopes = hasIgnoreFile(journey, folder, entries) ? withScope(journey, folder, above) : above;
	for (const entry of entries) {
		if (neverEntered.has(entry.name)) continue;
		const path = repoPath(folder === "." ? entry.name : `${folder}/${entry.name}`);
		if (isIgnored(scopes, path, entry) || journey.excluded(path)) continue;
		if (entry.isFile()) journey.files.add(path);
		else if (entry.isSymbolicLink()) journey.links.push(() => follow(journey, path, scopes));
		else visit(journey, path, scopes);
	}
}
function isIgnored(scopes, path, entry) {
	return isIgnoredIn(scopes, entry.isDirectory() ? `${path}/` : path);
}
function hasIgnoreFile({ ignoreFiles }, folder, entries) {
	return ignoreFiles.has(ignoreFileOf(folder)) || entries.some(({ name }) => name === ".gitignore");
}
function scopesAbove(journey, path) {
	let scopes = [];
	if (path === ".") return scopes;
	const parts = path.split("/").slice(0, -1);
	for (let depth = 0; depth <= parts.length; depth += 1) scopes = withScope(journey, repoPath(parts.slice(0, depth).join("/") || "."), scopes);
	return scopes;
}
function withScope(journey, folder, above) {
	const text = ignoreText(journey, ignoreFileOf(folder));
	if (text !== void 0) journey.ignores = true;
	return text === void 0 ? above : [...above, ignoreScope(folder, text)];
}
/** Undefined when there is none, or it cannot be read: then it ignores nothing, as in git. */
function ignoreText({ tree, ignoreFiles }, path) {
	if (ignoreFiles.has(path)) return ignoreFiles.get(path);
	try {
		return readInside(tree, path, ignoreFileBytes).toString();
	} catch {
		return;
	}
}
function ignoreFileOf(folder) {
	return repoPath(folder === "." ? ".gitignore" : `${folder}/.gitignore`);
}
// src/host/node-files.ts
/** The file system below `root` (absolute), as it is or as `overlay` has it; files above `maxBytes` are refused. */
function nodeFiles(root, maxBytes, overlay) {
	const tree = {
		root: realpathSync(root),
		overlay
	};
	async function read(path) {
		return guarded(path, async () => readInside(tree, path, maxBytes));
	}
	return {
		root: tree.root,
		read,
		readText: async (path) => decodeText(await read(path)),
		stat: (path) => guarded(path, async () => statOf$1(tree, path)),
		list: (path) => guarded(path, async () => entries(tree, path)),
		async walk(options) {
			const { ignores, ...found } = walk(tree, options);
			return ignores ? withTracked(tree, found, options) : found;
		}
	};
}
function statOf$1(tree, path) {
	try {
		const stats = statInside(tree, path);
		return {
			kind: stats.isDirectory() ? "dir" : "file",
			size: stats.size
		};
	} catch (error) {
		if (error instanceof PathError && error.code === "ENOENT") return void 0;
		throw error;
	}
}
function entries(tree, path) {
	const found = [];
	for (const entry of listInside(tree, path)) {
		if (!entry.isSymbolicLink()) {
			found.push({
				name: entry.name,
				kind: entry.isDirectory() ? "dir" : "file"
			});
			continue;
		}
		const target = linkTarget(tree, repoPath(`${path}/${entry.name}`));
		if (target !== void 0) found.push({
			name: entry.name,
			kind: target.kind
		});
	}
	return found;
}
function linkTarget(tree, path) {
	try {
		return statOf$1(tree, path);
	} catch (error) {
		if (error instanceof PathError) return void 0;
		throw error;
	}
}
const failureCodes = {
	ENOENT: "path-missing",
	EACCES: "file-unreadable",
	EISDIR: "file-unreadable",
	ENOTDIR: "file-unreadable",
	EOUTSIDE: "outside-root",
	ETOOBIG: "file-too-large"
};
const hints = {
	EACCES: "check its permissions",
	EOUTSIDE: "Seaworthy reads nothing outside the repository; replace the link by the file",
	ETOOBIG: "exclude it, or raise limits.fileMiB in seaworthy.yaml"
};
async function guarded(path, work) {
	try {
		return await work();
	} catch (cause) {
		const error = asPathError(path, cause);
		const hint = error.hint ?? hints[error.code];
		throw new SeaworthyError({
			code: failureCodes[error.code],
			message: error.message,
			file: path,
			...hint === void 0 ? {} : { hint }
		}, { cause });
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
		targets.push(plainTarget(path));
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
// src/discover/kustomized-folders.ts
const fileNames = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
/** True for the names that Kustomize reads. */
function isKustomizationFile(path) {
	return fileNames.has(baseName(path));
}
/** Folders that hold a kustomization file. */
function kustomizedFolders(files) {
	return new Set(files.filter(isKustomizationFile).map(folderOf));
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
async function discover({ files: repository, documents, finders }, config, { paths, named }) {
	const tools = {
		files: repository,
		documents
	};
	const under = paths.length === 0 ? [repoPath(".")] : paths;
	const exclude = [...config.exclude, ...exampleGlobs(config.policies)];
	const { files, problems } = await tools.files.walk({
		under,
		exclude
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
	for (const find of finders) {
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
// src/render/index.ts
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
	const known = (await Promise.all(rendered.map((each) => each.status === "rendered" ? tools.rendererOf(each.target).trace(each, tools) : Promise.resolve(void 0)))).flatMap((each, at) => {
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
		chartOf: (target) => tools.rendererOf(target).chart
	});
}
/** Renders what was rendered before once more, whatever is known of it. */
async function renderAgain(targets, tools) {
	const asked = {
		...tools,
		engines: tools.engines.again()
	};
	return Promise.all(targets.map(async (target) => (await tools.rendererOf(target).render(asked)).rendered));
}
async function renderNew(target, tools) {
	const outcome = await tools.rendererOf(target).render(tools);
	const rendered = await withBrokenInput(outcome.rendered, tools.files);
	tools.cache?.keep(rendered, outcome.accesses);
	return rendered;
}
export { decodeText as _, trace as a, isKustomizationFile as c, holderOf as d, resolveFrom as f, isIgnoredIn as g, ignoreScope as h, through as i, baseName as l, nodeFiles as m, render as n, causesThrough as o, partsOf as p, renderAgain as r, discover as s, causes as t, folderOf as u };
