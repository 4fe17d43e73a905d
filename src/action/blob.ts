import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Blob hash of a file in `workspace`, to compare with that on the head of a change; undefined for anything but a file. A
 * file that a Git filter changed on checkout has another hash.
 */
export function blobsIn(workspace: string): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, blobName(resolve(workspace, file)));
    return known.get(file);
  };
}

function blobName(path: string): string | undefined {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const content = readFileSync(path);
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
