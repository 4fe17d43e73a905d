import { parsePatch } from 'diff';

/** A stretch of a changed file that GitHub shows, as it is after the change: added lines and the few around them. */
export interface Hunk {
  /** 1-based line on which `lines` begins. */
  readonly first: number;
  readonly lines: readonly string[];
  /** Numbers of the lines that the change made. */
  readonly added: ReadonlySet<number>;
}

export interface ChangedFile {
  /** Git's name of the content on the head. */
  readonly blob: string;
  /** Undefined when GitHub did not give the patch whole. */
  readonly hunks: readonly Hunk[] | undefined;
}

/** What a pull request changes. */
export interface Diff {
  /** By path from the root of the repository. */
  readonly files: ReadonlyMap<string, ChangedFile>;
  /** False when the pull request has more files than GitHub lists. */
  readonly complete: boolean;
}

/** The hunks of one file's patch; undefined when it is broken off, which the counts in its headings betray. */
export function hunksOf(patch: string): readonly Hunk[] | undefined {
  try {
    const hunks = parsePatch(patch).flatMap((file) => file.hunks);
    return hunks.length === 0 ? undefined : hunks.map(({ newStart, lines }) => rightSide(newStart, lines));
  } catch {
    return undefined; // the library says what is wrong with the text; nobody can mend it
  }
}

/** What is left of a hunk without the lines that go, and without `\ No newline at end of file`. */
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
