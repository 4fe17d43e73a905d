import { r as __toESM } from "./rolldown-runtime.js";
import { t as repoPath } from "./location.js";
import { t as SeaworthyError } from "./failure.js";
import { c as asPathError, d as placeInside, f as statInside, l as confine, s as PathError, u as listInside } from "./bridge.js";
import { t as require_ignore } from "./ignore.js";
import { t as require_picomatch } from "./picomatch.js";
import { readFileSync, realpathSync } from "node:fs";
// src/host/walk.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const neverEntered = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** See {@link import('./files.ts').Files.walk}. */
function walk(tree, options) {
	const journey = {
		tree,
		excluded: options.exclude.length === 0 ? () => false : (0, import_picomatch.default)([...options.exclude], { dot: true }),
		files: /* @__PURE__ */ new Set(),
		problems: [],
		entered: /* @__PURE__ */ new Set(),
		links: []
	};
	for (const start of options.under) visit(journey, start, scopesAbove(tree, start));
	for (let follow = journey.links.shift(); follow !== void 0; follow = journey.links.shift()) follow();
	return {
		files: [...journey.files].sort(),
		problems: journey.problems
	};
}
function visit(journey, path, scopes) {
	try {
		if (statInside(journey.tree, path).isDirectory()) enter(journey, path, scopes);
		else journey.files.add(path);
	} catch (error) {
		if (!(error instanceof PathError)) throw error;
		if (error.code !== "ENOENT") journey.problems.push(problem(path, error));
	}
}
function problem(path, error) {
	const outside = error.code === "EOUTSIDE";
	return {
		code: outside ? "outside-root" : "file-unreadable",
		message: error.message,
		hint: outside ? "Seaworthy reads nothing outside the repository; replace the link by the file" : "check its permissions",
		file: path
	};
}
function enter(journey, folder, above) {
	const real = confine(journey.tree, folder);
	if (journey.entered.has(real)) return;
	journey.entered.add(real);
	const entries = listInside(journey.tree, folder);
	const scopes = entries.some(({ name }) => name === ".gitignore") ? withScope(journey.tree, folder, above) : above;
	for (const entry of entries) {
		if (neverEntered.has(entry.name)) continue;
		const path = repoPath(folder === "." ? entry.name : `${folder}/${entry.name}`);
		if (isIgnored(scopes, path, entry) || journey.excluded(path)) continue;
		if (entry.isFile()) journey.files.add(path);
		else if (entry.isSymbolicLink()) journey.links.push(() => visit(journey, path, scopes));
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
function scopesAbove(tree, path) {
	let scopes = [];
	if (path === ".") return scopes;
	const parts = path.split("/").slice(0, -1);
	for (let depth = 0; depth <= parts.length; depth += 1) scopes = withScope(tree, repoPath(parts.slice(0, depth).join("/") || "."), scopes);
	return scopes;
}
function withScope(tree, folder, above) {
	try {
		const file = confine(tree, folder === "." ? ".gitignore" : `${folder}/.gitignore`);
		return [...above, {
			folder,
			rules: (0, import_ignore.default)().add(readFileSync(file, "utf8"))
		}];
	} catch {
		return above;
	}
}
// src/host/node-files.ts
/** The file system below `root` (absolute), as it is or as `overlay` has it; files above `maxBytes` are refused. */
function nodeFiles(root, maxBytes, overlay) {
	const tree = {
		root: realpathSync(root),
		overlay
	};
	async function read(path) {
		return guarded(path, async () => {
			const { real, stats } = placeInside(tree, path);
			if (stats.size > maxBytes) throw new PathError("ETOOBIG", `${path} has ${stats.size} bytes, more than the limit of ${maxBytes}`);
			return readFileSync(real);
		});
	}
	return {
		root: tree.root,
		read,
		readText: async (path) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(await read(path)),
		stat: (path) => guarded(path, async () => statOf(tree, path)),
		list: (path) => guarded(path, async () => entries(tree, path)),
		walk: async (options) => walk(tree, options)
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
		const hint = hints[error.code];
		throw new SeaworthyError({
			code: failureCodes[error.code],
			message: error.message,
			file: path,
			...hint === void 0 ? {} : { hint }
		}, { cause });
	}
}
export { nodeFiles as t };
