import type { RunOptions } from '../model/index.ts';
import { type JsonReport, jsonReport } from '../report/index.ts';
import { run } from '../run.ts';

/** What {@link import('./check.ts').check} loads when it is called. */
export async function runAndReport(options: RunOptions): Promise<JsonReport> {
  return jsonReport(await run(options));
}
