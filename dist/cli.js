#!/usr/bin/env node
import { i as Option, n as CommanderError, r as InvalidArgumentError, t as Command } from "./chunks/commander.js";
import { c as reasonOf, o as errorCode, s as isSystemError } from "./chunks/regular-file.js";
import { t as SeaworthyError } from "./chunks/failure.js";
import { a as oneLine, r as harmless } from "./chunks/plain-text.js";
import { t as printing } from "./chunks/io.js";
import { a as withListOptions, i as withFixOptions, o as withReportOptions, r as withCheckOptions, s as withSharedOptions, t as noOptions } from "./chunks/options.js";
import { n as suggestion, t as nearest } from "./chunks/suggestion.js";
import { n as version, t as engineVersions } from "./chunks/version.js";
import { n as writeAll, t as outputFile } from "./chunks/output-file.js";
import { t as readGivenFile } from "./chunks/given-file.js";
// src/cli/policy-commands.ts
const configOption = ["--config <file>", "configuration file (default: the nearest seaworthy.yaml)"];
const pathsHelp = "files or folders of policies, besides those of seaworthy.yaml";
/** The commands of authors of policies. */
function addPolicies(program, run) {
	const policy = program.command("policy").description("write, check and test policies of your own");
	addChecks(policy, run);
	addTest(policy, run);
	addTry(policy, run);
	addWriters(policy, run);
}
function addChecks(policy, { io, finish }) {
	policy.command("check").argument("[paths...]", pathsHelp).description("compile policies, and list their rules").option(...configOption).action(async (paths, options) => finish(await (await import("./chunks/policy.js")).checkPolicies(paths, {
		...noOptions,
		...options
	}, io)));
	policy.command("import").argument("<folder>", "policies that you have").description("say what of a folder of policies will run, what will not, and why").option(...configOption).action(async (folder, options) => finish(await (await import("./chunks/policy-write.js")).importPolicies(folder, {
		...noOptions,
		...options
	}, io)));
}
function addTest(policy, { io, finish }) {
	withColor(policy.command("test").argument("[paths...]", pathsHelp)).description("run the tests of policies, and the examples next to rules").option(...configOption).addOption(new Option("--coverage [percent]", "say which lines the tests reach; fail below the percentage").argParser(percent)).option("--watch", "run them again when a file changes").option("--verbose", "list every test with its time").action(async (paths, options) => finish(await (await import("./chunks/policy.js")).testPolicies(paths, {
		...noOptions,
		...options
	}, io)));
}
function addTry(policy, { io, finish }) {
	withColor(policy.command("try").argument("<rule>", "id of a rule").argument("<file>", "a manifest, chart or folder")).description("say what a rule answers about a file, what it looked at, and why it says nothing").option(...configOption).addOption(new Option("--policy <path>", "also use these policies; repeatable").argParser(collected).default([])).option("--show-input", "print the input with which the rule is asked").action(async (rule, file, options) => finish(await (await import("./chunks/policy-try.js")).tryPolicy(rule, file, {
		...noOptions,
		...options
	}, io)));
}
function addWriters(policy, { io, finish }) {
	policy.command("new").argument("<id>", "such as acme/owner-label; for conftest such as owner_label").description("write a rule that passes its tests").addOption(new Option("--kind <kind>", "what kind of policy").choices(["rules", "conftest"]).default("rules")).option("--folder <dir>", "folder of the policies (default: policies, or policy for conftest)").action(async (id, options) => finish(await (await import("./chunks/policy-write.js")).newPolicy(id, {
		...noOptions,
		...options
	}, io)));
	policy.command("fmt").argument("[paths...]", "files or folders of policies (default: those of seaworthy.yaml)").description("write policies as OPA formats them").option(...configOption).option("--check", "write nothing; fail where a file is not formatted").action(async (paths, { check, ...options }) => {
		const all = {
			...noOptions,
			...options,
			checkOnly: check === true
		};
		finish(await (await import("./chunks/policy-write.js")).formatPolicies(paths, all, io));
	});
	policy.command("docs").argument("[paths...]", pathsHelp).description("write a page for each rule").option(...configOption).option("--output <dir>", "folder of the pages (default: docs/policies)").action(async (paths, options) => finish(await (await import("./chunks/policy-docs.js")).documentPolicies(paths, {
		...noOptions,
		...options
	}, io)));
}
function withColor(command) {
	return command.option("--color", "always colour the output").option("--no-color", "never colour the output");
}
function collected(value, before) {
	return [...before, value];
}
function percent(text) {
	const value = Number(text);
	if (!(value >= 0 && value <= 100)) throw new InvalidArgumentError("it is a percentage, from 0 to 100.");
	return value;
}
// src/cli/unknown.ts
/** Throws one SeaworthyError for all options that the command does not have. */
function requireKnownOptions(program, argv) {
	const top = program.commands.find((each) => each.name() === argv[0]) ?? defaultOf(program);
	const command = top.commands.find((each) => each.name() === argv[1]) ?? top;
	const options = [...command.options, ...command === defaultOf(program) ? program.options : []];
	const names = [
		...options.flatMap(({ long, short }) => [long ?? [], short ?? []].flat()),
		"--help",
		"-h"
	];
	const unknown = [];
	for (let at = 0; at < argv.length && argv[at] !== "--"; at += 1) {
		const [name = ""] = (argv[at] ?? "").split("=");
		if (!name.startsWith("-") || name === "-") continue;
		const option = options.find((each) => each.long === name || each.short === name);
		if (option !== void 0) at += takesNext(option, argv[at] ?? "") ? 1 : 0;
		else if (!names.includes(name) && (name.startsWith("--") || !names.includes(name.slice(0, 2)))) unknown.push(name);
	}
	const [first, ...others] = unknown.map((name) => unknownOption(name, fullName(command, program), names));
	if (first !== void 0) throw new SeaworthyError(first, { others });
}
function defaultOf(program) {
	return program.commands.find((each) => each.name() === "check") ?? program;
}
/** `policy test` of a command in a command. */
function fullName(command, program) {
	const above = command.parent;
	return above === null || above === program ? command.name() : `${fullName(above, program)} ${command.name()}`;
}
function takesNext({ required }, text) {
	return required && !text.includes("=");
}
function unknownOption(name, command, names) {
	return {
		code: "usage",
		message: `unknown option '${name}' of ${command}`,
		hint: suggestion(name, names) ?? `see \`seaworthy ${command} --help\``
	};
}
/** A path that is not there may be a command with a spelling mistake. */
function withCommandHint(error, program, argv) {
	const [word = ""] = argv;
	if (!(error instanceof SeaworthyError) || error.failure.code !== "path-missing") return error;
	if (error.failure.message !== `'${word}' does not exist`) return error;
	const command = nearest(word, program.commands.map((each) => each.name()));
	if (command === void 0) return error;
	return new SeaworthyError({
		...error.failure,
		hint: `did you mean the command '${command}'?`
	}, { cause: error });
}
// src/cli/main.ts
const examples = `
Examples:
  seaworthy                                   check the whole repository
  seaworthy charts/api --values prod.yaml     check one chart with its production values
  seaworthy render overlays/prod              print the rendered objects
  seaworthy fix --dry-run                     print verified fixes as a patch
  helm template charts/api | seaworthy -      check what another tool prints
  seaworthy explain shutdown/grace-covers-drain

Exit codes: 0 no findings at or above --fail-on, 1 findings at or above --fail-on, 2 the run is not possible, or no object was judged: wrong option, invalid configuration, nothing found.`;
/** Runs the command line `argv` (without node and script) and returns the exit code; never throws. */
async function main(argv, raw) {
	const io = printing(raw);
	let exitCode = 0;
	const program = commands(io, (code) => {
		exitCode = code;
	});
	try {
		requireKnownOptions(program, argv);
		await program.parseAsync([...argv], { from: "user" });
		return exitCode;
	} catch (error) {
		return explainFailure(withCommandHint(error, program, argv), io);
	}
}
function commands(io, finish) {
	const program = new Command("seaworthy").description("Renders Helm charts, kustomizations and manifests, and checks the result against policies.").version(`${version}\n${engineVersions}`).addHelpText("after", examples).showSuggestionAfterError().exitOverride().configureOutput({
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
	addSchema(program, {
		io,
		finish
	});
	addPolicies(program, {
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
	withSharedOptions(program.command("render").argument("[paths...]", "files or folders; default: the repository")).description("print the rendered objects").option("--output <dir>", "write one file for each target into this folder").option("--variant <name>", "only this variant of the charts, as `targets` in seaworthy.yaml names it").option("--annotate", "print the source file and line of each line").option("--show-secrets", "print the values of Secrets, which are *** otherwise").action(async (paths, options) => finish(await (await import("./chunks/render2.js")).render(paths, options, io)));
	withFixOptions(program.command("fix").argument("[paths...]", "files or folders; default: the repository")).description("write fixes that are verified to resolve a finding and cause no other").action(async (paths, options) => finish(await (await import("./chunks/fix.js")).fix(paths, options, io)));
	program.command("explain").argument("<rule>").description("description, parameters and examples of a rule").action(async (rule, options) => finish(await (await import("./chunks/rules.js")).explain(rule, {
		...noOptions,
		...options
	}, io)));
	withListOptions(program.command("rules")).description("every rule, with its state and where that comes from").action(async ({ format, ...options }) => finish(await (await import("./chunks/rules.js")).listRules({
		...noOptions,
		...options,
		listFormat: format
	}, io)));
	program.command("init").description("write a seaworthy.yaml that explains every setting").action(async () => finish((await import("./chunks/init.js")).init(io)));
}
function addSchema(program, { io, finish }) {
	program.command("schema").argument("<kind>", "Deployment, apps/v1/Deployment.spec.strategy, or a kind that the repository defines").description("schema of a kind, or of a field of it").option("--config <file>", "configuration file (default: the nearest seaworthy.yaml)").option("--kube-version <version>", "Kubernetes version to describe").action(async (kind, options) => finish(await (await import("./chunks/schema.js")).schema(kind, {
		...noOptions,
		...options
	}, io)));
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
		stdin: standardInput,
		stdout: sink(process.stdout, (cause) => {
			throw unwritable(cause);
		}),
		stderr: sink(process.stderr, () => void 0),
		now: () => performance.now(),
		outputFile: (path, root) => outputFile(path, [root]),
		readFile: (path, { mostBytes, root }) => readGivenFile(path, mostBytes, [root])?.toString()
	};
}
/** Who stops reading it does not wait for its end: an open pipe would keep the process alive. */
function standardInput() {
	return { [Symbol.asyncIterator]() {
		if (process.stdin.isTTY) process.stderr.write("reading standard input; Ctrl-D ends it\n");
		const chunks = process.stdin[Symbol.asyncIterator]();
		return {
			next: () => chunks.next(),
			return: () => {
				process.stdin.destroy();
				return Promise.resolve({
					done: true,
					value: void 0
				});
			}
		};
	} };
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
