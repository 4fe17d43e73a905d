import { closest, distance } from 'fastest-levenshtein';

/** `did you mean …?` for a name that is close to a known one, else the known ones when they are few. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(name, [...known]);
  if (distance(name, nearest) <= Math.max(2, Math.floor(name.length / 3))) return `did you mean '${nearest}'?`;
  return known.length <= 12 ? `known are ${known.join(', ')}` : undefined;
}
