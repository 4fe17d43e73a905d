import { describe, expect, test } from 'vitest';
import { type JsonObject, type UnknownValue, unknownsIn, withDefaults } from '../../../src/model/index.ts';

/** Each as `path = default`, `path` without one, and `path (run time)`. */
function unknowns(value: JsonObject): readonly string[] {
  return unknownsIn(value, JSON.stringify(value)).map(
    ({ path, default: given, atRunTime }: UnknownValue) =>
      `${path.join('.')}${given === undefined ? '' : ` = ${JSON.stringify(given)}`}${atRunTime === true ? ' (run time)' : ''}`,
  );
}

const deployment = (spec: JsonObject, metadata: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata,
  spec,
});

describe('prose', () => {
  test('in descriptions is not unknown', () => {
    expect(unknowns(deployment({ description: 'expands $(VAR) and {{ x }}', x: { description: ['$(A)'] } }))).toEqual([
      'spec.x.description.0',
    ]);
  });

  test('and documents in annotations are not unknown', () => {
    const annotations = {
      description: 'from ${TEAM}',
      'example.com/summary': '{{ $labels.x }}',
      'kubernetes.io/change-cause': 'set ${X}',
      'kubectl.kubernetes.io/last-applied-configuration': '{"x":"${X}"}\n',
      'example.com/rules': '[{"to": "${HOST}"}]',
      'example.com/snippet': 'set $a 1;\nproxy_pass ${HOST};',
      'example.com/host': '${HOST}',
      'example.com/template': '{{ host }}',
    };
    expect(unknowns(deployment({}, { annotations }))).toEqual([
      'metadata.annotations.example.com/host',
      'metadata.annotations.example.com/template',
    ]);
  });

  test('in the schema of a CustomResourceDefinition is not unknown, and its other fields may be', () => {
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      spec: {
        conversion: { webhook: { clientConfig: { service: { namespace: '${NS}' } } } },
        versions: [{ schema: { openAPIV3Schema: { properties: { x: { default: '$(X)', pattern: '{{a}}' } } } } }],
      },
    };
    expect(unknowns(definition)).toEqual(['spec.conversion.webhook.clientConfig.service.namespace']);
  });
});

describe('templates for a controller', () => {
  test.each([
    ['monitoring.coreos.com/v1', 'PrometheusRule', '{{ $labels.pod }}'],
    ['monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', '{{ .GroupLabels }}'],
    ['argoproj.io/v1alpha1', 'Workflow', '{{inputs.parameters.x}}'],
    ['argoproj.io/v1alpha1', 'CronWorkflow', '{{workflow.name}}'],
    ['argoproj.io/v1alpha1', 'ApplicationSet', '{{path.basename}}'],
    ['argoproj.io/v1alpha1', 'AnalysisTemplate', '{{args.service}}'],
    ['external-secrets.io/v1', 'ExternalSecret', '{{ .password }}'],
    ['kyverno.io/v1', 'ClusterPolicy', '{{ request.object.metadata.name }}'],
    ['tekton.dev/v1', 'Task', '$(params.image)'],
    ['triggers.tekton.dev/v1beta1', 'TriggerTemplate', '$(tt.params.revision)'],
  ])('in %s %s are for run time', (apiVersion, kind, text) => {
    expect(unknowns({ apiVersion, kind, spec: { a: text, b: `\${X}-${text}` } })).toEqual([
      'spec.a (run time)',
      'spec.b',
    ]);
  });

  test('in a type of the same name are not', () => {
    expect(unknowns({ apiVersion: 'example.com/v1', kind: 'Workflow', spec: { a: '{{ x }}' } })).toEqual(['spec.a']);
  });

  test('in annotations for the agent of Vault are for run time', () => {
    const key = 'vault.hashicorp.com/agent-inject-template-x';
    expect(unknowns(deployment({}, { annotations: { [key]: '{{ with secret "x" }}' } }))).toEqual([
      `metadata.annotations.${key} (run time)`,
    ]);
  });
});

test.each(['labels', 'annotations'])('%s that turn off the substitution of Flux make variables literal', (field) => {
  const metadata = { [field]: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' }, name: 'a-${X}' };
  expect(unknowns(deployment({ a: '${X:=1}', b: '$(X)', c: '{{ x }}', '${KEY}': '${X}' }, metadata))).toEqual([
    'spec.b',
    'spec.c',
  ]);
});

describe('defaults', () => {
  test.each<[string, string]>([
    ['3', '3'],
    ['-1.5', '-1.5'],
    ['true', 'true'],
    ['', 'null'],
    ['100m', '"100m"'],
    ['1.2.3', '"1.2.3"'],
    ['10.0.0.0/8', '"10.0.0.0/8"'],
    ['http://a:80/x', '"http://a:80/x"'],
    ['"3"', '"3"'],
    ["'yes'", '"yes"'],
  ])('%s is known', (given, expected) => {
    expect(unknowns(deployment({ a: `\${X:=${given}}` }))).toEqual([`spec.a = ${expected}`]);
  });

  test.each([
    '1e3',
    '1E3',
    'yes',
    'No',
    'on',
    'y',
    'True',
    '0x10',
    '0o17',
    '017',
    '1_000',
    '+1',
    '.5',
    '1.',
    '.inf',
    '-.INF',
    '.nan',
    '12:30',
    '12345678901234567890',
    '[a]',
    'a: b',
    'a #b',
    '*x',
    '!x',
  ])('%s is not: readers of YAML make different things of it', (given) => {
    expect(unknowns(deployment({ a: `\${X:=${given}}`, labels: { a: `\${X:=${given}}` } }))).toEqual([
      'spec.a',
      'spec.labels.a',
    ]);
  });

  test('are text where only text may stand', () => {
    expect(unknowns(deployment({ labels: { a: '${X:=1}', b: '${X:=true}', c: '${X:=}' } }))).toEqual([
      'spec.labels.a = "1"',
      'spec.labels.b = "true"',
      'spec.labels.c = ""',
    ]);
  });

  test('are put where they belong', () => {
    const value = deployment({ a: ['${X:=1}', '${Y}'], b: { c: 'v${Z:=2}' } });
    expect(withDefaults(value, unknownsIn(value, JSON.stringify(value))).spec).toEqual({
      a: [1, '${Y}'],
      b: { c: 'v2' },
    });
  });
});

test('commands of containers, probes and hooks are scripts', () => {
  const command = ['sh', '-c', 'test -n "${X}" && echo $(HOST) {{ x }}', '$(PORT)', '${ALL}', '$(params.x)'];
  const container = {
    command,
    args: command,
    livenessProbe: { exec: { command } },
    lifecycle: { preStop: { exec: { command } } },
    env: [
      { name: 'A', value: 'at $(B)' },
      { name: 'C', value: '$(params.c)' },
    ],
  };
  const places = ['command', 'args', 'livenessProbe.exec.command', 'lifecycle.preStop.exec.command'];
  expect(unknowns(deployment({ containers: [container] }))).toEqual([
    ...places.flatMap((place) => [`spec.containers.0.${place}.4`, `spec.containers.0.${place}.5`]),
    'spec.containers.0.env.1.value',
  ]);
});

describe.each(['Secret', 'ConfigMap'])('the data of a %s', (kind) => {
  test('is unknown where it is a placeholder as a whole, and known where it is a script', () => {
    const data = {
      password: '${PASSWORD}',
      user: '${USER:=admin}',
      script: 'echo ${HOME}\n',
      config: '{"a": "{{ b }}"}',
      variable: '$(X)',
    };
    expect(unknowns({ apiVersion: 'v1', kind, data, stringData: data })).toEqual([
      'data.password',
      'data.user = "admin"',
      'data.variable',
      'stringData.password',
      'stringData.user = "admin"',
      'stringData.variable',
    ]);
  });
});

test('of an object that SOPS has encrypted, the values are unknown and what SOPS adds is not', () => {
  const text = 'ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]';
  const sops = { mac: text, age: [{ enc: '__X__' }], encrypted_regex: '^(data|stringData)$' };
  expect(unknowns({ apiVersion: 'v1', kind: 'Secret', data: { a: text }, sops })).toEqual(['data.a']);
});

test('an unknown key is unknown with all that it leads to', () => {
  expect(unknowns(deployment({ '${A}': { b: '${C}' }, my__key: '${D}', e: '${F}' }))).toEqual([
    'spec.${A}',
    'spec.my__key',
    'spec.e',
  ]);
});

test('the last of many values is found, and the deepest one', () => {
  const many = Array.from({ length: 300_000 }, (_, at) => (at === 299_999 ? '${X}' : at));
  expect(unknowns(deployment({ many }))).toEqual(['spec.many.299999']);
  let deep: JsonObject = { a: '${X}' };
  for (let level = 0; level < 20_000; level += 1) deep = { a: deep };
  expect(unknownsIn(deep, '${X}').map(({ path }) => path.length)).toEqual([20_001]);
});
