import { closeSync, constants, openSync, readSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SeaworthyError } from '../model/index.ts';
import { withoutLinksOf } from './links.ts';
import { errorCode, reasonOf } from './reason.ts';

/** How much is read of what may never end. */
export interface PipeLimits {
  readonly mostBytes: number;
  readonly limitMs: number;
}

const pause = 5; // ms
const chunkBytes = 65_536;

/** A process that has it open may not have written yet; the pipe of a process substitution is opened before we start. */
const openedBefore = /^\/(?:dev\/fd|proc\/[^/]+\/fd)\//;

/**
 * Reads the pipe at `path` (absolute) to its end, without waiting for anything longer than the limit. Throws a
 * SeaworthyError for a path through a link below one of `roots`.
 */
export async function readPipe(
  path: string,
  name: string,
  { roots, ...limits }: PipeLimits & { readonly roots: readonly string[] },
): Promise<Uint8Array> {
  withoutLinksOf(roots, path);
  const descriptor = opened(path);
  try {
    return await collected(chunksOf(descriptor, openedBefore.test(path)), name, limits);
  } finally {
    closeSync(descriptor);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const message = `'${path}' cannot be read: ${reasonOf(cause)}`;
    throw new SeaworthyError({ code: 'file-unreadable', message, hint: 'check its permissions' }, { cause });
  }
}

/** An empty chunk stands for a pause, so that time can run out. */
async function* chunksOf(descriptor: number, wasOpened: boolean): AsyncGenerator<Uint8Array> {
  let begun = wasOpened;
  for (;;) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    const count = readSome(descriptor, buffer);
    if (count === 0 && begun) return;
    if (count !== 0) begun = true;
    if (count > 0) yield buffer.subarray(0, count);
    else {
      await sleep(pause);
      yield Buffer.alloc(0);
    }
  }
}

/** -1 when a writer has it open and has nothing to read yet. */
function readSome(descriptor: number, buffer: Buffer): number {
  try {
    return readSync(descriptor, buffer);
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return -1;
    throw error;
  }
}

/** Everything that `chunks` bring; throws a SeaworthyError when it is too much or takes too long. */
export async function collected(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { mostBytes, limitMs }: PipeLimits,
): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let bytes = 0;
  const iterator = chunks[Symbol.asyncIterator]();
  const timer = new AbortController();
  const end = sleep(limitMs, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const);
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), end]);
      if (next === 'late') throw tooSlow(name, limitMs);
      if (next.done === true) return Buffer.concat(all);
      bytes += next.value.length;
      if (bytes > mostBytes) throw tooLarge(name, mostBytes);
      all.push(next.value);
    }
  } finally {
    timer.abort();
    iterator.return?.()?.catch(() => undefined); // not awaited: it would wait for the next chunk
  }
}

function tooSlow(name: string, limitMs: number): SeaworthyError {
  return new SeaworthyError({
    code: 'file-unreadable',
    message: `${name} did not end within ${limitMs / 1000} s`,
    hint: 'let its writer finish, or raise limits.renderSeconds in seaworthy.yaml',
  });
}

function tooLarge(name: string, mostBytes: number): SeaworthyError {
  return new SeaworthyError({
    code: 'file-too-large',
    message: `${name} has more than ${Math.floor(mostBytes)} bytes`,
    hint: 'divide it, or raise limits.fileMiB in seaworthy.yaml',
  });
}
