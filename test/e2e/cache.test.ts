import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { RunOptions } from '../../src/model/index.ts';
import { formats, plainPresentation } from '../../src/report/index.ts';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { repository } from '../support/repository.ts';
import { project, seaworthy } from './cli.ts';
import { chart, deployment, kustomization, service } from './fixtures.ts';

const twoMinutes = 120_000;
const named = '{{ .Values.name }}';
const modern = '{{ if semverCompare ">=1.32-0" .Capabilities.KubeVersion.Version }}';

/**
 * A shop with a chart that depends on another, two overlays on one base, a kustomization that inflates a chart, and a file
 * that is deployed as it stands.
 */
const shop = {
  'manifests/stock.yaml': `${deployment('stock')}---\n${service('stock')}`,
  'apps/base/deployment.yaml': deployment('desk'),
  'apps/base/kustomization.yaml': kustomization('deployment.yaml'),
  'apps/prod/kustomization.yaml': `${kustomization('../base')}namePrefix: prod-\n`,
  'apps/staging/kustomization.yaml': `${kustomization('../base')}namePrefix: staging-\n`,
  ...chart('charts/till', {
    'deployment.yaml': `${deployment(named)}---\n{{ include "crew" . }}`,
    'modern.yaml': `${modern}\n${deployment('drawer')}{{ end }}\n`,
  }),
  'charts/till/Chart.yaml':
    'apiVersion: v2\nname: till\nversion: 0.1.0\ndependencies: [{name: crew, version: 0.1.0, repository: "file://charts/crew"}]\n',
  'charts/till/charts/crew/Chart.yaml': 'apiVersion: v2\nname: crew\nversion: 0.1.0\n',
  'apps/purse/kustomization.yaml': 'helmCharts:\n- name: purse\n  releaseName: purse\n  valuesInline: { name: coin }\n',
  ...chart('apps/purse/charts/purse', { 'deployment.yaml': deployment(`${named}-{{ .Values.size }}`) }),
  'charts/till/charts/crew/templates/_crew.tpl': `{{ define "crew" }}\n${deployment('crew')}{{ end }}\n`,
};

function add(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function edit(root: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

type Change = readonly [what: string, make: (root: string) => void];
const template = 'charts/till/templates/deployment.yaml';

/** What is done to the shop: all of it changes what is to be said. */
const changes: readonly Change[] = [
  ['a template is changed', (root) => edit(root, template, `- name: ${named}`, '- name: purse')],
  ['a template comes', (root) => add(root, 'charts/till/templates/more.yaml', deployment('purse'))],
  ['a template goes', (root) => rmSync(join(root, template))],
  ['values are changed', (root) => edit(root, 'charts/till/values.yaml', 'till', 'purse')],
  ['values for a test come', (root) => add(root, 'charts/till/ci/two-values.yaml', 'name: two\n')],
  ['a chart is no chart any more', (root) => edit(root, 'charts/till/Chart.yaml', 'name: till', 'name: ""')],
  [
    'the chart it depends on is changed',
    (root) => edit(root, 'charts/till/charts/crew/templates/_crew.tpl', '- name: crew', '- name: mate'),
  ],
  ['a template is left out', (root) => add(root, 'charts/till/.helmignore', 'templates/deployment.yaml\n')],
  ['the base is changed', (root) => edit(root, 'apps/base/deployment.yaml', '- name: desk', '- name: bench')],
  ['an inline value is changed', (root) => edit(root, 'apps/purse/kustomization.yaml', 'coin', 'note')],
  ['values of an inflated chart are changed', (root) => add(root, 'apps/purse/charts/purse/values.yaml', 'size: 2\n')],
  [
    'an inflated chart is changed',
    (root) => edit(root, 'apps/purse/charts/purse/templates/deployment.yaml', '- name: ', '- name: big-'),
  ],
  ['an inflated chart is deleted', (root) => rmSync(join(root, 'apps/purse/charts'), { recursive: true })],
  ['a resource goes', (root) => rmSync(join(root, 'apps/base/deployment.yaml'))],
  ['a resource goes and comes back as a folder', (root) => foldered(root)],
  ['a plain file is changed', (root) => edit(root, 'manifests/stock.yaml', '- name: stock', '- name: shelf')],
  ['a plain file is broken', (root) => edit(root, 'manifests/stock.yaml', 'spec:', 'spec: [')],
];

function foldered(root: string): void {
  rmSync(join(root, 'apps/base/deployment.yaml'));
  add(root, 'apps/base/deployment.yaml/kustomization.yaml', kustomization('inner.yaml'));
  add(root, 'apps/base/deployment.yaml/inner.yaml', deployment('inner'));
}

/** Two reports that show nearly all there is to say. */
async function said(root: string, options: Partial<RunOptions> = {}): Promise<string> {
  const report = await run(wholeRepository(root, options));
  return formats.json(report) + formats.html(report, plainPresentation);
}

function newFolder(): string {
  return join(repository({}), 'cache');
}

/** A cache that knows the shop as it is. */
async function warmed(): Promise<string> {
  const cache = newFolder();
  await said(repository(shop), { cache });
  return cache;
}

test('the report is the same without a cache, with a new one, and with one that knows it all', async () => {
  const root = repository(shop);
  const without = await said(root);
  const cache = newFolder();
  expect(await said(root, { cache })).toBe(without);
  expect(await said(root, { cache })).toBe(without);
});

describe('the report is that of a run without a cache', () => {
  const cache = mkdtempSync(join(tmpdir(), 'seaworthy-cache-'));
  let before = '';
  afterAll(() => rmSync(cache, { recursive: true }));

  test('when nothing is known yet', async () => {
    before = await said(repository(shop), { cache });
    expect(await said(repository(shop))).toBe(before);
  });

  test.each(changes)('when %s', async (_, make) => {
    const root = repository(shop);
    make(root);
    const without = await said(root);
    expect(without).not.toBe(before);
    expect(await said(root, { cache })).toBe(without);
    expect(await said(root, { cache })).toBe(without);
  });

  test('when all is as it was again', async () => {
    expect(await said(repository(shop), { cache })).toBe(before);
  });
});

test('another version of Kubernetes is another outcome', async () => {
  const cache = await warmed();
  const root = repository(shop);
  const [old, now] = [{ kubeVersion: '1.31.0' }, { kubeVersion: '1.33.0' }];
  const without = [await said(root, old), await said(root, now)];
  expect(without[0]).not.toBe(without[1]);
  expect([await said(root, { ...old, cache }), await said(root, { ...now, cache })]).toEqual(without);
});

test.each([
  ['cut short', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['overwritten', (file: string) => writeFileSync(file, 'sail away')],
  ['replaced by a folder', (file: string) => replacedByFolder(file)],
])('a cache whose entries were all %s changes nothing', async (_, damage) => {
  const root = repository(shop);
  const cache = newFolder();
  const without = await said(root, { cache });
  for (const name of readdirSync(cache).filter((each) => !each.startsWith('.'))) damage(join(cache, name));
  const warnings: string[] = [];
  expect(await said(root, { cache, onWarning: (message) => warnings.push(message) })).toBe(without);
  expect(warnings.every((message) => message.startsWith('the cache could not be used: '))).toBe(true);
});

function replacedByFolder(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

test('runs at the same time share a cache', async () => {
  const root = repository(shop);
  const cache = newFolder();
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => said(root, { cache })));
  expect(others).toEqual([first, first]);
  expect(await said(root, { cache })).toBe(first);
});

test('a cache inside the repository is ignored, by git and as a place of manifests', async () => {
  const root = repository(shop);
  const without = await said(root);
  const cache = join(root, 'apps/cache');
  expect([await said(root, { cache }), await said(root, { cache })]).toEqual([without, without]);
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  expect(execFileSync('git', ['status', '--porcelain', '--', 'apps/cache'], { cwd: root, encoding: 'utf8' })).toBe('');
});

test('a comparison is the same too, whichever side the cache knows', { timeout: twoMinutes }, () => {
  const root = repository({});
  cpSync(join(project, 'examples/shop'), root, { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root }).toString();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'the shop as it is');
  const cache = newFolder();
  seaworthy(['check', '--cache-location', cache], root); // knows the base
  edit(root, 'charts/api/values-prod.yaml', 'maxReplicas: 40', 'maxReplicas: 4');
  edit(root, 'charts/catalog/values-prod.yaml', 'memory: 768Mi', 'memory: 300Mi');
  rmSync(join(root, 'manifests/storefront/hpa.yaml'));
  const check = ['check', '--base', 'main', '--format', 'json'];
  const without = seaworthy(check, root);
  expect(without.stdout).toContain('hpa/max-above-min');
  for (const folder of [cache, cache, newFolder()])
    expect(seaworthy([...check, '--cache-location', folder], root)).toEqual(without);
});

test('fixes are tried on what they edit, not on what is kept', { timeout: twoMinutes }, async () => {
  const root = join(project, 'examples/shop');
  const asked = { paths: ['apps/checkout/overlays/staging', 'manifests/storefront'], fixes: 5 };
  const without = await run(wholeRepository(root, asked));
  expect(without.fixes?.map(({ file }) => file)).toContain('apps/checkout/overlays/staging/resources.yaml');
  const cache = newFolder();
  for (const _ of ['cold', 'warm']) expect(await run(wholeRepository(root, { ...asked, cache }))).toEqual(without);
});

test('a cache that cannot be used gives a warning, and nothing fails', () => {
  const root = repository({ 'manifests/stock.yaml': service('stock') });
  const { code, stderr } = seaworthy(['check', '--cache-location', 'manifests/stock.yaml/cache'], root);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^seaworthy: the cache could not be used: ENOTDIR: not a directory.*\n$/),
  });
});

test('a folder of other files is no place for a cache', () => {
  const root = repository({ 'manifests/stock.yaml': service('stock') });
  expect(seaworthy(['check', '--cache-location', 'manifests'], root)).toEqual({
    code: 2,
    stdout: '',
    stderr: `seaworthy: '${join(root, 'manifests')}' cannot be the cache: it holds other files; name a folder that is empty or does not exist yet\n`,
  });
});
