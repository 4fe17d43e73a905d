import { setImmediate } from 'node:timers/promises';
import { eachWithin, type Threads, TimeoutError, timeFor } from '../host/index.ts';
import { readTask, takeOver } from './read-task.ts';
import { readStream, type SourceDocument, unread } from './stream.ts';

/** Reads the documents of streams and remembers what they hold, by the text of the stream. */
export interface DocumentReader {
  /** Says that `text` will be read: many streams are read in worker threads meanwhile. */
  announce(text: string): Promise<void>;
  /** Settles when all that was announced has been read, or will be read in this thread. */
  arrived(): Promise<void>;
  read(text: string): readonly SourceDocument[];
  /** Takes over what is known of a stream from an earlier run. */
  remember(text: string, documents: readonly SourceDocument[]): void;
}

/** Characters that a thread reads in one go: few enough to share the work. */
const chunkLength = 262_144;

/** Fewer characters are read in this thread: starting another takes longer. */
const fewCharacters = 524_288;

/** A longer stream is read in this thread: handing it over would copy it several times. */
const mostHandedOver = 8_388_608;

/** What streams hold, by their text. */
type Known = Map<string, readonly SourceDocument[]>;

/** Without `threads` everything is read in this one. `limitMs`: how long reading one stream may take at most, in any thread. */
export function openReader(threads: Threads | undefined, limitMs: number): DocumentReader {
  const known: Known = new Map();
  const ahead = threads === undefined ? undefined : readingAhead(threads, limitMs, known);
  return {
    announce: async (text) => (known.has(text) ? undefined : ahead?.announce(text)),
    arrived: async () => ahead?.arrived(),
    read(text) {
      if (!known.has(text)) readHere([text], { limitMs, known });
      return known.get(text) ?? [];
    },
    remember(text, documents) {
      known.set(text, documents);
    },
  };
}

/** Hands streams to worker threads in chunks as soon as they are many. */
function readingAhead(threads: Threads, limitMs: number, known: Known): Pick<DocumentReader, 'announce' | 'arrived'> {
  const announced = new Set<string>();
  const running: Promise<void>[] = [];
  let waiting: string[] = [];
  let waitingLength = 0;
  let announcedLength = 0;
  const handOver = (): void => {
    if (waiting.length > 0) running.push(readInThread(waiting, { threads, limitMs, known }));
    waiting = [];
    waitingLength = 0;
  };
  return {
    async announce(text) {
      if (announced.has(text) || text.length > mostHandedOver) return;
      announced.add(text);
      waiting.push(text);
      waitingLength += text.length;
      announcedLength += text.length;
      if (announcedLength < fewCharacters || waitingLength < chunkLength) return;
      handOver();
      await setImmediate(); // so that the thread gets it before the next one is put together
    },
    async arrived() {
      if (announcedLength >= fewCharacters) handOver();
      else readHere(waiting.splice(0), { limitMs, known });
      await Promise.all(running.splice(0));
    },
  };
}

interface Here {
  readonly limitMs: number;
  readonly known: Known;
}

/** In this thread, each stream within its time. */
function readHere(texts: readonly string[], { limitMs, known }: Here): void {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const read = eachWithin(texts, timeFor(longest, limitMs), { work: readStream, late: unread });
  for (const [at, text] of texts.entries()) known.set(text, read[at] ?? []);
}

interface InThread extends Here {
  readonly threads: Threads;
}

async function readInThread(texts: readonly string[], context: InThread): Promise<void> {
  const { threads, limitMs, known } = context;
  try {
    const streams = takeOver(texts, await threads.run(readTask, [texts, limitMs], { limitMs }));
    for (const [at, text] of texts.entries()) known.set(text, streams[at] ?? []);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const [first] = texts;
    if (first !== undefined && texts.length === 1) known.set(first, unread(first, limitMs));
    else for (const text of texts) await readInThread([text], context); // the others are read all the same
  }
}
