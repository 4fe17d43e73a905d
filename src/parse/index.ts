export { type Parsed, parse, parseAll, type Readers, typesIn } from './manifests.ts';
export { type Read, readDocument } from './read.ts';
export { type Slice, splitDocuments } from './split.ts';
