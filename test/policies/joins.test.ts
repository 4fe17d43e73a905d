import { expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { repository } from '../support/repository.ts';

/** What the rules of joins say of a repository, `severity rule: message`. */
async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const rules = ['hpa/*', 'pdb/*', 'wiring/*'];
  const { verdicts } = await run(wholeRepository(repository(files), { workers: 1, rules }));
  const named = verdicts.filter(({ rule }) => !rule.startsWith('gitops/'));
  return named.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`).sort();
}

const object = (apiVersion: string, kind: string, name: string, spec: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}, namespace: shop}\nspec: ${spec}\n`;
const template = (app: string, container = ''): string =>
  `{metadata: {labels: {app: ${app}}}, spec: {containers: [{name: ${app}, image: "${app}:1"${container}}]}}`;
const deployment = (app: string, more = ''): string =>
  object('apps/v1', 'Deployment', app, `{${more}selector: {matchLabels: {app: ${app}}}, template: ${template(app)}}`);
const service = (app: string): string => object('v1', 'Service', app, `{selector: {app: ${app}}, ports: [{port: 80}]}`);
const budget = (app: string, amount: string): string =>
  object('policy/v1', 'PodDisruptionBudget', app, `{${amount}, selector: {matchLabels: {app: ${app}}}}`);
const hpa = (kind: string, name: string): string =>
  object(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    name,
    `{scaleTargetRef: {apiVersion: ${kind === 'Rollout' ? 'argoproj.io/v1alpha1' : 'apps/v1'}, kind: ${kind}, name: ${name}}, minReplicas: 2, maxReplicas: 8}`,
  );
const rollout = (app: string, more = ''): string =>
  object(
    'argoproj.io/v1alpha1',
    'Rollout',
    app,
    `{${more}workloadRef: {apiVersion: apps/v1, kind: Deployment, name: ${app}}}`,
  );
const all = (...objects: readonly string[]): Readonly<Record<string, string>> => ({
  'shop.yaml': objects.join('---\n'),
});

test('nothing rests on the absence of what could not be read', async () => {
  const broken = deployment('till').replace('image: "till:1"', 'image: {{ .Values.image }}');
  expect(
    await findings(all(service('till'), hpa('Deployment', 'till'), budget('till', 'maxUnavailable: 1'), broken)),
  ).toEqual([]);
  const parts = { 'shop/service.yaml': service('till'), 'shop/api.yaml': deployment('api'), 'shop/till.yaml': broken };
  expect(await findings(parts)).toEqual([]);
});

test('what a HelmRelease of the namespace may deploy is a warning that says so', async () => {
  const release = object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'cache', '{chart: {spec: {chart: redis}}}');
  expect(await findings(all(deployment('web'), service('basket'), hpa('Deployment', 'cache'), release))).toEqual([
    'warning hpa/target-exists: HPA cache: target Deployment cache not found in namespace shop; HelmRelease cache deploys objects that are not in the repository',
    'warning wiring/service-selects-pods: Service basket selects no pod: no pod has label app=basket; HelmRelease cache deploys objects that are not in the repository',
  ]);
});

test('of a Service that names the HelmRelease nothing is said', async () => {
  const release = object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'cache', '{chart: {spec: {chart: redis}}}');
  expect(await findings(all(deployment('web'), service('cache'), release))).toEqual([]);
});

test('a custom resource with a pod template makes pods', async () => {
  const set = object('apps.kruise.io/v1alpha1', 'CloneSet', 'till', `{template: ${template('till')}}`);
  expect(await findings(all(deployment('web'), service('till'), set))).toEqual([]);
});

test('pods and requests of a Rollout come from the Deployment it refers to, replicas from the Rollout', async () => {
  const scaled = all(deployment('web', 'replicas: 1, '), rollout('web'), hpa('Rollout', 'web'));
  expect(await findings(scaled)).toEqual([
    'error hpa/cpu-needs-request: Container web has no cpu request, so HPA web cannot measure cpu utilization of Deployment web',
  ]);
  const limited = (count: number): Promise<readonly string[]> =>
    findings(all(deployment('web'), rollout('web', `replicas: ${count}, `), budget('web', 'minAvailable: 3')));
  expect(await limited(5)).toEqual([]);
  expect(await limited(3)).toEqual([
    'error pdb/blocks-drain: PDB web: minAvailable 3 allows no eviction while Deployment web runs 3 pods, its minimum',
  ]);
});

test('two budgets over the same pods are an error on both', async () => {
  const everything = object('policy/v1', 'PodDisruptionBudget', 'all', '{maxUnavailable: 25%, selector: {}}');
  expect(
    await findings(all(deployment('web', 'replicas: 4, '), budget('web', 'maxUnavailable: 1'), everything)),
  ).toEqual([
    'error pdb/single-budget-per-pod: PDB all selects pods of Deployment web that PDB web selects too, and a pod with two PDBs cannot be evicted',
    'error pdb/single-budget-per-pod: PDB web selects pods of Deployment web that PDB all selects too, and a pod with two PDBs cannot be evicted',
  ]);
});
