import { expect, test } from 'vitest';
import similarNames from '../../../policies/lib/testing/similar-names.json' with { type: 'json' };
import { buildGraph, type LinkName, linkNames, linkUses } from '../../../src/graph/index.ts';
import { defaultDestination, type Manifest, repoPath, type Target } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { helmTarget } from '../../support/targets.ts';

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

test('what lies among examples finds what it names, and does nothing to it', () => {
  const manifests = manifestsOf({
    'shop/api.yaml': [deployment('api'), service('api')].join('---\n'),
    'examples/scaled.yaml': [hpa('scaled', 'api'), service('shown', 'api')].join('---\n'),
  });
  const isAside = ({ path }: Target): boolean => path.startsWith('examples/');
  const joined = (of: string, kind: LinkName, context = { isAside }): readonly string[] => {
    const graph = buildGraph(manifests, true, context);
    const node = graph.nodes.find(({ manifest: { id } }) => `${id.kind}/${id.name}` === of);
    return node === undefined ? [] : graph.links(node, kind).map(({ manifest: { id } }) => `${id.kind}/${id.name}`);
  };
  expect(joined('HorizontalPodAutoscaler/scaled', 'workloads')).toEqual(['Deployment/api']);
  expect(joined('Deployment/api', 'autoscalers')).toEqual([]);
  expect(joined('Deployment/api', 'services')).toEqual(['Service/api']);
  const all = { isAside: () => false };
  expect(joined('Deployment/api', 'autoscalers', all)).toEqual(['HorizontalPodAutoscaler/scaled']);
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

test('a Service of Knative is no Service of Kubernetes, whatever its kind is called', () => {
  const knative =
    'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: api}}\n';
  const files = { ...shop, 'shop/web.yaml': knative };
  expect(links(files, 'Service/web', 'workloads')).toEqual([]);
  expect(links(files, 'Deployment/api', 'services')).toEqual(['shop/api.yaml:Service/api']);
});

const custom = (template: string, group = 'apps.kruise.io/v1alpha1', kind = 'CloneSet'): string =>
  `apiVersion: ${group}\nkind: ${kind}\nmetadata: {name: till, namespace: shop}\nspec: ${template}\n`;

test.each([
  ['a CloneSet', custom('{template: {metadata: {labels: {app: till}}, spec: {containers: [{name: till}]}}}')],
  ['a virtual machine', custom('{template: {metadata: {labels: {app: till}}, spec: {domain: {}}}}', 'kubevirt.io/v1')],
  ['one of several groups', custom('{workers: [{template: {metadata: {labels: {app: till}}}}]}', 'ray.io/v1')],
  ['a template deep inside', custom('{runner: {podTemplate: {metadata: {labels: {app: till}}}}}', 'example.com/v1')],
  ['metadata of pods', custom('{podMetadata: {labels: {app: till}}}', 'monitoring.coreos.com/v1')],
  ['labels of pods', custom('{podLabels: {app: till}}', 'example.com/v1')],
  [
    'a Service of Knative',
    custom('{template: {metadata: {labels: {app: till}}}}', 'serving.knative.dev/v1', 'Service'),
  ],
])('a Service may select the pods of a custom resource: %s', (_, text) => {
  const graph = buildGraph(manifestsOf({ 'a.yaml': service('web', 'till'), 'b.yaml': text }), true);
  const [web] = graph.nodes;
  expect(web && graph.links(web, 'workloads').map(({ pod }) => pod)).toEqual([undefined]);
});

test('a ConfigMap with a template makes no pods', () => {
  const text = custom('{template: {metadata: {labels: {app: till}}}}', 'v1', 'ConfigMap');
  expect(links({ 'a.yaml': service('web', 'till'), 'b.yaml': text }, 'Service/web', 'workloads')).toEqual([]);
});

const scaledObject = (name: string, target: string): string =>
  `apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: ${name}, namespace: shop}\nspec: {scaleTargetRef: {name: ${target}}}\n`;

test('autoscalers of all kinds are rivals', () => {
  const files = { ...shop, 'shop/queue.yaml': scaledObject('queue', 'api') };
  expect(links(files, 'ScaledObject/queue', 'autoscalers')).toEqual(['shop/api.yaml:HorizontalPodAutoscaler/api']);
  expect(links(files, 'HorizontalPodAutoscaler/api', 'autoscalers')).toEqual(['shop/queue.yaml:ScaledObject/queue']);
});

test('rivals of a workload that is not in the repository are those next to each other', () => {
  const files = {
    'shop/hpa.yaml': hpa('a', 'gone'),
    'shop/queue.yaml': scaledObject('queue', 'gone'),
    'staging/queue.yaml': scaledObject('other', 'gone'),
  };
  expect(links(files, 'ScaledObject/queue', 'autoscalers')).toEqual(['shop/hpa.yaml:HorizontalPodAutoscaler/a']);
});

const rollout = (reference: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: web, namespace: shop}\nspec: {replicas: 5, workloadRef: ${reference}}\n`;

test('a Rollout that refers to a Deployment runs its pods', () => {
  const files = {
    ...shop,
    'shop/rollout.yaml': rollout('{apiVersion: apps/v1, kind: Deployment, name: api}'),
    'shop/second.yaml': hpa('second', 'web', 'Rollout').replace('apps/v1', 'argoproj.io/v1alpha1'),
  };
  expect(links(files, 'Rollout/web', 'workloads')).toEqual(['shop/api.yaml:Deployment/api']);
  expect(links(files, 'Deployment/api', 'rollouts')).toEqual(['shop/rollout.yaml:Rollout/web']);
  expect(links(files, 'HorizontalPodAutoscaler/second', 'workloads')).toEqual([
    'shop/rollout.yaml:Rollout/web',
    'shop/api.yaml:Deployment/api',
  ]);
  expect(links(shop, 'Deployment/api', 'rollouts')).toEqual([]);
});

test('a workload knows the claims that it mounts', () => {
  const claim = 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data, namespace: shop}\n';
  const mounting = deployment('db').replace(
    'spec: {containers',
    'spec: {volumes: [{persistentVolumeClaim: {claimName: data}}, {emptyDir: {}}], containers',
  );
  expect(links({ 'a.yaml': [mounting, claim].join('---\n') }, 'Deployment/db', 'claims')).toEqual([
    'a.yaml:PersistentVolumeClaim/data',
  ]);
});

test('labels that say by what an object is managed make nothing similar', () => {
  const released = deployment('web').replace('part-of: shop', 'app.kubernetes.io/instance: shop, helm.sh/chart: web-1');
  const selecting = (labels: string): string => service('till').replace('app: till', labels);
  const similar = (labels: string): readonly string[] =>
    links({ 'a.yaml': [released, selecting(labels)].join('---\n') }, 'Service/till', 'similar');
  expect(similar('app: till, app.kubernetes.io/instance: shop, helm.sh/chart: web-1')).toEqual([]);
  expect(similar('app: web, app.kubernetes.io/instance: other')).toEqual(['a.yaml:Deployment/web']);
});

test('a budget that selects nothing knows what is similar', () => {
  const budget =
    'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: till, namespace: shop}\nspec: {selector: {matchLabels: {app: api, tier: web}}}\n';
  expect(links({ ...shop, 'a.yaml': budget }, 'PodDisruptionBudget/till', 'similar')).toEqual([
    'shop/api.yaml:Deployment/api',
  ]);
});

test('objects of one variant of a chart are joined with that variant only', () => {
  const variant = (name: string, text: string): readonly Manifest[] => {
    const path = repoPath('charts/till');
    const target: Target = { ...chartTarget, id: `charts/till (${name})`, path };
    return manifestsOf({ [`${name}.yaml`]: text }).map((manifest) => ({ ...manifest, target }));
  };
  const found = (manifests: readonly Manifest[]): readonly number[] => {
    const graph = buildGraph(manifests, true);
    const services = graph.nodes.filter(({ type }) => type === 'Service');
    return services.map((node) => graph.links(node, 'workloads').length + graph.links(node, 'similar').length);
  };
  expect(found([...variant('staging', service('api')), ...variant('prod', deployment('api'))])).toEqual([0]);
  expect(found(variant('prod', [service('api'), deployment('api')].join('---\n')))).toEqual([1]);
});

const chartTarget: Target = { ...helmTarget('charts/till'), destination: defaultDestination };

test('every name of a link has a sentence that says what it finds', () => {
  for (const { name, description } of linkUses)
    expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)]);
  expect(linkNames).toEqual([...new Set(linkUses.map(({ name }) => name))].sort());
});
