import { TimeoutError, timeFor, within } from '../host/index.ts';
import { type Read, readDocument, tooSlow } from './read.ts';
import { splitDocuments } from './split.ts';
import type { Slice } from './split-yaml.ts';

/** A document of a stream, and what it holds. */
export interface SourceDocument extends Slice {
  readonly read: Read;
}

/** All documents of a stream that are not blank, in their order. */
export function readStream(text: string): readonly SourceDocument[] {
  return splitDocuments(text).map((slice) => ({ ...slice, read: readDocument(slice.text) }));
}

/** {@link readDocument} within a time for its length, at most `limitMs`; what takes longer is refused. */
export function limited(text: string, limitMs: number = Number.POSITIVE_INFINITY): Read {
  const limit = timeFor(text.length, limitMs);
  try {
    return within(limit, () => readDocument(text));
  } catch (error) {
    if (error instanceof TimeoutError) return tooSlow(limit);
    throw error;
  }
}

/** A stream that was not read within its time. */
export function unread(text: string, limitMs: number): readonly SourceDocument[] {
  return [{ text, line: 1, start: 0, read: tooSlow(limitMs) }];
}
