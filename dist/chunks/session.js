import { r as __toESM } from "./rolldown-runtime.js";
import { a as decodeText, i as pathMatcher, n as globMatcher, o as byPlace, r as narrowerThan, s as compareTexts, t as nodeFiles } from "./node-files.js";
import { t as failureRules } from "./failure-rules.js";
import { A as createThreads, D as timeFor, E as eachWithin, F as digestOf, M as distFolder, N as shipped, P as shippedText, S as removeOverlay, T as git, b as overlayFiles, f as bridge, i as unread, k as TimeoutError, l as startEngine, r as readStream, s as readReply, u as answerOf, v as newOverlay, w as fetchFromOrigin, x as overlayIndex, y as openOverlay } from "./stream.js";
import { a as helmLists, c as noInputs, i as helmListNames, l as sharedTexts, n as allTexts, r as filesOfInputs, s as joinInputs, u as withList } from "./never.js";
import { i as stricterLevel, n as lowerSettings, r as loweringNames } from "./lowering.js";
import { r as repoPath, t as givenPath } from "./location.js";
import { t as SeaworthyError } from "./failure.js";
import { i as namesOf } from "./waiver.js";
import { n as own } from "./own.js";
import { i as severities, t as compareSeverity } from "./severity.js";
import { n as suggestion } from "./suggestion.js";
import { c as reasonOf, d as withoutLinksOf, o as errorCode, u as statsAt } from "./regular-file.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as require_ignore } from "./ignore.js";
import { t as readGivenFile } from "./given-file.js";
import { d as traitsOf } from "./identity.js";
import { basename, dirname, isAbsolute, join, parse, posix, relative, resolve, sep } from "node:path";
import { closeSync, constants, existsSync, openSync, readSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { availableParallelism } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { setImmediate as setImmediate$1, setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
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
				name: givenPath(path),
				path: absolute,
				isPipe: false
			}))
		]
	};
}
function stdinName(asFile, { root }) {
	if (asFile === void 0) return givenPath("<stdin>");
	const isInside = isWithin$1(root, asFile.absolute);
	return givenPath(isInside ? relative(root, asFile.absolute).split(sep).join("/") : asFile.path);
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
		name: givenPath(path),
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
	known ??= [...readRules(), ...failureRules].sort((a, b) => compareTexts(a.id, b.id));
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
	const charts = await Promise.all(found.map(({ path }) => files.stat(chartFile(path))));
	return found.filter((_, index) => charts[index] !== void 0);
}
async function readTargets(reading, folder) {
	const { document, files } = reading;
	const found = [];
	for (const [index, entry] of (document.value.targets ?? []).entries()) {
		const at = ["targets", index];
		const path = inside(reading, folder, entry.path, [...at, "path"]);
		if (path === void 0) continue;
		if (await files.stat(chartFile(path)) === void 0) refuse(reading, [...at, "path"], `chart ${path} not found`, "name a folder that holds a Chart.yaml");
		if (found.some((each) => each.path === path)) refuse(reading, [...at, "path"], `${path} is listed a second time`, "put its sets of values under variants");
		found.push(await target(reading, entry, {
			path,
			at
		}));
	}
	return found;
}
function chartFile(chart) {
	return repoPath(`${chart}/Chart.yaml`);
}
async function target(reading, entry, { path, at }) {
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
async function readSettings(files, options, start, elsewhere) {
	if (elsewhere !== void 0 && (options.config !== void 0 || await findConfig(files, start) === void 0)) {
		const document = await readDocument(elsewhere.files, options, elsewhere.start);
		const { config: _, ...others } = options;
		return {
			document,
			config: {
				...await configFrom(document, files, others, noTargets),
				exclude: []
			}
		};
	}
	const document = await readDocument(files, options, start);
	return {
		document,
		config: await configFrom(document, files, options)
	};
}
/** Folders that a configuration names are those of its own repository. */
const noTargets = () => Promise.resolve([]);
/** Paths at which {@link settingsAt} looks for a configuration file, the first that has one first. */
function settingsPaths({ root }, options, start) {
	return [...options.config === void 0 ? [] : [insideRoot(root, options.cwd, options.config)], ...configCandidates(start)];
}
/**
* The settings as a commit has them, of which `texts` holds the files. What they name is looked up in `files`, the
* working tree, and left out where it is not there. Throws a SeaworthyError when they are not valid.
*/
async function settingsAt(texts, { files, options, start }) {
	const path = settingsPaths(files, options, start).find((each) => texts.has(each));
	const document = path === void 0 ? void 0 : await parsed(path, texts.get(path) ?? "");
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
		exclude: (file.exclude ?? []).map((glob) => folder === "." ? glob : `${folder}/${glob}`),
		external: file.external ?? [],
		targets: document === void 0 ? [] : await targets(document, folder, files),
		helm: await helmOptions(files, options, sharedTexts(file)),
		kustomize: {
			...defaults.kustomize,
			...file.kustomize
		},
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
		pathOf: (path) => insideRoot(files.root, options.cwd, path),
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
async function readDocument(files, options, start) {
	const path = (options.config === void 0 ? void 0 : insideRoot(files.root, options.cwd, options.config)) ?? await findConfig(files, start);
	if (path === void 0) return void 0;
	return parsed(path, await files.readText(path));
}
async function parsed(path, text) {
	const { readConfigDocument } = await import("./document.js");
	return readConfigDocument(path, text, builtInRules);
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
function insideRoot(root, cwd, path) {
	const inside = relative(root, resolve(cwd, path)).replaceAll("\\", "/");
	if (inside.startsWith("..") || isAbsolute(inside)) throw new SeaworthyError({
		code: "outside-root",
		message: `'${path}' lies outside the repository`,
		hint: "name a file of the repository"
	});
	return repoPath(inside);
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
		targets: withSets(after.targets, removed),
		waivers: stricterWaivers(before.waivers, after.waivers),
		lower: stricterLowering(before.lower, after.lower),
		limits: {
			renderMs: Math.min(then.renderMs, now.renderMs),
			engineBytes: Math.min(then.engineBytes, now.engineBytes),
			fileBytes: Math.min(then.fileBytes, now.fileBytes)
		}
	};
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
	return all.flatMap((meta) => enabled(meta, config) ?? []);
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
// src/engine/call.ts
/** An engine that has taken more memory is given up: WebAssembly returns none, and another engine starts quickly. */
const keptBytes = 268435456;
const running = /* @__PURE__ */ new Map();
const accesses = /* @__PURE__ */ new Map();
const overlays = /* @__PURE__ */ new Map();
let tree = { root: "" };
/** `overlay`: folder of the overlay through which the engine sees the repository; empty for the files as they are. */
function call(setup, name, request, overlay) {
	accesses.clear();
	tree = {
		root: setup.root,
		overlay: overlayAt(overlay)
	};
	const instance = running.get(name) ?? start(setup, name);
	const reply = ask(instance, name, request);
	const died = !running.has(name);
	if (died || instance.memory() > keptBytes) giveUp(name, instance);
	return {
		reply,
		accesses: [...accesses.values()],
		died
	};
}
/** A call of an engine, as worker threads offer it. */
const callTask = {
	name: "call",
	run: call
};
function giveUp(name, instance) {
	running.delete(name);
	instance.close();
	setImmediate(collectGarbage);
}
/** Without it V8 keeps the memory of the engine that was given up while the next one takes as much. */
function collectGarbage() {
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("gc");
	if (typeof collect === "function") collect();
}
function overlayAt(folder) {
	if (folder === "") return void 0;
	const known = overlays.get(folder) ?? openOverlay(folder);
	overlays.set(folder, known);
	return known;
}
function start(setup, name) {
	Reflect.deleteProperty(globalThis, "fetch");
	const files = bridge(() => tree, setup.fileBytes, accesses);
	const instance = startEngine(setup.folder, name, {
		files,
		bytes: setup.engineBytes
	});
	running.set(name, instance);
	return instance;
}
/** An engine that dies (out of memory, stack exhausted) is forgotten, so that the next call gets a fresh one. */
function ask(instance, name, request) {
	const answered = answerOf(instance, request);
	if ("reply" in answered) return answered.reply;
	running.delete(name);
	return JSON.stringify({
		ok: false,
		error: answered.error
	});
}
// src/engine/pool.ts
/**
* How much a function of an engine must run before V8 compiles it again, optimised. By default so little that on two
* processors the optimising compiler takes the time a short run needs: a first build of a kustomization then takes
* 1.6 s instead of 0.7 s. Engines that render hundreds of charts still get there.
*/
const tieringBudget = "--wasm-tiering-budget=100000000";
/** The modules are our own: a function is checked when it is first called, and most never are. */
const lazyValidation = "--wasm-lazy-validation";
/** Engines that run in these threads. */
function enginesIn(threads, { root, limits }) {
	const setup = {
		folder: join(distFolder, "engines"),
		root,
		engineBytes: limits.engineBytes,
		fileBytes: limits.fileBytes
	};
	setFlagsFromString(tieringBudget);
	setFlagsFromString(lazyValidation);
	const enginesOver = (overlay) => ({
		async call(engine, op, request) {
			try {
				const text = JSON.stringify({
					op,
					request
				});
				const raw = await threads.run(callTask, [
					setup,
					engine,
					text,
					overlay
				], { limitMs: limits.renderMs });
				return outcome(readReply(raw.reply, engine, op), raw);
			} catch (error) {
				return {
					ok: false,
					error: failureOf(error, limits),
					inputs: [],
					accesses: void 0
				};
			}
		},
		through: enginesOver,
		again: () => enginesOver(overlay)
	});
	return enginesOver("");
}
function outcome(reply, { accesses, died }) {
	const read = accesses.filter(({ kind }) => kind === "read").map(({ path }) => path);
	return {
		...reply,
		inputs: read.sort().map(repoPath),
		accesses: died ? void 0 : accesses
	};
}
function failureOf(error, limits) {
	if (error instanceof TimeoutError) return {
		code: "render-timeout",
		message: `rendering took longer than ${limits.renderMs / 1e3} s and was stopped`,
		hint: "simplify it, or raise limits.renderSeconds in seaworthy.yaml"
	};
	return {
		code: "engine-failed",
		message: `the engine stopped: ${error instanceof Error ? error.message : String(error)}`
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
			await setImmediate$1();
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
// src/state/inputs.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
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
async function readEarlier(ref, { files, options, start, baseline }) {
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
	return {
		settings: await settingsAt(texts, {
			files,
			options,
			start
		}).catch(undefinedIfInvalid),
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
async function govern(settings, { small, options, start, known }) {
	const { config } = settings;
	const files = nodeFiles(small.root, config.limits.fileBytes);
	const rules = enabledRules(config, known);
	const baseline = await readBaseline(files, options);
	const now = {
		files,
		config,
		rules,
		baseline,
		relaxations: []
	};
	if (options.base === void 0) return now;
	const tree = forgiving(small);
	const earlier = await readEarlier(options.base, {
		files: tree,
		options,
		start,
		baseline: baseline?.file
	});
	const then = earlier.settings && {
		...earlier.settings,
		rules: enabledRules(earlier.settings.config, known)
	};
	const removed = then === void 0 ? [] : await removedSets(then.config.targets, config.targets, tree);
	const states = {
		now,
		head: {
			...settings,
			rules
		},
		then,
		earlier,
		removed
	};
	const both = strictest(states);
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
async function askedOf({ now, head, then, earlier, removed }, both) {
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
		...baseline === void 0 ? [] : await baselineAsked(baseline, earlier, now.files),
		...await ignoreRelaxations(now.files, earlier.ignoreFiles, both.config)
	];
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
	if (targets.length === 0 || targets.some((target) => !traitsOf(target).isVerbatim)) return;
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
/** Reads what governs the run; throws a SeaworthyError when it, or a path, is wrong. */
async function openSession(options) {
	const inputs = inputsOf(options);
	const { start } = inputs;
	const small = nodeFiles(inputs.root, configBytes);
	const builtIn = builtInPolicySet();
	const settings = await readSettings(small, options, start, elsewhere(inputs, options));
	const { rules, files, ...governing } = await govern(settings, {
		small,
		options,
		start,
		known: builtIn.rules
	});
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
		policySets: [{
			policySet: builtIn,
			rules
		}],
		rulesOff: rulesOff(governing.config, builtIn.rules, rules)
	};
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
async function withTools(session, task) {
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
export { fetchedCommit as _, requireCharts as a, requireFiles as c, widerWaivers as d, configNames as f, commitOf as g, changesSince as h, withTools as i, openReader as l, changedLines as m, openSession as n, requireReadableValues as o, ruleExamples as p, repositoryRootOf as r, builtInPolicySet as s, configOf as t, waivedRules as u, headCommit as v, writeCommitOverlay as y };
