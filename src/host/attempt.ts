import { TimeoutError } from './threads.ts';
import { timeFor, within } from './time-limit.ts';

/** Characters of a text in which positions are looked for; they take a hundred times its room. */
export const longestText = 8_388_608;

const longestTime = 10_000; // milliseconds

/** Milliseconds that looking for positions in texts of at most so many characters may take. */
export function timeToLook(characters: number): number {
  return timeFor(Math.min(characters, longestText), longestTime);
}

/** Work on one text; undefined when the text is too long, or when the work takes too long or goes too deep for its stack. */
export function attempt<T>(characters: number, work: () => T): T | undefined {
  if (characters > longestText) return undefined;
  try {
    return within(timeToLook(characters), work);
  } catch (error) {
    if (error instanceof TimeoutError || error instanceof RangeError) return undefined;
    throw error;
  }
}
