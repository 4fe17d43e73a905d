import { describe, expect, test } from 'vitest';
import { chart, deployment, kustomization, service } from '../../support/shop.ts';
import { discoverIn, foundIn } from './found.ts';

const web = deployment('till');

describe('is a manifest', () => {
  test.each<[string, string]>([
    ['a YAML file', web],
    ['one with Windows line ends', web.replaceAll('\n', '\r\n')],
    ['one with a byte order mark', `\uFEFF${web}`],
    ['one whose first document is something else', `note: to self\n---\n${web}`],
    ['one with quoted keys, in any order', '"kind": Service\n"metadata": { name: till }\n"apiVersion": v1\n'],
    ['a flow mapping', '{ apiVersion: v1, kind: Service, metadata: { name: till } }\n'],
    ['JSON in one line', '{"apiVersion":"v1","kind":"Service","metadata":{"name":"till"}}'],
    ['an object of a custom kind', 'apiVersion: shop.example.com/v1\nkind: Till\n'],
    ['a kind in small letters, a slip that must show', web.replace('Deployment', 'deployment')],
    ['a sync configuration of Gatekeeper', 'apiVersion: config.gatekeeper.sh/v1alpha1\nkind: Config\n'],
    ['text in UTF-32', `\uFEFF\0${[...web].map((each) => `${each}\0`).join('')}`],
    ['spaces of a web page', web.replaceAll(' ', '\u00a0')],
    ['half of a byte order mark', `\uFFFD${web}`],
    ['a kind without a value', 'apiVersion: v1\nkind:\nmetadata: {name: a}\n'],
    ['a kind that is taken away again', `${web}kind: null\n`],
    ['broken YAML that means to be one', `${web}spec: [\n`],
    ['an object behind the end of another document', `--- {}\n${web}`],
    ['a list that says no apiVersion', 'kind: List\nitems:\n- {apiVersion: v1, kind: Service}\n'],
    ['braces inside a text', `${service('till')}data:\n  alert: |\n    summary: {{ $labels.pod }}\n`],
    ['braces inside a text, and a mistake elsewhere', `${web}data: |\n  {{ x }}\nspec: [\n`],
    ['a template beside a whole manifest', `${service('till')}---\n${web.replace('till', '{{ .Name }}')}`],
  ])('%s', async (_, text) => {
    expect(await foundIn({ 'till/web.yaml': text })).toEqual({ targets: ['plain till/web.yaml'], skipped: [] });
  });

  test('a JSON file', async () => {
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'Service' }, undefined, 2);
    expect((await foundIn({ 'till/web.json': text })).targets).toEqual(['plain till/web.json']);
  });
});

describe('is no manifest', () => {
  test.each<[string, string]>([
    ['values', 'image: { tag: "1.2" }\nextra:\n  - apiVersion: v1\n    kind: Service\n'],
    ['an OpenAPI description', 'openapi: 3.0.0\ncomponents:\n  schemas:\n    kind: {}\n    apiVersion: {}\n'],
    ['a playbook', '- hosts: all\n  tasks: []\n'],
    ['broken YAML of another kind', 'steps: [\n'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    expect(await foundIn({ 'till/file.yaml': text })).toEqual({ targets: [], skipped: [] });
  });

  test('a file whose name says so', async () => {
    expect(await foundIn({ 'till/README.md': web, '.seaworthy.yaml': '' })).toEqual({ targets: [], skipped: [] });
  });

  test.each<[string, string, string]>([
    ['a kubeconfig', 'apiVersion: v1\nkind: Config\n', 'Config of v1: read by kubectl'],
    [
      'a kind cluster',
      'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n',
      'Cluster of kind.x-k8s.io/v1alpha4: read by kind',
    ],
    [
      'a skaffold pipeline',
      'apiVersion: skaffold/v4beta6\nkind: Config\n',
      'Config of skaffold/v4beta6: read by Skaffold',
    ],
    [
      'a kustomization under another name',
      kustomization(),
      'Kustomization of kustomize.config.k8s.io/v1beta1: read by Kustomize',
    ],
  ])('%s, with the tool that reads it', async (_, text, reason) => {
    const skipped = [`till/file.yaml: ${reason}, not deployed`];
    expect(await foundIn({ 'till/file.yaml': text })).toEqual({ targets: [], skipped });
  });

  test('a list of objects, and says so', async () => {
    const skipped = ['a.json: a list of objects: Kubernetes reads objects, one in each document'];
    expect(await foundIn({ 'a.json': '[{"apiVersion": "v1", "kind": "Service"}]' })).toEqual({ targets: [], skipped });
  });

  test('a file in the folder of a chart', async () => {
    const texts = { 'till/Chart.yaml': chart('till'), 'till/crds/till.yaml': web, 'till/files/web.yaml': web };
    const reason = 'in the folder of the chart till, which does not render it';
    expect(await foundIn(texts)).toEqual({ targets: ['helm till'], skipped: [`till/files/web.yaml: ${reason}`] });
  });

  test('a values file that the configuration names, even one that looks like a manifest', async () => {
    const texts = {
      'seaworthy.yaml': 'targets: [{ path: till, values: [../env/prod.yaml] }]\n',
      'till/Chart.yaml': chart('till'),
      'env/prod.yaml': web,
    };
    expect((await foundIn(texts)).targets).toEqual(['helm till (../env/prod.yaml)']);
  });

  test('an excluded one', async () => {
    const texts = { 'seaworthy.yaml': 'exclude: ["legacy/**"]\n', 'legacy/web.yaml': web, 'till/web.yaml': web };
    expect((await foundIn(texts)).targets).toEqual(['plain till/web.yaml']);
  });
});

test.each<[string, string]>([
  ['prints a name', web.replace('till', '{{ .Name }}')],
  ['prints part of a name', web.replace('till', '{{ .Name }}-till')],
  ['steers', `${web}{{- if .Values.tls }}\nspec: {}\n{{- end }}\n`],
  ['is of Jinja', `${web}{% if tls %}\nspec: {}\n{% endif %}\n`],
])('a template outside of a chart that %s is one warning for the file', async (_, text) => {
  const { targets, failures } = await discoverIn({ 'deploy/web.yaml': text });
  expect(targets).toEqual([]);
  expect(failures.map(({ failure: { code, severity, message } }) => [code, severity, message])).toEqual([
    ['template-not-rendered', 'warning', 'deploy/web.yaml is a template, not YAML: it is not checked'],
  ]);
});

test.each(['.web.yaml', 'action.yml', 'docker-compose.prod.yml', 'compose.yaml', 'package.json', 'skaffold.yaml'])(
  'a file called %s is a manifest if it holds an object',
  async (path) => {
    expect(await foundIn({ [path]: web })).toEqual({ targets: [`plain ${path}`], skipped: [] });
  },
);

test.each(['.github/workflows/deploy.yaml', 'shop/.tests/web.yaml'])(
  'the object in %s is named, not checked',
  async (path) => {
    const skipped = [`${path}: in a hidden folder: name the file or its folder to check it`];
    expect(await foundIn({ [path]: web })).toEqual({ targets: [], skipped });
    for (const asked of [path, path.split('/').slice(0, -1).join('/')])
      expect((await foundIn({ [path]: web }, { paths: [asked] })).targets).toEqual([`plain ${path}`]);
  },
);

test.each<[string, string]>([
  ['keys are escaped', `"\\u0061piVersion": v1\n"k\\x69nd": Service\n`],
  [
    'a text looks like another object',
    `{"a": "\napiVersion: backstage.io/v1\nkind: Component\n", apiVersion: v1, kind: Service}`,
  ],
  ['keys are explicit', '? apiVersion\n: v1\n? kind\n: Service\n'],
  ['the document has a tag', '--- !!map\napiVersion: v1\nkind: Service\n'],
  ['it stands on the line of its marker', 'a: 1\n--- {apiVersion: v1, kind: Service}\n'],
  ['it follows the end of a document', 'a: 1\n...\napiVersion: v1\nkind: Service\n'],
  ['it follows a directive', '%YAML 1.1\n---\napiVersion: v1\nkind: Service\n'],
  ['it is the second JSON value', '{"a": "}\\\\"}{"apiVersion": "v1", "kind": "Service"}'],
  ['YAML follows JSON', '{"a": 1}\n---\napiVersion: v1\nkind: Service\n'],
])('an object is found when %s', async (_, text) => {
  expect(await foundIn({ 'a.yaml': text })).toEqual({ targets: ['plain a.yaml'], skipped: [] });
});

test('a file asked for by its own path is a target whatever it holds and whoever takes it in', async () => {
  const texts = { 'till/kustomization.yaml': kustomization('web.yaml'), 'till/web.yaml': web, 'note.yaml': 'a: 1\n' };
  const found = await foundIn(texts, { paths: ['till', 'till/web.yaml', 'note.yaml'] });
  expect(found.targets).toEqual(['kustomize till', 'plain note.yaml', 'plain till/web.yaml']);
});

test('a file that is too large is a failure of its own, and the others are found', async () => {
  const big = `${web}# ${'~'.repeat(1_048_576)}\n`;
  const { targets, failures } = await discoverIn({ 'big.yaml': big, 'web.yaml': web });
  expect(targets.map(({ id }) => id)).toEqual(['web.yaml']);
  expect(failures.map(({ failure, target }) => [target?.id, failure.code])).toEqual([['big.yaml', 'file-too-large']]);
});

test('an empty repository has nothing to check', async () => {
  const { resourcesOf: _, ...found } = await discoverIn({});
  expect(found).toEqual({ targets: [], skipped: [], failures: [], texts: new Map(), unusedValues: [] });
});

describe('a part of an object that lies next to a kustomization', () => {
  const base = { 'deploy/kustomization.yaml': kustomization('till.yaml'), 'deploy/till.yaml': web };
  const head = (apiVersion: string, kind: string): string =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: till}\n`;
  const deploymentOf = (spec: string): string => `${head('apps/v1', 'Deployment')}spec: ${spec}\n`;

  test.each<[string, string]>([
    ['replicas', deploymentOf('{replicas: 3}')],
    ['resources of a container', deploymentOf('{template: {spec: {containers: [{name: till, resources: {}}]}}}')],
    ['an image', deploymentOf('{template: {spec: {containers: [{name: till, image: "till:2"}]}}}')],
    ['the bounds of an HPA', `${head('autoscaling/v2', 'HorizontalPodAutoscaler')}spec: {minReplicas: 1}\n`],
    ['the type of a Service', `${head('v1', 'Service')}spec: {type: LoadBalancer}\n`],
    ['what is deleted', `${head('v1', 'ConfigMap')}$patch: delete\n`],
    [
      'annotations of a definition',
      `${head('apiextensions.k8s.io/v1', 'CustomResourceDefinition').replace('}', ', annotations: {a: b}}')}`,
    ],
    [
      'the webhook of a definition',
      `${head('apiextensions.k8s.io/v1', 'CustomResourceDefinition')}spec: {conversion: {}}\n`,
    ],
    [
      'annotations of webhooks',
      `${head('admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration').replace('}', ', annotations: {a: b}}')}`,
    ],
    ['several', `${deploymentOf('{replicas: 3}')}---\n${head('batch/v1', 'CronJob')}spec: {schedule: "0 4 * * *"}\n`],
  ])('is skipped with a reason: %s', async (_, text) => {
    for (const path of ['deploy/more.yaml', 'deploy/patches/more.yaml']) {
      const { targets, skipped } = await foundIn({ ...base, [path]: text });
      expect(targets).toEqual(['kustomize deploy']);
      expect(skipped).toEqual([`${path}: part of an object: a patch that no kustomization lists`]);
    }
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a whole object', { 'deploy/more.yaml': deployment('more') }],
    ['a part that lies elsewhere', { 'apps/more.yaml': deploymentOf('{replicas: 3}') }],
    [
      'a whole object next to a part',
      { 'deploy/more.yaml': `${deploymentOf('{replicas: 3}')}---\n${service('more')}` },
    ],
    ['an object that no rule knows', { 'deploy/more.yaml': `${head('v1', 'ConfigMap')}data: {}\n` }],
  ])('is not %s', async (_, files) => {
    const { targets } = await foundIn({ ...base, ...files });
    expect(targets).toEqual(['kustomize deploy', `plain ${Object.keys(files)[0]}`]);
  });
});

test('an object whose name a template fills in is a template', async () => {
  const text = web.replace('name: till', "name: '{{ .Name }}'");
  const { targets, failures } = await discoverIn({ 'deploy/web.yaml': text });
  expect(targets).toEqual([]);
  expect(failures.map(({ failure }) => failure.code)).toEqual(['template-not-rendered']);
});
