export type FilesOf = (marker: string) => Readonly<Record<string, string>>;

/** The name of a case, `field × failure`, and its files. */
export type NamedCase = readonly [string, FilesOf];

export const base64 = (text: string): string => Buffer.from(text).toString('base64');
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

export const head = (kind: string): string => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: s\n`;

/** Workloads that are judged beside the Secret, in the same file. */
export const workload = (pw: string): string => `---
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

export function plainCases(): readonly NamedCase[] {
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

export const jsonCases: readonly NamedCase[] = [
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
