import { describe, expect, test } from 'vitest';
import { loweredFindings } from '../../../src/lower/index.ts';
import {
  type Cause,
  type Finding,
  type JsonPath,
  type Location,
  type Manifest,
  repoPath,
} from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { locatedOf } from '../../support/report.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';

const published = 'apiVersion: v2\nname: api\nversion: 1.0.0\nicon: https://example.com/icon.png\n';
const dependencies = `apiVersion: v2
name: api
version: 1.0.0
dependencies:
  - name: lib
    version: 1.0.0
    repository: file://../lib
  - name: redis
    version: 1.0.0
    repository: https://charts.example.com
`;

interface Case {
  readonly files?: Readonly<Record<string, string>>;
  readonly target?: Manifest['target'];
  /** Where the finding is. */
  readonly at: string;
  readonly line?: number;
  readonly values?: Cause['values'];
  readonly annotations?: string;
  readonly path?: JsonPath;
  /** Template of the object, where it is not where the finding is. */
  readonly source?: string;
  readonly configured?: readonly string[];
  /** Paths that were asked for. */
  readonly named?: readonly string[];
  /** Other objects of the repository. */
  readonly others?: string;
}

const container: JsonPath = ['spec', 'template', 'spec', 'containers', 0];

async function lowered({ files = {}, target = helmTarget('charts/api'), at, line = 3, ...rest }: Case) {
  const [manifest] = manifestsOf({
    'a.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: shop, annotations: {${rest.annotations ?? ''}}}
spec: {template: {spec: {containers: [{name: api, image: api, resources: {}}]}}}
`,
  });
  if (manifest === undefined) throw new Error('no manifest');
  const path = rest.path ?? [...container, 'resources'];
  const { rule } = locatedOf();
  const source = repoPath(rest.source ?? at);
  const finding: Finding = { rule, severity: 'error', message: '', manifest: { ...manifest, target, source }, path };
  const span: Location['span'] = { file: repoPath(at), start: { line, column: 1 }, end: { line, column: 9 } };
  const template = { file: repoPath('charts/api/templates/a.yaml'), line: 1, approximate: false };
  const cause: Cause = { template, ...(rest.values === undefined ? {} : { values: rest.values }) };
  const [found] = await loweredFindings([finding], [locatedOf({ location: { span, precision: 'exact' } })], {
    files: memoryFiles(files),
    targets: [target],
    manifests: manifestsOf(rest.others === undefined ? {} : { 'o.yaml': rest.others }),
    named: (rest.named ?? []).map(repoPath),
    configured: new Set((rest.configured ?? []).map(repoPath)),
    causes: new Map([[finding, cause]]),
  });
  return found;
}

const byOf = async (about: Case): Promise<string | undefined> => (await lowered(about))?.lowering?.by;

describe('folders', () => {
  test('count where both what is deployed and the line are there', async () => {
    const overlay = kustomizeTarget('examples/shop');
    expect(await byOf({ target: overlay, at: 'examples/base/a.yaml' })).toBe('examples');
    expect(await byOf({ target: overlay, at: 'base/a.yaml' })).toBeUndefined();
    expect(await byOf({ target: kustomizeTarget('overlays/prod'), at: 'examples/base/a.yaml' })).toBeUndefined();
  });
});

describe('charts', () => {
  test('with values to test them are', async () => {
    const tested = helmTarget('charts/api', { values: [repoPath('charts/api/ci/full-values.yaml')] });
    const other = helmTarget('charts/api', { values: [repoPath('charts/api/values-prod.yaml')] });
    expect(await byOf({ target: tested, at: 'charts/api/templates/a.yaml' })).toBe('ciValues');
    expect(await byOf({ target: other, at: 'charts/api/templates/a.yaml' })).toBeUndefined();
  });

  test.each([
    ['"helm.sh/hook": pre-install', 'hooks'],
    ['"helm.sh/hook": "pre-install,test"', 'hooks'],
    ['"helm.sh/hook": test', 'tests'],
    ['"helm.sh/hook": "test-success, test-failure"', 'tests'],
    ['"example.com/hook": test', undefined],
  ])('an object with %s', async (annotations, by) => {
    expect(await byOf({ at: 'charts/api/templates/a.yaml', annotations })).toBe(by);
  });

  test('an annotation of Helm means nothing where Helm deploys nothing', async () => {
    const target = kustomizeTarget('overlays/prod');
    expect(await byOf({ target, at: 'base/a.yaml', annotations: '"helm.sh/hook": test' })).toBeUndefined();
  });
});

describe('defaults of a chart', () => {
  const file = repoPath('charts/api/values.yaml');
  const files = { 'charts/api/Chart.yaml': published, 'charts/api/values.yaml': 'image: a\nresources: {}\n' };
  const values = { file, line: 2, path: ['resources'], missing: [] };
  const empty: Case = { files, at: file, line: 2, values };

  test('that a published chart leaves empty are for those who deploy it', async () => {
    expect((await lowered(empty))?.lowering).toEqual({
      by: 'chartDefaults',
      reason: 'the chart is published (an icon in Chart.yaml) and leaves the value to those who deploy it',
    });
    const unset = { ...values, path: ['server', 'resources'], missing: ['resources'] };
    expect(await byOf({ ...empty, values: unset })).toBe('chartDefaults');
  });

  test.each([
    ['keywords: [web]\n', {}],
    ['annotations: {artifacthub.io/license: MIT}\n', {}],
    ['', { 'ct.yaml': '' }],
  ])('a sign of publishing: %s%o', async (meta, more) => {
    const signed = { ...files, 'charts/api/Chart.yaml': `name: api\nversion: 1.0.0\n${meta}`, ...more };
    expect(await byOf({ ...empty, files: signed })).toBe('chartDefaults');
  });

  test.each<[string, Partial<Case>]>([
    ['without a sign of publishing', { files: { ...files, 'charts/api/Chart.yaml': 'name: api\nversion: 1.0.0\n' } }],
    ['that the configuration deploys', { configured: ['charts/api'] }],
    [
      'that an Application deploys',
      {
        others: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: api}
spec: {source: {path: ./charts/api/}}
`,
      },
    ],
    [
      'that an ApplicationSet deploys with others',
      {
        others: `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: all}
spec: {generators: [{git: {directories: [{path: charts/*}]}}]}
`,
      },
    ],
    ['with a value that somebody chose', { values: { ...values, line: 1, path: ['image'] } }],
    ['with a field that is there', { path: [...container, 'image'] }],
    ['in a template', { values: undefined }],
    ['of a chart that is asked for alone', { named: ['charts/api'] }],
    ['with values of a deployment', { target: helmTarget('charts/api', { set: ['a=b'] }) }],
  ])('%s are judged', async (_, differs) => {
    expect(await byOf({ ...empty, ...differs })).toBeUndefined();
  });
});

describe('a vendored chart', () => {
  const files = { 'charts/api/Chart.yaml': dependencies, 'charts/api/charts/redis/values.yaml': 'master: {}\n' };
  const values = {
    ...{ file: repoPath('charts/api/charts/redis/values.yaml'), line: 1 },
    ...{ path: ['redis', 'master', 'resources'], missing: [] },
  };

  test('is said at the dependency, with the key of the parent that sets the field', async () => {
    const found = await lowered({ files, at: values.file, line: 1, values });
    expect(found?.lowering).toEqual({
      by: 'vendoredCharts',
      reason: 'redis is a dependency from https://charts.example.com',
    });
    expect(found?.location).toMatchObject({
      span: { file: 'charts/api/Chart.yaml', start: { line: 8 } },
      precision: 'nearest',
    });
    expect(found?.related[0]).toMatchObject({ span: { file: values.file, start: { line: 1 } }, role: 'values' });
    expect(found?.remediation).toMatch(
      /The key in the values of the chart charts\/api is `redis\.master\.resources`\.$/,
    );
  });

  test('in an archive is there already', async () => {
    const source = 'charts/api/charts/redis-1.0.0.tgz';
    const found = await lowered({ files, at: 'charts/api/Chart.yaml', line: 8, source });
    expect([found?.lowering?.by, found?.location.span.start.line]).toEqual(['vendoredCharts', 8]);
  });

  test.each([
    ['of the repository itself', 'charts/api/charts/lib/templates/a.yaml'],
    ['that no dependency names', 'charts/api/charts/web/templates/a.yaml'],
    ['that the values of the parent set', 'charts/api/values.yaml'],
  ])('%s stays where it is', async (_, at) => {
    const found = await lowered({ files, at });
    expect([found?.lowering, found?.location.span.file]).toEqual([undefined, at]);
  });

  test.each([
    ['in a folder', 'charts/api/charts/redis/templates/_a.tpl'],
    ['in an archive', 'charts/api/Chart.yaml'],
  ])('that is a library %s makes objects of the chart itself', async (_, at) => {
    const found = await lowered({ files, at, line: 8, source: 'charts/api/templates/a.yaml' });
    expect([found?.lowering, found?.location.span.file]).toEqual([undefined, at]);
  });

  test('of a chart that cannot be read is none', async () => {
    const broken = { 'charts/api/Chart.yaml': 'dependencies: {a: [\n' };
    expect(await byOf({ files: broken, at: 'charts/api/charts/redis/templates/a.yaml' })).toBeUndefined();
  });
});

describe('a chart that a kustomization fetches', () => {
  const entries = (more = ''): string =>
    `${more}helmCharts:
  - name: lib
  - name: redis
    version: 1.0.0
    repo: https://charts.example.com
    valuesInline: {}
`;
  const files = { 'apps/cache/kustomization.yaml': entries() };
  const at = 'apps/cache/charts/redis-1.0.0/redis/values.yaml';
  const values = { file: repoPath(at), line: 3, path: ['master', 'resources'], missing: [] };
  const target = kustomizeTarget('overlays/prod');

  test('is said at its entry, with the key of the values that sets the field', async () => {
    const found = await lowered({ files, target, at, values });
    expect(found?.lowering).toEqual({
      by: 'vendoredCharts',
      reason: 'redis is a chart from https://charts.example.com',
    });
    expect(found?.location).toMatchObject({
      span: { file: 'apps/cache/kustomization.yaml', start: { line: 3 } },
      precision: 'nearest',
    });
    expect(found?.related[0]).toMatchObject({ span: { file: at, start: { line: 3 } }, role: 'values' });
    expect(found?.remediation).toMatch(
      /The key in valuesInline or the values file of the chart redis is `master\.resources`\.$/,
    );
  });

  test('may lie elsewhere, or have charts of its own', async () => {
    const home = { 'overlays/prod/kustomization.yml': entries('helmGlobals: {chartHome: ../../fetched}\n') };
    const inHome = 'fetched/redis-1.0.0/redis/templates/a.yaml';
    expect((await lowered({ files: home, target, at: inHome }))?.location.span.start.line).toBe(4);
    const below = 'apps/cache/charts/redis-1.0.0/redis/charts/common/templates/a.yaml';
    const chart = { 'apps/cache/charts/redis-1.0.0/redis/Chart.yaml': dependencies.replaceAll('redis', 'common') };
    const found = await lowered({ files: { ...files, ...chart }, target, at: below });
    expect(found?.location.span.file).toBe('apps/cache/kustomization.yaml');
  });

  test.each([
    ['without a repository', 'apps/cache/charts/lib/templates/a.yaml'],
    ['that no entry names', 'apps/cache/charts/web/templates/a.yaml'],
    ['with a patch', 'apps/cache/patch.yaml'],
    ['with values of the kustomization', 'apps/cache/kustomization.yaml'],
  ])('%s stays where it is', async (_, place) => {
    const found = await lowered({ files, target, at: place });
    expect([found?.lowering, found?.location.span.file]).toEqual([undefined, place]);
  });

  test.each([
    'helmCharts: [\n',
    '- a\n',
    'helmCharts: [{name: redis, repo: https://a.example}]\nhelmGlobals: {chartHome: ../../../..}\n',
  ])('of a kustomization that cannot be built is none: %j', async (text) => {
    expect(await byOf({ files: { 'apps/cache/kustomization.yaml': text }, target, at })).toBeUndefined();
  });
});
