import { expect, onTestFinished, test } from 'vitest';
import { createEngines } from '../../../src/engine/index.ts';
import { nodeFiles } from '../../../src/host/index.ts';
import { kinds, toolsOf } from '../../../src/kinds/index.ts';
import type { KustomizeRequest, Rendered } from '../../../src/model/index.ts';
import { render, trace } from '../../../src/render/index.ts';
import { repository } from '../../support/repository.ts';
import { kustomizeTarget } from '../../support/targets.ts';

const limits = { renderMs: 60_000, engineBytes: 1_073_741_824, fileBytes: 1_048_576 };
const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';
const resource = 'resources:\n- namespace.yaml\n';

async function rendering(
  files: Readonly<Record<string, string>>,
  folder = 'prod',
  request: Partial<KustomizeRequest> = {},
) {
  const root = repository(files);
  const engines = createEngines({ root, limits, workers: 1 });
  onTestFinished(() => engines.close());
  const tools = { ...toolsOf(kinds), files: nodeFiles(root, limits.fileBytes), engines };
  const rendered = await render([kustomizeTarget(folder, request)], tools);
  return { rendered: rendered[0] as Rendered, traced: () => trace(rendered, tools) };
}

function placeOf({ file, line, message }: { file?: string; line?: number; message: string }): string {
  return `${file}:${line}: ${message}`;
}

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  ['resource', 'prod', { 'prod/kustomization.yaml': 'resources:\n- ../namespace.yaml\n' }, 'prod/kustomization.yaml:2'],
  [
    'patch',
    'prod',
    {
      'prod/kustomization.yaml': `${resource}patches:\n- path: ../namespace.yaml\n`,
      'prod/namespace.yaml': namespace,
    },
    'prod/kustomization.yaml:4',
  ],
  [
    'file of a generator',
    'prod',
    { 'prod/kustomization.yaml': 'configMapGenerator:\n- name: all\n  files:\n  - text=../namespace.yaml\n' },
    'prod/kustomization.yaml:4',
  ],
  [
    'resource of a base',
    'overlay',
    {
      'overlay/Kustomization': 'resources:\n- ../prod\n',
      'prod/kustomization.yml': 'resources:\n- "../namespace.yaml"\n',
    },
    'prod/kustomization.yml:2',
  ],
])('a %s that the load restrictor alone forbids is read, with a flaw on its line', async (_, folder, files, place) => {
  const { rendered } = await rendering({ 'namespace.yaml': namespace, ...files }, folder);
  expect(rendered.status).toBe('rendered');
  const { flaw, documents } = rendered as Rendered & { status: 'rendered' };
  expect(documents.length).toBe(1);
  expect(flaw && placeOf(flaw)).toBe(
    `${place}: builds only with --load-restrictor=LoadRestrictionsNone, since namespace.yaml lies outside of prod; kubectl and Argo CD refuse it unless configured (kustomize.buildOptions)`,
  );
  expect(flaw?.hint).toMatch(/loadRestrictor: none/);
  expect(rendered.inputs).toContain('namespace.yaml');
});

test('values of a chart that the load restrictor alone forbids are read', async () => {
  const { rendered } = await rendering({
    'prod/kustomization.yaml': 'helmCharts:\n- name: till\n  valuesFile: ../values.yaml\n',
    'prod/charts/till/Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
    'prod/charts/till/templates/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Values.name }}"}\n',
    'values.yaml': 'name: till\n',
  });
  expect(rendered.status).toBe('rendered');
  expect(rendered.status === 'rendered' && rendered.flaw && placeOf(rendered.flaw)).toMatch(
    /^prod\/kustomization\.yaml:3: builds only with --load-restrictor=LoadRestrictionsNone, since values\.yaml lies outside of prod;/,
  );
});

test('its lines are traced', async () => {
  const { traced } = await rendering({
    'namespace.yaml': namespace,
    'prod/kustomization.yaml': 'resources:\n- ../namespace.yaml\n',
  });
  expect((await traced()).lines.get('prod')?.[0]?.[3]).toEqual({ file: 'namespace.yaml', line: 4 });
});

test('no flaw where the configuration lifts the restriction', async () => {
  const files = { 'namespace.yaml': namespace, 'prod/kustomization.yaml': 'resources:\n- ../namespace.yaml\n' };
  const { rendered } = await rendering(files, 'prod', { loadRestrictor: 'none' });
  expect(rendered.status === 'rendered' && rendered.flaw).toBeUndefined();
});

test('what else is wrong is said instead', async () => {
  const { rendered } = await rendering({
    'namespace.yaml': namespace,
    'prod/kustomization.yaml': 'resources:\n- ../namespace.yaml\nhelmCharts:\n- name: gone\n',
  });
  expect(rendered.status === 'failed' && rendered.failure.message).toMatch(/gone/);
  expect(rendered.inputs).toContain('namespace.yaml');
});

test('nothing outside of the repository is read', async () => {
  const { rendered } = await rendering({ 'prod/kustomization.yaml': 'resources:\n- ../../../etc/hostname.yaml\n' });
  expect(rendered.status).toBe('failed');
});
