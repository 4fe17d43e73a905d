import { r as __toESM } from "./rolldown-runtime.js";
import { _ as TimeoutError, a as confine, c as statInside, g as git, o as listInside, s as readInside } from "./replies.js";
import { d as within, u as timeFor } from "./stream.js";
import { n as isInside, r as repoPath } from "./location.js";
import { t as SeaworthyError } from "./failure.js";
import { t as globMatcher } from "./globs.js";
import { a as asPathError, i as PathError, n as notRegular } from "./regular-file.js";
import { t as require_ignore } from "./ignore.js";
import { realpathSync } from "node:fs";
// src/host/attempt.ts
/** Characters of a text in which positions are looked for; they take a hundred times its room. */
const longestText = 8388608;
const longestTime = 1e4;
/** Milliseconds that looking for positions in texts of at most so many characters may take. */
function timeToLook(characters) {
	return timeFor(Math.min(characters, longestText), longestTime);
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
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
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
	let ignored = false;
	for (const { folder, rules } of scopes) {
		const relative = folder === "." ? path : path.slice(folder.length + 1);
		const verdict = rules.test(entry.isDirectory() ? `${relative}/` : relative);
		ignored = verdict.ignored || ignored && !verdict.unignored;
	}
	return ignored;
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
	return text === void 0 ? above : [...above, {
		folder,
		rules: (0, import_ignore.default)().add(text)
	}];
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
		stat: (path) => guarded(path, async () => statOf(tree, path)),
		list: (path) => guarded(path, async () => entries(tree, path)),
		async walk(options) {
			const { ignores, ...found } = walk(tree, options);
			return ignores ? withTracked(tree, found, options) : found;
		}
	};
}
function statOf(tree, path) {
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
		return statOf(tree, path);
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
export { holderOf as a, partsOf as c, attempt as d, longestText as f, folderOf as i, nodeFiles as l, kustomizedFolders as n, resolveFrom as o, timeToLook as p, baseName as r, chartsAround as s, isKustomizationFile as t, decodeText as u };
