import { n as jsonReport } from "./json2.js";
import { o as run } from "./run.js";
// src/api/run-and-report.ts
/** What {@link import('./check.ts').check} loads when it is called. */
async function runAndReport(options) {
	return jsonReport(await run(options));
}
export { runAndReport };
