import { expect, test } from 'vitest';
import { deployment } from '../schema/judged.ts';
import { realEngines, saidOfChange } from './judged.ts';

const engines = realEngines();

function service(spec: string): string {
  return `apiVersion: v1\nkind: Service\nmetadata: {name: till}\nspec: {${spec} ports: [{port: 80}]}\n`;
}

function job(image: string, more = ''): string {
  return `apiVersion: batch/v1
kind: Job
metadata: {name: import${more}}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: import, image: "${image}"}]}}}
`;
}

test.each([
  [
    'a selector',
    deployment({}),
    deployment({}).replaceAll('app: till', 'app: other'),
    'error spec.selector.matchLabels.app Deployment till: spec.selector.matchLabels.app differs from the base, and the API server refuses to change it: field is immutable',
  ],
  [
    'an address',
    service(''),
    service('clusterIP: None,'),
    'error spec.clusterIP Service till: spec.clusterIP differs from the base, and the API server refuses to change it: may not change once set',
  ],
  [
    'the template of a Job',
    job('a:1'),
    job('a:2'),
    'error spec.template.spec.containers.0.image Container import: image differs from the base, and the API server refuses to change it: field is immutable',
  ],
])('a change of %s is refused', async (_, before, after, expected) => {
  expect(await saidOfChange(before, after, engines)).toEqual([expected]);
});

test.each([
  ['an image', deployment({}), deployment({}).replace('till:7', 'till:8')],
  ['a type that needs no other address', service(''), service('type: LoadBalancer,')],
  [
    'a Job that Helm makes anew',
    job('a:1', ', annotations: {helm.sh/hook: pre-upgrade}'),
    job('a:2', ', annotations: {helm.sh/hook: pre-upgrade}'),
  ],
  ['what Argo CD replaces', job('a:1'), job('a:2', ', annotations: {argocd.argoproj.io/sync-options: Replace=true}')],
  ['what is filled in later', job('${IMAGE}'), job('a:2')],
])('a change of %s is accepted', async (_, before, after) => {
  expect(await saidOfChange(before, after, engines)).toEqual([]);
});
