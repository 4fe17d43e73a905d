import { refusalOf } from './refusal.ts';

/** A request that creates something is not retried: it may have succeeded although the response was lost. */
export const notAgain = { request: { retries: 0 } } as const;

/** Creates something at most once: after a lost response it is searched for before it is created again. */
export async function once<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (refusalOf(error)?.kind !== 'unreachable') throw error;
    return (await find()) ?? (await create());
  }
}
