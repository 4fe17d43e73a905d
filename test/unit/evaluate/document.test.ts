import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/index.ts';
import { inputDocuments } from '../../support/input-document.ts';
import { manifestsOf } from '../../support/manifests.ts';

const files = {
  'shop/api.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: shop}
spec:
  template:
    metadata: {labels: {app: api}}
    spec: {containers: [{name: api}], initContainers: [{name: proxy, restartPolicy: Always}, {name: migrate}]}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: api, namespace: shop}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}, maxReplicas: 4}
---
apiVersion: v1
kind: LimitRange
metadata: {name: defaults, namespace: shop}
---
apiVersion: v1
kind: Service
metadata: {name: api, namespace: shop}
spec: {selector: {app: api}}
`,
};

function inputs(...links: string[]): readonly Record<string, unknown>[] {
  const graph = buildGraph(manifestsOf(files), true);
  return inputDocuments({ graph, kubeVersion: '1.31.0', external: ['Service/*/*'] }, links);
}

test('an input holds the object, its pod, its target, the cluster, and only declared links', () => {
  const [deployment] = inputs('autoscalers');
  expect(deployment).toMatchObject({
    object: { kind: 'Deployment', metadata: { name: 'api' } },
    pod: {
      path: ['spec', 'template'],
      labels: { app: 'api' },
      containers: [{ role: 'app' }, { role: 'sidecar' }, { role: 'init' }],
      replicas: 1,
    },
    scale: null,
    target: {
      ...{ kind: 'plain', id: 'shop/api.yaml', namespace: 'shop' },
      ...{ complete: true, isSystemNamespace: false, external: ['Service/*/*'] },
    },
    cluster: { kubeVersion: '1.31.0', minor: 31 },
  });
  expect(Object.keys(deployment?.links ?? {})).toEqual(['autoscalers']);
});

test('an autoscaler says what it scales, defaults filled in', () => {
  const [, hpa] = inputs();
  expect(hpa?.scale).toEqual({
    target: { group: 'apps', kind: 'Deployment', name: 'api' },
    ...{ minReplicas: 1, maxReplicas: 4, minField: 'minReplicas', maxField: 'maxReplicas' },
  });
});

test('a second hop is filled in where a rule declares it', () => {
  const [, hpa] = inputs('workloads', 'workloads.limitRanges');
  expect(hpa?.links).toMatchObject({
    workloads: [{ object: { kind: 'Deployment' }, links: { limitRanges: [{ object: { kind: 'LimitRange' } }] } }],
  });
});

test('a third hop is filled in too', () => {
  const [, , , service] = inputs('workloads.autoscalers.workloads');
  expect(service?.links).toMatchObject({
    workloads: [
      {
        object: { kind: 'Deployment' },
        links: { autoscalers: [{ links: { workloads: [{ object: { kind: 'Deployment' }, links: {} }] } }] },
      },
    ],
  });
});

test('every input is valid against the published schema', () => {
  const schema: object = JSON.parse(
    readFileSync(new URL('../../../policies/schemas/input.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false }).compile(schema);
  for (const input of inputs('workloads', 'workloads.limitRanges', 'autoscalers', 'services')) {
    validate({ ...input, params: { margin: 5 } });
    expect(validate.errors).toBeNull();
  }
});

test('a link that does not exist is a fault of the rule', () => {
  expect(() => inputs('worklods')).toThrow("a rule declares the link 'worklods', which does not exist");
});
