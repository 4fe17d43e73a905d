import { closest, distance } from 'fastest-levenshtein';

const longestName = 253; // characters: comparing takes time with the square of them

/** `did you mean …?` for a name that is close to a known one, else the known ones when they are few. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  const near = nearest(name, known);
  if (near !== undefined) return `did you mean '${near}'?`;
  if (known.length === 0) return undefined;
  return known.length <= 12 ? `known are ${known.join(', ')}` : undefined;
}

/** The name that is closest to what was written, unless it is far from it. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const written = name.slice(0, longestName);
  const found = closest(written, [...known]);
  return distance(written, found) <= Math.max(2, Math.floor(written.length / 3)) ? found : undefined;
}
