import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nodeFiles } from '../../src/host/index.ts';
import { repoPath } from '../../src/model/index.ts';
import { createCompiler, type TestedPolicies, testPolicies } from '../../src/policies/index.ts';
import { treePolicies } from '../../src/state/policies.ts';

/**
 * Runs the suites of gatekeeper-library, which are not part of this project, as `seaworthy policy test` does:
 * `SEAWORTHY_GATEKEEPER_LIBRARY=FOLDER node --import tsx test/gatekeeper/library.ts`. Last run with 5c441fb: 270 of 270.
 */
const limits = { renderMs: 600_000, engineBytes: 2_147_483_648, fileBytes: 1_048_576 };

const folder = process.env.SEAWORTHY_GATEKEEPER_LIBRARY;
if (folder === undefined || !existsSync(folder)) {
  console.log('SEAWORTHY_GATEKEEPER_LIBRARY is not the folder of a clone of gatekeeper-library; nothing was run');
} else {
  const cache = mkdtempSync(join(tmpdir(), 'seaworthy-library-'));
  const cold = await run(resolve(folder), cache);
  const warm = await run(resolve(folder), cache);
  rmSync(cache, { recursive: true });
  const wrong = cold.results.filter(({ status }) => status !== 'pass');
  for (const { file, row, name, message } of wrong) console.log(`${file}:${row} ${name}: ${message}`);
  console.log(`${cold.results.length - wrong.length} of ${cold.results.length} cases`);
  console.log(`${cold.seconds.toFixed(1)} s; ${warm.seconds.toFixed(1)} s where the templates were compiled before`);
  process.exitCode = wrong.length === 0 && cold.results.length > 0 ? 0 : 1;
}

interface Run {
  readonly results: TestedPolicies['results'];
  readonly seconds: number;
}

async function run(root: string, cache: string): Promise<Run> {
  const started = process.hrtime.bigint();
  const compiler = createCompiler({ root, limits, cache });
  try {
    const files = await treePolicies(nodeFiles(root, limits.fileBytes));
    const source = { kind: 'gatekeeper', path: repoPath('.') } as const;
    const tested = await testPolicies([source], { files, compiler });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    return { results: tested.flatMap(({ results }) => results), seconds };
  } finally {
    await compiler.close();
  }
}
