import { setImmediate } from 'node:timers/promises';
import { type Threads, TimeoutError } from '../host/index.ts';
import { type Read, readDocument, refused } from './read.ts';
import { readTask } from './read-task.ts';

/** Reads documents and remembers what they hold, by their text. */
export interface DocumentReader {
  /** Parses in worker threads what is not known yet, when that takes less time than parsing it here. */
  prepare(texts: readonly string[]): Promise<void>;
  read(text: string): Read;
  /** What a document holds, if it was read before. */
  known(text: string): Read | undefined;
  /** Takes over what is known of a document from an earlier run. */
  remember(text: string, read: Read): void;
}

/** Characters that a thread parses in one go: few enough to share the work. */
const chunkLength = 262_144;

/** Fewer characters are parsed in this thread: starting another takes longer. */
const fewCharacters = 524_288;

/** `limitMs`: how long a worker thread may read one document. */
export function openReader(threads: Threads, limitMs: number): DocumentReader {
  const known = new Map<string, Read>();
  const readInThread = async (texts: readonly string[]): Promise<void> => {
    try {
      const reads = parsedReads(await threads.run(readTask, [texts], { limitMs }));
      for (const [at, text] of texts.entries()) known.set(text, reads[at] ?? readDocument(text));
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      const [first] = texts;
      if (first !== undefined && texts.length === 1)
        known.set(first, refused(`it takes longer than ${limitMs / 1000} s`));
      else for (const text of texts) await readInThread([text]); // the others are read all the same
    }
  };
  return {
    async prepare(texts) {
      const missing = [...new Set(texts)].filter((text) => !known.has(text));
      if (lengthOf(missing) < fewCharacters) return;
      const running: Promise<void>[] = [];
      for (const chunk of chunksOf(missing)) {
        running.push(readInThread(chunk));
        await setImmediate(); // hands the chunk over before the next one is put together
      }
      await Promise.all(running);
    },
    read(text) {
      const read = known.get(text) ?? readDocument(text);
      known.set(text, read);
      return read;
    },
    known: (text) => known.get(text),
    remember(text, read) {
      known.set(text, read);
    },
  };
}

/** As {@link readTask} answered: nothing that repository text could have changed the shape of. */
function parsedReads(text: string): readonly (Read | null)[] {
  return JSON.parse(text);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function* chunksOf(texts: readonly string[]): Generator<readonly string[]> {
  let chunk: string[] = [];
  let length = 0;
  for (const text of texts) {
    chunk.push(text);
    length += text.length;
    if (length < chunkLength) continue;
    yield chunk;
    chunk = [];
    length = 0;
  }
  if (chunk.length > 0) yield chunk;
}
