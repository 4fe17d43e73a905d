import { t as SeaworthyError } from "./failure.js";
import { resolve } from "node:path";
// src/cli/useless.ts
/** Options of `check` that need another one. */
function checkedOptions(paths, options) {
	return [
		accepting(options),
		{
			option: "--stdin-filename",
			without: "the path -",
			isGiven: options.stdinFilename !== void 0 && !paths.includes("-")
		},
		listing(options)
	];
}
/** Options of `merge` that need another one. */
function mergedOptions(options) {
	return [accepting(options), listing(options)];
}
/** Options of `fix` that need another one. */
function fixedOptions(options) {
	return [{
		option: "--show-secrets",
		without: "--dry-run",
		isGiven: options.showSecrets === true && options.dryRun !== true
	}, accepting(options)];
}
function accepting({ acceptConfigChanges, base }) {
	return {
		option: "--accept-config-changes",
		without: "--base",
		isGiven: acceptConfigChanges === true && base === void 0
	};
}
function listing({ verbose, format }) {
	return {
		option: "--verbose",
		without: "the format text",
		isGiven: verbose && format.length > 0 && format.every((each) => each.format !== "text")
	};
}
/** Throws one SeaworthyError for all options that have no effect. */
function refuseUseless(all) {
	const [first, ...others] = all.filter(({ isGiven }) => isGiven).map(hasNoEffect);
	if (first !== void 0) throw new SeaworthyError(first, { others });
}
function hasNoEffect({ option, without }) {
	return {
		code: "usage",
		message: `${option} has no effect without ${without}`,
		hint: "remove it, or add what it needs"
	};
}
/** Throws a SeaworthyError when two reports would be written to the same file, or both to standard output. */
function refuseSameOutput({ format }, { cwd }) {
	const known = /* @__PURE__ */ new Map();
	for (const { format: name, file } of format) {
		const path = file === void 0 ? "" : resolve(cwd, file);
		const before = known.get(path);
		if (before !== void 0) {
			const message = `the formats ${before} and ${name} are both written to ${file === void 0 ? "standard output" : `'${file}'`}`;
			throw new SeaworthyError({
				code: "usage",
				message,
				hint: "name a file for one of them, as in --format NAME=FILE"
			});
		}
		known.set(path, name);
	}
}
export { refuseUseless as a, refuseSameOutput as i, fixedOptions as n, mergedOptions as r, checkedOptions as t };
