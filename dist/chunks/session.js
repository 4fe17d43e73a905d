import { r as __toESM } from "./rolldown-runtime.js";
import { c as attempt, i as conftestDefaults, n as narrowerThan, o as byPlace, r as pathMatcher, s as compareTexts, t as globMatcher } from "./globs.js";
import { t as failureRules } from "./failure-rules.js";
import { a as withDefaults, i as unknownsIn, l as schemaRules, n as isUnknown } from "./unknown.js";
import { C as digestOf, S as shippedText, _ as TimeoutError, d as overlayFiles, f as overlayIndex, g as git, h as fetchFromOrigin, l as newOverlay, p as removeOverlay, u as openOverlay, v as createThreads, x as shipped } from "./replies.js";
import { c as sharedTexts, i as helmLists, l as withList, n as filesOfInputs, o as joinInputs, r as helmListNames, s as noInputs, t as allTexts } from "./helm-inputs.js";
import { a as stricterLevel, i as loweringNames, n as lowerSettings } from "./lowering.js";
import { n as isInside, r as repoPath, t as givenPath$1 } from "./location.js";
import { t as SeaworthyError } from "./failure.js";
import { t as policyKinds } from "./policy-kinds.js";
import { i as namesOf } from "./waiver.js";
import { n as own, t as asText } from "./own.js";
import { i as severities, t as compareSeverity } from "./severity.js";
import { n as suggestion } from "./suggestion.js";
import { n as enginesIn } from "./pool.js";
import { c as reasonOf, d as withoutLinksOf, o as errorCode, u as statsAt } from "./regular-file.js";
import { t as require_picomatch } from "./picomatch.js";
import { _ as decodeText, c as isKustomizationFile, d as holderOf, f as resolveFrom, l as baseName, m as nodeFiles, n as render, p as partsOf, s as discover, u as folderOf$1 } from "./render.js";
import { i as load } from "./js-yaml.js";
import { _ as resourceTypes, d as mainFile, f as plainTarget, i as namingFields, m as groupOf, p as definedType, u as defaultDestination } from "./identity.js";
import { n as fieldAt, r as isObject, t as childOf } from "./manifest.js";
import { a as LineCounter, d as isAlias, g as isScalar, h as isPair, m as isNode, p as isMap, r as parseDocument, u as visit } from "./yaml.js";
import { d as within, i as unread, l as eachWithin, o as readDocument$1, r as readStream, u as timeFor } from "./stream.js";
import { t as accessKey } from "./bridge.js";
import { t as require_ignore } from "./ignore.js";
import { t as readGivenFile } from "./given-file.js";
import { basename, dirname, isAbsolute, join, parse, posix, relative, resolve, sep } from "node:path";
import { closeSync, constants, existsSync, openSync, readSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { setImmediate, setTimeout } from "node:timers/promises";
// src/model/trailing.ts
/** The text without this character at its end. A pattern such as `-+$` looks at each run of it again and again. */
function withoutTrailing(text, character) {
	let end = text.length;
	while (end > 0 && text[end - 1] === character) end -= 1;
	return text.slice(0, end);
}
// src/host/git.ts
/** Of the files and nothing else: no submodule is entered, and no setting of the user makes it another text. */
const plainDiff = [
	"--no-renames",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=dirty"
];
const plainPatch = [
	"-U0",
	"--text",
	"--inter-hunk-context=0",
	"--submodule=short",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
const notText = [
	"tgz",
	"gz",
	"zip",
	"tar",
	"png",
	"jpg",
	"jpeg",
	"gif",
	"ico",
	"pdf",
	"woff2",
	"jar",
	"wasm",
	"br"
].map((ending) => `:(exclude,icase)*.${ending}`);
/** Finds what has changed since the branch left `ref`; committed, not yet committed and not yet added files alike. */
async function changesSince(root, ref) {
	const asked = await commitOf(root, ref);
	await checkWorkTree(root);
	const began = await git(root, [
		"merge-base",
		asked,
		"HEAD"
	]).catch(() => void 0);
	const commit = began?.trim() ?? asked;
	const [differing, untracked, folders] = await Promise.all([
		git(root, [
			"diff",
			"--name-status",
			...plainDiff,
			"-z",
			commit
		]),
		git(root, [
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z"
		]),
		git(root, [
			"ls-tree",
			"-r",
			"-d",
			"-z",
			"--name-only",
			commit
		])
	]);
	const changed = statusesOf(differing);
	const added = [...changed.filter(({ status }) => status === "A").map(({ path }) => path), ...split(untracked).map(repoPath)];
	return {
		commit,
		files: [.../* @__PURE__ */ new Set([...changed.map(({ path }) => path), ...added])].sort(),
		absent: [.../* @__PURE__ */ new Set([...added, ...newFolders(added, new Set(split(folders)))])].sort(),
		shallow: began === void 0
	};
}
/** Paths of git are relative to its work tree, which the configuration of a repository can place anywhere. */
async function checkWorkTree(root) {
	const below = (await git(root, ["rev-parse", "--show-prefix"])).trim();
	if (below !== "") throw new SeaworthyError({
		code: "usage",
		message: `--base compares whole repositories, and ${below} is a part of one`,
		hint: "judge the repository from its root, and name the folder as a path"
	});
	const top = (await git(root, ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
	if (realpathSync(top) === realpathSync(root)) return;
	throw new SeaworthyError({
		code: "git-failed",
		message: `the work tree of this repository is '${top}', not '${root}'`,
		hint: "unset core.worktree, or start Seaworthy there"
	});
}
/** The commit checked out; undefined where there is none, or no git. */
function headCommit(root) {
	return git(root, [
		"rev-parse",
		"--verify",
		"HEAD"
	]).then((commit) => commit.trim(), () => void 0);
}
/**
* Makes sure that a base is in the clone, and fetches that one commit when it is not. Where the commit checked out is
* the `merge` of a pull request, its first parent is the base: that is what the merge was made with.
*/
async function fetchedCommit(root, wanted) {
	try {
		const commit = await mergedWith(root, wanted.merge) ?? wanted.commit;
		if (!await isThere(root, commit)) await fetchFromOrigin(root, [
			"--depth=1",
			"origin",
			commit
		]);
		if (await isPartial(root)) await fetchChanged(root, commit);
		return {
			ok: true,
			commit
		};
	} catch (error) {
		return {
			ok: false,
			why: error instanceof Error ? error.message : String(error)
		};
	}
}
/** A clone whose files git would fetch one by one when they are needed. */
function isPartial(root) {
	return git(root, [
		"config",
		"--get-regexp",
		"^remote\\..*\\.promisor$"
	]).then(() => true, () => false);
}
/** Fetches the earlier text of every file that has changed: nothing is fetched later. */
async function fetchChanged(root, commit) {
	const input = [...(await git(root, [
		"diff",
		"--raw",
		"--no-abbrev",
		...plainDiff,
		commit,
		"HEAD"
	])).matchAll(/^:100\d{3} \d{6} (?!0+ )([0-9a-f]+) /gm)].map(([, blob]) => `${blob}\n`).join("");
	if (input !== "") await fetchFromOrigin(root, [
		"--no-write-fetch-head",
		"--filter=blob:none",
		"origin",
		"--stdin"
	], { input });
}
/** A commit names its parents even in a clone that is too shallow to hold them. */
async function mergedWith(root, merge) {
	if (merge === void 0 || (await git(root, ["rev-parse", "HEAD"])).trim() !== merge) return void 0;
	const [first, second] = [...(await git(root, [
		"cat-file",
		"commit",
		"HEAD"
	])).split("\n\n")[0]?.matchAll(/^parent (\w+)$/gm) ?? []];
	return second === void 0 ? void 0 : first?.[1];
}
function isThere(root, commit) {
	return git(root, [
		"cat-file",
		"-e",
		`${commit}^{commit}`
	]).then(() => true, () => false);
}
/** Writes a layer with the earlier files to a folder of its own; the caller removes it with {@link removeLayer}. */
async function writeCommitOverlay(root, { commit, files, absent }) {
	const hidden = new Set(absent);
	const earlier = files.filter((path) => !hidden.has(path));
	const folder = newOverlay((made) => writeFileSync(join(made, overlayIndex), JSON.stringify(absent)));
	if (earlier.length === 0) return folder;
	const env = { GIT_INDEX_FILE: join(folder, "index") };
	const into = `${join(folder, overlayFiles)}/`;
	try {
		await git(root, ["read-tree", commit], { env });
		await git(root, [
			"checkout-index",
			`--prefix=${into}`,
			"-q",
			"-f",
			"-z",
			"--stdin"
		], {
			env,
			input: `${earlier.join("\0")}\0`
		});
		return folder;
	} catch (error) {
		removeOverlay(folder);
		throw error;
	}
}
/** The lines of the files on disk that are new or changed since `commit`; of a file that is new as a whole, all. */
async function changedLines(root, { commit, absent, files }) {
	const lines = new Map(absent.map((path) => [path, "all"]));
	if (files.length === 0) return lines;
	const unreadable = files.filter((path) => isSpecial(join(root, path))).map((path) => `:(exclude,literal)${path}`);
	const patch = await git(root, [
		"diff",
		...plainDiff,
		...plainPatch,
		commit,
		"--",
		".",
		...notText,
		...unreadable
	]);
	const { parsePatch } = await import("./libesm.js");
	for (const { newFileName, hunks } of parsePatch(patch)) {
		const name = newFileName?.replace(/^b\//, "");
		if (name === void 0 || name === "/dev/null") continue;
		const path = repoPath(name);
		if (lines.get(path) === "all") continue;
		lines.set(path, hunks.map(({ newStart, newLines }) => [newStart, newStart + Math.max(newLines, 1) - 1]));
	}
	return lines;
}
/** A FIFO, a socket or a device that took the place of a file: git ends when it is to compare one. */
function isSpecial(path) {
	const stats = statsAt(path);
	return stats !== void 0 && !stats.isFile() && !stats.isSymbolicLink() && !stats.isDirectory();
}
/** The commit that `ref` names; rejects when there is none. */
async function commitOf(root, ref) {
	try {
		return (await git(root, [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${ref}^{commit}`
		])).trim();
	} catch (cause) {
		if (cause instanceof SeaworthyError && cause.failure.code !== "usage") throw cause;
		throw new SeaworthyError({
			code: "usage",
			message: `commit '${ref}' to compare with not found`,
			hint: `fetch it first: git fetch --no-tags --depth=1 origin ${ref.replace(/^origin\//, "")}`
		}, { cause });
	}
}
/** Reads `git diff --name-status -z`: a letter and a path by turns. */
function statusesOf(text) {
	const words = split(text);
	const all = [];
	for (let at = 0; at + 1 < words.length; at += 2) all.push({
		status: words[at] ?? "",
		path: repoPath(words[at + 1] ?? "")
	});
	return all;
}
function split(text) {
	return text.split("\0").filter((word) => word !== "");
}
/** The folders of added files that were not there before. */
function newFolders(added, before) {
	const found = /* @__PURE__ */ new Set();
	for (const path of added) {
		const parts = path.split("/").slice(0, -1);
		for (let depth = parts.length; depth > 0; depth -= 1) {
			const folder = repoPath(parts.slice(0, depth).join("/"));
			if (before.has(folder)) break;
			found.add(folder);
		}
	}
	return [...found];
}
// src/host/commit-files.ts
/** Where the branch that is checked out left `ref`; `ref` itself when the clone is too shallow to find that. */
async function branchPoint(root, ref) {
	const asked = await commitOf(root, ref);
	return git(root, [
		"merge-base",
		asked,
		"HEAD"
	]).then((commit) => commit.trim(), () => asked);
}
/**
* Texts of files as a commit has them, by the path asked for; those that it does not have, or that are larger than
* `mostBytes`, are missing. Symbolic links are followed within the commit, so that no file of the working tree is read.
*/
async function committedTexts(root, commit, { paths, mostBytes }) {
	const asked = paths.filter((path) => !path.includes("\n"));
	if (asked.length === 0) return /* @__PURE__ */ new Map();
	const input = asked.map((path) => `${commit}:${path}\n`).join("");
	const found = blobs(await git(root, [
		"cat-file",
		"--batch-check",
		"--follow-symlinks"
	], { input }), asked).filter(({ size }) => size <= mostBytes);
	return new Map(await Promise.all(found.map(async ({ path, blob }) => [path, await git(root, [
		"cat-file",
		"blob",
		blob
	])])));
}
/** Files that a commit has at `path` or below it, sorted. */
async function committedPaths(root, commit, path) {
	const where = path === "." ? [] : ["--", `:(top,literal)${path}`];
	return (await git(root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--name-only",
		commit,
		...where
	])).split("\0").filter((each) => each !== "").sort().map(repoPath);
}
/** One line for each path; for a link that cannot be followed a second one. */
function blobs(answer, paths) {
	const lines = answer.split("\n");
	let at = 0;
	return paths.flatMap((path) => {
		const line = lines[at] ?? "";
		at += /^(?:dangling|symlink|loop|notdir) \d+$/.test(line) ? 2 : 1;
		const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(line) ?? [];
		return blob === void 0 ? [] : [{
			path,
			blob,
			size: Number(size)
		}];
	});
}
/** Every `.gitignore` that differs from that of `commit`, is new or is gone. */
async function changedIgnoreFiles(root, commit) {
	const where = ["--", ":(top,glob)**/.gitignore"];
	const paths = (await Promise.all([git(root, [
		"diff",
		"--name-only",
		"--no-renames",
		"--no-ext-diff",
		"-z",
		commit,
		...where
	]), git(root, [
		"ls-files",
		"--others",
		"-z",
		...where
	])])).flatMap((text) => text.split("\0")).filter((path) => path !== "");
	return [...new Set(paths)].sort().map(repoPath);
}
// src/host/given-files.ts
/** The same files, and inputs that are given with their content: each is what `contents` has for its name. */
function withGiven(files, contents) {
	if (contents.size === 0) return files;
	return {
		...files,
		given: new Set(contents.keys()),
		read: async (path) => contents.get(path) ?? files.read(path),
		readText: async (path) => {
			const content = contents.get(path);
			return content === void 0 ? files.readText(path) : decodeText(content);
		},
		stat: async (path) => {
			const content = contents.get(path);
			return content === void 0 ? files.stat(path) : {
				kind: "file",
				size: content.length
			};
		},
		async walk({ under, ...options }) {
			const named = under.filter((path) => contents.has(path));
			const walked = await files.walk({
				...options,
				under: under.filter((path) => !contents.has(path))
			});
			return {
				...walked,
				files: [.../* @__PURE__ */ new Set([...walked.files, ...named])].sort()
			};
		}
	};
}
// src/host/root.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** The folder that holds `.git`, at or above `start` (absolute); undefined when there is none. */
function gitRoot(start) {
	for (let folder = start;; folder = dirname(folder)) {
		if (existsSync(resolve(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return void 0;
	}
}
/** A root that a link in the repository around it leads to is not what the user named, but what a change chose. */
function unlinkedRoot(root) {
	const outer = gitRoot(dirname(root));
	if (outer === void 0 || outer === root) return root;
	try {
		withoutLinksOf([outer], root);
		return root;
	} catch (error) {
		if (error instanceof SeaworthyError) return unlinkedRoot(outer);
		throw error;
	}
}
/** `paths`, relative to `cwd` or absolute, as paths of the repository; throws a SeaworthyError for one outside `root` or missing. */
function insideRoot$2(root, cwd, paths) {
	return paths.map((path) => {
		const absolute = resolve(cwd, path);
		if (!existsSync(absolute)) throw new SeaworthyError({
			code: "path-missing",
			message: `'${path}' does not exist`,
			hint: "check the spelling"
		});
		const inside = relative(root, realpathSync(absolute));
		if (inside === ".." || inside.startsWith(`..${sep}`)) throw new SeaworthyError({
			code: "outside-root",
			message: `'${path}' lies outside the repository ${root}`,
			hint: "start Seaworthy inside the repository to be judged"
		});
		return repoPath(inside.split(sep).join("/") || ".");
	});
}
/** How many engines can work at the same time. */
function processors() {
	return availableParallelism();
}
// src/host/named-paths.ts
/** What stands for standard input among paths. */
const standardInput = "-";
/** Files that stand for the folder that they are in. */
const folderFiles = /* @__PURE__ */ new Set([
	"Chart.yaml",
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
/**
* Sorts paths by what they name. The root is the repository of the folder that all of them share, else `cwd` when they
* lie below it, else a folder that is named. A file outside of it is given, as pipes and standard input are. Throws a
* SeaworthyError for folders that share no repository.
*/
function namedPaths({ cwd, paths, root, stdinFilename }) {
	const working = gitRoot(cwd) ?? resolve(cwd);
	const pipes = paths.flatMap((path) => pipeAt(cwd, path) ?? []);
	const piped = new Set(pipes.map(({ path }) => path));
	const named = paths.flatMap((path) => path === standardInput || piped.has(resolve(cwd, path)) ? [] : [nameOf(cwd, path)]);
	const asFile = stdinFilename === void 0 ? [] : [nameOf(cwd, stdinFilename)];
	const sorted = root === void 0 ? sort(cwd, working, [...named, ...asFile]) : {
		root,
		inside: named,
		outside: []
	};
	const stdin = {
		name: stdinName(asFile[0], sorted),
		path: void 0,
		isPipe: true
	};
	const isNamed = (each) => !asFile.includes(each);
	const inside = sorted.inside.filter(isNamed);
	return {
		root: sorted.root,
		isRepository: gitRoot(sorted.root) === sorted.root,
		configRoot: root !== void 0 || sorted.root === working || gitRoot(sorted.root) !== void 0 ? sorted.root : working,
		inside: inside.flatMap(({ path, isGlob }) => isGlob ? [] : [path]),
		globs: inside.flatMap(({ path, isGlob }) => isGlob ? [path] : []),
		given: [
			...paths.includes(standardInput) ? [stdin] : [],
			...pipes,
			...sorted.outside.filter(isNamed).map(({ path, absolute }) => ({
				name: givenPath$1(path),
				path: absolute,
				isPipe: false
			}))
		]
	};
}
function stdinName(asFile, { root }) {
	if (asFile === void 0) return givenPath$1("<stdin>");
	const isInside = isWithin$1(root, asFile.absolute);
	return givenPath$1(isInside ? relative(root, asFile.absolute).split(sep).join("/") : asFile.path);
}
function sort(cwd, working, named) {
	if (named.length === 0) return {
		root: unlinkedRoot(working),
		inside: [],
		outside: []
	};
	const shared = sharedFolder(named.map(({ folder }) => folder));
	const repository = gitRoot(shared);
	if (repository !== void 0) return {
		root: unlinkedRoot(repository),
		inside: named,
		outside: []
	};
	if (isWithin$1(resolve(cwd), shared)) return {
		root: resolve(cwd),
		inside: named,
		outside: []
	};
	const outside = named.filter(({ folder, isFolder }) => !isFolder && !isWithin$1(working, folder));
	const inside = named.filter((each) => !outside.includes(each));
	if (inside.every(({ folder }) => isWithin$1(working, folder))) return {
		root: unlinkedRoot(working),
		inside,
		outside
	};
	const folder = sharedFolder(inside.map((each) => each.folder));
	if (folder !== parse(folder).root && inside.every((each) => gitRoot(each.folder) === gitRoot(folder))) return {
		root: folder,
		inside,
		outside
	};
	throw new SeaworthyError({
		code: "outside-root",
		message: `${inside.map(({ path }) => `'${path}'`).join(" and ")} are not in one repository`,
		hint: "check each repository in a run of its own"
	});
}
function nameOf(cwd, path) {
	const absolute = resolve(cwd, path);
	const stats = statsOf(absolute);
	const { base, isGlob } = stats === void 0 ? import_picomatch.default.scan(path) : {
		base: "",
		isGlob: false
	};
	if (isGlob) return {
		path,
		absolute,
		folder: resolve(cwd, base),
		isFolder: true,
		isGlob
	};
	const isDirectory = stats?.isDirectory() === true;
	const isFolder = isDirectory || stats === void 0 || folderFiles.has(basename(absolute));
	return {
		path,
		absolute,
		folder: isDirectory ? absolute : dirname(absolute),
		isFolder,
		isGlob: false
	};
}
/** What is read once, to its end: a FIFO, or the pipe of a process substitution. */
function pipeAt(cwd, path) {
	const absolute = resolve(cwd, path);
	return statsOf(absolute)?.isFIFO() === true ? {
		name: givenPath$1(path),
		path: absolute,
		isPipe: true
	} : void 0;
}
function statsOf(path) {
	try {
		return existsSync(path) ? statSync(path) : void 0;
	} catch {
		return;
	}
}
/** The deepest folder at or above all of `folders`, which are absolute. */
function sharedFolder(folders) {
	const [first = sep, ...others] = folders;
	let shared = first;
	for (const folder of others) while (!isWithin$1(shared, folder)) shared = dirname(shared);
	return shared;
}
function isWithin$1(folder, path) {
	const inside = relative(folder, path);
	return inside === "" || inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
// src/host/path-globs.ts
/**
* Files and folders that a pattern of the command line matches, relative to `cwd`, as a shell expands it; `**` is any
* number of folders. A folder stands for all that it holds. Throws a SeaworthyError for a pattern that matches nothing.
*/
async function matchingPaths(glob, { files, cwd, exclude }) {
	const pattern = posix$1(relative(files.root, resolve(cwd, glob)));
	const { base, isGlob } = import_picomatch.default.scan(pattern);
	const start = repoPath(isGlob ? base || "." : ".");
	const walked = await files.walk({
		under: [start],
		exclude
	});
	const matches = (0, import_picomatch.default)(pattern, { dot: pattern.includes("/.") || pattern.startsWith(".") });
	const found = /* @__PURE__ */ new Set();
	for (const file of walked.files) {
		const parts = file.split("/");
		const depth = parts.findIndex((_, at) => matches(parts.slice(0, at + 1).join("/")));
		if (depth !== -1) found.add(repoPath(parts.slice(0, depth + 1).join("/")));
	}
	if (found.size > 0) return [...found].sort();
	throw new SeaworthyError({
		code: "path-missing",
		message: `'${glob}' matches no file or folder`,
		hint: "check the pattern; it is relative to the working folder, and files that .gitignore or exclude name are left out"
	});
}
function posix$1(path) {
	return path.split(sep).join("/");
}
// src/host/read-pipe.ts
const pause = 5;
const chunkBytes = 65536;
/** A process that has it open may not have written yet; the pipe of a process substitution is opened before we start. */
const openedBefore = /^\/(?:dev\/fd|proc\/[^/]+\/fd)\//;
/**
* Reads the pipe at `path` (absolute) to its end, without waiting for anything longer than the limit. Throws a
* SeaworthyError for a path through a link below one of `roots`.
*/
async function readPipe(path, name, { roots, ...limits }) {
	withoutLinksOf(roots, path);
	const descriptor = opened(path);
	try {
		return await collected(chunksOf(descriptor, openedBefore.test(path)), name, limits);
	} finally {
		closeSync(descriptor);
	}
}
function opened(path) {
	try {
		return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (cause) {
		const message = `'${path}' cannot be read: ${reasonOf(cause)}`;
		throw new SeaworthyError({
			code: "file-unreadable",
			message,
			hint: "check its permissions"
		}, { cause });
	}
}
/** An empty chunk stands for a pause, so that time can run out. */
async function* chunksOf(descriptor, wasOpened) {
	let begun = wasOpened;
	for (;;) {
		const buffer = Buffer.allocUnsafe(chunkBytes);
		const count = readSome(descriptor, buffer);
		if (count === 0 && begun) return;
		if (count !== 0) begun = true;
		if (count > 0) yield buffer.subarray(0, count);
		else {
			await setTimeout(pause);
			yield Buffer.alloc(0);
		}
	}
}
/** -1 when a writer has it open and has nothing to read yet. */
function readSome(descriptor, buffer) {
	try {
		return readSync(descriptor, buffer);
	} catch (error) {
		if (errorCode(error) === "EAGAIN") return -1;
		throw error;
	}
}
/** Everything that `chunks` bring; throws a SeaworthyError when it is too much or takes too long. */
async function collected(chunks, name, { mostBytes, limitMs }) {
	const all = [];
	let bytes = 0;
	const iterator = chunks[Symbol.asyncIterator]();
	const timer = new AbortController();
	const end = setTimeout(limitMs, "late", { signal: timer.signal }).catch(() => "late");
	try {
		for (;;) {
			const next = await Promise.race([iterator.next(), end]);
			if (next === "late") throw tooSlow(name, limitMs);
			if (next.done === true) return Buffer.concat(all);
			bytes += next.value.length;
			if (bytes > mostBytes) throw tooLarge(name, mostBytes);
			all.push(next.value);
		}
	} finally {
		timer.abort();
		iterator.return?.()?.catch(() => void 0);
	}
}
function tooSlow(name, limitMs) {
	return new SeaworthyError({
		code: "file-unreadable",
		message: `${name} did not end within ${limitMs / 1e3} s`,
		hint: "let its writer finish, or raise limits.renderSeconds in seaworthy.yaml"
	});
}
function tooLarge(name, mostBytes) {
	return new SeaworthyError({
		code: "file-too-large",
		message: `${name} has more than ${Math.floor(mostBytes)} bytes`,
		hint: "divide it, or raise limits.fileMiB in seaworthy.yaml"
	});
}
// src/host/rules.ts
let known;
/** Every built-in rule, sorted by id; read when first asked for. */
function builtInRules() {
	known ??= [
		...readRules(),
		...failureRules,
		...schemaRules
	].sort((a, b) => compareTexts(a.id, b.id));
	return known;
}
/** Of policies. Trusts its shape: `policies/generate.ts` has checked what it wrote. */
function readRules() {
	return JSON.parse(shippedText("policies/rules.json"));
}
/** The examples that ship with a rule, as YAML. */
function ruleExamples({ id }) {
	const read = (name) => shippedText(`policies/examples/${id}/${name}.yaml`);
	return {
		bad: read("bad"),
		good: read("good")
	};
}
// src/config/baseline.ts
/** The baseline that the options name; no entries while it is being written for the first time. */
async function readBaseline(files, { cwd, baseline, updateBaseline = false }) {
	if (baseline === void 0) return void 0;
	const file = insideRoot$1(files.root, resolve(cwd, baseline));
	if (await files.stat(file) === void 0 && updateBaseline) return {
		file,
		entries: []
	};
	if (await files.stat(file) === void 0) throw invalid(file, "the baseline does not exist", "write it with --update-baseline");
	return {
		file,
		entries: await parsedBaseline(file, await files.readText(file))
	};
}
/** Entries of a baseline with this text; throws a SeaworthyError when it is not valid. */
async function parsedBaseline(file, content) {
	const again = "write it again with --update-baseline";
	let value;
	try {
		value = JSON.parse(content);
	} catch (error) {
		throw invalid(file, `the baseline is not JSON: ${error instanceof Error ? error.message : String(error)}`, again);
	}
	const { validateBaseline } = await import("./validate.generated.js");
	if (validateBaseline(value)) return value.findings;
	const [error] = validateBaseline.errors ?? [];
	throw invalid(file, `the baseline is not one of version 1: ${error?.instancePath ?? ""} ${error?.message ?? ""}`, again);
}
function invalid(file, message, hint) {
	return new SeaworthyError({
		code: "config-invalid",
		message,
		hint,
		file
	});
}
function insideRoot$1(root, absolute) {
	if (absolute.startsWith(`${root}/`)) return repoPath(absolute.slice(root.length + 1));
	throw new SeaworthyError({
		code: "outside-root",
		message: `the baseline '${absolute}' lies outside the repository`,
		hint: "keep it in the repository, so that a change to it is reviewed"
	});
}
// src/config/find.ts
/** In the order in which they are looked for. */
const configNames = [
	"seaworthy.yaml",
	".seaworthy.yaml",
	".github/seaworthy.yaml"
];
/** Where a configuration file may stand for a run that starts at `start`: the first that exists is used. */
function configCandidates(start) {
	const parts = start === "." ? [] : start.split("/");
	return [...parts, ""].map((_, at) => parts.slice(0, parts.length - at)).flatMap((folder) => configNames.map((name) => repoPath([...folder, name].join("/"))));
}
/** The nearest configuration file at or above `start`, up to the repository root; undefined when there is none. */
async function findConfig(files, start) {
	for (const path of configCandidates(start)) if ((await files.stat(path))?.kind === "file") return path;
}
// src/config/helm.ts
const readers = {
	text: async (text) => [text],
	file: async (text, at, { pathOf }) => asList(pathOf(text, at)),
	fileValue: fileValues
};
/** Reads what `helm template` is given; every error is reported to `source`, in the order of the texts. */
async function helmInputs(texts, source) {
	let inputs = noInputs;
	for (const list of helmListNames) {
		const read = await readTexts(helmLists[list].reads, {
			list,
			texts: texts[list] ?? [],
			source
		});
		inputs = withList(inputs, list, read);
	}
	return inputs;
}
async function readTexts(reads, { list, texts, source }) {
	const all = [];
	for (const [index, text] of texts.entries()) all.push(...await readers[reads](text, {
		input: list,
		index
	}, source));
	return all;
}
/** `key=path`, several after commas, as Helm reads it: behind a backslash a character has no special meaning. */
async function fileValues(text, at, source) {
	const all = [];
	for (const part of text.split(/(?<!\\),/)) all.push(...await fileValue(part, at, source));
	return all;
}
async function fileValue(text, at, { files, pathOf, refuse }) {
	const [, key, path] = /^((?:[^=\\]|\\.)+)=(.+)$/s.exec(text) ?? [];
	if (key === void 0 || path === void 0) {
		refuse(at, `'${text}' is not of the form key=path`, "write it like tls.ca=files/ca.pem");
		return [];
	}
	const file = pathOf(path.replace(/\\(.)/gs, "$1"), at);
	if (file === void 0) return [];
	if ((await files.stat(file))?.kind === "file") return [{
		key,
		file
	}];
	refuse(at, `'${text}': file ${file} not found`, "correct the path");
	return [];
}
function asList(value) {
	return value === void 0 ? [] : [value];
}
// src/config/inside-root.ts
/** The path of the repository that `path`, relative to `cwd`, leads to; undefined where it leads out of it. */
function insideRoot(root, cwd, path) {
	const inside = relative(root, resolve(cwd, path)).replaceAll("\\", "/");
	return inside.startsWith("..") || isAbsolute(inside) ? void 0 : repoPath(inside);
}
// src/config/policies.ts
/** The policies that a configuration and the command line name. Throws a SeaworthyError for paths outside the repository. */
function policySources(document, folder, { options, root }) {
	const failures = [];
	const named = (document?.value.policies ?? []).flatMap((entry, index) => document === void 0 ? [] : sourceOf(entry, {
		document,
		folder,
		at: ["policies", index],
		failures
	}));
	const given = (options.policies ?? []).map((path) => {
		return {
			kind: "unnamed",
			path: givenPath(root, options.cwd, path)
		};
	});
	const [first, ...others] = failures;
	if (first !== void 0) throw new SeaworthyError(first, { others });
	return [...named, ...given];
}
function sourceOf(entry, reading) {
	const { data = [], namespaces, name, rego } = entry;
	const key = policyKinds.find((each) => entry[each] !== void 0) ?? "rules";
	const path = inside$1(entry[key] ?? "", reading, [key]);
	const dataPaths = data.map((each, index) => inside$1(each, reading, ["data", index]));
	if (path === void 0) return [];
	const place = placeOf$1(reading, [key]);
	if (key !== "conftest") return [{
		kind: key,
		path,
		place
	}];
	return [{
		kind: "conftest",
		path,
		place,
		name: name ?? conftestDefaults.name,
		namespaces: namespaces ?? conftestDefaults.namespaces,
		data: dataPaths.filter((each) => each !== void 0),
		rego: rego ?? conftestDefaults.rego
	}];
}
function placeOf$1({ document, at }, path) {
	return {
		file: document.file,
		...document.placeOf([...at, ...path])
	};
}
/** `path` from the folder of the configuration; undefined, and reported, when it leaves the repository. */
function inside$1(path, reading, at) {
	try {
		return repoPath(reading.folder === "." ? path : `${reading.folder}/${path}`);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const message = `'${path}' lies outside the repository`;
		reading.failures.push({
			code: "config-invalid",
			message,
			hint: "copy the policies",
			...placeOf$1(reading, at)
		});
		return;
	}
}
function givenPath(root, cwd, path) {
	const inside = insideRoot(root, cwd, path);
	if (inside !== void 0) return inside;
	const message = `--policy ${path} lies outside the repository`;
	throw new SeaworthyError({
		code: "outside-root",
		message,
		hint: "name a file or folder of the repository"
	});
}
// src/config/settings.ts
/** What the configuration says of rules and categories (`hpa/*`), each with the line it stands on. */
function ruleSettings(document) {
	const settings = Object.entries(document?.value.rules ?? {}).map(([name, entry]) => {
		const from = `${document?.file}:${document?.placeOf(["rules", name]).line}`;
		if (typeof entry === "string") return [name, {
			level: entry,
			params: {},
			from
		}];
		const { severity, ...rest } = entry;
		return [name, {
			level: severity ?? "on",
			params: definedOf(rest),
			from
		}];
	});
	return Object.fromEntries(settings);
}
function definedOf(params) {
	return Object.fromEntries(Object.entries(params).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
// src/config/targets.ts
/** The charts a configuration names, each with its sets of values. Throws a SeaworthyError with every error found. */
async function targetsOf(document, folder, files) {
	const reading = {
		document,
		files,
		failures: []
	};
	const found = await readTargets(reading, folder);
	const [first, ...others] = reading.failures;
	if (first !== void 0) throw new SeaworthyError(first, { others });
	return found;
}
/** The same of a document of another state: a chart that is not in `files` is left out. */
async function existingTargets(document, folder, files) {
	const found = await readTargets({
		document,
		files,
		failures: []
	}, folder);
	const charts = await Promise.all(found.map(({ path }) => files.stat(chartFile$1(path))));
	return found.filter((_, index) => charts[index] !== void 0);
}
async function readTargets(reading, folder) {
	const { document, files } = reading;
	const found = [];
	for (const [index, entry] of (document.value.targets ?? []).entries()) {
		const at = ["targets", index];
		const path = inside(reading, folder, entry.path, [...at, "path"]);
		if (path === void 0) continue;
		if (await files.stat(chartFile$1(path)) === void 0) refuse(reading, [...at, "path"], `chart ${path} not found`, "name a folder that holds a Chart.yaml");
		if (found.some((each) => each.path === path)) refuse(reading, [...at, "path"], `${path} is listed a second time`, "put its sets of values under variants");
		found.push(await target$2(reading, entry, {
			path,
			at
		}));
	}
	return found;
}
function chartFile$1(chart) {
	return repoPath(`${chart}/Chart.yaml`);
}
async function target$2(reading, entry, { path, at }) {
	const shared = await valueSet(reading, {
		...entry,
		name: allTexts(entry).join(", ")
	}, {
		path,
		at
	});
	const variants = [];
	for (const [index, variant] of (entry.variants ?? []).entries()) {
		const place = [
			...at,
			"variants",
			index
		];
		if (variants.some(({ name }) => name === variant.name)) refuse(reading, [...place, "name"], `a second variant is called '${variant.name}'`, "give it another name");
		const own = await valueSet(reading, variant, {
			path,
			at: place
		});
		variants.push({
			...own,
			...joinInputs(shared, own)
		});
	}
	const alone = shared.name === "" ? [] : [shared];
	return {
		path,
		...naming(entry),
		variants: entry.variants === void 0 ? alone : variants
	};
}
async function valueSet(reading, entry, { path, at }) {
	const placeOf = ({ input, index }) => [
		...at,
		input,
		index
	];
	const inputs = await helmInputs(entry, {
		files: reading.files,
		pathOf: (text, place) => inside(reading, path, text, placeOf(place)),
		refuse: (place, message, hint) => refuse(reading, placeOf(place), message, hint)
	});
	return {
		name: entry.name,
		...inputs,
		...naming(entry)
	};
}
function naming({ release, namespace }) {
	return {
		...release === void 0 ? {} : { release },
		...namespace === void 0 ? {} : { namespace }
	};
}
/** `path` from `folder`; undefined, and reported, when it leaves the repository. */
function inside(reading, folder, path, at) {
	try {
		return repoPath(folder === "." ? path : `${folder}/${path}`);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		refuse(reading, at, `'${path}' lies outside the repository`, "name a path inside the repository");
		return;
	}
}
function refuse({ document, failures }, at, message, hint) {
	failures.push({
		code: "config-invalid",
		message,
		hint,
		file: document.file,
		...document.placeOf(at)
	});
}
// src/config/waivers.ts
/** What the configuration says of waivers, each entry with its line; globs of files become ones from the root. */
function waiverSettings(document, folder) {
	const { inline = "allow", entries = [] } = document?.value.waivers ?? {};
	if (document === void 0) return {
		inline,
		entries: []
	};
	const { file } = document;
	return {
		inline,
		entries: entries.map(({ files, reason, ...entry }, index) => {
			const { line } = document.placeOf([
				"waivers",
				"entries",
				index
			]);
			const globs = files?.map((glob) => folder === "." ? glob : `${folder}/${glob}`);
			const terms = {
				...entry,
				reason: reason.trim().slice(0, 500)
			};
			return {
				source: "configuration",
				file,
				line,
				...terms,
				...globs === void 0 ? {} : { files: globs }
			};
		})
	};
}
// src/config/read.ts
const mebibyte$1 = 1048576;
/** What holds where neither the configuration nor the command line says otherwise. */
const defaults = {
	kubeVersion: "1.33.0",
	failOn: {
		default: "error",
		strict: "warning"
	},
	schemas: { unknownKinds: "silent" },
	kustomize: {
		enableHelm: true,
		loadRestrictor: "rootOnly"
	},
	renderSeconds: 60,
	engineMiB: 1024,
	fileMiB: 64
};
/**
* Reads the nearest configuration file; the command line has precedence over it. Where there is none, that of `elsewhere`
* holds, but for what it says of its own folders. Throws a SeaworthyError with every error found.
*/
async function readSettings(files, options, start, { elsewhere, rulesOf = builtInAlone } = {}) {
	if (elsewhere !== void 0 && (options.config !== void 0 || await findConfig(files, start) === void 0)) {
		const document = await readDocument(elsewhere.files, {
			options,
			start: elsewhere.start,
			rulesOf
		});
		const { config: _, ...others } = options;
		return {
			document,
			config: {
				...await configFrom(document, files, others, noTargets),
				exclude: []
			}
		};
	}
	const document = await readDocument(files, {
		options,
		start,
		rulesOf
	});
	return {
		document,
		config: await configFrom(document, files, options)
	};
}
const builtInAlone = () => Promise.resolve(builtInRules());
/** Folders that a configuration names are those of its own repository. */
const noTargets = () => Promise.resolve([]);
/** Paths at which {@link settingsAt} looks for a configuration file, the first that has one first. */
function settingsPaths({ root }, options, start) {
	return [...options.config === void 0 ? [] : [requiredInside(root, options.cwd, options.config)], ...configCandidates(start)];
}
/**
* The settings as a commit has them, of which `texts` holds the files. What they name is looked up in `files`, the
* working tree, and left out where it is not there. Throws a SeaworthyError when they are not valid.
*/
async function settingsAt(texts, { files, ...reading }) {
	const { options, start } = reading;
	const path = settingsPaths(files, options, start).find((each) => texts.has(each));
	const document = path === void 0 ? void 0 : await parsed(path, texts.get(path) ?? "", {
		...reading,
		files
	});
	return {
		document,
		config: await configFrom(document, files, options, existingTargets)
	};
}
/** The configuration that a document, or none, makes together with the command line. */
async function configFrom(document, files, options, targets = targetsOf) {
	const file = document?.value ?? {};
	const profile = options.profile ?? file.profile ?? "default";
	const folder = document === void 0 ? repoPath(".") : folderOf(document.file);
	return {
		profile,
		failOn: options.failOn ?? file.failOn ?? defaults.failOn[profile],
		kubeVersion: kubeVersion(options, document),
		isVersionStated: (options.kubeVersion ?? file.kubeVersion) !== void 0,
		exclude: (file.exclude ?? []).map((glob) => folder === "." ? glob : `${folder}/${glob}`),
		external: file.external ?? [],
		targets: document === void 0 ? [] : await targets(document, folder, files),
		helm: await helmOptions(files, options, sharedTexts(file)),
		schemas: {
			...defaults.schemas,
			...file.schemas
		},
		kustomize: {
			...defaults.kustomize,
			...file.kustomize
		},
		policies: policySources(document, folder, {
			options,
			root: files.root
		}),
		rules: ruleSettings(document),
		only: options.rules,
		waivers: waiverSettings(document, folder),
		lower: lowerSettings(file.lower),
		limits: limitsOf(file)
	};
}
/** What holds for every chart: the lists of the file that are `shared`, then those of the command line. */
async function helmOptions(files, options, shared) {
	const { release, namespace, includeCrds } = options;
	const inputs = await helmInputs(options, {
		files,
		pathOf: (path) => requiredInside(files.root, options.cwd, path),
		refuse: (_, message, hint) => {
			throw new SeaworthyError({
				code: "usage",
				message,
				hint
			});
		}
	});
	return {
		...joinInputs({
			...noInputs,
			...shared
		}, inputs),
		includeCrds,
		...release === void 0 ? {} : { release },
		...namespace === void 0 ? {} : { namespace }
	};
}
async function readDocument(files, reading) {
	const { options, start } = reading;
	const path = (options.config === void 0 ? void 0 : requiredInside(files.root, options.cwd, options.config)) ?? await findConfig(files, start);
	if (path === void 0) return void 0;
	return parsed(path, await files.readText(path), {
		...reading,
		files
	});
}
async function parsed(path, text, { options, files: { root }, rulesOf }) {
	const { readConfigDocument } = await import("./document.js");
	if (!(options.policies !== void 0 || text.includes("policies"))) return readConfigDocument(path, text, builtInRules);
	const rules = await rulesOf(policySources(readConfigDocument(path, text, void 0), folderOf(path), {
		options,
		root
	}));
	return readConfigDocument(path, text, () => rules);
}
function limitsOf({ limits }) {
	return {
		renderMs: (limits?.renderSeconds ?? defaults.renderSeconds) * 1e3,
		engineBytes: (limits?.engineMiB ?? defaults.engineMiB) * mebibyte$1,
		fileBytes: (limits?.fileMiB ?? defaults.fileMiB) * mebibyte$1
	};
}
/** `1.33`, `v1.33.2` or `1.33.2` as `1.33.2`. */
function kubeVersion(options, document) {
	const text = options.kubeVersion ?? document?.value.kubeVersion ?? defaults.kubeVersion;
	const parts = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/.exec(text);
	if (parts !== null) return `${parts[1]}.${parts[2]}.${parts[3] ?? 0}`;
	const wrong = {
		message: `'${text}' is not a Kubernetes version`,
		hint: "write it like 1.33.0"
	};
	if (options.kubeVersion !== void 0 || document === void 0) throw new SeaworthyError({
		code: "usage",
		...wrong
	});
	const place = document.placeOf(["kubeVersion"]);
	throw new SeaworthyError({
		code: "config-invalid",
		...wrong,
		file: document.file,
		...place
	});
}
/** What paths in the file are relative to: its folder, and the repository's for one in `.github`. */
function folderOf(file) {
	const folder = posix.dirname(file);
	return repoPath(posix.basename(folder) === ".github" ? posix.dirname(folder) : folder);
}
function requiredInside(root, cwd, path) {
	const inside = insideRoot(root, cwd, path);
	if (inside !== void 0) return inside;
	const message = `'${path}' lies outside the repository`;
	throw new SeaworthyError({
		code: "outside-root",
		message,
		hint: "name a file of the repository"
	});
}
// src/config/stricter-waivers.ts
/** The waivers of both: those of one configuration that waive no more than one of the other does. */
function stricterWaivers(before, after) {
	const kept = after.entries.filter(coveredBy(before.entries));
	const places = new Set(kept.map(keyOf));
	const narrower = before.entries.filter(coveredBy(after.entries)).filter((entry) => !places.has(keyOf(entry)));
	return {
		inline: before.inline === "forbid" || after.inline === "forbid" ? "forbid" : "allow",
		entries: [...kept, ...narrower]
	};
}
/** Entries of `after` that waive more than those of `before`. */
function widerWaivers(before, after) {
	const isKnown = coveredBy(before.entries);
	return after.entries.filter((entry) => !isKnown(entry));
}
const mostCompared = 100;
/** Says of an entry whether one of `wide` waives all that it does. */
function coveredBy(wide) {
	const same = /* @__PURE__ */ new Map();
	for (const entry of wide) {
		const known = same.get(keyOf(entry));
		if (known === void 0 || !isNoLonger(entry, known)) same.set(keyOf(entry), entry);
	}
	const compared = wide.slice(0, mostCompared).map((entry) => ({
		entry,
		hasFiles: entry.files === void 0 ? void 0 : narrowerThan(entry.files),
		hasObjects: entry.objects === void 0 ? void 0 : narrowerThan(entry.objects, globMatcher)
	}));
	let asked = 0;
	return (entry) => {
		const equal = same.get(keyOf(entry));
		if (equal !== void 0 && isNoLonger(entry, equal)) return true;
		asked += 1;
		if (asked > mostCompared) return false;
		return compared.some((each) => isNoLonger(entry, each.entry) && entry.rules.every((name) => namesRuleOrMore(each.entry.rules, name)) && isWithin(entry.files, each.hasFiles) && isWithin(entry.objects, each.hasObjects));
	};
}
/** What an entry waives, whatever its reason. */
function keyOf({ rules, files, objects }) {
	return JSON.stringify([
		[...rules].sort(),
		files ?? null,
		objects ?? null
	]);
}
function isNoLonger({ until }, than) {
	return than.until === void 0 || until !== void 0 && until <= than.until;
}
/** Whether names of a waiver stand for all that `name` stands for. */
function namesRuleOrMore(names, name) {
	return namesOf(name).some((wider) => names.includes(wider));
}
function isWithin(globs, has) {
	return has === void 0 || globs?.every((glob) => has(glob)) === true;
}
// src/config/stricter.ts
/** What two configurations have to say together, apart from rules: what `after` relaxes is as `before` has it. */
function stricterConfig(before, after, removed) {
	const [then, now] = [before.limits, after.limits];
	return {
		...after,
		failOn: stricterThreshold(before.failOn, after.failOn),
		exclude: inBoth(before.exclude, after.exclude, narrowerThan),
		external: inBoth(before.external, after.external, namesNarrowerThan),
		schemas: isMoreSilent(after.schemas, before.schemas) ? before.schemas : after.schemas,
		targets: withSets(after.targets, removed),
		policies: before.policies,
		waivers: stricterWaivers(before.waivers, after.waivers),
		lower: stricterLowering(before.lower, after.lower),
		limits: {
			renderMs: Math.min(then.renderMs, now.renderMs),
			engineBytes: Math.min(then.engineBytes, now.engineBytes),
			fileBytes: Math.min(then.fileBytes, now.fileBytes)
		}
	};
}
const unknownKinds = [
	"silent",
	"info",
	"error"
];
/** Whether less is said of kinds without a schema. */
function isMoreSilent(settings, than) {
	return unknownKinds.indexOf(settings.unknownKinds) < unknownKinds.indexOf(than.unknownKinds);
}
/** Of each the level that lowers less. */
function stricterLowering(before, after) {
	return lowerSettings(Object.fromEntries(loweringNames.map((name) => [name, stricterLevel(before[name], after[name])])));
}
/** Globs of `after` that match more than those of `before`. */
function widerGlobs(before, after, narrower) {
	const isKnown = narrower(before);
	return after.filter((glob) => !isKnown(glob));
}
/** Whether the threshold fails fewer runs than the other. */
function isHigher(threshold, than) {
	return order.indexOf(threshold) < order.indexOf(than);
}
/** {@link narrowerThan} for `Kind/namespace/name`. */
function namesNarrowerThan(wide) {
	return narrowerThan(wide, globMatcher);
}
/** The one that fails the fewest runs first. */
const order = ["never", ...severities];
function stricterThreshold(a, b) {
	return isHigher(a, b) ? b : a;
}
/** Globs that match no more than both lists do: those of one that are as narrow as one of the other. */
function inBoth(before, after, narrower) {
	return [.../* @__PURE__ */ new Set([...after.filter(narrower(before)), ...before.filter(narrower(after))])];
}
/**
* Sets of values that `after` renders no chart with. Another set stands for one if it has the same name, or all of its
* texts, and if it names all of its files that are still there.
*/
async function removedSets(before, after, files) {
	const now = new Map(after.map(({ path, variants }) => [path, variants]));
	const removed = [];
	for (const target of before) for (const set of target.variants) {
		const named = filesOfInputs(set);
		const there = await Promise.all(named.map((file) => files.stat(file)));
		const left = named.filter((_, index) => there[index] !== void 0);
		if ((now.get(target.path) ?? []).some((each) => standsFor(each, set, left))) continue;
		removed.push({
			target,
			set,
			exists: left.length === named.length
		});
	}
	return removed;
}
function standsFor(set, earlier, left) {
	const files = new Set(filesOfInputs(set));
	return left.every((file) => files.has(file)) && (set.name === earlier.name || holdsAll(set, earlier));
}
function holdsAll(set, earlier) {
	return helmListNames.every((list) => earlier[list].every((item) => set[list].some((each) => isDeepStrictEqual(each, item))));
}
/** The targets with the removed sets that can still be rendered. */
function withSets(targets, removed) {
	const all = new Map(targets.map((target) => [target.path, target]));
	for (const { target: { variants: _, ...earlier }, set, exists } of removed) {
		if (!exists) continue;
		const { path, ...naming } = earlier;
		const target = all.get(path) ?? {
			path,
			variants: []
		};
		const name = target.variants.some(({ name }) => name === set.name) ? `${set.name}, as at the base` : set.name;
		all.set(path, {
			...target,
			variants: [...target.variants, {
				...naming,
				...set,
				name
			}]
		});
	}
	return [...all.values()];
}
// src/config/stricter-rules.ts
/**
* The rules of both: each that one of them enables, with the more severe of two severities, and with the parameters of
* the base, since of another value it is not known whether it is stricter. In the order of the ids.
*/
function stricterRules(before, after) {
	const then = byId(before);
	const both = new Map([...byId(after), ...then]);
	const now = byId(after);
	for (const [id, rule] of now) {
		const earlier = then.get(id);
		if (earlier !== void 0) both.set(id, stricter(earlier, rule));
	}
	return [...both.values()].sort((a, b) => a.meta.id < b.meta.id ? -1 : 1);
}
/** The rules that the change turns off, calls less severe, or gives other parameters. */
function relaxedRules(before, after) {
	const now = byId(after);
	return before.flatMap((rule) => {
		const [first, ...others] = differencesOf(rule, now.get(rule.meta.id));
		return first === void 0 ? [] : [{
			rule,
			differences: [first, ...others]
		}];
	});
}
function differencesOf(before, after) {
	if (after === void 0) return [{ what: "off" }];
	const [then, now] = [severityOf(before), severityOf(after)];
	const severity = compareSeverity(now, then) > 0 ? [{
		what: "severity",
		before: then,
		after: now
	}] : [];
	const params = Object.keys(before.params).flatMap((name) => {
		const [one, other] = [own(before.params, name) ?? null, own(after.params, name) ?? null];
		return isDeepStrictEqual(one, other) ? [] : [{
			what: "param",
			name,
			before: one,
			after: other
		}];
	});
	return [...severity, ...params];
}
function stricter(before, after) {
	const order = compareSeverity(severityOf(after), severityOf(before));
	return order < 0 || order === 0 && after.severity === void 0 ? {
		...before,
		severity: after.severity,
		from: after.from
	} : before;
}
function severityOf({ meta, severity }) {
	return severity ?? meta.severity;
}
function byId(rules) {
	return new Map(rules.map((rule) => [rule.meta.id, rule]));
}
// src/config/relaxations.ts
/** What the settings of a change relax compared with those of the base, each on its line. */
async function configRelaxations(before, after, effects) {
	const at = placer(before, after);
	return [
		...ruleRelaxations(before, after, at),
		...failOnRelaxation(before, after, at),
		...await excludeRelaxations(before, after, {
			at,
			effects
		}),
		...listed(widerGlobs(before.config.external, after.config.external, namesNarrowerThan), {
			key: "external",
			at,
			document: after.document,
			message: (glob) => `${short(glob)} is external`,
			rest: (count) => `${count} more patterns are external`
		}),
		...waiverRelaxations(before, after, at),
		...schemaRelaxations(before, after, at),
		...lowerRelaxations(before, after, at),
		...limitRelaxations(before, after, at),
		...effects.removed.map((each) => targetRelaxation(each, after, at))
	];
}
/** Where the change has no configuration file any more, the first line of the file that it removed. */
function placer(before, after) {
	const { document } = after;
	const file = document?.file ?? before.document?.file ?? repoPath("seaworthy.yaml");
	return (path, message) => ({
		file,
		line: document?.placeOf(path).line ?? 1,
		message
	});
}
/** One for each setting of the change, which may be that of a whole category or of the profile. */
function ruleRelaxations(before, after, at) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of relaxedRules(before.rules, after.rules)) {
		const setting = settingOf(each.rule, before, after);
		for (const difference of each.differences) {
			const key = JSON.stringify([
				setting.path,
				difference,
				setting.many === void 0 ? each.rule.meta.id : ""
			]);
			const group = groups.get(key) ?? {
				relaxed: [],
				difference,
				setting
			};
			group.relaxed.push(each);
			groups.set(key, group);
		}
	}
	return [...groups.values()].map(({ relaxed: [first, ...others], difference, setting }) => {
		const one = others.length === 0 || setting.many === void 0;
		const subject = one ? `rule ${first?.rule.meta.id}` : `${others.length + 1} rules of ${setting.many}`;
		return at(setting.path, `${subject} ${clauseOf(difference, one)}`);
	});
}
function settingOf({ meta: { id, profile } }, before, after) {
	const category = `${id.slice(0, id.indexOf("/"))}/*`;
	const { rules } = after.config;
	if (Object.hasOwn(rules, id)) return {
		path: ["rules", id],
		many: void 0
	};
	if (Object.hasOwn(rules, category)) return {
		path: ["rules", category],
		many: category
	};
	return profile === "strict" && before.config.profile !== after.config.profile ? {
		path: ["profile"],
		many: "the profile strict"
	} : {
		path: ["rules", id],
		many: void 0
	};
}
function clauseOf(difference, one) {
	const [is, has] = one ? ["is", "has"] : ["are", "have"];
	switch (difference.what) {
		case "off": return `${is} off`;
		case "severity": return `${has} severity ${difference.after} instead of ${difference.before}`;
		case "param": return `${has} ${difference.name} ${shown(difference.after)} instead of ${shown(difference.before)}`;
	}
}
function failOnRelaxation(before, after, at) {
	const [then, now] = [before.config.failOn, after.config.failOn];
	return isHigher(now, then) ? [at(["failOn"], `failOn is ${now} instead of ${then}`)] : [];
}
async function excludeRelaxations(before, after, { at, effects }) {
	const wider = widerGlobs(before.config.exclude, after.config.exclude, narrowerThan);
	if (wider.length === 0) return [];
	const excluded = await effects.excluded();
	return listed(wider, {
		key: "exclude",
		at,
		document: after.document,
		all: after.config.exclude,
		message: (glob) => {
			const count = excluded.filter(pathMatcher([glob])).length;
			return count === 0 ? `${short(glob)} is excluded` : `${files(count)} excluded by ${short(glob)}`;
		},
		rest: (count) => `${count} more patterns are excluded`
	});
}
const mostListed = 20;
/** One for each pattern, as long as they are few. */
function listed(globs, { key, at, document, all, message, rest }) {
	const list = all ?? document?.value[key] ?? [];
	const shownGlobs = globs.slice(0, mostListed);
	const left = globs.length - shownGlobs.length;
	return [...shownGlobs.map((glob) => at([key, list.indexOf(glob)], message(glob))), ...left === 0 ? [] : [at([key], rest(left))]];
}
function waiverRelaxations(before, after, at) {
	const [then, now] = [before.config.waivers, after.config.waivers];
	const inline = then.inline === "forbid" && now.inline === "allow" ? [at(["waivers", "inline"], "waivers.inline is allow instead of forbid")] : [];
	const wider = widerWaivers(then, now);
	const listedEntries = wider.slice(0, mostListed);
	const left = wider.length - listedEntries.length;
	return [
		...inline,
		...listedEntries.map((entry) => at([
			"waivers",
			"entries",
			now.entries.indexOf(entry)
		], waived(entry))),
		...left === 0 ? [] : [at(["waivers", "entries"], `${left} more waivers are added`)]
	];
}
/** `hpa/min-replicas is waived in legacy/** for Deployment/shop/*`. */
function waived({ rules, files, objects, until }) {
	const where = files === void 0 ? "" : ` in ${short(files.join(", "))}`;
	const what = objects === void 0 ? "" : ` for ${short(objects.join(", "))}`;
	const end = until === void 0 ? "" : ` until ${until}`;
	return `${waivedRules(rules)}${where}${what}${end}`;
}
/** `hpa/min-replicas is waived`, `2 rules are waived`. */
function waivedRules(rules) {
	const [only = "", ...others] = rules;
	if (rules.includes("all")) return "all rules are waived";
	if (others.length > 0) return `${rules.length} rules are waived`;
	return only.endsWith("/*") ? `the rules ${short(only)} are waived` : `rule ${short(only)} is waived`;
}
function schemaRelaxations({ config: then }, { config: now }, at) {
	if (!isMoreSilent(now.schemas, then.schemas)) return [];
	const [before, after] = [then.schemas.unknownKinds, now.schemas.unknownKinds];
	return [at(["schemas", "unknownKinds"], `schemas.unknownKinds is ${after} instead of ${before}`)];
}
function lowerRelaxations(before, after, at) {
	return loweringNames.flatMap((name) => {
		const [then, now] = [before.config.lower[name], after.config.lower[name]];
		return stricterLevel(then, now) === now ? [] : [at(["lower", name], `lower.${name} is ${now} instead of ${then}`)];
	});
}
const mebibyte = 1048576;
const units = {
	renderSeconds: ["renderMs", 1e3],
	engineMiB: ["engineBytes", mebibyte],
	fileMiB: ["fileBytes", mebibyte]
};
function limitRelaxations(before, after, at) {
	return [
		"renderSeconds",
		"engineMiB",
		"fileMiB"
	].flatMap((name) => {
		const [key, unit] = units[name];
		const [then, now] = [before.config.limits[key], after.config.limits[key]];
		return now > then ? [at(["limits", name], `limits.${name} is ${now / unit} instead of ${then / unit}`)] : [];
	});
}
/** Of a set that cannot be rendered any more the base has nothing to judge instead. */
function targetRelaxation({ target, set, exists }, { config, document }, at) {
	const index = config.targets.findIndex(({ path }) => path === target.path);
	const variant = index === -1 ? -1 : indexOfVariant(document, index, set.name);
	const asked = at(index === -1 ? ["targets"] : variant === -1 ? [
		"targets",
		index,
		"variants"
	] : [
		"targets",
		index,
		"variants",
		variant
	], `target ${target.path} (${short(set.name)}) is removed`);
	return exists ? asked : {
		...asked,
		message: `${asked.message} with its files`,
		inEffect: true
	};
}
function indexOfVariant(document, target, name) {
	return (document?.value.targets?.[target]?.variants ?? []).findIndex((each) => each.name === name);
}
const mostCharacters = 80;
function short(text) {
	return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}
function shown(value) {
	return short(JSON.stringify(value));
}
/** `3 files are`. */
function files(count) {
	return count === 1 ? "1 file is" : `${count} files are`;
}
// src/config/rules.ts
/** The rules a run uses, each with its severity, its parameters and the origin of its setting. */
function enabledRules(config, all) {
	requireKnown(config, all);
	return enabledAmong(config, all);
}
/** The same where rules of another state may be what `--rule` names. */
function enabledAmong(config, all) {
	return all.flatMap((meta) => enabled(meta, config) ?? []);
}
/** Throws a SeaworthyError for names behind `--rule` that no rule has. */
function requireKnown(config, all) {
	const ids = all.map(({ id }) => id);
	const categories = [...new Set(all.map((meta) => `${categoryOf(meta)}/*`))];
	const [first, ...others] = config.only.filter((name) => !all.some((meta) => matches(name, meta))).map((name) => {
		const hint = suggestion(name, name.endsWith("*") ? categories : ids) ?? "`seaworthy rules` lists them";
		return {
			code: "usage",
			message: `unknown rule '${name}'`,
			hint
		};
	});
	if (first !== void 0) throw new SeaworthyError(first, { others });
}
/** Rules that the profile enables and the configuration turns off; none when rules are chosen by `--rule`. */
function rulesOff(config, all, rules) {
	if (config.only.length > 0) return [];
	const on = new Set(rules.map(({ meta }) => meta.id));
	return all.filter((meta) => isOn(meta, config) && !on.has(meta.id)).map(({ id }) => id);
}
function enabled(meta, config) {
	const named = own(config.rules, meta.id);
	const setting = named ?? own(config.rules, `${categoryOf(meta)}/*`);
	if (config.only.length > 0) return config.only.some((name) => matches(name, meta)) ? rule(meta, setting, "--rule") : void 0;
	if (setting?.level === "off") return void 0;
	if (setting !== void 0 && (named !== void 0 || isOn(meta, config))) return rule(meta, setting, setting.from);
	if (!isOn(meta, config)) return void 0;
	return rule(meta, void 0, meta.profile === "strict" ? "profile strict" : "default");
}
function isOn(meta, { profile }) {
	return meta.profile === "default" || meta.profile === "strict" && profile === "strict";
}
function rule(meta, setting, from) {
	const defaults = Object.fromEntries(Object.entries(meta.params).map(([name, param]) => [name, param.default]));
	return {
		meta,
		severity: severities.find((each) => each === setting?.level),
		params: {
			...defaults,
			...setting?.params
		},
		from
	};
}
/** A name is a rule or, with a star, all rules of a category. */
function matches(name, meta) {
	return name === meta.id || name === `${categoryOf(meta)}/*`;
}
function categoryOf(meta) {
	return meta.id.slice(0, meta.id.indexOf("/"));
}
// src/config/stricter-baseline.ts
/** The baseline of both: entries that the change adds do not hold. */
function stricterBaseline(before, after) {
	return {
		...after,
		entries: after.entries.filter(({ fingerprint }) => before.has(fingerprint))
	};
}
/** Fingerprints of a baseline as a commit has it; none when there was none, or it was not valid. */
async function fingerprintsAt(text) {
	if (text === void 0) return /* @__PURE__ */ new Set();
	try {
		return new Set((await parsedBaseline(repoPath("."), text)).map(({ fingerprint }) => fingerprint));
	} catch (error) {
		if (error instanceof SeaworthyError) return /* @__PURE__ */ new Set();
		throw error;
	}
}
/** The entries that a change adds to the baseline, of which `text` is the file, at the line of the first. */
function baselineRelaxations(before, { file, entries }, text) {
	const added = entries.filter(({ fingerprint }) => !before.has(fingerprint));
	const [first] = added;
	if (first === void 0) return [];
	const message = added.length === 1 ? "1 finding is added" : `${added.length} findings are added`;
	return [{
		file,
		line: lineOf$1(first, text),
		message
	}];
}
/** JSON has several ways to write a text; a fingerprint in another than the usual one is at the first line. */
function lineOf$1({ fingerprint }, text) {
	const at = text.indexOf(JSON.stringify(fingerprint));
	return at === -1 ? 1 : text.slice(0, at).split("\n").length;
}
// src/discover/fragments.ts
const hasScaleTarget = (value) => isObject(fieldAt(value, ["spec", "scaleTargetRef"]));
const hasWebhooks = (value) => Array.isArray(value.webhooks);
/** By group and kind. Only types of which rules say something: a fragment of another one does no harm. */
const needed = new Map(Object.entries({
	"admissionregistration.k8s.io/MutatingWebhookConfiguration": hasWebhooks,
	"admissionregistration.k8s.io/ValidatingWebhookConfiguration": hasWebhooks,
	"apiextensions.k8s.io/CustomResourceDefinition": (value) => fieldAt(value, ["spec", "group"]) !== void 0,
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
	return has !== void 0 && (isObject(value.spec) || withoutSpec.has(value.kind)) && !has(value);
}
/** Types of which patches may change the metadata alone. */
const withoutSpec = /* @__PURE__ */ new Set([
	"CustomResourceDefinition",
	"MutatingWebhookConfiguration",
	"ValidatingWebhookConfiguration"
]);
function isWorkload(value) {
	if (fieldAt(value, ["spec", "selector"]) !== void 0) return true;
	const template = fieldAt(value, ["spec", "template"]);
	return hasImage(template) && fieldAt(template, ["metadata", "labels"]) !== void 0;
}
function hasImage(template) {
	const containers = fieldAt(template, ["spec", "containers"]);
	return Array.isArray(containers) && containers.some((each) => typeof fieldAt(each, ["image"]) === "string");
}
// src/parse/wrong-types.ts
/** What is wrongly typed in what names an object; null counts as missing. */
function wrongTypes(value) {
	const { metadata = null } = value;
	if (isUnknown(metadata)) return [];
	if (metadata !== null && !isObject(metadata)) return [wrongType(value, ["metadata"], "a mapping")];
	return namingFields.flatMap((path) => {
		const found = fieldAt(value, path) ?? null;
		if (typeof found === "string" && found.length > 253 && !isUnknown(found)) return [tooLong(value, path, found)];
		return found === null || typeof found === "string" ? [] : [wrongType(value, path, "text")];
	});
}
function wrongType(value, path, wanted) {
	const found = fieldAt(value, path) ?? null;
	const field = path.join(".");
	const title = [value.kind, childOf(value.metadata, "name")].filter((part) => typeof part === "string").map((part) => part.slice(0, 253)).join(" ");
	const isPlain = typeof found === "number" || typeof found === "boolean";
	return {
		path,
		failure: {
			code: "manifest-invalid",
			message: `${title}: ${field} is ${typeName(found)}, not ${wanted}: Kubernetes refuses it`,
			hint: isPlain && wanted === "text" ? `put ${field} in quotes` : `write ${field} as ${wanted}`
		}
	};
}
function tooLong(value, path, found) {
	return {
		path,
		failure: {
			code: "manifest-invalid",
			message: `${asText(value.kind)}: ${path.join(".")} has ${found.length} characters: Kubernetes allows 253`,
			hint: "shorten it"
		}
	};
}
/** `a mapping`, `a number`, as the end of “is …”. */
function typeName(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : typeof value === "string" ? "text" : `a ${typeof value}`;
}
const longestText$1 = 1048576;
/** Reads the text once, when it is first asked. */
function keyFinder(text) {
	let known;
	return (path) => {
		known ??= text.length > longestText$1 ? () => ({
			line: 1,
			column: 1
		}) : readKeys(text);
		return known(path);
	};
}
function readKeys(text) {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {
		version: "1.1",
		uniqueKeys: false,
		logLevel: "silent",
		lineCounter
	});
	return (path) => {
		const { line, col } = lineCounter.linePos(offsetOf(document, path));
		return {
			line,
			column: col
		};
	};
}
function offsetOf(document, path) {
	let offset = document.contents?.range?.[0] ?? 0;
	let node = document.contents;
	for (const step of path) {
		const here = isAlias(node) ? node.resolve(document) : node;
		const items = isNode(here) && "items" in here && Array.isArray(here.items) ? here.items : [];
		const next = typeof step === "number" ? items[step] : items.findLast((item) => isKeyed(item, step));
		const start = isPair(next) ? next.key : next;
		if (!isNode(start)) break;
		offset = start.range?.[0] ?? offset;
		node = isPair(next) ? next.value : next;
	}
	return offset;
}
function isKeyed(item, key) {
	return isPair(item) && isNode(item.key) && "value" in item.key && item.key.value === key;
}
// src/parse/manifests.ts
const nothing = {
	manifests: [],
	failures: []
};
const wellKnown = resourceTypes();
/** Reads all documents of outcomes that were not parsed before, in worker threads if they are many. */
async function readAhead(rendered, { parsed, documents }) {
	for (const each of rendered) if (each.status === "rendered" && parsed?.has(each) !== true) for (const { text } of each.documents) await documents?.announce(text);
	await documents?.arrived();
}
/**
* {@link parse} for every target; a target that failed to render holds nothing. `types` are those of the whole state; by
* default those that `rendered` defines, since any target may define a type that another one uses.
*/
function parseAll(rendered, { parsed, documents } = {}, types) {
	const read = rendered.map((each) => parsed?.get(each) ?? (each.status === "rendered" ? parse$1(each, documents?.read) : nothing));
	const known = types ?? typesIn(read);
	return read.map((each) => withTypes(each, known));
}
/** The types that are known where these objects are deployed. */
function typesIn(parsed) {
	return resourceTypes(parsed.flatMap(({ manifests }) => manifests.flatMap(({ value }) => definedType(value) ?? [])));
}
/** The same objects, without a namespace if their type is cluster-scoped. */
function withTypes(parsed, types) {
	const manifests = parsed.manifests.map((each) => {
		const namespace = namespaceOf(each.value, {
			type: each.id,
			target: each.target,
			types
		});
		if (namespace === each.id.namespace) return each;
		return {
			...each,
			id: {
				...each.id,
				namespace
			},
			destination: {
				...each.destination,
				namespace
			}
		};
	});
	return manifests.some((each, at) => each !== parsed.manifests[at]) ? {
		...parsed,
		manifests
	} : parsed;
}
/** The objects of one rendered target, in the order of the text; the items of a `List` are objects of their own. */
function parse$1(rendered, read = readStream) {
	const manifests = [];
	const failures = [];
	for (const [index, document] of rendered.documents.entries()) for (const slice of read(document.text)) {
		const origin = {
			index,
			document,
			slice,
			target: rendered.target,
			findKey: keyFinder(slice.text)
		};
		const { read: found } = slice;
		if (found.ok && found.flaw !== void 0 && rendered.target.traits.isVerbatim) failures.push(inFile(origin, found.flaw));
		if (found.ok) collect(origin, found.value, [], {
			manifests,
			failures
		});
		else failures.push(inFile(origin, found.failure));
	}
	return {
		manifests,
		failures
	};
}
function collect(origin, value, inDocument, into) {
	if (value === null) return;
	if (isList(value)) {
		for (const [index, item] of (value.items ?? []).entries()) collect(origin, withKind(item, value), [
			...inDocument,
			"items",
			index
		], into);
		return;
	}
	if (!isTyped(value)) {
		into.failures.push(inFile(origin, notAManifest(value)));
		return;
	}
	for (const { path, failure } of wrongTypes(value)) {
		const place = origin.target.traits.isVerbatim ? origin.findKey([...inDocument, ...path]) : {};
		into.failures.push(inFile(origin, {
			...failure,
			...place
		}));
	}
	into.manifests.push(manifest(origin, value, inDocument));
}
function isTyped(value) {
	return isObject(value) && isText(value.kind) && isText(value.apiVersion);
}
/** A list whatever its kind is: kubectl deploys the items, and not what they stand in. */
function isList(value) {
	return isObject(value) && isText(value.kind) && (Array.isArray(value.items) || value.items === null);
}
/** Items of a typed list, such as `DeploymentList`, may have no type of their own. */
function withKind(item, list) {
	if (list.kind === "List" || item !== null && !isObject(item)) return item;
	if (isText(item?.kind) || isText(item?.apiVersion)) return item;
	return {
		...item,
		apiVersion: list.apiVersion,
		kind: list.kind.replace(/List$/, "")
	};
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function manifest({ index, document, slice, target }, written, inDocument) {
	const unknowns = unknownsIn(written, slice.text);
	const filled = withDefaults(written, unknowns);
	const value = isTyped(filled) ? filled : written;
	const id = identify(value, target);
	return {
		id,
		destination: {
			cluster: target.destination.cluster,
			namespace: id.namespace
		},
		value,
		...unknowns.length === 0 ? {} : { unknowns },
		target,
		source: document.source ?? mainFile(target),
		sourceLine: document.sourceLine + (target.traits.isVerbatim ? slice.line - 1 : 0),
		text: slice.text,
		document: {
			index,
			firstLine: slice.line - 1
		},
		inDocument,
		verbatim: target.traits.isVerbatim
	};
}
function identify(value, target) {
	const { apiVersion, kind } = value;
	const metadata = isObject(value.metadata) ? value.metadata : {};
	const name = metadata.name ?? metadata.generateName ?? "";
	return {
		apiVersion,
		kind,
		namespace: namespaceOf(value, {
			type: value,
			target,
			types: wellKnown
		}),
		name: typeof name === "object" ? "" : String(name).slice(0, 253)
	};
}
function namespaceOf(value, { type, target, types }) {
	if (types.scopeOf(type) === "Cluster") return "";
	const given = isObject(value.metadata) ? value.metadata.namespace : void 0;
	if (typeof given === "string" && given !== "") return given.slice(0, 253);
	return target.destination.namespace;
}
function notAManifest(value) {
	const wrong = ["apiVersion", "kind"].flatMap((key) => {
		const found = childOf(value, key) ?? null;
		return isText(found) ? [] : [{
			key,
			found
		}];
	});
	const untyped = wrong.find(({ found }) => found !== null && found !== "");
	return {
		code: "manifest-invalid",
		message: `this document is not a Kubernetes object: ${untyped === void 0 ? `it has no ${wrong.map(({ key }) => key).join(" and ")}` : `its ${untyped.key} is ${typeName(untyped.found)}, not text`}`,
		hint: untyped === void 0 ? "add them, or exclude the file" : "write it as text, or exclude the file",
		line: 1,
		column: 1
	};
}
/** A failure with its file and line; of a rendered document only the first line is known. */
function inFile({ document, slice, target }, failure) {
	const file = document.source ?? mainFile(target);
	const { isVerbatim } = target.traits;
	const line = isVerbatim ? slice.line + (failure.line ?? 1) - 1 : document.sourceLine;
	const column = isVerbatim ? failure.column ?? 1 : 1;
	return {
		...failure,
		file,
		line,
		column
	};
}
// src/parse/read-task.ts
/**
* Reads streams, as worker threads offer it; none takes longer than `limitMs`. Answers JSON text, which is faster to hand
* over than objects.
*/
const readTask = {
	name: "read",
	run: (texts, limitMs) => JSON.stringify(eachWithin(texts, timeFor(longestOf(texts), limitMs), {
		work: readStream,
		late: unread
	}).map((documents) => documents.map(hand)))
};
function longestOf(texts) {
	return texts.reduce((longest, { length }) => Math.max(longest, length), 0);
}
function hand({ text, line, start, read }) {
	return [
		start,
		start + text.length,
		line,
		read
	];
}
/** The documents of `texts`, each a stream, from what {@link readTask} answered. */
function takeOver(texts, answer) {
	const streams = JSON.parse(answer);
	return texts.map((whole, at) => (streams[at] ?? []).map(([start, end, line, read]) => ({
		text: whole.slice(start, end),
		line,
		start,
		read
	})));
}
// src/parse/reader.ts
/** Characters that a thread reads in one go: few enough to share the work. */
const chunkLength = 262144;
/** Fewer characters are read in this thread: starting another takes longer. */
const fewCharacters = 524288;
/** A longer stream is read in this thread: handing it over would copy it several times. */
const mostHandedOver = 8388608;
/** Without `threads` everything is read in this one. `limitMs`: how long reading one stream may take at most, in any thread. */
function openReader(threads, limitMs) {
	const known = /* @__PURE__ */ new Map();
	const ahead = threads === void 0 ? void 0 : readingAhead(threads, limitMs, known);
	return {
		announce: async (text) => known.has(text) ? void 0 : ahead?.announce(text),
		arrived: async () => ahead?.arrived(),
		read(text) {
			if (!known.has(text)) readHere([text], {
				limitMs,
				known
			});
			return known.get(text) ?? [];
		},
		remember(text, documents) {
			known.set(text, documents);
		}
	};
}
/** Hands streams to worker threads in chunks as soon as they are many. */
function readingAhead(threads, limitMs, known) {
	const announced = /* @__PURE__ */ new Set();
	const running = [];
	let waiting = [];
	let waitingLength = 0;
	let announcedLength = 0;
	const handOver = () => {
		if (waiting.length > 0) running.push(readInThread(waiting, {
			threads,
			limitMs,
			known
		}));
		waiting = [];
		waitingLength = 0;
	};
	return {
		async announce(text) {
			if (announced.has(text) || text.length > mostHandedOver) return;
			announced.add(text);
			waiting.push(text);
			waitingLength += text.length;
			announcedLength += text.length;
			if (announcedLength < fewCharacters || waitingLength < chunkLength) return;
			handOver();
			await setImmediate();
		},
		async arrived() {
			if (announcedLength >= fewCharacters) handOver();
			else readHere(waiting.splice(0), {
				limitMs,
				known
			});
			await Promise.all(running.splice(0));
		}
	};
}
/** In this thread, each stream within its time. */
function readHere(texts, { limitMs, known }) {
	const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
	const read = eachWithin(texts, timeFor(longest, limitMs), {
		work: readStream,
		late: unread
	});
	for (const [at, text] of texts.entries()) known.set(text, read[at] ?? []);
}
async function readInThread(texts, context) {
	const { threads, limitMs, known } = context;
	try {
		const streams = takeOver(texts, await threads.run(readTask, [texts, limitMs], { limitMs }));
		for (const [at, text] of texts.entries()) known.set(text, streams[at] ?? []);
	} catch (error) {
		if (!(error instanceof TimeoutError)) throw error;
		const [first] = texts;
		if (first !== void 0 && texts.length === 1) known.set(first, unread(first, limitMs));
		else for (const text of texts) await readInThread([text], context);
	}
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
		const plain = readDocument$1(withoutActions(text));
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
		const verdict = asked.has(path) ? "manifest" : verdictOf(candidate, tools, kustomized);
		if (verdict === "manifest" && !asked.has(path) && isHidden(path, asked)) skipped.push({
			kind: "plain",
			path,
			reason: "in a hidden folder: name the file or its folder to check it"
		});
		else if (verdict === "manifest") {
			targets.push(plainTarget(path));
			if ("text" in candidate) texts.set(path, candidate.text);
		} else if (typeof verdict === "object" && "reason" in verdict) skipped.push({
			kind: "plain",
			path,
			...verdict
		});
		else if (verdict !== "other") failures.push({
			failure: verdict,
			target: plainTarget(path)
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
// src/kinds/helm/traits.ts
const helmTraits = {
	isVerbatim: false,
	role: "chart",
	linesFrom: "causes",
	editsManifest: false,
	ownsFolder: true,
	milliseconds: 40
};
// src/kinds/helm/find.ts
/** Finds charts and the sets of values they are deployed with; see `design.md` for what counts as one. */
async function findCharts(all, context) {
	const { tools, config, around } = context;
	const { files } = tools;
	const folders = new Set(all.filter((path) => baseName(path) === "Chart.yaml").map(folderOf$1));
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
function chartFile(folder) {
	return repoPath(`${folder}/Chart.yaml`);
}
const longestRead = 1e4;
/** A chart that cannot be read is none that is left out: rendering it will say what is wrong. */
async function isLibrary(folder, files) {
	try {
		const text = await files.readText(chartFile(folder));
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
		const chart = folderOf$1(folderOf$1(path));
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
		file: chartFile(folder),
		destination: {
			cluster,
			namespace
		},
		traits: helmTraits,
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
// src/kinds/helm/render.ts
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
// src/kinds/helm/index.ts
/** A chart, once for each set of values that it is deployed with. */
const helm = {
	name: "helm",
	find: findCharts,
	rendererOf: helmRenderer
};
// src/kinds/kustomize/traits.ts
const kustomizeTraits = {
	isVerbatim: false,
	role: "kustomization",
	linesFrom: "trace",
	editsManifest: true,
	ownsFolder: false,
	milliseconds: 20
};
// src/kinds/kustomize/find.ts
/** Finds the kustomizations that no other builds on; those in `asked` are targets in any case. */
async function findKustomizations(all, context) {
	const { tools, config, asked } = context;
	const byFolder = /* @__PURE__ */ new Map();
	for (const file of all) {
		if (!isKustomizationFile(file) || byFolder.has(folderOf$1(file))) continue;
		byFolder.set(folderOf$1(file), await read$1(file, tools));
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
	const id = {
		kind: "kustomize",
		id: folder,
		path: folder
	};
	const known = namespace === void 0 ? {} : { namespace };
	return {
		...id,
		destination: defaultDestination,
		traits: kustomizeTraits,
		file,
		...known,
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
	const folder = folderOf$1(file);
	const value = await contentOf$1(file, tools);
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
async function contentOf$1(file, { files, documents }) {
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
// src/kinds/kustomize/inflate.ts
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
// src/kinds/kustomize/restricted.ts
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
		const text = await textOf(path, files);
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
async function textOf(path, files) {
	try {
		return await files.readText(path);
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
// src/kinds/kustomize/render.ts
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
// src/kinds/kustomize/index.ts
/** A kustomization that no other one of the repository builds on. */
const kustomize = {
	name: "kustomize",
	find: findKustomizations,
	rendererOf: kustomizeRenderer
};
// src/kinds/plain/render.ts
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
// src/kinds/kinds.ts
/** In the order in which they look: what one finds, the next ones do not see. A new kind is a file, or folder, and a line here. */
const kinds = [
	helm,
	kustomize,
	{
		name: "plain",
		find: findPlain,
		rendererOf: plainRenderer
	}
];
function toolsOf(all) {
	const byName = new Map(all.map((kind) => [kind.name, kind]));
	return {
		finders: all.map(({ find }) => find),
		rendererOf(target) {
			const kind = byName.get(target.kind);
			if (kind === void 0) throw new Error(`target ${target.id}: kind ${target.kind} not found`);
			return kind.rendererOf(target);
		}
	};
}
// src/state/policy-objects.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/** Of a policy, in bytes; a larger one is a mistake. */
const mostPolicyBytes = 1048576;
/** {@link policyObjects} as a commit has them: what has changed since is read from git. */
async function committedObjects(root, commit, path) {
	const overlay = await writeCommitOverlay(root, await changesSince(root, commit));
	try {
		return await policyObjects(nodeFiles(root, mostPolicyBytes, openOverlay(overlay)), path, overlay);
	} finally {
		removeOverlay(overlay);
	}
}
/**
* The objects that a path deploys, for policies that are objects. Charts have their own values: what governs the rest of the
* repository is not known before its policies are. `overlay`: folder of the overlay through which `files` reads. Throws a
* SeaworthyError for what cannot be read or rendered.
*/
async function policyObjects(files, path, overlay) {
	const { root } = files;
	const config = await configFrom(void 0, files, {
		cwd: root,
		root,
		paths: [],
		rules: [],
		includeCrds: true
	});
	const threads = createThreads(1);
	try {
		const documents = openReader(void 0, config.limits.renderMs);
		const { finders, rendererOf } = toolsOf(kinds);
		const found = await discover({
			files,
			documents,
			finders
		}, config, {
			paths: [path],
			named: [path]
		});
		const all = enginesIn(threads, {
			root,
			limits: config.limits
		});
		const engines = overlay === void 0 ? all : all.through(overlay);
		const textOf = (each) => found.texts.get(each);
		const rendered = await render(found.targets, {
			files,
			engines,
			rendererOf,
			textOf
		});
		await readAhead(rendered, { documents });
		const parsed = parseAll(rendered, { documents });
		const unrendered = rendered.flatMap((each) => each.status === "rendered" ? [] : [each.failure]);
		refuseErrors([
			...found.failures.map(({ failure }) => failure),
			...unrendered,
			...parsed.flatMap(({ failures }) => failures)
		]);
		return parsed.flatMap(({ manifests }) => manifests);
	} finally {
		await threads.close();
	}
}
function refuseErrors(failures) {
	const [first, ...others] = failures.filter(({ severity = "error" }) => severity === "error");
	if (first !== void 0) throw new SeaworthyError(first, { others });
}
// src/state/policies.ts
/** Reads policies of the working tree. */
function policyReader(files, tools) {
	return readerOf(() => treePolicies(files), tools);
}
/** Reads policies as a commit has them. */
function earlierPolicies(root, commit, tools) {
	return readerOf(async () => commitFiles(root, commit), tools);
}
/** The files of the working tree, as policies are read from them. */
async function treePolicies(files) {
	const { treeFiles } = await policiesFolder();
	return treeFiles(files, (path) => policyObjects(files, path));
}
/** Loaded where a repository has policies: few have, and every run would wait for it. */
function policiesFolder() {
	return import("./policies2.js");
}
function readerOf(files, { compiler, builtIn }) {
	const load = async (sources) => {
		const { loadPolicies } = await policiesFolder();
		return loadPolicies(sources, {
			files: await files(),
			compiler: await compiler(),
			builtIn: builtIn.rules
		});
	};
	const known = /* @__PURE__ */ new Map();
	const setsOf = (sources) => {
		if (sources.length === 0) return Promise.resolve([]);
		const key = JSON.stringify(sources);
		const sets = known.get(key) ?? load(sources);
		known.set(key, sets);
		return sets;
	};
	return {
		setsOf,
		rulesOf: async (sources) => allRules(builtIn, await setsOf(sources))
	};
}
/** Every rule of the sets, sorted by id. */
function allRules(builtIn, sets) {
	if (sets.length === 0) return builtIn.rules;
	return [builtIn, ...sets].flatMap(({ rules }) => rules).sort((a, b) => compareTexts(a.id, b.id));
}
/** The sets with those of `rules` that are theirs; without sets of which none is used and that say nothing of themselves. Equal sets count once. */
function enabledSets([builtIn, ...others], rules) {
	const enabled = [...new Map(others.map((set) => [`${set.id} ${set.digest}`, set])).values()].flatMap((policySet) => {
		const own = rules.filter(({ meta }) => others.some((set) => isSame(set, policySet) && set.rules.includes(meta)));
		return own.length === 0 && policySet.notices === void 0 ? [] : [{
			policySet,
			rules: own
		}];
	});
	const theirs = new Set(enabled.flatMap((set) => set.rules));
	return [{
		policySet: builtIn,
		rules: rules.filter((rule) => !theirs.has(rule))
	}, ...enabled];
}
function isSame(one, other) {
	return one.id === other.id && one.digest === other.digest;
}
function commitFiles(root, commit) {
	return {
		root,
		async list(path) {
			const found = await committedPaths(root, commit, path);
			return found.length === 0 ? void 0 : found;
		},
		async readText(path) {
			const text = (await committedTexts(root, commit, {
				paths: [path],
				mostBytes: mostPolicyBytes
			})).get(path);
			if (text !== void 0) return text;
			const message = `${path} cannot be read at the base`;
			throw new SeaworthyError({
				code: "file-unreadable",
				message,
				file: path
			});
		},
		objects: (path) => committedObjects(root, commit, path)
	};
}
// src/evaluate/built-in.ts
/** The rules that ship with Seaworthy. Nothing is read before it is asked for. */
function builtInPolicySet() {
	let compiled;
	const open = () => {
		compiled ??= shipped("policies/policies.wasm");
		return compiled;
	};
	return {
		id: "built-in",
		get digest() {
			return digestOf(open());
		},
		trust: "built-in",
		get rules() {
			return builtInRules();
		},
		open
	};
}
// src/state/ignored.ts
const mostBytes$1 = 1048576;
/** The `.gitignore` files that differ from those of `commit`; empty in most changes. */
async function earlierIgnoreFiles(root, commit) {
	const paths = await changedIgnoreFiles(root, commit);
	const texts = await committedTexts(root, commit, {
		paths,
		mostBytes: mostBytes$1
	});
	return new Map(paths.map((path) => [path, texts.get(path)]));
}
/** Files from which only what the ignore files of both states name is left out. */
function ignoringBoth(files, ignoreFiles) {
	if (ignoreFiles.size === 0) return files;
	const walk = async (options) => {
		const [now, then] = await Promise.all([files.walk(options), files.walk({
			...options,
			ignoreFiles
		})]);
		const problems = new Map([...now.problems, ...then.problems].map((each) => [JSON.stringify(each), each]));
		return {
			files: [.../* @__PURE__ */ new Set([...now.files, ...then.files])].sort(),
			problems: [...problems.values()]
		};
	};
	return {
		...files,
		walk
	};
}
/** One for each ignore file of the change that ignores files which the base does not, at the first line that does. */
async function ignoreRelaxations(files, ignoreFiles, { exclude }) {
	if (ignoreFiles.size === 0) return [];
	const everywhere = {
		under: [repoPath(".")],
		exclude
	};
	const known = new Set((await files.walk(everywhere)).files);
	const { files: both } = await ignoringBoth(files, ignoreFiles).walk(everywhere);
	const hidden = both.filter((path) => !known.has(path));
	const found = [];
	for (const [file, before] of ignoreFiles) {
		const folder = file.slice(0, -10);
		const below = hidden.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
		const text = below.length === 0 ? "" : await files.readText(file).catch(() => "");
		const ignored = (0, import_ignore.default)().add(text).filter(below);
		const count = below.length - ignored.length;
		if (count === 0) continue;
		const message = count === 1 ? "1 file is ignored" : `${count} files are ignored`;
		found.push({
			file,
			line: lineOf(text, before ?? "", below),
			message
		});
	}
	return found;
}
/** The first line that is new and ignores one of the files. */
function lineOf(text, before, below) {
	const known = new Set(before.split("\n"));
	const at = text.split("\n").findIndex((line) => {
		if (known.has(line)) return false;
		const rules = (0, import_ignore.default)().add(line);
		return below.some((path) => rules.ignores(path));
	});
	return Math.max(at, 0) + 1;
}
// src/state/earlier.ts
const mostBytes = 1048576;
const mostBaselineBytes = 67108864;
/**
* Reads it from git, where no file or link of the working tree can stand in for it. Whether it is valid must not depend on
* the working tree either: `files` are those of {@link forgiving}.
*/
async function readEarlier(ref, { files, options, start, baseline, policyTools }) {
	const { root } = files;
	const commit = await branchPoint(root, ref);
	const baselines = baseline === void 0 ? [] : [baseline];
	const [texts, known, ignoreFiles] = await Promise.all([
		committedTexts(root, commit, {
			paths: settingsPaths(files, options, start),
			mostBytes
		}),
		committedTexts(root, commit, {
			paths: baselines,
			mostBytes: mostBaselineBytes
		}),
		earlierIgnoreFiles(root, commit)
	]);
	const [text] = known.values();
	const { rulesOf, setsOf } = earlierPolicies(root, commit, policyTools);
	const settings = await settingsAt(texts, {
		files,
		options,
		start,
		rulesOf
	}).catch(undefinedIfInvalid);
	const policySets = settings && await setsOf(settings.config.policies).catch(undefinedIfInvalid);
	return {
		settings: policySets === void 0 ? void 0 : settings,
		policySets: policySets ?? [],
		fingerprints: await fingerprintsAt(text),
		ignoreFiles
	};
}
/** Files of which one that cannot be looked at, such as a link that leaves the root, is not there. */
function forgiving(files) {
	return {
		...files,
		stat: (path) => files.stat(path).catch(undefinedIfInvalid)
	};
}
function undefinedIfInvalid(error) {
	if (!(error instanceof SeaworthyError)) throw error;
}
// src/state/govern.ts
/** Decides what governs a run, given the settings of the working tree. */
async function govern(settings, reading) {
	const { small, options, start, policies, policyTools } = reading;
	const { builtIn } = policyTools;
	const { config } = settings;
	const sets = await policies.setsOf(config.policies);
	const files = nodeFiles(small.root, config.limits.fileBytes);
	const known = allRules(builtIn, sets);
	const rules = options.base === void 0 ? enabledRules(config, known) : enabledAmong(config, known);
	const baseline = await readBaseline(files, options);
	const now = {
		files,
		config,
		rules,
		policySets: enabledSets([builtIn, ...sets], rules),
		baseline,
		relaxations: []
	};
	if (options.base === void 0) return now;
	const tree = forgiving(small);
	const earlier = await readEarlier(options.base, {
		files: tree,
		options,
		start,
		baseline: baseline?.file,
		policyTools
	});
	requireKnown(config, allRules(builtIn, [...sets, ...earlier.policySets]));
	const then = earlier.settings && {
		...earlier.settings,
		rules: enabledAmong(earlier.settings.config, allRules(builtIn, earlier.policySets))
	};
	const removed = then === void 0 ? [] : await removedSets(then.config.targets, config.targets, tree);
	const states = {
		now,
		head: {
			...settings,
			rules
		},
		sets,
		then,
		earlier,
		removed
	};
	const joined = strictest(states);
	const both = {
		...joined,
		policySets: enabledSets([
			builtIn,
			...earlier.policySets,
			...sets
		], joined.rules)
	};
	const accepts = options.acceptConfigChanges === true;
	const asked = await askedOf(states, both);
	return {
		...accepts ? now : both,
		...then === void 0 ? {} : { base: then },
		relaxations: asked.map((each) => ({
			...each,
			inEffect: each.inEffect ?? accepts
		})).sort(byPlace)
	};
}
function strictest({ now, then, earlier, removed }) {
	const config = then === void 0 ? now.config : stricterConfig(then.config, now.config, removed);
	return {
		...now,
		config,
		rules: then === void 0 ? now.rules : stricterRules(then.rules, now.rules),
		files: ignoringBoth(nodeFiles(now.files.root, config.limits.fileBytes), earlier.ignoreFiles),
		baseline: now.baseline && stricterBaseline(earlier.fingerprints, now.baseline)
	};
}
/** What the working tree asks for; `both` is what governs if it does not get it. */
async function askedOf({ now, head, sets, then, earlier, removed }, both) {
	const excluded = async () => {
		const walked = async (exclude) => (await both.files.walk({
			under: [repoPath(".")],
			exclude
		})).files;
		const left = new Set(await walked(now.config.exclude));
		return (await walked(both.config.exclude)).filter((path) => !left.has(path));
	};
	const { baseline } = now;
	return [
		...then === void 0 ? [notValid(head)] : await configRelaxations(then, head, {
			removed,
			excluded
		}),
		...changedPolicies(earlier.policySets, sets),
		...baseline === void 0 ? [] : await baselineAsked(baseline, earlier, now.files),
		...await ignoreRelaxations(now.files, earlier.ignoreFiles, both.config)
	];
}
/** Policies of both states that are not the same: whether they are stricter now is not known. */
function changedPolicies(before, after) {
	const then = new Map(before.map(({ id, digest }) => [id, digest]));
	const changed = after.filter(({ id, digest }) => (then.get(id) ?? digest) !== digest);
	return [...new Set(changed.map(({ source: { path } }) => path))].map((file) => ({
		file,
		line: 1,
		message: "the policies are not those of the base"
	}));
}
async function baselineAsked(baseline, earlier, files) {
	if (await files.stat(baseline.file) === void 0) return [];
	return baselineRelaxations(earlier.fingerprints, baseline, await files.readText(baseline.file));
}
function notValid({ document }) {
	return {
		file: document?.file ?? repoPath("seaworthy.yaml"),
		line: 1,
		message: "the configuration of the base is not valid, so that of the change is used",
		inEffect: true
	};
}
// src/state/inputs.ts
/** Throws a SeaworthyError for paths that are not there. */
function inputsOf(options) {
	const paths = namedPaths(options);
	const named = insideRoot$2(paths.root, options.cwd, paths.inside);
	const asFile = options.stdinFilename === void 0 ? [] : paths.given.filter(({ path }) => path === void 0);
	const places = [...named, ...asFile.map(({ name }) => name)].filter((path) => !path.startsWith(".."));
	return {
		...paths,
		named,
		start: repoPath(sharedFolder(places.map((path) => `/${path}`)).slice(1) || ".")
	};
}
/** Reads what is given, each input once and to its end. */
async function readGiven({ given, root, configRoot }, options, { limits: { fileBytes, renderMs } }) {
	const limits = {
		mostBytes: fileBytes,
		limitMs: renderMs,
		roots: [root, configRoot]
	};
	const contents = /* @__PURE__ */ new Map();
	for (const each of given) contents.set(each.name, await contentOf(each, options, limits));
	return contents;
}
async function contentOf({ name, path, isPipe }, options, limits) {
	if (path === void 0) {
		if (options.standardInput === void 0) throw new SeaworthyError(noInput);
		return collected(options.standardInput, "standard input", limits);
	}
	const content = isPipe ? await readPipe(path, `'${name}'`, limits) : readGivenFile(path, limits.mostBytes, limits.roots);
	if (content !== void 0) return content;
	throw new SeaworthyError({
		code: "file-too-large",
		message: `'${name}' has more than ${Math.floor(limits.mostBytes)} bytes`,
		hint: "divide it, or raise limits.fileMiB in seaworthy.yaml"
	});
}
const noInput = {
	code: "usage",
	message: "standard input is not available here",
	hint: "name files or folders"
};
/** Files and folders that patterns match, in the order of the patterns. */
async function matchedPaths({ globs }, { cwd }, { files, config: { exclude } }) {
	const found = [];
	for (const glob of globs) found.push(...await matchingPaths(glob, {
		files,
		cwd,
		exclude
	}));
	return found;
}
/**
* Throws a SeaworthyError when something is to be judged that is not a file of the repository, before any of it is read;
* `why` is the end of the sentence, or an option.
*/
function requireFiles(options, why) {
	const [first] = namedPaths(options).given;
	if (first === void 0) return;
	const name = first.path === void 0 ? "standard input" : `'${first.name}'`;
	const message = why.startsWith("--") ? `${why} ${name}` : `${name} ${why}`;
	throw new SeaworthyError({
		code: "usage",
		message,
		hint: "name files or folders of the repository"
	});
}
// src/state/usage.ts
/** Throws a SeaworthyError for values files of the command line that do not exist. */
async function requireValuesFiles({ helm }, files) {
	for (const file of helm.values) {
		if ((await files.stat(file))?.kind === "file") continue;
		const message = `values file ${file} does not exist`;
		throw new SeaworthyError({
			code: "usage",
			message,
			hint: "correct the path behind --values"
		});
	}
}
/** Throws a SeaworthyError for what Helm could not read of the command line: no chart is wrong then. */
function requireReadableValues(rendered, options) {
	const given = helmListNames.flatMap((list) => {
		const flag = flagOf(helmLists[list].option);
		return (options[list] ?? []).map((text) => `${flag} ${text} cannot be read`);
	});
	if (given.length === 0) return;
	for (const each of rendered) {
		if (each.status === "rendered" || each.failure.code !== "values-invalid") continue;
		const { message, hint } = each.failure;
		if (!given.some((start) => message.startsWith(start))) continue;
		throw new SeaworthyError({
			code: "usage",
			message,
			...hint === void 0 ? {} : { hint }
		});
	}
}
/** Throws a SeaworthyError for options of Helm when nothing that is judged is a chart. */
function requireCharts(targets, options) {
	if (targets.length === 0 || targets.some((target) => !target.traits.isVerbatim)) return;
	const given = [
		...helmListNames.flatMap((list) => (options[list] ?? []).length > 0 ? [flagOf(helmLists[list].option)] : []),
		...options.release === void 0 ? [] : ["--release"],
		...options.namespace === void 0 ? [] : ["--namespace"],
		...options.includeCrds ? ["--include-crds"] : []
	];
	if (given.length === 0) return;
	const message = `${given.join(", ")} ${given.length === 1 ? "has" : "have"} no effect: no chart is judged`;
	throw new SeaworthyError({
		code: "usage",
		message,
		hint: "name a chart, or remove the option"
	});
}
function flagOf(option) {
	return /--[\w-]+/.exec(option)?.[0] ?? option;
}
// src/state/session.ts
/** Absolute path of the repository a run would look at. */
function repositoryRootOf(options) {
	return namedPaths(options).root;
}
const configBytes = 1048576;
/** What compiling policies may take: the limits of the configuration are not known yet. */
const policyLimits = {
	renderMs: 6e4,
	engineBytes: 1073741824,
	fileBytes: configBytes
};
/** Reads what governs the run; throws a SeaworthyError when it, or a path, is wrong. */
async function openSession(options) {
	const inputs = inputsOf(options);
	const small = nodeFiles(inputs.root, configBytes);
	const { settings, ...governed } = await governedBy(small, {
		inputs,
		options,
		builtIn: builtInPolicySet()
	});
	const { rules, files, ...governing } = governed.governing;
	await requireValuesFiles(governing.config, small);
	const given = await readGiven(inputs, options, governing.config);
	const matched = await matchedPaths(inputs, options, {
		files,
		config: governing.config
	});
	const named = [...inputs.named, ...given.keys()];
	return {
		...governing,
		files: withGiven(files, given),
		options,
		paths: [...named, ...matched],
		named,
		context: await contextConfig({
			...inputs,
			named: [...inputs.named, ...matched]
		}, governing.config, {
			settings,
			small,
			options
		}),
		known: governed.known,
		rulesOff: rulesOff(governing.config, governed.known, rules)
	};
}
async function governedBy(small, { inputs, options, builtIn }) {
	const { start } = inputs;
	let opened;
	const compiler = () => {
		opened ??= import("./policies2.js").then(({ createCompiler }) => createCompiler({
			root: small.root,
			limits: policyLimits,
			cache: options.cache
		}));
		return opened;
	};
	try {
		const policyTools = {
			compiler,
			builtIn
		};
		const policies = policyReader(small, policyTools);
		const { rulesOf } = policies;
		const settings = await readSettings(small, options, start, {
			elsewhere: elsewhere(inputs, options),
			rulesOf
		});
		return {
			settings,
			governing: await govern(settings, {
				small,
				options,
				start,
				policies,
				policyTools
			}),
			known: await rulesOf(settings.config.policies)
		};
	} finally {
		await (await opened)?.close();
	}
}
/** How the rest of the repository is configured: options of the command line are about what is named. */
async function contextConfig({ named, root, isRepository }, config, { settings, small, options }) {
	if (named.length === 0 || named.includes(repoPath(".")) || !isRepository) return void 0;
	const { cwd, paths, rules } = options;
	const { helm } = await configFrom(settings.document, small, {
		cwd,
		root,
		paths,
		rules,
		includeCrds: false
	});
	return {
		...config,
		helm
	};
}
/** Where the configuration is when what is judged lies outside of every repository. */
function elsewhere({ root, configRoot }, options) {
	if (configRoot === root) return void 0;
	const files = nodeFiles(configRoot, configBytes);
	return {
		files,
		start: insideRoot$2(files.root, options.cwd, ["."])[0] ?? repoPath(".")
	};
}
/** The configuration of the base, of which `files` are the files; that of now when it is not known, or not valid. */
async function configOf({ options, config, base }, files) {
	if (base === void 0) return config;
	try {
		return await configFrom(base.document, files, options);
	} catch (error) {
		if (error instanceof SeaworthyError) return base.config;
		throw error;
	}
}
/** Lends the tools to `task` and stops all threads whatever happens. */
async function withTools(session, task, ofKinds = toolsOf(kinds)) {
	const { options, files, config } = session;
	const threads = createThreads(options.workers ?? processors());
	const documents = openReader(threads, config.limits.renderMs);
	const cache = await cacheFor(session, documents);
	const engines = enginesIn(threads, {
		root: files.root,
		limits: config.limits
	});
	const onRendered = (done, total) => options.onProgress?.({
		step: "render",
		done,
		total
	});
	try {
		const tools = {
			...ofKinds,
			files,
			threads,
			documents,
			engines,
			onRendered
		};
		const result = await task(cache === void 0 ? tools : {
			...tools,
			cache
		});
		const problem = cache?.close();
		if (problem !== void 0) options.onWarning?.(`the cache could not be used: ${problem}`);
		return result;
	} finally {
		await threads.close();
	}
}
async function cacheFor({ options, files, config }, documents) {
	if (options.cache === void 0) return void 0;
	const { openCache } = await import("./cache.js");
	return openCache({
		folder: options.cache,
		root: files.root,
		fileBytes: config.limits.fileBytes,
		documents
	});
}
export { changedLines as C, headCommit as D, fetchedCommit as E, writeCommitOverlay as O, insideRoot$2 as S, commitOf as T, typesIn as _, repositoryRootOf as a, configNames as b, requireReadableValues as c, treePolicies as d, kinds as f, readAhead as g, parseAll as h, policyLimits as i, withoutTrailing as k, requireFiles as l, openReader as m, configOf as n, withTools as o, toolsOf as p, openSession as r, requireCharts as s, configBytes as t, builtInPolicySet as u, waivedRules as v, changesSince as w, ruleExamples as x, widerWaivers as y };
