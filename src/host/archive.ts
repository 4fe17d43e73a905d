import { gunzipSync } from 'node:zlib';

/** A file that a chart was rendered from. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const block = 512; // bytes
const mostBytes = 33_554_432; // of an archive unpacked: what is larger is no chart with a Secret worth the time

/** The files of an archived chart; none when it cannot be read. Source of the format: POSIX.1-1988, ustar. */
export function filesInArchive(bytes: Uint8Array): readonly SourceFile[] {
  const tar = unpacked(bytes);
  if (tar === undefined) return [];
  const found: SourceFile[] = [];
  for (let at = 0; at + block <= tar.length; ) {
    const path = fieldOf(tar, at, 100);
    const size = Number.parseInt(fieldOf(tar, at + 124, 12), 8);
    if (path === '' || !Number.isSafeInteger(size) || size < 0) break;
    const start = at + block;
    found.push({ path, text: tar.toString('utf8', start, start + size) });
    at = start + Math.ceil(size / block) * block;
  }
  return found;
}

function unpacked(bytes: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    return undefined; // no archive, or a damaged one: rendering has said so
  }
}

function fieldOf(tar: Buffer, start: number, length: number): string {
  const text = tar.toString('latin1', start, start + length);
  const end = text.indexOf('\0');
  return (end === -1 ? text : text.slice(0, end)).trim();
}
