import { t as SeaworthyError } from "./chunks/failure.js";
import { r as repoPath } from "./chunks/location.js";
import { resolve } from "node:path";
// src/api/options.ts
/** The same with every default filled in. */
function runOptions({ cwd = ".", root, ...options }) {
	const folder = resolve(cwd);
	const { paths = [], rules = [], includeCrds = false } = options;
	return {
		...options,
		paths,
		rules,
		includeCrds,
		cwd: folder,
		...root === void 0 ? {} : { root: resolve(folder, root) }
	};
}
// src/api/check.ts
/**
* Checks what a repository would deploy, and returns the report that `seaworthy check --format json` prints. Findings do
* not make it reject, nor do targets that cannot be rendered, which are findings too.
*
* @example
* const { findings, summary } = await check({ cwd: 'my-repository', paths: ['charts/api'] });
*
* @throws SeaworthyError when there is nothing to report on: a wrong option, a broken configuration, a missing path.
*/
async function check(options = {}) {
	const { runAndReport } = await import("./chunks/run-and-report.js");
	const { cache, ...others } = options;
	const asked = runOptions(others);
	return runAndReport({
		...asked,
		...cache === void 0 ? {} : { cache: resolve(asked.cwd, cache) }
	});
}
// src/api/fix.ts
/**
* Works out the fixes that `seaworthy fix` would write, and writes nothing: what to do with the texts is the caller's
* decision. Each fix was verified by rendering and checking again.
*
* @example
* for (const { path, after } of (await fix()).files) writeFileSync(path, after);
*
* @throws SeaworthyError for a wrong option, a broken configuration, a missing path.
*/
async function fix(options = {}) {
	const { fix: fixAll } = await import("./chunks/run2.js");
	const { texts, fixed, remaining, files } = await fixAll(runOptions(options));
	const changed = [];
	for (const [path, after] of [...texts].sort(([a], [b]) => a < b ? -1 : 1)) changed.push({
		path,
		before: await files.readText(repoPath(path)),
		after
	});
	return {
		files: changed,
		fixed: fixed.map(named),
		remaining: remaining.map(named)
	};
}
function named({ rule, severity, message, manifest, path }) {
	return {
		rule,
		severity,
		message,
		object: manifest.id,
		path
	};
}
// src/api/render.ts
/**
* Renders every target, as `seaworthy render` does: the text of `helm template`, `kustomize build` or the manifest, with
* `***` for the values of Secrets, unless `showSecrets` asks for the very text.
*
* @example
* const { targets } = await render({ paths: ['overlays/prod'] });
*
* @throws SeaworthyError for a wrong option, a broken configuration, a missing path.
*/
async function render({ showSecrets = false, ...options } = {}) {
	const { renderOnly } = await import("./chunks/renders2.js");
	const { rendered, failures } = await renderOnly(runOptions(options), {
		traced: false,
		showSecrets
	});
	return {
		targets: rendered.map((each) => {
			const { id, kind, path } = each.target;
			const ok = each.status === "rendered";
			return {
				id,
				kind,
				path,
				result: ok ? {
					ok,
					yaml: each.output
				} : {
					ok,
					failure: each.failure
				}
			};
		}),
		failures: failures.map(({ failure }) => failure)
	};
}
export { SeaworthyError, check, fix, render };
