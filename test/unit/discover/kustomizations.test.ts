import { expect, test } from 'vitest';
import { chart, deployment, kustomization } from '../../support/shop.ts';
import { kustomizeTarget } from '../../support/targets.ts';
import { foundIn, targetsIn } from './found.ts';

const component = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n';

const overlays = {
  'till/base/kustomization.yaml': kustomization('web.yaml'),
  'till/base/web.yaml': deployment('till'),
  'till/overlays/prod/kustomization.yaml': kustomization('../../base'),
  'till/overlays/test/kustomization.yml': kustomization('../../base/'),
};

test('overlays are targets; the base is rendered through them and its resources are no manifests of their own', async () => {
  expect(await foundIn(overlays)).toEqual({
    targets: ['kustomize till/overlays/prod', 'kustomize till/overlays/test'],
    skipped: ['till/base: rendered through till/overlays/prod'],
  });
});

test('a target knows the folder and the kustomization file', async () => {
  expect(await targetsIn({ 'till/Kustomization': kustomization() })).toEqual([
    { ...kustomizeTarget('till', { kubeVersion: '1.33.0' }), file: 'till/Kustomization' },
  ]);
});

test.each(['till/base', 'till/base/kustomization.yaml'])('a base asked for as %s is rendered itself', async (path) => {
  const found = await foundIn(overlays, { paths: [path, 'till/overlays/prod'] });
  expect(found).toEqual({ targets: ['kustomize till/base', 'kustomize till/overlays/prod'], skipped: [] });
});

test('components are never roots, used or not', async () => {
  const texts = {
    'till/kustomization.yaml': `${kustomization()}components: [../parts/tls]\n`,
    'parts/tls/kustomization.yaml': component,
    'parts/debug/kustomization.yaml': component,
  };
  expect(await foundIn(texts)).toEqual({
    targets: ['kustomize till'],
    skipped: ['parts/debug: component that no kustomization uses', 'parts/tls: rendered through till'],
  });
});

test('of a circle that nothing enters the first is the target, and everything else is rendered through it', async () => {
  const texts = {
    'shelf/kustomization.yaml': kustomization('../till'),
    'stock/kustomization.yaml': kustomization('../shelf'),
    'till/kustomization.yaml': kustomization('../stock'),
  };
  expect(await foundIn(texts)).toEqual({
    targets: ['kustomize shelf'],
    skipped: ['stock: rendered through till', 'till: rendered through shelf'],
  });
});

test('a circle that something enters, or a kustomization that names itself, does not hang', async () => {
  const texts = {
    'a/kustomization.yaml': kustomization('../b'),
    'b/kustomization.yaml': kustomization('../a'),
    'prod/kustomization.yaml': kustomization('../a'),
    'alone/kustomization.yaml': kustomization('.'),
    'used/kustomization.yaml': kustomization('.'),
    'user/kustomization.yaml': kustomization('../used'),
  };
  expect(await foundIn(texts)).toEqual({
    targets: ['kustomize alone', 'kustomize prod', 'kustomize user'],
    skipped: ['a: rendered through b', 'b: rendered through a', 'used: rendered through user'],
  });
});

test('two kustomization files in one folder are one target', async () => {
  const texts = { 'till/kustomization.yaml': kustomization(), 'till/kustomization.yml': kustomization() };
  expect(await targetsIn(texts)).toEqual([kustomizeTarget('till', { kubeVersion: '1.33.0' })]);
});

test('a broken kustomization stays a target', async () => {
  const found = await foundIn({ 'till/kustomization.yaml': 'resources: [web.yaml\n' });
  expect(found).toEqual({ targets: ['kustomize till'], skipped: [] });
});

test('every file a kustomization takes in is no plain manifest; one it does not name is', async () => {
  const text = `
resources: [https://example.com/remote.yaml, resource.yaml]
crds: [crd.yaml]
configurations: [configuration.yaml]
generators: [generator.yaml]
transformers: [transformer.yaml]
validators: [validator.yaml]
patchesStrategicMerge: [merge.yaml, "apiVersion: v1\\nkind: Service\\n"]
patchesJson6902: [{ path: json.yaml }]
patches: [{ path: patch.yaml }, { patch: inline }]
replacements: [{ path: replacement.yaml }]
configMapGenerator: [{ name: files, files: [key=keyed.yaml, bare.yaml], envs: [envs.yaml] }]
secretGenerator: [{ name: secret, files: [secret.yaml] }]
openapi: { path: openapi.yaml }
helmCharts: [{ name: till, valuesFile: values.yaml, additionalValuesFiles: [more.yaml] }]
`;
  const named = [
    ...['resource', 'crd', 'configuration', 'generator', 'transformer', 'validator', 'merge', 'json', 'patch'],
    ...['replacement', 'keyed', 'bare', 'envs', 'secret', 'openapi', 'values', 'more'],
  ];
  const inputs = Object.fromEntries(named.map((name) => [`till/${name}.yaml`, deployment(name)]));
  const texts = { 'till/kustomization.yaml': text, 'till/forgotten.yaml': deployment('forgotten'), ...inputs };
  expect((await foundIn(texts)).targets).toEqual(['kustomize till', 'plain till/forgotten.yaml']);
});

const takingIn = (chart: string): string => `helmGlobals: {chartHome: ../../charts}\nhelmCharts:\n- name: ${chart}\n`;

test('a chart that a kustomization takes in is rendered through it, its values for tests by themselves', async () => {
  const texts = {
    'charts/stock/Chart.yaml': chart('stock'),
    'charts/stock/ci/full-values.yaml': 'replicas: 3\n',
    'charts/till/Chart.yaml': chart('till'),
    'overlays/prod/kustomization.yaml': `${takingIn('till')}- name: stock\n  valuesFile: stock.yaml\n`,
    'overlays/prod/stock.yaml': 'replicas: 2\n',
    'pulled/kustomization.yaml': 'helmCharts:\n- {name: web, version: 1.0.0, repo: "oci://example.org"}\n',
    'pulled/charts/web-1.0.0/web/Chart.yaml': chart('web'),
  };
  expect(await foundIn(texts)).toEqual({
    targets: ['helm charts/stock (ci/full-values.yaml)', 'kustomize overlays/prod', 'kustomize pulled'],
    skipped: [
      'charts/stock: rendered through overlays/prod',
      'charts/till: rendered through overlays/prod',
      'pulled/charts/web-1.0.0/web: rendered through pulled',
    ],
  });
});

test.each([
  ['it is asked for', { paths: ['charts/till', 'overlays'] }, ''],
  ['the configuration says how', {}, 'targets:\n- path: charts/till\n  values: []\n'],
  ['kustomizations take in none', {}, 'kustomize: {enableHelm: false}\n'],
  ['only a component nobody uses takes it in', {}, ''],
])('a chart is deployed by itself when %s', async (why, options, config) => {
  const head = why.includes('component') ? component : '';
  const texts = {
    'charts/till/Chart.yaml': chart('till'),
    'overlays/prod/kustomization.yaml': `${head}${takingIn('till')}`,
    ...(config === '' ? {} : { 'seaworthy.yaml': config }),
  };
  expect((await foundIn(texts, options)).targets).toContain('helm charts/till');
});

test('of a kustomization of two documents the first one counts, as Kustomize has it', async () => {
  const texts = {
    'till/kustomization.yaml': `${kustomization('web.yaml')}---\nresources: [other.yaml]\n`,
    'till/web.yaml': deployment('till'),
  };
  expect(await foundIn(texts)).toEqual({ targets: ['kustomize till'], skipped: [] });
});
