import { type BaselineEntry, repoPath, SeaworthyError } from '../model/index.ts';
import { type Baseline, parsedBaseline } from './baseline.ts';
import type { Asked } from './relaxations.ts';

/** The baseline of both: entries that the change adds do not hold. */
export function stricterBaseline(before: ReadonlySet<string>, after: Baseline): Baseline {
  return { ...after, entries: after.entries.filter(({ fingerprint }) => before.has(fingerprint)) };
}

/** Fingerprints of a baseline as a commit has it; none when there was none, or it was not valid. */
export async function fingerprintsAt(text: string | undefined): Promise<ReadonlySet<string>> {
  if (text === undefined) return new Set();
  try {
    return new Set((await parsedBaseline(repoPath('.'), text)).map(({ fingerprint }) => fingerprint));
  } catch (error) {
    if (error instanceof SeaworthyError) return new Set();
    throw error;
  }
}

/** The entries that a change adds to the baseline, of which `text` is the file, at the line of the first. */
export function baselineRelaxations(
  before: ReadonlySet<string>,
  { file, entries }: Baseline,
  text: string,
): readonly Asked[] {
  const added = entries.filter(({ fingerprint }) => !before.has(fingerprint));
  const [first] = added;
  if (first === undefined) return [];
  const message = added.length === 1 ? '1 finding is added' : `${added.length} findings are added`;
  return [{ file, line: lineOf(first, text), message }];
}

/** JSON has several ways to write a text; a fingerprint in another than the usual one is at the first line. */
function lineOf({ fingerprint }: BaselineEntry, text: string): number {
  const at = text.indexOf(JSON.stringify(fingerprint));
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
