import { type ChangedFile, type Diff, hunkAround } from './diff.ts';

/** A line of a file, 1-based; the file is named from the root of the repository. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The files as they were judged, which may be the merge of the head into its base; undefined where nobody knows. */
export interface Judged {
  /** Git's name of the content of a file. */
  blobOf(file: string): string | undefined;
  textOf(place: Place): string | undefined;
}

export interface Placed {
  /** On the head of the change. */
  readonly at: Place;
  /** Whether it is another link of the chain than the finding itself. */
  readonly isCause: boolean;
}

/**
 * Where to annotate the first of `places`, which is where the finding is: there, when the change shows that line; else
 * at the next in the chain of causes that the change made, or at least shows. Undefined when nobody who reads the change
 * would see any of them.
 */
export function placeInDiff(diff: Diff, places: readonly [Place, ...Place[]], judged: Judged): Placed | undefined {
  const [own, ...causes] = places;
  const at = onHead(diff, own, judged);
  if (at !== undefined) return { at, isCause: false };
  const shown = causes.flatMap((cause) => onHead(diff, cause, judged) ?? []);
  const cause = shown.find((place) => isMade(diff, place)) ?? shown[0];
  return cause === undefined ? undefined : { at: cause, isCause: true };
}

/**
 * The line of the head that shows `place`. Where the base has changed the same file, the line may stand elsewhere; it is
 * then the one that reads the same, if there is only one. What GitHub does not tell counts as shown: better one
 * annotation too many than a finding nobody sees.
 */
function onHead({ files, complete }: Diff, place: Place, judged: Judged): Place | undefined {
  const file = files.get(place.file);
  if (file === undefined) return complete ? undefined : place;
  if (file.hunks === undefined) return place;
  const text = isSame(file, judged.blobOf(place.file)) ? undefined : judged.textOf(place);
  if (text === undefined) return hunkAround(file.hunks, place.line, place.line) === undefined ? undefined : place;
  const [line, ...others] = file.hunks.flatMap(({ first, lines }) =>
    lines.flatMap((each, index) => (each === text ? [first + index] : [])),
  );
  return line === undefined || others.length > 0 ? undefined : { file: place.file, line };
}

function isSame({ blob }: ChangedFile, judged: string | undefined): boolean {
  return judged === undefined || judged === blob;
}

function isMade({ files }: Diff, { file, line }: Place): boolean {
  return files.get(file)?.hunks?.some(({ added }) => added.has(line)) === true;
}
