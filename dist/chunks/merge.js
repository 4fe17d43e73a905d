import { t as SeaworthyError } from "./failure.js";
import { a as repositoryRootOf } from "./session.js";
import { t as mergeShards } from "./shards.js";
import { n as runAndReport } from "./check.js";
import { n as runOptions } from "./options.js";
import { a as refuseUseless, i as refuseSameOutput, r as mergedOptions } from "./useless.js";
import { resolve } from "node:path";
// src/cli/merge.ts
/** Bytes of the largest part that is read; V8 cannot hold a string of twice that size. */
const mostBytes = 268435456;
/** Merges the parts of all shards into the report of one run. */
async function merge(parts, options, io) {
	refuseUseless(mergedOptions(options));
	refuseSameOutput(options, io);
	const hide = parts.map((name) => resolve(io.cwd, name));
	const asked = runOptions([], options, io);
	const root = repositoryRootOf(asked);
	const files = parts.map((name) => readPart(name, root, io));
	return runAndReport({
		asked,
		options,
		io
	}, (wanted) => mergeShards(wanted, files, { hide }));
}
function readPart(name, root, io) {
	const text = io.readFile(resolve(io.cwd, name), {
		mostBytes,
		root
	});
	if (text !== void 0) return {
		name,
		text
	};
	throw new SeaworthyError({
		code: "part-invalid",
		message: `part file '${name}' not found, or larger than ${mostBytes / 1024 / 1024} MiB`,
		hint: "name the files that `seaworthy check --shard` wrote, such as parts/*/seaworthy-part-*.json"
	});
}
export { merge };
