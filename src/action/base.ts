import { beforeOf, type RunEvent } from '../github/index.ts';
import { fetchedBase } from '../run.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';

/**
 * The commit that the change is compared with: what the input names, or what the event tells. Undefined when there is
 * none, or when it cannot be had: then every finding counts, which the log says.
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
  log.warning(`every finding counts, because the base ${wanted.commit} is not there: ${found.why}`);
  return undefined;
}
