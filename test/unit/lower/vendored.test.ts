import { describe, expect, test } from 'vitest';
import { repoPath } from '../../../src/model/index.ts';
import { byOf, type Case, container, dependencies, lowered, placeOf, published } from './lowered.ts';

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

  test('has its default where the parent has no value, unless it chose a part', async () => {
    const file = repoPath('charts/api/values.yaml');
    const template = { file: repoPath('charts/api/charts/redis-1.0.0.tgz'), line: 1, approximate: false };
    const unset = { file, line: 2, path: ['redis', 'resources'], missing: ['resources'] };
    const of: Case = { files: { ...files, ...own }, at: file, line: 2, source: template.file, template, values: unset };
    const found = await lowered(of);
    expect([...placeOf(found), found?.remediation]).toEqual([
      ...['vendoredCharts', file, 2, 'exact'],
      expect.stringContaining('`redis.resources`'),
    ]);
    const part = { ...unset, path: ['redis', 'resources', 'requests'], missing: ['requests'] };
    const chosen = { ...of, values: part, path: [...container, 'resources', 'requests'] };
    expect(placeOf(await lowered(chosen))).toEqual([undefined, file, 2, 'exact']);
  });

  test('that makes an object of the chart is said at the same key of the chart itself', async () => {
    const file = repoPath('charts/api/values.yaml');
    const template = { file: repoPath('charts/api/charts/redis-1.0.0.tgz'), line: 1, approximate: false };
    const path = ['redis', 'probes', 'liveness'];
    const unset = { file, line: 1, path, missing: path };
    const of: Case = {
      files: { ...files, 'charts/api/values.yaml': 'image: a\nprobes:\n  readiness: {}\n  liveness: {}\n' },
      ...{ at: file, line: 1, source: 'charts/api/templates/api.yaml', template, values: unset },
      path: [...container, 'livenessProbe'],
    };
    const found = await lowered(of);
    expect([...placeOf(found), found?.remediation]).toEqual([
      undefined,
      file,
      4,
      'nearest',
      expect.not.stringContaining('redis'),
    ]);
    const elsewhere = await lowered({ ...of, source: template.file });
    expect([...placeOf(elsewhere), elsewhere?.remediation]).toEqual([
      ...['vendoredCharts', file, 1, 'exact'],
      expect.stringContaining('`redis.probes.liveness`'),
    ]);
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

  test('reads what stands in the values without its name, which is then the line to change', async () => {
    const file = repoPath('charts/api/values.yaml');
    const template = { file: repoPath(line), line: 1, approximate: false };
    const path = ['redis', 'probes', 'liveness', 'spec'];
    const values = { file, line: 1, path, missing: path };
    const texts = { ...files, [file]: 'image: a\nprobes:\n  liveness:\n    spec: {periodSeconds: 9}\n' };
    const probed: Case = { ...made, files: texts, values, template, at: file, path: [...container, 'livenessProbe'] };
    const found = await lowered({ ...probed, line: 1 });
    expect([...placeOf(found), found?.remediation]).toEqual([
      ...[undefined, file, 4, 'nearest'],
      expect.stringMatching(/ `probes\.liveness\.spec`\.$/),
    ]);
    const none = await lowered({ ...probed, line: 1, files });
    expect([...placeOf(none), none?.remediation]).toEqual([
      ...['chartDefaults', file, 1, 'exact'],
      expect.stringMatching(/ `redis\.probes\.liveness\.spec`\.$/),
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
