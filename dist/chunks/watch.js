import { t as SeaworthyError } from "./failure.js";
import { watch } from "node:fs";
// src/host/watch-files.ts
/** Calls `changed` with the path of each file below `root` that is written, as often as the system says so. Without end. */
function watchFiles(root, changed) {
	watch(root, { recursive: true }, (_event, path) => {
		if (path !== null) changed(path);
	});
}
// src/cli/watch.ts
const quietMs = 100;
/** Does something now and after each change of a policy or manifest below `root`, until the process is stopped. */
async function forEachChange(root, io, task) {
	const done = async () => {
		try {
			await task();
		} catch (error) {
			if (!(error instanceof SeaworthyError)) throw error;
			for (const { message, file, line } of [error.failure, ...error.others]) io.stdout.write(`${file === void 0 ? "" : `${file}:${line ?? 1} `}${message}\n`);
		}
		io.stdout.write("waiting for changes; stop with Ctrl-C\n\n");
	};
	await done();
	let timer;
	let running = Promise.resolve();
	watchFiles(root, (name) => {
		if (!/\.(?:rego|ya?ml|json)$/.test(name)) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(done);
		}, quietMs);
	});
	return new Promise(() => {});
}
export { forEachChange };
