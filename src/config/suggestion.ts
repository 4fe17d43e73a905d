import { distance } from 'fastest-levenshtein';

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
  const far = known.map((each) => distance(written, each));
  const least = Math.min(...far);
  if (least > Math.max(2, Math.floor(written.length / 3))) return undefined;
  const [found] = known
    .filter((_, at) => far[at] === least)
    .sort((a, b) => sameStart(b, written) - sameStart(a, written));
  return found;
}

/** Characters at the beginning that are the same: of `api` and `hpa`, `hap` is meant to be the second. */
function sameStart(name: string, written: string): number {
  let length = 0;
  while (length < name.length && name[length] === written[length]) length += 1;
  return length;
}
