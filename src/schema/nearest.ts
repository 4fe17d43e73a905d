import { closest, distance } from 'fastest-levenshtein';
import type { Json } from '../model/index.ts';

const longestName = 253; // characters: comparing takes time with the square of them

/** The known field that is closest to what was written, unless it is far from it. */
export function nearestField(name: string, known: Readonly<Record<string, unknown>> | undefined): string | undefined {
  return known === undefined ? undefined : nearestName(name, Object.keys(known));
}

export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name.length > longestName) return undefined;
  const small = name.toLowerCase();
  const same = known.find((each) => each.toLowerCase() === small);
  if (same !== undefined) return same;
  const found = closest(name, [...known]);
  const most = name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length / 4));
  return distance(name, found) <= Math.min(most, name.length - 1) ? found : undefined;
}

const mostListed = 8;

/** The allowed values, or of many only the one that is nearest to what is written. */
export function mostLikely(value: string, allowed: readonly Json[]): readonly Json[] {
  if (allowed.length <= mostListed) return allowed;
  const near = nearestName(
    value,
    allowed.filter((each) => typeof each === 'string'),
  );
  return near === undefined ? allowed.slice(0, mostListed) : [near];
}
