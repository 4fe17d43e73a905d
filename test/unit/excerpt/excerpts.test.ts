import { expect, test } from 'vitest';
import { excerptsOf } from '../../../src/excerpt/index.ts';
import { type Related, repoPath, wholeLine } from '../../../src/model/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { verdictOf } from '../../support/report.ts';

const files = memoryFiles({
  'charts/api/Chart.yaml': 'apiVersion: v2\nname: api\n',
  'charts/api/values-prod.yaml': 'drain:\n  seconds: 30\n',
  'charts/api/templates/deployment.yaml': `kind: Deployment\nspec:\n  ${'x'.repeat(1_000)}\n`,
});

function at(file: string, line: number): Pick<ReturnType<typeof verdictOf>, 'location'> {
  return { location: { span: wholeLine(repoPath(file), line), precision: 'nearest' } };
}

const chain: readonly Related[] = [
  { span: wholeLine(repoPath('charts/api/Chart.yaml'), 1), role: 'chart' },
  { span: wholeLine(repoPath('charts/api/values-prod.yaml'), 2), role: 'values' },
];

test('the line of a finding is read, and those on the way to it but for the heads of charts', async () => {
  const verdict = verdictOf({ ...at('charts/api/templates/deployment.yaml', 2), related: chain });
  expect(await excerptsOf([verdict], files)).toEqual({
    'charts/api/templates/deployment.yaml': { 2: 'spec:' },
    'charts/api/values-prod.yaml': { 2: '  seconds: 30' },
  });
});

test('of a Secret nothing is read', async () => {
  const object = { apiVersion: 'v1', kind: 'Secret', namespace: 'shop', name: 'till' };
  expect(await excerptsOf([verdictOf({ object, related: chain })], files)).toEqual({});
});

test('a line is cut where it is no help any more', async () => {
  const excerpts = await excerptsOf(
    [verdictOf({ ...at('charts/api/templates/deployment.yaml', 3), related: [] })],
    files,
  );
  expect(excerpts['charts/api/templates/deployment.yaml']?.[3]).toHaveLength(240);
});
