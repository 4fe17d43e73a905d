import { r as __toESM } from "./rolldown-runtime.js";
import { t as SeaworthyError } from "./failure.js";
import { i as severities } from "./severity.js";
import { t as suggestion } from "./suggestion.js";
import { r as repoPath, t as nodeFiles } from "./node-files.js";
import { i as shippedText, n as distFolder, r as shipped } from "./dist.js";
import { d as openOverlay, n as bridge, r as digestOf } from "./bridge.js";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
// src/config/find.ts
const names = [
	"seaworthy.yaml",
	".seaworthy.yaml",
	".github/seaworthy.yaml"
];
/** True for a path where a configuration file may stand. */
function isConfigFile(path) {
	return names.some((name) => path === name || path.endsWith(`/${name}`));
}
/** The nearest configuration file at or above `start`, up to the repository root; undefined when there is none. */
async function findConfig(files, start) {
	const parts = start === "." ? [] : start.split("/");
	for (let depth = parts.length; depth >= 0; depth -= 1) for (const name of names) {
		const path = repoPath([...parts.slice(0, depth), name].join("/"));
		if ((await files.stat(path))?.kind === "file") return path;
	}
}
// src/host/root.ts
/** The folder that holds `.git`, at or above `start` (absolute); undefined when there is none. */
function gitRoot(start) {
	for (let folder = start;; folder = dirname(folder)) {
		if (existsSync(resolve(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return void 0;
	}
}
/**
* The repository root for a run in `cwd` over `paths`: the one the first path lies in, else `cwd` when the path lies
* below it, else the path itself.
*/
function repositoryRoot(cwd, paths) {
	const first = resolve(cwd, paths[0] ?? ".");
	const folder = existsSync(first) && statSync(first).isDirectory() ? first : dirname(first);
	return gitRoot(folder) ?? (`${folder}/`.startsWith(`${resolve(cwd)}/`) ? resolve(cwd) : folder);
}
/** `paths`, relative to `cwd` or absolute, as paths of the repository; throws a SeaworthyError for one outside `root` or missing. */
function insideRoot$1(root, cwd, paths) {
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
// src/host/threads.ts
var TimeoutError = class extends Error {
	name = "TimeoutError";
};
/** Deep templates recurse deeply; at Node's 4 MB a chart with thousands of nested blocks would end the engine. */
const stackSizeMb = 16;
function createThreads(count) {
	let opened;
	return {
		count,
		async run({ name }, args, limitMs) {
			try {
				opened ??= openPool(count);
				return await (await opened).exec(name, [...args]).timeout(limitMs);
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
			resourceLimits: { stackSizeMb }
		}
	});
}
/** By the name that workerpool gives it, so that its class need not be loaded. */
function isTimeout(error) {
	return error instanceof Error && error.name === "TimeoutError";
}
// src/config/settings.ts
/** What the configuration says of rules and categories (`hpa/*`), each with the line it stands on. */
function ruleSettings(document) {
	const settings = {};
	for (const [name, entry] of Object.entries(document?.value.rules ?? {})) {
		const from = `${document?.file}:${document?.placeOf(["rules", name]).line}`;
		if (typeof entry === "string") {
			settings[name] = {
				level: entry,
				params: {},
				from
			};
			continue;
		}
		const { severity, ...rest } = entry;
		settings[name] = {
			level: severity ?? "on",
			params: definedOf(rest),
			from
		};
	}
	return settings;
}
function definedOf(params) {
	const defined = {};
	for (const [name, value] of Object.entries(params)) if (value !== void 0) defined[name] = value;
	return defined;
}
// src/config/targets.ts
/** The charts a configuration names, each with its sets of values. Throws a SeaworthyError with every error found. */
async function targetsOf(document, folder, files) {
	const reading = {
		document,
		folder,
		failures: []
	};
	const found = [];
	for (const [index, entry] of (document.value.targets ?? []).entries()) {
		const at = ["targets", index];
		const path = inside(reading, folder, entry.path, [...at, "path"]);
		if (path === void 0) continue;
		if (await files.stat(repoPath(`${path}/Chart.yaml`)) === void 0) refuse(reading, [...at, "path"], `there is no chart at ${path}`, "name a folder that holds a Chart.yaml");
		if (found.some((each) => each.path === path)) refuse(reading, [...at, "path"], `${path} is listed a second time`, "put its sets of values under variants");
		found.push(target(reading, entry, path, at));
	}
	const [first, ...others] = reading.failures;
	if (first !== void 0) throw new SeaworthyError(first, { others });
	return found;
}
function target(reading, entry, path, at) {
	const shared = valueSet(reading, {
		...entry,
		name: nameOf(entry)
	}, path, at);
	const alone = shared.values.length + shared.set.length > 0 ? [shared] : [];
	const variants = entry.variants?.map((variant, index) => {
		const place = [
			...at,
			"variants",
			index
		];
		if (entry.variants?.findIndex(({ name }) => name === variant.name) !== index) refuse(reading, [...place, "name"], `a second variant is called '${variant.name}'`, "give it a name of its own");
		const own = valueSet(reading, variant, path, place);
		return {
			...own,
			values: [...shared.values, ...own.values],
			set: [...shared.set, ...own.set]
		};
	});
	return {
		path,
		...naming(entry),
		variants: variants ?? alone
	};
}
function valueSet(reading, entry, chart, at) {
	const values = (entry.values ?? []).flatMap((file, index) => inside(reading, chart, file, [
		...at,
		"values",
		index
	]) ?? []);
	return {
		name: entry.name,
		values,
		set: entry.set ?? [],
		...naming(entry)
	};
}
function nameOf({ values, set }) {
	return [...values ?? [], ...set ?? []].join(", ");
}
function naming({ release, namespace }) {
	return {
		...release === void 0 ? {} : { release },
		...namespace === void 0 ? {} : { namespace }
	};
}
/** `path` from `folder`; undefined, with an error, when it leaves the repository. */
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
const mebibyte = 1048576;
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
/** Reads the nearest configuration file and lays the command line over it. Throws a SeaworthyError with every error found. */
async function readConfig(files, options, start) {
	const document = await readDocument(files, options, start);
	const file = document?.value ?? {};
	const folder = document === void 0 ? repoPath(".") : folderOf(document.file);
	return {
		profile: options.profile ?? file.profile ?? "default",
		failOn: options.failOn ?? file.failOn ?? "error",
		kubeVersion: kubeVersion(options, document),
		exclude: (file.exclude ?? []).map((glob) => folder === "." ? glob : `${folder}/${glob}`),
		external: file.external ?? [],
		targets: document === void 0 ? [] : await targetsOf(document, folder, files),
		helm: {
			values: options.values.map((path) => insideRoot(files.root, options.cwd, path)),
			set: options.set,
			includeCrds: options.includeCrds,
			...options.release === void 0 ? {} : { release: options.release },
			...options.namespace === void 0 ? {} : { namespace: options.namespace }
		},
		kustomize: {
			...defaults.kustomize,
			...file.kustomize
		},
		rules: ruleSettings(document),
		only: options.rules,
		limits: limitsOf(file)
	};
}
async function readDocument(files, options, start) {
	const path = (options.config === void 0 ? void 0 : insideRoot(files.root, options.cwd, options.config)) ?? await findConfig(files, start);
	if (path === void 0) return void 0;
	const { readConfigDocument } = await import("./document.js");
	return readConfigDocument(path, await files.readText(path), builtInRules);
}
function limitsOf({ limits }) {
	return {
		renderMs: (limits?.renderSeconds ?? defaults.renderSeconds) * 1e3,
		engineBytes: (limits?.engineMiB ?? defaults.engineMiB) * mebibyte,
		fileBytes: (limits?.fileMiB ?? defaults.fileMiB) * mebibyte
	};
}
/** `1.33`, `v1.33.2` or `1.33.2` as `1.33.2`. */
function kubeVersion(options, document) {
	const text = options.kubeVersion ?? document?.value.kubeVersion ?? defaults.kubeVersion;
	const parts = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/.exec(text);
	if (parts !== null) return `${parts[1]}.${parts[2]}.${parts[3] ?? 0}`;
	const wrong = {
		message: `'${text}' is no Kubernetes version`,
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
	const own = config.rules[meta.id];
	const category = config.rules[`${categoryOf(meta)}/*`];
	const setting = own ?? category;
	if (config.only.length > 0) return config.only.some((name) => matches(name, meta)) ? rule(meta, setting, "--rule") : void 0;
	if (setting?.level === "off") return void 0;
	if (setting !== void 0 && (own !== void 0 || isOn(meta, config))) return rule(meta, setting, setting.from);
	if (!isOn(meta, config)) return void 0;
	return rule(meta, void 0, meta.profile === "strict" ? "profile strict" : "default");
}
function isOn(meta, { profile }) {
	return meta.profile === "default" || meta.profile === "strict" && profile === "strict";
}
function rule(meta, setting, from) {
	const defaults = {};
	for (const [name, param] of Object.entries(meta.params)) defaults[name] = param.default;
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
	const words = [];
	Reflect.deleteProperty(globalThis, "fetch");
	globals.fs = silentFileSystem(words);
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
	go.run(await WebAssembly.instantiate(module, go.importObject));
	const handle = globals.seaworthyEngine;
	if (handle === void 0) throw new Error(`the ${name} engine did not start: ${words.join("")}`);
	globals.seaworthyEngine = void 0;
	return {
		handle,
		lastWords: () => words.splice(0).join(""),
		exited: () => exited
	};
}
/** All that Go asks of a file system besides the bridge: a place for what it prints. */
function silentFileSystem(words) {
	const decoder = new TextDecoder();
	const refuse = (...args) => {
		const callback = args.at(-1);
		if (typeof callback === "function") callback(Object.assign(/* @__PURE__ */ new Error("not implemented"), { code: "ENOSYS" }));
	};
	const write = (bytes) => {
		words.push(decoder.decode(bytes));
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
const running = /* @__PURE__ */ new Map();
const accesses = /* @__PURE__ */ new Map();
const overlays = /* @__PURE__ */ new Map();
let tree = { root: "" };
/** `layer`: folder of the layer through which the engine is to see the repository; empty for the files as they are. */
async function call(setup, name, request, layer) {
	accesses.clear();
	tree = {
		root: setup.root,
		overlay: overlayAt(layer)
	};
	return {
		reply: ask(running.get(name) ?? await start(setup, name), name, request),
		accesses: [...accesses.values()],
		died: !running.has(name)
	};
}
/** A call of an engine, as worker threads offer it. */
const callTask = {
	name: "call",
	run: call
};
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
	const words = `${instance.lastWords()} ${cause instanceof Error ? cause.message : ""}`.trim();
	return JSON.stringify({
		ok: false,
		error: died(words)
	});
}
function died(words) {
	if (/out of memory|cannot allocate memory/i.test(words)) return {
		code: "render-memory",
		message: "rendering took more memory than its limit",
		hint: "simplify it, or raise limits.engineMiB in seaworthy.yaml",
		detail: words
	};
	if (/stack|call stack/i.test(words)) return {
		code: "template-failed",
		message: "rendering went too deep: something includes itself without end",
		detail: words
	};
	return {
		code: "engine-failed",
		message: `the engine stopped: ${words.slice(0, 300) || "no words left"}`,
		detail: words
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
				const text = JSON.stringify(Object.assign({ op }, request));
				return outcome(await threads.run(callTask, [
					setup,
					engine,
					text,
					overlay
				], limits.renderMs));
			} catch (error) {
				return {
					ok: false,
					error: failureOf(error, limits),
					inputs: [],
					accesses: void 0
				};
			}
		},
		through: enginesOver
	});
	return enginesOver("");
}
/** Trusts the shape of a reply: both ends are ours and `engines/` tests them. */
function outcome({ reply, accesses, died }) {
	const answer = JSON.parse(reply);
	const about = {
		inputs: accesses.filter(({ kind }) => kind === "read").map(({ path }) => path).sort().map(repoPath),
		accesses: died ? void 0 : accesses
	};
	return answer.ok ? {
		ok: true,
		answer,
		...about
	} : {
		ok: false,
		error: answer.error,
		...about
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
const compiled = "policies/policies.wasm";
/** The rules that ship with Seaworthy. */
function builtInPolicySet() {
	return {
		id: "built-in",
		get digest() {
			return digestOf(shipped(compiled));
		},
		trust: "built-in",
		get rules() {
			return builtInRules();
		},
		open: () => shipped(compiled)
	};
}
// src/state/session.ts
/** Absolute path of the repository a run would look at. */
function repositoryRootOf({ root, cwd, paths }) {
	return root ?? repositoryRoot(cwd, paths);
}
const configBytes = 1048576;
/** Reads the configuration; throws a SeaworthyError when it, or a path, is wrong. */
async function openSession(options) {
	const root = repositoryRootOf(options);
	const small = nodeFiles(root, configBytes);
	const config = await readConfig(small, options, insideRoot$1(small.root, options.cwd, options.paths)[0] ?? repoPath("."));
	const files = nodeFiles(root, config.limits.fileBytes);
	const builtIn = builtInPolicySet();
	return {
		options,
		files,
		config,
		paths: insideRoot$1(files.root, options.cwd, options.paths),
		policySets: [{
			policySet: builtIn,
			rules: enabledRules(config, builtIn.rules)
		}]
	};
}
/**
* The configuration of another state of the repository, of which `changed` names the files that differ; that of now when
* it cannot be read. Rules are judged as they are now.
*/
async function configOf({ options, config }, files, changed) {
	const mayDiffer = options.config !== void 0 || changed.some(isConfigFile);
	if (options.paths.length > 0 || !mayDiffer) return config;
	try {
		return {
			...await readConfig(files, options, repoPath(".")),
			rules: config.rules
		};
	} catch (error) {
		if (error instanceof SeaworthyError) return config;
		throw error;
	}
}
/** Lends the tools to `task` and stops all threads whatever happens. */
async function withTools(session, task) {
	const { options, files, config } = session;
	const cache = await cacheFor(session);
	const threads = createThreads(options.workers ?? processors());
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
		const { kubeVersion, kustomize } = config;
		const tools = {
			files,
			threads,
			engines,
			kubeVersion,
			kustomize,
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
async function cacheFor({ options, files, config }) {
	const { kubeVersion, kustomize, limits } = config;
	if (options.cache === void 0) return void 0;
	const { openCache } = await import("./cache.js");
	const settings = {
		kubeVersion,
		kustomize
	};
	return openCache({
		folder: options.cache,
		root: files.root,
		fileBytes: limits.fileBytes,
		settings
	});
}
export { builtInPolicySet as a, withTools as i, openSession as n, TimeoutError as o, repositoryRootOf as r, ruleExamples as s, configOf as t };
