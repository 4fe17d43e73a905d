import { structuredPatch } from 'diff';
import type { LineChange } from '../model/index.ts';

/** The lines that differ between two texts of a file, as an author would replace them. */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  const lines = before.split('\n');
  return hunks.map(({ oldStart, oldLines, lines: marked }) => {
    const put = marked.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
    if (oldLines > 0) return replaced({ first: oldStart, last: oldStart + oldLines - 1 }, lines, put);
    // nothing is taken away: it comes before line `oldStart`
    const anchor = Math.max(oldStart - 1, 1);
    const own = lines[anchor - 1] ?? '';
    return replaced({ first: anchor, last: anchor }, lines, oldStart === 1 ? [...put, own] : [own, ...put]);
  });
}

function replaced(
  { first, last }: { first: number; last: number },
  lines: readonly string[],
  put: readonly string[],
): LineChange {
  return {
    startLine: first,
    endLine: last,
    original: lines.slice(first - 1, last).join('\n'),
    replacement: put.length === 0 ? undefined : put.join('\n'),
  };
}
