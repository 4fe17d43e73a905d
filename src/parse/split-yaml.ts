/** One document of a stream, a slice of its text. */
export interface Slice {
  readonly text: string;
  /** Of `text` in the stream. */
  readonly start: number;
  /** 1-based line of the stream on which `text` begins. */
  readonly line: number;
  /** It is a value of a JSON stream, and not a document of YAML that looks like JSON. */
  readonly isJson?: true;
  /** Its last line ends in a break that is not LF, as Kubernetes reads it: another document follows. */
  readonly endsLine?: true;
}

/** A line that begins or ends a document of YAML: `---`, with or without content behind it, and `...`. */
const marker = /^(?:---|\.\.\.)(?=[ \t\r\n\u0085\u2028\u2029]|$)/;

/** Nothing but the marker: the document begins on the next line. */
const bareMarker = /^(?:---|\.\.\.)[ \t\r]*(?:[ \t]#[^\n]*)?$/;

/**
 * A line at which Kubernetes splits before it looks at the YAML (k8s.io/apimachinery/pkg/util/yaml, YAMLReader): `---` with
 * white space and a comment behind it, even where YAML sees text, as in `---#`. Only behind another line.
 */
const separator = /^---[\s\u0085]*(?:#[^\n]*)?$/;

/** What ends a line for the YAML of Kubernetes, besides LF and CR LF. */
const otherBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/;

/** Splits what follows `from`, which is on the 1-based line `firstLine`. `lastSplit`: where Kubernetes has split last. */
export function splitYaml(text: string, from: number, firstLine: number, lastSplit = from): readonly Slice[] {
  const slices: Slice[] = [];
  const anyBreak = otherBreaks.test(text) ? /[\n\u0085\u2028\u2029]|\r(?!\n)/g : undefined;
  let chunk = lastSplit;
  let start = from;
  let startLine = firstLine;
  let line = firstLine;
  for (let at = from; at < text.length; ) {
    const mark =
      text.startsWith('---', at) || text.startsWith('...', at) ? markAt(text, at, chunk, anyBreak) : undefined;
    const end = mark?.end ?? endOfLine(text, at, anyBreak);
    if (mark !== undefined) slices.push(cut({ text: text.slice(start, at), start, line: startLine }));
    const next = text[end] === '\n' ? line + 1 : line;
    if (mark !== undefined) {
      start = mark.isBare ? Math.min(end + 1, text.length) : at;
      startLine = mark.isBare ? next : line;
      if (mark.isSeparator) chunk = start;
    }
    line = next;
    at = end + 1;
  }
  slices.push({ text: text.slice(start), start, line: startLine });
  return slices.filter((slice) => !isBlank(slice.text));
}

function cut(slice: Slice): Slice {
  return /[\r\u0085\u2028\u2029]$/.test(slice.text) ? { ...slice, endsLine: true } : slice;
}

/** A line that is a marker, to its end. */
interface Mark {
  readonly end: number;
  /** No content stands behind it. */
  readonly isBare: boolean;
  /** Kubernetes splits here. */
  readonly isSeparator: boolean;
}

function markAt(text: string, at: number, chunk: number, anyBreak: RegExp | undefined): Mark | undefined {
  if (at > chunk && text[at - 1] === '\n' && text[at] === '-') {
    const end = endOfLine(text, at, undefined);
    if (separator.test(text.slice(at, end))) return { end, isBare: true, isSeparator: true };
  }
  if (!marker.test(text.slice(at, at + 4))) return undefined;
  const end = endOfLine(text, at, anyBreak);
  const isMarked = text[end + 1] === '\uFEFF'; // part of a key, unless Kubernetes has split before it
  return { end, isBare: !isMarked && bareMarker.test(text.slice(at, end)), isSeparator: false };
}

function endOfLine(text: string, at: number, anyBreak: RegExp | undefined): number {
  if (anyBreak !== undefined) anyBreak.lastIndex = at;
  const end = anyBreak === undefined ? text.indexOf('\n', at) : (anyBreak.exec(text)?.index ?? -1);
  return end === -1 ? text.length : end;
}

const blank =
  /^\uFEFF?(?:(?:[ \t]*(?:#[^\n\r\u0085\u2028\u2029]*)?|%[^\n\r\u0085\u2028\u2029]*)(?:[\n\r\u0085\u2028\u2029]|$))*$/;

/** True for text with only white space, comments, directives and a byte order mark. */
function isBlank(text: string): boolean {
  return blank.test(text);
}
