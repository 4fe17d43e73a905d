import type { Random } from '../support/random.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const pod = {
  metadata: { labels: { app: 'api' }, annotations: { note: 'a' } },
  spec: {
    priorityClassName: 'high',
    nodeSelector: { zone: 'a' },
    volumes: [{ name: 'data', configMap: { name: 'settings' } }],
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', labelSelector: { matchLabels: { app: 'api' } } }],
    terminationGracePeriodSeconds: 30,
    initContainers: [{ name: 'first', image: 'shop/first:1' }],
    containers: [
      {
        name: 'api',
        image: 'ghcr.io/shop/api:1.4.2',
        command: ['sh', '-c', 'sleep 1'],
        env: [{ name: 'A', value: 'b' }],
        ports: [{ name: 'http', containerPort: 8080 }],
        resources: { requests: { cpu: '100m', memory: '768Mi' }, limits: { cpu: '1', memory: '512Mi' } },
        readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5 },
        lifecycle: { preStop: { exec: { command: ['sleep', '60'] } } },
        volumeMounts: [{ name: 'data', mountPath: '/data' }],
      },
    ],
  },
};

const workload = { replicas: 3, selector: { matchLabels: { app: 'api' } }, template: pod };
const object = (apiVersion: string, kind: string, rest: { readonly [key: string]: Json }): Json => ({
  apiVersion,
  kind,
  metadata: { name: 'api', namespace: 'shop', labels: { app: 'api' }, annotations: { note: 'a' } },
  ...rest,
});
const reference = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api' };

/** One object of each kind that rules or links look at, with the fields that they read. */
const objects: readonly Json[] = [
  object('apps/v1', 'Deployment', { spec: { ...workload, strategy: { rollingUpdate: { maxSurge: '25%' } } } }),
  object('apps/v1', 'StatefulSet', { spec: { ...workload, serviceName: 'api' } }),
  object('batch/v1', 'CronJob', { spec: { schedule: '* * * * *', jobTemplate: { spec: { template: pod } } } }),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', {
    spec: {
      scaleTargetRef: reference,
      minReplicas: 2,
      maxReplicas: 5,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
      ],
      behavior: {
        scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }] },
      },
    },
  }),
  object('keda.sh/v1alpha1', 'ScaledObject', {
    spec: { scaleTargetRef: { name: 'api' }, triggers: [{ type: 'cpu', metadata: { value: '50' } }] },
  }),
  object('policy/v1', 'PodDisruptionBudget', {
    spec: { minAvailable: '50%', selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['api'] }] } },
  }),
  object('v1', 'Service', {
    spec: { selector: { app: 'api' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }], externalName: 'a' },
  }),
  object('networking.k8s.io/v1', 'Ingress', {
    spec: {
      rules: [
        { host: 'a', http: { paths: [{ path: '/', backend: { service: { name: 'api', port: { name: 'http' } } } }] } },
      ],
    },
  }),
  object('gateway.networking.k8s.io/v1', 'HTTPRoute', {
    spec: { hostnames: ['a'], rules: [{ backendRefs: [{ name: 'api', namespace: 'shop', port: 80 }] }] },
  }),
  object('discovery.k8s.io/v1', 'EndpointSlice', { addressType: 'IPv4', endpoints: [{ addresses: ['10.0.0.1'] }] }),
  object('v1', 'LimitRange', { spec: { limits: [{ type: 'Container', defaultRequest: { cpu: '1' } }] } }),
  object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', {
    spec: { group: 'shop.example', scope: 'Cluster', names: { kind: 'Till', plural: 'tills' } },
  }),
  object('v1', 'ConfigMap', { data: { 'a.yaml': 'b: c' } }),
  { apiVersion: 'v1', kind: 'List', items: [object('v1', 'Service', { spec: { selector: { app: 'api' } } })] },
];

/** What may stand where something else is expected. */
const wrongValues: readonly Json[] = [
  ...[null, true, -1, 0, 1.5, 1e21, '', 'a', [], {}, [null], [[]], { a: null }, [{}], '-1', '1e99', '100%', '0x1'],
  ...[9_007_199_254_740_992, -2_147_483_649, '1Gi', '1e3Ki', [1, 'a'], { name: [] }, '٣', '1'.repeat(400)],
];

/** An object in which `percent` of the texts and keys are those of `text`. */
export function withTexts(random: Random, percent: number, text: () => string): string {
  const spoiled = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(spoiled);
    if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value).map(([key, each]) => [
        key !== 'apiVersion' && key !== 'kind' && random.chance(percent / 3) ? text() : key,
        spoiled(each),
      ]);
      return Object.fromEntries(fields);
    }
    return typeof value === 'string' && random.chance(percent) ? text() : value;
  };
  return JSON.stringify(typed(random.pick(objects), spoiled));
}

/** An object in which some fields, on any level, hold something that does not belong there. */
export function withWrongTypes(random: Random): string {
  const spoiled = (value: Json): Json => {
    if (random.chance(12)) return random.pick(wrongValues);
    if (Array.isArray(value)) return value.map(spoiled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoiled(each)]));
  };
  return JSON.stringify(typed(random.pick(objects), spoiled));
}

/** Mostly of the same type as before: otherwise no rule would look at it. */
function typed(value: Json, spoil: (value: Json) => Json): Json {
  const spoiled = spoil(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('apiVersion' in value)) return spoiled;
  const isMapping = typeof spoiled === 'object' && spoiled !== null && !Array.isArray(spoiled);
  const { apiVersion = null, kind = null } = value;
  return isMapping ? { ...spoiled, apiVersion, kind } : value;
}
