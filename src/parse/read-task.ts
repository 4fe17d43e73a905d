import { eachWithin, type Task, timeFor } from '../host/index.ts';
import type { Read } from './outcome.ts';
import { readStream, type SourceDocument, unread } from './stream.ts';

/** A document as it is handed over, and what it holds. */
type Handed = readonly [start: number, end: number, line: number, read: Read];

/**
 * Reads streams, as worker threads offer it; none takes longer than `limitMs`. Answers JSON text, which is faster to hand
 * over than objects.
 */
export const readTask: Task<[readonly string[], number], string> = {
  name: 'read',
  run: (texts, limitMs) =>
    JSON.stringify(
      eachWithin(texts, timeFor(longestOf(texts), limitMs), { work: readStream, late: unread }).map((documents) =>
        documents.map(hand),
      ),
    ),
};

function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, { length }) => Math.max(longest, length), 0);
}

function hand({ text, line, start, read }: SourceDocument): Handed {
  return [start, start + text.length, line, read];
}

/** The documents of `texts`, each a stream, from what {@link readTask} answered. */
export function takeOver(texts: readonly string[], answer: string): readonly (readonly SourceDocument[])[] {
  const streams: readonly (readonly Handed[])[] = JSON.parse(answer);
  return texts.map((whole, at) =>
    (streams[at] ?? []).map(([start, end, line, read]) => ({ text: whole.slice(start, end), line, start, read })),
  );
}
