import { t as SeaworthyError } from "./failure.js";
import { t as renderOnly } from "./renders.js";
import { a as oneLine, r as harmless, t as commandless } from "./plain-text.js";
import { a as repositoryRootOf, k as withoutTrailing } from "./session.js";
import { n as runOptions } from "./options.js";
import { join, resolve } from "node:path";
// src/cli/annotate.ts
/**
* The rendered objects of a target, each line with its source file and line, as in `git blame`:
* `charts/api/templates/hpa.yaml:13 │   maxReplicas: 40`. An unknown source is a question mark.
*/
function annotated(rendered, trace) {
	const documents = rendered.documents.map(({ text, source, sourceLine }, index) => text.trimEnd().split("\n").map((line, at) => {
		return {
			from: placeOf(rendered.target.traits.isVerbatim && source !== void 0 ? {
				file: source,
				line: sourceLine + at
			} : trace?.[index]?.[at]),
			line
		};
	}));
	const width = Math.max(1, ...documents.flat().map(({ from }) => from.length));
	return documents.map((lines) => [`${" ".repeat(width)} │ ---`, ...lines.map(({ from, line }) => joinColumns(from.padEnd(width), line))]).map((lines) => `${lines.join("\n")}\n`).join("");
}
function joinColumns(place, line) {
	return `${place} │ ${line}`.trimEnd();
}
function placeOf(from) {
	return from === void 0 ? "?" : `${from.file}:${from.line}`;
}
// src/cli/output-names.ts
/** Bytes of the longest name; file systems take 255, and an ending is added. */
const mostBytes = 200;
/**
* A file name for each target, visible and different from all others, also where upper case and lower case are the same
* file: `x/y.yaml` and `x_y.yaml` become `x_y.yaml.yaml` and `x_y.yaml-2.yaml`. The names depend on the targets alone.
*/
function outputNames(targets) {
	const taken = /* @__PURE__ */ new Set();
	const next = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	for (const target of [...new Set(targets)].sort()) {
		const wanted = plainName(target);
		let name = wanted;
		for (let number = next.get(wanted.toLowerCase()) ?? 2; taken.has(name.toLowerCase()); number += 1) {
			name = `${wanted}-${number}`;
			next.set(wanted.toLowerCase(), number + 1);
		}
		taken.add(name.toLowerCase());
		names.set(target, `${name}.yaml`);
	}
	return names;
}
/** ASCII alone, so that a name has as many bytes as characters. */
function plainName(target) {
	const name = withoutTrailing(target.replace(/[^\w.-]+/g, "_"), "_").replace(/^[.-]+/, "_");
	return (name === "_" || name === "" ? "root" : name).slice(0, mostBytes);
}
// src/cli/render.ts
/** Prints the rendered objects; exit code 1 when a target fails, with its message on standard error. */
async function render(paths, options, io) {
	const asked = runOptions(paths, options, io);
	const { rendered, failures, traces, isRedacted } = await renderOnly(asked, {
		traced: options.annotate === true,
		showSecrets: options.showSecrets === true
	});
	for (const { failure } of failures) printFailure(failure, io);
	for (const each of rendered) {
		const failure = each.status === "failed" ? each.failure : each.flaw;
		if (failure !== void 0) printFailure(failure, io);
	}
	const done = rendered.flatMap((each) => each.status === "rendered" ? [each] : []);
	const textOf = (each) => visible(options.annotate === true ? annotated(each, traces.get(each.target.id)) : each.output);
	if (options.output !== void 0) {
		const root = repositoryRootOf(asked);
		writeTargets(done, {
			folder: resolve(io.cwd, options.output),
			root,
			io,
			textOf
		});
	} else for (const each of done) {
		const output = textOf(each);
		io.stdout.write(done.length === 1 ? output : `---\n# Target: ${oneLine(each.target.id)}\n${withNewline(output)}`);
	}
	if (isRedacted) io.stderr.write("values of Secrets are shown as ***; --show-secrets prints them\n");
	if (rendered.length === 0) io.stderr.write("nothing to render: no chart, kustomization or manifest found\n");
	return done.length === rendered.length && failures.length === 0 ? 0 : 1;
}
function printFailure(failure, io) {
	const place = failure.file === void 0 ? "" : `${failure.file}:${failure.line ?? 1}: `;
	const hint = failure.hint === void 0 ? "" : `; ${failure.hint}`;
	io.stderr.write(`${oneLine(`${place}${failure.message}${hint}`)}\n`);
}
/**
* What is rendered may hold any character, and any line: what cannot be seen is escaped as YAML has it between double
* quotes, and the colon of a line that a runner would take for a command. It stays YAML.
*/
function visible(yaml) {
	return commandless(harmless(yaml.replaceAll("\r\n", "\n")));
}
/** Every file is looked at before the first is written; none that was read for this run is written over. */
function writeTargets(done, { folder, root, io, textOf }) {
	const names = outputNames(done.map(({ target }) => target.id));
	const read = new Set(done.flatMap(({ inputs }) => inputs.map((file) => join(root, file))));
	const outputs = done.map((each) => {
		const path = join(folder, names.get(each.target.id) ?? "");
		if (read.has(path)) throw new SeaworthyError(isInput(path));
		return {
			each,
			output: io.outputFile(path, root)
		};
	});
	for (const { each, output } of outputs) output.write(textOf(each));
}
function isInput(path) {
	return {
		code: "usage",
		message: `'${path}' is a file that was rendered, and would be written over`,
		hint: "name another folder with --output"
	};
}
function withNewline(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
export { render };
