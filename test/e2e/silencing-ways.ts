import type { Texts } from './changed.ts';
import { deployment, scaler } from './fixtures.ts';

/** One way in which a change may silence the check of itself. */
export interface Way {
  readonly name: string;
  /** In addition to {@link clean}. */
  readonly base: Texts;
  /** In addition to {@link mistakes}. */
  readonly head: Texts;
  readonly args?: readonly string[];
  /** `file:line message` of each relaxation. */
  readonly says: readonly string[];
}

/** What is there before the change; its findings are there before it too. */
export const clean: Texts = { 'web.yaml': deployment('web') };

/** What the change adds: a Deployment without requests, and an HPA without a target. */
export const mistakes: Texts = { 'late.yaml': deployment('late'), 'scaler.yaml': scaler };

const rule = 'resources/requests-and-limits';

const rules: readonly Way[] = [
  way('a rule off', { says: [`seaworthy.yaml:2 rule ${rule} is off`] }, `rules:\n  ${rule}: off\n`),
  way(
    'a rule off in an object',
    { says: [`seaworthy.yaml:2 rule ${rule} is off`] },
    `rules:\n  ${rule}: { severity: off }\n`,
  ),
  way('a category off', { says: ['seaworthy.yaml:2 3 rules of resources/* are off'] }, 'rules:\n  resources/*: off\n'),
  way(
    'a lower severity',
    { says: [`seaworthy.yaml:2 rule ${rule} has severity info instead of warning`] },
    `rules:\n  ${rule}: info\n`,
  ),
  way(
    'a lower severity of a category',
    { says: ['seaworthy.yaml:2 2 rules of resources/* have severity warning instead of error'] },
    'rules:\n  resources/*: warning\n',
  ),
  way(
    'a severity lowered again',
    { says: [`seaworthy.yaml:2 rule ${rule} has severity info instead of warning`] },
    `rules:\n  ${rule}: info\n`,
    `rules:\n  ${rule}: warning\n`,
  ),
  way(
    'a parameter loosened',
    { says: ['seaworthy.yaml:2 rule hpa/scale-down-stabilization has minimum_seconds 1 instead of 300'] },
    'rules:\n  hpa/scale-down-stabilization: { severity: error, minimum_seconds: 1 }\n',
    'rules:\n  hpa/scale-down-stabilization: { severity: error, minimum_seconds: 300 }\n',
  ),
  way(
    'a parameter loosened with its default',
    { says: ['seaworthy.yaml:3 rule hpa/replica-range has max_ceiling 500 instead of 100'] },
    'rules:\n\n  hpa/replica-range: { max_ceiling: 500 }\n',
    'rules:\n  hpa/replica-range: on\n',
  ),
  way(
    'an optional rule removed',
    { says: ['seaworthy.yaml:1 rule hpa/replica-range is off'] },
    'rules: {}\n',
    'rules:\n  hpa/replica-range: error\n',
  ),
];

const failOn: readonly Way[] = [
  way('failOn never', { says: ['seaworthy.yaml:1 failOn is never instead of error'] }, 'failOn: never\n'),
  way(
    'failOn error after warning',
    { says: ['seaworthy.yaml:1 failOn is error instead of warning'] },
    'failOn: error\n',
    'failOn: warning\n',
  ),
  way('failOn removed', { says: ['seaworthy.yaml:1 failOn is error instead of info'] }, '{}\n', 'failOn: info\n'),
];

const exclude: readonly Way[] = [
  way('a file excluded', { says: ['seaworthy.yaml:1 1 file is excluded by late.yaml'] }, 'exclude: [late.yaml]\n'),
  way(
    'all files excluded',
    { says: ['seaworthy.yaml:3 4 files are excluded by **'] },
    'kubeVersion: 1.33.0\nexclude:\n  - "**"\n',
  ),
  way(
    'files excluded by braces',
    { says: ['seaworthy.yaml:1 2 files are excluded by {late,scaler}.yaml'] },
    'exclude: ["{late,scaler}.yaml"]\n',
  ),
  way(
    'a second pattern',
    { says: ['seaworthy.yaml:3 1 file is excluded by late*'] },
    'exclude:\n  - old/**\n  - late*\n',
    'exclude:\n  - old/**\n',
  ),
  way(
    'a wider pattern',
    { says: ['seaworthy.yaml:2 1 file is excluded by l*'] },
    'exclude:\n  - l*\n',
    'exclude:\n  - legacy*\n',
  ),
];

const external: readonly Way[] = [
  way(
    'an object external',
    { says: ['seaworthy.yaml:1 Deployment/shop/missing is external'] },
    'external: [Deployment/shop/missing]\n',
  ),
  way('all objects external', { says: ['seaworthy.yaml:2 */*/* is external'] }, 'external:\n  - "*/*/*"\n'),
  way(
    'a wider pattern of objects',
    { says: ['seaworthy.yaml:1 Deployment/*/* is external'] },
    'external: [Deployment/*/*]\n',
    'external: [Deployment/shop/old-*]\n',
  ),
];

const lower: readonly Way[] = [
  way(
    'a level of less urgent findings removed',
    { says: ['seaworthy.yaml:1 lower.examples is info instead of keep'] },
    'lower: { tests: keep }\n',
    'lower: { examples: keep, tests: keep }\n',
  ),
];

const limits: readonly Way[] = [
  way(
    'seconds raised',
    { says: ['seaworthy.yaml:1 limits.renderSeconds is 600 instead of 60'] },
    'limits: { renderSeconds: 600 }\n',
  ),
  way(
    'memory raised',
    { says: ['seaworthy.yaml:2 limits.engineMiB is 4096 instead of 512'] },
    'limits:\n  engineMiB: 4096\n',
    'limits:\n  engineMiB: 512\n',
  ),
  way(
    'size of files raised',
    { says: ['seaworthy.yaml:1 limits.fileMiB is 900 instead of 64'] },
    'limits: { fileMiB: 900 }\n',
  ),
];

const baselineArgs = ['--baseline', 'baseline.json'];
const emptyBaseline = '{ "version": 1, "findings": [] }\n';

const places: readonly Way[] = [
  {
    name: 'a new configuration of another name',
    base: {},
    head: { '.seaworthy.yaml': `rules:\n  ${rule}: off\n` },
    says: [`.seaworthy.yaml:2 rule ${rule} is off`],
  },
  {
    name: 'a new configuration in .github',
    base: {},
    head: { '.github/seaworthy.yaml': 'failOn: never\n' },
    says: ['.github/seaworthy.yaml:1 failOn is never instead of error'],
  },
  {
    name: 'a configuration that comes before that of the base',
    base: { '.github/seaworthy.yaml': 'failOn: info\n' },
    head: { 'seaworthy.yaml': 'kubeVersion: 1.33.0\n' },
    says: ['seaworthy.yaml:1 failOn is error instead of info'],
  },
  {
    name: 'a configuration removed',
    base: { 'seaworthy.yaml': 'failOn: info\n' },
    head: { 'seaworthy.yaml': undefined },
    says: ['seaworthy.yaml:1 failOn is error instead of info'],
  },
  {
    name: 'a configuration nearer to the path',
    base: { 'shop/web.yaml': deployment('shop') },
    head: {
      'shop/late.yaml': `${deployment('late')}---\n${scaler.replace('name: late', 'name: later')}`,
      'shop/seaworthy.yaml': 'exclude: [late.yaml]\nfailOn: never\n',
    },
    args: ['shop'],
    says: [
      'shop/seaworthy.yaml:1 1 file is excluded by shop/late.yaml',
      'shop/seaworthy.yaml:2 failOn is never instead of error',
    ],
  },
  {
    name: 'a configuration that is named',
    base: { 'check.yaml': 'failOn: warning\n' },
    head: { 'check.yaml': 'failOn: never\n' },
    args: ['--config', 'check.yaml'],
    says: ['check.yaml:1 failOn is never instead of warning'],
  },
  {
    name: 'a profile',
    base: { 'seaworthy.yaml': 'profile: strict\nfailOn: info\n' },
    head: { 'seaworthy.yaml': 'profile: strict\nfailOn: info\nrules:\n  wiring/*: off\n' },
    says: ['seaworthy.yaml:4 4 rules of wiring/* are off'],
  },
];

/** They hide nothing: what git tracks is checked. */
export const ignoreFiles: readonly Way[] = [
  {
    name: 'an ignore file',
    base: { 'shop/old.yaml': deployment('old') },
    head: { '.gitignore': '# local\nlate.yaml\nscaler.yaml\nshop\n' },
    says: [],
  },
  {
    name: 'an ignore file in a folder',
    base: { 'shop/.gitignore': '*.tmp\n', 'shop/old.yaml': deployment('old') },
    head: { 'shop/.gitignore': '*.tmp\n*.yaml\n', 'shop/late.yaml': deployment('later') },
    says: [],
  },
];

const chart = 'apiVersion: v2\nname: till\nversion: 0.1.0\n';
const template = `apiVersion: v1
kind: Service
metadata: { name: till, namespace: shop }
spec:
  selector: { app: {{ .Values.app }} }
  ports: [{ port: 80, targetPort: {{ .Values.port }} }]
`;
const till: Texts = {
  'till/Chart.yaml': chart,
  'till/values.yaml': 'app: web\nport: 80\n',
  'till/values-prod.yaml': 'app: web\nport: 81\n',
  'till/templates/service.yaml': template,
};
const broken: Texts = { 'till/values-prod.yaml': 'app: wrong\nport: 82\n' };
const prod = 'targets:\n  - path: till\n    variants:\n      - { name: prod, values: [values-prod.yaml] }\n';

const targets: readonly Way[] = [
  {
    name: 'a variant removed',
    base: { ...till, 'seaworthy.yaml': prod },
    head: { ...broken, 'seaworthy.yaml': 'targets:\n  - path: till\n    variants: []\n' },
    says: ['seaworthy.yaml:3 target till (prod) is removed'],
  },
  {
    name: 'a target removed',
    base: { ...till, 'seaworthy.yaml': prod },
    head: { ...broken, 'seaworthy.yaml': '{}\n' },
    says: ['seaworthy.yaml:1 target till (prod) is removed'],
  },
  {
    name: 'a values file that a variant leaves out',
    base: { ...till, 'seaworthy.yaml': prod },
    head: { ...broken, 'seaworthy.yaml': prod.replace('values-prod', 'values') },
    says: ['seaworthy.yaml:4 target till (prod) is removed'],
  },
];

const entry = (fingerprint: string): string =>
  JSON.stringify({ fingerprint, rule, file: 'late.yaml', object: 'Deployment/shop/late', message: 'm' });

/** `HERE` is replaced by the fingerprint of a mistake. */
export const baselines: readonly Way[] = [
  {
    name: 'a new baseline',
    base: {},
    head: { 'baseline.json': `{ "version": 1, "findings": [\n${entry('HERE')}\n] }\n` },
    args: baselineArgs,
    says: ['baseline.json:2 1 finding is added'],
  },
  {
    name: 'a longer baseline',
    base: { 'baseline.json': emptyBaseline },
    head: { 'baseline.json': `{ "version": 1, "findings": [\n\n${entry('HERE')}, ${entry('f'.repeat(32))}] }\n` },
    args: baselineArgs,
    says: ['baseline.json:3 2 findings are added'],
  },
];

/** Every way but that of a baseline. */
export const ways: readonly Way[] = [
  ...rules,
  ...failOn,
  ...exclude,
  ...external,
  ...lower,
  ...limits,
  ...places,
  ...targets,
];

function way(name: string, { says }: Pick<Way, 'says'>, head: string, base?: string): Way {
  return { name, base: base === undefined ? {} : { 'seaworthy.yaml': base }, head: { 'seaworthy.yaml': head }, says };
}
