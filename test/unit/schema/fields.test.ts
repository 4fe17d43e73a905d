import { describe, expect, test } from 'vitest';
import { deployment, saidOf } from './judged.ts';

const container = 'spec.template.spec.containers.0';

describe('a field of an object of Kubernetes', () => {
  test.each([
    [
      'that is misspelt',
      { spec: 'replica: 3' },
      ['spec.replica Deployment till has the unknown field spec.replica; did you mean replicas?'],
    ],
    [
      'in other capitals',
      { container: 'readinessprobe: {}' },
      [`${container}.readinessprobe Container till has the unknown field readinessprobe; did you mean readinessProbe?`],
    ],
    [
      'that is nothing like a known one',
      { spec: 'colour: red' },
      ['spec.colour Deployment till has the unknown field spec.colour'],
    ],
    [
      'that is text for a number',
      { spec: 'replicas: "3"' },
      ['spec.replicas Deployment till: spec.replicas is the text "3", not a whole number'],
    ],
    [
      'that is a number for text',
      { container: 'env: [{name: PORT, value: 80}]' },
      [`${container}.env.0.value Container till: env[0].value is the number 80, not text`],
    ],
    [
      'that is a mapping for a list',
      { container: 'ports: {a: 1}' },
      [`${container}.ports Container till: ports is a mapping, not a list`],
    ],
    [
      'that is a list for a mapping',
      { container: 'resources: [a]' },
      [`${container}.resources Container till: resources is a list, not a mapping`],
    ],
    [
      'that is missing',
      { container: 'livenessProbe: {httpGet: {path: /}}' },
      [`${container}.livenessProbe.httpGet.port Container till has no livenessProbe.httpGet.port, which is required`],
    ],
    [
      'that is null where it is required',
      { container: 'ports: [{containerPort: null}]' },
      [`${container}.ports.0.containerPort Container till has no ports[0].containerPort, which is required`],
    ],
    [
      'that is none of the allowed values',
      { spec: 'strategy: {type: Rolling}' },
      ['spec.strategy.type Deployment till: spec.strategy.type is "Rolling", not Recreate or RollingUpdate'],
    ],
    [
      'that is a boolean for a port',
      { container: 'livenessProbe: {httpGet: {port: true}}' },
      [
        `${container}.livenessProbe.httpGet.port Container till: livenessProbe.httpGet.port is the boolean true, not a whole number or text`,
      ],
    ],
    [
      'that is no quantity',
      { container: 'resources: {limits: {memory: 1gb}}' },
      [`${container}.resources.limits.memory Container till: resources.limits.memory is "1gb", not a quantity`],
    ],
    [
      'that has more than 32 bits',
      { spec: 'replicas: 3000000000' },
      ['spec.replicas Deployment till: spec.replicas must be a number of 32 bits'],
    ],
    [
      'that is there twice',
      { container: 'env: [{name: A, value: b}, {name: B}, {name: A}]' },
      [`${container}.env.2 Container till: env[2] has the same name as env[0]: name A`],
    ],
    [
      'in its metadata',
      { pod: 'hostnetwork: true' },
      [
        'spec.template.spec.hostnetwork Deployment till has the unknown field spec.template.spec.hostnetwork; did you mean hostNetwork?',
      ],
    ],
  ] as const)('%s', (_, parts, expected) => {
    expect(saidOf(deployment(parts))).toEqual(expected);
  });

  test.each([
    ['null', { spec: 'replicas: null\nstrategy: null' }],
    ['an empty text', { container: 'imagePullPolicy: ""' }],
    ['a quantity as a number', { container: 'resources: {limits: {cpu: 1, memory: 0.5Gi}}' }],
    [
      'a port by name and by number',
      { container: 'livenessProbe: {httpGet: {port: web}}\nreadinessProbe: {httpGet: {port: 80}}' },
    ],
    ['a placeholder', { spec: 'replicas: ${COUNT}', container: 'env: [{name: A, value: "${A}"}]' }],
    ['a placeholder in a form that is not certain', { spec: 'strategy: {type: "${ TYPE }"}' }],
    ['a key that is filled in', { pod: '"${KEY}": 1' }],
    [
      'ports of a container that are listed twice',
      { container: 'ports: [{containerPort: 80, name: a}, {containerPort: 80, name: b}]' },
    ],
    [
      'the same port of two protocols',
      { container: 'ports: [{containerPort: 53}, {containerPort: 53, protocol: UDP}]' },
    ],
  ] as const)('may be %s', (_, parts) => {
    expect(saidOf(deployment(parts))).toEqual([]);
  });
});

describe('an object of Kubernetes', () => {
  const named = (kind: string, rest: string, apiVersion = 'v1'): string =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: till, creationTimestamp: null}\n${rest}\n`;

  test('may have a status, whatever it holds', () => {
    expect(saidOf(`${deployment({})}status: {wrong: true}\n`)).toEqual([]);
  });

  test('has an unknown field of its own', () => {
    expect(saidOf(named('ConfigMap', 'stringData: {a: b}'))).toEqual([
      'stringData ConfigMap till has the unknown field stringData',
    ]);
  });

  test('is not read as a Secret is written that SOPS encrypts', () => {
    const encrypted =
      'data: {a: "ENC[AES256_GCM,data:x,type:str]"}\nsops: {mac: "ENC[AES256_GCM,data:x,type:str]", version: 3.7.1}';
    expect(saidOf(named('Secret', encrypted))).toEqual([]);
  });

  test('does not show the values of a Secret', () => {
    expect(saidOf(named('Secret', 'data: {a: "not base64!"}\nstringData: {b: 12345}'))).toEqual([
      'data.a Secret till: data.a is a text, not base64',
      'stringData.b Secret till: stringData.b is a number, not text',
    ]);
  });

  test('may hold base64 with line breaks', () => {
    expect(saidOf(named('Secret', 'data: {a: "YWJj\\nZGVm\\n", b: "YQ==\\n"}'))).toEqual([]);
  });

  test('may leave out what the API server does not ask for', () => {
    const policy = named('NetworkPolicy', 'spec: {}', 'networking.k8s.io/v1');
    expect(saidOf(policy, '1.29.0')).toEqual([]);
  });

  test('is compared with the version that is judged for', () => {
    const parts = { container: 'lifecycle: {stopSignal: SIGTERM}' };
    expect(saidOf(deployment(parts), '1.35.0')).toEqual([]);
    expect(saidOf(deployment(parts), '1.29.0')).toEqual([
      `${container}.lifecycle.stopSignal Container till has the unknown field lifecycle.stopSignal`,
    ]);
  });

  test('that is a patch is not compared', () => {
    expect(saidOf(deployment({ spec: '$patch: replace\nreplica: 3' }))).toEqual([]);
  });
});
