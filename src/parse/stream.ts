import type { Read } from './outcome.ts';
import { readSlice } from './read.ts';
import { splitDocuments } from './split.ts';
import type { Slice } from './split-yaml.ts';

/** A document of a stream, and what it holds. */
export interface SourceDocument extends Omit<Slice, 'isJson'> {
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
