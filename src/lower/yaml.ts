import { type Document, LineCounter, parseDocument } from 'yaml';
import { attempt, type Files } from '../host/index.ts';
import { type RepoPath, SeaworthyError } from '../model/index.ts';

const longestText = 4_194_304; // characters: a longer file is no evidence

/** A file of a chart that is looked into for evidence. */
export interface ReadFile {
  readonly document: Document;
  /** 1-based line of an offset. */
  readonly lineOf: (offset: number) => number;
}

/** Undefined for what is not there, or cannot be read. */
export type Read = (path: RepoPath) => Promise<ReadFile | undefined>;

/** Reads files, each once. */
export function fileReader(files: Files): Read {
  const known = new Map<RepoPath, Promise<ReadFile | undefined>>();
  return (path) => {
    const read = known.get(path) ?? readOne(path, files);
    known.set(path, read);
    return read;
  };
}

async function readOne(path: RepoPath, files: Files): Promise<ReadFile | undefined> {
  try {
    const text = await files.readText(path);
    if (text.length > longestText) return undefined;
    const counter = new LineCounter();
    const document = attempt(text.length, () =>
      parseDocument(text, { lineCounter: counter, uniqueKeys: false, logLevel: 'silent' }),
    );
    return document && { document, lineOf: (offset) => counter.linePos(offset).line };
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined;
    throw error;
  }
}

/** The texts in one field of a mapping, by key. */
export function textAt(document: Document, path: readonly (string | number)[]): string | undefined {
  const value: unknown = document.getIn(path);
  return typeof value === 'string' ? value : undefined;
}
