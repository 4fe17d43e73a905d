import { type ChangedFile, type Diff, hunkAround } from './diff.ts';

/** A line of a file, 1-based; the file is named from the root of the repository. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The files as they were checked, which may be the merge of head and base; undefined where unknown. */
export interface CheckedFiles {
  /** Blob hash of a file. */
  blobOf(file: string): string | undefined;
  textOf(place: Place): string | undefined;
}

export interface Placed {
  /** On the head of the change. */
  readonly at: Place;
  /** Whether it is a related location instead of the finding's own. */
  readonly isCause: boolean;
}

/**
 * Where to annotate a finding. The first of `places` is its location, the others are related locations. The location, when
 * the change shows that line; else the first related location that the change made, or shows. Undefined when the change
 * shows none of them.
 */
export function placeInDiff(diff: Diff, places: readonly [Place, ...Place[]], files: CheckedFiles): Placed | undefined {
  const [own, ...causes] = places;
  const at = onHead(diff, own, files);
  if (at !== undefined) return { at, isCause: false };
  const shown = causes.flatMap((cause) => onHead(diff, cause, files) ?? []);
  const cause = shown.find((place) => isMade(diff, place)) ?? shown[0];
  return cause === undefined ? undefined : { at: cause, isCause: true };
}

/**
 * The line of the head that shows `place`. Where the base has changed the same file, the line may have another number; it
 * is then the line with the same text, if there is only one. What GitHub does not list counts as shown: an annotation that
 * is not visible is better than a missing one.
 */
function onHead({ files, complete }: Diff, place: Place, checked: CheckedFiles): Place | undefined {
  const file = files.get(place.file);
  if (file === undefined) return complete ? undefined : place;
  if (file.hunks === undefined) return place;
  const text = isSame(file, checked.blobOf(place.file)) ? undefined : checked.textOf(place);
  if (text === undefined) return hunkAround(file.hunks, place.line, place.line) === undefined ? undefined : place;
  const [line, ...others] = file.hunks.flatMap(({ first, lines }) =>
    lines.flatMap((each, index) => (each === text ? [first + index] : [])),
  );
  return line === undefined || others.length > 0 ? undefined : { file: place.file, line };
}

function isSame({ blob }: ChangedFile, checked: string | undefined): boolean {
  return checked === undefined || checked === blob;
}

function isMade({ files }: Diff, { file, line }: Place): boolean {
  return files.get(file)?.hunks?.some(({ added }) => added.has(line)) === true;
}
