import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgedFixes, offeredFixes } from '../judged/fixes.ts';
import { nameOf } from '../judged/judged.ts';
import { absence, corporaFolder, present } from './corpora.ts';

const fiveMinutes = 300_000; // a hang, not a measure of speed

const harmful = judgedFixes().filter(({ judgement }) => judgement === 'harmful');

describe.skipIf(!present)(`a fix that was judged to be harmful is not offered again${absence}`, () => {
  test.each(harmful)('$tree $place', { timeout: fiveMinutes }, async (row) => {
    const root = join(corporaFolder, 'dev', row.tree);
    const offered = await offeredFixes(row.tree, root, { paths: [deployedBy(root, row.place)] });
    expect(offered.map(nameOf)).not.toContain(nameOf(row));
  });
});

/** The chart or the folder that a file is part of: no more than this is judged. */
function deployedBy(root: string, place: string): string {
  const file = place.slice(0, place.lastIndexOf(':'));
  const above = foldersAbove(file);
  return above.find((folder) => existsSync(join(root, folder, 'Chart.yaml'))) ?? above[0] ?? '.';
}

function foldersAbove(file: string): readonly string[] {
  const folder = dirname(file);
  return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
}
