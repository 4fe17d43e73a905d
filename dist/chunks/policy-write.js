import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as SeaworthyError } from "./failure.js";
import { r as newRule } from "./policies.js";
import { a as oneLine, n as counted } from "./plain-text.js";
import { n as formattedPolicies, r as surveyedPolicies } from "./author.js";
import { a as repositoryRootOf } from "./session.js";
import { i as wantsColor } from "./io.js";
import { n as runOptions } from "./options.js";
import { join } from "node:path";
// src/cli/policy-write.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const mostBytes = 1048576;
/** Writes policies as OPA formats them; with `check` it only names those that differ, and the exit code is 1. */
async function formatPolicies(paths, options, io) {
	const asked = runOptions([], {
		...options,
		policy: [...options.policy, ...paths]
	}, io);
	const changed = await formattedPolicies(asked);
	const root = repositoryRootOf(asked);
	for (const [path, text] of Object.entries(changed)) {
		if (options.checkOnly !== true) io.outputFile(join(root, path), root).write(text);
		io.stdout.write(`${path}\n`);
	}
	const count = Object.keys(changed).length;
	const what = options.checkOnly === true ? "not formatted" : "formatted";
	io.stdout.write(`${counted(count, "file")} ${what}\n`);
	return options.checkOnly === true && count > 0 ? 1 : 0;
}
/** Writes a rule that passes its tests; files that are there stay. */
async function newPolicy(id, options, io) {
	const root = repositoryRootOf(runOptions([], options, io));
	const kind = options.kind ?? "rules";
	const rule = newRule(id, kind, options.folder ?? (kind === "rules" ? "policies" : "policy"));
	for (const path of Object.keys(rule.files)) if (io.readFile(join(root, path), {
		mostBytes,
		root
	}) !== void 0) throw new SeaworthyError({
		code: "usage",
		message: `${path} exists`,
		hint: "choose another id, or remove it first"
	});
	for (const [path, text] of Object.entries(rule.files)) {
		io.outputFile(join(root, path), root).write(text);
		io.stdout.write(`${path}\n`);
	}
	io.stdout.write(`\nTest it with: seaworthy policy test ${rule.folder}\nUse it with:  policies: [{ ${rule.kind}: ${rule.folder} }] in seaworthy.yaml\n`);
	return 0;
}
/** Says what of a folder of policies will run, what will not, and why. */
async function importPolicies(folder, options, io) {
	const paint = import_picocolors.default.createColors(wantsColor(io, options.color));
	const files = await surveyedPolicies(folder, runOptions([], options, io));
	const width = Math.max(...files.map(({ file }) => file.length));
	for (const { file, as, says } of files) {
		const name = as === "none" ? paint.red("does not run") : as;
		io.stdout.write(`${file.padEnd(width)}  ${name}  ${oneLine(says)}\n`);
	}
	const failed = files.filter(({ as }) => as === "none").length;
	const namespaces = files.flatMap(({ as, says }) => as === "conftest" ? [says.slice(0, says.indexOf(":"))] : []);
	const list = [...new Set(namespaces)].sort().join(", ");
	io.stdout.write(`\n${counted(files.length, "file")}, ${failed} of them will not run\n`);
	if (namespaces.length > 0) io.stdout.write(`Use them with: policies: [{ conftest: ${folder}, namespaces: [${list}] }] in seaworthy.yaml\n`);
	return failed === 0 ? 0 : 1;
}
export { formatPolicies, importPolicies, newPolicy };
