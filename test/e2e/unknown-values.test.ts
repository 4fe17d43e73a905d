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

/** As Flux fills it in: every value has a default. */
const substituted = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: "\${NS:=shop}"
spec:
  replicas: \${REPLICAS:=3}
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api}
    spec:
      terminationGracePeriodSeconds: 60
      containers:
        - name: api
          image: registry.example/api:1.0
          ports:
            - {name: http, containerPort: 8080}
          resources:
            requests: {cpu: "\${CPU:=100m}", memory: "\${MEM:=128Mi}"}
            limits: {memory: "\${MEM:=128Mi}"}
          lifecycle: {preStop: {sleep: {seconds: 5}}}
          startupProbe:
            httpGet: {path: /live, port: http}
            failureThreshold: 30
          readinessProbe:
            httpGet: {path: /ready, port: http}
          livenessProbe:
            httpGet: {path: /live, port: http}
            failureThreshold: 6
            timeoutSeconds: 3
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: "\${NS:=shop}"
spec:
  selector: {app: api}
  ports:
    - {name: http, port: 80, targetPort: "\${PORT_NAME:=http}"}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: worker, namespace: "\${NS:=shop}"}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: "\${TARGET:=api}"}
  minReplicas: \${MIN:=2}
  maxReplicas: \${MAX:=6}
  metrics:
    - type: Resource
      resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}
`;

describe('variables of Flux', () => {
  test('with defaults cause no finding, and nothing that is not judged', async () => {
    const report = await judged({ 'all.yaml': substituted });
    expect(messages(report)).toEqual([]);
    expect(report.notJudged?.unknownValues).toBeUndefined();
  });

  test('without defaults cause no finding, and are counted', async () => {
    const report = await judged({ 'all.yaml': substituted.replaceAll(/:=[^}]*/g, '') });
    expect(messages(report)).toEqual([]);
    expect(report.notJudged?.unknownValues).toBe(11);
    expect(describeCoverage(report)).toContain('not judged: 11 unknown values');
  });

  test('part of which has a default', async () => {
    const report = await judged({
      'all.yaml': substituted.replaceAll(/NS:=[^}]*/g, 'NS').replace('TARGET:=api', 'TARGET'),
    });
    expect(messages(report)).toEqual([]);
  });

  test('hide nothing of what does not depend on them', async () => {
    const text = substituted
      .replaceAll(/:=[^}]*/g, '')
      .replace(/ {10}readinessProbe:\n.*\n/, '')
      .replaceAll('name: api', 'name: "${APP}-api"');
    expect(messages(await judged({ 'all.yaml': text }))).toEqual([
      'probes/readiness-required: Container ${APP}-api has no readinessProbe, so it receives requests from Service ${APP}-api even when it cannot respond',
    ]);
  });
});

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
