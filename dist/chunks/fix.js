import { r as __toESM } from "./rolldown-runtime.js";
import { i as structuredPatch, r as formatPatch, t as FILE_HEADERS_ONLY } from "./diff.js";
import { t as require_picocolors } from "./picocolors.js";
import { a as repositoryRootOf } from "./session.js";
import { a as oneLine, n as counted, r as harmless } from "./plain-text.js";
import { i as fix$1 } from "./run.js";
import { i as wantsColor, n as progressLine } from "./io.js";
import { n as runOptions } from "./options.js";
import { a as refuseUseless, n as fixedOptions } from "./useless.js";
import { join } from "node:path";
// src/cli/fix.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/**
* Writes the verified fixes, or with `--dry-run` prints them as a patch; the exit code is 0 even when findings remain.
*/
async function fix(paths, options, io) {
	refuseUseless(fixedOptions(options));
	const progress = progressLine(io);
	const asked = runOptions(paths, options, io);
	const { texts, fixed, remaining, lowered, files, mask } = await fix$1({
		...asked,
		onProgress: (now) => progress.show(now)
	});
	progress.clear();
	const root = repositoryRootOf(asked);
	const dry = options.dryRun === true;
	const paint = import_picocolors.default.createColors(wantsColor(io, options.color));
	const written = dry ? io.stderr : io.stdout;
	const sorted = [...texts].sort(([a], [b]) => a < b ? -1 : 1);
	if (dry) {
		const patches = sorted.map(async ([file, text]) => [file, patchOf(file, await files.readText(file), text)]);
		printPatches(await Promise.all(patches), {
			options,
			mask,
			paint,
			io
		});
	} else writeFixes(sorted, root, io);
	const linesOf = (findings) => new Set(findings.map(describeFinding));
	const [fixedLines, left, apart] = [
		linesOf(fixed),
		linesOf(remaining).size,
		linesOf(lowered).size
	];
	for (const line of fixedLines) written.write(`${paint.green(dry ? "would fix" : "fixed")}  ${line}\n`);
	written.write(`${summary({
		fixed: fixedLines.size,
		left,
		lowered: apart,
		files: texts.size,
		dry
	})}\n`);
	return 0;
}
function printPatches(patches, { options, mask, paint, io }) {
	const hidden = [];
	for (const [file, patch] of patches) {
		const shown = options.showSecrets === true ? patch : mask(patch);
		if (shown !== patch) hidden.push(file);
		io.stdout.write(colored(shown, paint));
	}
	if (hidden.length > 0) io.stderr.write(`values of Secrets are *** in the patch of ${hidden.join(", ")}; to apply it, use --show-secrets\n`);
}
/** Nothing is written when one of the files may not be. */
function writeFixes(texts, root, io) {
	const outputs = texts.map(([file, text]) => ({
		output: io.outputFile(join(root, file), root),
		text
	}));
	for (const { output, text } of outputs) output.write(text);
}
function patchOf(file, before, after) {
	return formatPatch(structuredPatch(`a/${file}`, `b/${file}`, before, after), FILE_HEADERS_ONLY);
}
/** Without colour the patch is unchanged, so that `git apply` accepts it. */
function colored(patch, paint) {
	if (!paint.isColorSupported) return patch;
	return patch.split("\n").map((line) => {
		const shown = harmless(line);
		if (line.startsWith("@@")) return paint.cyan(shown);
		if (line.startsWith("+++") || line.startsWith("---")) return paint.bold(shown);
		if (line.startsWith("+")) return paint.green(shown);
		return line.startsWith("-") ? paint.red(shown) : shown;
	}).join("\n");
}
function describeFinding({ rule, manifest, message }) {
	return oneLine(`${rule}  ${manifest.id.kind} ${manifest.id.name}: ${message}`);
}
function summary({ fixed, left, lowered, files, dry }) {
	const apart = lowered === 0 ? "" : `; ${counted(lowered, "lowered finding")} left alone, see \`seaworthy check --verbose\``;
	if (fixed === 0) return `${left === 0 ? "nothing to fix" : `no verified fix for ${counted(left, "finding")}`}${apart}`;
	return `${`${dry ? "would fix" : "fixed"} ${counted(fixed, "finding")} in ${counted(files, "file")}`}${left === 0 ? "" : `; ${counted(left, "finding")} left, see \`seaworthy check\``}${apart}${dry ? "; run without --dry-run to write the fixes" : ""}`;
}
export { fix };
