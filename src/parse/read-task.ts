import type { Task } from '../host/index.ts';
import type { Read } from './outcome.ts';
import { mayAlias, readDocument, readSlice } from './read.ts';
import { splitDocuments } from './split.ts';
import type { Slice } from './split-yaml.ts';
import type { SourceDocument } from './stream.ts';

/** A document as it is handed over: what it holds, or null for one that is to be read where it is used. */
type Handed = readonly [start: number, end: number, line: number, read: Read | null];

/** Reads streams, as worker threads offer it. Answers JSON text, which is faster to hand over than objects. */
export const readTask: Task<[readonly string[]], string> = {
  name: 'read',
  run: (texts) => JSON.stringify(texts.map((text) => splitDocuments(text).map(hand))),
};

function hand(slice: Slice): Handed {
  const { text, line, start, isJson } = slice;
  return [start, start + text.length, line, isJson !== true && mayAlias(text) ? null : readSlice(slice)];
}

/** The documents of `texts`, each a stream, from what {@link readTask} answered. */
export function takeOver(texts: readonly string[], answer: string): readonly (readonly SourceDocument[])[] {
  const streams: readonly (readonly Handed[])[] = JSON.parse(answer);
  return texts.map((whole, at) =>
    (streams[at] ?? []).map(([start, end, line, read]) => {
      const text = whole.slice(start, end);
      return { text, line, start, read: read ?? readDocument(text) };
    }),
  );
}
