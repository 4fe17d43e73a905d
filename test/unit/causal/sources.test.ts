import { expect, test } from 'vitest';
import type { Finding } from '../../causal/finding.ts';
import { patchesIn, sourceKind } from '../../causal/kinds.ts';
import { missingPlaces } from '../../causal/places.ts';
import { fewOfEachTarget, sample } from '../../causal/sample.ts';
import { repository } from '../../support/repository.ts';

function findingAt(file: string, line: number, column: number, changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'probes/readiness-required',
    message: 'api has no readiness probe',
    target: 'apps/api',
    object: { kind: 'Deployment', namespace: 'shop', name: 'api' },
    path: ['spec', 'template', 'spec', 'containers', 0, 'readinessProbe'],
    location: { file, line, column, precision: 'exact' },
    relatedLocations: [],
    ...changes,
  };
}

test('the kind of a source is told from its name and the patches of the kustomizations', () => {
  const root = repository({
    'apps/api/kustomization.yaml':
      'resources: [deployment.yaml]\npatches:\n- path: grace.yaml\n- patch: |-\n    - op: remove\n      path: /spec/replicas\n',
    'old/kustomization.yml': 'patchesStrategicMerge: [replicas.yaml]\npatchesJson6902: [{path: probe.json}]\n',
    'broken/Kustomization': 'patches: [',
  });
  const files = ['apps/api/kustomization.yaml', 'old/kustomization.yml', 'broken/Kustomization'];
  const patches = patchesIn(root, files);
  const kind = (target: string, file: string): string =>
    sourceKind(target, file, { isPatch: patches.has(file), isOfChart: file.startsWith('charts/') });
  expect([
    kind('plain', 'apps/values.yaml'),
    kind('helm', 'charts/api/templates/_pod.tpl'),
    kind('helm', 'charts/api/ci/small.yaml'),
    kind('helm', 'charts/api/values-prod.yaml'),
    kind('helm', 'charts/api/Chart.yaml'),
    kind('helm', 'charts/api/charts/redis-17.0.0.tgz'),
    kind('kustomize', 'apps/api/deployment.yaml'),
    kind('kustomize', 'apps/api/grace.yaml'),
    kind('kustomize', 'old/replicas.yaml'),
    kind('kustomize', 'old/probe.json'),
    kind('kustomize', 'apps/api/kustomization.yaml'),
    kind('kustomize', 'charts/api/templates/_pod.tpl'),
    kind('kustomize', 'charts/api/values.yaml'),
  ]).toEqual([
    'plain',
    'helm template',
    'helm values',
    'helm values',
    'vendored chart',
    'archive',
    'kustomize resource',
    'kustomize patch',
    'kustomize patch',
    'kustomize patch',
    'kustomization file',
    'helm template',
    'helm values',
  ]);
});

test('places are missed that name no file, no line or a column behind the end of the line', () => {
  const root = repository({ 'api.yaml': 'kind: Pod\nspec: {}\n' });
  const relatedLocations = [{ file: 'chart.yaml', line: 1, role: 'chart' }];
  const findings = [
    findingAt('api.yaml', 2, 9),
    findingAt('api.yaml', 2, 10),
    findingAt('api.yaml', 4, 1),
    findingAt('api.yaml', 0, 1),
    findingAt('gone.yaml', 1, 1),
    findingAt('api.yaml', 1, 1, { relatedLocations }),
  ];
  expect(missingPlaces(findings, root).map((place) => place.split(' of ')[0])).toEqual([
    'api.yaml:2:10',
    'api.yaml:4:1',
    'api.yaml:0:1',
    'gone.yaml:1:1',
    'chart.yaml:1:1',
  ]);
});

test('a sample is the same whatever the order of the findings, and holds so many of a rule in a target', () => {
  const findings = [3, 9, 21, 30].map((line) => ({ kind: 'helm template', finding: findingAt('api.yaml', line, 1) }));
  const other = { kind: 'helm template', finding: findingAt('api.yaml', 3, 1, { target: 'apps/web' }) };
  const lines = (order: typeof findings): readonly number[] =>
    sample(order, { each: 2, target: 9, large: 1, plain: 1 })
      .map(({ finding }) => finding.location.line)
      .sort((a, b) => a - b);
  expect(lines([...findings, other])).toHaveLength(3);
  expect(lines([other, ...findings].reverse())).toEqual(lines([...findings, other]));
});

test('of one target few findings are tried, and of one that prints much fewer still', () => {
  const findings = [3, 9, 21].map((line) => ({ kind: 'helm template', finding: findingAt('api.yaml', line, 1) }));
  const sampling = { each: 9, target: 2, large: 1, plain: 1 };
  const sizes = [5_000_000, 5_000].map((size) => fewOfEachTarget(findings, sampling, () => size).length);
  expect(sizes).toEqual([1, 2]);
});
