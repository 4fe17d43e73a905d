import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { json } from '../../src/report/index.ts';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { absence, corporaFolder, present } from './corpora.ts';

const shop = fileURLToPath(new URL('../../examples/shop', import.meta.url));
const threeMinutes = 180_000;

test('the shop judged with one worker and with two gives the same report', { timeout: threeMinutes }, async () => {
  expect(await reportText(shop, 2)).toBe(await reportText(shop, 1));
});

test.skipIf(!present)(
  `a repository of the corpora judged with one worker and with two gives the same report${absence}`,
  { timeout: threeMinutes },
  async () => {
    const tree = join(corporaFolder, 'dev/microservices-demo');
    expect(await reportText(tree, 2)).toBe(await reportText(tree, 1));
  },
);

async function reportText(root: string, workers: number): Promise<string> {
  return json(await run(wholeRepository(root, { workers })));
}
