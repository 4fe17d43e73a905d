import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './file-access.ts';

const here = fileURLToPath(import.meta.url);
const isSource = here.endsWith('.ts');
const chunks = 'chunks';

/** Absolute path of `dist/`: this file is bundled into it or into its `chunks/`, or is two folders below the project. */
export const distFolder = isSource ? join(dirname(here), '../../dist') : bundledIn(dirname(here));

function bundledIn(folder: string): string {
  return basename(folder) === chunks ? dirname(folder) : folder;
}

/** A file that ships with Seaworthy, such as `policies/policies.wasm`. */
export function shipped(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(join(distFolder, path)));
}

/** Text of a file that ships with Seaworthy. */
export function shippedText(path: string): string {
  return readFileSync(join(distFolder, path), 'utf8');
}

/** Digest of this very build of Seaworthy: its code, and the shipped files `paths`; when run from source the code is left out. */
export function buildDigest(paths: readonly string[]): string {
  const code = isSource ? [] : [...scriptsIn('.'), ...scriptsIn(chunks)];
  return digestOf([...code, ...paths].map((path) => digestOf(readFileSync(join(distFolder, path)))).join(' '));
}

function scriptsIn(folder: string): readonly string[] {
  const names = readdirSync(join(distFolder, folder)).filter((name) => name.endsWith('.js'));
  return names.sort().map((name) => join(folder, name));
}
