/** One document of a stream, a slice of its text. */
export interface Slice {
  readonly text: string;
  /** Of `text` in the stream. */
  readonly start: number;
  /** 1-based line of the stream on which `text` begins. */
  readonly line: number;
}

/** A line that begins or ends a document: `---`, with or without content behind it, and `...`. */
const marker = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/;

/** Only `---`, which Kubernetes too takes as the end of a document (k8s.io/apimachinery/pkg/util/yaml, YAMLReader). */
const bareMarker = /^(?:---|\.\.\.)[ \t\r]*(?:#.*)?$/;

/** Splits what follows `from`, which is on the 1-based line `firstLine`. */
export function splitYaml(text: string, from: number, firstLine: number): readonly Slice[] {
  const slices: Slice[] = [];
  let start = from;
  let startLine = firstLine;
  let line = firstLine;
  for (let at = from; at < text.length; line += 1) {
    const end = endOfLine(text, at);
    if ((text.startsWith('---', at) || text.startsWith('...', at)) && marker.test(text.slice(at, at + 4))) {
      slices.push({ text: text.slice(start, at), start, line: startLine });
      const isBare = bareMarker.test(text.slice(at, end));
      start = isBare ? Math.min(end + 1, text.length) : at;
      startLine = isBare ? line + 1 : line;
    }
    at = end + 1;
  }
  slices.push({ text: text.slice(start), start, line: startLine });
  return slices.filter((slice) => !isBlank(slice.text));
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}

/** True for text with only white space, comments, directives and a byte order mark. */
function isBlank(text: string): boolean {
  return /^\uFEFF?(?:[ \t\r]*(?:#[^\n]*)?(?:\n|$)|%[^\n]*(?:\n|$))*$/.test(text);
}
