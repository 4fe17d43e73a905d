import type { KustomizeBuildAnswer } from '../engine/index.ts';
import type { LineTable, SourceLine, Trace, TracedLine } from '../model/index.ts';

/** The lines an engine answered, and the text they are the lines of. */
type Lines = Pick<KustomizeBuildAnswer, 'output' | 'files' | 'lines' | 'items'> & {
  readonly documents: readonly { readonly text: string }[];
};

/** Turns the engine's entries, each of which holds until the next, into a source line for every line of every document. */
export function traceOf({ output, documents, files = [], lines = [], items = [] }: Lines): Trace | undefined {
  if (lines.length === 0) return undefined;
  const sources = withItems(spread(lines, files, countLines(output)), items, files);
  const starts = startsOf(output, documents);
  return documents.map(({ text }, at) => {
    const start = starts[at];
    return start === undefined ? [] : sources.slice(start, start + countLines(text.trimEnd()));
  });
}

/** The lines of the output, 1-based, on which its documents begin; undefined for one it does not hold, which cannot be. */
export function startsOf(output: string, documents: Lines['documents']): readonly (number | undefined)[] {
  let at = 0;
  let line = 1;
  return documents.map(({ text }) => {
    const start = output.indexOf(text.trimEnd(), at);
    if (start === -1) return undefined;
    line += countLines(output.slice(at, start)) - 1;
    at = start;
    return line;
  });
}

/** The source of each line of the output; index 0 is not used. */
function spread(
  lines: LineTable,
  files: readonly SourceLine['file'][],
  count: number,
): readonly (SourceLine | undefined)[] {
  const sources = new Array<SourceLine | undefined>(count + 1);
  for (const [index, [first, file, line]] of lines.entries()) {
    const path = files[file];
    const next = lines[index + 1]?.[0] ?? count + 1;
    if (path !== undefined) sources.fill({ file: path, line }, first, next);
  }
  return sources;
}

/** Adds to the source of a line that of the item which begins on it. */
function withItems(
  sources: readonly (SourceLine | undefined)[],
  items: LineTable,
  files: readonly SourceLine['file'][],
): readonly (TracedLine | undefined)[] {
  const traced: (TracedLine | undefined)[] = [...sources];
  for (const [at, file, line] of items) {
    const [source, path] = [sources[at], files[file]];
    if (source !== undefined && path !== undefined) traced[at] = { ...source, item: { file: path, line } };
  }
  return traced;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
