import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { statsAt } from '../host/index.ts';
import { SeaworthyError } from '../model/index.ts';
import { isPartName } from '../shards.ts';
import type { ReadFile } from './received.ts';

/** Bytes of the largest part that is read; V8 cannot hold a string of twice that size. */
const mostBytes = 268_435_456;

/** The files in `paths` (real paths), and the part files in the folders in `paths`; sorted. */
export function partFiles(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => (statsAt(path)?.isDirectory() === true ? partsBelow(path) : [path]));
  if (found.length > 0) return found.sort();
  throw new SeaworthyError({
    code: 'part-invalid',
    message: `no seaworthy-part-*.json found in ${paths.map((path) => `'${path}'`).join(', ')}`,
    hint: 'download the artifacts of the shards first, as examples/workflows/sharded.yml does',
  });
}

/** Symbolic links to folders are not entered. */
function partsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry: Dirent) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return partsBelow(path);
    return isPartName(entry.name) ? [path] : [];
  });
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
