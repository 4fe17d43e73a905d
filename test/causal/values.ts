import type { Json } from '../../src/model/index.ts';

const probe = { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 10 };
const otherProbe = { tcpSocket: { port: 8081 }, periodSeconds: 20 };
const requests = { cpu: '100m', memory: '128Mi' };
const limits = { cpu: '500m', memory: '256Mi' };

/** Believable values of fields of the Kubernetes API, the likeliest first. */
const byField: Readonly<Record<string, readonly Json[]>> = {
  livenessProbe: [probe, otherProbe],
  readinessProbe: [probe, otherProbe],
  startupProbe: [probe, otherProbe],
  httpGet: [probe.httpGet],
  tcpSocket: [otherProbe.tcpSocket],
  resources: [{ requests, limits }],
  requests: [requests],
  limits: [limits],
  cpu: ['100m', '2'],
  memory: ['128Mi', '1Gi'],
  lifecycle: [{ preStop: { sleep: { seconds: 5 } } }],
  preStop: [{ sleep: { seconds: 5 } }, { exec: { command: ['sleep', '7'] } }],
  terminationGracePeriodSeconds: [60, 600],
  timeoutSeconds: [1, 5, 30],
  periodSeconds: [30, 10],
  initialDelaySeconds: [5, 0],
  failureThreshold: [3, 30],
  replicas: [2, 5],
  minReplicas: [2, 3],
  maxReplicas: [10, 20],
  minReplicaCount: [2, 3],
  maxReplicaCount: [10, 20],
  minAvailable: ['50%', 0],
  maxUnavailable: [1, '50%'],
  stabilizationWindowSeconds: [300, 60],
  targetCPUUtilizationPercentage: [80],
  metrics: [
    [{ type: 'External', external: { metric: { name: 'queue_length' }, target: { type: 'Value', value: '30' } } }],
  ],
  selector: [{ app: 'another' }],
  matchLabels: [{ app: 'another' }],
  scaleTargetRef: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'another' }],
  kind: ['Deployment', 'StatefulSet'],
  port: [8080, 9090],
  targetPort: [8080, 9090],
  containerPort: [8080, 9090],
  containers: [[{ name: 'another', image: 'another.example/app:1' }]],
  command: [['/bin/another']],
  args: [['--another']],
};

/** Believable values for the field `name`; one word when nothing is known of it. */
export function believable(name: string): readonly Json[] {
  return Object.hasOwn(byField, name) ? (byField[name] ?? []) : ['another'];
}

export function isKnown(name: string): boolean {
  return Object.hasOwn(byField, name);
}

/** Sensible other values for a scalar as it is written, by its type. */
export function othersThan(written: string): readonly Json[] {
  const bare = written.replace(/^(['"])(.*)\1$/, '$2');
  if (/^-?\d+$/.test(bare)) return othersThanNumber(Number(bare));
  if (/^-?\d*\.\d+$/.test(bare)) return [Number(bare) * 10, 1];
  if (/^(?:true|false)$/i.test(bare)) return [bare.toLowerCase() !== 'true'];
  if (/^\d+(?:\.\d+)?m$/.test(bare)) return ['250m', '2'].filter((each) => each !== bare);
  if (/^\d+(?:\.\d+)?(?:[EPTGMk]|[EPTGMK]i)$/.test(bare)) return ['384Mi', '3Gi'].filter((each) => each !== bare);
  if (/^\d+%$/.test(bare)) return ['10%', 1];
  if (bare.includes('{{')) return [1, 600, 'another', true, false];
  return ['another', 8080];
}

function othersThanNumber(number: number): readonly Json[] {
  return [number * 10, number + 1, 1, 0, 600].filter((each, at, all) => each !== number && all.indexOf(each) === at);
}
