import { t as SeaworthyError } from "./failure.js";
import { n as counted } from "./plain-text.js";
import { a as repositoryRootOf } from "./session.js";
import { n as runShard } from "./shards.js";
import { n as progressLine } from "./io.js";
import { n as partName } from "./split.js";
import { resolve } from "node:path";
// src/cli/shard.ts
/** Renders one shard into a part file; exit code 0 even with findings, which `merge` reports. */
async function shard(asked, options, io) {
	if (options.shard === void 0) throw new TypeError("no shard given");
	for (const [name, given] of notFinal(options)) if (given) throw new SeaworthyError(forMerge(name));
	if (options.cache === true || options.cacheLocation !== void 0) throw new SeaworthyError(noCache);
	const { index, of } = options.shard;
	const name = options.output ?? partName(options.shard);
	const file = resolve(io.cwd, name);
	const progress = progressLine(io);
	const onProgress = (now) => progress.show(now);
	const { part, rendered, targets } = await runShard({
		...asked,
		onProgress
	}, options.shard, { hide: [file] });
	progress.clear();
	io.outputFile(file, repositoryRootOf(asked)).write(part);
	const which = `shard ${index} of ${of}`;
	io.stdout.write(`${which}: rendered ${rendered} of ${counted(targets, "target")}, part file written to ${name}; join the parts with \`seaworthy merge\`\n`);
	return 0;
}
function notFinal(options) {
	return [
		["--format", options.format.length > 0],
		["--fail-on", options.failOn !== void 0],
		["--baseline", options.baseline !== void 0],
		["--update-baseline", options.updateBaseline === true]
	];
}
const noCache = {
	code: "usage",
	message: "--cache cannot be used with --shard: cached targets would be missing in the part file",
	hint: "remove --cache"
};
function forMerge(name) {
	return {
		code: "usage",
		message: `${name} cannot be used with --shard, whose findings are not final`,
		hint: `use it with \`seaworthy merge\``
	};
}
export { shard };
