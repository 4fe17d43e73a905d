import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { attempt, type Files } from '../host/index.ts';
import { asText, type RepoPath, SeaworthyError } from '../model/index.ts';

export const longestText = 4_194_304; // characters: a longer file is no evidence

/** A file of a chart that is looked into for evidence. */
export interface ReadFile {
  readonly text: string;
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
  return orNothing(async () => readYaml(await files.readText(path)));
}

/** What cannot be read is no evidence. */
export async function orNothing<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined;
    throw error;
  }
}

/** The first document of a text; undefined for one that is too long, or takes too long. */
export function readYaml(text: string): ReadFile | undefined {
  if (text.length > longestText) return undefined;
  const counter = new LineCounter();
  const document = attempt(text.length, () =>
    parseDocument(text, { lineCounter: counter, uniqueKeys: false, logLevel: 'silent' }),
  );
  return document && { text, document, lineOf: (offset) => counter.linePos(offset).line };
}

/** The 1-based line of the last key on a path that is there, and how many keys are; none for the first one missing. */
export function keyAt({ document, lineOf }: ReadFile, path: readonly string[]): { line: number; depth: number } {
  let found = { line: 1, depth: 0 };
  let node: unknown = document.contents;
  for (const [at, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && asText(key.value) === step) : undefined;
    if (!isNode(pair?.key) || !pair.key.range) return found;
    found = { line: lineOf(pair.key.range[0]), depth: at + 1 };
    node = pair.value;
  }
  return found;
}

/** The texts in one field of a mapping, by key. */
export function textAt(document: Document, path: readonly (string | number)[]): string | undefined {
  const value: unknown = document.getIn(path);
  return typeof value === 'string' ? value : undefined;
}
