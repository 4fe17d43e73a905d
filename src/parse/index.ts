export { type Parsed, parse, parseAll, type Readers, readAhead, typesIn } from './manifests.ts';
export type { Read } from './outcome.ts';
export { mayAlias, readDocument, readSlice } from './read.ts';
export { readTask } from './read-task.ts';
export { type DocumentReader, openReader } from './reader.ts';
export { splitDocuments } from './split.ts';
export { documentOf, readStream, type SourceDocument } from './stream.ts';
