import { isDeepStrictEqual } from 'node:util';
import { type Read, readDocument } from '../parse/index.ts';

/** Reads the documents of one outcome in their order. */
export type Reader = (text: string) => Read;

/** Answers what was read before, as long as there is something; parses the rest. */
export function recalling(kept: readonly (Read | null)[]): Reader {
  let next = 0;
  return (text) => {
    const known = kept[next];
    next += 1;
    return known ?? readDocument(text);
  };
}

/** Parses, and adds to `reads` what may be kept of it. */
export function recording(reads: (Read | null)[]): Reader {
  return (text) => {
    const read = readDocument(text);
    reads.push(mayAlias(text) ? null : read);
    return read;
  };
}

/** Written out as JSON, values that stand for each other may take any amount of room. */
function mayAlias(text: string): boolean {
  return text.includes('&') && text.includes('*');
}

/** True for what JSON can say: not so the infinite number `1e999` is read as, and a zero below zero. */
export function survivesJson(read: Read | null): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(read)), read);
}
