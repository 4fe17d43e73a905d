import { describe, expect, test } from 'vitest';
import { deployment } from '../schema/judged.ts';
import { realEngines, saidOf } from './judged.ts';

const engines = realEngines();
const said = (text: string): Promise<readonly string[]> => saidOf(text, engines);

describe('an object that its schema allows', () => {
  test('is refused for what the API server looks at behind it', async () => {
    const text = deployment({
      container: 'volumeMounts: [{name: data, mountPath: /data}]\nlivenessProbe: {periodSeconds: 5}\n',
    });
    expect(await said(text)).toEqual([
      'error spec.template.spec.containers.0.volumeMounts.0.name Container till: volumeMounts[0].name is "data", which is not found',
      'error spec.template.spec.containers.0.livenessProbe Container till: livenessProbe: must specify a handler type',
    ]);
  });

  test('is accepted with a warning', async () => {
    const ports = 'ports: [{name: a, containerPort: 80}, {name: b, containerPort: 80}]\n';
    expect(await said(deployment({ container: ports }))).toEqual([
      'warning spec.template.spec.containers.0.ports.1 Container till: ports[1]: duplicate port definition with spec.template.spec.containers[0].ports[0]',
    ]);
  });

  test('is judged with what the registry fills in', async () => {
    const job = `apiVersion: batch/v1
kind: Job
metadata: {name: import}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: import, image: a}]}}}
---
apiVersion: v1
kind: Service
metadata: {name: till}
spec: {type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: headless}
spec: {clusterIP: None, ports: [{port: 80}]}
---
apiVersion: v1
kind: Namespace
metadata: {name: shop, namespace: shop}
status: {phase: 7}
`;
    expect(await said(job)).toEqual([]);
  });

  test('of a Secret shows nothing of it', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {"not a key": hunter2}\n';
    const all = await said(secret);
    expect(all).toEqual([
      "error stringData.not a key Secret a: stringData[\"not a key\"]: a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
    ]);
  });
});

describe('nothing is said', () => {
  test('of what the schema says already, and of labels that match no selector when it is missing', async () => {
    const text = deployment({
      container: 'ports: [{containerPort: 80, protocol: tcp}]\nreadinessProbe: {httpGet: {path: /}}\n',
    });
    expect(await said(text)).toEqual([]);
    expect(await said(deployment({}).replace('  selector: {matchLabels: {app: till}}\n', ''))).toEqual([]);
  });

  test('of a kind that Kubernetes does not validate itself, and of a patch', async () => {
    expect(await said('apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: NOT_VALID}\n')).toEqual([]);
    expect(await said(deployment({ container: '$patch: delete\nlivenessProbe: {}\n' }))).toEqual([]);
  });

  test.each([
    ['a field', 'livenessProbe: {httpGet: {path: /, port: "${PORT}"}}\n'],
    ['a number', 'ports: [{name: http, containerPort: ${PORT}}]\n'],
    ['a name', 'volumeMounts: [{name: "${VOLUME}", mountPath: /a}]\n'],
    ['a key', 'env: [{name: A, value: b}]\nresources: {limits: {"${NAME}": 1}}\n'],
  ])('of what rests on %s that is filled in later', async (_, container) => {
    expect(await said(deployment({ container }))).toEqual([]);
  });

  test('of a selector and labels of which one is filled in later', async () => {
    const text = deployment({}).replace('{matchLabels: {app: till}}', '{matchLabels: {app: "${APP}"}}');
    expect(await said(text)).toEqual([]);
  });

  test('of a mount whose volume may be filled in later', async () => {
    const volumes = 'volumes: [{name: "${VOLUME}", emptyDir: {}}]\n';
    const mounts = 'volumeMounts: [{name: data, mountPath: /data}]\n';
    expect(await said(deployment({ pod: volumes, container: mounts }))).toEqual([]);
  });

  test('of text that a program prints', async () => {
    expect(await said('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "%[1]s-cm"}\n')).toEqual([]);
  });
});

test('a value that is filled in later hides no mistake elsewhere', async () => {
  const container = 'env: [{name: A, value: "${A}"}]\nlivenessProbe: {periodSeconds: 5}\n';
  expect(await said(deployment({ container }))).toEqual([
    'error spec.template.spec.containers.0.livenessProbe Container till: livenessProbe: must specify a handler type',
  ]);
});

test.each([
  ['Europe/Berlin', []],
  ['Europe/Atlantis', ['error spec.timeZone CronJob till: spec.timeZone is "Europe/Atlantis", which is no time zone']],
])('the time zone %s is looked up', async (zone, expected) => {
  const text = `apiVersion: batch/v1
kind: CronJob
metadata: {name: till}
spec:
  schedule: "0 4 * * *"
  timeZone: ${zone}
  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: till, image: till:1}]}}}}
`;
  expect(await saidOf(text, engines)).toEqual(expected);
});
