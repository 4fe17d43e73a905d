import { expect, test } from 'vitest';
import { folderLowering } from '../../../src/lower/folders.ts';
import { repoPath } from '../../../src/model/index.ts';

const of = (path: string, targets: readonly string[] = [], named: readonly string[] = []): string | undefined => {
  const lowering = folderLowering(targets.map(repoPath), named.map(repoPath))(repoPath(path));
  return lowering && `${lowering.by}: ${lowering.reason}`;
};

test.each([
  ['test/e2e/job.yaml', 'tests: test is a folder of tests'],
  ['pkg/testdata/a.yaml', 'tests: pkg/testdata is a folder of tests'],
  ['charts/api/tests/a.yaml', 'tests: charts/api/tests is a folder of tests'],
  ['config/samples/a.yaml', 'examples: config/samples is a folder of examples'],
  ['apps/api/examples/a.yaml', 'examples: apps/api/examples is a folder of examples'],
  ['docs/kubernetes/a.yaml', 'docs: docs is a folder of documentation'],
  ['_archived/volumes/pod.yaml', 'archives: _archived is a folder of what is no longer used'],
  ['third_party/istio-latest/a.yaml', 'vendored: third_party is a folder of copies of other projects'],
  ['vendor/k8s.io/a.yaml', 'vendored: vendor is a folder of copies of other projects'],
  ['apps/vendor/a.yaml', undefined],
  ['kubernetes/archive/web/a.yaml', undefined],
  ['old/archive/web/a.yaml', 'archives: old/archive is a folder of what is no longer used'],
  ['Docs/a.yaml', 'docs: Docs is a folder of documentation'],
])('%s is lowered', (path, lowering) => expect(of(path)).toBe(lowering));

test.each([
  ['the name of a file', 'deploy/test.yaml'],
  ['a part of a name', 'latest/contest/attest/a.yaml'],
  ['an application that is called so', 'apps/docs/deployment.yaml'],
  ['an application of a namespace', 'kubernetes/apps/web/docs/deployment.yaml'],
  ['an environment among overlays', 'apps/api/overlays/test/kustomization.yaml'],
  ['an environment among clusters', 'clusters/test/flux.yaml'],
  ['a chart that is called so', 'charts/demo/values.yaml'],
  ['an example that is deployed', 'releases/examples/a.yaml'],
])('%s is not: %s', (_, path) => expect(of(path)).toBeUndefined());

test('a folder next to one of an environment is an environment', () => {
  expect(of('shop/test/a.yaml', ['shop/test', 'shop/prod'])).toBeUndefined();
  expect(of('shop/test/a.yaml', ['shop/test/a.yaml', 'shop/staging/a.yaml'])).toBeUndefined();
  expect(of('shop/test/a.yaml', ['shop/test', 'shop/web'])).toBe('tests: shop/test is a folder of tests');
});

test('what is asked for by name is judged as what it is asked for', () => {
  expect(of('examples/shop/a.yaml', [], ['examples/shop'])).toBeUndefined();
  expect(of('examples/shop/a.yaml', [], ['examples/shop/a.yaml'])).toBeUndefined();
  expect(of('examples/shop/tests/a.yaml', [], ['examples/shop'])).toBe(
    'tests: examples/shop/tests is a folder of tests',
  );
  expect(of('examples/shop/a.yaml', [], ['examples/other'])).toBe('examples: examples is a folder of examples');
});
