import { expect, test } from 'vitest';
import { buildGraph, topologyOf } from '../../../src/graph/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

const shop = manifestsOf({
  'shop/api.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: shop}
spec: {template: {metadata: {labels: {app: api}}, spec: {containers: [{name: api}]}}}
---
apiVersion: v1
kind: Service
metadata: {name: api, namespace: shop}
spec: {selector: {app: api}}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: api, namespace: shop}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: api, namespace: shop}
spec: {selector: {matchLabels: {app: api}}}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec: {rules: [{http: {paths: [{path: /, backend: {service: {name: api}}}]}}]}
`,
  'shop/cart.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: cart, namespace: shop}
spec: {template: {metadata: {labels: {app: cart}}, spec: {containers: [{name: cart}]}}}
---
apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec: {selector: {app: cart}}
`,
});

/** Links of what `kind/name` touches, each as `Kind/name kind Kind/name`. */
function links(...touched: readonly string[]): readonly string[] {
  const manifests = shop.filter(({ id }) => touched.includes(`${id.kind}/${id.name}`));
  return topologyOf(buildGraph(shop, true), new Set(manifests)).map(
    ({ kind, from, to }) => `${from.kind}/${from.name} ${kind} ${to.kind}/${to.name}`,
  );
}

const aroundApi = [
  'Ingress/web route Service/api',
  'Service/api service Deployment/api',
  'HorizontalPodAutoscaler/api autoscaler Deployment/api',
  'PodDisruptionBudget/api disruptionBudget Deployment/api',
];

test('a touched workload is shown with its routes, Services, scalers and budgets', () => {
  expect(links('Deployment/api')).toEqual(aroundApi);
});

test.each(['Service/api', 'HorizontalPodAutoscaler/api', 'PodDisruptionBudget/api', 'Ingress/web'])(
  'so is the workload that a touched %s acts on',
  (touched) => {
    expect(links(touched)).toEqual(aroundApi);
  },
);

test('each link is told once, and workloads that nobody touched not at all', () => {
  expect(links('Deployment/api', 'Service/api', 'Ingress/web')).toEqual(aroundApi);
  expect(links()).toEqual([]);
});
