import { r as __toESM } from "./rolldown-runtime.js";
import { A as fetchFromOrigin, D as overlayIndex, E as overlayFiles, O as removeOverlay, T as openOverlay, _ as shipped, a as unread, c as mayAlias, d as timeFor, g as distFolder, i as readStream, j as git, l as readDocument$1, m as createThreads, n as bridge, o as splitDocuments, p as TimeoutError, r as limited, u as eachWithin, v as shippedText, w as newOverlay, y as digestOf } from "./bridge.js";
import { a as helmLists, c as noInputs, i as helmListNames, l as sharedTexts, n as allTexts, r as filesOfInputs, s as joinInputs, u as withList } from "./never.js";
import { t as repoPath } from "./location.js";
import { t as SeaworthyError } from "./failure.js";
import { n as own, t as asText } from "./own.js";
import { d as withoutLinksOf } from "./regular-file.js";
import { i as pathMatcher, n as globMatcher, r as narrowerThan, t as nodeFiles } from "./node-files.js";
import { i as severities, t as compareSeverity } from "./severity.js";
import { t as suggestion } from "./suggestion.js";
import { t as require_ignore } from "./ignore.js";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { brotliDecompressSync } from "node:zlib";
import { setImmediate as setImmediate$1 } from "node:timers/promises";
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
	const patch = await git(root, [
		"diff",
		...plainDiff,
		...plainPatch,
		commit,
		"--",
		".",
		...notText
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
			message: `there is no commit '${ref}' to compare with`,
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
// src/host/root.ts
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
/**
* The repository root for a run in `cwd` over `paths`: the one the first path lies in, else `cwd` when the path lies
* below it, else the path itself.
*/
function repositoryRoot(cwd, paths) {
	const first = resolve(cwd, paths[0] ?? ".");
	const folder = existsSync(first) && statSync(first).isDirectory() ? first : dirname(first);
	const root = gitRoot(folder);
	if (root !== void 0) return unlinkedRoot(root);
	return `${folder}/`.startsWith(`${resolve(cwd)}/`) ? resolve(cwd) : folder;
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
// src/host/rules.ts
let known;
/** Every built-in rule, sorted by id; read when first asked for. */
function builtInRules() {
	known ??= readRules();
	return known;
}
/** Trusts its shape: `policies/generate.ts` has checked what it wrote. */
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
		throw invalid(file, `the baseline is no JSON: ${error instanceof Error ? error.message : String(error)}`, again);
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
const names = [
	"seaworthy.yaml",
	".seaworthy.yaml",
	".github/seaworthy.yaml"
];
/** Where a configuration file may stand for a run that starts at `start`: the first that exists is used. */
function configCandidates(start) {
	const parts = start === "." ? [] : start.split("/");
	return [...parts, ""].map((_, at) => parts.slice(0, parts.length - at)).flatMap((folder) => names.map((name) => repoPath([...folder, name].join("/"))));
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
	refuse(at, `'${text}': there is no file ${file}`, "correct the path");
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
		if (await files.stat(chartFile(path)) === void 0) refuse(reading, [...at, "path"], `there is no chart at ${path}`, "name a folder that holds a Chart.yaml");
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
// src/config/read.ts
const mebibyte$1 = 1048576;
/** What holds where neither the configuration nor the command line says otherwise. */
const defaults = {
	kubeVersion: "1.33.0",
	kustomize: {
		enableHelm: true,
		loadRestrictor: "rootOnly"
	},
	renderSeconds: 60,
	engineMiB: 1024,
	fileMiB: 64
};
/** Reads the nearest configuration file; the command line has precedence over it. Throws a SeaworthyError with every error found. */
async function readSettings(files, options, start) {
	const document = await readDocument(files, options, start);
	return {
		document,
		config: await configFrom(document, files, options)
	};
}
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
	const document = path === void 0 ? void 0 : await parsed$1(path, texts.get(path) ?? "");
	return {
		document,
		config: await configFrom(document, files, options, existingTargets)
	};
}
/** The configuration that a document, or none, makes together with the command line. */
async function configFrom(document, files, options, targets = targetsOf) {
	const file = document?.value ?? {};
	const folder = document === void 0 ? repoPath(".") : folderOf(document.file);
	return {
		profile: options.profile ?? file.profile ?? "default",
		failOn: options.failOn ?? file.failOn ?? "error",
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
	return parsed$1(path, await files.readText(path));
}
async function parsed$1(path, text) {
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
		limits: {
			renderMs: Math.min(then.renderMs, now.renderMs),
			engineBytes: Math.min(then.engineBytes, now.engineBytes),
			fileBytes: Math.min(then.fileBytes, now.fileBytes)
		}
	};
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
	for (const name of config.only) {
		if (all.some((meta) => matches(name, meta))) continue;
		const hint = suggestion(name, all.map((meta) => meta.id));
		throw new SeaworthyError({
			code: "usage",
			message: `there is no rule '${name}'`,
			...hint === void 0 ? {} : { hint }
		});
	}
	return all.flatMap((meta) => enabled(meta, config) ?? []);
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
// src/parse/read-task.ts
/**
* Reads streams, as worker threads offer it; none takes longer than `limitMs`. Answers JSON text, which is faster to hand
* over than objects.
*/
const readTask = {
	name: "read",
	run: (texts, limitMs) => JSON.stringify(eachWithin(texts, timeFor(longestOf(texts), limitMs), {
		work: (text) => splitDocuments(text).map(hand),
		late: (text, limit) => unread(text, limit).map(({ start, line, read }) => [
			start,
			text.length,
			line,
			read
		])
	}))
};
function longestOf(texts) {
	return texts.reduce((longest, { length }) => Math.max(longest, length), 0);
}
function hand({ text, line, start }) {
	return [
		start,
		start + text.length,
		line,
		mayAlias(text) ? null : readDocument$1(text)
	];
}
/** The documents of `texts`, each a stream, from what {@link readTask} answered. */
function takeOver(texts, answer, limitMs) {
	const streams = JSON.parse(answer);
	return texts.map((whole, at) => (streams[at] ?? []).map(([start, end, line, read]) => {
		const text = whole.slice(start, end);
		return {
			text,
			line,
			start,
			read: read ?? limited(text, limitMs)
		};
	}));
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
		const streams = takeOver(texts, await threads.run(readTask, [texts, limitMs], { limitMs }), limitMs);
		for (const [at, text] of texts.entries()) known.set(text, streams[at] ?? []);
	} catch (error) {
		if (!(error instanceof TimeoutError)) throw error;
		const [first] = texts;
		if (first !== void 0 && texts.length === 1) known.set(first, unread(first, limitMs));
		else for (const text of texts) await readInThread([text], context);
	}
}
// src/engine/memory-limit.ts
const memorySectionId = 5;
const headerBytes = 8;
const hasMaximum = 1;
/** Bytes of one page of WebAssembly memory. */
const pageBytes = 65536;
/**
* The module with its one memory limited to `bytes` (rounded down to pages): growth beyond fails inside the module
* instead of eating the machine's memory. Throws a RangeError when `module` defines no memory.
* Format: https://webassembly.github.io/spec/core/binary/modules.html#memory-section
*/
function limitMemory(module, bytes) {
	let at = headerBytes;
	while (at < module.length) {
		const size = readLeb(module, at + 1);
		const end = size.next + size.value;
		if (module[at] === memorySectionId) {
			const section = limitedSection(module, size.next, Math.floor(bytes / pageBytes));
			return concat(module.subarray(0, at), section, module.subarray(end));
		}
		at = end;
	}
	throw new RangeError("the module defines no memory");
}
function limitedSection(module, body, maximumPages) {
	const minimum = readLeb(module, body + 1 + 1).value;
	const limits = [
		1,
		hasMaximum,
		...leb(minimum),
		...leb(Math.max(minimum, maximumPages))
	];
	return Uint8Array.from([
		memorySectionId,
		...leb(limits.length),
		...limits
	]);
}
function readLeb(bytes, start) {
	let value = 0;
	let factor = 1;
	for (let at = start;; at += 1) {
		const byte = bytes[at] ?? 0;
		value += (byte & 127) * factor;
		if (byte < 128) return {
			value,
			next: at + 1
		};
		factor *= 128;
	}
}
function leb(value) {
	const bytes = [];
	let rest = value;
	while (rest >= 128) {
		bytes.push(rest % 128 | 128);
		rest = Math.floor(rest / 128);
	}
	return [...bytes, rest];
}
function concat(...parts) {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
// src/engine/instance.ts
const globals = globalThis;
const softShare = .8;
/** Starts the engine `name` from `folder`; it sees no environment, no arguments and no file but through `files`. */
async function startEngine(folder, name, options) {
	const output = [];
	Reflect.deleteProperty(globalThis, "fetch");
	globals.fs = silentFileSystem(output);
	await import(pathToFileURL(join(folder, "wasm_exec.js")).href);
	if (globals.Go === void 0) throw new Error("wasm_exec.js defines no Go");
	let exited = false;
	const go = new globals.Go();
	go.env = { GOMEMLIMIT: String(Math.floor(options.bytes * softShare)) };
	go.exit = () => {
		exited = true;
	};
	globals.seaworthyFiles = options.files;
	const packed = readFileSync(join(folder, `${name}.wasm.br`));
	const module = await WebAssembly.compile(limitMemory(brotliDecompressSync(packed), options.bytes));
	const started = await WebAssembly.instantiate(module, go.importObject);
	go.run(started);
	const handle = globals.seaworthyEngine;
	if (handle === void 0) throw new Error(`the ${name} engine did not start: ${output.join("")}`);
	globals.seaworthyEngine = void 0;
	return {
		handle,
		lastOutput: () => output.splice(0).join(""),
		exited: () => exited,
		memory: () => started.exports.mem?.buffer.byteLength ?? 0,
		close: () => {
			exited = true;
			for (const timer of go._scheduledTimeouts.values()) clearTimeout(timer);
		}
	};
}
/** All that Go asks of a file system besides the bridge: a place for what it prints. */
function silentFileSystem(output) {
	const decoder = new TextDecoder();
	const refuse = (...args) => {
		const callback = args.at(-1);
		if (typeof callback === "function") callback(Object.assign(/* @__PURE__ */ new Error("not implemented"), { code: "ENOSYS" }));
	};
	const write = (bytes) => {
		output.push(decoder.decode(bytes));
		return bytes.length;
	};
	return new Proxy({
		constants: {
			O_WRONLY: -1,
			O_RDWR: -1,
			O_CREAT: -1,
			O_TRUNC: -1,
			O_APPEND: -1,
			O_EXCL: -1,
			O_DIRECTORY: -1
		},
		writeSync: (_fd, bytes) => write(bytes),
		write: (_fd, bytes, _offset, _length, _position, done) => done(null, write(bytes))
	}, { get: (target, key) => Reflect.get(target, key) ?? refuse });
}
// src/engine/call.ts
/** An engine that has taken more memory is given up: WebAssembly returns none, and another engine starts quickly. */
const keptBytes = 268435456;
const running = /* @__PURE__ */ new Map();
const accesses = /* @__PURE__ */ new Map();
const overlays = /* @__PURE__ */ new Map();
let tree = { root: "" };
/** `overlay`: folder of the overlay through which the engine sees the repository; empty for the files as they are. */
async function call(setup, name, request, overlay) {
	accesses.clear();
	tree = {
		root: setup.root,
		overlay: overlayAt(overlay)
	};
	const instance = running.get(name) ?? await start(setup, name);
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
async function start(setup, name) {
	const files = bridge(() => tree, setup.fileBytes, accesses);
	const instance = await startEngine(setup.folder, name, {
		files,
		bytes: setup.engineBytes
	});
	running.set(name, instance);
	return instance;
}
/** An engine that dies (out of memory, stack exhausted) is forgotten, so that the next call gets a fresh one. */
function ask(instance, name, request) {
	let cause;
	try {
		const reply = instance.handle(request);
		if (!instance.exited() && typeof reply === "string") return reply;
	} catch (error) {
		cause = error;
	}
	running.delete(name);
	const output = `${instance.lastOutput()} ${cause instanceof Error ? cause.message : ""}`.trim();
	return JSON.stringify({
		ok: false,
		error: died(output)
	});
}
function died(output) {
	if (/out of memory|cannot allocate memory/i.test(output)) return {
		code: "render-memory",
		message: "rendering took more memory than its limit",
		hint: "simplify it, or raise limits.engineMiB in seaworthy.yaml",
		detail: output
	};
	if (/stack|call stack/i.test(output)) return {
		code: "template-failed",
		message: "rendering went too deep: something includes itself without end",
		detail: output
	};
	return {
		code: "engine-failed",
		message: `the engine stopped: ${output.slice(0, 300) || "no message"}`,
		detail: output
	};
}
// src/engine/replies.generated.js
const isEngineError = validate22;
const schema7 = {
	"description": "Why an operation failed.",
	"type": "object",
	"required": ["code", "message"],
	"properties": {
		"code": {
			"description": "The last two are found out by the host.",
			"enum": [
				"chart-invalid",
				"chart-dependency-missing",
				"values-invalid",
				"template-failed",
				"kustomization-invalid",
				"kustomization-cycle",
				"kustomization-missing-base",
				"kustomization-failed",
				"yaml-invalid",
				"policy-failed",
				"engine-failed",
				"render-memory",
				"render-timeout"
			]
		},
		"message": {
			"description": "What happened, one sentence.",
			"type": "string"
		},
		"hint": {
			"description": "What to do next, one sentence.",
			"type": "string"
		},
		"file": { "$ref": "#/definitions/path" },
		"line": { "$ref": "#/definitions/line" },
		"column": { "$ref": "#/definitions/line" },
		"detail": {
			"description": "The complete message of Helm, Kustomize or OPA.",
			"type": "string"
		},
		"others": {
			"description": "Further errors of the same request.",
			"type": "array",
			"items": { "$ref": "#/definitions/engineError" }
		},
		"context": {
			"description": "Rendered text around the place; the line that is wrong begins with `>`.",
			"type": "array",
			"items": { "type": "string" }
		},
		"values": {
			"description": "Entries of values files that led there.",
			"type": "array",
			"items": { "$ref": "#/definitions/valuesEntry" }
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$" },
				message: "must match pattern \"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$\""
			}];
			return false;
		}
	} else {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate25.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return true;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.path === void 0 && (missing0 = "path")) {
				validate28.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "path")) {
					validate28.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (!validate23(data.file, {
							instancePath: instancePath + "/file",
							parentData: data,
							parentDataProperty: "file",
							rootData
						})) {
							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs3 = errors;
							if (!validate25(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								const _errs4 = errors;
								if (typeof data.path !== "string") {
									validate28.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate22 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
					validate22.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.code !== void 0) {
						let data0 = data.code;
						const _errs2 = errors;
						if (!(data0 === "chart-invalid" || data0 === "chart-dependency-missing" || data0 === "values-invalid" || data0 === "template-failed" || data0 === "kustomization-invalid" || data0 === "kustomization-cycle" || data0 === "kustomization-missing-base" || data0 === "kustomization-failed" || data0 === "yaml-invalid" || data0 === "policy-failed" || data0 === "engine-failed" || data0 === "render-memory" || data0 === "render-timeout")) {
							validate22.errors = [{
								instancePath: instancePath + "/code",
								schemaPath: "#/properties/code/enum",
								keyword: "enum",
								params: { allowedValues: schema7.properties.code.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							const _errs3 = errors;
							if (typeof data.message !== "string") {
								validate22.errors = [{
									instancePath: instancePath + "/message",
									schemaPath: "#/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.hint !== void 0) {
								const _errs5 = errors;
								if (typeof data.hint !== "string") {
									validate22.errors = [{
										instancePath: instancePath + "/hint",
										schemaPath: "#/properties/hint/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.file !== void 0) {
									const _errs7 = errors;
									if (!validate23(data.file, {
										instancePath: instancePath + "/file",
										parentData: data,
										parentDataProperty: "file",
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.line !== void 0) {
										const _errs8 = errors;
										if (!validate25(data.line, {
											instancePath: instancePath + "/line",
											parentData: data,
											parentDataProperty: "line",
											rootData
										})) {
											vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.column !== void 0) {
											const _errs9 = errors;
											if (!validate25(data.column, {
												instancePath: instancePath + "/column",
												parentData: data,
												parentDataProperty: "column",
												rootData
											})) {
												vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.detail !== void 0) {
												const _errs10 = errors;
												if (typeof data.detail !== "string") {
													validate22.errors = [{
														instancePath: instancePath + "/detail",
														schemaPath: "#/properties/detail/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.others !== void 0) {
													let data7 = data.others;
													const _errs12 = errors;
													if (errors === _errs12) {
														if (Array.isArray(data7)) {
															const len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs14 = errors;
																if (!wrapper0.validate(data7[i0], {
																	instancePath: instancePath + "/others/" + i0,
																	parentData: data7,
																	parentDataProperty: i0,
																	rootData
																})) {
																	vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																	errors = vErrors.length;
																}
																if (!(_errs14 === errors)) break;
															}
														} else {
															validate22.errors = [{
																instancePath: instancePath + "/others",
																schemaPath: "#/properties/others/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.context !== void 0) {
														let data9 = data.context;
														const _errs15 = errors;
														if (errors === _errs15) {
															if (Array.isArray(data9)) {
																const len1 = data9.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	const _errs17 = errors;
																	if (typeof data9[i1] !== "string") {
																		validate22.errors = [{
																			instancePath: instancePath + "/context/" + i1,
																			schemaPath: "#/properties/context/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	if (!(_errs17 === errors)) break;
																}
															} else {
																validate22.errors = [{
																	instancePath: instancePath + "/context",
																	schemaPath: "#/properties/context/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.values !== void 0) {
															let data11 = data.values;
															const _errs19 = errors;
															if (errors === _errs19) {
																if (Array.isArray(data11)) {
																	const len2 = data11.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs21 = errors;
																		if (!validate28(data11[i2], {
																			instancePath: instancePath + "/values/" + i2,
																			parentData: data11,
																			parentDataProperty: i2,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs21 === errors)) break;
																	}
																} else {
																	validate22.errors = [{
																		instancePath: instancePath + "/values",
																		schemaPath: "#/properties/values/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const isHelmInspectAnswer = validate32;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.alias === void 0 && (missing0 = "alias") || data.repository === void 0 && (missing0 = "repository") || data.version === void 0 && (missing0 = "version") || data.condition === void 0 && (missing0 = "condition") || data.vendored === void 0 && (missing0 = "vendored")) {
			validate33.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "alias" || key0 === "repository" || key0 === "version" || key0 === "condition" || key0 === "vendored")) {
				validate33.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate33.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.alias !== void 0) {
					if (typeof data.alias !== "string") {
						validate33.errors = [{
							instancePath: instancePath + "/alias",
							schemaPath: "#/properties/alias/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.repository !== void 0) {
						if (typeof data.repository !== "string") {
							validate33.errors = [{
								instancePath: instancePath + "/repository",
								schemaPath: "#/properties/repository/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							if (typeof data.version !== "string") {
								validate33.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.condition !== void 0) {
								if (typeof data.condition !== "string") {
									validate33.errors = [{
										instancePath: instancePath + "/condition",
										schemaPath: "#/properties/condition/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.vendored !== void 0) {
									if (typeof data.vendored !== "boolean") {
										validate33.errors = [{
											instancePath: instancePath + "/vendored",
											schemaPath: "#/properties/vendored/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate33.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate33.errors = vErrors;
	return true;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.type === void 0 && (missing0 = "type") || data.kubeVersion === void 0 && (missing0 = "kubeVersion") || data.dependencies === void 0 && (missing0 = "dependencies")) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "version" || key0 === "type" || key0 === "kubeVersion" || key0 === "dependencies")) {
					validate32.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (typeof data.name !== "string") {
							validate32.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							const _errs4 = errors;
							if (typeof data.version !== "string") {
								validate32.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.type !== void 0) {
								const _errs6 = errors;
								if (typeof data.type !== "string") {
									validate32.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.kubeVersion !== void 0) {
									const _errs8 = errors;
									if (typeof data.kubeVersion !== "string") {
										validate32.errors = [{
											instancePath: instancePath + "/kubeVersion",
											schemaPath: "#/properties/kubeVersion/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.dependencies !== void 0) {
										let data4 = data.dependencies;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs12 = errors;
													if (!validate33(data4[i0], {
														instancePath: instancePath + "/dependencies/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
														errors = vErrors.length;
													}
													if (!(_errs12 === errors)) break;
												}
											} else {
												validate32.errors = [{
													instancePath: instancePath + "/dependencies",
													schemaPath: "#/properties/dependencies/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const isHelmLocateAnswer = validate35;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate42.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.path === void 0 && (missing0 = "path")) {
				validate39.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "path" || key0 === "missing")) {
					validate39.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (!validate23(data.file, {
							instancePath: instancePath + "/file",
							parentData: data,
							parentDataProperty: "file",
							rootData
						})) {
							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs3 = errors;
							if (!validate25(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								let data2 = data.path;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs6 = errors;
											if (!validate42(data2[i0], {
												instancePath: instancePath + "/path/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
												errors = vErrors.length;
											}
											if (!(_errs6 === errors)) break;
										}
									} else {
										validate39.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/properties/path/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.missing !== void 0) {
									let data4 = data.missing;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data4)) {
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs9 = errors;
												if (!validate42(data4[i1], {
													instancePath: instancePath + "/missing/" + i1,
													parentData: data4,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
													errors = vErrors.length;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate39.errors = [{
												instancePath: instancePath + "/missing",
												schemaPath: "#/properties/missing/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "approximate" || key0 === "values")) {
				validate36.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.file !== void 0) {
					const _errs2 = errors;
					if (!validate23(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.line !== void 0) {
						const _errs3 = errors;
						if (!validate25(data.line, {
							instancePath: instancePath + "/line",
							parentData: data,
							parentDataProperty: "line",
							rootData
						})) {
							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.approximate !== void 0) {
							const _errs4 = errors;
							if (typeof data.approximate !== "boolean") {
								validate36.errors = [{
									instancePath: instancePath + "/approximate",
									schemaPath: "#/properties/approximate/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								const _errs6 = errors;
								if (!validate39(data.values, {
									instancePath: instancePath + "/values",
									parentData: data,
									parentDataProperty: "values",
									rootData
								})) {
									vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate36.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.documents === void 0 && (missing0 = "documents") || data.renders === void 0 && (missing0 = "renders")) {
				validate35.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "documents" || key0 === "renders")) {
					validate35.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.documents !== void 0) {
						let data0 = data.documents;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data1 = data0[i0];
									const _errs4 = errors;
									if (errors === _errs4) {
										if (Array.isArray(data1)) {
											const len1 = data1.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs6 = errors;
												if (!validate36(data1[i1], {
													instancePath: instancePath + "/documents/" + i0 + "/" + i1,
													parentData: data1,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
													errors = vErrors.length;
												}
												if (!(_errs6 === errors)) break;
											}
										} else {
											validate35.errors = [{
												instancePath: instancePath + "/documents/" + i0,
												schemaPath: "#/properties/documents/items/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate35.errors = [{
									instancePath: instancePath + "/documents",
									schemaPath: "#/properties/documents/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.renders !== void 0) {
							let data3 = data.renders;
							const _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate35.errors = [{
									instancePath: instancePath + "/renders",
									schemaPath: "#/properties/renders/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs7) {
								if (typeof data3 == "number" && isFinite(data3)) {
									if (data3 < 0 || isNaN(data3)) {
										validate35.errors = [{
											instancePath: instancePath + "/renders",
											schemaPath: "#/properties/renders/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
const isHelmTemplateAnswer = validate47;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate48.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate48.errors = vErrors;
	return true;
}
const pattern1 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]*$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]*$" },
				message: "must match pattern \"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]*$\""
			}];
			return false;
		}
	} else {
		validate51.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate51.errors = vErrors;
	return true;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.source === void 0 && (missing0 = "source") || data.sourceLine === void 0 && (missing0 = "sourceLine") || data.text === void 0 && (missing0 = "text")) {
				validate50.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "source" || key0 === "sourceLine" || key0 === "text")) {
					validate50.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.source !== void 0) {
						const _errs2 = errors;
						if (!validate51(data.source, {
							instancePath: instancePath + "/source",
							parentData: data,
							parentDataProperty: "source",
							rootData
						})) {
							vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sourceLine !== void 0) {
							const _errs3 = errors;
							if (!validate25(data.sourceLine, {
								instancePath: instancePath + "/sourceLine",
								parentData: data,
								parentDataProperty: "sourceLine",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs4 = errors;
								if (!validate48(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								})) {
									vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (Array.isArray(data0)) {
				if (data0.length > 3) {
					validate57.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxItems",
						keyword: "maxItems",
						params: { limit: 3 },
						message: "must NOT have more than 3 items"
					}];
					return false;
				} else if (data0.length < 3) {
					validate57.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minItems",
						keyword: "minItems",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 items"
					}];
					return false;
				} else {
					const len1 = data0.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data1 = data0[i1];
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate57.errors = [{
								instancePath: instancePath + "/" + i0 + "/" + i1,
								schemaPath: "#/items/items/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data1 == "number" && isFinite(data1)) {
							if (data1 < -1 || isNaN(data1)) {
								validate57.errors = [{
									instancePath: instancePath + "/" + i0 + "/" + i1,
									schemaPath: "#/items/items/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: -1
									},
									message: "must be >= -1"
								}];
								return false;
							}
						}
					}
				}
			} else {
				validate57.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
		}
	} else {
		validate57.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate57.errors = vErrors;
	return true;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.output === void 0 && (missing0 = "output") || data.documents === void 0 && (missing0 = "documents")) {
				validate47.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "output" || key0 === "documents" || key0 === "warnings" || key0 === "files" || key0 === "lines")) {
					validate47.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.output !== void 0) {
						const _errs2 = errors;
						if (!validate48(data.output, {
							instancePath: instancePath + "/output",
							parentData: data,
							parentDataProperty: "output",
							rootData
						})) {
							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.documents !== void 0) {
							let data1 = data.documents;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate50(data1[i0], {
											instancePath: instancePath + "/documents/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate47.errors = [{
										instancePath: instancePath + "/documents",
										schemaPath: "#/properties/documents/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.warnings !== void 0) {
								let data3 = data.warnings;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs8 = errors;
											if (typeof data3[i1] !== "string") {
												validate47.errors = [{
													instancePath: instancePath + "/warnings/" + i1,
													schemaPath: "#/properties/warnings/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate47.errors = [{
											instancePath: instancePath + "/warnings",
											schemaPath: "#/properties/warnings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.files !== void 0) {
									let data5 = data.files;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data5)) {
											const len2 = data5.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs12 = errors;
												if (!validate23(data5[i2], {
													instancePath: instancePath + "/files/" + i2,
													parentData: data5,
													parentDataProperty: i2,
													rootData
												})) {
													vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
													errors = vErrors.length;
												}
												if (!(_errs12 === errors)) break;
											}
										} else {
											validate47.errors = [{
												instancePath: instancePath + "/files",
												schemaPath: "#/properties/files/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.lines !== void 0) {
										const _errs13 = errors;
										if (!validate57(data.lines, {
											instancePath: instancePath + "/lines",
											parentData: data,
											parentDataProperty: "lines",
											rootData
										})) {
											vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const isKustomizeBuildAnswer = validate59;
const schema22 = {
	"type": "object",
	"required": ["output", "documents"],
	"properties": {
		"output": {
			"description": "What the native command prints, byte for byte.",
			"$ref": "#/definitions/text"
		},
		"documents": {
			"type": "array",
			"items": { "$ref": "#/definitions/renderedText" }
		},
		"warnings": {
			"type": "array",
			"items": { "type": "string" }
		},
		"files": {
			"type": "array",
			"items": { "$ref": "#/definitions/path" }
		},
		"lines": {
			"description": "An entry holds until the next.",
			"$ref": "#/definitions/lineTable"
		},
		"items": {
			"description": "The lines on which an item of a list begins that comes from elsewhere than its first field.",
			"$ref": "#/definitions/lineTable"
		},
		"partial": {
			"description": "Objects of which only some lines are known.",
			"type": "integer",
			"minimum": 0
		},
		"fallbacks": {
			"description": "Objects of which no line is known.",
			"type": "integer",
			"minimum": 0
		},
		"inflated": {
			"description": "Documents that came out of a chart: index of the document, index into `charts`, line of the chart's output (1-based) on which it begins.",
			"$ref": "#/definitions/lineTable"
		},
		"neededCharts": {
			"description": "Charts that `helm template` has to render first; nothing else is answered then.",
			"type": "array",
			"items": { "$ref": "#/definitions/helmRequest" }
		}
	},
	"additionalProperties": false
};
const schema23 = {
	"description": "One rendering of a chart: what `helm template RELEASE CHART` is given.",
	"type": "object",
	"required": [
		"chart",
		"release",
		"namespace",
		"values",
		"set",
		"kubeVersion",
		"apiVersions",
		"includeCrds",
		"isUpgrade"
	],
	"properties": {
		"chart": {
			"description": "Folder or archive.",
			"$ref": "#/definitions/path"
		},
		"release": { "$ref": "#/definitions/name" },
		"namespace": { "$ref": "#/definitions/name" },
		"values": {
			"description": "Values files, lowest precedence first.",
			"type": "array",
			"items": { "$ref": "#/definitions/path" }
		},
		"set": {
			"description": "`--set` expressions, lowest precedence first.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" }
		},
		"setString": {
			"description": "`--set-string` expressions; they go over those of `set`.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" }
		},
		"setFile": {
			"description": "Values that are the text of a file, as with `--set-file`; they go over all others.",
			"type": "array",
			"items": { "$ref": "#/definitions/fileValue" }
		},
		"kubeVersion": {
			"description": "Empty: the version built into Helm.",
			"$ref": "#/definitions/name"
		},
		"apiVersions": {
			"description": "Added to the API versions that Helm knows, as with `--api-versions`.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" }
		},
		"includeCrds": { "type": "boolean" },
		"isUpgrade": { "type": "boolean" },
		"nameTemplate": {
			"description": "Makes the name of a release that has none.",
			"$ref": "#/definitions/name"
		},
		"skipTests": { "type": "boolean" },
		"skipHooks": { "type": "boolean" },
		"inline": {
			"description": "Values in no file; values files go over them.",
			"$ref": "#/definitions/inlineValues"
		}
	},
	"additionalProperties": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.key === void 0 && (missing0 = "key") || data.file === void 0 && (missing0 = "file")) {
				validate73.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "key" || key0 === "file")) {
					validate73.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.key !== void 0) {
						const _errs2 = errors;
						if (!validate42(data.key, {
							instancePath: instancePath + "/key",
							parentData: data,
							parentDataProperty: "key",
							rootData
						})) {
							vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.file !== void 0) {
							const _errs3 = errors;
							if (!validate23(data.file, {
								instancePath: instancePath + "/file",
								parentData: data,
								parentDataProperty: "file",
								rootData
							})) {
								vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate73.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text")) {
				validate80.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "text" || key0 === "files" || key0 === "lines")) {
					validate80.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.text !== void 0) {
						const _errs2 = errors;
						if (!validate48(data.text, {
							instancePath: instancePath + "/text",
							parentData: data,
							parentDataProperty: "text",
							rootData
						})) {
							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.files !== void 0) {
							let data1 = data.files;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate23(data1[i0], {
											instancePath: instancePath + "/files/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate80.errors = [{
										instancePath: instancePath + "/files",
										schemaPath: "#/properties/files/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.lines !== void 0) {
								const _errs6 = errors;
								if (!validate57(data.lines, {
									instancePath: instancePath + "/lines",
									parentData: data,
									parentDataProperty: "lines",
									rootData
								})) {
									vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate80.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate80.errors = vErrors;
	return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.chart === void 0 && (missing0 = "chart") || data.release === void 0 && (missing0 = "release") || data.namespace === void 0 && (missing0 = "namespace") || data.values === void 0 && (missing0 = "values") || data.set === void 0 && (missing0 = "set") || data.kubeVersion === void 0 && (missing0 = "kubeVersion") || data.apiVersions === void 0 && (missing0 = "apiVersions") || data.includeCrds === void 0 && (missing0 = "includeCrds") || data.isUpgrade === void 0 && (missing0 = "isUpgrade")) {
				validate66.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema23.properties, key0)) {
					validate66.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.chart !== void 0) {
						const _errs2 = errors;
						if (!validate23(data.chart, {
							instancePath: instancePath + "/chart",
							parentData: data,
							parentDataProperty: "chart",
							rootData
						})) {
							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.release !== void 0) {
							const _errs3 = errors;
							if (!validate42(data.release, {
								instancePath: instancePath + "/release",
								parentData: data,
								parentDataProperty: "release",
								rootData
							})) {
								vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.namespace !== void 0) {
								const _errs4 = errors;
								if (!validate42(data.namespace, {
									instancePath: instancePath + "/namespace",
									parentData: data,
									parentDataProperty: "namespace",
									rootData
								})) {
									vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.values !== void 0) {
									let data3 = data.values;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs7 = errors;
												if (!validate23(data3[i0], {
													instancePath: instancePath + "/values/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
													errors = vErrors.length;
												}
												if (!(_errs7 === errors)) break;
											}
										} else {
											validate66.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.set !== void 0) {
										let data5 = data.set;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs10 = errors;
													if (!validate42(data5[i1], {
														instancePath: instancePath + "/set/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
														errors = vErrors.length;
													}
													if (!(_errs10 === errors)) break;
												}
											} else {
												validate66.errors = [{
													instancePath: instancePath + "/set",
													schemaPath: "#/properties/set/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.setString !== void 0) {
											let data7 = data.setString;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data7)) {
													const len2 = data7.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs13 = errors;
														if (!validate42(data7[i2], {
															instancePath: instancePath + "/setString/" + i2,
															parentData: data7,
															parentDataProperty: i2,
															rootData
														})) {
															vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
															errors = vErrors.length;
														}
														if (!(_errs13 === errors)) break;
													}
												} else {
													validate66.errors = [{
														instancePath: instancePath + "/setString",
														schemaPath: "#/properties/setString/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.setFile !== void 0) {
												let data9 = data.setFile;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data9)) {
														const len3 = data9.length;
														for (let i3 = 0; i3 < len3; i3++) {
															const _errs16 = errors;
															if (!validate73(data9[i3], {
																instancePath: instancePath + "/setFile/" + i3,
																parentData: data9,
																parentDataProperty: i3,
																rootData
															})) {
																vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
																errors = vErrors.length;
															}
															if (!(_errs16 === errors)) break;
														}
													} else {
														validate66.errors = [{
															instancePath: instancePath + "/setFile",
															schemaPath: "#/properties/setFile/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.kubeVersion !== void 0) {
													const _errs17 = errors;
													if (!validate42(data.kubeVersion, {
														instancePath: instancePath + "/kubeVersion",
														parentData: data,
														parentDataProperty: "kubeVersion",
														rootData
													})) {
														vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.apiVersions !== void 0) {
														let data12 = data.apiVersions;
														const _errs18 = errors;
														if (errors === _errs18) {
															if (Array.isArray(data12)) {
																const len4 = data12.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	const _errs20 = errors;
																	if (!validate42(data12[i4], {
																		instancePath: instancePath + "/apiVersions/" + i4,
																		parentData: data12,
																		parentDataProperty: i4,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs20 === errors)) break;
																}
															} else {
																validate66.errors = [{
																	instancePath: instancePath + "/apiVersions",
																	schemaPath: "#/properties/apiVersions/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.includeCrds !== void 0) {
															const _errs21 = errors;
															if (typeof data.includeCrds !== "boolean") {
																validate66.errors = [{
																	instancePath: instancePath + "/includeCrds",
																	schemaPath: "#/properties/includeCrds/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.isUpgrade !== void 0) {
																const _errs23 = errors;
																if (typeof data.isUpgrade !== "boolean") {
																	validate66.errors = [{
																		instancePath: instancePath + "/isUpgrade",
																		schemaPath: "#/properties/isUpgrade/type",
																		keyword: "type",
																		params: { type: "boolean" },
																		message: "must be boolean"
																	}];
																	return false;
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.nameTemplate !== void 0) {
																	const _errs25 = errors;
																	if (!validate42(data.nameTemplate, {
																		instancePath: instancePath + "/nameTemplate",
																		parentData: data,
																		parentDataProperty: "nameTemplate",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.skipTests !== void 0) {
																		const _errs26 = errors;
																		if (typeof data.skipTests !== "boolean") {
																			validate66.errors = [{
																				instancePath: instancePath + "/skipTests",
																				schemaPath: "#/properties/skipTests/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.skipHooks !== void 0) {
																			const _errs28 = errors;
																			if (typeof data.skipHooks !== "boolean") {
																				validate66.errors = [{
																					instancePath: instancePath + "/skipHooks",
																					schemaPath: "#/properties/skipHooks/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.inline !== void 0) {
																				const _errs30 = errors;
																				if (!validate80(data.inline, {
																					instancePath: instancePath + "/inline",
																					parentData: data,
																					parentDataProperty: "inline",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs30 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate66.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.output === void 0 && (missing0 = "output") || data.documents === void 0 && (missing0 = "documents")) {
				validate59.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema22.properties, key0)) {
					validate59.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.output !== void 0) {
						const _errs2 = errors;
						if (!validate48(data.output, {
							instancePath: instancePath + "/output",
							parentData: data,
							parentDataProperty: "output",
							rootData
						})) {
							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.documents !== void 0) {
							let data1 = data.documents;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate50(data1[i0], {
											instancePath: instancePath + "/documents/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate59.errors = [{
										instancePath: instancePath + "/documents",
										schemaPath: "#/properties/documents/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.warnings !== void 0) {
								let data3 = data.warnings;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs8 = errors;
											if (typeof data3[i1] !== "string") {
												validate59.errors = [{
													instancePath: instancePath + "/warnings/" + i1,
													schemaPath: "#/properties/warnings/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate59.errors = [{
											instancePath: instancePath + "/warnings",
											schemaPath: "#/properties/warnings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.files !== void 0) {
									let data5 = data.files;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data5)) {
											const len2 = data5.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs12 = errors;
												if (!validate23(data5[i2], {
													instancePath: instancePath + "/files/" + i2,
													parentData: data5,
													parentDataProperty: i2,
													rootData
												})) {
													vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
													errors = vErrors.length;
												}
												if (!(_errs12 === errors)) break;
											}
										} else {
											validate59.errors = [{
												instancePath: instancePath + "/files",
												schemaPath: "#/properties/files/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.lines !== void 0) {
										const _errs13 = errors;
										if (!validate57(data.lines, {
											instancePath: instancePath + "/lines",
											parentData: data,
											parentDataProperty: "lines",
											rootData
										})) {
											vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.items !== void 0) {
											const _errs14 = errors;
											if (!validate57(data.items, {
												instancePath: instancePath + "/items",
												parentData: data,
												parentDataProperty: "items",
												rootData
											})) {
												vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.partial !== void 0) {
												let data9 = data.partial;
												const _errs15 = errors;
												if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
													validate59.errors = [{
														instancePath: instancePath + "/partial",
														schemaPath: "#/properties/partial/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (errors === _errs15) {
													if (typeof data9 == "number" && isFinite(data9)) {
														if (data9 < 0 || isNaN(data9)) {
															validate59.errors = [{
																instancePath: instancePath + "/partial",
																schemaPath: "#/properties/partial/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fallbacks !== void 0) {
													let data10 = data.fallbacks;
													const _errs17 = errors;
													if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
														validate59.errors = [{
															instancePath: instancePath + "/fallbacks",
															schemaPath: "#/properties/fallbacks/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs17) {
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 0 || isNaN(data10)) {
																validate59.errors = [{
																	instancePath: instancePath + "/fallbacks",
																	schemaPath: "#/properties/fallbacks/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.inflated !== void 0) {
														const _errs19 = errors;
														if (!validate57(data.inflated, {
															instancePath: instancePath + "/inflated",
															parentData: data,
															parentDataProperty: "inflated",
															rootData
														})) {
															vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.neededCharts !== void 0) {
															let data12 = data.neededCharts;
															const _errs20 = errors;
															if (errors === _errs20) {
																if (Array.isArray(data12)) {
																	const len3 = data12.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		const _errs22 = errors;
																		if (!validate66(data12[i3], {
																			instancePath: instancePath + "/neededCharts/" + i3,
																			parentData: data12,
																			parentDataProperty: i3,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs22 === errors)) break;
																	}
																} else {
																	validate59.errors = [{
																		instancePath: instancePath + "/neededCharts",
																		schemaPath: "#/properties/neededCharts/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate59.errors = vErrors;
	return errors === 0;
}
const isRegoCheckAnswer = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.modules === void 0 && (missing0 = "modules")) {
			validate86.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "modules")) {
				validate86.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.modules !== void 0) {
				let data0 = data.modules;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate86.errors = [{
						instancePath: instancePath + "/modules",
						schemaPath: "#/properties/modules/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate86.errors = [{
							instancePath: instancePath + "/modules",
							schemaPath: "#/properties/modules/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate86.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate86.errors = vErrors;
	return true;
}
const isRegoCompileAnswer = validate87;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.path === void 0 && (missing0 = "path") || data.annotations === void 0 && (missing0 = "annotations")) {
				validate88.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "row" || key0 === "path" || key0 === "annotations")) {
					validate88.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (typeof data.file !== "string") {
							validate88.errors = [{
								instancePath: instancePath + "/file",
								schemaPath: "#/properties/file/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.row !== void 0) {
							const _errs4 = errors;
							if (!validate25(data.row, {
								instancePath: instancePath + "/row",
								parentData: data,
								parentDataProperty: "row",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								const _errs5 = errors;
								if (typeof data.path !== "string") {
									validate88.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate88.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate88.errors = vErrors;
	return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.wasm === void 0 && (missing0 = "wasm") || data.annotations === void 0 && (missing0 = "annotations")) {
				validate87.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "wasm" || key0 === "annotations")) {
					validate87.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.wasm !== void 0) {
						const _errs2 = errors;
						if (typeof data.wasm !== "string") {
							validate87.errors = [{
								instancePath: instancePath + "/wasm",
								schemaPath: "#/properties/wasm/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.annotations !== void 0) {
							let data1 = data.annotations;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!validate88(data1[i0], {
											instancePath: instancePath + "/annotations/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate87.errors = [{
										instancePath: instancePath + "/annotations",
										schemaPath: "#/properties/annotations/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate87.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate87.errors = vErrors;
	return errors === 0;
}
const isRegoFmtAnswer = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.formatted === void 0 && (missing0 = "formatted")) {
			validate91.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "formatted")) {
				validate91.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.formatted !== void 0) {
				let data0 = data.formatted;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 in data0) if (typeof data0[key1] !== "string") {
						validate91.errors = [{
							instancePath: instancePath + "/formatted/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/formatted/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				} else {
					validate91.errors = [{
						instancePath: instancePath + "/formatted",
						schemaPath: "#/properties/formatted/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					}];
					return false;
				}
			}
		}
	} else {
		validate91.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate91.errors = vErrors;
	return true;
}
const isRegoInspectAnswer = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.annotations === void 0 && (missing0 = "annotations")) {
				validate92.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "annotations")) {
					validate92.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.annotations !== void 0) {
						let data0 = data.annotations;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate88(data0[i0], {
										instancePath: instancePath + "/annotations/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate92.errors = [{
									instancePath: instancePath + "/annotations",
									schemaPath: "#/properties/annotations/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate92.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate92.errors = vErrors;
	return errors === 0;
}
const isRegoTestAnswer = validate94;
const schema32 = {
	"description": "The outcome of one `test_…` rule.",
	"type": "object",
	"required": [
		"package",
		"name",
		"file",
		"row",
		"status"
	],
	"properties": {
		"package": { "type": "string" },
		"name": { "type": "string" },
		"file": { "type": "string" },
		"row": {
			"description": "Of the expression that failed, if one did.",
			"$ref": "#/definitions/line"
		},
		"status": { "enum": [
			"pass",
			"fail",
			"error",
			"skip"
		] },
		"message": { "type": "string" },
		"trace": {
			"description": "The steps that failed, and what was printed.",
			"type": "array",
			"items": { "type": "string" }
		}
	},
	"additionalProperties": false
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.package === void 0 && (missing0 = "package") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.status === void 0 && (missing0 = "status")) {
				validate95.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "package" || key0 === "name" || key0 === "file" || key0 === "row" || key0 === "status" || key0 === "message" || key0 === "trace")) {
					validate95.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.package !== void 0) {
						const _errs2 = errors;
						if (typeof data.package !== "string") {
							validate95.errors = [{
								instancePath: instancePath + "/package",
								schemaPath: "#/properties/package/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs4 = errors;
							if (typeof data.name !== "string") {
								validate95.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.file !== void 0) {
								const _errs6 = errors;
								if (typeof data.file !== "string") {
									validate95.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.row !== void 0) {
									const _errs8 = errors;
									if (!validate25(data.row, {
										instancePath: instancePath + "/row",
										parentData: data,
										parentDataProperty: "row",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.status !== void 0) {
										let data4 = data.status;
										const _errs9 = errors;
										if (!(data4 === "pass" || data4 === "fail" || data4 === "error" || data4 === "skip")) {
											validate95.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema32.properties.status.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.message !== void 0) {
											const _errs10 = errors;
											if (typeof data.message !== "string") {
												validate95.errors = [{
													instancePath: instancePath + "/message",
													schemaPath: "#/properties/message/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.trace !== void 0) {
												let data6 = data.trace;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs14 = errors;
															if (typeof data6[i0] !== "string") {
																validate95.errors = [{
																	instancePath: instancePath + "/trace/" + i0,
																	schemaPath: "#/properties/trace/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs14 === errors)) break;
														}
													} else {
														validate95.errors = [{
															instancePath: instancePath + "/trace",
															schemaPath: "#/properties/trace/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate95.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate95.errors = vErrors;
	return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.results === void 0 && (missing0 = "results")) {
				validate94.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "results")) {
					validate94.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.results !== void 0) {
						let data0 = data.results;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate95(data0[i0], {
										instancePath: instancePath + "/results/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate94.errors = [{
									instancePath: instancePath + "/results",
									schemaPath: "#/properties/results/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate94.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate94.errors = vErrors;
	return errors === 0;
}
// src/engine/replies.ts
const validators = {
	helm: {
		inspect: isHelmInspectAnswer,
		locate: isHelmLocateAnswer,
		template: isHelmTemplateAnswer
	},
	kustomize: { build: isKustomizeBuildAnswer },
	rego: {
		check: isRegoCheckAnswer,
		compile: isRegoCompileAnswer,
		fmt: isRegoFmtAnswer,
		inspect: isRegoInspectAnswer,
		test: isRegoTestAnswer
	}
};
/** Reads the text of a reply. One that does not fit the schema is an `engine-failed` error that names the field. */
function readReply(text, engine, op) {
	const { ok, answer, error } = parsed(text);
	if (ok !== true) return {
		ok: false,
		error: isEngineError(error) ? error : misfit(engine, op, isEngineError)
	};
	const isAnswer = validators[engine][op];
	return isAnswer(answer) ? {
		ok,
		answer
	} : {
		ok: false,
		error: misfit(engine, op, isAnswer)
	};
}
/** A text that is no JSON object has no `ok`. */
function parsed(text) {
	try {
		const reply = JSON.parse(text);
		return typeof reply === "object" && reply !== null ? reply : {};
	} catch {
		return {};
	}
}
function misfit(engine, op, { errors }) {
	const [first] = errors ?? [];
	const field = first?.instancePath.slice(1).replaceAll("/", ".");
	const extra = first?.params.additionalProperty;
	return {
		code: "engine-failed",
		message: `the reply of ${engine} ${op} does not fit its schema: ${[
			field || "it",
			first?.message ?? "is not valid",
			...extra === void 0 ? [] : [`(${asText(extra)})`]
		].join(" ")}`,
		hint: "install Seaworthy again; if that does not help, report it"
	};
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
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
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
function byPlace(a, b) {
	return compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
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
		const flag = /--[\w-]+/.exec(helmLists[list].option)?.[0];
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
// src/state/session.ts
/** Absolute path of the repository a run would look at. */
function repositoryRootOf({ root, cwd, paths }) {
	return root ?? repositoryRoot(cwd, paths);
}
const configBytes = 1048576;
/** Reads what governs the run; throws a SeaworthyError when it, or a path, is wrong. */
async function openSession(options) {
	const root = repositoryRootOf(options);
	const small = nodeFiles(root, configBytes);
	const start = insideRoot$2(small.root, options.cwd, options.paths)[0] ?? repoPath(".");
	const builtIn = builtInPolicySet();
	const { rules, ...governing } = await govern(await readSettings(small, options, start), {
		small,
		options,
		start,
		known: builtIn.rules
	});
	await requireValuesFiles(governing.config, small);
	return {
		...governing,
		options,
		paths: insideRoot$2(small.root, options.cwd, options.paths),
		policySets: [{
			policySet: builtIn,
			rules
		}]
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
export { requireReadableValues as a, openReader as c, changesSince as d, commitOf as f, writeCommitOverlay as h, withTools as i, ruleExamples as l, headCommit as m, openSession as n, builtInPolicySet as o, fetchedCommit as p, repositoryRootOf as r, isEngineError as s, configOf as t, changedLines as u };
