import { describe, expect, test } from 'vitest';
import { type Manifest, repoPath } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';
import { byOf, type Case, dependencies, lowered } from './lowered.ts';

describe('folders', () => {
  test('count where both what is deployed and the line are there', async () => {
    const overlay = kustomizeTarget('examples/shop');
    expect(await byOf({ target: overlay, at: 'examples/base/a.yaml' })).toBe('examples');
    expect(await byOf({ target: overlay, at: 'base/a.yaml' })).toBeUndefined();
    expect(await byOf({ target: kustomizeTarget('overlays/prod'), at: 'examples/base/a.yaml' })).toBeUndefined();
  });
});

describe('charts', () => {
  test('with values to test them are', async () => {
    const tested = helmTarget('charts/api', { values: [repoPath('charts/api/ci/full-values.yaml')] });
    const other = helmTarget('charts/api', { values: [repoPath('charts/api/values-prod.yaml')] });
    expect(await byOf({ target: tested, at: 'charts/api/templates/a.yaml' })).toBe('ciValues');
    expect(await byOf({ target: other, at: 'charts/api/templates/a.yaml' })).toBeUndefined();
  });

  test.each([
    ['"helm.sh/hook": pre-install', 'hooks'],
    ['"helm.sh/hook": "pre-install,test"', 'hooks'],
    ['"helm.sh/hook": test', 'tests'],
    ['"helm.sh/hook": "test-success, test-failure"', 'tests'],
    ['"example.com/hook": test', undefined],
  ])('an object with %s', async (annotations, by) => {
    expect(await byOf({ at: 'charts/api/templates/a.yaml', annotations })).toBe(by);
  });

  test('an annotation of Helm means nothing where Helm deploys nothing', async () => {
    const target = kustomizeTarget('overlays/prod');
    expect(await byOf({ target, at: 'base/a.yaml', annotations: '"helm.sh/hook": test' })).toBeUndefined();
  });
});

describe('a chart that renders values which are not there', () => {
  const rendered = (text: string, target = helmTarget('charts/api')): Manifest[] =>
    manifestsOf({ 'o.yaml': text }).map((each) => ({ ...each, target }));
  const pod = (container: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a, ${container}}]}\n`;
  const chart: Case = { at: 'charts/api/templates/a.yaml' };

  test('demands them', async () => {
    expect((await lowered({ ...chart, rendered: rendered(pod('image: "%!s(<nil>):1.0"')) }))?.lowering).toEqual({
      by: 'needsValues',
      reason: 'the chart demands values that it has no defaults for (<nil> in Pod p)',
    });
    expect((await lowered({ ...chart, rendered: rendered(pod('image: ""')) }))?.lowering?.reason).toMatch(
      /\(a container without an image in Pod p\)$/,
    );
  });

  test.each<[string, string, string | undefined]>([
    ['a port', pod('image: a, livenessProbe: {tcpSocket: {port: <nil>}}'), 'needsValues'],
    ['a tag alone', pod('image: ":1.0"'), 'needsValues'],
    ['a name whose tag is not there', pod('image: "a:"'), 'needsValues'],
    ['no image', pod('args: []'), 'needsValues'],
    ['an image', pod('image: "a:1"'), undefined],
    ['a text about them', pod('image: a, args: ["a <nil> b"]'), undefined],
    [
      'a ConfigMap that says so',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: "%!s(<nil>)"}\n',
      undefined,
    ],
  ])('with %s', async (_, text, by) => {
    expect(await byOf({ ...chart, rendered: rendered(text) })).toBe(by);
  });

  test('does not where it is given values', async () => {
    const target = helmTarget('charts/api', { set: ['a=b'] });
    expect(await byOf({ ...chart, target, rendered: rendered(pod('image: ""'), target) })).toBeUndefined();
  });
});

describe('a chart that a kustomization fetches', () => {
  const entries = (more = ''): string =>
    `${more}helmCharts:
  - name: lib
  - name: redis
    version: 1.0.0
    repo: https://charts.example.com
    valuesInline: {}
`;
  const files = { 'apps/cache/kustomization.yaml': entries() };
  const at = 'apps/cache/charts/redis-1.0.0/redis/values.yaml';
  const values = { file: repoPath(at), line: 3, path: ['master', 'resources'], missing: [] };
  const target = kustomizeTarget('overlays/prod');

  test('is said at its entry, with the key of the values that sets the field', async () => {
    const found = await lowered({ files, target, at, values });
    expect(found?.lowering).toEqual({
      by: 'vendoredCharts',
      reason: 'redis is a chart from https://charts.example.com',
    });
    expect(found?.location).toMatchObject({
      span: { file: 'apps/cache/kustomization.yaml', start: { line: 3 } },
      precision: 'nearest',
    });
    expect(found?.related[0]).toMatchObject({ span: { file: at, start: { line: 3 } }, role: 'values' });
    expect(found?.remediation).toMatch(
      /The key in valuesInline or the values file of the chart redis is `master\.resources`\.$/,
    );
  });

  test('may lie elsewhere, or have charts of its own', async () => {
    const home = { 'overlays/prod/kustomization.yml': entries('helmGlobals: {chartHome: ../../fetched}\n') };
    const inHome = 'fetched/redis-1.0.0/redis/templates/a.yaml';
    expect((await lowered({ files: home, target, at: inHome }))?.location.span.start.line).toBe(4);
    const below = 'apps/cache/charts/redis-1.0.0/redis/charts/common/templates/a.yaml';
    const chart = { 'apps/cache/charts/redis-1.0.0/redis/Chart.yaml': dependencies.replaceAll('redis', 'common') };
    const found = await lowered({ files: { ...files, ...chart }, target, at: below });
    expect(found?.location.span.file).toBe('apps/cache/kustomization.yaml');
  });

  test.each([
    ['without a repository', 'apps/cache/charts/lib/templates/a.yaml'],
    ['that no entry names', 'apps/cache/charts/web/templates/a.yaml'],
    ['with a patch', 'apps/cache/patch.yaml'],
    ['with values of the kustomization', 'apps/cache/kustomization.yaml'],
  ])('%s stays where it is', async (_, place) => {
    const found = await lowered({ files, target, at: place });
    expect([found?.lowering, found?.location.span.file]).toEqual([undefined, place]);
  });

  test.each([
    'helmCharts: [\n',
    '- a\n',
    'helmCharts: [{name: redis, repo: https://a.example}]\nhelmGlobals: {chartHome: ../../../..}\n',
  ])('of a kustomization that cannot be built is none: %j', async (text) => {
    expect(await byOf({ files: { 'apps/cache/kustomization.yaml': text }, target, at })).toBeUndefined();
  });
});
