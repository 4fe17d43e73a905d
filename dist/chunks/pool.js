import { _ as TimeoutError, b as distFolder, i as answerOf, r as startEngine, t as readReply, u as openOverlay, v as createThreads } from "./replies.js";
import { r as repoPath } from "./location.js";
import { n as bridge } from "./bridge.js";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
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
/** Engines with at most `workers` threads of their own, for programs that only render. */
function createEngines({ workers, ...options }) {
	const threads = createThreads(workers);
	return {
		...enginesIn(threads, options),
		close: threads.close
	};
}
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
export { enginesIn as n, createEngines as t };
