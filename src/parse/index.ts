export { type Parsed, parse, parseAll, type Readers, readAhead, typesIn } from './manifests.ts';
export { isLate, mayAlias, type Read, readDocument } from './read.ts';
export { readTask } from './read-task.ts';
export { type DocumentReader, openReader } from './reader.ts';
export { splitDocuments } from './split.ts';
export { limited, readStream, type SourceDocument } from './stream.ts';
