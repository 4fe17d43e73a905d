import { r as oneLine } from "./plain-text.js";
import { o as renderOnly } from "./run.js";
import { r as traitsOf } from "./target.js";
import { t as runOptions } from "./options.js";
import { resolve } from "node:path";
// src/cli/annotate.ts
/**
* The rendered objects of a target, each line with its source file and line, as in `git blame`:
* `charts/api/templates/hpa.yaml:13 │   maxReplicas: 40`. An unknown source is a question mark.
*/
function annotated(rendered, trace) {
	const documents = rendered.documents.map(({ text, source, sourceLine }, index) => text.trimEnd().split("\n").map((line, at) => {
		return {
			from: placeOf(traitsOf(rendered.target).isVerbatim && source !== void 0 ? {
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
// src/cli/render.ts
/** Prints the rendered objects; exit code 1 when a target fails, with its message on standard error. */
async function render(paths, options, io) {
	const { rendered, failures, traces } = await renderOnly(runOptions(paths, options, io.cwd), { traced: options.annotate === true });
	for (const { failure } of failures) printFailure(failure, io);
	for (const each of rendered) if (each.status === "failed") printFailure(each.failure, io);
	const done = rendered.flatMap((each) => each.status === "rendered" ? [each] : []);
	for (const each of done) {
		const output = options.annotate === true ? annotated(each, traces.get(each.target.id)) : each.output;
		if (options.output !== void 0) io.writeFile(resolve(io.cwd, options.output, `${fileName(each)}.yaml`), output);
		else io.stdout.write(done.length === 1 ? output : `---\n# Target: ${each.target.id}\n${withNewline(output)}`);
	}
	if (rendered.length === 0) io.stderr.write("nothing to render: no chart, kustomization or manifest found\n");
	return done.length === rendered.length && failures.length === 0 ? 0 : 1;
}
function printFailure(failure, io) {
	const place = failure.file === void 0 ? "" : `${failure.file}:${failure.line ?? 1}: `;
	io.stderr.write(`${place}${oneLine(failure.message)}${failure.hint === void 0 ? "" : `; ${failure.hint}`}\n`);
}
function fileName({ target }) {
	return target.id.replace(/[^\w.-]+/g, "_").replace(/_+$/, "");
}
function withNewline(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
export { render };
