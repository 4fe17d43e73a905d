import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, seaworthy } from './cli.ts';
import { kustomization, service } from './fixtures.ts';

const ours = 'https://github.com/shop/till.git';
const apps = {
  'apps/till/kustomization.yaml': kustomization('service.yaml'),
  'apps/till/service.yaml': service('till'),
};

function flux(path: string, name = 'flux-system', more = ''): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: till, namespace: flux-system }
spec:
  path: ${path}
  sourceRef: { kind: GitRepository, name: ${name} }
${more}`;
}

function source(url: string, name = 'flux-system'): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: ${name}, namespace: flux-system }
spec: { url: "${url}" }
`;
}

function application(repoURL: string, more = '', path = 'apps/till'): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: till, namespace: argocd }
spec:
  source: { repoURL: "${repoURL}", path: ${path}${more} }
  destination: { namespace: shop }
`;
}

/** Names of the objects that are not judged for what they deploy. */
function notJudged(files: Readonly<Record<string, string>>, remote?: string, paths: readonly string[] = []) {
  const root = repository(files);
  const git = (...args: readonly string[]): unknown => execFileSync('git', args, { cwd: root });
  git('init', '-q');
  if (remote !== undefined) git('remote', 'add', 'origin', remote);
  return checkAsJson(root, paths).report.notJudged?.objects.map(({ object }) => `${object.kind} ${object.name}`);
}

const kustomizationTill = ['Kustomization till'];
const applicationTill = ['Application till'];

test.each<[string, Readonly<Record<string, string>>, string?]>([
  ['a Kustomization of the repository that Flux starts with', { 'flux.yaml': flux('./apps/till') }],
  ['the same with a known remote', { 'flux.yaml': flux('./apps/till') }, ours],
  ['a folder above', { 'flux.yaml': flux('apps/') }],
  [
    'a GitRepository with the address of the remote',
    { 'flux.yaml': flux('./apps/till', 'shop'), 'source.yaml': source('ssh://git@github.com/shop/till', 'shop') },
    ours,
  ],
  ['an Application with the address of the remote', { 'argo.yaml': application(ours) }, 'git@github.com:shop/till.git'],
])('what is deployed from here is not listed: %s', (_, files, remote) => {
  expect(notJudged({ ...apps, ...files }, remote)).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, string | undefined, readonly string[]]>([
  ['a folder that is not there', { 'flux.yaml': flux('./apps/shelf') }, undefined, kustomizationTill],
  ['a GitRepository that is not there', { 'flux.yaml': flux('./apps/till', 'shop') }, ours, kustomizationTill],
  [
    'a GitRepository with another address',
    { 'flux.yaml': flux('./apps/till'), 'source.yaml': source('https://github.com/shop/shelf') },
    ours,
    kustomizationTill,
  ],
  [
    'an Application with another address',
    { 'argo.yaml': application(ours) },
    'https://github.com/me/x',
    applicationTill,
  ],
  ['an Application where the remote is not known', { 'argo.yaml': application(ours) }, undefined, applicationTill],
  ['values of an Application', { 'argo.yaml': application(ours, ', helm: { values: "a: 1" }') }, ours, applicationTill],
  ['a program', { 'argo.yaml': application(ours, ', plugin: { name: cdk }') }, ours, applicationTill],
  ['a pattern', { 'argo.yaml': application(ours, '', '"{{path}}"') }, ours, applicationTill],
  [
    'a folder that could not be read',
    { 'flux.yaml': flux('./apps'), 'apps/shelf/kustomization.yaml': kustomization('gone.yaml') },
    undefined,
    kustomizationTill,
  ],
])('what may come from elsewhere, or was not read, stays listed: %s', (_, files, remote, listed) => {
  expect(notJudged({ ...apps, ...files }, remote)).toEqual(listed);
});

test('a folder that is judged in part stays listed', () => {
  const files = { ...apps, 'apps/flux.yaml': flux('./apps') };
  expect(notJudged(files, undefined, ['apps/flux.yaml', 'apps/till'])).toEqual(kustomizationTill);
  expect(notJudged(files, undefined, ['apps'])).toEqual([]);
});

test('a Kustomization whose folder is judged counts as judged', () => {
  const { stdout } = seaworthy(['check'], repository({ ...apps, 'flux.yaml': flux('./apps/till') }));
  expect(stdout).not.toMatch(/^Not judged/);
  expect(stdout).toMatch(
    /judged: 2 objects of 2 targets by \d+ rules · 1 of 2 objects validated against a schema; none for 1 Kustomization\n$/,
  );
});

test('a repository of deployers alone has no object that is judged', () => {
  const { code, stdout } = seaworthy(['check'], repository({ 'clusters/flux.yaml': flux('./clusters') }));
  expect(stdout).toMatch(/every object deploys others/);
  expect(code).toBe(2);
});
