import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/model/index.ts';
import { estimatedCosts, readShard, split } from '../../../src/shard/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';

/** A repository of many services: a few large charts, many small ones. */
const costs = new Map(
  Array.from({ length: 120 }, (_, at) => [`charts/service-${at}`, at % 40 === 0 ? 900 : 40 + ((at * 37) % 90)]),
);

function loads(of: number): readonly number[] {
  const shardOf = split(costs, of);
  const sums = new Array<number>(of).fill(0);
  for (const [id, cost] of costs) sums[shardOf(id) - 1] = (sums[shardOf(id) - 1] ?? 0) + cost;
  return sums;
}

describe('the division of targets', () => {
  test.each([1, 2, 3, 7])('%i shards get nearly the same to do', (of) => {
    const sums = loads(of);
    const fair = Math.max(900, [...costs.values()].reduce((sum, cost) => sum + cost) / of);
    expect(Math.min(...sums)).toBeGreaterThan(0);
    expect(Math.max(...sums)).toBeLessThanOrEqual(fair * 1.05);
  });

  test('is the same in whatever order the targets come', () => {
    const [a, b] = [split(costs, 5), split(new Map([...costs].reverse()), 5)];
    expect([...costs.keys()].map(b)).toEqual([...costs.keys()].map(a));
  });

  test('gives equal costs by id, one after the other', () => {
    const shardOf = split(new Map(['till', 'api', 'cart'].map((id) => [id, 10])), 2);
    expect(['api', 'cart', 'till'].map(shardOf)).toEqual([1, 2, 1]);
  });

  test('leaves shards empty when there are more of them than targets', () => {
    const shardOf = split(new Map([['api', 10]]), 7);
    expect(shardOf('api')).toBe(1);
  });

  test('sends a target nobody estimated always to the same shard', () => {
    const [a, b] = [split(new Map(), 7), split(costs, 7)];
    expect(a('charts/removed')).toBe(b('charts/removed'));
    expect(a('charts/removed')).toBeGreaterThanOrEqual(1);
    expect(a('charts/removed')).toBeLessThanOrEqual(7);
  });
});

test('a target costs by its kind, and by the number and size of the files below it', async () => {
  const files = memoryFiles({
    'charts/api/Chart.yaml': 'x'.repeat(1024),
    'charts/api/templates/deployment.yaml': 'x'.repeat(2048),
    'charts/api-gateway/Chart.yaml': '',
    'overlays/prod/kustomization.yaml': '',
  });
  const targets: readonly Target[] = [
    { ...helmTarget('charts/api'), id: 'charts/api (prod)' },
    { ...helmTarget('charts/api'), id: 'charts/api (staging)' },
    helmTarget('charts/api-gateway'),
    kustomizeTarget('overlays/prod'),
  ];
  expect(await estimatedCosts(targets, files, [])).toEqual(
    new Map([
      ['charts/api (prod)', 45.5],
      ['charts/api (staging)', 45.5],
      ['charts/api-gateway', 42],
      ['overlays/prod', 22],
    ]),
  );
});

test.each([
  ['1/1', { index: 1, of: 1 }],
  ['2/3', { index: 2, of: 3 }],
  ['7/7', { index: 7, of: 7 }],
  ['0/3', undefined],
  ['4/3', undefined],
  ['1/1001', undefined],
  ['2', undefined],
  ['a/b', undefined],
  ['1/3 ', undefined],
  ['-1/3', undefined],
])('%s is read as %o', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});
