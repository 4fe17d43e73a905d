import { createHash } from 'node:crypto';
import type { Files } from '../host/index.ts';
import { type RepoPath, SeaworthyError } from '../model/index.ts';

/** The state of the repository a call was made on: an overlay over the files on disk, or undefined for those alone. */
export type OverlayFolder = string | undefined;

/** A digest of what is in these files. */
export type ContentsOf = (overlay: OverlayFolder, inputs: readonly RepoPath[]) => Promise<string>;

/** Reads each file once for each overlay; one that cannot be read counts as absent. */
export function contentsIn(filesOf: (overlay: OverlayFolder) => Files): ContentsOf {
  const overlays = new Map<OverlayFolder, (path: RepoPath) => Promise<string>>();
  return async (overlay, inputs) => {
    const digestOf = overlays.get(overlay) ?? remembered(filesOf(overlay));
    overlays.set(overlay, digestOf);
    const digests = await Promise.all(inputs.map(async (path) => [path, await digestOf(path)]));
    return createHash('sha256').update(JSON.stringify(digests)).digest('hex');
  };
}

function remembered(files: Files): (path: RepoPath) => Promise<string> {
  const known = new Map<RepoPath, Promise<string>>();
  return (path) => {
    const digest = known.get(path) ?? digestIn(path, files);
    known.set(path, digest);
    return digest;
  };
}

async function digestIn(path: RepoPath, files: Files): Promise<string> {
  try {
    return createHash('sha256')
      .update(await files.read(path))
      .digest('hex');
  } catch (error) {
    if (error instanceof SeaworthyError) return '';
    throw error;
  }
}
