import { type Read, readDocument } from './read.ts';
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
