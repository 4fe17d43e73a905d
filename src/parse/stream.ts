import { TimeoutError, timeFor, within } from '../host/index.ts';
import { type Read, tooSlow } from './outcome.ts';
import { readSlice } from './read.ts';
import { splitDocuments } from './split.ts';
import type { Slice } from './split-yaml.ts';

/** A document of a stream, and what it holds. */
export interface SourceDocument extends Omit<Slice, 'isJson' | 'endsLine'> {
  readonly read: Read;
}

/** All documents of a stream that are not blank, in their order. */
export function readStream(text: string): readonly SourceDocument[] {
  return splitDocuments(text).map((slice) => documentOf(slice, readSlice(slice)));
}

/** A slice, and what it was found to hold. */
export function documentOf({ text, start, line }: Slice, read: Read): SourceDocument {
  return { text, start, line, read };
}

/** {@link readSlice} within a time for its length; what takes longer is refused. */
export function limited(slice: Pick<Slice, 'text' | 'isJson' | 'endsLine'>): Read {
  const limit = timeFor(slice.text.length, Number.POSITIVE_INFINITY);
  try {
    return within(limit, () => readSlice(slice));
  } catch (error) {
    if (error instanceof TimeoutError) return tooSlow(limit);
    throw error;
  }
}

/** A stream that was not read within its time. */
export function unread(text: string, limitMs: number): readonly SourceDocument[] {
  return [{ text, line: 1, start: 0, read: tooSlow(limitMs) }];
}
