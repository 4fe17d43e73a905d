import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/index.ts';
import type { FailedTarget } from '../../../src/model/index.ts';
import { manifestsOf, plainTarget } from '../../support/manifests.ts';
import { kustomizeTarget } from '../../support/targets.ts';

const service = (namespace: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: till, namespace: ${namespace}}\nspec: {selector: {app: till}}\n`;
const deployment = (namespace: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api, namespace: ${namespace}}\nspec: {template: {metadata: {labels: {app: api}}, spec: {containers: []}}}\n`;
const shop = { 'shop/service.yaml': service('shop'), 'shop/api.yaml': deployment('shop') };

/** What the first object, a Service, sees. */
function sight(files: Readonly<Record<string, string>>, failed: readonly FailedTarget[] = [], isWhole = true) {
  const graph = buildGraph(manifestsOf(files), isWhole, { failed });
  const [first] = graph.nodes;
  return first === undefined ? undefined : graph.sight(first);
}

const complete = { complete: true, unseen: '', isUnread: false };

test('a namespace is complete only when everything was read and something runs in it', () => {
  expect(sight(shop)).toEqual(complete);
  expect(sight(shop, [], false)).toMatchObject({ complete: false, isUnread: false });
  expect(sight({ 'a.yaml': service('shop') })).toMatchObject({
    complete: false,
    unseen: 'nothing in the repository makes pods there',
  });
  expect(sight({ 'a.yaml': service('kube-system'), 'b.yaml': deployment('kube-system') })).toMatchObject({
    complete: false,
  });
});

const failure = { code: 'yaml-invalid', message: 'not valid YAML' } as const;

test.each([
  ['shop/service.yaml', true],
  ['shop/broken.yaml', true],
  ['shop/charts/broken.yaml', true],
  ['broken.yaml', true],
  ['billing/broken.yaml', false],
])('of what lies next to a broken %s nothing is said, and elsewhere with a note', (path, isUnread) => {
  expect(sight(shop, [{ target: plainTarget(path), failure }])).toEqual({
    complete: false,
    unseen: 'not everything in the repository could be read',
    isUnread,
  });
});

test('of a file that the kustomization next to it does not list, nothing is said', () => {
  const [listed, left] = manifestsOf(shop);
  if (listed === undefined || left === undefined) throw new Error('no manifests');
  for (const target of [kustomizeTarget('shop'), kustomizeTarget('overlays/prod')]) {
    const graph = buildGraph([{ ...listed, target }, left], true);
    expect(graph.nodes.map((node) => graph.sight(node).isUnread)).toEqual([false, true]);
  }
});

const object = (apiVersion: string, kind: string, spec: string, namespace = 'flux-system'): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: more, namespace: ${namespace}}\nspec: ${spec}\n`;
const release = (spec: string, namespace?: string): string =>
  object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', spec, namespace);
const kustomization = (spec: string): string => object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', spec);
const application = (spec: string): string => object('argoproj.io/v1alpha1', 'Application', spec, 'argocd');

test.each([
  ['a HelmRelease of the namespace', release('{}', 'shop')],
  ['a HelmRelease with the target namespace', release('{targetNamespace: shop}')],
  ['a HelmChart of K3s', object('helm.cattle.io/v1', 'HelmChart', '{targetNamespace: shop}')],
  ['a Kustomization of another repository', kustomization('{path: ./deploy}')],
  ['a Kustomization with the target namespace', kustomization('{path: ./deploy, targetNamespace: shop}')],
  ['an Application with a chart', application('{source: {chart: redis}, destination: {namespace: shop}}')],
  [
    'an Application of several sources, one of them a chart',
    application('{sources: [{path: shop}, {chart: redis}], destination: {namespace: shop}}'),
  ],
  [
    'an ApplicationSet into any namespace',
    object(
      'argoproj.io/v1alpha1',
      'ApplicationSet',
      '{template: {spec: {source: {chart: redis}, destination: {namespace: "{{ns}}"}}}}',
    ),
  ],
  [
    'a Rollout of pods that are elsewhere',
    object('argoproj.io/v1alpha1', 'Rollout', '{workloadRef: {kind: Deployment, name: till}}', 'shop'),
  ],
])('%s may deploy what is missing', (_, text) => {
  const found = sight({ ...shop, 'more.yaml': text });
  expect(found).toMatchObject({ complete: false, isUnread: false });
  expect(found?.unseen).toMatch(/^\w+ more deploys objects that are not in the repository$/);
});

test.each([
  ['a HelmRelease of another namespace', release('{}', 'billing')],
  ['a HelmRelease into another namespace', release('{targetNamespace: billing}', 'shop')],
  ['a Kustomization of a folder that was read', kustomization('{path: ./shop}')],
  ['a Kustomization of the whole repository', kustomization('{path: ./}')],
  ['an Application of a folder that was read', application('{source: {path: shop}, destination: {namespace: shop}}')],
  ['an Application into another namespace', application('{source: {chart: redis}, destination: {namespace: billing}}')],
])('%s deploys nothing else into it', (_, text) => {
  expect(sight({ ...shop, 'more.yaml': text })).toEqual(complete);
});

const selecting = (labels: string): string => service('shop').replace('{app: till}', labels);

test.each([
  ['by its name', '{app: more}', release('{}', 'shop')],
  ['by its release', '{app.kubernetes.io/instance: cache}', release('{releaseName: cache}', 'shop')],
  ['by the release that Flux names', '{release: shop-more}', release('{targetNamespace: shop}')],
  ['by its chart', '{app.kubernetes.io/name: redis}', release('{chart: {spec: {chart: redis}}}', 'shop')],
  [
    'by one of several charts',
    '{app: redis}',
    application('{sources: [{repoURL: x}, {chart: a/redis}], destination: {namespace: shop}}'),
  ],
])('of a Service that names what a delivery deploys %s nothing is said', (_, labels, text) => {
  const files = { 'shop/service.yaml': selecting(labels), 'shop/api.yaml': deployment('shop'), 'more.yaml': text };
  expect(sight(files)).toMatchObject({ complete: false, isUnread: true });
});

test('nor of a PodDisruptionBudget that does', () => {
  const budget =
    'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: more, namespace: shop}\nspec: {selector: {matchLabels: {app: more}}}\n';
  const files = { 'a.yaml': budget, 'api.yaml': deployment('shop'), 'more.yaml': release('{}', 'shop') };
  expect(sight(files)?.isUnread).toBe(true);
});

test.each([
  ['another label', '{component: more}', release('{}', 'shop')],
  ['values of a chart', '{app: redis}', release('{values: {chart: redis}}', 'shop')],
  ['a delivery into another namespace', '{app: more}', release('{}', 'billing')],
])('%s names nothing that is delivered', (_, labels, text) => {
  const files = { 'shop/service.yaml': selecting(labels), 'shop/api.yaml': deployment('shop'), 'more.yaml': text };
  expect(sight(files)?.isUnread).toBe(false);
});

test('of several deliveries the one that the selector is like is named', () => {
  const other = release('{}', 'shop').replace('name: more', 'name: till-cache');
  expect(sight({ ...shop, 'a.yaml': release('{}', 'shop'), 'b.yaml': other })?.unseen).toMatch(
    /^HelmRelease till-cache /,
  );
});

test('objects without a namespace go where the Application says', () => {
  const unplaced = deployment('shop').replace(', namespace: shop', '');
  const files = {
    ...shop,
    'till/till.yaml': unplaced,
    'more.yaml': application('{source: {path: till}, destination: {namespace: shop}}'),
  };
  expect(sight(files)).toMatchObject({ complete: false });
});
