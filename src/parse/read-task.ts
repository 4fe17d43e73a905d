import { eachWithin, type Task, timeFor } from '../host/index.ts';
import { mayAlias, type Read, readDocument } from './read.ts';
import { splitDocuments } from './split.ts';
import type { Slice } from './split-yaml.ts';
import { limited, type SourceDocument, unread } from './stream.ts';

/** A document as it is handed over: what it holds, or null for one that is to be read where it is used. */
type Handed = readonly [start: number, end: number, line: number, read: Read | null];

/**
 * Reads streams, as worker threads offer it; none takes longer than `limitMs`. Answers JSON text, which is faster to hand
 * over than objects.
 */
export const readTask: Task<[readonly string[], number], string> = {
  name: 'read',
  run: (texts, limitMs) =>
    JSON.stringify(
      eachWithin(texts, timeFor(longestOf(texts), limitMs), {
        work: (text): readonly Handed[] => splitDocuments(text).map(hand),
        late: (text, limit) => unread(text, limit).map(({ start, line, read }) => [start, text.length, line, read]),
      }),
    ),
};

function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, { length }) => Math.max(longest, length), 0);
}

function hand({ text, line, start }: Slice): Handed {
  return [start, start + text.length, line, mayAlias(text) ? null : readDocument(text)];
}

/** The documents of `texts`, each a stream, from what {@link readTask} answered. */
export function takeOver(
  texts: readonly string[],
  answer: string,
  limitMs: number,
): readonly (readonly SourceDocument[])[] {
  const streams: readonly (readonly Handed[])[] = JSON.parse(answer);
  return texts.map((whole, at) =>
    (streams[at] ?? []).map(([start, end, line, read]) => {
      const text = whole.slice(start, end);
      return { text, line, start, read: read ?? limited(text, limitMs) };
    }),
  );
}
