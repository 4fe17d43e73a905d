import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, type JsonReport, seaworthy } from './cli.ts';
import { deployment, kustomization, service } from './fixtures.ts';

const rule = 'gitops/render-failed';
const files = {
  'apps/service.yaml': service('till'),
  'apps/deployment.yaml': deployment('till'),
  'apps/till/kustomization.yaml': `${kustomization('../service.yaml')}  - ../deployment.yaml\n`,
};
const warning = [
  'warning',
  'apps/till/kustomization.yaml',
  4,
  'builds only with --load-restrictor=LoadRestrictionsNone, since apps/service.yaml lies outside of apps/till; kubectl and Argo CD refuse it unless configured (kustomize.buildOptions)',
];

function restrictions({ findings }: JsonReport): readonly unknown[] {
  return findings
    .filter((each) => each.rule === rule)
    .map(({ severity, location, message }) => [severity, location.file, location.line, message]);
}

function flux(path: string): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: till, namespace: flux-system }
spec:
  path: ${path}
  sourceRef: { kind: GitRepository, name: flux-system }
`;
}

test('a kustomization that only the load restrictor refuses is judged, with one warning', () => {
  const { report } = checkAsJson(repository(files));
  expect(restrictions(report)).toEqual([warning]);
  expect(report.targets.map(({ status, objects }) => [status, objects])).toEqual([['rendered', 2]]);
  const rules = new Set(report.findings.map((each) => each.rule));
  expect(rules.size).toBeGreaterThan(1);
  for (const { location } of report.findings.filter((each) => each.rule !== rule))
    expect(location.file).toBe('apps/deployment.yaml');
});

test('the same is said of an outcome in the cache', () => {
  const root = repository(files);
  const args = ['--cache', '--cache-location', `${repository({})}/cache`];
  const [first, second] = [checkAsJson(root, args), checkAsJson(root, args)];
  expect(restrictions(first.report)).toEqual([warning]);
  expect(second.report).toEqual(first.report);
});

test.each(['./apps/till', 'apps/till/', './apps'])('nothing is said where Flux deploys %s', (path) => {
  const { report } = checkAsJson(repository({ ...files, 'clusters/till.yaml': flux(path) }));
  expect(restrictions(report)).toEqual([]);
});

test('it is said where Flux deploys another folder', () => {
  const { report } = checkAsJson(repository({ ...files, 'clusters/till.yaml': flux('./apps/till2') }));
  expect(restrictions(report)).toEqual([warning]);
});

test('nothing is said where the configuration lifts the restriction', () => {
  const root = repository({ ...files, 'seaworthy.yaml': 'kustomize: { loadRestrictor: none }\n' });
  expect(restrictions(checkAsJson(root).report)).toEqual([]);
});

test('render prints it, and says so on standard error', () => {
  const { code, stdout, stderr } = seaworthy(['render', 'apps/till'], repository(files));
  expect(stdout).toMatch(/kind: Service\n[\s\S]*kind: Deployment\n/);
  expect(stderr).toMatch(/^apps\/till\/kustomization\.yaml:4: builds only with --load-restrictor/);
  expect(code).toBe(0);
});
