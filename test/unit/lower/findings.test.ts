import { describe, expect, test } from 'vitest';
import { type Manifest, repoPath } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';
import { byOf, type Case, lowered } from './lowered.ts';

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
