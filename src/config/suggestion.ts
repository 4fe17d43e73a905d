import { closest, distance } from 'fastest-levenshtein';

const longestName = 253; // characters: comparing takes time with the square of them

/** `did you mean …?` for a name that is close to a known one, else the known ones when they are few. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const written = name.slice(0, longestName);
  const nearest = closest(written, [...known]);
  if (distance(written, nearest) <= Math.max(2, Math.floor(written.length / 3))) return `did you mean '${nearest}'?`;
  return known.length <= 12 ? `known are ${known.join(', ')}` : undefined;
}
