import { beforeOf, type RunEvent } from '../github/index.ts';
import { fetchedBase } from '../run.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';

/**
 * The base commit: the one of the input, or the one of the event. Undefined when there is none, or when it cannot be
 * fetched: then every finding counts, and the log says so.
 */
export async function baseOf(
  { base, options }: Inputs,
  event: RunEvent | undefined,
  log: Log,
): Promise<string | undefined> {
  if (base === 'never') return undefined;
  if (base !== 'auto') return base;
  const wanted = event === undefined ? undefined : beforeOf(event);
  if (wanted === undefined) return undefined;
  const found = await fetchedBase(options, wanted);
  if (found.ok) return found.commit;
  log.warning(`base ${wanted.commit} not found, so every finding counts: ${found.why}`);
  return undefined;
}
