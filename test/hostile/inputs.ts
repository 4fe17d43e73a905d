import { createRandom, type Random } from '../support/random.ts';
import { type Content, type ContentKind, hostileText, manifestWith } from './contents.ts';

/** One hostile thing, in a folder of its own. */
export interface Input {
  readonly folder: string;
  /** Stands in what must not be published, or not at the start of a line. */
  readonly mark: string;
  readonly files: Readonly<Record<string, Content>>;
  /** Symbolic links, with what they lead to. */
  readonly links: Readonly<Record<string, string>>;
  readonly fifos: readonly string[];
}

const fileKinds = ['yaml', 'json', 'kustomization', 'chart'] as const;

/** `outside`: a folder that the check must not read, relative to the folder of the input. */
export function inputOf(kind: ContentKind, number: number, outside: string): Input {
  const random = createRandom(number * 31 + kind.length);
  const mark = `mark${String(number).padStart(3, '0')}${kind.replace(/[^a-z]/g, '')}`;
  const folder = `in-${number}`;
  const none = { folder, mark, links: {}, fifos: [] };
  if (kind === 'links') return { ...none, ...linksOf(random, outside) };
  if (kind === 'special files')
    return { ...none, files: {}, fifos: [random.pick(['pipe.yaml', 'Chart.yaml', 'kustomization.yaml'])] };
  if (kind === 'cycles') return { ...none, files: cycle(random) };
  if (kind === 'file names')
    return { ...none, files: { [fileName(random, mark)]: manifestWith('broken text', random, mark) } };
  const fileKind = fileKinds[number % fileKinds.length];
  if (fileKind === 'kustomization') return { ...none, files: kustomization(kind, random, mark) };
  if (fileKind === 'chart') return { ...none, files: chart(kind, random, mark) };
  return { ...none, files: { [`hostile.${fileKind}`]: manifestWith(kind, random, mark) } };
}

function kustomization(kind: ContentKind, random: Random, mark: string): Input['files'] {
  const text = hostileText(kind, random, mark);
  const more = random.pick([
    `namePrefix: ${text}\n`,
    `labels: [{pairs: {${text}: ${text}}}]\n`,
    `configMapGenerator: [{name: ${text}, literals: [a=${mark.length}]}]\n`,
    `images: [{name: ${text}, newTag: ${text}}]\n`,
    `replicas: [{name: ${text}, count: 2}]\n`,
    kind === 'secrets' ? `secretGenerator: [{name: x, literals: [token=${mark}]}]\n` : `components: [${text}]\n`,
  ]);
  return {
    'kustomization.yaml': `resources: [hostile.yaml]\n${more}`,
    'hostile.yaml': manifestWith(kind, random, mark),
  };
}

function chart(kind: ContentKind, random: Random, mark: string): Input['files'] {
  const text = hostileText(kind, random, mark);
  return {
    'Chart.yaml': `apiVersion: v2\nname: ${random.chance(30) ? text : 'till'}\nversion: 0.1.0\n${random.chance(30) ? `description: ${text}\n` : ''}`,
    'values.yaml': `name: ${text}\n${kind === 'secrets' ? `token: ${mark}\n` : ''}`,
    'templates/hostile.yaml': manifestWith(kind, random, mark),
    'templates/values.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: {{ .Values.name | quote }}}\nstringData: {a: {{ .Values.token | quote }}}\n`,
  };
}

function linksOf(random: Random, outside: string): Pick<Input, 'files' | 'links'> {
  return random.pick<Pick<Input, 'files' | 'links'>>([
    { files: {}, links: { 'hostile.yaml': `${outside}/outside.yaml` } },
    { files: {}, links: { folder: outside } },
    {
      files: { 'kustomization.yaml': 'resources: [hostile.yaml]\n' },
      links: { 'hostile.yaml': `${outside}/outside.yaml` },
    },
    { files: { 'kustomization.yaml': `resources: [${outside}/outside.yaml]\n` }, links: {} },
    {
      files: {
        'Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
        'templates/a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: {{ .Files.Get "f.txt" | quote }}}\n',
      },
      links: { 'f.txt': `${outside}/outside.yaml` },
    },
    {
      files: { 'Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n' },
      links: { 'values.yaml': `${outside}/outside.yaml`, templates: outside },
    },
    {
      files: { 'kustomization.yaml': 'configMapGenerator: [{name: a, files: [f.txt]}]\n' },
      links: { 'f.txt': `${outside}/outside.yaml` },
    },
    { files: {}, links: { 'self.yaml': 'self.yaml', loop: '.' } },
  ]);
}

function cycle(random: Random): Input['files'] {
  return random.pick<Input['files']>([
    { 'kustomization.yaml': 'resources: [.]\n' },
    { 'kustomization.yaml': 'resources: [a]\n', 'a/kustomization.yaml': 'resources: [..]\n' },
    { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' },
    { 'kustomization.yaml': 'components: [a]\n', 'a/kustomization.yaml': 'kind: Component\ncomponents: [../]\n' },
    {
      'Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
      'templates/a.yaml': '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}\n',
    },
  ]);
}

function fileName(random: Random, mark: string): string {
  return random.pick([
    `a\n::error title=${mark}::b.yaml`,
    `a\u001b[31m.yaml`,
    `a\u202eb.yaml`,
    'toString.yaml',
    '__proto__.json',
    ' .yaml',
    '-rf.yaml',
    '$(id).yaml',
    `${'x'.repeat(200)}.yaml`,
    'a\rb.yml',
    'a"b<c>.yaml',
    'constructor/hostile.yaml',
    '.hidden/hostile.yaml',
  ]);
}
