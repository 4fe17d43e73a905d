import { errorCode, outputFile, readGivenFile, reasonOf, writeAll } from '../host/index.ts';
import { SeaworthyError } from '../model/index.ts';
import type { RawIo, RawSink } from './io.ts';

/** The real terminal, environment and file system. */
export function processIo(): RawIo {
  return {
    cwd: process.cwd(),
    platform: process.platform,
    env: process.env,
    stdin: standardInput,
    stdout: sink(process.stdout, (cause) => {
      throw unwritable(cause);
    }),
    stderr: sink(process.stderr, () => undefined), // there is nowhere to say it
    now: () => performance.now(),
    outputFile: (path, root) => outputFile(path, [root]),
    readFile: (path, { mostBytes, root }) => readGivenFile(path, mostBytes, [root])?.toString(),
  };
}

/** Who stops reading it does not wait for its end: an open pipe would keep the process alive. */
function standardInput(): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      if (process.stdin.isTTY) process.stderr.write('reading standard input; Ctrl-D ends it\n');
      const chunks = process.stdin[Symbol.asyncIterator]();
      return {
        next: () => chunks.next(),
        return: () => {
          process.stdin.destroy();
          return Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
}

/**
 * Writes synchronously, so that nothing is lost when the process ends. When its reader has closed, as `head` does, the rest
 * is dropped: the run goes on, writes its files, and ends with the exit code that it has without a pipe.
 */
function sink(stream: NodeJS.WriteStream & { readonly fd: number }, refuse: (cause: unknown) => void): RawSink {
  let closed = false;
  return {
    write(text) {
      if (closed) return;
      try {
        writeAll(stream.fd, text);
      } catch (error) {
        closed = true;
        if (errorCode(error) !== 'EPIPE') refuse(error);
      }
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

function unwritable(cause: unknown): SeaworthyError {
  const message = `standard output cannot be written: ${reasonOf(cause)}`;
  const hint = 'correct that, or write a file with --format NAME=FILE';
  return new SeaworthyError({ code: 'file-unwritable', message, hint }, { cause });
}
