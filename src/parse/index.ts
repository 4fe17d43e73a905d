export { type Parsed, parse, parseAll, type Readers, readAhead, typesIn } from './manifests.ts';
export { readOrdinary } from './ordinary.ts';
export { createPlaces, type Place } from './ordinary-places.ts';
export { isLate, type Read } from './outcome.ts';
export { readDocument } from './read.ts';
export { readTask } from './read-task.ts';
export { type DocumentReader, openReader } from './reader.ts';
export { splitDocuments } from './split.ts';
export { documentOf, limited, readStream, type SourceDocument } from './stream.ts';
