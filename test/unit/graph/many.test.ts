import { expect, test } from 'vitest';
import { buildGraph, topologyOf } from '../../../src/graph/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

const text = [
  ...Array.from(
    { length: 40 },
    (_, at) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d${at}}\nspec: {template: {metadata: {labels: {app: api}}, spec: {containers: []}}}\n`,
  ),
  ...Array.from(
    { length: 40 },
    (_, at) => `apiVersion: v1\nkind: Service\nmetadata: {name: s${at}}\nspec: {selector: {app: api}}\n`,
  ),
].join('---\n');

test('of many links to one object the first are shown, and the last says how many more there are', () => {
  const manifests = manifestsOf({ 'all.yaml': text });
  const links = topologyOf(buildGraph(manifests, true), new Set(manifests));
  const toFirst = links.filter(({ to }) => to.name === 'd0');
  expect(links).toHaveLength(400);
  expect(toFirst.map(({ from, more }) => [from.name, more])).toEqual(
    Array.from({ length: 10 }, (_, at) => [`s${at}`, at === 9 ? 30 : undefined]),
  );
});

test('what selects the same with the same words shares one list', () => {
  const graph = buildGraph(manifestsOf({ 'all.yaml': text }), true);
  const lists = new Set(graph.nodes.slice(40).map((node) => graph.links(node, 'workloads')));
  expect(lists.size).toBe(1);
});
