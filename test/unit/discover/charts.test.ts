import { expect, test } from 'vitest';
import { repoPath } from '../../../src/model/index.ts';
import { chart, deployment } from '../../support/shop.ts';
import { helmTarget } from '../../support/targets.ts';
import { foundIn, targetsIn } from './found.ts';

test('a chart is one target, with the values of its own and a release named after its folder', async () => {
  const texts = { 'charts/till/Chart.yaml': chart('till'), 'charts/till/templates/web.yaml': deployment('till') };
  expect(await targetsIn(texts)).toEqual([helmTarget('charts/till', { namespace: 'default', kubeVersion: '1.33.0' })]);
});

test('a repository that is a chart itself is that chart', async () => {
  const texts = { 'Chart.yaml': chart('till'), 'values.yaml': '', 'templates/web.yaml': deployment('till') };
  expect(await foundIn(texts)).toEqual({ targets: ['helm .'], skipped: [] });
});

test('a subchart is rendered through its parent, a neighbour in a folder called charts on its own', async () => {
  const texts = {
    'charts/till/Chart.yaml': chart('till'),
    'charts/till/charts/db/Chart.yaml': chart('db'),
    'charts/till/charts/db/charts/disk/Chart.yaml': chart('disk'),
    'charts/shelf/Chart.yaml': chart('shelf'),
  };
  expect(await foundIn(texts)).toEqual({ targets: ['helm charts/shelf', 'helm charts/till'], skipped: [] });
});

test('a library chart is skipped, and says why', async () => {
  const texts = { 'charts/common/Chart.yaml': chart('common', 'type: library\n') };
  const skipped = ['charts/common: library chart: it renders nothing by itself'];
  expect(await foundIn(texts)).toEqual({ targets: [], skipped });
});

test('a chart whose Chart.yaml is broken stays a target, so that it fails where all see it', async () => {
  const texts = { 'charts/till/Chart.yaml': 'name: [till\n' };
  expect(await foundIn(texts)).toEqual({ targets: ['helm charts/till'], skipped: [] });
});

test('each ci/*-values.yaml is one more set of values', async () => {
  const texts = {
    'charts/till/Chart.yaml': chart('till'),
    'charts/till/ci/ingress-values.yaml': 'ingress: true\n',
    'charts/till/ci/notes.yaml': 'unrelated: true\n',
    'charts/till/files/ci/web-values.yaml': 'unrelated: true\n',
  };
  const targets = await targetsIn(texts);
  expect(targets.map((each) => (each.kind === 'helm' ? [each.id, each.request.values] : each))).toEqual([
    ['charts/till', []],
    ['charts/till (ci/ingress-values.yaml)', ['charts/till/ci/ingress-values.yaml']],
  ]);
});

test('variants stand for the plain values, and the values of the target lie under those of each variant', async () => {
  const texts = {
    'seaworthy.yaml': `targets:
  - path: charts/till
    namespace: shop
    values: [values-base.yaml]
    set: [replicas=2]
    variants:
      - name: prod
        values: [values-prod.yaml]
        release: till-prod
      - name: test
        set: [replicas=1]
        namespace: shop-test
`,
    'charts/till/Chart.yaml': chart('till'),
  };
  expect(await targetsIn(texts)).toMatchObject([
    {
      id: 'charts/till (prod)',
      request: {
        release: 'till-prod',
        namespace: 'shop',
        values: ['charts/till/values-base.yaml', 'charts/till/values-prod.yaml'],
        set: ['replicas=2'],
      },
    },
    {
      id: 'charts/till (test)',
      request: {
        release: 'till',
        namespace: 'shop-test',
        values: ['charts/till/values-base.yaml'],
        set: ['replicas=2', 'replicas=1'],
      },
    },
  ]);
});

test('what the command line says of charts stands over the configuration and comes last', async () => {
  const texts = {
    'seaworthy.yaml': 'targets: [{ path: charts/till, release: from-file, namespace: shop, set: [a=1] }]\n',
    'charts/till/Chart.yaml': chart('till'),
  };
  const options = { release: 'asked', namespace: 'asked', values: ['all.yaml'], set: ['b=2'], includeCrds: true };
  expect(await targetsIn(texts, options)).toEqual([
    {
      ...helmTarget('charts/till', {
        release: 'asked',
        namespace: 'asked',
        values: [repoPath('all.yaml')],
        set: ['a=1', 'b=2'],
        kubeVersion: '1.33.0',
        includeCrds: true,
      }),
      id: 'charts/till (a=1)',
    },
  ]);
});

test.each([
  ['My_Till.V2', 'my-till-v2'],
  ['--', 'release'],
  [`${'t'.repeat(52)}-till`, 't'.repeat(52)],
])('a chart in the folder %s is released as %s', async (folder, release) => {
  expect(await targetsIn({ [`${folder}/Chart.yaml`]: chart('till') })).toMatchObject([{ request: { release } }]);
});

test('a subchart asked for by its own path is rendered itself', async () => {
  const texts = { 'charts/till/Chart.yaml': chart('till'), 'charts/till/charts/db/Chart.yaml': chart('db') };
  const found = await foundIn(texts, { paths: ['charts/till/charts/db'] });
  expect(found).toEqual({ targets: ['helm charts/till/charts/db'], skipped: [] });
});

test('a path inside a chart is not passed over in silence', async () => {
  const texts = { 'charts/till/Chart.yaml': chart('till'), 'charts/till/templates/web.yaml': deployment('till') };
  const skipped = ['charts/till/templates: part of the chart charts/till, which is checked as a whole'];
  expect(await foundIn(texts, { paths: ['charts/till/templates'] })).toEqual({ targets: [], skipped });
});
