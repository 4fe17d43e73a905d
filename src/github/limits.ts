/** Annotations GitHub takes in one request; a further one appends. */
export const annotationsPerRequest = 50;
/** Bytes of an annotation's message: 64 KB. */
export const annotationBytes = 64_000;
/** Characters of a check run's summary; counted as bytes here, to be on the safe side. */
export const checkSummaryBytes = 65_535;
/** Characters of the title of a check run or an annotation. */
export const titleCharacters = 255;
/** Characters of a comment; GitHub's own limit is 65,536. */
export const commentCharacters = 65_000;
/** Files GitHub lists of a pull request; what comes after them is not told. */
export const listedFiles = 3000;
/** Comments in one review; more of them have been seen to run into GitHub's time limit. */
export const suggestionsPerReview = 30;
/** Rows GitHub gives at a time. */
export const rowsPerPage = 100;

/** `text`, or as much of its beginning as fits, marked as cut. */
export function cut(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** {@link cut}, measured in bytes of UTF-8. */
export function cutBytes(text: string, mostBytes: number): string {
  if (Buffer.byteLength(text) <= mostBytes) return text;
  const kept = Buffer.from(text).subarray(0, mostBytes - Buffer.byteLength('…'));
  return `${kept.toString().replace(/\uFFFD+$/, '')}…`;
}

/** Markdown that fits: whole lines as far as they go, then `pointer`, which says where the rest is. */
export function cutLines(markdown: string, most: number, size: (text: string) => number, pointer: string): string {
  if (size(markdown) <= most) return markdown;
  const end = `\n\n${pointer}`;
  let left = most - size(end);
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    left -= size(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return `${kept.join('\n')}${end}`;
}
