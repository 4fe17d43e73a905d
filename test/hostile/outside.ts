import { type ArchiveEntry, archiveOf } from '../support/archive.ts';
import { type Random, times } from '../support/random.ts';
import type { Content } from './contents.ts';

/** Files, links and others that lead out of the repository. */
export interface Leading {
  readonly files?: Readonly<Record<string, Content>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly special?: Readonly<Record<string, 'fifo' | 'socket'>>;
}

/** Relative to the folder of an input. */
export const outside = '../../outside';

const chartYaml = 'apiVersion: v2\nname: till\nversion: 0.1.0\n';
const printing = (text: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: {{ ${text} | quote }}}\n`;
const chart = (printed = '"x"', more: Readonly<Record<string, Content>> = {}): Readonly<Record<string, Content>> => ({
  'Chart.yaml': chartYaml,
  'templates/a.yaml': printing(printed),
  ...more,
});
const kustomization = (text: string): Readonly<Record<string, Content>> => ({ 'kustomization.yaml': text });

/** A link at each part of a path that something reads. */
export function linksOf(random: Random): Leading {
  const file = `${outside}/outside.yaml`;
  const values = `${outside}/values.yaml`;
  return random.pick<Leading>([
    { links: { 'hostile.yaml': file } },
    { links: { 'hostile.yaml': 'second.yaml', 'second.yaml': 'third.yaml', 'third.yaml': file } },
    { links: { folder: outside } },
    { links: { folder: '/', other: '/etc', third: '/proc/self' } },
    { links: { 'self.yaml': 'self.yaml', loop: '.', up: '..', 'a.yaml': 'b.yaml', 'b.yaml': 'a.yaml' } },
    { links: { 'missing.yaml': `${outside}/not/there.yaml`, 'kustomization.yaml': 'gone' } },
    { links: { 'kustomization.yaml': `${outside}/kustomization.yaml` } },
    { files: kustomization('resources: [hostile.yaml]\n'), links: { 'hostile.yaml': file } },
    { files: kustomization('resources: [folder]\n'), links: { folder: outside } },
    { files: kustomization('resources: [deep/folder/outside.yaml]\n'), links: { deep: '..', deep2: outside } },
    { files: kustomization('components: [folder]\nresources: [folder/outside.yaml]\n'), links: { folder: outside } },
    { files: kustomization('configMapGenerator: [{name: a, files: [f.txt]}]\n'), links: { 'f.txt': file } },
    {
      files: kustomization('configMapGenerator: [{name: a, envs: [f.env]}]\n'),
      links: { 'f.env': `${outside}/f.env` },
    },
    { files: kustomization('patches: [{path: p.yaml}]\n'), links: { 'p.yaml': file } },
    {
      files: kustomization('helmCharts: [{name: till, valuesFile: v.yaml}]\n'),
      links: { 'v.yaml': values, charts: outside },
    },
    { files: chart('.Files.Get "f.txt"'), links: { 'f.txt': file } },
    { files: chart('.Files.Get "d/outside.yaml"'), links: { d: outside } },
    { files: chart('.Files.Glob "**" | len'), links: { d: outside } },
    { files: chart('.Values.a', {}), links: { 'values.yaml': values } },
    { files: { 'Chart.yaml': chartYaml }, links: { 'values.yaml': values, templates: `${outside}/templates` } },
    { files: { 'templates/a.yaml': printing('.Chart.Name') }, links: { 'Chart.yaml': `${outside}/Chart.yaml` } },
    { files: chart('.Values.a'), links: { 'charts/till': outside, 'values.schema.json': file, crds: outside } },
    { files: chart('.Values.a'), links: { 'templates/_h.tpl': file, '.helmignore': file, 'ci/a-values.yaml': values } },
    { files: { 'folder/a.yaml': 'a: 1\n' }, links: { '.gitignore': file, 'folder/.gitignore': file } },
  ]);
}

/** Paths and names in files that lead outside, to the network, or to what the process knows. */
export function pathsOf(random: Random): Leading {
  const file = `${outside}/outside.yaml`;
  const absolute = random.pick(['/etc/passwd', '/proc/self/environ', '/dev/zero', '/proc/self/cmdline']);
  const remote = random.pick([
    'https://127.0.0.1:9/a.yaml',
    'git@127.0.0.1:a/b.git',
    'file:///etc',
    'http://[::1]:9/a?ref=b',
    'oci://127.0.0.1:9/a',
  ]);
  const path = random.pick([file, absolute, remote, outside, `./${file}`, `folder/../${file}`, `x/%2e%2e/${file}`]);
  const name = JSON.stringify(path);
  return random.pick<Leading>([
    ...['resources', 'components', 'bases', 'crds', 'configurations', 'generators', 'transformers', 'validators'].map(
      (field) => ({ files: kustomization(`${field}: [${name}]\n`) }),
    ),
    ...['path', 'patch'].map((field) => ({ files: kustomization(`patches: [{${field}: ${name}}]\n`) })),
    { files: kustomization(`patchesStrategicMerge: [${name}]\nreplacements: [{path: ${name}}]\n`) },
    { files: kustomization(`configMapGenerator: [{name: a, files: [${name}, "k=${path}"], envs: [${name}]}]\n`) },
    { files: kustomization(`secretGenerator: [{name: a, files: [${name}], env: ${name}}]\n`) },
    { files: kustomization(`openapi: {path: ${name}}\n`) },
    { files: kustomization(`helmGlobals: {chartHome: ${name}}\nhelmCharts: [{name: outside, valuesFile: ${name}}]\n`) },
    {
      files: kustomization(
        `helmCharts: [{name: ${name}, repo: ${name}, version: ${name}, additionalValuesFiles: [${name}]}]\n`,
      ),
    },
    {
      files: kustomization(
        'generators: [|-\n  apiVersion: a/v1\n  kind: Exec\n  metadata: {name: a, annotations: {config.kubernetes.io/function: "exec: {path: /bin/sh}"}}\n]\n',
      ),
    },
    {
      files: kustomization(
        'transformers: ["apiVersion: a/v1\\nkind: A\\nmetadata: {name: a, annotations: {config.kubernetes.io/function: \\"container: {image: a}\\"}}"]\n',
      ),
    },
    { files: chart(`.Files.Get ${name}`) },
    { files: chart(`.Files.Glob ${name} | len`) },
    { files: chart(`tpl (.Files.Get ${name}) .`) },
    { files: chart('(lookup "v1" "Secret" "" "") | toJson') },
    { files: chart('getHostByName "localhost"') },
    { files: chart('env "HOSTILE"') },
    { files: chart('expandenv "$HOSTILE"') },
    { files: chart('"x"', { 'values.schema.json': `{"$ref": ${name}}` }) },
    { files: chart('"x"', { 'values.schema.json': `{"properties": {"a": {"$ref": "file://${path}"}}}` }) },
    {
      files: chart('"x"', {
        'Chart.yaml': `${chartYaml}dependencies: [{name: outside, version: 0.1.0, repository: ${name}}]\n`,
      }),
    },
    {
      files: chart('"x"', {
        'Chart.yaml': `${chartYaml}dependencies: [{name: ${name}, version: ${name}, repository: "file://${path}", alias: ${name}}]\n`,
      }),
    },
    {
      files: chart(`include "../../outside" .`, {
        'Chart.lock': `dependencies: [{name: ${name}}]\n`,
        '.helmignore': `${path}\n`,
      }),
    },
  ]);
}

/** A FIFO, a socket or a link to a device where a file is expected. */
export function specialOf(random: Random): Leading {
  const kind = random.pick(['fifo', 'socket', 'device'] as const);
  const at = (path: string, files?: Leading['files']): Leading => ({
    ...(files === undefined ? {} : { files }),
    ...(kind === 'device'
      ? { links: { [path]: random.pick(['/dev/zero', '/dev/stdin', '/dev/full']) } }
      : { special: { [path]: kind } }),
  });
  return random.pick([
    at('hostile.yaml'),
    at('hostile.json'),
    at('kustomization.yaml'),
    at('Chart.yaml'),
    at('Chart.yaml', { 'values.yaml': 'a: 1\n' }),
    at('values.yaml', chart('.Values.a')),
    at('values.schema.json', chart()),
    at('templates/b.yaml', chart()),
    at('templates/_h.tpl', chart()),
    at('f.txt', chart('.Files.Get "f.txt"')),
    at('charts/till-0.1.0.tgz', chart()),
    at('crds/a.yaml', chart()),
    at('.helmignore', chart()),
    at('ci/a-values.yaml', chart()),
    at('a.yaml', kustomization('resources: [a.yaml]\n')),
    at('a.txt', kustomization('configMapGenerator: [{name: a, files: [a.txt]}]\n')),
    at('a.yaml', kustomization('patches: [{path: a.yaml}]\n')),
    at('.gitignore', { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n' }),
  ]);
}

const till = (template: string): readonly ArchiveEntry[] => [
  { name: 'till/Chart.yaml', text: chartYaml },
  { name: 'till/templates/a.yaml', text: template },
];
const thirtyTwoMebibytes = 33_554_432;

/** A chart in an archive that leads out of it, or is larger than it looks. */
export function archivesOf(random: Random): Leading {
  const own = printing('.Chart.Name');
  const packed = (...more: readonly ArchiveEntry[]): Uint8Array => archiveOf([...till(own), ...more]);
  const content = random.pick<() => Content>([
    () => packed({ name: `till/${outside}/written.yaml`, text: own }),
    () => packed({ name: `${'../'.repeat(12)}tmp/seaworthy-written.yaml`, text: own }),
    () => packed({ name: '/tmp/seaworthy-written.yaml', text: own }),
    () => packed({ name: 'till/templates/b.yaml', type: '2', target: `../../${outside}/outside.yaml` }),
    () => packed({ name: 'till/templates/b.yaml', type: '1', target: '/etc/passwd' }),
    () => packed({ name: 'till/templates', type: '2', target: outside }, { name: 'till/templates/c.yaml', text: own }),
    () => packed({ name: 'till/templates/d.yaml', type: '3' }),
    () => packed({ name: 'till/templates/e.yaml', text: own, size: 8_000_000_000 }),
    () => packed({ name: 'till/big.txt', text: Buffer.alloc(thirtyTwoMebibytes) }),
    () => packed(...times(3000, (at) => ({ name: `till/files/${at}`, text: '' }))),
    () => packed({ name: 'till/Chart.yaml', text: 'apiVersion: v2\nname: other\nversion: 0.1.0\n' }),
    () => packed({ name: 'other/Chart.yaml', text: chartYaml }),
    () => packed({ name: 'till\\..\\..\\written.yaml', text: own }, { name: 'C:\\written.yaml', text: own }),
    () => packed({ name: 'till/charts/in.tgz', text: archiveOf([...till(own), { name: '../x', text: own }]) }),
    () => archiveOf(till(printing(`.Files.Get "${outside}/outside.yaml"`))),
    () => packed().slice(0, 90),
    () => 'not an archive',
    () => '',
    () => archiveOf([]),
  ])();
  return { files: { ...chart(), 'charts/till-0.1.0.tgz': content, 'Chart.yaml': chartYaml.replace('till', 'holder') } };
}
