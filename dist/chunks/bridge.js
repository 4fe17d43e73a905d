import { r as __toESM } from "./rolldown-runtime.js";
import { t as SeaworthyError } from "./failure.js";
import { n as own, t as asText } from "./own.js";
import { a as asPathError, c as reasonOf, i as PathError, l as isBelow, o as errorCode, r as readRegularFile, u as statsAt } from "./regular-file.js";
import { i as load, n as Type, r as YAMLException, t as FAILSAFE_SCHEMA } from "./js-yaml.js";
import { f as isScalar, i as LineCounter, n as parseDocument, o as visit, s as isAlias, u as isNode } from "./yaml.js";
import { execFile } from "node:child_process";
import { basename, dirname, join, relative, sep } from "node:path";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hash } from "node:crypto";
import { hostname, tmpdir } from "node:os";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
// src/model/manifest.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value below one key or index; undefined where there is none. */
function childOf(value, step) {
	if (Array.isArray(value)) return value[Number(step)];
	return isObject(value) ? own(value, String(step)) : void 0;
}
/** The value at `path`; undefined as soon as a step is missing. */
function fieldAt(value, path) {
	return path.reduce(childOf, value);
}
// src/host/run-git.ts
const execute = promisify(execFile);
const mostOutput = 1073741824;
const aMinute = 6e4;
const fiveMinutes = 3e5;
/** What a repository, or a setting of the user, could have git start or read besides; see `git help config`. */
const quiet = [
	["core.quotePath", "false"],
	["core.fsmonitor", "false"],
	["core.hooksPath", "/dev/null"],
	["core.attributesFile", "/dev/null"],
	["core.alternateRefsCommand", "true"],
	["submodule.recurse", "false"],
	["protocol.ext.allow", "never"],
	["gc.auto", "0"],
	["maintenance.auto", "false"]
];
/** What is given to every git: it asks nothing, locks nothing, speaks English, and starts no ssh that the repository names. */
const environment = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
/** A git without network: objects that a partial clone lacks are not fetched either. */
const local = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
/** A program that a remote's address names is none of these. */
const remote = { GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh" };
/** Runs git on what is there. */
async function git(root, args, extra = {}) {
	return runGit(root, args, {
		...extra,
		env: {
			...local,
			...extra.env
		}
	});
}
/** Fetches from `origin`, with the program of git at the other end, whatever the configuration names. */
async function fetchFromOrigin(root, args, { input } = {}) {
	const plain = [
		"--no-tags",
		"--quiet",
		"--no-recurse-submodules",
		"--no-auto-maintenance"
	];
	const program = "--upload-pack=git-upload-pack";
	const extra = {
		limitMs: fiveMinutes,
		env: remote
	};
	await runGit(root, [
		"fetch",
		...plain,
		program,
		...args
	], input === void 0 ? extra : {
		...extra,
		input
	});
}
async function runGit(root, args, extra) {
	const filters = await filtersOff(root);
	return answer(root, args, {
		...extra,
		env: {
			...filters,
			...extra.env
		}
	});
}
async function answer(root, args, extra) {
	const { env = {}, input, limitMs = aMinute } = extra;
	const { GIT_SSH_COMMAND = "ssh -oBatchMode=yes", GIT_ASKPASS = "", GIT_PROXY_COMMAND = "" } = process.env;
	const settings = quiet.flatMap(([key, value]) => ["-c", `${key}=${value}`]);
	const running = execute("git", [
		"--no-pager",
		...settings,
		...args
	], {
		cwd: root,
		maxBuffer: mostOutput,
		timeout: limitMs,
		killSignal: "SIGKILL",
		env: {
			...process.env,
			GIT_SSH_COMMAND,
			GIT_ASKPASS,
			GIT_PROXY_COMMAND,
			...environment,
			...env
		}
	});
	children.add(running.child);
	running.child.stdin?.on("error", () => void 0);
	running.child.stdin?.end(input ?? "");
	try {
		return (await running).stdout;
	} catch (cause) {
		throw gitFailure(cause, args[0] ?? "", limitMs);
	} finally {
		children.delete(running.child);
	}
}
const children = /* @__PURE__ */ new Set();
/** Before the process ends: a git that goes on would write into a folder that is gone. */
function stopGit() {
	for (const child of children) child.kill("SIGKILL");
}
const filtersOf = /* @__PURE__ */ new Map();
/**
* Settings that switch off every filter the configuration has: a file named in `.gitattributes` would start its program.
* They are handed over in the environment, since a name may hold `=`.
*/
function filtersOff(root) {
	const known = filtersOf.get(root) ?? readFilters(root);
	filtersOf.set(root, known);
	return known;
}
async function readFilters(root) {
	const keys = await answer(root, [
		"config",
		"--name-only",
		"-z",
		"--get-regexp",
		"^filter\\."
	], { env: local }).catch(() => "");
	const off = [...new Set(keys.split("\0").flatMap((key) => /^(filter\..+)\.\w+$/s.exec(key)?.[1] ?? []))].flatMap((name) => [
		[`${name}.clean`, ""],
		[`${name}.smudge`, ""],
		[`${name}.process`, ""],
		[`${name}.required`, "false"]
	]);
	const first = Number(process.env.GIT_CONFIG_COUNT ?? 0);
	const env = off.flatMap(([key = "", value = ""], at) => [[`GIT_CONFIG_KEY_${first + at}`, key], [`GIT_CONFIG_VALUE_${first + at}`, value]]);
	return {
		...Object.fromEntries(env),
		GIT_CONFIG_COUNT: String(first + off.length)
	};
}
function gitFailure(cause, command, limitMs) {
	if (cause instanceof SeaworthyError) return cause;
	const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
	const stopped = cause instanceof Error && "killed" in cause && cause.killed === true;
	const words = cause instanceof Error && "stderr" in cause ? asText(cause.stderr).trim().split("\n").at(-1) : String(cause);
	return new SeaworthyError(missing ? {
		code: "git-failed",
		message: "git is not installed, and --base needs it",
		hint: "install git, or leave --base away"
	} : stopped ? {
		code: "git-failed",
		message: `git ${command} took longer than ${limitMs / 1e3} s and was stopped`,
		hint: "run it by hand in the repository to see why, or leave --base away"
	} : {
		code: words === "" ? "usage" : "git-failed",
		message: `git ${command} failed: ${words}`,
		hint: "run it by hand in the repository to see why"
	}, { cause });
}
// src/host/temporary.ts
/**
* Temporary folders of this process. Its name says whose a folder is: the machine and the process. One of a process that
* was killed is removed when the next one needs a folder, one of another machine or container after a day.
*/
const named = /^seaworthy-layer-([0-9a-f]{12})-(\d+)-\w{6}$/;
const aDay = 864e5;
const endings = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
const folders = /* @__PURE__ */ new Set();
let cleaned = false;
/** A new folder that only its owner can enter; its real path. It goes with {@link removeTemporary}, or with the process. */
function newTemporary() {
	const parent = tmpdir();
	try {
		if (!cleaned) removeAbandoned(parent);
		cleaned = true;
		const folder = realpathSync(mkdtempSync(join(parent, `seaworthy-layer-${machine()}-${process.pid}-`)));
		if (folders.size === 0) watchForEnd();
		folders.add(folder);
		return folder;
	} catch (cause) {
		throw new SeaworthyError({
			code: "file-unwritable",
			message: `the temporary folder '${parent}' cannot be written: ${reasonOf(cause)}`,
			hint: "set TMPDIR to a folder that can be written"
		}, { cause });
	}
}
function removeTemporary(folder) {
	rmSync(folder, {
		recursive: true,
		force: true,
		maxRetries: 5
	});
	folders.delete(folder);
	if (folders.size === 0) stopWatching();
}
function removeAll() {
	for (const folder of [...folders]) try {
		removeTemporary(folder);
	} catch {
		folders.delete(folder);
	}
}
/** Only while there are folders: at any other time a signal ends the process at once, as it does without Seaworthy. */
function watchForEnd() {
	process.on("exit", removeAll);
	for (const signal of endings) process.on(signal, end);
}
function stopWatching() {
	process.off("exit", removeAll);
	for (const signal of endings) process.off(signal, end);
}
/** A program that listens for the signal itself decides when it ends. */
function end(signal) {
	if (!(process.listenerCount(signal) === 1)) return;
	stopGit();
	removeAll();
	stopWatching();
	process.kill(process.pid, signal);
}
function removeAbandoned(parent) {
	for (const name of readdirSync(parent)) {
		const [, where, process_] = named.exec(name) ?? [];
		if (where === void 0 || process_ === void 0) continue;
		const folder = join(parent, name);
		const stats = statsAt(folder);
		if (stats?.isDirectory() !== true || stats.uid !== process.getuid?.()) continue;
		if (where === machine() ? !isAlive(Number(process_)) : Date.now() - stats.mtimeMs > aDay) rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
function isAlive(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return errorCode(error) !== "ESRCH";
	}
}
/** Numbers of processes mean something in one container of one machine alone. */
function machine() {
	return hash("sha256", `${hostname()} ${processNamespace()}`, "hex").slice(0, 12);
}
function processNamespace() {
	try {
		return readlinkSync("/proc/self/ns/pid");
	} catch {
		return "";
	}
}
// src/host/overlay.ts
/** Names inside the folder of a layer. */
const overlayFiles = "files";
const overlayIndex = "layer.json";
/** Opens a layer that was written to `folder`: the earlier files, and an index of what was absent. */
function openOverlay(folder) {
	const absent = JSON.parse(readFileSync(join(folder, overlayIndex), "utf8"));
	return {
		folder: join(realpathSync(folder), overlayFiles),
		absent: new Set(absent)
	};
}
/** Writes a layer in which files have other texts; the caller removes it with {@link removeOverlay}. */
function writeOverlay(texts) {
	return newOverlay((folder) => {
		writeFileSync(join(folder, overlayIndex), "[]");
		for (const [path, text] of texts) {
			const at = join(folder, overlayFiles, path);
			mkdirSync(dirname(at), { recursive: true });
			writeFileSync(at, text);
		}
	});
}
/** A folder for a layer that `fill` writes; when that fails, the folder is gone. */
function newOverlay(fill) {
	const folder = newTemporary();
	try {
		fill(folder);
		return folder;
	} catch (cause) {
		removeOverlay(folder);
		const message = `the temporary folder '${dirname(folder)}' cannot be written: ${reasonOf(cause)}`;
		throw cause instanceof SeaworthyError ? cause : new SeaworthyError({
			code: "file-unwritable",
			message,
			hint: "free some space, or set TMPDIR to another folder"
		}, { cause });
	}
}
function removeOverlay(folder) {
	removeTemporary(folder);
}
/** The file or folder of the layer at `path`; undefined when the layer has none, or only behind a link. */
function inOverlay({ folder }, path) {
	const at = join(folder, path);
	return statsAt(at) !== void 0 && isReal(at) ? at : void 0;
}
/** A link of an earlier commit leads out of the layer, wherever on the way it is. */
function isReal(path) {
	try {
		return realpathSync(path) === path;
	} catch {
		return false;
	}
}
/** True for a file of the layer: its folders alone say nothing. */
function isOverlayFile(layer, path) {
	const at = inOverlay(layer, path);
	return at !== void 0 && lstatSync(at).isFile();
}
/** What the layer holds directly in a folder; its links are not followed, so they are left out. */
function overlayEntries(layer, path) {
	const at = inOverlay(layer, path);
	return at !== void 0 && lstatSync(at).isDirectory() ? entriesOf(at).filter((entry) => !entry.isSymbolicLink()) : [];
}
function entriesOf(folder) {
	return readdirSync(folder, { withFileTypes: true });
}
// src/host/confine.ts
/** Throws a PathError `EOUTSIDE` when `path` ends up outside the root, `ENOENT` when nothing is there. */
function placeInside(tree, path) {
	const { root, overlay } = tree;
	const place = placeOf(tree, path);
	if (overlay !== void 0 && isBelow(overlay.folder, place.real)) return place;
	if (!isBelow(root, place.real)) throw new PathError("EOUTSIDE", `${path} leads outside the repository root`);
	return overlay === void 0 ? place : asItWas(overlay, path, {
		root,
		place
	});
}
/** The absolute path of {@link placeInside}. */
function confine(tree, path) {
	return placeInside(tree, path).real;
}
function statInside(tree, path) {
	return placeInside(tree, path).stats;
}
/** The bytes of a regular file below the root; throws a PathError for anything else. */
function readInside(tree, path, mostBytes) {
	try {
		const folders = tree.overlay === void 0 ? [tree.root] : [tree.root, tree.overlay.folder];
		return readRegularFile(confine(tree, path), {
			path,
			mostBytes,
			folders
		});
	} catch (cause) {
		throw asPathError(path, cause);
	}
}
function placeOf(tree, path) {
	const { root, overlay } = tree;
	try {
		const absolute = join(root, path);
		const real = join(realFolder(tree, dirname(absolute)), basename(absolute));
		const stats = lstatSync(real);
		return stats.isSymbolicLink() ? placeAt(realpathSync(real)) : {
			real,
			stats
		};
	} catch (cause) {
		const error = asPathError(path, cause);
		const gone = error.code === "ENOENT" && overlay !== void 0 ? inOverlay(overlay, path) : void 0;
		if (gone !== void 0) return placeAt(gone);
		throw error;
	}
}
function placeAt(real) {
	return {
		real,
		stats: statSync(real)
	};
}
/** Of folders: looked up once, since walking a tree asks for those of each path. A tree lives for a run. */
const realFolders = /* @__PURE__ */ new WeakMap();
function realFolder(tree, absolute) {
	const known = realFolders.get(tree) ?? /* @__PURE__ */ new Map();
	const real = known.get(absolute) ?? realpathSync(absolute);
	realFolders.set(tree, known.set(absolute, real));
	return real;
}
/** A file that is there now, as the layer has it. */
function asItWas(layer, path, { root, place }) {
	const inside = relative(root, place.real).split(sep).join("/");
	if (layer.absent.has(inside)) throw new PathError("ENOENT", `${path} does not exist`);
	return isOverlayFile(layer, inside) ? placeAt(join(layer.folder, inside)) : place;
}
function listInside(tree, path) {
	const real = confine(tree, path);
	try {
		const now = readdirSync(real, { withFileTypes: true });
		return (tree.overlay === void 0 ? now : entriesThen(tree.overlay, path, now)).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (cause) {
		throw asPathError(path, cause);
	}
}
function entriesThen(layer, path, now) {
	const left = now.filter(({ name }) => !layer.absent.has(path === "." ? name : `${path}/${name}`));
	const names = new Set(left.map(({ name }) => name));
	return [...left, ...overlayEntries(layer, path).filter(({ name }) => !names.has(name))];
}
// src/host/file-access.ts
/** SHA-256, base64url. */
function digestOf(content) {
	return hash("sha256", content, "base64url");
}
// src/host/dist.ts
const here = fileURLToPath(import.meta.url);
const isSource = here.endsWith(".ts");
const chunks = "chunks";
/** Absolute path of `dist/`: this file is bundled into it or into its `chunks/`, or is two folders below the project. */
const distFolder = isSource ? join(dirname(here), "../../dist") : bundledIn(dirname(here));
function bundledIn(folder) {
	return basename(folder) === chunks ? dirname(folder) : folder;
}
/** A file that ships with Seaworthy, such as `policies/policies.wasm`. */
function shipped(path) {
	return Uint8Array.from(readFileSync(join(distFolder, path)));
}
/** Text of a file that ships with Seaworthy. */
function shippedText(path) {
	return readFileSync(join(distFolder, path), "utf8");
}
/** Digest of this very build of Seaworthy: its code, and the shipped files `paths`; when run from source the code is left out. */
function buildDigest(paths) {
	return digestOf([...isSource ? [] : [...scriptsIn("."), ...scriptsIn(chunks)], ...paths].map((path) => digestOf(readFileSync(join(distFolder, path)))).join(" "));
}
function scriptsIn(folder) {
	return readdirSync(join(distFolder, folder)).filter((name) => name.endsWith(".js")).sort().map((name) => join(folder, name));
}
// src/host/threads.ts
var TimeoutError = class extends Error {
	name = "TimeoutError";
};
/** Deep templates recurse deeply; at Node's 4 MB a chart with thousands of nested blocks would end the engine. */
const stackSizeMb = 16;
/** Parsing makes much that is soon garbage: with less room Node copies what is not yet. */
const maxYoungGenerationSizeMb = 64;
function createThreads(count) {
	let opened;
	return {
		count,
		async run({ name }, args, { limitMs, transfer }) {
			try {
				opened ??= openPool(count);
				return await (await opened).exec(name, [...args], transfer && { transfer: [...transfer] }).timeout(limitMs);
			} catch (error) {
				throw isTimeout(error) ? new TimeoutError(error.message) : error;
			}
		},
		async close() {
			await (await opened)?.terminate(true);
		}
	};
}
/** Not before there is a task: a run over a few plain manifests has none. */
async function openPool(maxWorkers) {
	const { default: workerpool } = await import("./src.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return workerpool.pool(join(distFolder, "worker.js"), {
		workerType: "thread",
		maxWorkers,
		workerThreadOpts: {
			env: {},
			resourceLimits: {
				stackSizeMb,
				maxYoungGenerationSizeMb
			}
		}
	});
}
/** By the name that workerpool gives it, so that its class need not be loaded. */
function isTimeout(error) {
	return error instanceof Error && error.name === "TimeoutError";
}
// src/host/time-limit.ts
const least = 4e3;
const perMebibyte = 1e3;
const mebibyte = 1048576;
/** Milliseconds that work on so many characters of one file may take, at most `most`. */
function timeFor(characters, most) {
	return Math.min(most, least + Math.ceil(characters / mebibyte * perMebibyte));
}
/** Where {@link script} finds what it is to run. */
const place = Symbol.for("seaworthy.work");
const script = new Script("globalThis[Symbol.for(\"seaworthy.work\")]()");
/**
* Runs `work` in this thread and stops it after `limitMs`, whatever it is doing, with a {@link TimeoutError}: a loop, a
* regular expression and WebAssembly end alike, since Node lets another thread watch the time of a script. What the work
* was changing may be left half changed. Takes 0.05 ms.
*/
function within(limitMs, work) {
	const before = Reflect.get(globalThis, place);
	const results = [];
	Reflect.set(globalThis, place, () => results.push(work()));
	try {
		script.runInThisContext({ timeout: limitMs });
	} catch (error) {
		throw error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? new TimeoutError(error.message) : error;
	} finally {
		Reflect.set(globalThis, place, before);
	}
	return results[0];
}
const leastAfterLate = 250;
/**
* The results of `work` for all items, in this thread; those of items that alone take longer than `limitMs` are from
* `late`. One limit is set for as many items as end within it; each late item halves it, so that many do not add up.
*/
function eachWithin(items, limitMs, { work, late }) {
	const results = [];
	let limit = limitMs;
	while (results.length < items.length) {
		const first = results.length;
		try {
			within(limit, () => {
				for (const item of items.slice(first)) results.push(work(item));
			});
		} catch (error) {
			if (!(error instanceof TimeoutError)) throw error;
			const item = items[results.length];
			if (results.length > first || item === void 0) continue;
			results.push(late(item, limit));
			limit = Math.max(Math.min(limit, leastAfterLate), Math.floor(limit / 2));
		}
	}
	return results;
}
// src/parse/levels.ts
/** The values of a document by how deep they are nested, itself first. Without recursion, so that no depth ends it. */
function* levelsOf(root) {
	for (let level = [root]; level.length > 0; level = level.flatMap(childrenOf)) yield level;
}
function childrenOf(value) {
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).filter((each) => each !== void 0);
}
// src/parse/scan-json.ts
/** Behind the bracket that closes the value which begins at `from`; undefined when none does. */
function endOfValue(text, from) {
	const token = /["{}[\]]/g;
	token.lastIndex = from;
	let depth = 0;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === "\"") {
		const end = endOfString(text, token.lastIndex);
		if (end === void 0) return void 0;
		token.lastIndex = end;
	} else {
		depth += found[0] === "{" || found[0] === "[" ? 1 : -1;
		if (depth === 0) return token.lastIndex;
	}
}
/** Behind the quote that closes the string whose content begins at `from`. */
function endOfString(text, from) {
	const token = /["\\]/g;
	token.lastIndex = from;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) {
		if (found[0] === "\"") return token.lastIndex;
		token.lastIndex += 1;
	}
}
/** Members of all objects of a JSON text: the colons outside of strings. */
function countMembers(text) {
	const token = /[":]/g;
	let members = 0;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === ":") members += 1;
	else token.lastIndex = endOfString(text, token.lastIndex) ?? text.length;
	return members;
}
// src/parse/duplicate-keys.ts
/** The reason that js-yaml gives. */
const reason = "duplicated mapping key";
/** True for what js-yaml throws at the second of two equal keys. */
function isDuplicateKey(error) {
	return error.reason === reason;
}
/** Kubernetes takes the last of two equal keys; Flux and Kustomize refuse the file. */
function duplicateKey({ mark }, text) {
	const line = text.split("\n", mark.line + 1)[mark.line] ?? "";
	const key = /^["']?([^:\s,}"']+)/.exec(line.slice(mark.column))?.[1];
	return {
		code: "yaml-invalid",
		message: `${key === void 0 ? "a key" : `key ${key}`} is given twice: the last one counts in Kubernetes, and Flux and Kustomize refuse the file`,
		hint: "remove one of the two, or join them",
		line: mark.line + 1,
		column: mark.column + 1
	};
}
/** JSON.parse too takes the last of two equal keys. `value`: what it made of `text`. */
function hasDuplicateKeys(text, value) {
	return countMembers(text) !== membersOf(value);
}
function membersOf(root) {
	let members = 0;
	for (const level of levelsOf(root)) for (const value of level) if (isObject(value)) members += Object.keys(value).length;
	return members;
}
// src/parse/scalars.ts
/**
* YAML as Kubernetes reads it: `sigs.k8s.io/yaml` resolves plain scalars by YAML 1.1 as go-yaml v2 does, and turns
* timestamps back into strings. Differences to plain YAML 1.2 that matter: `yes`, `on`, `y` are booleans, `017` and
* `0o17` are octal, `1_000` is a number.
*/
const words = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null])
]);
const wordStarts = new Set([...words.keys()].map((word) => word[0]));
const integer = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const firstOfNumber = /^[-+.0-9]/;
/** The value of a plain (unquoted, untagged) scalar; undefined when it is a string. */
function plainScalar(text) {
	if (text === "" || wordStarts.has(text[0])) return words.get(text);
	return firstOfNumber.test(text) ? numberOf(text) : void 0;
}
/** A number that JSON can express: go-yaml too takes what is out of range as a string. */
function numberOf(text) {
	const plain = text.includes("_") ? text.replaceAll("_", "") : text;
	const number = integer.test(plain) ? integerOf(plain) : float.test(plain) ? Number.parseFloat(plain) : void 0;
	if (number === 0) return 0;
	return Number.isFinite(number) ? number : void 0;
}
function integerOf(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = text.replace(/^[-+]/, "");
	const octal = /^0[oO]?([0-7]+)$/.exec(digits);
	return sign * (octal?.[1] === void 0 ? Number(digits) : Number.parseInt(octal[1], 8));
}
const plain = new Type("tag:seaworthy.dev,2026:plain", {
	kind: "scalar",
	resolve: (text) => text === null || plainScalar(text) !== void 0,
	construct: (text) => text === null ? null : plainScalar(text)
});
/** An explicit tag on a scalar, quoted or not, such as `!!int "7"`. */
function tagged(tag, type) {
	return new Type(`tag:yaml.org,2002:${tag}`, {
		kind: "scalar",
		resolve: (text) => typeof (plainScalar(text ?? "") ?? "") === type,
		construct: (text) => plainScalar(text ?? "")
	});
}
const merge = new Type("tag:yaml.org,2002:merge", {
	kind: "scalar",
	resolve: (text) => text === "<<"
});
const timestamp = new Type("tag:yaml.org,2002:timestamp", {
	kind: "scalar",
	resolve: () => true,
	construct: (text) => text
});
const binary = new Type("tag:yaml.org,2002:binary", {
	kind: "scalar",
	resolve: () => true,
	construct: (text) => Buffer.from(text, "base64").toString("utf8")
});
const kubernetesSchema = FAILSAFE_SCHEMA.extend({
	implicit: [plain, merge],
	explicit: [
		tagged("int", "number"),
		tagged("float", "number"),
		tagged("bool", "boolean"),
		tagged("null", "object"),
		timestamp,
		binary
	]
});
// src/parse/read.ts
/** Most values of one document, aliases expanded; go-yaml refuses at a similar ratio. */
const maxValues = 2e6;
/** Deepest nesting that is read, in every thread alike: more would end in the depth of a stack somewhere else. */
const maxDepth = 500;
/** `maxDepth` is missing in the types of js-yaml. */
const loadOptions = {
	schema: kubernetesSchema,
	maxDepth
};
const tooDeep = `it is nested more than ${maxDepth} levels deep`;
/** The value of one YAML or JSON document; the failure's line and column are 1-based within `text`. */
function readDocument(text) {
	const json = asJson(text);
	if (json !== void 0 && isDeep(json)) return refused(tooDeep);
	if (json !== void 0 && !hasDuplicateKeys(text, json)) return {
		ok: true,
		value: json
	};
	return readYaml(text);
}
function readYaml(text) {
	const plain = text.replace(/^\uFEFF/, "");
	try {
		return checked(text, {
			ok: true,
			value: load(plain, loadOptions)
		});
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		if (!isDuplicateKey(error)) return notRead(error);
		return lastOfDuplicates(text, plain, error);
	}
}
function lastOfDuplicates(text, plain, first) {
	try {
		return checked(text, {
			ok: true,
			value: load(plain, {
				...loadOptions,
				json: true
			}),
			duplicate: duplicateKey(first, plain)
		});
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return notRead(error);
	}
}
function notRead(error) {
	return error.reason.includes("maxDepth") ? refused(tooDeep) : syntaxError(error);
}
/** Refuses what the parser reads and Kubernetes does not. */
function checked(text, read) {
	if (text.includes("*") && expandedSize(read.value) > maxValues) return refused("aliases expand to more than 2,000,000 values");
	return (text.length <= mostSearched && mayHaveComplexKeys.test(text) ? mappingAsKey(text) : void 0) ?? read;
}
/** Reading it may give values that stand in several places, which take any amount of room when written as JSON. */
function mayAlias(text) {
	return text.includes("&") && text.includes("*");
}
function asJson(text) {
	if (!text.trimStart().startsWith("{")) return void 0;
	try {
		const value = JSON.parse(text);
		return largeExponent.test(text) && !hasFiniteNumbers(value) ? void 0 : value;
	} catch {
		return;
	}
}
const largeExponent = /\d[eE]\+?\d{3}/;
/** True when no number is out of range. */
function hasFiniteNumbers(value) {
	if (typeof value !== "object" || value === null) return value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY;
	return Object.values(value).every(hasFiniteNumbers);
}
/** True when lists and mappings are nested more than {@link maxDepth} deep. */
function isDeep(root) {
	let depth = -1;
	for (const _ of levelsOf(root)) {
		depth += 1;
		if (depth > maxDepth) return true;
	}
	return false;
}
function syntaxError(error) {
	const hint = error.reason.includes("tab") ? "YAML allows only spaces for indentation" : "correct the YAML";
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: `not valid YAML: ${error.reason}`,
			hint,
			line: error.mark.line + 1,
			column: error.mark.column + 1
		}
	};
}
/** Syntax that a mapping or a list as a key needs: `? `, or a flow collection at the start of another one. */
const mayHaveComplexKeys = /^[ \t]*(?:- +)*\? |[{[]\s*[{[]/m;
/** Characters of a document that is searched for such keys: positions in it take a hundred times the room. */
const mostSearched = 8388608;
/** Kubernetes refuses keys that are not text. The usual cause is a template that was not rendered: `name: {{ .Name }}`. */
function mappingAsKey(text) {
	const counter = new LineCounter();
	let start;
	visit(parseDocument(text, {
		version: "1.1",
		uniqueKeys: false,
		logLevel: "silent",
		lineCounter: counter
	}), { Pair(_, { key }) {
		if (!isNode(key) || isScalar(key) || isAlias(key)) return void 0;
		start = key.range?.[0];
		return visit.BREAK;
	} });
	if (start === void 0) return void 0;
	const { line, col } = counter.linePos(start);
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: "not valid for Kubernetes: a key is itself a mapping or a list",
			hint: text.startsWith("{", start) && text[start - 1] === "{" ? "quote the text, or exclude the file if it is a template" : "write the key as text",
			line,
			column: col
		}
	};
}
/** A document that was not read within its time. */
function tooSlow(limitMs) {
	return refused(`${takesLonger} ${limitMs / 1e3} s`);
}
/** On a faster machine it may be read. */
function isLate(read) {
	return !read.ok && read.failure.message.includes(takesLonger);
}
const takesLonger = "it takes longer than";
/** A document that is not read, with the reason. */
function refused(why) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: `not read: ${why}`,
			hint: "simplify the document",
			line: 1,
			column: 1
		}
	};
}
/** Number of values with every alias expanded; infinite for one that contains itself. Linear in the size of the text. */
function expandedSize(root) {
	const sizes = /* @__PURE__ */ new Map();
	const size = (value) => {
		if (typeof value !== "object" || value === null) return 1;
		const known = sizes.get(value);
		if (known !== void 0) return known;
		sizes.set(value, Number.POSITIVE_INFINITY);
		let sum = 1;
		for (const child of Object.values(value)) sum += size(child);
		sizes.set(value, sum);
		return sum;
	};
	return size(root);
}
// src/parse/split-yaml.ts
/** A line that begins or ends a document: `---`, with or without content behind it, and `...`. */
const marker = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/;
/** Only `---`, which Kubernetes too takes as the end of a document (k8s.io/apimachinery/pkg/util/yaml, YAMLReader). */
const bareMarker = /^(?:---|\.\.\.)[ \t\r]*(?:#.*)?$/;
/** Splits what follows `from`, which is on the 1-based line `firstLine`. */
function splitYaml(text, from, firstLine) {
	const slices = [];
	let start = from;
	let startLine = firstLine;
	let line = firstLine;
	for (let at = from; at < text.length; line += 1) {
		const end = endOfLine(text, at);
		if ((text.startsWith("---", at) || text.startsWith("...", at)) && marker.test(text.slice(at, at + 4))) {
			slices.push({
				text: text.slice(start, at),
				start,
				line: startLine
			});
			const isBare = bareMarker.test(text.slice(at, end));
			start = isBare ? Math.min(end + 1, text.length) : at;
			startLine = isBare ? line + 1 : line;
		}
		at = end + 1;
	}
	slices.push({
		text: text.slice(start),
		start,
		line: startLine
	});
	return slices.filter((slice) => !isBlank(slice.text));
}
function endOfLine(text, at) {
	const newline = text.indexOf("\n", at);
	return newline === -1 ? text.length : newline;
}
/** True for text with only white space, comments, directives and a byte order mark. */
function isBlank(text) {
	return /^\uFEFF?(?:[ \t\r]*(?:#[^\n]*)?(?:\n|$)|%[^\n]*(?:\n|$))*$/.test(text);
}
// src/parse/split-json.ts
/**
* The values of a JSON stream, as Kubernetes reads a file that begins with `{`: one after the other, and what follows a
* `---` as YAML. Undefined for text whose first value is not JSON, a flow mapping of YAML for instance.
*/
function splitJson(text) {
	if (!startsWithBrace.test(text)) return void 0;
	const slices = [];
	let at = 0;
	let line = 1;
	while (at < text.length) {
		const start = skipBlank(text, at);
		if (start === text.length) break;
		line += countLines(text, at, start);
		const end = text.startsWith("{", start) ? endOfValue(text, start) : void 0;
		if (slices.length === 0 && (end === void 0 || !isJson(text.slice(start, end)))) return void 0;
		if (end === void 0) return [...slices, ...splitYaml(text, start, line)];
		slices.push({
			text: text.slice(start, end),
			start,
			line
		});
		line += countLines(text, start, end);
		at = end;
	}
	return slices;
}
const startsWithBrace = /^\uFEFF?\s*\{/;
/** White space, the byte order mark included. */
function skipBlank(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function countLines(text, from, to) {
	const part = text.slice(from, to);
	let lines = 0;
	for (let at = part.indexOf("\n"); at !== -1; at = part.indexOf("\n", at + 1)) lines += 1;
	return lines;
}
// src/parse/split.ts
/**
* Splits a stream into its documents: JSON values one after the other, or YAML at its document markers. A document that
* begins on the line of its marker keeps the marker. Kubernetes reads only the first document before `...` and before a
* `---` with content behind it; here the others are read too, so that none is overlooked.
*/
function splitDocuments(text) {
	return splitJson(text) ?? splitYaml(text, 0, 1);
}
// src/parse/stream.ts
/** All documents of a stream that are not blank, in their order. */
function readStream(text) {
	return splitDocuments(text).map((slice) => ({
		...slice,
		read: readDocument(slice.text)
	}));
}
/** {@link readDocument} within a time for its length, at most `limitMs`; what takes longer is refused. */
function limited(text, limitMs = Number.POSITIVE_INFINITY) {
	const limit = timeFor(text.length, limitMs);
	try {
		return within(limit, () => readDocument(text));
	} catch (error) {
		if (error instanceof TimeoutError) return tooSlow(limit);
		throw error;
	}
}
/** A stream that was not read within its time. */
function unread(text, limitMs) {
	return [{
		text,
		line: 1,
		start: 0,
		read: tooSlow(limitMs)
	}];
}
// src/engine/bridge.ts
function accessKey(kind, path) {
	return `${kind} ${path}`;
}
/** The digest of what changed between two accesses: nothing seen later equals it. */
const changing = "changing";
/** Lets an engine read the files of the tree `now` in use; each access is noted in `accesses`. */
function bridge(now, maxBytes, accesses) {
	const unnoted = answers(now, maxBytes);
	const note = (kind, path, digest) => {
		const known = accesses.get(accessKey(kind, path));
		const same = known === void 0 || known.digest === digest;
		accesses.set(accessKey(kind, path), {
			kind,
			path,
			digest: same ? digest : changing
		});
	};
	const noted = (kind, answer, digest) => (path) => {
		try {
			const given = answer(path);
			note(kind, path, digest(given));
			return given;
		} catch (error) {
			note(kind, path, `refused ${digestOf(error instanceof Error ? error.message : String(error))}`);
			throw error;
		}
	};
	return {
		read: noted("read", unnoted.read, digestOf),
		stat: noted("stat", unnoted.stat, (found) => found?.kind === "file" ? `file ${found.size}` : found?.kind ?? "nothing"),
		list: noted("list", unnoted.list, (entries) => digestOf(JSON.stringify(entries)))
	};
}
function answers(now, maxBytes) {
	const stat = (path) => {
		try {
			const stats = statInside(now(), path);
			return {
				kind: stats.isDirectory() ? "dir" : "file",
				size: stats.size
			};
		} catch (error) {
			if (error instanceof PathError && error.code === "ENOENT") return null;
			throw error;
		}
	};
	return {
		stat,
		read: (path) => readInside(now(), path, maxBytes),
		list(path) {
			return listInside(now(), path).flatMap((entry) => {
				const kind = entry.isSymbolicLink() ? stat(`${path}/${entry.name}`)?.kind : entry.isDirectory() ? "dir" : "file";
				return kind === void 0 ? [] : [{
					name: entry.name,
					kind
				}];
			});
		}
	};
}
export { fetchFromOrigin as A, statInside as C, overlayIndex as D, overlayFiles as E, childOf as M, fieldAt as N, removeOverlay as O, isObject as P, readInside as S, openOverlay as T, shipped as _, unread as a, confine as b, mayAlias as c, timeFor as d, within as f, distFolder as g, buildDigest as h, readStream as i, git as j, writeOverlay as k, readDocument as l, createThreads as m, bridge as n, splitDocuments as o, TimeoutError as p, limited as r, isLate as s, accessKey as t, eachWithin as u, shippedText as v, newOverlay as w, listInside as x, digestOf as y };
