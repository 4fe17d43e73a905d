import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import { isPartName } from '../shards.ts';
import type { ReadFile } from './received.ts';

/** Bytes of the largest part that is read; V8 cannot hold a string of twice that size. */
const mostBytes = 268_435_456;

/** The files in `paths`, and the part files in the folders in `paths`; absolute, sorted. */
export function partFiles(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? partsBelow(path) : [path],
  );
  if (found.length > 0) return found.sort();
  throw new SeaworthyError({
    code: 'part-invalid',
    message: `no seaworthy-part-*.json found in ${paths.map((path) => `'${path}'`).join(', ')}`,
    hint: 'download the artifacts of the shards first, as examples/workflows/sharded.yml does',
  });
}

function partsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isPartName(path.split(sep).join('/')))
    .map((path) => join(folder, path));
}

export function partText(path: string, readFile: ReadFile): string {
  const text = readFile(path, mostBytes);
  if (text !== undefined) return text;
  throw new SeaworthyError({
    code: 'part-invalid',
    message: `part file '${path}' not found, or larger than ${mostBytes / 1024 / 1024} MiB`,
    hint: 'download the artifacts of the shards first, as examples/workflows/sharded.yml does',
  });
}
