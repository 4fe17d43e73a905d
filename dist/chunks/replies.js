import { r as __toESM } from "./rolldown-runtime.js";
import { t as asText } from "./own.js";
import { t as SeaworthyError } from "./failure.js";
import { a as asPathError, c as reasonOf, i as PathError, l as isBelow, o as errorCode, r as readRegularFile, u as statsAt } from "./regular-file.js";
import { execFile } from "node:child_process";
import { basename, dirname, join, relative, sep } from "node:path";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { hash } from "node:crypto";
import { runInThisContext } from "node:vm";
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
		"status",
		"microseconds"
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
		},
		"microseconds": {
			"description": "How long it took.",
			"type": "integer",
			"minimum": 0
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
			if (data.package === void 0 && (missing0 = "package") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.status === void 0 && (missing0 = "status") || data.microseconds === void 0 && (missing0 = "microseconds")) {
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
				for (const key0 in data) if (!(key0 === "package" || key0 === "name" || key0 === "file" || key0 === "row" || key0 === "status" || key0 === "message" || key0 === "trace" || key0 === "microseconds")) {
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
											if (valid0) {
												if (data.microseconds !== void 0) {
													let data8 = data.microseconds;
													const _errs16 = errors;
													if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
														validate101.errors = [{
															instancePath: instancePath + "/microseconds",
															schemaPath: "#/properties/microseconds/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs16) {
														if (typeof data8 == "number" && isFinite(data8)) {
															if (data8 < 0 || isNaN(data8)) {
																validate101.errors = [{
																	instancePath: instancePath + "/microseconds",
																	schemaPath: "#/properties/microseconds/minimum",
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
													var valid0 = _errs16 === errors;
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
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.covered === void 0 && (missing0 = "covered") || data.missed === void 0 && (missing0 = "missed")) {
				validate104.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "covered" || key0 === "missed")) {
					validate104.errors = [{
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
							validate104.errors = [{
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
						if (data.covered !== void 0) {
							let data1 = data.covered;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate104.errors = [{
									instancePath: instancePath + "/covered",
									schemaPath: "#/properties/covered/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 0 || isNaN(data1)) {
										validate104.errors = [{
											instancePath: instancePath + "/covered",
											schemaPath: "#/properties/covered/minimum",
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
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.missed !== void 0) {
								let data2 = data.missed;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs8 = errors;
											if (!validate25(data2[i0], {
												instancePath: instancePath + "/missed/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
												errors = vErrors.length;
											}
											if (!(_errs8 === errors)) break;
										}
									} else {
										validate104.errors = [{
											instancePath: instancePath + "/missed",
											schemaPath: "#/properties/missed/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate104.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate104.errors = vErrors;
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
				for (const key0 in data) if (!(key0 === "results" || key0 === "coverage")) {
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
						const _errs2 = errors;
						if (errors === _errs2) {
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
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.coverage !== void 0) {
							let data2 = data.coverage;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len1 = data2.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs7 = errors;
										if (!validate104(data2[i1], {
											instancePath: instancePath + "/coverage/" + i1,
											parentData: data2,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
											errors = vErrors.length;
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate100.errors = [{
										instancePath: instancePath + "/coverage",
										schemaPath: "#/properties/coverage/type",
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
const isRegoTraceAnswer = validate107;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.isMissing === void 0 && (missing0 = "isMissing") || data.isNegated === void 0 && (missing0 = "isNegated") || data.isShown === void 0 && (missing0 = "isShown") || data.isWhole === void 0 && (missing0 = "isWhole") || data.isEqual === void 0 && (missing0 = "isEqual") || data.isInPolicy === void 0 && (missing0 = "isInPolicy")) {
			validate111.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "isMissing" || key0 === "isNegated" || key0 === "isShown" || key0 === "isWhole" || key0 === "isEqual" || key0 === "isInPolicy")) {
				validate111.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				if (!Array.isArray(data.path)) {
					validate111.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.isMissing !== void 0) {
					if (typeof data.isMissing !== "boolean") {
						validate111.errors = [{
							instancePath: instancePath + "/isMissing",
							schemaPath: "#/properties/isMissing/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.isNegated !== void 0) {
						if (typeof data.isNegated !== "boolean") {
							validate111.errors = [{
								instancePath: instancePath + "/isNegated",
								schemaPath: "#/properties/isNegated/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.isShown !== void 0) {
							if (typeof data.isShown !== "boolean") {
								validate111.errors = [{
									instancePath: instancePath + "/isShown",
									schemaPath: "#/properties/isShown/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.isWhole !== void 0) {
								if (typeof data.isWhole !== "boolean") {
									validate111.errors = [{
										instancePath: instancePath + "/isWhole",
										schemaPath: "#/properties/isWhole/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.isEqual !== void 0) {
									if (typeof data.isEqual !== "boolean") {
										validate111.errors = [{
											instancePath: instancePath + "/isEqual",
											schemaPath: "#/properties/isEqual/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.isInPolicy !== void 0) {
										if (typeof data.isInPolicy !== "boolean") {
											validate111.errors = [{
												instancePath: instancePath + "/isInPolicy",
												schemaPath: "#/properties/isInPolicy/type",
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
		}
	} else {
		validate111.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate111.errors = vErrors;
	return true;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.value === void 0 && (missing0 = "value") || data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.looks === void 0 && (missing0 = "looks")) {
				validate109.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "value" || key0 === "file" || key0 === "row" || key0 === "looks")) {
					validate109.errors = [{
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
							validate109.errors = [{
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
							if (data.looks !== void 0) {
								let data2 = data.looks;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs7 = errors;
											if (!validate111(data2[i0], {
												instancePath: instancePath + "/looks/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
												errors = vErrors.length;
											}
											if (!(_errs7 === errors)) break;
										}
									} else {
										validate109.errors = [{
											instancePath: instancePath + "/looks",
											schemaPath: "#/properties/looks/type",
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
			}
		} else {
			validate109.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate109.errors = vErrors;
	return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.text === void 0 && (missing0 = "text")) {
				validate116.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "row" || key0 === "text")) {
					validate116.errors = [{
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
							validate116.errors = [{
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
							if (data.text !== void 0) {
								const _errs5 = errors;
								if (typeof data.text !== "string") {
									validate116.errors = [{
										instancePath: instancePath + "/text",
										schemaPath: "#/properties/text/type",
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
			validate116.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate116.errors = vErrors;
	return errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.row === void 0 && (missing0 = "row") || data.holds === void 0 && (missing0 = "holds") || data.looks === void 0 && (missing0 = "looks")) {
				validate114.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "row" || key0 === "holds" || key0 === "stopped" || key0 === "looks")) {
					validate114.errors = [{
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
							validate114.errors = [{
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
							if (data.holds !== void 0) {
								const _errs5 = errors;
								if (typeof data.holds !== "boolean") {
									validate114.errors = [{
										instancePath: instancePath + "/holds",
										schemaPath: "#/properties/holds/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.stopped !== void 0) {
									const _errs7 = errors;
									if (!validate116(data.stopped, {
										instancePath: instancePath + "/stopped",
										parentData: data,
										parentDataProperty: "stopped",
										rootData
									})) {
										vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.looks !== void 0) {
										let data4 = data.looks;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs10 = errors;
													if (!validate111(data4[i0], {
														instancePath: instancePath + "/looks/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
														errors = vErrors.length;
													}
													if (!(_errs10 === errors)) break;
												}
											} else {
												validate114.errors = [{
													instancePath: instancePath + "/looks",
													schemaPath: "#/properties/looks/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate114.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate114.errors = vErrors;
	return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.results === void 0 && (missing0 = "results") || data.bodies === void 0 && (missing0 = "bodies")) {
				validate108.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "results" || key0 === "bodies" || key0 === "error")) {
					validate108.errors = [{
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
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate109(data0[i0], {
										instancePath: instancePath + "/results/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate108.errors = [{
									instancePath: instancePath + "/results",
									schemaPath: "#/properties/results/type",
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
						if (data.bodies !== void 0) {
							let data2 = data.bodies;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len1 = data2.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs7 = errors;
										if (!validate114(data2[i1], {
											instancePath: instancePath + "/bodies/" + i1,
											parentData: data2,
											parentDataProperty: i1,
											rootData
										})) {
											vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
											errors = vErrors.length;
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate108.errors = [{
										instancePath: instancePath + "/bodies",
										schemaPath: "#/properties/bodies/type",
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
							if (data.error !== void 0) {
								const _errs8 = errors;
								if (typeof data.error !== "string") {
									validate108.errors = [{
										instancePath: instancePath + "/error",
										schemaPath: "#/properties/error/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate108.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate108.errors = vErrors;
	return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.answers === void 0 && (missing0 = "answers")) {
				validate107.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "answers")) {
					validate107.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.answers !== void 0) {
						let data0 = data.answers;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate108(data0[i0], {
										instancePath: instancePath + "/answers/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate107.errors = [{
									instancePath: instancePath + "/answers",
									schemaPath: "#/properties/answers/type",
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
			validate107.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate107.errors = vErrors;
	return errors === 0;
}
const isValidationValidateAnswer = validate122;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.field === void 0 && (missing0 = "field") || data.detail === void 0 && (missing0 = "detail") || data.whole === void 0 && (missing0 = "whole")) {
			validate124.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "field" || key0 === "detail" || key0 === "found" || key0 === "whole")) {
				validate124.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.type !== void 0) {
				if (typeof data.type !== "string") {
					validate124.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.field !== void 0) {
					if (typeof data.field !== "string") {
						validate124.errors = [{
							instancePath: instancePath + "/field",
							schemaPath: "#/properties/field/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.detail !== void 0) {
						if (typeof data.detail !== "string") {
							validate124.errors = [{
								instancePath: instancePath + "/detail",
								schemaPath: "#/properties/detail/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.found !== void 0) {
							if (typeof data.found !== "string") {
								validate124.errors = [{
									instancePath: instancePath + "/found",
									schemaPath: "#/properties/found/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.whole !== void 0) {
								if (typeof data.whole !== "string") {
									validate124.errors = [{
										instancePath: instancePath + "/whole",
										schemaPath: "#/properties/whole/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
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
	} else {
		validate124.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate124.errors = vErrors;
	return true;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.errors === void 0 && (missing0 = "errors") || data.warnings === void 0 && (missing0 = "warnings") || data.changes === void 0 && (missing0 = "changes")) {
				validate123.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "unread" || key0 === "errors" || key0 === "warnings" || key0 === "changes")) {
					validate123.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.unread !== void 0) {
						const _errs2 = errors;
						if (typeof data.unread !== "string") {
							validate123.errors = [{
								instancePath: instancePath + "/unread",
								schemaPath: "#/properties/unread/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.errors !== void 0) {
							let data1 = data.errors;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!validate124(data1[i0], {
											instancePath: instancePath + "/errors/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate123.errors = [{
										instancePath: instancePath + "/errors",
										schemaPath: "#/properties/errors/type",
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
							if (data.warnings !== void 0) {
								let data3 = data.warnings;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (Array.isArray(data3)) {
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs9 = errors;
											if (typeof data3[i1] !== "string") {
												validate123.errors = [{
													instancePath: instancePath + "/warnings/" + i1,
													schemaPath: "#/properties/warnings/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs9 === errors)) break;
										}
									} else {
										validate123.errors = [{
											instancePath: instancePath + "/warnings",
											schemaPath: "#/properties/warnings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.changes !== void 0) {
									let data5 = data.changes;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (Array.isArray(data5)) {
											const len2 = data5.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs13 = errors;
												if (!validate124(data5[i2], {
													instancePath: instancePath + "/changes/" + i2,
													parentData: data5,
													parentDataProperty: i2,
													rootData
												})) {
													vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
													errors = vErrors.length;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate123.errors = [{
												instancePath: instancePath + "/changes",
												schemaPath: "#/properties/changes/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate123.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate123.errors = vErrors;
	return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.objects === void 0 && (missing0 = "objects")) {
				validate122.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "objects")) {
					validate122.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.objects !== void 0) {
						let data0 = data.objects;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate123(data0[i0], {
										instancePath: instancePath + "/objects/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate122.errors = [{
									instancePath: instancePath + "/objects",
									schemaPath: "#/properties/objects/type",
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
			validate122.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate122.errors = vErrors;
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
		test: isRegoTestAnswer,
		trace: isRegoTraceAnswer
	},
	validation: { validate: isValidationValidateAnswer }
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
export { digestOf as C, shippedText as S, TimeoutError as _, confine as a, distFolder as b, statInside as c, overlayFiles as d, overlayIndex as f, git as g, fetchFromOrigin as h, answerOf as i, newOverlay as l, writeOverlay as m, isEngineError as n, listInside as o, removeOverlay as p, startEngine as r, readInside as s, readReply as t, openOverlay as u, createThreads as v, shipped as x, buildDigest as y };
