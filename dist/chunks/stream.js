import { r as __toESM } from "./rolldown-runtime.js";
import { r as setOwn, t as asText } from "./own.js";
import { r as isObject } from "./manifest.js";
import { t as SeaworthyError } from "./failure.js";
import { a as asPathError, c as reasonOf, i as PathError, l as isBelow, o as errorCode, r as readRegularFile, u as statsAt } from "./regular-file.js";
import { d as isAlias, g as isScalar, m as isNode, r as parseDocument, u as visit } from "./yaml.js";
import { i as load, n as Type, r as YAMLException, t as FAILSAFE_SCHEMA } from "./js-yaml.js";
import { execFile } from "node:child_process";
import { basename, dirname, join, relative, sep } from "node:path";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { hash } from "node:crypto";
import { Script, runInThisContext } from "node:vm";
import { hostname, tmpdir } from "node:os";
import { promisify } from "node:util";
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
		script.runInThisContext({ timeout: Math.ceil(limitMs) });
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
const named$1 = /^seaworthy-layer-([0-9a-f]{12})-(\d+)-\w{6}$/;
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
		const [, where, process_] = named$1.exec(name) ?? [];
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
	const place = placeOf$1(tree, path);
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
function placeOf$1(tree, path) {
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
// src/parse/outcome.ts
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
/** A document that was not read within its time. */
function tooSlow(limitMs) {
	return refused(`${takesLonger} ${limitMs / 1e3} s`);
}
/** On a faster machine it may be read. */
function isLate(read) {
	return !read.ok && read.failure.message.includes(takesLonger);
}
const takesLonger = "it takes longer than";
function tooDeep() {
	return refused(`it is nested more than 500 levels deep`);
}
// src/engine/answer.ts
/** Hands a request to an engine, which may die of it: out of memory, or of an exhausted stack. */
function answerOf(instance, request) {
	let cause;
	try {
		const reply = instance.handle(request);
		if (!instance.exited() && typeof reply === "string") return { reply };
	} catch (error) {
		cause = error;
	}
	return { error: died(`${instance.lastOutput()} ${cause instanceof Error ? cause.message : ""}`.trim()) };
}
/** Why an engine did not live to answer, by what it printed. */
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
function startEngine(folder, name, options) {
	const output = [];
	const printed = silentFileSystem(output);
	globals.fs = printed;
	let exited = false;
	const go = new (goRuntime(folder))();
	go.env = { GOMEMLIMIT: String(Math.floor(options.bytes * softShare)) };
	go.exit = () => {
		exited = true;
	};
	if (options.files !== void 0) globals.seaworthyFiles = options.files;
	const packed = readFileSync(join(folder, `${name}.wasm.br`));
	const module = new WebAssembly.Module(limitMemory(brotliDecompressSync(packed), options.bytes));
	const started = new WebAssembly.Instance(module, go.importObject);
	go.run(started);
	const handle = globals.seaworthyEngine;
	if (handle === void 0) throw new Error(`the ${name} engine did not start: ${output.join("")}`);
	globals.seaworthyEngine = void 0;
	return {
		handle(request) {
			globals.fs = printed;
			return handle(request);
		},
		lastOutput: () => output.splice(0).join(""),
		exited: () => exited,
		memory: () => started.exports.mem?.buffer.byteLength ?? 0,
		close: () => {
			exited = true;
			for (const timer of go._scheduledTimeouts.values()) clearTimeout(timer);
		}
	};
}
/** Go's loader, which is a script that defines `Go`. Without `fetch` it has no network. */
function goRuntime(folder) {
	if (globals.Go === void 0) runInThisContext(readFileSync(join(folder, "wasm_exec.js"), "utf8"));
	if (globals.Go === void 0) throw new Error("wasm_exec.js defines no Go");
	return globals.Go;
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
const isReaderReadAnswer = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.value === void 0 && (missing0 = "value")) {
				validate86.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "value" || key0 === "duplicateLine" || key0 === "restLine")) {
					validate86.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.duplicateLine !== void 0) {
						const _errs2 = errors;
						if (!validate25(data.duplicateLine, {
							instancePath: instancePath + "/duplicateLine",
							parentData: data,
							parentDataProperty: "duplicateLine",
							rootData
						})) {
							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.restLine !== void 0) {
							const _errs3 = errors;
							if (!validate25(data.restLine, {
								instancePath: instancePath + "/restLine",
								parentData: data,
								parentDataProperty: "restLine",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
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
	}
	validate86.errors = vErrors;
	return errors === 0;
}
const isRegoCheckAnswer = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.modules === void 0 && (missing0 = "modules")) {
			validate89.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "modules")) {
				validate89.errors = [{
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
					validate89.errors = [{
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
						validate89.errors = [{
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
		validate89.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate89.errors = vErrors;
	return true;
}
const isRegoCompileAnswer = validate90;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.path === void 0 && (missing0 = "path") || data.annotations === void 0 && (missing0 = "annotations")) {
				validate91.errors = [{
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
					validate91.errors = [{
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
							validate91.errors = [{
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
									validate91.errors = [{
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
			validate91.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate91.errors = vErrors;
	return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.wasm === void 0 && (missing0 = "wasm") || data.annotations === void 0 && (missing0 = "annotations")) {
				validate90.errors = [{
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
					validate90.errors = [{
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
							validate90.errors = [{
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
										if (!validate91(data1[i0], {
											instancePath: instancePath + "/annotations/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate90.errors = [{
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
			validate90.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate90.errors = vErrors;
	return errors === 0;
}
const isRegoFmtAnswer = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.formatted === void 0 && (missing0 = "formatted")) {
			validate94.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "formatted")) {
				validate94.errors = [{
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
						validate94.errors = [{
							instancePath: instancePath + "/formatted/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/formatted/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				} else {
					validate94.errors = [{
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
		validate94.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate94.errors = vErrors;
	return true;
}
const isRegoInspectAnswer = validate95;
const schema32 = {
	"description": "What one module holds.",
	"type": "object",
	"required": [
		"file",
		"package",
		"rego",
		"rules",
		"data"
	],
	"properties": {
		"file": { "type": "string" },
		"package": {
			"description": "Its keys, without `data`.",
			"type": "array",
			"items": { "type": "string" }
		},
		"rego": {
			"description": "The version that it reads as.",
			"enum": ["v0", "v1"]
		},
		"rules": {
			"description": "Every definition; a rule may have several.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["name", "row"],
				"properties": {
					"name": { "type": "string" },
					"row": { "$ref": "#/definitions/line" }
				},
				"additionalProperties": false
			}
		},
		"data": {
			"description": "The first keys of `data` that it names, sorted.",
			"type": "array",
			"items": { "type": "string" }
		}
	},
	"additionalProperties": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.package === void 0 && (missing0 = "package") || data.rego === void 0 && (missing0 = "rego") || data.rules === void 0 && (missing0 = "rules") || data.data === void 0 && (missing0 = "data")) {
				validate97.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "package" || key0 === "rego" || key0 === "rules" || key0 === "data")) {
					validate97.errors = [{
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
							validate97.errors = [{
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
						if (data.package !== void 0) {
							let data1 = data.package;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (typeof data1[i0] !== "string") {
											validate97.errors = [{
												instancePath: instancePath + "/package/" + i0,
												schemaPath: "#/properties/package/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate97.errors = [{
										instancePath: instancePath + "/package",
										schemaPath: "#/properties/package/type",
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
							if (data.rego !== void 0) {
								let data3 = data.rego;
								const _errs8 = errors;
								if (!(data3 === "v0" || data3 === "v1")) {
									validate97.errors = [{
										instancePath: instancePath + "/rego",
										schemaPath: "#/properties/rego/enum",
										keyword: "enum",
										params: { allowedValues: schema32.properties.rego.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.rules !== void 0) {
									let data4 = data.rules;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (Array.isArray(data4)) {
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data5 = data4[i1];
												const _errs11 = errors;
												if (errors === _errs11) {
													if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
														let missing1;
														if (data5.name === void 0 && (missing1 = "name") || data5.row === void 0 && (missing1 = "row")) {
															validate97.errors = [{
																instancePath: instancePath + "/rules/" + i1,
																schemaPath: "#/properties/rules/items/required",
																keyword: "required",
																params: { missingProperty: missing1 },
																message: "must have required property '" + missing1 + "'"
															}];
															return false;
														} else {
															const _errs13 = errors;
															for (const key1 in data5) if (!(key1 === "name" || key1 === "row")) {
																validate97.errors = [{
																	instancePath: instancePath + "/rules/" + i1,
																	schemaPath: "#/properties/rules/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs13 === errors) {
																if (data5.name !== void 0) {
																	const _errs14 = errors;
																	if (typeof data5.name !== "string") {
																		validate97.errors = [{
																			instancePath: instancePath + "/rules/" + i1 + "/name",
																			schemaPath: "#/properties/rules/items/properties/name/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid3 = _errs14 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data5.row !== void 0) {
																		const _errs16 = errors;
																		if (!validate25(data5.row, {
																			instancePath: instancePath + "/rules/" + i1 + "/row",
																			parentData: data5,
																			parentDataProperty: "row",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																			errors = vErrors.length;
																		}
																		var valid3 = _errs16 === errors;
																	} else var valid3 = true;
																}
															}
														}
													} else {
														validate97.errors = [{
															instancePath: instancePath + "/rules/" + i1,
															schemaPath: "#/properties/rules/items/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												if (!(_errs11 === errors)) break;
											}
										} else {
											validate97.errors = [{
												instancePath: instancePath + "/rules",
												schemaPath: "#/properties/rules/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.data !== void 0) {
										let data8 = data.data;
										const _errs17 = errors;
										if (errors === _errs17) {
											if (Array.isArray(data8)) {
												const len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													const _errs19 = errors;
													if (typeof data8[i2] !== "string") {
														validate97.errors = [{
															instancePath: instancePath + "/data/" + i2,
															schemaPath: "#/properties/data/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(_errs19 === errors)) break;
												}
											} else {
												validate97.errors = [{
													instancePath: instancePath + "/data",
													schemaPath: "#/properties/data/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs17 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate97.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate97.errors = vErrors;
	return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.annotations === void 0 && (missing0 = "annotations") || data.modules === void 0 && (missing0 = "modules")) {
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
				for (const key0 in data) if (!(key0 === "annotations" || key0 === "modules")) {
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
					if (data.annotations !== void 0) {
						let data0 = data.annotations;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate91(data0[i0], {
										instancePath: instancePath + "/annotations/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate95.errors = [{
									instancePath: instancePath + "/annotations",
									schemaPath: "#/properties/annotations/type",
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
						if (data.modules !== void 0) {
							let data2 = data.modules;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len1 = data2.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs7 = errors;
										if (!validate97(data2[i1], {
											instancePath: instancePath + "/modules/" + i1,
											parentData: data2,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
											errors = vErrors.length;
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate95.errors = [{
										instancePath: instancePath + "/modules",
										schemaPath: "#/properties/modules/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
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
const isRegoTestAnswer = validate100;
const schema34 = {
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
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.package === void 0 && (missing0 = "package") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.status === void 0 && (missing0 = "status")) {
				validate101.errors = [{
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
					validate101.errors = [{
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
							validate101.errors = [{
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
								validate101.errors = [{
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
									validate101.errors = [{
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
											validate101.errors = [{
												instancePath: instancePath + "/status",
												schemaPath: "#/properties/status/enum",
												keyword: "enum",
												params: { allowedValues: schema34.properties.status.enum },
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
												validate101.errors = [{
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
																validate101.errors = [{
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
														validate101.errors = [{
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
			validate101.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate101.errors = vErrors;
	return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.results === void 0 && (missing0 = "results")) {
				validate100.errors = [{
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
					validate100.errors = [{
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
									if (!validate101(data0[i0], {
										instancePath: instancePath + "/results/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate100.errors = [{
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
			validate100.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate100.errors = vErrors;
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
	reader: { read: isReaderReadAnswer },
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
	const { ok, answer, error } = parsed$1(text);
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
function parsed$1(text) {
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
// src/engine/reader.ts
/** A document that takes more memory is not read. */
const readerBytes = 268435456;
/** An engine that has taken more memory is given up: WebAssembly returns none, and another engine starts quickly. */
const keptBytes = 100663296;
/** The engine of this thread while nothing asks it. One that is stopped while it reads is never asked again. */
let idle;
/** Asks Kubernetes' own reader what a document holds. In this thread, since it takes less time than to ask another one. */
function askReader(text) {
	const instance = idle ?? startEngine(join(distFolder, "engines"), "reader", { bytes: readerBytes });
	idle = void 0;
	const answered = answerOf(instance, JSON.stringify({
		op: "read",
		request: { text }
	}));
	if ("reply" in answered && instance.memory() <= keptBytes) idle = instance;
	else instance.close();
	return "reply" in answered ? readReply(answered.reply, "reader", "read") : {
		ok: false,
		error: answered.error
	};
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
/** True when lists and mappings are nested more than {@link maxDepth} deep. */
function isDeep(root) {
	let depth = -1;
	for (const _ of levelsOf(root)) {
		depth += 1;
		if (depth > 500) return true;
	}
	return false;
}
// src/parse/scalars.ts
/**
* Plain scalars as Kubernetes reads them: `sigs.k8s.io/yaml` resolves them by YAML 1.1 as go-yaml v2 does, and turns
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
const merge = new Type("tag:yaml.org,2002:merge", {
	kind: "scalar",
	resolve: (text) => text === "<<"
});
/** What any tag is on, as it stands there: Kubernetes' own reader reads documents with tags. */
const tagged = [
	"scalar",
	"sequence",
	"mapping"
].flatMap((kind) => ["!", "tag:"].map((prefix) => new Type(prefix, {
	kind,
	multi: true
})));
// src/parse/load-options.ts
/** How js-yaml reads. `maxDepth` is missing in its types. */
const loadOptions = {
	schema: FAILSAFE_SCHEMA.extend({
		implicit: [plain, merge],
		explicit: tagged
	}),
	maxDepth: 500
};
/** js-yaml stopped because of {@link maxDepth}. */
function isTooDeep({ reason }) {
	return reason.includes("maxDepth");
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
/** The reason that js-yaml gives at the second of two equal keys. */
const reason = "duplicated mapping key";
/** Where js-yaml sees the second of two equal keys; undefined when it sees none, or something else before. */
function duplicateIn(text) {
	try {
		load(text, loadOptions);
		return;
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		if (error.reason !== reason) return void 0;
		const { line, column } = error.mark;
		const key = /^["']?([^:\s,}"']+)/.exec((text.split("\n", line + 1)[line] ?? "").slice(column))?.[1];
		return duplicateKey(key, {
			line: line + 1,
			column: column + 1
		});
	}
}
/** Kubernetes takes the last of two equal keys; Flux and Kustomize refuse the file. */
function duplicateKey(key, place) {
	return {
		code: "yaml-invalid",
		message: `${key === void 0 ? "a key" : `key ${key}`} is given twice: the last one counts in Kubernetes, and Flux and Kustomize refuse the file`,
		hint: "remove one of the two, or join them",
		...place
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
function behindSpaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 32) at += 1;
	return at;
}
function nextLine(text, from) {
	return text.indexOf("\n", from) + 1;
}
/** True before a space and at the end of a line. */
function isBlankAt(text, at) {
	const code = text.charCodeAt(at);
	return code === 32 || code === 10;
}
/** 1-based. */
function placeOf(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}
/** Behind line breaks that follow one another. */
function behindBreaks(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 10) at += 1;
	return at;
}
// src/parse/refusal.ts
/** Explains why Kubernetes does not read a text: as js-yaml does where it refuses the text too, which is clearer. */
function whyRefused(text, refusal) {
	if (text.length > mostSearched) return notTaken(text, refusal);
	try {
		load(text, {
			...loadOptions,
			json: true
		});
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return isTooDeep(error) ? tooDeep() : syntaxError(error);
	}
	return notTaken(text, refusal);
}
function syntaxError({ reason, mark }) {
	const hint = reason.includes("tab") ? "YAML allows only spaces for indentation" : "correct the YAML";
	return failed(`not valid YAML: ${reason}`, hint, {
		line: (mark?.line ?? 0) + 1,
		column: (mark?.column ?? 0) + 1
	});
}
function failed(message, hint, place) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message,
			hint,
			...place
		}
	};
}
/** YAML that Kubernetes refuses for what it holds. The usual cause is a template that was not rendered: `name: {{ .Name }}`. */
function notTaken(text, { message, line }) {
	const key = text.length <= mostSearched && / map key/.test(message) ? wrongKey(text) : void 0;
	if (key !== void 0) return key;
	const infinite = /unsupported value: [-+]?(?:Inf|NaN)/.test(message) ? notFinite.exec(text) : null;
	if (infinite !== null) return failed(`not valid for Kubernetes: ${infinite[1] ?? ""} is not a number of JSON`, asTaken, placeOf(text, infinite.index + 1));
	return failed(`not valid for Kubernetes: ${message}`, asTaken, {
		line: line ?? 1,
		column: 1
	});
}
const asTaken = "write it as Kubernetes takes it";
/** Numbers that JSON does not have. */
const notFinite = /[\s,:[{]([-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))(?![^\s,\]}])/;
/** Characters of a document that is searched for what is wrong: positions in it take a hundred times the room. */
const mostSearched = 8388608;
/** Kubernetes refuses keys that are no text, number or boolean. */
function wrongKey(text) {
	const document = parseDocument(text, {
		version: "1.1",
		uniqueKeys: false,
		logLevel: "silent"
	});
	const found = {};
	visit(document, { Pair(_, { key }) {
		const node = isAlias(key) ? key.resolve(document) : key;
		if (!isNode(key) || isScalar(node) && node.value !== null) return void 0;
		found.start = key.range?.[0] ?? 0;
		found.isNull = isScalar(node);
		return visit.BREAK;
	} });
	const { start, isNull } = found;
	if (start === void 0) return void 0;
	const isTemplate = text.startsWith("{", start) && text[start - 1] === "{";
	return failed(`not valid for Kubernetes: a key is ${isNull ? "null" : "itself a mapping or a list"}`, isTemplate ? "quote the text, or exclude the file if it is a template" : "write the key as text", placeOf(text, start));
}
// src/parse/kubernetes.ts
/** Characters: an object of Kubernetes has 3 MiB at most. */
const longestAsked = 16777216;
/** Reads a document with Kubernetes' own reader, in this thread. Slow: a second for 1 MiB. `text` has no byte order mark. */
function readAsKubernetes(text) {
	if (text.length > longestAsked) return refused(`it is longer than ${longestAsked / 1048576} MiB, and not written so that every parser reads it alike`);
	const reply = askReader(text);
	if (!reply.ok) {
		const { code, message } = reply.error;
		if (code === "yaml-invalid") return whyRefused(text, reply.error);
		if (code === "template-failed") return tooDeep();
		return refused(code === "render-memory" ? "it takes too much memory" : message);
	}
	const { value, duplicateLine, restLine } = reply.answer;
	const json = value;
	if (isDeep(json)) return tooDeep();
	const flaw = restLine === void 0 ? duplicate(text, duplicateLine) : notLookedAt(restLine);
	return flaw === void 0 ? {
		ok: true,
		value: json
	} : {
		ok: true,
		value: json,
		flaw
	};
}
/** go-yaml knows no column, and takes what overrides a merged key for a duplicate. */
function duplicate(text, line) {
	if (line === void 0) return void 0;
	return duplicateIn(text) ?? (text.includes("<<") ? void 0 : duplicateKey(void 0, {
		line,
		column: 1
	}));
}
function notLookedAt(line) {
	return {
		code: "yaml-invalid",
		message: "the document has ended before this text: Kubernetes does not read it",
		hint: "remove it, or begin another document with ---",
		line,
		column: 1
	};
}
// src/parse/ordinary-anchors.ts
function noAnchors() {
	return {
		values: /* @__PURE__ */ new Map(),
		last: "",
		aliases: 0,
		around: -1,
		isAwaited: false
	};
}
/** More make a document that Kubernetes may refuse for its excessive aliasing: over 99 in 100 of more than 100 values. */
const mostAliases = 64;
/** Characters that aliases may repeat at most; Kubernetes is stricter from 400,000 values on. */
const mostRepeated = 4e5;
/** True while what aliases repeat stays small, so that no reader refuses it. The end of `text` is reached. */
function isLittleRepeated({ aliases, isAwaited }, text) {
	return !isAwaited && aliases <= mostAliases && (aliases === 0 || aliases * text.length <= mostRepeated);
}
const name = /[&*]([\w-]{1,128})(?=[ \n])/y;
function nameAt(text, at) {
	name.lastIndex = at;
	return name.exec(text)?.[1];
}
/** Behind an anchor that has not been there before, or -1. */
function anchored(anchors, text, at) {
	const found = nameAt(text, at);
	if (found === void 0 || anchors.values.has(found)) return -1;
	anchors.values.set(found, null);
	anchors.last = found;
	return at + 1 + found.length;
}
/** What the last anchor names. */
function named({ values, last }, value) {
	values.set(last, value);
}
/** The last anchor names a collection in the lines below, in as many open ones as `depth`. */
function begins(anchors, depth) {
	anchors.isAwaited = true;
	if (anchors.around === -1) anchors.around = depth;
}
/** Behind an alias, or -1. Within what an anchor names none is ordinary: each level would multiply what it repeats. */
function aliased(anchors, text, at) {
	const found = nameAt(text, at);
	if (found === void 0 || !anchors.values.has(found) || anchors.around !== -1) return -1;
	anchors.aliases += 1;
	return at + 1 + found.length;
}
/** An entry of a collection that had entries before; false when it stands where a collection with an anchor was to begin. */
function entered(anchors, depth) {
	if (anchors.around >= depth) anchors.around = -1;
	return !anchors.isAwaited;
}
// src/parse/ordinary-quoted.ts
/** Behind the quote that closes text. */
function behindQuoted(text, from, mayBreak = false) {
	return text.charCodeAt(from) === 34 ? behindDouble(text, from + 1, mayBreak) : behindSingle(text, from + 1, mayBreak);
}
function behindDouble(text, from, mayBreak) {
	let at = from;
	for (let code = text.charCodeAt(at); code !== 34; code = text.charCodeAt(at)) {
		if (code === 9) return -1;
		if (code === 10) at = mayBreak ? nextOfQuoted(text, at) : -1;
		else if (code !== 92) at += 1;
		else if (text.charCodeAt(at + 1) === 10) at = mayBreak ? nextOfEscaped(text, at + 1) : -1;
		else at = behindEscape(text, at);
		if (at === -1) return -1;
	}
	return at + 1;
}
function behindSingle(text, from, mayBreak) {
	let at = from;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code === 9) return -1;
		if (code === 10) at = mayBreak ? nextOfQuoted(text, at) : -1;
		else if (code !== 39) at += 1;
		else if (text.charCodeAt(at + 1) === 39) at += 2;
		else return at + 1;
		if (at === -1) return -1;
	}
}
/** Where quoted text goes on behind the end of a line: it must, since a quote is to close it. */
function nextOfQuoted(text, from) {
	const line = behindBreaks(text, from);
	const start = behindSpaces(text, line);
	return start > line && text.charCodeAt(start) !== 10 ? start : -1;
}
/** Behind a line break that a backslash takes away, with no empty line behind it. */
function nextOfEscaped(text, from) {
	return text.charCodeAt(from + 1) === 10 ? -1 : nextOfQuoted(text, from);
}
const escaped = /\\(?:[0abefnrtvN_LP "\\]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4})/y;
function behindEscape(text, from) {
	escaped.lastIndex = from;
	return escaped.test(text) ? escaped.lastIndex : -1;
}
/** What stands between quotes, of which the last one is before `to`. */
function quotedText(text, from, to) {
	const inner = text.slice(from + 1, to - 1);
	if (text.charCodeAt(from) === 39) return folded(inner).replaceAll("''", "'");
	return inner.includes("\\") ? inner.replace(special, unescaped) : folded(inner);
}
/** Line breaks with the spaces around them. */
const breaks = /(?<! ) *(\n+) */g;
/** Text whose lines are joined: a break is a space, and an empty line is a break. */
function folded(text) {
	return text.includes("\n") ? text.replace(breaks, (_, found) => joinedBreaks(found)) : text;
}
function joinedBreaks({ length }) {
	return length === 1 ? " " : "\n".repeat(length - 1);
}
/** Escapes, of which that of a break takes away the spaces behind it; and other breaks, with spaces that are not escaped. */
const special = /\\(?:\n *|x..|u....|.)|(?:(?<!(?<!\\) ) +)?\n+ */g;
const names = new Map(Object.entries({
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"\\": "\\"
}));
function unescaped(found) {
	if (!found.startsWith("\\")) return folded(found);
	if (found[1] === "\n") return "";
	return found.length > 2 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : names.get(found.slice(1)) ?? "";
}
// src/parse/ordinary-block.ts
const header = /[|>]([-+]?) *(?: #[^\n]*)?\n/y;
/** Behind a block scalar in a collection that stands in column `parent`. */
function behindBlock(text, from, parent) {
	header.lastIndex = from;
	const found = header.exec(text);
	if (found === null) return -1;
	const first = behindBreaks(text, header.lastIndex);
	const start = behindSpaces(text, first);
	const indent = start - first;
	if (isBlankLine(text, start)) return -1;
	if (first === text.length || indent <= parent) return first === header.lastIndex && found[1] === "" ? first : -1;
	return behindContent(text, first, {
		indent,
		isFolded: text[from] === ">",
		isKept: found[1] === "+"
	});
}
function isBlankLine(text, start) {
	const code = text.charCodeAt(start);
	return code === 10 || code === 9;
}
/** Lines of spaces, and lines that are indented further, are folded and kept in different ways. */
function behindContent(text, from, { indent, isFolded, isKept }) {
	let at = from;
	while (at !== text.length) {
		const start = behindSpaces(text, at);
		const code = text.charCodeAt(start);
		const isBlank = code === 10;
		if (isBlank && start > at && (isFolded || isKept)) return -1;
		if (!isBlank && start - at < indent) return code === 9 ? -1 : at;
		if (isFolded && !isBlank && (start - at > indent || code === 9)) return -1;
		at = nextLine(text, start);
	}
	return at;
}
/** The text of a block scalar, between its header and `to`. */
function blockText(text, from, to) {
	const first = nextLine(text, from);
	if (first === to) return "";
	const start = behindBreaks(text, first);
	const indent = behindSpaces(text, start) - start;
	const content = text.slice(first, to - 1).split("\n").map((line) => line.slice(indent));
	let count = content.length;
	while (content[count - 1] === "") count -= 1;
	const whole = content.slice(0, count).join("\n");
	const joined = text[from] === ">" ? whole.replace(foldable, joinedBreaks) : whole;
	const chomping = text[from + 1];
	if (chomping === "-") return joined;
	return chomping === "+" ? joined + "\n".repeat(1 + content.length - count) : `${joined}\n`;
}
/** Empty lines at the beginning stay as they are. */
const foldable = /(?<=[^\n])\n+/g;
// src/parse/ordinary-values.ts
const inKey = 1;
const inFlow = 2;
const beginsPlain = 4;
const beginsNumber = 8;
/** What a character of ASCII may be part of; all others have no meaning in YAML. */
const classes = classesOf([
	[7, /[\w]/],
	[3, /[-./]/],
	[inKey, /[$@+]/],
	[inFlow, /[ +=$()~^%@;<>]/],
	[beginsPlain, /[-./$^(+~;\\]/],
	[beginsNumber, /[-+.0-9]/]
]);
/** Of all characters, since looking beyond the end of a list is slow. */
function classesOf(rows) {
	const found = (/* @__PURE__ */ new Uint8Array(65536)).fill(7, 128);
	for (let code = 0; code < 128; code += 1) for (const [each, pattern] of rows) if (pattern.test(String.fromCharCode(code))) found[code] = (found[code] ?? 0) | each;
	return found;
}
function isIn(code, wanted) {
	return ((classes[code] ?? 0) & wanted) !== 0;
}
const longestKey = 128;
/** Behind a key and its colon. */
function behindKey(reading, from) {
	const { text } = reading;
	const first = text.charCodeAt(from);
	const isQuoted = first === 34 || first === 39;
	const end = isQuoted ? behindQuoted(text, from) : behindWord(text, from);
	if (end === -1 || end - from > longestKey || text.charCodeAt(end) !== 58 || !isBlankAt(text, end + 1)) return -1;
	reading.key = isQuoted ? quotedText(text, from, end) : keyOf(text.slice(from, end));
	return end + 1;
}
/** JSON has no other keys than text. */
function keyOf(word) {
	const scalar = plainScalar(word);
	return scalar === void 0 ? word : String(scalar);
}
const nulls = /* @__PURE__ */ new Set([
	"null",
	"Null",
	"NULL"
]);
const wholeNumber = /^(?:0|[1-9][0-9]{0,14})$/;
/** Behind a key that is not quoted. Kubernetes refuses null as a key, and writes a fraction as one of 32 bits. */
function behindWord(text, from) {
	let at = from;
	while (isIn(text.charCodeAt(at), inKey)) at += 1;
	if (at === from || at - from > longestKey || !isIn(text.charCodeAt(from), beginsPlain)) return -1;
	if (at - from === 4 && nulls.has(text.slice(from, at))) return -1;
	if (!isIn(text.charCodeAt(from), beginsNumber)) return at;
	const word = text.slice(from, at);
	return wholeNumber.test(word) || isNoNumber(word) ? at : -1;
}
/** A number that every reader takes for the same. */
const number = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;
/** What begins like a number and is text to every reader. */
const noNumbers = [
	/^[-+]?[0-9].*(?:[^-+.\w]|[g-nq-wyzG-NQ-WYZ])/,
	/^[-+]?[0-9].*\..*\./,
	/^[-+]?[0-9].*[^eEbBoO]-/,
	/^[-+]?(?:[1-9]|0[0-9]).*[a-dfA-DF]/,
	/^0[acdfACDF]/,
	/^--?[A-Za-z]/,
	/^\.\W/,
	/^\.[A-Za-z]{4}/
];
function isNoNumber(text) {
	return noNumbers.some((pattern) => pattern.test(text));
}
function isSurelyRead(text, from, to) {
	if (!isIn(text.charCodeAt(from), beginsNumber)) return true;
	const scalar = text.slice(from, to).trimEnd();
	return number.test(scalar) || isNoNumber(scalar);
}
/** Behind the last line of a value in a collection that stands in column `parent`. */
function behindValue(reading, from, parent) {
	const { text } = reading;
	const first = text[from];
	if (first === "|" || first === ">") return behindBlockValue(reading, from, parent);
	if (first === "\"" || first === "'") return behindLine(text, behindQuotedValue(reading, from, true));
	if (first === "[" || first === "{") return behindLine(text, behindFlow(reading, from, mostFlows));
	return behindPlain(reading, from, parent);
}
function behindBlockValue(reading, from, parent) {
	const behind = behindBlock(reading.text, from, parent);
	if (behind !== -1) reading.value = blockText(reading.text, from, behind);
	reading.end = behind;
	return behind;
}
function behindQuotedValue(reading, from, mayBreak) {
	const end = behindQuoted(reading.text, from, mayBreak);
	if (end !== -1) reading.value = quotedText(reading.text, from, end);
	reading.end = end;
	return end;
}
/** The scalar between two places of one line, without the spaces at its end. */
function takePlain(reading, from, to) {
	const { text } = reading;
	let end = to;
	while (text.charCodeAt(end - 1) === 32) end -= 1;
	const scalar = text.slice(from, end);
	const value = plainScalar(scalar);
	reading.value = value === void 0 ? scalar : value;
	reading.end = end;
}
/** Behind a line with nothing but a comment from here on. */
function behindLine(text, from) {
	if (from === -1) return -1;
	const at = behindSpaces(text, from);
	const code = text.charCodeAt(at);
	return code === 10 || code === 35 && at > from ? nextLine(text, at) : -1;
}
function behindPlain(reading, from, parent) {
	const { text } = reading;
	const first = text.charCodeAt(from);
	if (!isIn(first, beginsPlain) || first === 45 && isBlankAt(text, from + 1)) return -1;
	const end = endOfPlain(text, from);
	if (end === -1) return -1;
	const isCommented = text.charCodeAt(end) === 35;
	const next = isCommented ? end : continuation(text, end, parent);
	if (next === -1) return -1;
	if (next !== end) return behindMore(reading, {
		from,
		next,
		parent
	});
	if (!isSurelyRead(text, from, end)) return -1;
	takePlain(reading, from, end);
	return isCommented ? nextLine(text, end) : end + 1;
}
/** Behind plain text that goes on at `next`. */
function behindMore(reading, { from, next, parent }) {
	const { text } = reading;
	let last = -1;
	for (let at = next; at !== last; at = continuation(text, last, parent)) {
		if (at === -1) return -1;
		last = endOfPlain(text, at);
		if (last === -1 || text.charCodeAt(last) === 35) return -1;
	}
	reading.value = folded(text.slice(from, last).trimEnd());
	reading.end = last;
	return last + 1;
}
/** The line break, or the comment, behind plain text; -1 for text that holds what may end it. */
function endOfPlain(text, from) {
	let at = from;
	for (let code = text.charCodeAt(at); code !== 10; code = text.charCodeAt(at)) {
		if (code === 9 || code === 58 && isBlankAt(text, at + 1)) return -1;
		if (code === 35 && text.charCodeAt(at - 1) === 32) return at;
		at += 1;
	}
	return at;
}
/**
* Where a scalar whose line breaks at `from` goes on: in the next line that is not empty, if it is indented more than what
* the scalar stands in. `from` itself where it does not go on.
*/
function continuation(text, from, parent) {
	const line = behindBreaks(text, from);
	const start = behindSpaces(text, line);
	const code = text.charCodeAt(start);
	if (code === 10) return endsBehind(text, start, parent) ? from : -1;
	return start - line <= parent || code === 35 || line === text.length ? from : start;
}
/** True when only lines of spaces stand before one that is not indented more than `parent`. */
function endsBehind(text, from, parent) {
	let line = from + 1;
	let start = behindSpaces(text, line);
	while (text.charCodeAt(start) === 10) {
		line = start + 1;
		start = behindSpaces(text, line);
	}
	return start - line <= parent || line === text.length;
}
const mostFlows = 8;
/** Behind a list or a mapping in brackets, with a space behind each colon. */
function behindFlow(reading, from, levels) {
	const { text } = reading;
	const isMapping = text[from] === "{";
	const close = isMapping ? "}" : "]";
	const list = [];
	const mapping = {};
	let at = behindSpaces(text, from + 1);
	if (text[at] !== close) for (;;) {
		at = isMapping ? behindFlowEntry(reading, at, {
			mapping,
			levels
		}) : behindFlowValue(reading, at, levels);
		if (at === -1) return -1;
		if (!isMapping) list.push(reading.value);
		at = behindSpaces(text, at);
		if (text[at] === close) break;
		if (text.charCodeAt(at) !== 44) return -1;
		at = behindSpaces(text, at + 1);
	}
	reading.value = isMapping ? mapping : list;
	reading.end = -1;
	return at + 1;
}
function behindFlowEntry(reading, from, { mapping, levels }) {
	const behind = behindKey(reading, from);
	const { key } = reading;
	if (behind === -1 || isTaken(mapping, key)) return -1;
	const at = behindFlowValue(reading, behindSpaces(reading.text, behind), levels);
	if (at !== -1) setOwn(mapping, key, reading.value);
	return at;
}
/** Of equal keys Kubernetes takes the last one, and JavaScript has no field of its own for `__proto__`. */
function isTaken(mapping, key) {
	return Object.hasOwn(mapping, key) || key === "__proto__";
}
function behindFlowValue(reading, from, levels) {
	const { text } = reading;
	const first = text.charCodeAt(from);
	if (first === 34 || first === 39) return behindQuotedValue(reading, from, false);
	if (first === 91 || first === 123) return levels === 0 ? -1 : behindFlow(reading, from, levels - 1);
	let at = from;
	while (isIn(text.charCodeAt(at), inFlow)) at += 1;
	if (at === from || !isIn(first, beginsPlain) || first === 45 && isBlankAt(text, from + 1)) return -1;
	if (!isSurelyRead(text, from, at)) return -1;
	takePlain(reading, from, at);
	return at;
}
// src/parse/ordinary.ts
/**
* The value of YAML that every reader takes for the same: mappings and lists by indentation, whose keys and values end on
* their line or go on in lines that are indented; comments; block scalars; and values that are repeated by alias. Undefined
* for whatever is not known to be such. `text` ends in a line break. Each function below answers where it has read to, and
* -1 for what is not ordinary. `places`: learns where each entry stands.
*/
function readOrdinary(text, places) {
	if (unusual.test(text) || !text.isWellFormed() || hasManyEscapes(text)) return void 0;
	const lines = {
		text,
		open: [],
		collections: [],
		isWaiting: true,
		anchors: noAnchors(),
		places,
		entry: "",
		key: "",
		value: null,
		end: -1
	};
	for (let at = 0; at !== text.length;) {
		const start = behindSpaces(text, at);
		const first = text.charCodeAt(start);
		if (first === 10) at = start + 1;
		else if (first === 35) at = nextLine(text, start);
		else at = behindEntries(lines, start, start - at);
		if (at === -1) return void 0;
	}
	if (!isLittleRepeated(lines.anchors, text)) return void 0;
	if (lines.isWaiting) put(lines, null);
	return lines.collections[0] ?? null;
}
/** All but tabs and LF that controls or breaks lines, a byte order mark, and what is no character. */
const unusual = /[^\t\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;
/** While they are replaced, each takes some 60 bytes of memory. */
const mostEscapes = 1e6;
function hasManyEscapes(text) {
	if (text.length <= mostEscapes) return false;
	const escaped = /\\|''/g;
	let found = 0;
	while (found <= mostEscapes && escaped.test(text)) found += 1;
	return found > mostEscapes;
}
/** Deeper documents are read, or refused, by Kubernetes' own reader. */
const deepest = 256;
/** Behind the entries that begin on one line, which is `- - key: value` at most, or -1. */
function behindEntries(lines, start, startColumn) {
	const { text } = lines;
	let at = start;
	let column = startColumn;
	while (text.charCodeAt(at) === 45 && isBlankAt(text, at + 1)) {
		if (!enter(lines, column * 2 + 1, at)) return -1;
		const next = behindSpaces(text, at + 1);
		if (isEndAt(text, next)) return -1;
		column += next - at;
		at = next;
	}
	const value = behindKey(lines, at);
	if (value === -1) return at === start ? behindEntryValue(lines, at, column) : behindNamedValue(lines, at, column);
	if (!enter(lines, column * 2, at)) return -1;
	const mapping = lines.collections[lines.collections.length - 1] ?? [];
	if (isTaken(mapping, lines.key)) return -1;
	lines.entry = lines.key;
	lines.places?.addKey(mapping, lines.key, {
		start: at,
		end: value - 1
	});
	const next = behindSpaces(text, value);
	return isEndAt(text, next) ? nextLine(text, next) : behindNamedValue(lines, next, column + 1);
}
/** Gives the last key or dash its value. */
function put({ collections, entry }, value) {
	const last = collections[collections.length - 1];
	if (Array.isArray(last)) last.push(value);
	else if (last !== void 0) setOwn(last, entry, value);
}
/** Behind a value on the line of its key or dash, which an anchor may name, and an alias repeat. */
function behindNamedValue(lines, at, column) {
	const { text, anchors, open } = lines;
	const first = text.charCodeAt(at);
	if (first === 42) return behindAlias(lines, at);
	if (first !== 38) return behindEntryValue(lines, at, column);
	const name = anchored(anchors, text, at);
	if (name === -1) return -1;
	const next = behindSpaces(text, name);
	if (!isEndAt(text, next)) {
		const behind = next === name ? -1 : behindEntryValue(lines, next, column + 1);
		if (behind !== -1) named(anchors, lines.value);
		return behind;
	}
	if (!lines.isWaiting || open.length === 0 || text.charCodeAt(next) === 35 && next === name) return -1;
	begins(anchors, open.length);
	return nextLine(text, next);
}
function behindAlias(lines, at) {
	const { text, anchors } = lines;
	if (!lines.isWaiting) return -1;
	lines.isWaiting = false;
	const name = aliased(anchors, text, at);
	if (name === -1) return -1;
	lines.places?.addAlias(lines.collections.at(-1) ?? [], at);
	put(lines, anchors.values.get(text.slice(at + 1, name)) ?? null);
	return behindLine(text, name);
}
/** True at the end of the line, and at a comment, which has a space before it here. */
function isEndAt(text, at) {
	const code = text.charCodeAt(at);
	return code === 10 || code === 35;
}
/** Behind the value of the last key or dash, which may stand on the line below it. */
function behindEntryValue(lines, at, column) {
	const parent = (lines.open[lines.open.length - 1] ?? -1) >> 1;
	if (!lines.isWaiting || parent === -1 || column <= parent || lines.anchors.isAwaited) return -1;
	lines.isWaiting = false;
	const behind = behindValue(lines, at, parent);
	if (behind === -1) return -1;
	lines.places?.addValue(lines.collections.at(-1) ?? [], lines.entry, {
		start: at,
		end: lines.end,
		value: lines.value
	});
	put(lines, lines.value);
	return behind;
}
/** Adds an entry, which begins at `at`, to a mapping or a list; false where its column belongs to none. */
function enter(lines, entry, at) {
	const { open, collections, anchors } = lines;
	const parent = open[open.length - 1] ?? -1;
	const isDeeper = entry >> 1 > parent >> 1;
	const isListOfKey = entry === parent + 1 && (parent & 1) === 0;
	if (lines.isWaiting && (isDeeper || isListOfKey)) return begin(lines, entry, at);
	if (lines.isWaiting) put(lines, null);
	lines.isWaiting = true;
	let last = parent;
	while (last > entry) {
		open.pop();
		collections.pop();
		last = open[open.length - 1] ?? -1;
	}
	return last === entry && entered(anchors, open.length);
}
/** A collection is the value of the last key or dash. */
function begin(lines, entry, at) {
	const { open, collections, anchors } = lines;
	const collection = (entry & 1) === 1 ? [] : {};
	put(lines, collection);
	lines.places?.begin(collection, at);
	if (anchors.isAwaited) named(anchors, collection);
	anchors.isAwaited = false;
	collections.push(collection);
	return open.push(entry) <= deepest && (open.length > 1 || entry < 2);
}
// src/parse/read-json.ts
/** Reads a value of a JSON stream as Go reads JSON; undefined for what is no JSON. */
function readJson(text) {
	const json = parsed(text);
	if (json === void 0) return void 0;
	if (isDeep(json)) return tooDeep();
	const large = mayBeLarge.test(text) ? largeNumberIn(text) : void 0;
	if (large !== void 0) return outOfRange(text, large);
	const value = halfPair.test(text) ? withoutHalves(json) : json;
	if (!hasDuplicateKeys(text, json)) return {
		ok: true,
		value
	};
	return {
		ok: true,
		value,
		flaw: duplicateIn(text) ?? duplicateKey(void 0, {
			line: 1,
			column: 1
		})
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const mayBeLarge = /[0-9](?:[eE]\+?[0-9]{3}|[0-9]{308})/;
/** Go refuses a number out of range even where a second key replaces it. */
function largeNumberIn(text) {
	const token = /"|-?[0-9][-+.0-9eE]*/g;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) if (found[0] === "\"") token.lastIndex = endOfString(text, token.lastIndex) ?? text.length;
	else if (!Number.isFinite(Number(found[0]))) return found.index;
}
function outOfRange(text, at) {
	return {
		ok: false,
		failure: {
			code: "yaml-invalid",
			message: "not valid for Kubernetes: a number is larger than 64 bits can hold",
			hint: "write a smaller number, or text",
			...placeOf(text, at)
		}
	};
}
const halfPair = /\\u[dD][89a-fA-F]/;
/** A character that is half of a pair is none: Go puts U+FFFD in its place. */
function withoutHalves(value) {
	if (typeof value === "string") return value.toWellFormed();
	if (Array.isArray(value)) return value.map(withoutHalves);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toWellFormed(), withoutHalves(each ?? null)]));
}
// src/parse/read.ts
/** The value of one YAML document; the failure's line and column are 1-based within `text`. */
function readDocument(text) {
	return readSlice({ text });
}
/** What a document of a stream holds. What every parser reads alike is read here. */
function readSlice({ text, isJson, endsLine }) {
	const json = isJson === true ? readJson(text) : void 0;
	if (json !== void 0) return json;
	const plain = inLines(text, endsLine);
	const value = readOrdinary(plain);
	return value === void 0 ? readAsKubernetes(plain) : {
		ok: true,
		value
	};
}
/** As Kubernetes hands text to its parser: line by line, each with LF at its end. */
function inLines(text, endsLine = false) {
	const unmarked = text.startsWith("﻿") ? text.slice(1) : text;
	const lines = unmarked.includes("\r\n") ? unmarked.replaceAll("\r\n", "\n") : unmarked;
	return endsLine || lines.endsWith("\n") ? lines : `${lines}\n`;
}
// src/parse/split-yaml.ts
/** A line that begins or ends a document of YAML: `---`, with or without content behind it, and `...`. */
const marker = /^(?:---|\.\.\.)(?=[ \t\r\n\u0085\u2028\u2029]|$)/;
/** Nothing but the marker: the document begins on the next line. */
const bareMarker = /^(?:---|\.\.\.)[ \t\r]*(?:[ \t]#[^\n]*)?$/;
/**
* A line at which Kubernetes splits before it looks at the YAML (k8s.io/apimachinery/pkg/util/yaml, YAMLReader): `---` with
* white space and a comment behind it, even where YAML sees text, as in `---#`. Only behind another line.
*/
const separator = /^---[\s\u0085]*(?:#[^\n]*)?$/;
/** What ends a line for the YAML of Kubernetes, besides LF and CR LF. */
const otherBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** Splits what follows `from`, which is on the 1-based line `firstLine`. `lastSplit`: where Kubernetes has split last. */
function splitYaml(text, from, firstLine, lastSplit = from) {
	const slices = [];
	const anyBreak = otherBreaks.test(text) ? /[\n\u0085\u2028\u2029]|\r(?!\n)/g : void 0;
	let chunk = lastSplit;
	let start = from;
	let startLine = firstLine;
	let line = firstLine;
	for (let at = from; at < text.length;) {
		const mark = text.startsWith("---", at) || text.startsWith("...", at) ? markAt(text, at, chunk, anyBreak) : void 0;
		const end = mark?.end ?? endOfLine(text, at, anyBreak);
		if (mark !== void 0) slices.push(cut({
			text: text.slice(start, at),
			start,
			line: startLine
		}));
		const next = text[end] === "\n" ? line + 1 : line;
		if (mark !== void 0) {
			start = mark.isBare ? Math.min(end + 1, text.length) : at;
			startLine = mark.isBare ? next : line;
			if (mark.isSeparator) chunk = start;
		}
		line = next;
		at = end + 1;
	}
	slices.push({
		text: text.slice(start),
		start,
		line: startLine
	});
	return slices.filter((slice) => !isBlank(slice.text));
}
function cut(slice) {
	return /[\r\u0085\u2028\u2029]$/.test(slice.text) ? {
		...slice,
		endsLine: true
	} : slice;
}
function markAt(text, at, chunk, anyBreak) {
	if (at > chunk && text[at - 1] === "\n" && text[at] === "-") {
		const end = endOfLine(text, at, void 0);
		if (separator.test(text.slice(at, end))) return {
			end,
			isBare: true,
			isSeparator: true
		};
	}
	if (!marker.test(text.slice(at, at + 4))) return void 0;
	const end = endOfLine(text, at, anyBreak);
	return {
		end,
		isBare: !(text[end + 1] === "﻿") && bareMarker.test(text.slice(at, end)),
		isSeparator: false
	};
}
function endOfLine(text, at, anyBreak) {
	if (anyBreak !== void 0) anyBreak.lastIndex = at;
	const end = anyBreak === void 0 ? text.indexOf("\n", at) : anyBreak.exec(text)?.index ?? -1;
	return end === -1 ? text.length : end;
}
const blank = /^\uFEFF?(?:(?:[ \t]*(?:#[^\n\r\u0085\u2028\u2029]*)?|%[^\n\r\u0085\u2028\u2029]*)(?:[\n\r\u0085\u2028\u2029]|$))*$/;
/** True for text with only white space, comments, directives and a byte order mark. */
function isBlank(text) {
	return blank.test(text);
}
// src/parse/split-json.ts
/**
* The values of a JSON stream, as Kubernetes reads a file that begins with `{`: one after the other, and what follows a
* `---`, or is not JSON, as YAML. Undefined for text that is YAML to Kubernetes.
*/
function splitJson(text) {
	if (!startsWithBrace.test(text)) return void 0;
	const hasMark = text.startsWith("﻿");
	const slices = [];
	let at = 0;
	let line = 1;
	while (at < text.length) {
		const start = skipBlank(text, at);
		if (start === text.length) break;
		line += countLines(text, at, start);
		const end = text.startsWith("{", start) ? endOfValue(text, start) : void 0;
		if (slices.length === 0 && (end === void 0 || !isJson(text.slice(start, end)))) return hasMark ? void 0 : restAsYaml(text, 0, 1);
		if (end === void 0) {
			const lineOfRest = line - countLines(text, at, start);
			return [...slices, ...hasMark ? splitYaml(text, at, lineOfRest, 0) : restAsYaml(text, at, lineOfRest)];
		}
		slices.push({
			text: text.slice(start, end),
			start,
			line,
			...hasMark ? {} : { isJson: true }
		});
		line += countLines(text, start, end);
		at = end;
	}
	return slices;
}
/** What is not JSON, without the white space before it up to the end of a line, which Kubernetes skips. */
function restAsYaml(text, from, line) {
	let at = from;
	while (at < text.length && /[^\S\n]|\u0085/.test(text.charAt(at))) at += 1;
	const isNextLine = text[at] === "\n";
	return splitYaml(text, isNextLine ? at + 1 : at, isNextLine ? line + 1 : line);
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
	return splitDocuments(text).map((slice) => documentOf(slice, readSlice(slice)));
}
/** A slice, and what it was found to hold. */
function documentOf({ text, start, line }, read) {
	return {
		text,
		start,
		line,
		read
	};
}
/** {@link readSlice} within a time for its length; what takes longer is refused. */
function limited(slice) {
	const limit = timeFor(slice.text.length, Number.POSITIVE_INFINITY);
	try {
		return within(limit, () => readSlice(slice));
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
export { buildDigest as A, fetchFromOrigin as C, within as D, timeFor as E, shipped as M, shippedText as N, TimeoutError as O, digestOf as P, writeOverlay as S, eachWithin as T, newOverlay as _, splitDocuments as a, overlayIndex as b, readReply as c, answerOf as d, isLate as f, statInside as g, readInside as h, unread as i, distFolder as j, createThreads as k, isEngineError as l, listInside as m, limited as n, readDocument as o, confine as p, readStream as r, readOrdinary as s, documentOf as t, startEngine as u, openOverlay as v, git as w, removeOverlay as x, overlayFiles as y };
