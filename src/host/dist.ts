import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of `dist/`: the folder of this file once bundled, two folders up when run from source. */
export const distFolder = import.meta.url.endsWith('.ts')
  ? fileURLToPath(new URL('../../dist', import.meta.url))
  : dirname(fileURLToPath(import.meta.url));

/** A file that ships with Seaworthy, such as `policies/policies.wasm`. */
export function shipped(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(join(distFolder, path)));
}
