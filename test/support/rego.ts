import { fileURLToPath } from 'node:url';
import { createEngines } from '../../src/engine/index.ts';

const limits = { renderMs: 120_000, engineBytes: 2_147_483_648, fileBytes: 1_048_576 };
const root = new URL('../../', import.meta.url);

/** Compiles modules with all that OPA offers. Throws what OPA says when they do not compile. */
export async function compiledRego(
  modules: Readonly<Record<string, string>>,
  entrypoints: readonly string[],
): Promise<WebAssembly.Module> {
  const engines = createEngines({ root: fileURLToPath(root), limits, workers: 1 });
  try {
    const outcome = await engines.call('rego', 'compile', { modules, entrypoints });
    if (!outcome.ok) throw new Error(outcome.error.message);
    return await WebAssembly.compile(Buffer.from(outcome.answer.wasm, 'base64'));
  } finally {
    await engines.close();
  }
}
