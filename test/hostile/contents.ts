import { type Random, times } from '../support/random.ts';

/** What an input is hostile with. */
export type ContentKind = (typeof contentKinds)[number];

export const contentKinds = [
  ...(['encodings', 'escaped keys', 'markers', 'inherited names', 'control characters', 'bidirectional text'] as const),
  ...(['workflow commands', 'long text', 'deep nesting', 'aliases', 'links', 'special files', 'file names'] as const),
  ...([
    'duplicate keys',
    'template text',
    'secrets',
    'cycles',
    'slow patterns',
    'many documents',
    'broken text',
  ] as const),
] as const;

/** Content of one file. */
export type Content = string | Uint8Array;

/** Text for the place of a name, a label or a value, in double quotes where it must be; `mark` is told from all others. */
export function hostileText(kind: ContentKind, random: Random, mark: string): string {
  switch (kind) {
    case 'inherited names':
      return random.pick([
        'toString',
        'constructor',
        '__proto__',
        'hasOwnProperty',
        'valueOf',
        '__defineGetter__',
        'isPrototypeOf',
      ]);
    case 'control characters':
      return JSON.stringify(
        `a${random.pick(['\u0007', '\u001b[31m', '\u001b]0;x\u0007', '\u0000', '\b\b', '\r', '\u009b1m', '\u0085'])}b`,
      );
    case 'bidirectional text':
      return JSON.stringify(`a${random.pick(['\u202e', '\u202d', '\u2066', '\u2067', '\u200f', '\u2028', '\ufeff'])}b`);
    case 'workflow commands':
      return JSON.stringify(`a${random.pick(['\n', '\r', '\r\n', '\n\n  '])}::error title=${mark}::injected`);
    case 'long text':
      return random.pick(['x', 'x y ', '"'].slice(0, 2)).repeat(200_000);
    case 'template text':
      return random.pick([
        '"{{ .Values.x }}"',
        "'{% if x %}'",

        '{{ .Values.x }}',
        '"{{- include \\"x\\" . }}"',
      ]);
    case 'slow patterns':
      return JSON.stringify(
        random.pick([
          `${'a'.repeat(30_000)}!`,
          ' '.repeat(30_000),
          `${'a.'.repeat(15_000)}`,
          `${'-'.repeat(30_000)}x`,
          `"${'\\'.repeat(10_000)}`,
          '{{'.repeat(10_000),
        ]),
      );
    default:
      return random.pick(['api', 'web', 'shop']);
  }
}

const kinds = ['ConfigMap', 'Service', 'Deployment', 'HorizontalPodAutoscaler', 'Ingress', 'NetworkPolicy', 'Job'];
const versions: Readonly<Record<string, string>> = {
  Deployment: 'apps/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  Ingress: 'networking.k8s.io/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  Job: 'batch/v1',
};

/** An object with hostile text wherever it may stand. */
function objectWith(text: () => string, random: Random): string {
  const kind = random.pick(kinds);
  const fields = [
    `metadata:\n  name: ${text()}\n  namespace: ${text()}\n  labels: {${text()}: ${text()}}\n  annotations: {a: ${text()}}`,
    `spec:\n  selector:\n    matchLabels: {app: ${text()}}\n  template:\n    metadata: {labels: {app: ${text()}}}\n    spec:\n      containers:\n        - name: ${text()}\n          image: ${text()}\n          command: [${text()}]\n          resources: {requests: {cpu: ${text()}}}\n  scaleTargetRef: {kind: Deployment, name: ${text()}}`,
    `data:\n  ${text()}: ${text()}`,
  ];
  return `apiVersion: ${versions[kind] ?? 'v1'}\nkind: ${kind}\n${fields.join('\n')}\n`;
}

const plainObject = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: plain}\n';

/** One or more documents that hold at least one object, or mean to. */
export function manifestWith(kind: ContentKind, random: Random, mark: string): Content {
  switch (kind) {
    case 'encodings':
      return encoded(random);
    case 'escaped keys':
      return random.pick([
        '"\\x6bind": ConfigMap\n"api\\u0056ersion": v1\n',
        '? kind\n: ConfigMap\n? apiVersion\n: v1\n',
        '{"k\\u0069nd": "ConfigMap", "apiVersion": "v1"}',
        '!!str kind: ConfigMap\n&a apiVersion: v1\n',
      ]);
    case 'markers':
      return `${random.pick(['a: 1\n...\n', '--- # x\n', '--- {}\n', '# x\r', '--- !!map\n', '...\n---\n', '{}\n---#x\n', '\ufeff---\n', '%YAML 1.1\n---\n'])}${plainObject}`;
    case 'deep nesting':
      return `${plainObject}deep: ${nested(random)}\n`;
    case 'aliases':
      return `${plainObject}${bomb(random)}`;
    case 'duplicate keys':
      return `${plainObject}${random.pick(['metadata: {name: other}\n', 'kind: Secret\n', '"kind": Service\n', 'data: {a: 1, a: 2}\n'])}`;
    case 'secrets':
      return secret(random, mark);
    case 'many documents':
      return times(400 + random.below(400), (at) => `${plainObject.replace('plain', `m-${at}`)}---\n`).join('');
    case 'broken text':
      return `${plainObject}${random.pick(['a: [\n', '\tb: 1\n', 'a: "\n', 'a: b: c\n', '@\n', 'a: *x\n', '\u0000', '? [\n', '- a\n', 'a: |0\n'])}`;
    default:
      return objectWith(() => hostileText(kind, random, mark), random);
  }
}

function encoded(random: Random): Content {
  const text = `\ufeff${random.chance(50) ? plainObject : plainObject.replaceAll('\n', '\r\n')}`;
  const little = Buffer.from(text, 'utf16le');
  return random.pick<Content>([
    text,
    little,
    Buffer.from(little).swap16(),
    Buffer.from(text.slice(1), 'utf16le'),
    Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0x80])]),
  ]);
}

function nested(random: Random): string {
  const levels = random.pick([499, 501, 3000, 60_000]);
  return random.pick([
    `${'['.repeat(levels)}${']'.repeat(levels)}`,
    `${'{a: '.repeat(levels)}${'}'.repeat(levels)}`,
    '['.repeat(levels),
  ]);
}

function bomb(random: Random): string {
  const count = random.pick([12, 30, 1500]);
  const times2 = random.pick([1, 2, 9]);
  const lines = times(count, (at) => `l${at + 1}: &l${at + 1} [${times(times2, () => `*l${at}`).join(', ')}]\n`);
  return random.pick([`l0: &l0 [x]\n${lines.join('')}`, 'a: &a {b: *a}\n', 'a: &a [*a]\n', 'a: &a {<<: *a}\n']);
}

function secret(random: Random, mark: string): string {
  const coded = Buffer.from(mark).toString('base64');
  const start = 'apiVersion: v1\nkind: Secret\nmetadata: {name: token}\n';
  return random.pick([
    `${start}stringData: {token: ${mark}}\n`,
    `${start}data: {token: ${coded}}\n`,
    `${start}stringData:\n  token: ${mark}\n bad: 1\n`,
    `${start}stringData:\n  token: "${mark}\n`,
    `${start}data:\n  token: ${mark}: ${mark}\n`,
    `{"apiVersion": "v1", "kind": "Secret", "stringData": {"token": "${mark}"}`,
    `${start}type: 7\nstringData: [${mark}]\n`,
  ]);
}
