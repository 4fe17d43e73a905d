import { type FilesOf, head, type NamedCase } from './secret-plain.ts';

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

export function generatorCases(): readonly NamedCase[] {
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

export const kustomizeCases: readonly NamedCase[] = [
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
