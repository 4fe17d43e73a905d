import { Script } from 'node:vm';
import { TimeoutError } from './threads.ts';

const least = 4_000; // milliseconds: a thousand times what reading or judging one object takes
const perMebibyte = 1_000;
const mebibyte = 1_048_576;

/** Milliseconds that work on so many characters of one file may take, at most `most`. */
export function timeFor(characters: number, most: number): number {
  return Math.min(most, least + Math.ceil((characters / mebibyte) * perMebibyte));
}

/** Where {@link script} finds what it is to run. */
const place = Symbol.for('seaworthy.work');
const script = new Script('globalThis[Symbol.for("seaworthy.work")]()');

/**
 * Runs `work` in this thread and stops it after `limitMs`, whatever it is doing, with a {@link TimeoutError}: a loop, a
 * regular expression and WebAssembly end alike, since Node lets another thread watch the time of a script. What the work
 * was changing may be left half changed. Takes 0.05 ms.
 */
export function within<T>(limitMs: number, work: () => T): T {
  const before: unknown = Reflect.get(globalThis, place);
  const results: T[] = [];
  Reflect.set(globalThis, place, () => results.push(work()));
  try {
    script.runInThisContext({ timeout: Math.ceil(limitMs) }); // Node takes whole ones
  } catch (error) {
    const isLate = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isLate ? new TimeoutError(error.message) : error;
  } finally {
    Reflect.set(globalThis, place, before);
  }
  return results[0] as T; // the work ended
}

const leastAfterLate = 250; // milliseconds

/**
 * The results of `work` for all items, in this thread; those of items that alone take longer than `limitMs` are from
 * `late`. One limit is set for as many items as end within it; each late item halves it, so that many do not add up.
 */
export function eachWithin<I, R>(
  items: readonly I[],
  limitMs: number,
  { work, late }: { readonly work: (item: I) => R; readonly late: (item: I, limitMs: number) => R },
): readonly R[] {
  const results: R[] = [];
  let limit = limitMs;
  while (results.length < items.length) {
    const first = results.length;
    try {
      within(limit, () => {
        for (const item of items.slice(first)) results.push(work(item));
      });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      const item = items[results.length];
      if (results.length > first || item === undefined) continue; // it may have been late because of those before it
      results.push(late(item, limit));
      limit = Math.max(Math.min(limit, leastAfterLate), Math.floor(limit / 2));
    }
  }
  return results;
}
