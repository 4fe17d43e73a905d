import type { Task } from '../host/index.ts';
import { mayAlias, type Read, readDocument } from './read.ts';

/**
 * Reads documents, as worker threads offer it. Answers a list as JSON text, which is faster to hand over than objects, with
 * null for a document that is to be read where it is used.
 */
export const readTask: Task<[readonly string[]], string> = {
  name: 'read',
  run: (texts) => JSON.stringify(texts.map((text): Read | null => (mayAlias(text) ? null : readDocument(text)))),
};
