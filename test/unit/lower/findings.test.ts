import { describe, expect, test } from 'vitest';
import { loweredFindings } from '../../../src/lower/index.ts';
import {
  type Cause,
  type Finding,
  type JsonPath,
  type LocatedFinding,
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
  /** What printed the field, where it is not where the finding is. */
  readonly template?: Cause['template'];
  /** Fields of the container. */
  readonly container?: string;
  readonly annotations?: string;
  readonly path?: JsonPath;
  /** Template of the object, where it is not where the finding is. */
  readonly source?: string;
  readonly configured?: readonly string[];
  /** Paths that were asked for. */
  readonly named?: readonly string[];
  /** Other targets of the repository. */
  readonly targets?: readonly Manifest['target'][];
  /** What else the chart renders. */
  readonly rendered?: readonly Manifest[];
  /** Other objects of the repository. */
  readonly others?: string;
}

const container: JsonPath = ['spec', 'template', 'spec', 'containers', 0];

async function lowered({ files = {}, target = helmTarget('charts/api'), at, line = 3, ...rest }: Case) {
  const [manifest] = manifestsOf({
    'a.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: shop, annotations: {${rest.annotations ?? ''}}}
spec: {template: {spec: {containers: [{name: api, image: api, ${rest.container ?? 'resources: {}'}}]}}}
`,
  });
  if (manifest === undefined) throw new Error('no manifest');
  const path = rest.path ?? [...container, 'resources'];
  const { rule } = locatedOf();
  const source = repoPath(rest.source ?? at);
  const finding: Finding = { rule, severity: 'error', message: '', manifest: { ...manifest, target, source }, path };
  const span: Location['span'] = { file: repoPath(at), start: { line, column: 1 }, end: { line, column: 9 } };
  const template = rest.template ?? { file: repoPath(at), line, approximate: false };
  const cause: Cause = { template, ...(rest.values === undefined ? {} : { values: rest.values }) };
  const [found] = await loweredFindings([finding], [locatedOf({ path, location: { span, precision: 'exact' } })], {
    files: memoryFiles(files),
    targets: [target, ...(rest.targets ?? [])],
    manifests: rest.rendered ?? manifestsOf(rest.others === undefined ? {} : { 'o.yaml': rest.others }),
    named: (rest.named ?? []).map(repoPath),
    configured: new Set((rest.configured ?? []).map(repoPath)),
    causes: new Map([[finding, cause]]),
  });
  return found;
}

const placeOf = (found: LocatedFinding | undefined): readonly unknown[] => {
  const { span, precision } = found?.location ?? {};
  return [found?.lowering?.by, span?.file, span?.start.line, precision];
};

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

  test.each(['{{ toYaml .Values.resources | indent 12 }}', '  {{- with .Values.resources }}'])(
    'is not where the default is: %s',
    async (line) => {
      const found = await lowered(passed(line));
      expect(placeOf(found)).toEqual(['chartDefaults', 'charts/api/values.yaml', 2, 'nearest']);
      expect(found?.related[0]).toMatchObject({ span: { file: template, start: { line: 2 } }, role: 'template' });
    },
  );

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

describe('a chart that renders values which are not there', () => {
  const rendered = (text: string, target = helmTarget('charts/api')): Manifest[] =>
    manifestsOf({ 'o.yaml': text }).map((each) => ({ ...each, target }));
  const pod = (container: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a, ${container}}]}\n`;
  const chart: Case = { at: 'charts/api/templates/a.yaml' };

  test('demands them', async () => {
    expect((await lowered({ ...chart, rendered: rendered(pod('image: "%!s(<nil>):1.0"')) }))?.lowering).toEqual({
      by: 'needsValues',
      reason: 'the chart demands values that it has no defaults for (<nil> in Pod p)',
    });
    expect((await lowered({ ...chart, rendered: rendered(pod('image: ""')) }))?.lowering?.reason).toMatch(
      /\(a container without an image in Pod p\)$/,
    );
  });

  test.each<[string, string, string | undefined]>([
    ['a port', pod('image: a, livenessProbe: {tcpSocket: {port: <nil>}}'), 'needsValues'],
    ['a tag alone', pod('image: ":1.0"'), 'needsValues'],
    ['a name whose tag is not there', pod('image: "a:"'), 'needsValues'],
    ['no image', pod('args: []'), 'needsValues'],
    ['an image', pod('image: "a:1"'), undefined],
    ['a text about them', pod('image: a, args: ["a <nil> b"]'), undefined],
    [
      'a ConfigMap that says so',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: "%!s(<nil>)"}\n',
      undefined,
    ],
  ])('with %s', async (_, text, by) => {
    expect(await byOf({ ...chart, rendered: rendered(text) })).toBe(by);
  });

  test('does not where it is given values', async () => {
    const target = helmTarget('charts/api', { set: ['a=b'] });
    expect(await byOf({ ...chart, target, rendered: rendered(pod('image: ""'), target) })).toBeUndefined();
  });
});

describe('a vendored chart', () => {
  const files = { 'charts/api/Chart.yaml': dependencies, 'charts/api/charts/redis/values.yaml': 'master: {}\n' };
  const values = {
    ...{ file: repoPath('charts/api/charts/redis/values.yaml'), line: 1 },
    ...{ path: ['redis', 'master', 'resources'], missing: [] },
  };

  const own = { 'charts/api/values.yaml': 'image: a\nredis:\n  auth: {}\n' };

  test('is said in the values of the parent, with the key that sets the field', async () => {
    const found = await lowered({ files: { ...files, ...own }, at: values.file, line: 1, values });
    expect(found?.lowering).toEqual({
      by: 'vendoredCharts',
      reason: 'redis is a dependency from https://charts.example.com',
    });
    expect(found?.location).toMatchObject({
      span: { file: 'charts/api/values.yaml', start: { line: 2 } },
      precision: 'nearest',
    });
    expect(found?.related[0]).toMatchObject({ span: { file: values.file, start: { line: 1 } }, role: 'values' });
    expect(found?.remediation).toMatch(
      /The key in the values of the chart charts\/api is `redis\.master\.resources`\.$/,
    );
  });

  test('is said at the dependency where the parent has no values', async () => {
    const found = await lowered({ files, at: values.file, line: 1, values });
    expect([found?.location.span.file, found?.location.span.start.line]).toEqual(['charts/api/Chart.yaml', 8]);
  });

  test('in an archive is said in the values of the parent too', async () => {
    const source = 'charts/api/charts/redis-1.0.0.tgz';
    const found = await lowered({ files: { ...files, ...own }, at: 'charts/api/Chart.yaml', line: 8, source });
    expect(placeOf(found)).toEqual(['vendoredCharts', 'charts/api/values.yaml', 2, 'nearest']);
  });

  test('is below its alias in the values of the parent', async () => {
    const aliased = {
      ...{ 'charts/api/Chart.yaml': dependencies.replace('  - name: redis', '  - name: redis\n    alias: cache') },
      ...{
        'charts/api/values.yaml': 'image: a\ncache: {}\n',
        'charts/api/charts/redis/values.yaml': 'resources: {}\n',
      },
    };
    const found = await lowered({ files: aliased, at: 'charts/api/charts/redis/templates/a.yaml' });
    expect([...placeOf(found), found?.remediation]).toEqual([
      ...['vendoredCharts', 'charts/api/values.yaml', 2, 'nearest'],
      expect.stringContaining('`cache.resources`'),
    ]);
  });

  test.each([
    ['of the repository itself', 'charts/api/charts/lib/templates/a.yaml'],
    ['that no dependency names', 'charts/api/charts/web/templates/a.yaml'],
    ['that the values of the parent set', 'charts/api/values.yaml'],
  ])('%s stays where it is', async (_, at) => {
    const found = await lowered({ files, at });
    expect([found?.lowering, found?.location.span.file]).toEqual([undefined, at]);
  });

  test('of a chart that cannot be read is none', async () => {
    const broken = { 'charts/api/Chart.yaml': 'dependencies: {a: [\n' };
    expect(await byOf({ files: broken, at: 'charts/api/charts/redis/templates/a.yaml' })).toBeUndefined();
  });
});

describe('a library that is vendored', () => {
  const source = 'charts/api/templates/a.yaml';
  const line = 'charts/api/charts/redis/templates/_container.tpl';
  const files = {
    'charts/api/Chart.yaml': `${published}${dependencies.slice(dependencies.indexOf('dependencies'))}`,
    'charts/api/values.yaml': 'image: a\nservice:\n  port: 80\n',
    'charts/api/charts/redis/values.yaml': 'resources: {}\nprobes:\n  liveness: {enabled: true}\n',
    [line]: '- name: {{ .Release.Name }}\n  {{- with .Values.resources }}\n  resources: {{ toYaml . }}\n',
    [source]: '{{ include "lib.all" . }}\n',
  };
  const made: Case = { files, at: line, line: 2, source };

  test('makes objects of the chart itself, whose values set the field', async () => {
    const found = await lowered(made);
    expect([...placeOf(found), found?.remediation]).toEqual([
      ...['chartDefaults', 'charts/api/values.yaml', 1, 'nearest'],
      expect.stringContaining('`resources`'),
    ]);
    const chosen = { ...files, 'charts/api/values.yaml': 'image: a\nprobes: {liveness: {enabled: false}}\n' };
    const probe = await lowered({ ...made, files: chosen, line: 1, path: [...container, 'livenessProbe'] });
    expect([...placeOf(probe), probe?.remediation]).toEqual([
      ...[undefined, 'charts/api/values.yaml', 2, 'nearest'],
      expect.stringContaining('`probes.liveness`'),
    ]);
  });

  test('whose default is not empty does not leave the field to the user', async () => {
    expect(placeOf(await lowered({ ...made, line: 1, path: [...container, 'livenessProbe'] }))).toEqual([
      ...[undefined, 'charts/api/values.yaml', 1, 'nearest'],
    ]);
  });

  test('makes containers that the chart writes in a template', async () => {
    const written = `{{- define "hard" -}}
args: {{ list .Values.args
  | toYaml }}
more:
  sidecar:
    name: api
    image: "{{ .Values.image }}"
{{- end -}}
`;
    expect(placeOf(await lowered({ ...made, files: { ...files, [source]: written } }))).toEqual([
      ...[undefined, source, 5, 'nearest'],
    ]);
    const listed = written.replace('  sidecar:\n    name: api\n', '  - name: {{ .Release.Name }}\n');
    const named = listed.replace('"{{ .Values.image }}"', 'api').replace('    image', '    image');
    expect(placeOf(await lowered({ ...made, files: { ...files, [source]: named } }))).toEqual([
      ...[undefined, source, 5, 'nearest'],
    ]);
  });

  test('takes values that the chart writes in a template, or a container in its values', async () => {
    const hard = '{{- define "hard" -}}\nprobes:\n  liveness:\n    enabled: false\n{{- end -}}\n';
    const probe: Case = { ...made, line: 1, path: [...container, 'livenessProbe'] };
    expect(placeOf(await lowered({ ...probe, files: { ...files, [source]: hard } }))).toEqual([
      ...[undefined, source, 3, 'nearest'],
    ]);
    const more = { ...files, 'charts/api/values.yaml': 'a: b\nmore:\n  api:\n    image: api\n' };
    expect(placeOf(await lowered({ ...probe, files: more }))).toEqual([
      ...[undefined, 'charts/api/values.yaml', 3, 'nearest'],
    ]);
  });

  test('has no finding on a value that only feeds a part of the field', async () => {
    const file = repoPath('charts/api/values.yaml');
    const values = { file, line: 3, path: ['service', 'port'], missing: [] };
    const template = { file: repoPath(line), line: 1, approximate: false };
    const probed: Case = { ...made, values, template, at: file, line: 3, path: [...container, 'livenessProbe'] };
    expect(placeOf(await lowered({ ...probed, container: 'livenessProbe: {tcpSocket: {port: 80}}' }))).toEqual([
      ...[undefined, file, 1, 'nearest'],
    ]);
    const port: Case = { ...probed, path: [...container, 'livenessProbe', 'tcpSocket', 'port'] };
    expect(placeOf(await lowered({ ...port, container: 'livenessProbe: {tcpSocket: {port: 80}}' }))).toEqual([
      ...[undefined, file, 3, 'exact'],
    ]);
  });
});
