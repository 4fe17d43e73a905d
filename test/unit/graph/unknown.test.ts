import { describe, expect, test } from 'vitest';
import { buildGraph, type Graph, type LinkName, type Node } from '../../../src/graph/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

const workload = (kind: string, name: string, labels = `app: ${name}`, namespace = 'shop'): string =>
  `apiVersion: ${kind === 'Rollout' ? 'argoproj.io/v1alpha1' : 'apps/v1'}
kind: ${kind}
metadata: {name: "${name}", namespace: "${namespace}"}
spec:
  template:
    metadata: {labels: {${labels}}}
    spec: {containers: [{name: main, image: x}]}
`;
const deployment = (name: string, labels?: string, namespace?: string): string =>
  workload('Deployment', name, labels, namespace);
const service = (name: string, selector: string, namespace = 'shop'): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: "${name}", namespace: "${namespace}"}\nspec: {selector: {${selector}}}\n`;
const budget = (name: string, selector: string): string =>
  `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: ${name}, namespace: shop}\nspec: {selector: {${selector}}}\n`;
const scaler = (name: string, target: string): string =>
  `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: ${name}, namespace: shop}\nspec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: "${target}"}}\n`;
const rollout = (name: string, reference: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: ${name}, namespace: shop}\nspec: {workloadRef: {apiVersion: apps/v1, kind: Deployment, name: "${reference}"}}\n`;
const endpoints = (name: string, namespace = 'shop'): string =>
  `apiVersion: v1\nkind: Endpoints\nmetadata: {name: "${name}", namespace: "${namespace}"}\n`;
const slice = (label: string): string =>
  `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: one, namespace: shop, labels: {${label}}}\n`;
const limits = (namespace: string): string =>
  `apiVersion: v1\nkind: LimitRange\nmetadata: {name: one, namespace: "${namespace}"}\nspec: {limits: []}\n`;

function graphOf(documents: readonly string[]): { readonly graph: Graph; readonly first: Node } {
  const graph = buildGraph(manifestsOf({ 'a.yaml': documents.join('---\n') }), true);
  const [first] = graph.nodes;
  if (first === undefined) throw new Error('no object');
  return { graph, first };
}

/** Whether the first object may have more links of this name than are found. */
function isOpen(name: LinkName, ...documents: readonly string[]): boolean {
  const { graph, first } = graphOf(documents);
  return graph.isOpen(first, name);
}

describe('what a Service selects', () => {
  test.each<[string, boolean, readonly string[]]>([
    ['nothing is unknown', false, [service('a', 'app: a'), deployment('b')]],
    ['its selector', true, [service('a', 'app: "${A}"'), deployment('b')]],
    ['part of its selector', true, [service('a', 'app: a, tier: "${A}"'), deployment('a')]],
    ['a label of pods', true, [service('a', 'app: a'), deployment('b', 'app: "${B}"')]],
    ['another label of pods', false, [service('a', 'app: a'), deployment('b', 'app: b, tier: "${B}"')]],
    ['the key of a label', true, [service('a', 'app: a'), deployment('b', '"${B}": a')]],
    ['the name of what makes pods', false, [service('a', 'app: a'), deployment('${B}', 'app: b')]],
    ['the namespace of pods that match', true, [service('a', 'app: a'), deployment('a', 'app: a', '${NS}')]],
    ['the namespace of pods that do not', false, [service('a', 'app: a'), deployment('b', 'app: b', '${NS}')]],
    ['its namespace', true, [service('a', 'app: a', '${NS}'), deployment('a', 'app: a')]],
    ['a type', true, [service('a', 'app: a'), deployment('b').replace('kind: Deployment', 'kind: "${KIND}"')]],
    [
      'it finds pods',
      false,
      [service('a', 'app: "${A}"'), deployment('a', 'app: "${A}"'), deployment('b', 'app: "${B}"')],
    ],
    [
      'labels of a template of Argo',
      true,
      [
        service('a', 'app: a'),
        deployment('b', 'app: "{{inputs.parameters.app}}"')
          .replace('apps/v1', 'argoproj.io/v1alpha1')
          .replace('kind: Deployment', 'kind: Workflow'),
      ],
    ],
  ])('%s', (_, expected, documents) => {
    expect(isOpen('workloads', ...documents)).toBe(expected);
  });
});

test.each<[string, boolean, string]>([
  ['matchLabels: {app: b}', false, 'app: a'],
  ['matchLabels: {app: "${B}"}', true, 'app: a'],
  ['matchExpressions: [{key: app, operator: In, values: [b, "${B}"]}]', true, 'app: a'],
  ['matchExpressions: [{key: app, operator: Exists}]', false, 'tier: "${A}"'],
  ['matchLabels: {app: b}', true, 'app: "${A}"'],
])('what a PodDisruptionBudget with %s selects', (selector, expected, labels) => {
  expect(isOpen('workloads', budget('b', selector), deployment('a', labels))).toBe(expected);
});

test('a PodDisruptionBudget that finds a workload may select another one besides', () => {
  const found = [budget('b', 'matchLabels: {app: a}'), deployment('a')];
  expect(isOpen('workloads', ...found, deployment('b', 'app: b, tier: "${B}"'))).toBe(false);
  expect(isOpen('workloads', ...found, deployment('b', 'app: "${B}"'))).toBe(true);
  const own = [budget('b', 'matchLabels: {app: "${A}"}'), deployment('a', 'app: "${A}"')];
  expect(isOpen('workloads', ...own, deployment('b', 'tier: b'))).toBe(false);
  expect(isOpen('workloads', ...own, deployment('b'))).toBe(true);
});

test('an HPA that a ScaledObject may take over does not rival it', () => {
  const scaled = (name: string): string =>
    `apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: {name: s, namespace: shop, annotations: {scaledobject.keda.sh/transfer-hpa-ownership: "true"}}
spec: {scaleTargetRef: {name: a}, advanced: {horizontalPodAutoscalerConfig: {name: "${name}"}}}
`;
  const rivals = (named: string, name: string): number => {
    const { graph, first } = graphOf([
      scaled(named),
      deployment('a'),
      scaler(name, 'a').replace(`name: ${name}`, `name: "${name}"`),
    ]);
    return graph.links(first, 'autoscalers').length;
  };
  expect([rivals('h', 'other'), rivals('${H}', 'h'), rivals('h', '${H}'), rivals('${H}', '${H}')]).toEqual([
    1, 0, 0, 1,
  ]);
});

test.each<[string, boolean, string]>([
  ['b', false, 'a'],
  ['${B}', true, 'a'],
  ['b', true, '${A}'],
  ['x-${A}', false, 'x-${A}'],
])('what an autoscaler of %s scales', (target, expected, name) => {
  expect(isOpen('workloads', scaler('h', target), deployment(name, 'app: a'))).toBe(expected);
  expect(isOpen('autoscalers', deployment(name, 'app: a'), scaler('h', target))).toBe(expected);
});

test.each<[string, boolean, string]>([
  ['b', false, 'a'],
  ['${B}', true, 'a'],
  ['b', true, '${A}'],
  ['x-${A}', false, 'x-${A}'],
])('the workload that a Rollout of %s refers to', (reference, expected, name) => {
  expect(isOpen('workloads', rollout('r', reference), deployment(name, 'app: a'))).toBe(expected);
  expect(isOpen('rollouts', deployment(name, 'app: a'), rollout('r', reference))).toBe(expected);
});

test('a Rollout with a template of its own refers to none', () => {
  expect(isOpen('rollouts', deployment('a'), workload('Rollout', '${R}'))).toBe(false);
});

describe('the Services of a workload', () => {
  test.each<[string, boolean, readonly string[]]>([
    ['that selects something else', false, [service('b', 'app: b'), budget('x', 'matchLabels: {app: "${X}"}')]],
    ['that may select it', true, [service('b', 'app: "${B}"')]],
    ['that selects it', false, [service('a', 'app: a', 'shop'), budget('x', 'matchLabels: {app: "${X}"}')]],
    ['somewhere that may select it', true, [service('b', 'app: a', '${NS}')]],
  ])('one %s', (_, expected, others) => {
    expect(isOpen('services', deployment('a'), ...others)).toBe(expected);
  });

  test('when it is not known which of its containers has the port', () => {
    const ports = 'containers: [{name: main, image: x, ports: [{containerPort: "${PORT}"}]}, {name: other, image: x}]';
    const two = deployment('a').replace('containers: [{name: main, image: x}]', ports);
    expect(isOpen('services', two, service('a', 'app: a'))).toBe(true);
  });
});

describe('the endpoints of a Service', () => {
  test.each<[string, boolean, string, string]>([
    ['of another name', false, 'a', `${endpoints('b')}---\n${deployment('x', 'app: "${X}"')}`],
    ['of an unknown name', true, 'a', endpoints('${B}')],
    ['in another namespace', false, 'a', endpoints('${B}', 'other')],
    ['in an unknown namespace', true, 'a', endpoints('a', '${NS}')],
    ['of a Service of an unknown name', true, '${A}', endpoints('b')],
    ['in a slice of another Service', false, 'a', slice('"kubernetes.io/service-name": b, x: "${X}"')],
    ['in a slice of an unknown Service', true, 'a', slice('"kubernetes.io/service-name": "${B}"')],
    ['in a slice with an unknown label', true, 'a', slice('"${KEY}": a')],
    ['in a slice, of a Service of an unknown name', true, '${A}', slice('"kubernetes.io/service-name": b')],
    ['in a slice of no Service', false, '${A}', slice('x: b')],
  ])('%s', (_, expected, name, others) => {
    expect(isOpen('endpoints', service(name, 'app: a'), others)).toBe(expected);
  });
});

test.each<[string, boolean, string]>([
  ['shop', false, 'shop'],
  ['shop', false, 'other'],
  ['shop', true, '${NS}'],
  ['${NS}', false, '${NS}'],
  ['${NS}', true, 'shop'],
])('a LimitRange in %s, and a workload in another namespace', (namespace, expected, other) => {
  const unknown = deployment('x', 'app: "${X}"', 'elsewhere');
  expect(isOpen('limitRanges', deployment('a', 'app: a', namespace), limits(other), unknown)).toBe(expected);
});

test('an object of an unknown type may be anything', () => {
  const any = limits('shop').replace('kind: LimitRange', 'kind: "${KIND}"');
  expect(isOpen('limitRanges', deployment('a'), any)).toBe(true);
  expect(isOpen('endpoints', service('a', 'app: a'), any)).toBe(true);
  expect(isOpen('rollouts', deployment('a'), any)).toBe(true);
});

test('nothing is open where all values are known', () => {
  const { graph, first } = graphOf([service('a', 'app: a'), deployment('b'), endpoints('b'), limits('shop')]);
  expect(['workloads', 'endpoints', 'limitRanges'].map((name) => graph.isOpen(first, name))).toEqual([
    false,
    false,
    false,
  ]);
});

test('pods in an unknown namespace may be in any of their cluster', () => {
  const { graph, first } = graphOf([service('a', 'app: a'), deployment('b'), deployment('c', 'app: c', '${NS}')]);
  expect(graph.sight(first).unseen).toBe('some namespaces are filled in later');
});
