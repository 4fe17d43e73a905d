import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, seaworthy } from './cli.ts';
import { chart, deployment, service } from './fixtures.ts';

const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: redis, namespace: shop}
spec: {chart: {spec: {chart: redis}}}
`;

describe('no object judged is said with its reason, and exits 2', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['an empty repository', {}, [], 'no chart, kustomization or manifest found'],
    [
      'everything is excluded',
      { 'seaworthy.yaml': 'exclude: [apps]\n', 'apps/till.yaml': deployment('till') },
      [],
      'no chart, kustomization or manifest found; `exclude` in seaworthy.yaml leaves files out',
    ],
    [
      'a folder without manifests',
      { 'docs/a.md': '', 'a.yaml': service('a') },
      ['docs'],
      'no chart, kustomization or manifest found in docs',
    ],
    [
      'objects that deploy others',
      { 'redis.yaml': release },
      [],
      'every object deploys others, which Seaworthy does not render',
    ],
    [
      'a library chart alone',
      { 'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 0.1.0\ntype: library\n' },
      [],
      'everything found is skipped: lib (library chart: it renders nothing by itself)',
    ],
    [
      'a chart that renders nothing',
      chart('till', { 'a.yaml': '{{ if false }}a: b{{ end }}' }),
      [],
      'the target holds no object',
    ],
  ])('%s', (_, files, args, reason) => {
    const root = repository(files);
    const { code, stdout } = seaworthy(['check', ...args], root);
    expect(stdout.split('\n')[0]).toBe(`No objects judged: ${reason}; with --allow-empty the run succeeds`);
    expect(code).toBe(2);
    const allowed = seaworthy(['check', '--allow-empty', ...args], root);
    expect(allowed.stdout.split('\n')[0]).toBe(`No objects judged: ${reason}`);
    expect(allowed.code).toBe(0);
  });

  test('a report in another format has it, and standard error says it', () => {
    const { code, report, stderr } = checkAsJson(repository({}));
    const reason = 'no chart, kustomization or manifest found';
    expect(report.notJudged).toEqual({ objects: [], values: [], rulesOff: [], reason });
    expect(report.summary.exitCode).toBe(2);
    expect(stderr).toBe(`seaworthy: No objects judged: ${reason}; with --allow-empty the run succeeds\n`);
    expect(code).toBe(2);
  });

  test('what cannot be read is a finding, exit code 1', () => {
    expect(seaworthy(['check'], repository({ 'a.yaml': 'kind: [\n' })).code).toBe(1);
  });
});

test('objects that deploy others are named first, and counted as not judged', () => {
  const root = repository({ 'flux/redis.yaml': release, 'apps/shelf.yaml': service('shelf') });
  const { code, stdout } = seaworthy(['check'], root);
  expect(stdout).toBe(
    `Not judged: what HelmRelease shop/redis (flux/redis.yaml:1) deploys, which Seaworthy does not render

No findings · judged: 1 object of 2 targets by 37 rules · 1 of 2 objects validated against a schema; none for 1 HelmRelease · not judged: 1 HelmRelease
`,
  );
  expect(code).toBe(0);
});

test.each([
  ['argoproj.io/v1alpha1', 'Application'],
  ['argoproj.io/v1alpha1', 'ApplicationSet'],
  ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization'],
  ['helm.cattle.io/v1', 'HelmChart'],
])('%s %s deploys others', (apiVersion, kind) => {
  const object = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: redis, namespace: shop}\n`;
  const { report } = checkAsJson(repository({ 'a.yaml': object, 'b.yaml': service('b') }));
  expect(report.notJudged?.objects).toEqual([
    { object: { apiVersion, kind, namespace: 'shop', name: 'redis' }, file: 'a.yaml', line: 1 },
  ]);
});

describe('values files that no target uses', () => {
  const files = {
    ...chart('charts/till', { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: till}\n' }),
    'charts/till/values-prod.yaml': '',
    'charts/till/values/dev.yaml': '',
    'charts/till/on.values.yaml': '',
    'charts/till/ci/some-values.yaml': '',
    'charts/till/config.yaml': '',
    'other/values-prod.yaml': '',
  };
  const entry = `No target uses 3 values files; this in seaworthy.yaml judges them:
targets:
  - path: charts/till
    variants:
      - { name: "on", values: [on.values.yaml] }
      - { name: prod, values: [values-prod.yaml] }
      - { name: dev, values: [values/dev.yaml] }
`;

  test('are named once, with the entry that judges them', () => {
    const { stdout, code } = seaworthy(['check'], repository(files));
    expect(stdout).toBe(
      `${entry}\nNo findings · judged: 2 objects of 2 targets by 37 rules · not judged: 3 values files\n`,
    );
    expect(code).toBe(0);
  });

  test('and that entry judges them', () => {
    const config = entry.slice(entry.indexOf('targets:'));
    const { stdout, code } = seaworthy(['check'], repository({ ...files, 'seaworthy.yaml': config }));
    expect(stdout).toBe('No findings · judged: 4 objects of 4 targets by 37 rules\n');
    expect(code).toBe(0);
  });

  test('are none with values files of the command line', () => {
    const { stdout } = seaworthy(['check', '--values', 'charts/till/values-prod.yaml'], repository(files));
    expect(stdout).not.toContain('No target uses');
  });
});

test('the last line says what was lowered', () => {
  const config = `rules:
  resources/requests-and-limits: info
  probes/liveness-recommended: off
`;
  const root = repository({ 'seaworthy.yaml': config, 'till.yaml': deployment('till') });
  const last = seaworthy(['check'], root).stdout.trimEnd().split('\n').at(-1);
  expect(last).toBe(
    '0 errors, 0 warnings, 1 info · judged: 1 object of 1 target by 36 rules · lowered: 1 finding by the configuration, 1 rule off',
  );
});
