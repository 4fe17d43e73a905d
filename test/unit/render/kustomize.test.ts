import { expect, onTestFinished, test } from 'vitest';
import { createEngines } from '../../../src/engine/index.ts';
import { nodeFiles } from '../../../src/host/index.ts';
import { kinds, toolsOf } from '../../../src/kinds/index.ts';
import { render, trace } from '../../../src/render/index.ts';
import { repository } from '../../support/repository.ts';
import { kustomizeTarget } from '../../support/targets.ts';

const limits = { renderMs: 60_000, engineBytes: 1_073_741_824, fileBytes: 1_048_576 };
const prod = kustomizeTarget('prod');

const shop = {
  'base/kustomization.yaml': 'resources: [till.yaml]\nimages:\n- name: till\n  newTag: "2"\n',
  'base/till.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: till
spec:
  replicas: 1
  template:
    spec:
      containers:
      - name: till
        image: till
`,
  'prod/kustomization.yaml': `resources:
- ../base
namespace: shop
patches:
- target: { kind: Deployment }
  patch: |-
    - op: replace
      path: /spec/replicas
      value: 4
`,
};

test('each line of a kustomization names the line that set it last', async () => {
  const root = repository(shop);
  const engines = createEngines({ root, limits, workers: 1 });
  onTestFinished(() => engines.close());
  const tools = { ...toolsOf(kinds), files: nodeFiles(root, limits.fileBytes), engines };
  const rendered = await render([prod], tools);
  const lines = (await trace(rendered, tools)).lines.get('prod')?.[0] ?? [];
  const text = rendered[0]?.status === 'rendered' ? (rendered[0].documents[0]?.text ?? '') : '';
  const told = lines.map((from, index) => `${text.split('\n')[index]?.trim()} ← ${from?.file}:${from?.line}`);
  expect(told).toEqual([
    'apiVersion: apps/v1 ← base/till.yaml:1',
    'kind: Deployment ← base/till.yaml:2',
    'metadata: ← base/till.yaml:3',
    'name: till ← base/till.yaml:4',
    'namespace: shop ← prod/kustomization.yaml:3',
    'spec: ← base/till.yaml:5',
    'replicas: 4 ← prod/kustomization.yaml:9',
    'template: ← base/till.yaml:7',
    'spec: ← base/till.yaml:8',
    'containers: ← base/till.yaml:9',
    '- image: till:2 ← base/kustomization.yaml:4',
    'name: till ← base/till.yaml:10',
  ]);
  expect(lines[10]?.item).toEqual({ file: 'base/till.yaml', line: 10 });
});
