/** A value that must be in no output: `sign` begins it, so that a piece of it is found too. */
export interface Marker {
  readonly sign: string;
  readonly text: string;
}

/** One way in which a repository holds a secret, and one thing that goes wrong with it. */
export interface SecretCase {
  /** `field × failure`. */
  readonly name: string;
  readonly marker: Marker;
  /** Below a folder of its own. */
  readonly files: Readonly<Record<string, string>>;
}

type FilesOf = (marker: string) => Readonly<Record<string, string>>;

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const dockerConfig = (pw: string): string =>
  JSON.stringify({ auths: { 'ghcr.io': { username: 'shop', password: pw, auth: base64(`shop:${pw}`) } } });

/** The body of a Secret of each kind, from the line of `data` on. */
const bodies: Readonly<Record<string, (pw: string) => string>> = {
  data: (pw) => `data:\n  pw: ${base64(pw)}\n`,
  stringData: (pw) => `stringData:\n  pw: ${pw}\n`,
  'quoted stringData': (pw) => `stringData:\n  pw: "${pw} \\"quoted\\""\n`,
  'stringData of several lines': (pw) => `stringData:\n  app.ini: |\n    [db]\n    password = ${pw}\n    port = 5432\n`,
  'key in PEM': (pw) => `stringData:\n  tls.key: |\n    -----BEGIN KEY-----\n    ${pw}\n    -----END KEY-----\n`,
  'last-applied annotation': (pw) =>
    `data:\n  other: b3RoZXI=\n`.replace(
      /^/,
      `  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: |\n      ${JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: { pw } })}\n`,
    ),
  'docker config': (pw) =>
    `type: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: ${base64(dockerConfig(pw))}\n`,
  'docker config as text': (pw) =>
    `type: kubernetes.io/dockerconfigjson\nstringData:\n  .dockerconfigjson: '${dockerConfig(pw)}'\n`,
};

const head = (kind: string): string => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: s\n`;

/** Workloads that are judged beside the Secret, in the same file. */
const workload = (pw: string): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  template:
    spec:
      containers: [{name: api, image: x, env: [{name: PW, value: ${pw}}], resources: {requests: {memory: 768Mi}, limits: {memory: 512Mi}}}]
`;

type Spoil = (secret: string, pw: string) => string;
const spoiled: Readonly<Record<string, Spoil>> = {
  nothing: (secret) => secret,
  'a second colon': (secret, pw) => `${secret}  broken: ${pw}: x\n`,
  'a tab': (secret, pw) => `${secret}\tbroken: ${pw}\n`,
  'an open quote': (secret, pw) => `${secret}  broken: "${pw}\n`,
  'a wrong indentation': (secret, pw) => `${secret} broken: ${pw}\n`,
  'a duplicate key': (secret, pw) => `${secret}stringData: {pw: ${pw}}\nstringData: {pw: ${pw}}\n`,
  'a list for a map': (secret, pw) => `${secret}immutable: [${pw}]\nstringData: [${pw}]\n`,
  'a text for a map': (secret, pw) => `${secret}stringData: ${pw}\n`,
  'a number for a text': (secret, pw) => `${secret}stringData: {n: 12, pw: [${pw}]}\n`,
  'an unknown alias': (secret, pw) => `${secret}  broken: *${pw}\n`,
  'a wrong tag': (secret, pw) => `${secret}  broken: !!int ${pw}\n`,
  'a template': (secret, pw) => `${secret}  broken: {{ ${pw} }}\n`,
  'a workload beside it': (secret, pw) => `${secret}${workload(pw)}`,
  'a broken workload beside it': (secret, pw) =>
    `${secret}---\napiVersion: v1\nkind: Service\nmetadata: {name: ${pw}: x}\n`,
};

function plainCases(): readonly (readonly [string, FilesOf])[] {
  return Object.entries(bodies).flatMap(([field, body]) =>
    Object.entries(spoiled).map(
      ([failure, spoil]) =>
        [`${field} × ${failure}`, (pw: string) => ({ 's.yaml': spoil(head('Secret') + body(pw), pw) })] as const,
    ),
  );
}

const json = (value: object): string => JSON.stringify(value);
const jsonSecret = (pw: string): object => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 's' },
  data: { p: base64(pw) },
  stringData: { pw },
});
const jsonWorkload = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'a' },
  spec: { template: { spec: { containers: [{ name: 'c', image: 'x' }] } } },
};

const jsonCases: readonly (readonly [string, FilesOf])[] = [
  [
    'JSON on one line × a workload beside it',
    (pw) => ({ 's.json': json({ apiVersion: 'v1', kind: 'List', items: [jsonSecret(pw), jsonWorkload] }) }),
  ],
  [
    'JSON on one line × a missing bracket',
    (pw) => ({
      's.json': json({ apiVersion: 'v1', kind: 'List', items: [jsonSecret(pw), jsonWorkload] }).slice(0, -3),
    }),
  ],
  ['JSON × a word that is none', (pw) => ({ 's.json': json(jsonSecret(pw)).replace(`"${pw}"`, pw) })],
  ['JSON × a trailing text', (pw) => ({ 's.json': `${json(jsonSecret(pw))} ${pw}` })],
  [
    'SecretList × a workload beside it',
    (pw) => ({
      's.yaml': `${json({ apiVersion: 'v1', kind: 'SecretList', items: [{ metadata: { name: 's' }, stringData: { pw } }] })}\n${workload(pw)}`,
    }),
  ],
];

const kustomization = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';
const generator = (lines: string): string => `${kustomization}secretGenerator:\n- name: s\n${lines}`;
const broken: Readonly<Record<string, string>> = {
  nothing: '',
  'a missing resource': 'resources: [missing.yaml]\n',
  'an unknown field': 'resorces: [a.yaml]\n',
  'a duplicate key': 'namespace: a\nnamespace: b\n',
  'a patch without target':
    'patches:\n- target: {kind: Deployment, name: none}\n  patch: "- {op: remove, path: /spec/none}"\n- path: gone.yaml\n',
};

const secretFile = (pw: string): string => `${head('Secret')}stringData:\n  pw: ${pw}\n`;

const generators: Readonly<Record<string, FilesOf>> = {
  literal: (pw) => ({ 'kustomization.yaml': generator(`  literals: [password=${pw}]\n`) }),
  'envs file': (pw) => ({ 'kustomization.yaml': generator('  envs: [s.env]\n'), 's.env': `PASSWORD=${pw}\n` }),
  'file of a generator': (pw) => ({ 'kustomization.yaml': generator('  files: [s.txt]\n'), 's.txt': `first\n${pw}\n` }),
  'patched Secret': (pw) => ({
    'kustomization.yaml': `${kustomization}resources: [s.yaml]\npatches:\n- path: p.yaml\n`,
    's.yaml': secretFile('other'),
    'p.yaml': secretFile(pw),
  }),
  'Secret patched in place': (pw) => ({
    'kustomization.yaml': `${kustomization}resources: [s.yaml]\npatches:\n- target: {kind: Secret}\n  patch: |-\n    - op: replace\n      path: /stringData/pw\n      value: ${pw}\n`,
    's.yaml': secretFile('other'),
  }),
};

function generatorCases(): readonly (readonly [string, FilesOf])[] {
  return Object.entries(generators).flatMap(([field, files]) =>
    Object.entries(broken).map(([failure, end]) => {
      const spoil: FilesOf = (pw) => ({
        ...files(pw),
        'kustomization.yaml': `${files(pw)['kustomization.yaml']}${end}`,
      });
      return [`${field} × ${failure}`, spoil] as const;
    }),
  );
}

const kustomizeCases: readonly (readonly [string, FilesOf])[] = [
  [
    'literal × no equals sign',
    (pw) => ({ 'kustomization.yaml': generator(`  literals: [password=${pw}, "${pw}"]\n`) }),
  ],
  ['literal × a text for a list', (pw) => ({ 'kustomization.yaml': generator(`  literals: password=${pw}\n`) })],
  ['literal × a map for a text', (pw) => ({ 'kustomization.yaml': generator(`  literals:\n  - password: ${pw}\n`) })],
  [
    'literal × a second colon',
    (pw) => ({ 'kustomization.yaml': generator(`  literals:\n  - password=${pw}: x: y\n`) }),
  ],
  ['literal × given twice', (pw) => ({ 'kustomization.yaml': generator(`  literals: [pw=${pw}, pw=${pw}]\n`) })],
  ['literal × a wrong field', (pw) => ({ 'kustomization.yaml': generator(`  literal: [pw=${pw}]\n`) })],
  [
    'envs file × a wrong name',
    (pw) => ({ 'kustomization.yaml': generator('  envs: [s.env]\n'), 's.env': `P W=${pw}\n=${pw}\n` }),
  ],
  [
    'resource × a second colon',
    (pw) => ({
      'kustomization.yaml': `${kustomization}resources: [s.yaml]\n`,
      's.yaml': `${secretFile(pw)}  broken: ${pw}: x\n`,
    }),
  ],
  [
    'resource × a text for a map',
    (pw) => ({
      'kustomization.yaml': `${kustomization}resources: [s.yaml]\n`,
      's.yaml': `${head('Secret')}stringData: ${pw}\n`,
    }),
  ],
  [
    'resource × a list for data',
    (pw) => ({
      'kustomization.yaml': `${kustomization}resources: [s.yaml]\nnamePrefix: a-\n`,
      's.yaml': `${head('Secret')}data: [${pw}]\n`,
    }),
  ],
  [
    'resource × no name',
    (pw) => ({
      'kustomization.yaml': `${kustomization}resources: [s.yaml]\n`,
      's.yaml': `apiVersion: v1\nkind: Secret\nstringData: {pw: ${pw}}\n`,
    }),
  ],
  [
    'patch × no such Secret',
    (pw) => ({
      'kustomization.yaml': `${kustomization}resources: [s.yaml]\npatches:\n- patch: |-\n    apiVersion: v1\n    kind: Secret\n    metadata: {name: gone}\n    stringData: {pw: ${pw}}\n`,
      's.yaml': secretFile('other'),
    }),
  ],
  [
    'patch × a test that fails',
    (pw) => ({
      'kustomization.yaml': `${kustomization}resources: [s.yaml]\npatches:\n- target: {kind: Secret}\n  patch: |-\n    - {op: test, path: /stringData/pw, value: ${pw}}\n`,
      's.yaml': secretFile('other'),
    }),
  ],
  [
    'patch × a second colon',
    (pw) => ({
      'kustomization.yaml': `${kustomization}resources: [s.yaml]\npatches:\n- target: {kind: Secret}\n  patch: |-\n    - op: replace\n      value: ${pw}: x\n`,
      's.yaml': secretFile('other'),
    }),
  ],
];

const chartYaml = 'apiVersion: v2\nname: shop\nversion: 0.1.0\n';
const secretTemplate = (end: string, value = '{{ .Values.pw | quote }}'): string =>
  `${head('Secret')}stringData:\n  pw: ${value}\n${end}`;

type ChartOf = (pw: string) => Readonly<Record<string, string>>;
const charts: Readonly<Record<string, ChartOf>> = {
  value: (pw) => ({ 'values.yaml': `pw: ${pw}\n`, 'templates/s.yaml': secretTemplate('') }),
  'value in base64': (pw) => ({
    'values.yaml': `pw: ${pw}\n`,
    'templates/s.yaml': `${head('Secret')}data:\n  pw: {{ .Values.pw | b64enc }}\n`,
  }),
  'value in a URL': (pw) => ({
    'values.yaml': `pw: ${pw}\n`,
    'templates/s.yaml': secretTemplate('', 'postgres://shop:{{ .Values.pw }}@db:5432/shop'),
  }),
  'value through a helper': (pw) => ({
    'values.yaml': `pw: ${pw}\n`,
    'templates/_h.tpl': '{{- define "shop.pw" }}{{ .Values.pw }}{{ end }}\n',
    'templates/s.yaml': secretTemplate('', '{{ include "shop.pw" . }}'),
  }),
  'value of a map': (pw) => ({
    'values.yaml': `pw: x\nauth:\n  pw: ${pw}\n`,
    'templates/s.yaml': `${head('Secret')}stringData: {{ toJson .Values.auth }}\n`,
  }),
};

const chartFailures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nothing: {},
  'a schema': {
    'values.schema.json': '{"properties":{"pw":{"pattern":"^[0-9]+$"},"auth":{"properties":{"pw":{"enum":["a"]}}}}}',
  },
  fail: { 'templates/f.yaml': '{{ fail (printf "not good: %v %v" .Values.pw .Values.auth) }}\n' },
  'a wrong type': { 'templates/f.yaml': 'a: {{ (.Values.auth | default .Values).pw.deeper.still }}\n' },
  'a wrong number': { 'templates/f.yaml': 'a: {{ mustToDate "2006-01-02" ((.Values.auth | default .Values).pw) }}\n' },
  'wrong JSON': { 'templates/f.yaml': 'a: {{ mustFromJson (.Values.auth | default .Values).pw }}\n' },
  'output that is not YAML': {
    'templates/f.yaml': `${head('Secret')}stringData:\n  pw: {{ (.Values.auth | default .Values).pw }}: x\n`,
  },
  'output of the wrong kind': { 'templates/f.yaml': '{{ (.Values.auth | default .Values).pw }}\n' },
  'a workload with the value': { 'templates/f.yaml': workload('{{ (.Values.auth | default .Values).pw }}').slice(4) },
};

function chartCases(): readonly (readonly [string, FilesOf])[] {
  return Object.entries(charts).flatMap(([field, files]) =>
    Object.entries(chartFailures).map(
      ([failure, more]) =>
        [`${field} × ${failure}`, (pw: string) => ({ 'Chart.yaml': chartYaml, ...files(pw), ...more })] as const,
    ),
  );
}

const valuesCases: readonly (readonly [string, FilesOf])[] = [
  [
    'values × a second colon',
    (pw) => ({ 'Chart.yaml': chartYaml, 'values.yaml': `pw: ${pw}: x\n`, 'templates/s.yaml': secretTemplate('') }),
  ],
  [
    'values × an open quote',
    (pw) => ({ 'Chart.yaml': chartYaml, 'values.yaml': `pw: "${pw}\n`, 'templates/s.yaml': secretTemplate('') }),
  ],
  [
    'values × a text for a map',
    (pw) => ({ 'Chart.yaml': chartYaml, 'values.yaml': `${pw}\n`, 'templates/s.yaml': secretTemplate('') }),
  ],
  [
    'values × a duplicate key',
    (pw) => ({
      'Chart.yaml': chartYaml,
      'values.yaml': `pw: ${pw}\npw: ${pw}\n`,
      'templates/s.yaml': secretTemplate(''),
    }),
  ],
  [
    'values of a subchart × a schema',
    (pw) => ({
      'Chart.yaml': chartYaml,
      'values.yaml': `db:\n  pw: ${pw}\n`,
      'charts/db/Chart.yaml': chartYaml.replace('shop', 'db'),
      'charts/db/values.schema.json': '{"properties":{"pw":{"type":"integer"}}}',
      'charts/db/templates/s.yaml': secretTemplate(''),
    }),
  ],
  [
    'template × the secret in it',
    (pw) => ({ 'Chart.yaml': chartYaml, 'templates/s.yaml': secretTemplate('{{ .Values.none.none }}\n', pw) }),
  ],
  [
    'template × a syntax error',
    (pw) => ({ 'Chart.yaml': chartYaml, 'templates/s.yaml': secretTemplate(`  b: {{ ${pw} }}\n`, pw) }),
  ],
];

/** Every field with every failure, each with a marker of its own. */
export function secretCases(): readonly SecretCase[] {
  const all = [...plainCases(), ...jsonCases, ...generatorCases(), ...kustomizeCases, ...chartCases(), ...valuesCases];
  return all.map(([name, files], at) => {
    const sign = `hq${String(at).padStart(3, '0')}z`;
    const marker = { sign, text: `${sign}unterSUPER` };
    return { name, marker, files: files(marker.text) };
  });
}

/** All cases in one repository, each in its folder. */
export function secretFiles(cases: readonly SecretCase[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cases.flatMap(({ files }, at) => Object.entries(files).map(([name, text]) => [`c${at}/${name}`, text] as const)),
  );
}

/** The signs of a marker: as text, and in base64 at every offset. */
export function signsOf({ sign }: Marker): readonly string[] {
  const encoded = ['', 'x', 'xx'].map((before) => {
    const cut = Math.ceil((before.length * 8) / 6);
    return base64(before + sign).slice(cut === 0 ? 0 : cut, Math.floor(((before.length + sign.length) * 8) / 6));
  });
  return [sign, ...encoded];
}
