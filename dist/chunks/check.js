import { l as baselineOf, o as run } from "./run.js";
import { t as SeaworthyError } from "./failure.js";
import { i as describeEmpty } from "./describe.js";
import { a as repositoryRootOf } from "./session.js";
import { a as oneLine, i as jsonText } from "./plain-text.js";
import { n as safe, t as ofCommands } from "./safe.js";
import { r as sourceUrlOf } from "./presentation.js";
import { i as wantsColor, n as progressLine, r as showsLinks } from "./io.js";
import { n as runOptions } from "./options.js";
import { a as refuseUseless, i as refuseSameOutput, t as checkedOptions } from "./useless.js";
import { n as version } from "./version.js";
import { isAbsolute, join, relative, resolve } from "node:path";
// src/report/load-format.ts
/** One format of `formats`, without loading the others and what they are made with. */
function loadFormat(name) {
	return loaders[name]();
}
const loaders = {
	text: async () => safe((await import("./text.js")).text),
	json: async () => (await import("./json.js")).json,
	github: async () => ofCommands((await import("./github.js")).github),
	sarif: async () => (await import("./sarif2.js")).sarif,
	junit: async () => safe((await import("./junit.js")).junit),
	gitlab: async () => (await import("./gitlab.js")).gitlab,
	markdown: async () => safe((await import("./markdown2.js")).markdown),
	html: async () => safe((await import("./html2.js")).html)
};
// src/cli/cache-folder.ts
/** Absolute folder of the cache; undefined without a cache. */
function cacheFolder({ cache, cacheLocation }, io) {
	if (cacheLocation !== void 0) return resolve(io.cwd, cacheLocation);
	return cache === true ? defaultFolder(io) : void 0;
}
/** The user's cache folder of the operating system. Source: XDG Base Directory Specification, 3. */
function defaultFolder({ env, platform }) {
	const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
	if (platform === "win32" && local) return join(local, "seaworthy", "Cache");
	if (platform === "darwin" && home) return join(home, "Library", "Caches", "seaworthy");
	if (xdg?.startsWith("/")) return join(xdg, "seaworthy");
	if (home) return join(home, ".cache", "seaworthy");
	throw new SeaworthyError({
		code: "usage",
		message: "--cache has no folder: HOME is not set",
		hint: "set one with --cache-location"
	});
}
// src/cli/check.ts
/** Checks the repository, or renders one shard of it. */
async function check(paths, options, io) {
	refuseUseless(checkedOptions(paths, options));
	refuseSameOutput(options, io);
	const asked = runOptions(paths, options, io);
	if (options.shard === void 0 && options.output !== void 0) throw new SeaworthyError(outputWithoutShard);
	if (options.shard === void 0) return runAndReport({
		asked,
		options,
		io
	}, run);
	const { shard } = await import("./shard.js");
	return shard(asked, options, io);
}
/** Runs `work`, writes its report in every requested format, and returns the exit code. */
async function runAndReport({ asked, options, io }, work) {
	const started = io.now();
	const progress = progressLine(io);
	if (options.updateBaseline === true && options.baseline === void 0) throw new SeaworthyError(noBaseline);
	const cache = cacheFolder(options, io);
	const report = await work({
		...asked,
		...cache === void 0 ? {} : { cache },
		onProgress: (now) => progress.show(now),
		onWarning: (message) => {
			progress.clear();
			io.stderr.write(`seaworthy: ${oneLine(message)}\n`);
		}
	});
	progress.clear();
	const live = io.stdout.isTTY && io.env.CI === void 0;
	const root = repositoryRootOf(asked);
	const how = {
		color: wantsColor(io, options.color),
		...shownFrom(root, io.cwd),
		linkRoot: live && showsLinks(io) ? root : void 0,
		sourceUrl: sourceUrlOf(io.env),
		seconds: live ? (io.now() - started) / 1e3 : void 0,
		verbose: options.verbose,
		version
	};
	const outputs = options.format.length > 0 ? options.format : [{
		format: "text",
		file: void 0
	}];
	for (const output of outputs) await print(output, report, {
		how,
		io,
		root
	});
	const empty = describeEmpty(report);
	if (empty !== void 0 && outputs.every(({ format }) => format !== "text")) io.stderr.write(`seaworthy: ${oneLine(empty)}\n`);
	if (options.updateBaseline !== true || options.baseline === void 0) return report.exitCode;
	writeBaseline(resolve(io.cwd, options.baseline), report, {
		io,
		root
	});
	return report.exitCode === 2 ? 2 : 0;
}
/** In a folder that does not hold the working folder, paths are absolute, so that they can be opened. */
function shownFrom(root, cwd) {
	const down = relative(root, cwd);
	return down.startsWith("..") || isAbsolute(down) ? { prefix: `${root}/` } : {};
}
const outputWithoutShard = {
	code: "usage",
	message: "--output has no effect without --shard: it names the part file of a shard",
	hint: "write a report into a file with --format NAME=FILE"
};
const noBaseline = {
	code: "usage",
	message: "--update-baseline needs a file",
	hint: "name it with --baseline FILE"
};
function writeBaseline(file, report, { io, root }) {
	const findings = baselineOf(report.verdicts);
	const text = `${jsonText({
		version: 1,
		findings
	})}\n`;
	io.outputFile(file, root).write(text);
	io.stderr.write(`wrote ${findings.length} findings to ${file}\n`);
}
async function print({ format, file }, report, { how, io, root }) {
	const write = await loadFormat(format);
	if (file === void 0) return io.stdout.report(write(report, how));
	const text = write(report, {
		...how,
		color: false,
		linkRoot: void 0,
		seconds: void 0
	});
	io.outputFile(resolve(io.cwd, file), root).write(text);
}
export { runAndReport as n, check as t };
