import { mkdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RawIo, RawSink } from './io.ts';

/** The real terminal, environment and file system. */
export function processIo(): RawIo {
  return {
    cwd: process.cwd(),
    platform: process.platform,
    env: process.env,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    now: () => performance.now(),
    writeFile(path, content) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    },
    readFile(path, mostBytes) {
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isFile() === true && found.size <= mostBytes ? readFileSync(path, 'utf8') : undefined;
    },
  };
}

/** Writes synchronously, so that nothing is lost when the process ends; ends the process when the reader has closed. */
function sink(stream: NodeJS.WriteStream & { readonly fd: number }): RawSink {
  return {
    write(text) {
      for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSome(stream.fd, rest));
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

function writeSome(fd: number, bytes: Buffer): number {
  try {
    return writeSync(fd, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EAGAIN') return 0; // a pipe that is full: try again
    if (code === 'EPIPE') process.exit();
    throw error;
  }
}
