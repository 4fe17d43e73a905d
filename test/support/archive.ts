import { gzipSync } from 'node:zlib';

/** One entry of an archive; a link has its target, and a size may be said that is not there. */
export interface ArchiveEntry {
  readonly name: string;
  readonly text?: string | Uint8Array;
  /** As tar has it: 0 a file, 1 a hard link, 2 a symbolic link, 3 a device, 5 a folder. */
  readonly type?: '0' | '1' | '2' | '3' | '5';
  readonly target?: string;
  readonly size?: number;
}

const block = 512; // bytes

/** An archive as `helm package` makes it, and others. */
export function archiveOf(entries: readonly ArchiveEntry[]): Uint8Array {
  return gzipSync(Buffer.concat([...entries.flatMap(entryOf), Buffer.alloc(2 * block)]));
}

/** An archive of regular files. */
export function archived(files: Readonly<Record<string, string>>): Uint8Array {
  return archiveOf(Object.entries(files).map(([name, text]) => ({ name, text })));
}

function entryOf({ name, text = '', type = '0', target = '', size }: ArchiveEntry): readonly Buffer[] {
  const content = Buffer.from(text as Uint8Array); // or a text
  const head = Buffer.alloc(block);
  head.write(name, 0, 100);
  head.write('0000644\0', 100);
  head.write(`${(size ?? content.length).toString(8).padStart(11, '0')} `, 124);
  head.write('        ', 148);
  head.write(type, 156);
  head.write(target, 157, 100);
  head.write('ustar\x0000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [head, content, Buffer.alloc((block - (content.length % block)) % block)];
}
