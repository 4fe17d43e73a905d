import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, seaworthy } from './cli.ts';
import { chart, deployment, kustomization } from './fixtures.ts';

const git = { '.git/HEAD': 'ref: refs/heads/main\n' };

describe('a folder that is named is judged alone, and the rest of the repository is context', () => {
  const hpa = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: till, namespace: shop}
spec:
  minReplicas: 2
  maxReplicas: 4
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: till}
`;
  const rule = ['--rule', 'hpa/target-exists'];

  test('a link into the rest is found, and nothing of the rest is reported', () => {
    const root = repository({
      ...git,
      'autoscaling/hpa.yaml': hpa,
      'apps/till.yaml': deployment('till'),
      'broken/x.yaml': 'kind: [\n',
    });
    const { report, code } = checkAsJson(root, ['autoscaling', ...rule]);
    expect(report.findings).toEqual([]);
    expect(report.targets.map(({ id }) => id)).toEqual(['autoscaling/hpa.yaml']);
    expect(code).toBe(0);
  });

  test.each([
    ['a kustomization that sets the namespace', { namespace: 'shop' }, []],
    ['a kustomization of another namespace', { namespace: 'other' }, ['error']],
  ])('%s', (_, { namespace }, expected) => {
    const root = repository({
      ...git,
      'autoscaling/hpa.yaml': hpa,
      'autoscaling/shelf.yaml': deployment('shelf'),
      'apps/kustomization.yaml': `${kustomization('till.yaml')}namespace: ${namespace}\n`,
      'apps/till.yaml': deployment('till'),
    });
    const { report } = checkAsJson(root, ['autoscaling', ...rule]);
    expect(report.findings.map(({ severity }) => severity)).toEqual(expected);
  });

  test('an object without a namespace does not make the rest of the repository part of it', () => {
    const root = repository({
      ...git,
      'autoscaling/hpa.yaml': hpa,
      'autoscaling/shelf.yaml': deployment('shelf'),
      'autoscaling/place.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n',
      'apps/kustomization.yaml': `${kustomization('gone.yaml')}namespace: other\n`,
    });
    const { report } = checkAsJson(root, ['autoscaling', ...rule]);
    expect(report.findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('what the rest may make be deployed from elsewhere is not called missing', () => {
    const delivery = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: tills, namespace: flux-system}
spec: {path: ./elsewhere, sourceRef: {kind: GitRepository, name: tills}}
`;
    const root = repository({
      ...git,
      'autoscaling/hpa.yaml': hpa,
      'autoscaling/shelf.yaml': deployment('shelf'),
      'clusters/tills.yaml': delivery,
    });
    const { report } = checkAsJson(root, ['autoscaling', ...rule]);
    expect(report.findings.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'HPA till: target Deployment till not found in namespace shop; Kustomization tills deploys objects that are not in the repository',
      ],
    ]);
  });

  test('a chart whose namespace is not said is not rendered, and what it may hold is not called missing', () => {
    const inDefault = hpa.replace('namespace: shop', 'namespace: default');
    const charts = chart('charts/till', { 'fails.yaml': '{{ fail "rendered" }}' });
    const shelf = deployment('shelf').replace('namespace: shop', 'namespace: default');
    const root = repository({ ...git, 'autoscaling/hpa.yaml': inDefault, 'autoscaling/shelf.yaml': shelf, ...charts });
    const { report } = checkAsJson(root, ['autoscaling', ...rule]);
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['hpa/target-exists', 'warning']]);
  });

  test('options of the command line are about what is named', () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: {name: {{ .Values.name }}}\nspec: {ports: [{port: 80}]}\n';
    const root = repository({
      ...git,
      'seaworthy.yaml': 'targets: [{path: charts/till, namespace: shop}, {path: charts/shelf, namespace: shop}]\n',
      ...chart('charts/till', { 'service.yaml': service }),
      ...chart('charts/shelf', { 'service.yaml': '{{ if eq .Values.name "x" }}{{ fail "not mine" }}{{ end }}' }),
    });
    const { report } = checkAsJson(root, ['charts/till', '--set', 'name=x', '--rule', 'wiring/*']);
    expect(report.findings).toEqual([]);
  });

  test('a change in the context is seen by what is judged', () => {
    const root = repository({ 'autoscaling/hpa.yaml': hpa, 'apps/till.yaml': deployment('till') });
    const inGit = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root });
    inGit('init', '-q', '-b', 'main');
    inGit('add', '.');
    inGit('commit', '-qm', 'one');
    writeFileSync(join(root, 'apps/till.yaml'), deployment('till-2'));
    const { report } = checkAsJson(root, ['autoscaling', '--base', 'main', ...rule]);
    expect(report.findings.map(({ status, severity }) => [status, severity])).toEqual([['open', 'error']]);
    expect(report.comparison?.objectChanges).toEqual([]);
  });
});

describe('render', () => {
  const files = {
    'seaworthy.yaml':
      'targets: [{path: charts/till, namespace: shop, variants: [{name: prod, values: [prod.yaml]}, {name: dev}]}]\n',
    ...chart('charts/till', { 'map.yaml': 'kind: ConfigMap\nname: {{ .Values.name }} {{ .Release.Namespace }}\n' }),
    'charts/till/prod.yaml': 'name: prod\n',
    'charts/till/ci/test-values.yaml': 'name: ci\n',
    'mine.yaml': 'name: mine\n',
  };

  test('prints the one release that values make, as Helm does', () => {
    const { code, stdout } = seaworthy(['render', 'charts/till', '--values', 'mine.yaml'], repository(files));
    expect(stdout).toBe('---\n# Source: till/templates/map.yaml\nkind: ConfigMap\nname: mine shop\n');
    expect(code).toBe(0);
  });

  test('prints a variant by its name', () => {
    const root = repository(files);
    const { stdout } = seaworthy(['render', 'charts/till', '--variant', 'prod'], root);
    expect(stdout).toBe('---\n# Source: till/templates/map.yaml\nkind: ConfigMap\nname: prod shop\n');
    const { code, stderr } = seaworthy(['render', '--variant', 'prd'], root);
    expect(stderr).toBe("seaworthy: variant 'prd' not found in any chart; did you mean 'prod'?\n");
    expect(code).toBe(2);
  });

  test('prints every variant without values of its own', () => {
    const { stdout } = seaworthy(['render', 'charts/till'], repository(files));
    expect(stdout.match(/^name: .*/gm)).toEqual(['name: prod shop', 'name: till shop', 'name: ci shop']);
  });
});
