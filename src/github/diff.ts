import { parsePatch } from 'diff';

/** Lines of a changed file that GitHub shows, after the change: added lines and their context. */
export interface Hunk {
  /** 1-based number of the first of `lines`. */
  readonly first: number;
  readonly lines: readonly string[];
  /** Numbers of the lines that the change added. */
  readonly added: ReadonlySet<number>;
}

export interface ChangedFile {
  /** Blob hash of the content on the head. */
  readonly blob: string;
  /** Undefined when GitHub did not return the complete patch. */
  readonly hunks: readonly Hunk[] | undefined;
}

/** What a pull request changes. */
export interface Diff {
  /** By path from the root of the repository. */
  readonly files: ReadonlyMap<string, ChangedFile>;
  /** False when the pull request has more files than GitHub lists. */
  readonly complete: boolean;
}

/** The hunks of one file's patch; undefined when it is truncated, which the counts in its headers show. */
export function hunksOf(patch: string): readonly Hunk[] | undefined {
  try {
    const hunks = parsePatch(patch).flatMap((file) => file.hunks);
    return hunks.length === 0 ? undefined : hunks.map(({ newStart, lines }) => rightSide(newStart, lines));
  } catch {
    return undefined; // a truncated patch
  }
}

/** The hunk without removed lines and without `\ No newline at end of file`. */
function rightSide(first: number, patched: readonly string[]): Hunk {
  const lines: string[] = [];
  const added = new Set<number>();
  for (const line of patched) {
    if (line.startsWith('-') || line.startsWith('\\')) continue;
    if (line.startsWith('+')) added.add(first + lines.length);
    lines.push(line.slice(1));
  }
  return { first, lines, added };
}

/** The hunk that shows all of the lines, both ends included. */
export function hunkAround(hunks: readonly Hunk[], startLine: number, endLine: number): Hunk | undefined {
  return hunks.find(({ first, lines }) => startLine >= first && endLine < first + lines.length);
}
