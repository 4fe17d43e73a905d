import { describe, expect, test } from 'vitest';
import { repoPath } from '../../../src/model/index.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';
import { byOf, type Case, container, lowered, placeOf, published } from './lowered.ts';

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
    [
      'that somebody chose a part of',
      {
        files: { ...files, [file]: 'resources:\n  requests: {memory: 1Mi}\n' },
        values: { ...values, line: 1, path: ['resources', 'requests'] },
        path: [...container, 'resources', 'requests', 'cpu'],
      },
    ],
    [
      'without a key next to one that somebody chose',
      {
        files: { ...files, [file]: 'resources:\n  requests: {memory: 1Mi}\n' },
        values: { ...values, line: 1, path: ['resources', 'limits'], missing: ['limits'] },
        path: [...container, 'resources', 'limits', 'memory'],
      },
    ],
    ['of a chart that is asked for alone', { named: ['charts/api'] }],
    ['with values of a deployment', { target: helmTarget('charts/api', { set: ['a=b'] }) }],
  ])('%s are judged', async (_, differs) => {
    expect(await byOf({ ...empty, ...differs })).toBeUndefined();
  });
});

describe('a template that only passes a value through', () => {
  const template = 'charts/api/templates/a.yaml';
  const values = 'image: a\nresources: {}\n';
  const filesOf = (line: string): Readonly<Record<string, string>> => ({
    ...{ 'charts/api/Chart.yaml': published, 'charts/api/values.yaml': values },
    [template]: `resources:\n${line}\n`,
  });
  const passed = (line: string): Case => ({ files: filesOf(line), at: template, line: 2 });

  test.each([
    '{{ toYaml .Values.resources | indent 12 }}',
    '  {{- with .Values.resources }}',
    'a: {{ .Values.resources }}',
  ])('is not where the default is: %s', async (line) => {
    const found = await lowered(passed(line));
    expect(placeOf(found)).toEqual(['chartDefaults', 'charts/api/values.yaml', 2, 'nearest']);
    expect(found?.related[0]).toMatchObject({ span: { file: template, start: { line: 2 } }, role: 'template' });
  });

  test('is not where the default is on the line of its key either', async () => {
    const of = (line: string): Promise<readonly unknown[]> => lowered({ ...passed(line), line: 1 }).then(placeOf);
    expect(await of('{{ toYaml .Values.resources | indent 2 }}')).toContain('charts/api/values.yaml');
    expect(await of('  {}')).toContain(template);
  });

  test.each([
    '  {}',
    '{{ toYaml .Values.image }}',
    '{{ list .Values.resources .Values.image }}',
    '{{ toYaml .Values.own }}',
  ])('is where it says more, or something else: %s', async (line) => {
    expect(placeOf(await lowered(passed(line)))).toEqual([undefined, template, 2, 'exact']);
  });
});

describe('defaults of a chart that says where it comes from', () => {
  const file = repoPath('charts/api/values.yaml');
  const comment =
    '  # We usually recommend not to specify default resources and to leave this as a conscious\n  # choice for the user.';
  const meta = 'name: api\nversion: 1.0.0\n';
  const said = { 'charts/api/Chart.yaml': meta, [file]: `image: a\nresources: {}\n${comment}\n` };
  const values = { file, line: 2, path: ['resources'], missing: [] };
  const empty: Case = { files: said, at: file, line: 2, values };

  test.each([
    ['home: https://example.com\n', {}, 'home in Chart.yaml'],
    ['sources: [https://example.com]\n', {}, 'sources in Chart.yaml'],
    ['maintainers: [{name: a}]\n', {}, 'maintainers in Chart.yaml'],
    ['', { 'charts/index.yaml': 'entries: {api: []}\n' }, 'charts/index.yaml is an index of charts'],
    [
      '',
      { '.github/workflows/a.yaml': 'jobs: {a: {steps: [{uses: helm/chart-releaser-action@v1}]}}\n' },
      '.github/workflows/a.yaml releases charts',
    ],
    [
      '',
      { '.github/workflows/a.yml': 'jobs: {a: {steps: [{run: helm push api.tgz oci://example.com}]}}\n' },
      '.github/workflows/a.yml releases charts',
    ],
  ])('are for its users where a comment says so: %s%o', async (more, others, what) => {
    const files = { ...said, 'charts/api/Chart.yaml': meta + more, ...others };
    expect((await lowered({ ...empty, files }))?.lowering).toEqual({
      by: 'chartDefaults',
      reason: `the chart is published (${what}) and leaves the value to those who deploy it (a comment says that it is a choice for the user)`,
    });
    expect(await byOf({ ...empty, files: { ...files, [file]: 'image: a\nresources: {}\n' } })).toBeUndefined();
  });

  test('are for its users in a repository of charts alone', async () => {
    const web = helmTarget('charts/web');
    expect(await byOf({ ...empty, targets: [web] })).toBe('chartDefaults');
    expect(await byOf({ ...empty, targets: [web, kustomizeTarget('overlays/prod')] })).toBeUndefined();
    expect(await byOf(empty)).toBeUndefined();
  });

  test('are for its users where other values of the chart set them', async () => {
    const files = {
      'charts/api/Chart.yaml': `${meta}home: https://example.com\n`,
      [file]: 'resources:\n  limits:\n  requests: {cpu: 1m}\n',
      'charts/api/values-prod.yaml': 'resources: {limits: {memory: 256Mi}}\n',
    };
    const section: Case = { ...empty, files, line: 1, path: [...container, 'resources', 'limits', 'memory'] };
    expect((await lowered(section))?.lowering?.reason).toMatch(/\(charts\/api\/values-prod\.yaml sets it\)$/);
    const without = { ...files, 'charts/api/values-prod.yaml': 'image: a\n' };
    expect(await byOf({ ...section, files: without })).toBeUndefined();
  });
});
