import type { Rendered, SourceLine, Trace } from '../model/index.ts';

/**
 * The rendered objects of a target, each line with its source file and line, as in `git blame`:
 * `charts/api/templates/hpa.yaml:13 │   maxReplicas: 40`. An unknown source is a question mark.
 */
export function annotated(rendered: Rendered & { status: 'rendered' }, trace: Trace | undefined): string {
  const documents = rendered.documents.map(({ text, source, sourceLine }, index) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, at) => {
        const verbatim = rendered.target.traits.isVerbatim && source !== undefined;
        const from = verbatim ? { file: source, line: sourceLine + at } : trace?.[index]?.[at];
        return { from: placeOf(from), line };
      }),
  );
  const width = Math.max(1, ...documents.flat().map(({ from }) => from.length));
  return documents
    .map((lines) => [
      `${' '.repeat(width)} │ ---`,
      ...lines.map(({ from, line }) => joinColumns(from.padEnd(width), line)),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');
}

function joinColumns(place: string, line: string): string {
  return `${place} │ ${line}`.trimEnd();
}

function placeOf(from: SourceLine | undefined): string {
  return from === undefined ? '?' : `${from.file}:${from.line}`;
}
