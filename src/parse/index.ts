export { type Parsed, parse, parseAll, type Readers } from './manifests.ts';
export { type Read, readDocument } from './read.ts';
export { type Slice, splitDocuments } from './split.ts';
