import { expect, test } from 'vitest';
import { writeBatch } from '../../../src/evaluate/batch.ts';
import { documentsOf, nameOf } from '../../../src/evaluate/document.ts';
import { selectRules } from '../../../src/evaluate/select.ts';
import { buildGraph } from '../../../src/graph/index.ts';
import type { EnabledRule } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { graceRule } from '../../support/report.ts';

const service = (name: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {selector: {app: api}}\n`;
const graph = buildGraph(
  manifestsOf({
    'shop/all.yaml': [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec: {template: {metadata: {labels: {app: api}}, spec: {containers: [{name: api}]}}}\n',
      service('one'),
      service('two'),
    ].join('---\n'),
  }),
  true,
);
const rules: readonly EnabledRule[] = [
  { meta: { ...graceRule, links: ['workloads'] }, severity: undefined, params: { margin: 5 }, from: 'default' },
];
const context = { graph, kubeVersion: '1.33.0', external: [] };

test('a batch holds each node and each list of rules once', () => {
  const documentOf = documentsOf(context);
  const asked = graph.nodes.map((node) => ({ document: documentOf(node, selectRules(rules).links), rules }));
  expect(JSON.parse(writeBatch(asked, '{"minor":33}'))).toEqual({
    cluster: { minor: 33 },
    parameters: [{ [graceRule.id]: { margin: 5 } }],
    nodes: [
      expect.objectContaining({ object: expect.objectContaining({ kind: 'Deployment' }) }),
      expect.objectContaining({ object: expect.objectContaining({ metadata: { name: 'one' } }) }),
      expect.objectContaining({ object: expect.objectContaining({ metadata: { name: 'two' } }) }),
    ],
    asked: [
      { rules: 0, node: 0, links: { workloads: [] } },
      { rules: 0, node: 1, links: { workloads: [{ node: 0, links: {} }] } },
      { rules: 0, node: 2, links: { workloads: [{ node: 0, links: {} }] } },
    ],
  });
});

test('documents have the same name in two runs, and another one when a linked object changes', () => {
  const names = (image: string): readonly string[] => {
    const changed = manifestsOf({
      'shop/all.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: api, labels: {app: api}}\nspec: {containers: [{image: ${image}}]}\n---\n${service('one')}`,
    });
    const both = buildGraph(changed, true);
    const documentOf = documentsOf({ ...context, graph: both });
    return both.nodes.map((node) => nameOf(documentOf(node, selectRules(rules).links)));
  };
  expect(names('a')).toEqual(names('a'));
  const [before, after] = [names('a'), names('b')];
  expect(before.map((name, at) => name === after[at])).toEqual([false, false]);
});
