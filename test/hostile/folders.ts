import { deployment, kustomization } from '../e2e/fixtures.ts';
import { type Random, times } from '../support/random.ts';
import type { Content } from './contents.ts';

type Files = Readonly<Record<string, Content>>;

/** Files, and the objects in them that must be judged, or whose file must be in a finding or among what is skipped. */
export interface Folder {
  readonly files: Files;
  readonly objects?: readonly string[];
}

const chartYaml = 'apiVersion: v2\nname: till\nversion: 0.1.0\n';

/** Things that build on each other, or on themselves. */
export function cycles(random: Random): Folder {
  const files = random.pick<Files>([
    { 'kustomization.yaml': 'resources: [.]\n' },
    { 'kustomization.yaml': 'resources: [a]\n', 'a/kustomization.yaml': 'resources: [..]\n' },
    { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' },
    { 'kustomization.yaml': 'components: [a]\n', 'a/kustomization.yaml': 'kind: Component\ncomponents: [../]\n' },
    { 'kustomization.yaml': 'components: [a]\n', 'a/kustomization.yaml': 'kind: Component\ncomponents: [.]\n' },
    { 'kustomization.yaml': 'resources: [kustomization.yaml]\npatches: [{path: kustomization.yaml}]\n' },
    { 'kustomization.yaml': 'transformers: [.]\ngenerators: [.]\n' },
    Object.fromEntries(times(30, (at) => [`l${at}/kustomization.yaml`, `resources: [../l${(at + 1) % 30}]\n`])),
    Object.fromEntries(
      times(8, (at) => [`l${at}/kustomization.yaml`, at === 7 ? '' : `resources: [../l${at + 1}, ../l${at + 1}/.]\n`]),
    ),
    {
      'Chart.yaml': chartYaml,
      'templates/a.yaml': '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}\n',
    },
    {
      'Chart.yaml': chartYaml,
      'templates/a.yaml':
        '{{ define "a" }}{{ template "b" . }}{{ end }}{{ define "b" }}{{ template "a" . }}{{ end }}{{ template "a" . }}\n',
    },
    {
      'Chart.yaml': chartYaml,
      'values.yaml': 'a: "{{ tpl .Values.a . }}"\n',
      'templates/a.yaml': 'a: {{ tpl .Values.a . }}\n',
    },
    {
      'Chart.yaml': `${chartYaml}dependencies: [{name: till, version: 0.1.0, repository: "file://."}]\n`,
      'charts/till/Chart.yaml': chartYaml,
    },
    {
      'kustomization.yaml': 'helmCharts: [{name: till}]\n',
      'charts/till/Chart.yaml': chartYaml,
      'charts/till/kustomization.yaml': 'resources: [../..]\n',
    },
    { 'kustomization.yaml': 'vars: [{name: A, objref: {kind: A, name: $(A)}}]\nnamePrefix: $(A)\n' },
  ]);
  return { files };
}

/** Files whose objects could be overlooked: by name, by place, or because something else takes the file. */
export function filesBeside(random: Random, mark: string): Folder {
  const own = deployment(mark);
  const component = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [a.yaml]\n';
  const files = random.pick<Files>([
    { 'A.YAML': own },
    { 'a.Yml': own },
    { 'a.JSON': own },
    { '.hidden/a.yaml': own },
    { '.a.yaml': own },
    { 'values.yaml': own },
    { 'values.schema.json': own },
    { 'a.values.yaml': own, 'seaworthy.json': '{}' },
    { 'kustomization.yml': kustomization('a.yaml'), 'a.yaml': own },
    { Kustomization: kustomization('a.yaml'), 'a.yaml': own },
    { 'kustomization.yaml': kustomization('b.yaml'), 'b.yaml': deployment('b'), 'a.yaml': own },
    { 'kustomization.yaml': kustomization('b.yaml'), Kustomization: kustomization('a.yaml'), 'a.yaml': own },
    { 'kustomization.yaml': component, 'a.yaml': own },
    { 'kustomization.yaml': `configMapGenerator: [{name: b, files: [a.yaml]}]\n`, 'a.yaml': own },
    { 'kustomization.yaml': `crds: [a.yaml]\n`, 'a.yaml': own },
    { 'kustomization.yaml': `patches: [{path: a.yaml}]\n`, 'a.yaml': own },
    { 'kustomization.yaml': 'kind: Other\nresources: [a.yaml]\n', 'a.yaml': own },
    { 'kustomization.yaml': own },
    { 'kustomization.yaml': '', 'a.yaml': own },
    { 'Chart.yaml': chartYaml, 'templates/a.yaml': own },
    { 'Chart.yaml': chartYaml, 'crds/a.yaml': own, 'templates/b.yaml': deployment('b') },
    { 'Chart.yaml': chartYaml, 'templates/b.yaml': deployment('b'), 'a.yaml': own },
    { 'Chart.yaml': chartYaml, 'templates/b.yaml': deployment('b'), 'deploy/a.yaml': own },
    {
      'Chart.yaml': chartYaml,
      'templates/b.yaml': deployment('b'),
      'deploy/kustomization.yaml': kustomization('a.yaml'),
      'deploy/a.yaml': own,
    },
    { 'Chart.yaml': `${chartYaml}type: library\n`, 'templates/a.yaml': own },
    { 'Chart.yaml': chartYaml, 'templates/a.yaml': own, '.helmignore': 'templates\n' },
    {
      'Chart.yaml': chartYaml,
      'templates/a.yaml': `{{ if .Values.enabled }}\n${own}{{ end }}\n`,
      'values.yaml': 'enabled: true\n',
    },
    {
      'Chart.yaml': chartYaml,
      'templates/_a.yaml': own,
      'templates/NOTES.txt': own,
      'templates/b.yaml': deployment('b'),
    },
    { 'Chart.yml': chartYaml, 'templates/a.yaml': own },
    { 'a.yaml/b.yaml': own },
    { 'a.yaml': `# {{ x }}\n${own}` },
    { 'a.yaml': `a: |\n  apiVersion: v1\n---\n${own}` },
  ]);
  // what no tool would deploy: partials, notes, and what a library or an ignore file leaves out on purpose
  const isLeftOut = 'templates/_a.yaml' in files || '.helmignore' in files || 'crds/a.yaml' in files;
  return { files, objects: isLeftOut ? [] : [mark] };
}

/** Names that a shell, a terminal, a path or a report could read otherwise. */
export function fileNames(random: Random, mark: string): Folder {
  const name = random.pick([
    ...[
      `a\n::error title=${mark}::b.yaml`,
      `a\r::error title=${mark}::b.yaml`,
      `##[error]${mark}.yaml`,
      `<${mark}>.yaml`,
    ],
    ...['a\u001b[31m.yaml', 'a\u202eb.yaml', 'a\u2028b.yaml', 'toString.yaml', '__proto__.json', ' .yaml', '-rf.yaml'],
    ...['$(id).yaml', `${'x'.repeat(200)}.yaml`, 'a\rb.yml', 'a"b<c>.yaml', 'constructor/a.yaml', '__proto__/a.yaml'],
    ...[
      'a\\..\\b.yaml',
      '..a.yaml',
      '...yaml',
      'a,line=7::x.yaml',
      'a%0Ab.yaml',
      "a'b.yaml",
      'a b#c?d.yaml',
      'a:b.yaml',
    ],
    ...[
      '[a](b)|c.yaml',
      '*.yaml',
      'a;b&c.yaml',
      '\u0085.yaml',
      'a\tb.yaml',
      '\u00e9e\u0301.yaml',
      '\ufeff.yaml',
      '~.yaml',
    ],
    ...[
      'a\n---\n.yaml',
      '`a`.yaml',
      '$HOME.yaml',
      '{{ a }}.yaml',
      'con.yaml',
      'a/\n/a.yaml',
      '%2e%2e%2fa.yaml',
      '\u{1f600}.yaml',
    ],
    ...[
      `a\nb/Chart.yaml`,
      `<${mark}>/kustomization.yaml`,
      '::a/kustomization.yaml',
      'a\u0007/Chart.yaml',
      '-/Chart.yaml',
    ],
  ]);
  if (!/Chart|kustomization/.test(name)) return { files: { [name]: deployment(mark) }, objects: [mark] };
  const broken = random.chance(50)
    ? 'name: [\n'
    : name.endsWith('Chart.yaml')
      ? chartYaml
      : 'resources: [missing.yaml]\n';
  return { files: { [name]: broken } };
}

/** Many or odd values of Secrets: what is masked must be found in time. `mark` begins each. */
export function manySecrets(random: Random, mark: string): Folder {
  const head = `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n`;
  const count = 2000;
  const values = random.pick([
    times(count, (at) => `${mark}-${at}`),
    times(count, (at) => `${mark}${'x'.repeat(at)}`),
    times(60, (at) => `${mark}${'ab'.repeat(3000)}${at}`),
    [`${mark}${'x'.repeat(100_000)}`, 'x'.repeat(100_000), 'y'.repeat(9000)],
    [times(5000, (at) => `${mark}-${at}`).join('\n')],
    [JSON.stringify(times(3000, (at) => ({ a: `${mark}-${at}` })))],
    times(60, (at) => `${'{"a":'.repeat(at)}"${mark}"${'}'.repeat(at)}`),
  ]);
  const data = JSON.stringify(Object.fromEntries(values.map((value, at) => [`k${at}`, value])));
  const text = 'x'.repeat(60_000);
  const workload = `${deployment('api').replace('ghcr.io/shop/api', text)}${head}stringData: ${data}\n`.replace(
    'apiVersion: v1\nkind: Secret',
    '---\napiVersion: v1\nkind: Secret',
  );
  return {
    files: random.pick<Files>([
      { 'a.yaml': workload },
      { 'a.yaml': `${workload}  broken: a: b\n` },
      {
        'Chart.yaml': chartYaml,
        'values.yaml': `pw: ${JSON.stringify(values)}\n`,
        'templates/a.yaml': `${head}stringData: {a: {{ .Values.pw | toJson | quote }}}\n---\n{{ fail (index .Values.pw 0) }}\n`,
      },
      {
        'kustomization.yaml': `secretGenerator: [{name: s, files: [s.txt]}]\nresources: [missing.yaml]\n`,
        's.txt': values.join('\n'),
      },
    ]),
  };
}
