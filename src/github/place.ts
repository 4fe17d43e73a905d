import { type Diff, hunkAround } from './diff.ts';

/** A line of a file, 1-based; the file is named from the root of the repository. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * Which of `places` to annotate: the first, which is where the finding is, when the change shows that line; else the
 * next in the chain of causes that the change made, or at least shows. Undefined when nobody who reads the change would
 * see any of them.
 */
export function placeInDiff<T extends Place>(diff: Diff, places: readonly [T, ...T[]]): T | undefined {
  const [own] = places;
  if (isShown(diff, own)) return own;
  return places.find((place) => isMade(diff, place)) ?? places.find((place) => isShown(diff, place));
}

/** What GitHub does not tell counts as shown: better one annotation too many than a finding nobody sees. */
function isShown({ files, complete }: Diff, { file, line }: Place): boolean {
  if (!files.has(file)) return !complete;
  const hunks = files.get(file);
  return hunks === undefined || hunkAround(hunks, line, line) !== undefined;
}

function isMade({ files }: Diff, { file, line }: Place): boolean {
  return files.get(file)?.some(({ added }) => added.has(line)) === true;
}
