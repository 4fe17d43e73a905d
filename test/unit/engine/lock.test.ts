import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const engines = ['helm', 'kustomize', 'reader', 'rego', 'validation'];

function check(...args: readonly string[]): { readonly code: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'engines/pack.mjs'), '--shipped', ...args]);
  return { code: status, stderr: stderr.toString() };
}

/** A copy of the packed engines. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-engines-'));
  for (const name of engines)
    copyFileSync(join(project, `dist/engines/${name}.wasm.br`), join(folder, `${name}.wasm.br`));
  return folder;
}

test('the packed engines are those of engines.lock.json, in content and in size', () => {
  expect(check()).toEqual({ code: 0, stderr: '' });
});

test('an engine that is another module, or packed with another compression, is named', () => {
  const folder = copy();
  const module = brotliDecompressSync(readFileSync(join(folder, 'helm.wasm.br')));
  const worse = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  writeFileSync(join(folder, 'helm.wasm.br'), brotliCompressSync(module, worse));
  writeFileSync(join(folder, 'rego.wasm.br'), brotliCompressSync(module, worse));
  const { code, stderr } = check(folder);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^helm: packed to \d+ bytes, and engines\.lock\.json has \d+$/),
    'rego: the packed engine is not the module in engines.lock.json',
    'run engines/build.sh, and commit dist/engines and engines/engines.lock.json',
    '',
  ]);
});
