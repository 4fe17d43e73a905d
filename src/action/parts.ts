import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import { isPartName } from '../shards.ts';
import type { ReadFile } from './received.ts';

/** Bytes of the largest part that is read; V8 holds no string of twice that. */
const mostBytes = 268_435_456;

/** The files among `paths`, and those of shards in the folders among them; all absolute, sorted. */
export function partFiles(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? partsBelow(path) : [path],
  );
  if (found.length > 0) return found.sort();
  throw new SeaworthyError({
    code: 'part-invalid',
    message: `there is no seaworthy-part-*.json below ${paths.map((path) => `'${path}'`).join(', ')}`,
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
    message: `there is no file '${path}' of at most ${mostBytes / 1024 / 1024} MiB to merge`,
    hint: 'download the artifacts of the shards first, as examples/workflows/sharded.yml does',
  });
}
