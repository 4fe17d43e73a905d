import { expect, test } from 'vitest';
import similarNames from '../../../policies/lib/testing/similar-names.json' with { type: 'json' };
import { buildGraph, type LinkName, linkNames, linkUses } from '../../../src/graph/index.ts';
import { inCluster } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

const deployment = (name: string, namespace = 'shop'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec:\n  template:\n    metadata: {labels: {app: ${name}, part-of: shop}}\n    spec: {containers: [{name: ${name}}]}\n`;
const service = (name: string, app = name): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}, namespace: shop}\nspec: {selector: {app: ${app}}}\n`;
const hpa = (name: string, target = name, kind = 'Deployment'): string =>
  `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: ${name}, namespace: shop}\nspec: {scaleTargetRef: {apiVersion: apps/v1, kind: ${kind}, name: ${target}}}\n`;

/** Links of the object `kind/name`, each as `path:kind/name`. */
function links(files: Readonly<Record<string, string>>, of: string, kind: LinkName): readonly string[] {
  const graph = buildGraph(manifestsOf(files), true);
  return graph.nodes
    .filter(({ manifest }) => `${manifest.id.kind}/${manifest.id.name}` === of)
    .flatMap((node) => graph.links(node, kind))
    .map(({ manifest }) => `${manifest.source}:${manifest.id.kind}/${manifest.id.name}`);
}

const shop = {
  'shop/api.yaml': [deployment('api'), service('api'), hpa('api')].join('---\n'),
  'shop/cart.yaml': [deployment('cart'), service('cart', 'carts')].join('---\n'),
  'shop/budget.yaml':
    'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: api, namespace: shop}\nspec: {selector: {matchExpressions: [{key: app, operator: In, values: [api]}]}}\n',
  'shop/ingress.yaml':
    'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web, namespace: shop}\nspec: {rules: [{http: {paths: [{path: /, backend: {service: {name: api}}}]}}]}\n',
};

test('a Service is joined to the workloads it selects, and they to it', () => {
  expect(links(shop, 'Service/api', 'workloads')).toEqual(['shop/api.yaml:Deployment/api']);
  expect(links(shop, 'Deployment/api', 'services')).toEqual(['shop/api.yaml:Service/api']);
});

test('a Service that selects nothing has no workloads but knows what is nearby', () => {
  const near = { ...shop, 'shop/lost.yaml': service('lost').replace('app: lost', 'app: lost, part-of: shop') };
  expect(links(near, 'Service/lost', 'workloads')).toEqual([]);
  expect(links(near, 'Service/lost', 'similar')).toEqual([
    'shop/cart.yaml:Deployment/cart',
    'shop/api.yaml:Deployment/api',
  ]);
});

test('a scaler is joined to its target by group, kind and name', () => {
  expect(links(shop, 'HorizontalPodAutoscaler/api', 'workloads')).toEqual(['shop/api.yaml:Deployment/api']);
  expect(
    links({ ...shop, 'x.yaml': hpa('cart', 'cart', 'StatefulSet') }, 'HorizontalPodAutoscaler/cart', 'workloads'),
  ).toEqual([]);
});

test.each(similarNames.map(([name, target, , similar]) => ({ name: `${name}`, target: `${target}`, similar })))(
  'a scaler of $target that finds none may mean $name: $similar',
  ({ name, target, similar }) => {
    const kind = name === target ? 'StatefulSet' : 'Deployment';
    const files = { 'shop.yaml': [deployment(name), hpa('scaler', target, kind)].join('---\n') };
    const found = links(files, 'HorizontalPodAutoscaler/scaler', 'similar');
    expect(found).toEqual(similar ? [`shop.yaml:Deployment/${name}`] : []);
  },
);

test('two scalers of one workload know each other', () => {
  expect(
    links({ ...shop, 'shop/second.yaml': hpa('second', 'api') }, 'HorizontalPodAutoscaler/api', 'autoscalers'),
  ).toEqual(['shop/second.yaml:HorizontalPodAutoscaler/second']);
});

test('budgets and routes reach the workload', () => {
  expect(links(shop, 'Deployment/api', 'disruptionBudgets')).toEqual(['shop/budget.yaml:PodDisruptionBudget/api']);
  expect(links(shop, 'Deployment/api', 'routes')).toEqual(['shop/ingress.yaml:Ingress/web']);
});

test('of two overlays with the same names each is joined within itself', () => {
  const overlays = {
    'overlays/prod/api.yaml': [deployment('api'), service('api')].join('---\n'),
    'overlays/staging/api.yaml': [deployment('api'), service('api')].join('---\n'),
  };
  expect(links(overlays, 'Service/api', 'workloads')).toEqual([
    'overlays/prod/api.yaml:Deployment/api',
    'overlays/staging/api.yaml:Deployment/api',
  ]);
});

test('a namespace is closed only when everything was rendered and something runs in it', () => {
  const manifests = manifestsOf(shop);
  expect([
    buildGraph(manifests, true).complete({ cluster: inCluster, namespace: 'shop' }),
    buildGraph(manifests, false).complete({ cluster: inCluster, namespace: 'shop' }),
    buildGraph(manifests, true).complete({ cluster: inCluster, namespace: 'kube-system' }),
  ]).toEqual([true, false, false]);
});

test('a Service of Knative is no Service of Kubernetes, whatever its kind is called', () => {
  const knative =
    'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: api}}\n';
  const files = { ...shop, 'shop/web.yaml': knative };
  expect(links(files, 'Service/web', 'workloads')).toEqual([]);
  expect(links(files, 'Deployment/api', 'services')).toEqual(['shop/api.yaml:Service/api']);
});

test('every name of a link has a sentence that says what it finds', () => {
  for (const { name, description } of linkUses)
    expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)]);
  expect(linkNames).toEqual([...new Set(linkUses.map(({ name }) => name))].sort());
});
