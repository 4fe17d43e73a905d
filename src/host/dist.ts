import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './file-access.ts';

const here = fileURLToPath(import.meta.url);
const isSource = here.endsWith('.ts');

/** Absolute path of `dist/`: the folder of this file once bundled, two folders up when run from source. */
export const distFolder = isSource ? fileURLToPath(new URL('../../dist', import.meta.url)) : dirname(here);

/** A file that ships with Seaworthy, such as `policies/policies.wasm`. */
export function shipped(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(join(distFolder, path)));
}

/** Digest of this very build of Seaworthy as far as `paths` of it and its own code go; of sources the code is left out. */
export function buildDigest(paths: readonly string[]): string {
  const code = isSource ? [] : [basename(here)];
  return digestOf([...code, ...paths].map((path) => digestOf(readFileSync(join(distFolder, path)))).join(' '));
}
