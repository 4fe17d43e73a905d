import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readGivenFile } from '../host/index.ts';
import { SeaworthyError } from '../model/index.ts';

const mostBytes = 268_435_456;

/**
 * Blob hash of a file in `workspace`, to compare with that on the head of a change; undefined for anything but a file. A
 * file that a Git filter changed on checkout has another hash.
 */
export function blobsIn(workspace: string): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, blobName(resolve(workspace, file), workspace));
    return known.get(file);
  };
}

function blobName(path: string, workspace: string): string | undefined {
  const content = contentOf(path, workspace);
  if (content === undefined) return undefined;
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function contentOf(path: string, workspace: string): Uint8Array | undefined {
  try {
    return readGivenFile(path, mostBytes, [workspace]);
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined; // a link, a folder: no file of the change
    throw error;
  }
}
