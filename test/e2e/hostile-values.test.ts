import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, project, seaworthy } from './cli.ts';
import { deployment } from './fixtures.ts';

/** What every object of JavaScript inherits, and what some of it is called by. */
const inherited = ['toString', 'constructor', '__proto__', 'valueOf', 'hasOwnProperty', 'toJSON'] as const;

const failed = 'gitops/render-failed';

/** Failures as `file:line message`, and the objects that were judged. */
function outcomeOf(files: Readonly<Record<string, string>>): { failures: string[]; judged: string[]; code: unknown } {
  const { code, report } = checkAsJson(repository(files));
  const failures = report.findings.filter(({ rule }) => rule === failed);
  const judged = new Set(report.findings.flatMap(({ object }) => object?.name ?? []));
  return {
    code,
    failures: failures.map(({ location, message }) => `${location.file}:${location.line} ${message}`),
    judged: [...judged],
  };
}

describe('what objects inherit is no value of a repository', () => {
  test.each(inherited)('a name, a namespace or metadata that holds %s is a finding on its line', (word) => {
    const { failures, judged, code } = outcomeOf({
      'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {${word}: x}\n`,
      'b.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n  namespace: {${word}: x}\n`,
      'c.yaml': `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata:\n      name: [${word}]\n`,
      'd.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: ${word}\n`,
      'e.yaml': `apiVersion: v1\nkind: {${word}: x}\nmetadata:\n  name: e\n`,
      'control.yaml': deployment('control'),
    });
    expect(failures).toEqual([
      'a.yaml:4 ConfigMap: metadata.name is a mapping, not text: Kubernetes refuses it',
      'b.yaml:5 ConfigMap b: metadata.namespace is a mapping, not text: Kubernetes refuses it',
      'c.yaml:7 ConfigMap: metadata.name is a list, not text: Kubernetes refuses it',
      'd.yaml:3 ConfigMap: metadata is text, not a mapping: Kubernetes refuses it',
      'e.yaml:1 this document is not a Kubernetes object: its kind is a mapping, not text',
    ]);
    expect(judged).toEqual(['control']);
    expect(code).toBe(1);
  });

  test.each(inherited)('a kustomization that holds %s where it wants text is a finding', (word) => {
    const { failures, judged } = outcomeOf({
      'home/kustomization.yaml': `helmGlobals:\n  chartHome: {${word}: 1}\nhelmCharts:\n- name: x\n`,
      'name/kustomization.yaml': `helmCharts:\n- name: {${word}: 1}\n  version: {${word}: 1}\n  repo: x\n`,
      'path/kustomization.yaml': `resources: [{${word}: 1}]\npatches:\n- path: {${word}: 1}\n`,
      'control.yaml': deployment('control'),
    });
    expect(failures.map((each) => each.split(':')[0])).toEqual([
      'home/kustomization.yaml',
      'name/kustomization.yaml',
      'path/kustomization.yaml',
    ]);
    expect(judged).toEqual(['control']);
  });

  test('names, kinds, labels, keys and folders may be called so', () => {
    const files = inherited.map((word) => [
      `${word}/${word}.yaml`,
      [
        deployment(word).replace('namespace: shop', `namespace: shop\n  labels: {${word}: ${word}}`),
        `apiVersion: extensions/v1beta1\nkind: ${word}\nmetadata: {name: a, annotations: {${word}: a}}\n`,
        `apiVersion: v1\nkind: Service\nmetadata: {name: ${word}, namespace: shop}\nspec:\n  selector: {${word}: missing}\n`,
        `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: ${word}, namespace: shop}\nspec:\n  minAvailable: 1\n  selector: {matchExpressions: [{key: ${word}, operator: Exists}]}\n`,
      ].join('---\n'),
    ]);
    const { failures, judged, code } = outcomeOf(Object.fromEntries(files));
    expect(failures).toEqual([]);
    expect([...judged].sort()).toEqual([...inherited, 'a'].sort()); // the kind of a is none of Kubernetes
    expect(code).toBe(1);
  });

  test.each(['rules:\n  constructor: off\n', 'rules:\n  hpa/min-replicas: {toString: 1}\n', 'valueOf: 1\n'])(
    'no setting is called so: %j',
    (settings) => {
      const root = repository({ 'seaworthy.yaml': settings, 'control.yaml': deployment('control') });
      const { code, stderr } = seaworthy(['check'], root);
      expect(stderr).toMatch(/seaworthy\.yaml:[12]:\d+.*unknown/);
      expect(code).toBe(2);
    },
  );
});

test.each(inherited)('a label %s that is new is shown as new in every format', (word) => {
  const root = repository({ 'a.yaml': deployment('a') });
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'base');
  const labelled = deployment('a').replace('namespace: shop', `namespace: shop\n  labels: {${word}: z}`);
  writeFileSync(join(root, 'a.yaml'), labelled);
  for (const format of ['text', 'markdown', 'html', 'json']) {
    const { code, stdout, stderr } = seaworthy(['check', '--base', 'HEAD', '--format', format], root);
    expect({ format, code, stderr }).toEqual({ format, code: 0, stderr: '' });
    if (format === 'text') expect(stdout).toContain(`metadata.labels: (unset) → {"${word}":"z"}`);
  }
});

describe('links that are N × M by nature', () => {
  const many = (count: number, make: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => make(at)).join('---\n');
  const selected = (name: string): string =>
    deployment(name).replace(`labels: {app: ${name}}`, 'labels: {app: all}').replace('namespace: shop', '');
  const selecting = (at: number): string =>
    `apiVersion: v1\nkind: Service\nmetadata: {name: s${at}}\nspec: {selector: {app: all}, ports: [{port: 80}]}\n`;
  const scaling = (at: number): string =>
    `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h${at}}\nspec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: same}}\n`;

  test('1,500 Services that select 1,500 workloads are judged, and their links counted', () => {
    const root = repository({
      'workloads.yaml': many(1500, (at) => selected(`d${at}`)),
      'services.yaml': many(1500, selecting),
    });
    const { report } = checkAsJson(root);
    expect(report.summary.objects).toBe(3000);
    expect(report.findings.filter(({ rule }) => rule === failed)).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule === 'wiring/service-selects-pods')).toEqual([]);
    expect(report.topology).toHaveLength(15_000);
    expect(report.topology?.find(({ more }) => more !== undefined)).toMatchObject({ from: { name: 's9' }, more: 1490 });
  });

  test('1,500 autoscalers of 1,500 objects of one name are judged', () => {
    const { report } = checkAsJson(
      repository({ 'workloads.yaml': many(1500, () => selected('same')), 'autoscalers.yaml': many(1500, scaling) }),
    );
    const found = report.findings.filter(({ rule }) => rule === 'hpa/duplicate-target');
    expect(found).toHaveLength(1499); // all but the first one are too many
    expect(found.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^HPA h\d+: Deployment same is also scaled by (HPA h\d+, ){9}HPA h\d+ and others$/),
    );
  });
});

describe('a text of 50 MB', () => {
  const long = 'x'.repeat(52_428_800);
  const one = (fields: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: ${fields}\n`;
  // killed without time to end, which is an error
  const pod = (container: string): string =>
    `spec: {template: {spec: {terminationGracePeriodSeconds: 0, containers: [{image: c, ${container}}]}}}\n`;

  test.each([
    { what: 'an annotation', text: one(`{name: a, annotations: {k: ${long}}}`) + pod('name: c') },
    { what: 'text beyond Latin-1', text: one(`{name: a, annotations: {k: →${long}}}`) + pod('name: c') },
    { what: 'a name', text: one(`{name: ${long}}`) + pod('name: c') },
    { what: 'the name of a container', text: one('{name: a}') + pod(`name: ${long}`) },
    { what: 'a command', text: one('{name: a}') + pod(`name: c, command: [sh, -c, "${long}"]`) },
  ])('as $what is judged in little memory, and shown in part', ({ text }) => {
    const root = repository({ 'a.yaml': text, 'seaworthy.yaml': 'limits: {fileMiB: 64}\n' });
    const args = ['--max-old-space-size=448', `${project}dist/cli.js`, 'check'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { CI: 'true' } });
    expect(status).toBe(1);
    expect(stdout).toContain('of 1 target by');
    expect(stdout.length).toBeLessThan(20_000);
  });
});
