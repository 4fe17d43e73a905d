import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createEngines } from '../../src/engine/index.ts';
import { goodObjects, mutations, saidOf } from './compared.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const limits = { renderMs: 120_000, engineBytes: 1_073_741_824, fileBytes: 1_048_576 };
const engines = createEngines({ root, limits, workers: 1 });
afterAll(() => engines.close());

/** What the API server says of the first mutations, `1` for each that it refuses: `npm run test:oracle -- --record` writes it. */
const recorded = readFileSync(new URL('verdicts.txt', import.meta.url), 'utf8').trim();

test('nearly all mutated objects get the verdict of the API server, on the line of the mutation', async () => {
  const all = mutations(goodObjects(), recorded.length);
  const said = await saidOf(all, { engines });
  const differing = said.filter(({ lines }, at) => lines.length > 0 !== (recorded[at] === '1'));
  const refused = said.flatMap((each, at) =>
    each.lines.length > 0 ? [{ ...each, expected: all[at]?.lines ?? [] }] : [],
  );
  const elsewhere = refused.filter(({ lines, expected }) => !lines.some((line) => expected.includes(line)));
  expect([differing.length / all.length, elsewhere.length / refused.length].map((share) => share <= 0.005)).toEqual([
    true,
    true,
  ]);
});
