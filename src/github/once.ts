import { refusalOf } from './refusal.ts';

/** A creating request is not tried again by itself: the answer may be lost and the thing be made. */
export const notAgain = { request: { retries: 0 } } as const;

/** Makes a thing at most once: where GitHub did not answer, it is looked for before it is made again. */
export async function once<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (refusalOf(error)?.kind !== 'unreachable') throw error;
    return (await find()) ?? (await create());
  }
}
