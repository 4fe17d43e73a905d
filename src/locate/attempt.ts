import { TimeoutError, timeFor, within } from '../host/index.ts';

/** Characters of a document; positions in it take a hundred times the room. */
export const longestText = 8_388_608;

const longestTime = 10_000; // milliseconds

/** Characters of a text that is not worth a watch: even work that grows with their square ends within a second. */
const quick = 8_192;

/** Milliseconds that finding fields in texts of at most so many characters may take. */
export function timeToFind(characters: number): number {
  return timeFor(Math.min(characters, longestText), longestTime);
}

/** Work on one text; undefined when the text is too long, or when the work takes too long or goes too deep for its stack. */
export function attempt<T>(characters: number, work: () => T): T | undefined {
  if (characters > longestText) return undefined;
  try {
    return characters > quick ? within(timeToFind(characters), work) : work();
  } catch (error) {
    if (error instanceof TimeoutError || error instanceof RangeError) return undefined;
    throw error;
  }
}
