#!/usr/bin/env node
import { n as CommanderError, t as Command } from "./chunks/commander.js";
import { t as SeaworthyError } from "./chunks/failure.js";
import { r as oneLine } from "./chunks/plain-text.js";
import { a as withSharedOptions, i as withReportOptions, n as withCheckOptions, r as withFixOptions } from "./chunks/options.js";
import { t as version } from "./chunks/version.js";
import { dirname } from "node:path";
import { mkdirSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
// src/cli/main.ts
const examples = `
Examples:
  seaworthy                                   check the whole repository
  seaworthy charts/api --values prod.yaml     check one chart with its production values
  seaworthy render overlays/prod              print the rendered objects
  seaworthy fix --dry-run                     print verified fixes as a patch
  seaworthy explain shutdown/grace-covers-drain

Exit codes: 0 no findings at or above --fail-on, 1 findings at or above --fail-on, 2 the run is not possible: wrong option, invalid configuration.`;
/** Runs the command line `argv` (without node and script) and returns the exit code; never throws. */
async function main(argv, io) {
	let exitCode = 0;
	const program = commands(io, (code) => {
		exitCode = code;
	});
	try {
		await program.parseAsync([...argv], { from: "user" });
		return exitCode;
	} catch (error) {
		return explainFailure(error, io);
	}
}
function commands(io, finish) {
	const program = new Command("seaworthy").description("Renders Helm charts, kustomizations and manifests, and checks the result against policies.").version(version).addHelpText("after", examples).showSuggestionAfterError().exitOverride().configureOutput({
		writeOut: (text) => io.stdout.write(text),
		writeErr: (text) => io.stderr.write(text)
	});
	addReports(program, {
		io,
		finish
	});
	addOthers(program, {
		io,
		finish
	});
	for (const command of program.commands) command.exitOverride().showSuggestionAfterError();
	return program;
}
function addReports(program, { io, finish }) {
	withCheckOptions(program.command("check", { isDefault: true }).argument("[paths...]", "files or folders; default: the repository")).description("check what the repository would deploy").action(async (paths, options) => finish(await (await import("./chunks/check2.js")).check(paths, options, io)));
	withReportOptions(program.command("merge").argument("<parts...>", "part files that the shards of one run wrote")).description("merge the part files of `check --shard` into one report; needs the same options as the shards").action(async (parts, options) => finish(await (await import("./chunks/merge.js")).merge(parts, options, io)));
}
function addOthers(program, { io, finish }) {
	withSharedOptions(program.command("render").argument("[paths...]", "files or folders; default: the repository")).description("print the rendered objects").option("--output <dir>", "write one file for each target into this folder").option("--annotate", "print the source file and line of each line").action(async (paths, options) => finish(await (await import("./chunks/render.js")).render(paths, options, io)));
	withFixOptions(program.command("fix").argument("[paths...]", "files or folders; default: the repository")).description("write fixes that are verified to resolve a finding and cause no other").action(async (paths, options) => finish(await (await import("./chunks/fix.js")).fix(paths, options, io)));
	program.command("explain").argument("<rule>").description("description, parameters and examples of a rule").action(async (rule, options) => finish((await import("./chunks/rules.js")).explain(rule, options, io)));
	withSharedOptions(program.command("rules")).description("enabled rules, with severity and the origin of each setting").action(async (options) => finish(await (await import("./chunks/rules.js")).listRules(options, io)));
}
const usageError = 2;
function explainFailure(error, io) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageError;
	if (error instanceof SeaworthyError) {
		for (const failure of [error.failure, ...error.others]) io.stderr.write(`seaworthy: ${sentence(failure)}\n`);
		return usageError;
	}
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	io.stderr.write(`seaworthy: internal error of Seaworthy; report it with this text:\n${stack}\n`);
	return usageError;
}
function sentence({ message, hint, file, line, column }) {
	const place = file === void 0 ? "" : [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
	return oneLine(`${place === "" ? "" : `${place} `}${message}${hint === void 0 ? "" : `; ${hint}`}`);
}
// src/cli/process-io.ts
/** The real terminal, environment and file system. */
function processIo() {
	return {
		cwd: process.cwd(),
		platform: process.platform,
		env: process.env,
		stdout: sink(process.stdout),
		stderr: sink(process.stderr),
		now: () => performance.now(),
		writeFile(path, content) {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, content);
		},
		readFile(path, mostBytes) {
			const found = statSync(path, { throwIfNoEntry: false });
			return found?.isFile() === true && found.size <= mostBytes ? readFileSync(path, "utf8") : void 0;
		}
	};
}
/** Writes synchronously, so that nothing is lost when the process ends; ends the process when the reader has closed. */
function sink(stream) {
	return {
		write(text) {
			for (let rest = Buffer.from(text); rest.length > 0;) rest = rest.subarray(writeSome(stream.fd, rest));
		},
		isTTY: stream.isTTY === true,
		columns: stream.columns ?? 80
	};
}
function writeSome(fd, bytes) {
	try {
		return writeSync(fd, bytes);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "EAGAIN") return 0;
		if (code === "EPIPE") process.exit();
		throw error;
	}
}
// src/bin.ts
process.exitCode = await main(process.argv.slice(2), processIo());
export {};
