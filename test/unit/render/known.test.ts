import { expect, test } from 'vitest';
import type { Engines } from '../../../src/engine/index.ts';
import { digestOf } from '../../../src/host/index.ts';
import { kinds, toolsOf } from '../../../src/kinds/index.ts';
import { plainTarget, type Rendered, repoPath, type Target } from '../../../src/model/index.ts';
import { type RenderCache, render } from '../../../src/render/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { helmTarget } from '../../support/targets.ts';

const chart = helmTarget('charts/api');
const file = plainTarget(repoPath('stock.yaml'));
const outcomeOf = (target: Target): Rendered => ({
  ...{ status: 'rendered', target, output: '', documents: [], inputs: [] },
});

/** Engines that nobody may start. */
const engines: Engines = {
  call: () => Promise.reject(new Error('an engine was started')),
  through: () => engines,
  again: () => engines,
};

function cacheOf(...known: readonly Target[]): RenderCache & { readonly kept: string[] } {
  const kept: string[] = [];
  const cache = {
    kept,
    find: (target: Target) => (known.includes(target) ? outcomeOf(target) : undefined),
    keep: ({ target }: Rendered, accesses: unknown) => void kept.push(`${target.id} ${JSON.stringify(accesses)}`),
    through: () => cache,
  };
  return cache;
}

test('no engine starts when all is known, and nothing is kept twice', async () => {
  const cache = cacheOf(chart, file);
  const tools = { ...toolsOf(kinds), files: memoryFiles({}), engines, cache };
  expect(await render([chart, file], tools)).toEqual([outcomeOf(chart), outcomeOf(file)]);
  expect(cache.kept).toEqual([]);
});

test('what is known from the other side of a comparison stands over the cache', async () => {
  const known = { ...outcomeOf(chart), output: 'kind: Service\n' };
  const tools = {
    ...toolsOf(kinds),
    files: memoryFiles({}),
    engines,
    cache: cacheOf(chart),
    known: () => known,
  };
  expect(await render([chart], tools)).toEqual([known]);
});

test('what is rendered anew is kept with what it rests on; what could not be read is not', async () => {
  const cache = cacheOf();
  const tools = {
    ...toolsOf(kinds),
    files: memoryFiles({ 'stock.yaml': 'kind: Service\n' }),
    engines,
    cache,
  };
  const gone = plainTarget(repoPath('gone.yaml'));
  await render([file, gone], tools);
  expect(cache.kept).toEqual([
    `stock.yaml [{"kind":"read","path":"stock.yaml","digest":"${digestOf('kind: Service\n')}"}]`,
    'gone.yaml undefined',
  ]);
});
