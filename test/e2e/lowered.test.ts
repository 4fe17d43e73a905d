import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, seaworthy } from './cli.ts';
import { deployment, kustomization } from './fixtures.ts';

const template = `apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  template:
    spec:
      containers:
        - name: api
          image: {{ required "an image is needed" .Values.image }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
        - name: proxy
          image: proxy:1.0.0
          resources:
            {{- toYaml .Values.proxy.resources | nindent 12 }}
`;
const libraryTemplate = `apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  template:
    spec:
      containers:
        - name: api
          image: {{ .Values.image }}
          {{- with .Values.resources }}
          resources: {{ toYaml . | nindent 12 }}
          {{- end }}
`;
const meta = 'apiVersion: v2\nname: api\nversion: 1.0.0\nicon: https://example.com/icon.png\n';
const published = {
  'charts/api/Chart.yaml': meta,
  'charts/api/values.yaml': 'image: api:1.0.0\nresources: {}\nproxy:\n  resources: {}\n',
  'charts/api/templates/a.yaml': template,
};
const demanding = {
  'charts/needy/Chart.yaml': meta.replace('api', 'needy'),
  'charts/needy/values.yaml': 'resources: {}\nproxy: {}\n',
  'charts/needy/templates/a.yaml': template,
};

function lowerings(files: Readonly<Record<string, string>>): readonly string[] {
  const { report } = checkAsJson(repository(files));
  return report.findings.map(({ rule, severity, lowered, otherObjects = [] }) =>
    [rule, severity, lowered?.by, ...(otherObjects.length === 0 ? [] : [otherObjects.length])].join(' '),
  );
}

describe('what a finding is about decides how severe it is', () => {
  test('the defaults that a published chart leaves empty are one finding', () => {
    expect(lowerings(published)).toContain('resources/requests-and-limits info chartDefaults 1');
  });

  test('what a vendored library makes is said in the values of the chart', () => {
    const library = { apiVersion: 'v2', name: 'lib', version: '1.0.0', type: 'library' };
    const { report } = checkAsJson(
      repository({
        'charts/api/Chart.yaml': `${meta}dependencies: [{name: lib, version: 1.0.0, repository: "https://example.com"}]\n`,
        'charts/api/values.yaml': 'image: api:1.0.0\n',
        'charts/api/templates/a.yaml': '{{ include "lib.all" . }}\n',
        'charts/api/charts/lib/Chart.yaml': JSON.stringify(library),
        'charts/api/charts/lib/values.yaml': 'resources: {}\n',
        'charts/api/charts/lib/templates/_all.tpl': `{{- define "lib.all" -}}\n${libraryTemplate}{{- end -}}\n`,
      }),
    );
    const found = report.findings.filter(({ rule }) => rule === 'resources/requests-and-limits');
    expect(
      found.map(({ location: { file, line, precision }, lowered }) => [file, line, precision, lowered?.by]),
    ).toEqual([['charts/api/values.yaml', 1, 'nearest', 'chartDefaults']]);
  });

  test('a chart that demands values, and a base that is not there, are not judged', () => {
    const remote = { 'remote/kustomization.yaml': kustomization('https://example.com/a.yaml') };
    const { report, code } = checkAsJson(repository({ ...demanding, ...remote, 'till.yaml': deployment('till') }));
    const failures = report.findings.filter(({ rule }) => rule === 'gitops/render-failed');
    expect(failures.map(({ severity, lowered, message }) => `${severity} ${lowered?.by} ${message}`)).toEqual([
      'info needsValues the chart needs values: an image is needed',
      'info remote https://example.com/a.yaml is remote, and nothing is fetched while checking',
    ]);
    expect(code).toBe(1); // for till
  });

  test('where nothing else is found, no object was judged', () => {
    const { code, stdout } = seaworthy(['check'], repository(demanding));
    expect(stdout.split('\n')[0]).toBe(
      'No objects judged: what is found needs values or files that are not in the repository; with --allow-empty the run succeeds',
    );
    expect(code).toBe(2);
  });

  test('the configuration keeps what it names, and a folder asked for by name is no example', () => {
    const files = { 'examples/till.yaml': deployment('till') };
    const of = (args: readonly string[], more: Readonly<Record<string, string>> = {}): number | null =>
      seaworthy(['check', ...args], repository({ ...files, ...more })).code;
    expect(of([])).toBe(0);
    expect(of(['--fail-on', 'info'])).toBe(1);
    expect(of(['examples'])).toBe(1);
    expect(of([], { 'seaworthy.yaml': 'lower: { examples: keep }\n' })).toBe(1);
  });

  test('a context that there is not is refused, with the names of those that there are', () => {
    const root = repository({ 'till.yaml': deployment('till'), 'seaworthy.yaml': 'lower: { test: info }\n' });
    const { code, stderr } = seaworthy(['check'], root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('tests')]);
  });
});
