import { expect, test } from 'vitest';
import { repositoryLowering } from '../../../src/lower/repository.ts';
import { repoPath } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

const of = (name: string, targets: readonly string[] = ['deploy'], others = {}, isFolder = false): string | undefined =>
  repositoryLowering({ name, isFolder }, { targets: targets.map(repoPath), manifests: manifestsOf(others) })?.reason;

test.each([
  'examples',
  'kubernetes-examples',
  'Kubernetes-Examples',
  'helm_examples',
  'microservices-demo',
  'todo.sample',
  'k8s-playground',
  'web-quickstarts',
  'kedacore-sample-rabbitmq',
  'example-voting-app',
  'tutorial-for-hpa',
])('the repository %s is an example', (name) => expect(of(name)).toBe(`the repository is called ${name}`));

test.each([
  'shop',
  'demographics',
  'sampler',
  'resampled-data',
  'democracy-now',
  'demo-env',
  'demo-shop',
  'demo_cluster',
  'playground-api',
  'sample-cluster',
  'example-gitops',
  'example-com-infra',
])('%s is not', (name) => expect(of(name)).toBeUndefined());

test('what has folders of clusters or environments, or deploys itself, is deployed', () => {
  expect(of('acme-demo', ['clusters/one', 'apps/web'])).toBeUndefined();
  expect(of('acme-demo', ['apps/web/production'])).toBeUndefined();
  expect(of('acme-demo', ['web/values.d'])).toBeDefined();
  const application = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\n';
  expect(of('acme-demo', ['web'], { 'a.yaml': application })).toBeUndefined();
});

test('the name of a folder alone, which anybody chose, must have another word', () => {
  expect(of('demo', undefined, {}, true)).toBeUndefined();
  expect(of('microservices-demo', undefined, {}, true)).toBeDefined();
});
