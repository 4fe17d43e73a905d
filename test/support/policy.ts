import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngines } from '../../src/engine/index.ts';

const limits = { renderMs: 120_000, engineBytes: 2_147_483_648, fileBytes: 1_048_576 };
const root = new URL('../../', import.meta.url);

/** Compiles one module that stands for all policies: `reports` of the package `seaworthy.main`. */
export async function compiledPolicy(text: string): Promise<WebAssembly.Module> {
  const engines = createEngines({ root: fileURLToPath(root), limits, workers: 1 });
  try {
    const outcome = await engines.call('rego', 'compile', {
      modules: { 'main.rego': text },
      capabilities: JSON.parse(readFileSync(new URL('policies/capabilities.json', root), 'utf8')),
      entrypoints: ['seaworthy/main/reports'],
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    return await WebAssembly.compile(Buffer.from(outcome.answer.wasm, 'base64'));
  } finally {
    await engines.close();
  }
}
