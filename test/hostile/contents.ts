import { deployment } from '../e2e/fixtures.ts';
import { type Random, times } from '../support/random.ts';

/** Content of one file. */
export type Content = string | Uint8Array;

/** A file, and the objects in it that must be judged, or whose file must be in a finding. */
export interface Document {
  readonly content: Content;
  readonly objects: readonly string[];
}

const plainObject = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: plain}\n';

/** Files that are not what they seem, or of which a part could be lost. */
export const documentKinds = {
  encodings,
  'escaped keys': escapedKeys,
  separators,
  'JSON streams': jsonStream,
  'duplicate keys': duplicateKeys,
  'deep nesting': deepNesting,
  aliases,
  'many documents': manyDocuments,
  'broken text': brokenText,
} as const satisfies Record<string, (random: Random, mark: string) => Document>;

const alone = (content: Content): Document => ({ content, objects: [] });

function encodings(random: Random, mark: string): Document {
  const text = random.chance(50) ? deployment(mark) : deployment(mark).replaceAll('\n', '\r\n');
  const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
  const content = random.pick<Content>([
    `\ufeff${text}`,
    marked,
    Buffer.from(marked).swap16(),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(`\ufeff${text}`.split('').flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8, 0, 0])),
    Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0x80])]),
    Buffer.concat([Buffer.from([0xef, 0xbb]), Buffer.from(text)]),
    Buffer.from(`# \u00e4\n${text}`, 'latin1'),
    `${text.slice(0, 60)}\0${text.slice(60)}`,
    text.replaceAll('\n', '\r'),
    text.replaceAll('\n', '\u0085'),
    text.replaceAll(' ', '\u00a0'),
    text.replaceAll('  ', '\t'),
    `\u0000\u0000\u0000${text}`,
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.from(text)]),
  ]);
  return { content, objects: [mark] };
}

function escapedKeys(random: Random, mark: string): Document {
  const rest = deployment(mark).split('\n').slice(2).join('\n');
  const heads = [
    '"\\x6bind": Deployment\n"api\\u0056ersion": apps/v1\n',
    '? kind\n: Deployment\n? apiVersion\n: apps/v1\n',
    '!!str kind: Deployment\n&a apiVersion: apps/v1\n',
    "'kind': Deployment\n'apiVersion': apps/v1\n",
    'kind: !!str Deployment\napiVersion: !!str apps/v1\n',
    'kind: >-\n  Deployment\napiVersion: |-\n  apps/v1\n',
    'kind   :   Deployment\napiVersion\t: apps/v1\n',
    'x-a: &k Deployment\nkind: *k\napiVersion: "apps\\x2fv1"\n',
    '"apiVersion" : "apps/v1" # "kind: none"\n"kind"\n  : Deployment\n',
    '<<: {kind: Deployment, apiVersion: apps/v1}\n',
    '---\t\nkind: Deployment\napiVersion: apps/v1\n',
  ];
  return { content: random.pick(heads) + rest, objects: [mark] };
}

/** What stands before, between and behind documents. */
function separators(random: Random, mark: string): Document {
  const before = [
    'a: 1\n...\n',
    '--- # x\n',
    '--- {}\n---\n',
    '# x\r\n',
    '...\n---\n',
    '{}\n--- \n',
    '\ufeff---\n',
    '\n\n\n',
  ];
  const rare = [
    '%YAML 1.1\n---\n',
    '%TAG ! tag:a,2000:\n---\n',
    '---\n---\n---\n',
    '--- |\n  text\n---\n',
    '--- &a\n',
    '--- !!map\n',
  ];
  const between = [
    '---\n',
    '...\n---\n',
    '---  \n',
    '--- # x\n',
    '...\n',
    '---\n# only\n---\n',
    '---\n\n---\r\n',
    '--- !!map\n',
  ];
  const names = times(1 + random.below(3), (at) => `${mark}-${at}`);
  const text = names.map(deployment).join(random.pick(between));
  return {
    content: random.pick([...before, ...rare]) + text + random.pick(['', '---', '...', '\n---\n', '---\n{']),
    objects: names,
  };
}

function jsonStream(random: Random, mark: string): Document {
  const objects = times(2 + random.below(2), (at) => `${mark}-${at}`);
  const values = objects.map((name) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: { template: { spec: { containers: [{ name, image: 'shop/api:1' }] } } },
  }));
  const indent = random.pick([0, 2]);
  const texts = values.map((value) => JSON.stringify(value, undefined, indent));
  const content = random.pick([
    ...['\n', '', ' ', '\n---\n', ',\n', '\n\n\n', '\u001e', '\n--- # x\n', '\n//\n', '\n...\n'].map((end) =>
      texts.join(end),
    ),
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items: values }),
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'List', items: values }] }),
    JSON.stringify({ apiVersion: 'apps/v1', kind: 'DeploymentList', items: values }),
    JSON.stringify(values),
    `\ufeff${texts.join('\n')}`,
    `${texts.join('\n')}\n{`,
    `${texts.join('\n')}\nnull\n`,
    `# x\n${texts.join('\n')}`,
    `${texts.join('\n')}\n---\n${texts[0]}`,
  ]);
  const isYaml = content.startsWith('#'); // of which Kubernetes reads the first value, and templates are not asked for more
  return { content, objects: isYaml ? objects.slice(0, 1) : objects };
}

function duplicateKeys(random: Random, mark: string): Document {
  const more = [
    'metadata: {name: other}\n',
    'kind: Secret\n',
    '"kind": Service\n',
    'data: {a: 1, a: 2}\n',
    'kind: null\n',
  ];
  const rare = [
    'apiVersion: [1]\n',
    'spec: {}\n',
    '? kind\n: Job\n',
    "'metadata': x\n",
    '<<: {kind: Job}\n',
    '1: a\n1: b\n',
  ];
  return alone(deployment(mark) + random.pick([...more, ...rare]));
}

function deepNesting(random: Random, mark: string): Document {
  const levels = random.pick([499, 501, 3000, 60_000]);
  const deep = random.pick([
    `deep: ${'['.repeat(levels)}${']'.repeat(levels)}\n`,
    `deep: ${'{a: '.repeat(levels)}x${'}'.repeat(levels)}\n`,
    `deep: ${'['.repeat(levels)}\n`,
    `deep:\n${times(Math.min(levels, 1200), (at) => `${' '.repeat(at + 1)}a:\n`).join('')}`,
    `deep:\n  ${'- '.repeat(levels)}x\n`,
    `deep: ${'!a '.repeat(Math.min(levels, 3000))}x\n`,
    `deep: ${'"'.repeat(levels)}\n`,
  ]);
  return alone(random.chance(50) ? deployment(mark) + deep : `${deployment(mark)}---\n${plainObject}${deep}`);
}

function aliases(random: Random, mark: string): Document {
  const count = random.pick([6, 30, 1500]);
  const width = random.pick([1, 2, 9]);
  const chain = (item: (at: number) => string): string =>
    times(count, (at) => `l${at + 1}: &l${at + 1} ${item(at)}\n`).join('');
  const lists = chain((at) => `[${times(width, () => `*l${at}`).join(', ')}]`);
  const merged = chain((at) => `{<<: [${times(width, () => `*l${at}`).join(', ')}], k${at}: 1}`);
  const bomb = random.pick([
    `l0: &l0 [x]\n${lists}`,
    `l0: &l0 {x: 1}\n${merged}`,
    'a: &a {b: *a}\n',
    'a: &a [*a]\n',
    'a: &a {<<: *a}\n',
    'a: *missing\n',
    `a: &a ${'x'.repeat(10_000)}\nb: [${times(1000, () => '*a').join(', ')}]\n`,
    '&a a: *a\n',
    '? &a [*a]\n: x\n',
  ]);
  return alone(deployment(mark) + bomb);
}

function manyDocuments(random: Random, mark: string): Document {
  const count = 60 + random.below(60);
  const documents = times(count, (at) => plainObject.replace('plain', `${mark}-${at}`));
  const items = documents.map((text) => `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`).join('');
  const empty = '---\n'.repeat(random.pick([3000, 30_000]));
  return {
    content: random.pick([
      `${documents.join('---\n')}---\n${deployment(mark)}`,
      `${empty}${deployment(mark)}`,
      `${'# x\n'.repeat(30_000)}${deployment(mark)}`,
      `apiVersion: v1\nkind: List\nitems:\n${items}---\n${deployment(mark)}`,
      `${documents.join('---\na: [\n---\n')}---\n${deployment(mark)}`,
      `${'{}\n---\n'.repeat(1000)}${deployment(mark)}`,
    ]),
    objects: [mark],
  };
}

function brokenText(random: Random, mark: string): Document {
  const broken = [
    'a: [\n',
    '\tb: 1\n',
    'a: "\n',
    'a: b: c\n',
    '@\n',
    'a: *x\n',
    '\u0000',
    '? [\n',
    '- a\n',
    'a: |0\n',
    '%\n',
  ];
  const rare = [
    'a: !<\n',
    '!!binary a: x\n',
    '&\n',
    ']\n',
    'a: |99\n',
    '`\n',
    '"\\q": 1\n',
    'a: !!timestamp x\n',
    '<<: 1\n',
    '\ud800',
  ];
  const end = random.pick([...broken, ...rare]);
  const own = deployment(mark) + end;
  return { content: random.chance(50) ? own : `${deployment(`${mark}-b`)}---\n${own}`, objects: [mark] };
}
