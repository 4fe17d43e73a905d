import { i as Option, r as InvalidArgumentError } from "./commander.js";
import { n as suggestion } from "./suggestion.js";
import { a as helmTexts, i as helmLists } from "./helm-inputs.js";
import { t as SeaworthyError } from "./failure.js";
import { n as isFormat, t as formatNames } from "./format-names.js";
import { r as readShard } from "./split.js";
// src/cli/options.ts
/** The options of a command that renders nothing. */
const noOptions = {
	values: [],
	set: [],
	setString: [],
	setFile: [],
	apiVersions: [],
	rule: [],
	policy: [],
	includeCrds: false,
	format: [],
	verbose: false
};
/** Adds the options of `helm template`; each holds for every chart. */
function withHelmOptions(command) {
	for (const { option, help, commas } of Object.values(helmLists)) command.option(option, help, commas ? collectAll : collect, []);
	return command.option("--release <name>", "release name for every chart").option("--namespace <name>", "namespace for every chart").option("--include-crds", "render the CRDs of charts too", false);
}
/** Adds the options that every command shares. */
function withSharedOptions(command) {
	return withRuleOptions(withHelmOptions(command)).option("--kube-version <version>", "Kubernetes version to render and check for").option("--workers <number>", "maximum number of engines at the same time", positive).option("--color", "always colour the output").option("--no-color", "never colour the output");
}
/** Adds the options that say which rules are used. */
function withRuleOptions(command) {
	return command.option("--config <file>", "configuration file (default: the nearest seaworthy.yaml)").addOption(new Option("--profile <name>", "default or strict: warnings fail the run too, and rules for it are on").choices(["default", "strict"])).addOption(new Option("--policy <path>", "also use these policies: rules of your own, or policies for conftest; repeatable").argParser(collect).default([], "none")).addOption(new Option("--rule <id>", "only this rule, or category/*; repeatable").argParser(collect).default([], "all"));
}
/** Adds the options of `rules`: nothing is rendered. */
function withListOptions(command) {
	return withRuleOptions(command).addOption(new Option("--format <name>", "text or json").choices(["text", "json"]).default("text"));
}
/** Adds the options of `check`. */
function withCheckOptions(command) {
	return withReportOptions(command).option("--shard <i/n>", "render shard i of n into a part file for `seaworthy merge`; exits 0 even with findings", shard).option("--stdin-filename <path>", "with -: the path that standard input has in findings, and is judged as").option("--output <file>", "with --shard: the part file (default: seaworthy-part-i-of-n.json)");
}
/** Adds the options of every command that writes a report. */
function withReportOptions(command) {
	return withSharedOptions(command).addOption(new Option("--format <name[=file]>", `${formatNames.join(", ")}; repeatable`).argParser(output).default([], "text")).addOption(new Option("--fail-on <severity>", "minimum severity that fails the run").choices([
		"error",
		"warning",
		"info",
		"never"
	])).option("--base <ref>", "count only findings that are new since the merge base with this commit, branch or tag").option("--accept-config-changes", "with --base: also use what the change relaxes in the configuration").option("--baseline <file>", "do not count the findings in this file").option("--update-baseline", "write the current findings to the baseline file").option("--allow-empty", "a run that judges no object succeeds").option("--cache", "cache rendered and checked targets for the next run").option("--cache-location <dir>", "folder of the cache (default: the user's cache folder); implies --cache").option("--verbose", "also list skipped targets and waived findings, and how to waive a finding", false);
}
function withFixOptions(command) {
	return withSharedOptions(command).option("--dry-run", "print a patch and write nothing").option("--show-secrets", "with --dry-run: print the values of Secrets, which are *** otherwise").option("--base <ref>", "fix only findings that are new since the merge base with this commit, branch or tag").option("--accept-config-changes", "with --base: also use what the change relaxes in the configuration");
}
function collect(value, before) {
	return [...before, value];
}
/** Helm lets these also stand in one option, with commas between them. */
function collectAll(value, before) {
	return [...before, ...value.split(",")];
}
function positive(value) {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It must be a positive integer.");
	return number;
}
function shard(value) {
	const parsed = readShard(value);
	if (parsed === void 0) throw new InvalidArgumentError("It must be INDEX/COUNT, such as 2/3, with COUNT at most 1000.");
	return parsed;
}
function output(value, before) {
	const [name = "", ...rest] = value.split("=");
	if (!isFormat(name)) {
		const hint = suggestion(name, formatNames);
		throw new SeaworthyError({
			code: "usage",
			message: `unknown format '${name}'`,
			...hint === void 0 ? {} : { hint }
		});
	}
	return [...before, {
		format: name,
		file: rest.length === 0 ? void 0 : rest.join("=")
	}];
}
/** The options of a run from those of the command line. */
function runOptions(paths, options, { cwd, stdin }) {
	const { config, profile, kubeVersion, release, namespace, failOn, base, baseline, updateBaseline, workers } = options;
	const { acceptConfigChanges, stdinFilename, variant, allowEmpty } = options;
	return {
		cwd,
		paths,
		...paths.includes("-") ? { standardInput: stdin() } : {},
		...stdinFilename === void 0 ? {} : { stdinFilename },
		...variant === void 0 ? {} : { variant },
		rules: options.rule,
		...options.policy.length === 0 ? {} : { policies: options.policy },
		...helmTexts(options),
		includeCrds: options.includeCrds,
		...config === void 0 ? {} : { config },
		...profile === void 0 ? {} : { profile },
		...kubeVersion === void 0 ? {} : { kubeVersion },
		...release === void 0 ? {} : { release },
		...namespace === void 0 ? {} : { namespace },
		...failOn === void 0 ? {} : { failOn },
		...allowEmpty === void 0 ? {} : { allowEmpty },
		...base === void 0 ? {} : { base },
		...acceptConfigChanges === void 0 ? {} : { acceptConfigChanges },
		...baseline === void 0 ? {} : { baseline },
		...updateBaseline === void 0 ? {} : { updateBaseline },
		...workers === void 0 ? {} : { workers }
	};
}
export { withListOptions as a, withFixOptions as i, runOptions as n, withReportOptions as o, withCheckOptions as r, withSharedOptions as s, noOptions as t };
