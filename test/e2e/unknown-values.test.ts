import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { describeCoverage } from '../../src/report/describe.ts';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { repository } from '../support/repository.ts';

async function judged(files: Readonly<Record<string, string>>): Promise<Report> {
  return run(wholeRepository(repository(files), { workers: 1 }));
}

function messages({ verdicts }: Report): readonly string[] {
  return verdicts.map(({ rule, message }) => `${rule}: ${message}`);
}

/** A shop as Flux fills it in: names, amounts and ports have defaults. */
const till = `apiVersion: v1
kind: Service
metadata: {name: till, namespace: "\${SHOP:=harbour}"}
spec:
  selector: {app: till}
  ports: [{name: web, port: "\${TILL_PORT:=80}", targetPort: "\${TILL_TARGET:=web}"}]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: till, namespace: "\${SHOP:=harbour}"}
spec:
  serviceName: till
  replicas: \${TILLS:-2}
  selector: {matchLabels: {app: till}}
  template:
    metadata: {labels: {app: till}}
    spec:
      containers:
        - name: till
          image: shop.example/till:\${TILL_VERSION:=7}
          ports: [{name: web, containerPort: 3000}]
          resources:
            requests: {cpu: "\${TILL_CPU:=50m}", memory: "\${TILL_MEMORY:=64Mi}"}
            limits: {memory: "\${TILL_MEMORY:=64Mi}"}
          lifecycle: {preStop: {sleep: {seconds: 5}}}
          readinessProbe: {httpGet: {path: /open, port: web}}
          livenessProbe: {httpGet: {path: /alive, port: web}, failureThreshold: 6, timeoutSeconds: 3}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: till, namespace: "\${SHOP:=harbour}"}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: "\${SCALED:=till}"}
  minReplicas: \${FEWEST:=2}
  maxReplicas: \${MOST:=5}
  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 60}}}]
`;
const withoutDefaults = till.replaceAll(/:[=-][^}]*/g, '');

describe('variables of Flux', () => {
  test('with defaults cause no finding, and nothing that is not judged', async () => {
    const report = await judged({ 'till.yaml': till });
    expect(messages(report)).toEqual([]);
    expect(report.notJudged?.unknownValues).toBeUndefined();
  });

  test('without defaults cause no finding, and are counted', async () => {
    const report = await judged({ 'till.yaml': withoutDefaults });
    expect(messages(report)).toEqual([]);
    expect(report.notJudged?.unknownValues).toBe(13);
    expect(describeCoverage(report)).toContain('not judged: 13 unknown values');
  });

  test('part of which has a default', async () => {
    const text = till.replaceAll(/SHOP:=[^}]*/g, 'SHOP').replace('SCALED:=till', 'SCALED');
    expect(messages(await judged({ 'till.yaml': text }))).toEqual([]);
  });

  test('hide nothing of what does not depend on them', async () => {
    const text = withoutDefaults
      .replace(/ {10}readinessProbe:.*\n/, '')
      .replaceAll('name: till', 'name: "${SIDE}-till"');
    expect(messages(await judged({ 'till.yaml': text }))).toEqual([
      'probes/readiness-required: Container ${SIDE}-till has no readinessProbe, so it receives requests from Service ${SIDE}-till even when it cannot respond',
    ]);
  });

  test('that are turned off for an object are what they say', async () => {
    const off = 'annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}';
    const text = till.replace('kind: StatefulSet\nmetadata: {', `kind: StatefulSet\nmetadata: {${off}, `);
    const found = messages(await judged({ 'till.yaml': text }));
    expect(found).toContain(
      'resources/quantity-suspicious: Container till: cpu request is ${TILL_CPU:=50m}, which is not a quantity',
    );
  });
});

describe('what is counted', () => {
  const configuration = (kind: string, data: string): string =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: {name: till, namespace: shop}\ndata:\n${data}`;

  test.each<[string, number | undefined, string]>([
    ['values of a ConfigMap', 1, configuration('ConfigMap', '  host: ${HOST}\n  user: ${USER:=till}\n')],
    ['values of a Secret', 1, configuration('Secret', '  password: ${PASSWORD}\n')],
    ['scripts', undefined, configuration('ConfigMap', '  run: |\n    echo ${HOME} $(date) {{ x }}\n')],
    [
      'alerts',
      undefined,
      'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: till, namespace: shop}\nspec: {groups: [{name: "{{ $labels.x }}"}]}\n',
    ],
    ['descriptions', undefined, deploymentWith('annotations: {description: "of ${TEAM}"}')],
    ['other annotations', 1, deploymentWith('annotations: {team: "of ${TEAM}"}')],
    [
      'templates for an agent',
      undefined,
      deploymentWith('annotations: {vault.hashicorp.com/agent-inject-template-x: "{{ with secret }}"}'),
    ],
  ])('of %s: %s', async (_, expected, text) => {
    expect((await judged({ 'a.yaml': text })).notJudged?.unknownValues).toBe(expected);
  });
});

function deploymentWith(metadata: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: till, namespace: shop, ${metadata}}
spec:
  selector: {matchLabels: {app: till}}
  template:
    metadata: {labels: {app: till}}
    spec: {containers: [{name: till, image: till}]}
`;
}

const service = (selector: string, namespace = 'shop'): string => `apiVersion: v1
kind: Service
metadata: {name: till, namespace: ${namespace}}
spec: {selector: {${selector}}, ports: [{port: 80}]}
`;
const deployment = (labels: string, namespace = 'shop'): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: till, namespace: ${namespace}}
spec:
  template:
    metadata: {labels: {${labels}}}
    spec: {containers: [{name: till, image: till}]}
`;

describe('a Service selects no pod', () => {
  test.each<[string, string, string, boolean]>([
    ['a wrong label', service('app: till'), deployment('app: tills'), true],
    ['its own selector is unknown', service('app: "${APP}"'), deployment('app: till'), false],
    ['the label is unknown', service('app: till'), deployment('app: "{{ app }}"'), false],
    ['another label is unknown', service('app: till'), deployment('app: tills, version: "${TAG}"'), true],
    ['the key of a label is unknown', service('app: till'), deployment('"${KEY}": till'), false],
    ['all labels are unknown', service('app: till'), deployment('a: b').replace('{a: b}', '"${LABELS}"'), false],
    ['its namespace is unknown', service('app: till', '"${NS}"'), deployment('app: till'), false],
    ['the namespace of the pods is unknown', service('app: till'), deployment('app: till', '"$(NS)"'), false],
    [
      'pods with another label in an unknown namespace',
      service('app: till'),
      deployment('app: tills', '"$(NS)"'),
      true,
    ],
    ['the same text on both sides', service('app: "x-${APP}"'), deployment('app: "x-${APP}"'), false],
  ])('%s', async (_, one, other, isFound) => {
    const report = await run(
      wholeRepository(repository({ 'a.yaml': `${one}---\n${other}` }), {
        workers: 1,
        rules: ['wiring/service-selects-pods'],
      }),
    );
    expect(messages(report).length).toBe(isFound ? 1 : 0);
  });
});

test('a Secret that SOPS has encrypted causes nothing, whatever is encrypted of it', async () => {
  const value = `ENC[AES256_GCM,data:${'eA'.repeat(200)}==,iv:eA==,tag:eA==,type:str]`;
  const sops = `sops:\n  age: []\n  lastmodified: "2026-01-01T00:00:00Z"\n  mac: ${value}\n  version: 3.9.0\n`;
  const secret = (name: string): string =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}\nstringData:\n  password: ${value}\n${sops}`;
  const whole = `apiVersion: ${value}\nkind: ${value}\nmetadata:\n  name: ${value}\n${sops}`;
  const report = await judged({ 'a.yaml': secret('till'), 'b.yaml': secret(value), 'c.yaml': whole });
  expect(messages(report)).toEqual([]);
});

test('a fix does not lose a placeholder', async () => {
  const text = `${deployment('app: till').replace('spec:\n', 'spec:\n  replicas: "${REPLICAS:=3}"\n')}---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: till, namespace: shop}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: till}
  minReplicas: 2
  maxReplicas: 4
  behavior: {scaleDown: {stabilizationWindowSeconds: "\${WINDOW:=0}"}}
`;
  const report = await judged({ 'a.yaml': text });
  expect(report.verdicts.filter(({ fix }) => fix !== undefined)).toEqual([]);
});

/** Findings of one rule. */
async function found(rule: string, ...documents: readonly string[]): Promise<number> {
  const text = documents.join('---\n');
  const report = await run(wholeRepository(repository({ 'a.yaml': text }), { workers: 1, rules: [rule] }));
  return report.verdicts.length;
}

const scaler = (bounds: string, target = 'till'): string => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: till, namespace: shop}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: "${target}"}
  ${bounds}
`;

test.each([
  ['minReplicas: 2\n  maxReplicas: 5', 1],
  ['minReplicas: 2\n  maxReplicas: ${MOST}', 0],
  ['minReplicas: ${FEWEST}\n  maxReplicas: 5', 0],
  ['minReplicas: ${FEWEST}\n  maxReplicas: "${MOST}"', 0],
  ['minReplicas: ${FEWEST:=2}\n  maxReplicas: 5', 1],
])('fixed replicas under an HPA with %j are %s findings', async (bounds, expected) => {
  const fixed = deployment('app: till').replace('spec:\n', 'spec:\n  replicas: 3\n');
  expect(await found('hpa/no-static-replicas', fixed, scaler(bounds))).toBe(expected);
});

describe('nothing is said to be missing of which the name is unknown', () => {
  const named = (name: string): string => deployment('app: till').replace('name: till', `name: "${name}"`);
  const bounds = 'minReplicas: 2\n  maxReplicas: 5';
  const endpoints = (name: string): string =>
    `apiVersion: v1\nkind: Endpoints\nmetadata: {name: "${name}", namespace: shop}\n`;
  const slice = (label: string): string =>
    `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: x, namespace: shop, labels: {kubernetes.io/service-name: "${label}"}}\naddressType: IPv4\nendpoints: []\n`;
  const budget = (label: string): string =>
    `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: till, namespace: shop}\nspec: {maxUnavailable: 1, selector: {matchLabels: {app: "${label}"}}}\n`;
  const nothing = service('app: nothing');

  test.each<[string, number, string, readonly string[]]>([
    ['a target', 1, 'hpa/target-exists', [scaler(bounds, 'tills'), named('till')]],
    ['an unknown target', 0, 'hpa/target-exists', [scaler(bounds, '${TILL}'), named('till')]],
    ['a target among unknown names', 0, 'hpa/target-exists', [scaler(bounds, 'tills'), named('${TILL}')]],
    ['pods', 1, 'pdb/selects-pods', [budget('tills'), deployment('app: till')]],
    ['unknown pods', 0, 'pdb/selects-pods', [budget('${TILL}'), deployment('app: till')]],
    ['pods among unknown ones', 0, 'pdb/selects-pods', [budget('tills'), deployment('app: "${TILL}"')]],
    ['endpoints', 1, 'wiring/service-selects-pods', [nothing, endpoints('other'), deployment('app: till')]],
    ['unknown endpoints', 0, 'wiring/service-selects-pods', [nothing, endpoints('${X}'), deployment('app: till')]],
    ['a slice', 1, 'wiring/service-selects-pods', [nothing, slice('other'), deployment('app: till')]],
    ['an unknown slice', 0, 'wiring/service-selects-pods', [nothing, slice('${X}'), deployment('app: till')]],
    [
      'endpoints of an unknown Service',
      0,
      'wiring/service-selects-pods',
      [nothing.replace('name: till', 'name: "${TILL}"'), endpoints('other'), deployment('app: till')],
    ],
  ])('%s: %i', async (_, expected, rule, documents) => {
    expect(await found(rule, ...documents)).toBe(expected);
  });

  const rollout = (reference: string): string =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: till, namespace: shop}\nspec: {replicas: 3, workloadRef: {apiVersion: apps/v1, kind: Deployment, name: "${reference}"}}\n`;
  const strict = budget('till').replace('maxUnavailable: 1', 'minAvailable: 1');

  test.each<[string, number, readonly string[]]>([
    ['no Rollout', 1, [strict, deployment('app: till')]],
    ['a Rollout of it', 0, [strict, deployment('app: till'), rollout('till')]],
    [
      'a Rollout of another',
      1,
      [strict, deployment('app: till'), rollout('other'), deployment('x: "${X}"').replaceAll('till', 'x')],
    ],
    ['a Rollout of an unknown one', 0, [strict, deployment('app: till'), rollout('${TILL}')]],
  ])('replicas of a Deployment that %s scales', async (_, expected, documents) => {
    expect(await found('pdb/blocks-drain', ...documents)).toBe(expected);
  });

  test('a claim that may be shared, and a route that may lead to the Service', async () => {
    const volume = 'volumes: [{name: d, persistentVolumeClaim: {claimName: data}}]';
    const stateful = deployment('app: till').replace('spec: {containers', `spec: {${volume}, containers`);
    const claim = (name: string): string =>
      `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: "${name}", namespace: shop}\nspec: {accessModes: [ReadWriteMany]}\n`;
    const route = `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r, namespace: shop}\nspec: {rules: [{backendRefs: [{name: "\${X}"}]}]}\n`;
    const outside = service('app: till').replace('spec: {', 'spec: {type: LoadBalancer, ');
    const both = [outside, stateful, route];
    expect(await found('shutdown/prestop-required', ...both, claim('data'))).toBe(1);
    expect(await found('shutdown/prestop-required', ...both, claim('${CLAIM}'))).toBe(0);
  });
});
