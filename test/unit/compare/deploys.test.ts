import { expect, test } from 'vitest';
import { capacityOf, compareObjects } from '../../../src/compare/index.ts';
import { buildGraph } from '../../../src/graph/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

const head = 'metadata: { name: api, namespace: shop }\n';
const deployment = (image: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\n${head}spec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n        - name: api\n          image: ${image}\n          resources: { requests: { cpu: 250m, memory: 64Mi } }\n`;
const secret = (password: string): string =>
  `apiVersion: v1\nkind: Secret\n${head}stringData:\n  password: ${password}\n`;
const scaler = `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\n${head}spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }\n  minReplicas: 2\n  maxReplicas: 10\n`;

test('objects are added, changed or removed, and items of lists are named', () => {
  const before = manifestsOf({ 'api.yaml': deployment('api:1'), 'hpa.yaml': scaler });
  const now = manifestsOf({ 'moved/api.yaml': deployment('api:2'), 'secret.yaml': secret('a') });
  const object = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' };
  expect(compareObjects(now, before)).toEqual([
    {
      what: 'changed',
      object,
      target: 'moved/api.yaml',
      fields: [
        {
          path: ['spec', 'template', 'spec', 'containers', 'name=api', 'image'],
          before: 'api:1',
          after: 'api:2',
        },
      ],
    },
    {
      what: 'removed',
      object: { ...object, apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' },
      target: 'hpa.yaml',
      fields: [],
    },
    { what: 'added', object: { ...object, apiVersion: 'v1', kind: 'Secret' }, target: 'secret.yaml', fields: [] },
  ]);
});

test('the values of a Secret are not shown', () => {
  const [changed] = compareObjects(manifestsOf({ 's.yaml': secret('new') }), manifestsOf({ 's.yaml': secret('old') }));
  expect(changed?.fields).toEqual([{ path: ['stringData', 'password'], before: '***', after: '***' }]);
});

test('capacity is what the scaler allows times what the containers request', () => {
  const manifests = manifestsOf({ 'api.yaml': deployment('api:1'), 'hpa.yaml': scaler });
  const graph = buildGraph(manifests, true);
  const scaled = graph.nodes.map((node) => ({
    workload: node.manifest,
    podSpec: node.pod?.spec,
    scalers: graph.links(node, 'autoscalers').map((each) => each.manifest),
  }));
  const mebibytes = 2 ** 20;
  expect(capacityOf(scaled)).toEqual({
    replicas: { min: 2, max: 10 },
    cpu: { min: 0.5, max: 2.5 },
    memory: { min: 128 * mebibytes, max: 640 * mebibytes },
  });
});
