/** Annotations that GitHub accepts in one request; further requests append. */
export const annotationsPerRequest = 50;
/** Bytes of an annotation's message: 64 KB. */
export const annotationBytes = 64_000;
/** Characters of a check run's summary; counted as bytes here, which is never too many. */
export const checkSummaryBytes = 65_535;
/** Characters of the title of a check run or an annotation. */
export const titleCharacters = 255;
/** Characters of a comment; GitHub's own limit is 65,536. */
export const commentCharacters = 65_000;
/** Files of a pull request that GitHub lists; further ones are omitted. */
export const listedFiles = 3000;
/** Comments in one review; more of them were seen to run into GitHub's time limit. */
export const suggestionsPerReview = 30;
/** Items on one page of GitHub's lists. */
export const rowsPerPage = 100;

/** `text`, or the beginning of it that fits, with an ellipsis. */
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

/** The lines of `markdown` that fit, then `pointer`, which says where the rest is. */
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
