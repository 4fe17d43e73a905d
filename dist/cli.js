#!/usr/bin/env node
import { n as CommanderError, t as Command } from "./chunks/commander.js";
import { c as reasonOf, o as errorCode, s as isSystemError } from "./chunks/regular-file.js";
import { t as SeaworthyError } from "./chunks/failure.js";
import { a as oneLine, r as harmless } from "./chunks/plain-text.js";
import { t as printing } from "./chunks/io.js";
import { a as withSharedOptions, i as withReportOptions, n as withCheckOptions, r as withFixOptions } from "./chunks/options.js";
import { t as version } from "./chunks/version.js";
import { n as readGivenFile, r as writeAll, t as outputFile } from "./chunks/output-file.js";
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
async function main(argv, raw) {
	const io = printing(raw);
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
		writeErr: (text) => io.stderr.write(harmless(text))
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
	withSharedOptions(program.command("render").argument("[paths...]", "files or folders; default: the repository")).description("print the rendered objects").option("--output <dir>", "write one file for each target into this folder").option("--annotate", "print the source file and line of each line").option("--show-secrets", "print the values of Secrets, which are *** otherwise").action(async (paths, options) => finish(await (await import("./chunks/render.js")).render(paths, options, io)));
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
	if (isSystemError(error)) {
		io.stderr.write(`seaworthy: ${oneLine(error.message)}\n`);
		return usageError;
	}
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	io.stderr.write(`seaworthy: internal error of Seaworthy; report it with this text:\n${harmless(stack)}\n`);
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
		stdout: sink(process.stdout, (cause) => {
			throw unwritable(cause);
		}),
		stderr: sink(process.stderr, () => void 0),
		now: () => performance.now(),
		outputFile: (path, root) => outputFile(path, [root]),
		readFile: (path, { mostBytes, root }) => readGivenFile(path, mostBytes, [root])?.toString()
	};
}
/**
* Writes synchronously, so that nothing is lost when the process ends. When its reader has closed, as `head` does, the rest
* is dropped: the run goes on, writes its files, and ends with the exit code that it has without a pipe.
*/
function sink(stream, refuse) {
	let closed = false;
	return {
		write(text) {
			if (closed) return;
			try {
				writeAll(stream.fd, text);
			} catch (error) {
				closed = true;
				if (errorCode(error) !== "EPIPE") refuse(error);
			}
		},
		isTTY: stream.isTTY === true,
		columns: stream.columns ?? 80
	};
}
function unwritable(cause) {
	const message = `standard output cannot be written: ${reasonOf(cause)}`;
	return new SeaworthyError({
		code: "file-unwritable",
		message,
		hint: "correct that, or write a file with --format NAME=FILE"
	}, { cause });
}
// src/bin.ts
process.exitCode = await main(process.argv.slice(2), processIo());
export {};
