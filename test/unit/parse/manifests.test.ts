import { expect, test } from 'vitest';
import { resourceTypes } from '../../../src/model/index.ts';
import { parseAll, splitDocuments } from '../../../src/parse/index.ts';
import { parsedPlain, renderedPlain } from '../../support/manifests.ts';

test('a stream is split at its markers, and each document has its line', () => {
  const text = '# shop\n---\nkind: A\n--- # second\n\nkind: B\n---\n';
  expect(splitDocuments(text)).toEqual([
    { text: 'kind: A\n', start: 11, line: 3 },
    { text: '\nkind: B\n', start: 32, line: 5 },
  ]);
});

test('a marker inside a block scalar does not split', () => {
  expect(splitDocuments('data:\n  text: |\n    ---\n    more\n')).toHaveLength(1);
});

test('an object has its identity and its line', () => {
  const { manifests, failures } = parsedPlain(
    'shop/api.yaml',
    'apiVersion: v1\nkind: Service\nmetadata: {name: api}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n',
  );
  expect(failures).toEqual([]);
  expect(manifests.map(({ id, sourceLine }) => ({ id, sourceLine }))).toEqual([
    { id: { apiVersion: 'v1', kind: 'Service', namespace: 'default', name: 'api' }, sourceLine: 1 },
    { id: { apiVersion: 'v1', kind: 'Namespace', namespace: '', name: 'shop' }, sourceLine: 5 },
  ]);
});

test('the items of a List are objects, each with its index', () => {
  const text =
    'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n- {apiVersion: v1, kind: Pod, metadata: {name: b}}\n';
  const { manifests } = parsedPlain('pods.yaml', text);
  expect(manifests.map(({ id, inDocument }) => [id.name, inDocument])).toEqual([
    ['a', ['items', 0]],
    ['b', ['items', 1]],
  ]);
});

test('items of a typed list take their kind from the list', () => {
  const text = 'apiVersion: apps/v1\nkind: DeploymentList\nitems:\n- metadata: {name: api, namespace: shop}\n';
  expect(parsedPlain('list.yaml', text).manifests.map(({ id }) => id)).toEqual([
    { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' },
  ]);
});

test('a document that is not an object is a failure at its line, and the others are still read', () => {
  const { manifests, failures } = parsedPlain(
    'shop.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\nname: api\n',
  );
  expect(manifests).toHaveLength(1);
  expect(failures).toEqual([
    {
      code: 'manifest-invalid',
      message: 'this document is not a Kubernetes object: it has no apiVersion and kind',
      hint: 'add them, or exclude the file',
      file: 'shop.yaml',
      line: 5,
      column: 1,
    },
  ]);
});

test('broken YAML is a failure at its line of the file, and the documents around it are still read', () => {
  const { manifests, failures } = parsedPlain(
    'shop.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\nkind: Pod\nmetadata: {name: [}\n---\napiVersion: v1\nkind: Pod\n',
  );
  expect(manifests).toHaveLength(2);
  expect(failures).toMatchObject([{ code: 'yaml-invalid', file: 'shop.yaml', line: 6 }]);
});

test('an object is in no namespace when a CustomResourceDefinition of any target says that its type has none', () => {
  const region = 'apiVersion: shop.example/v1\nkind: Region\nmetadata: {name: north}\n';
  const definition =
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: regions.shop.example}\nspec: {group: shop.example, scope: Cluster, names: {kind: Region}}\n';
  const rendered = [renderedPlain('north.yaml', region), renderedPlain('crd.yaml', definition)];
  const namespaceIn = (targets: typeof rendered): unknown => parseAll(targets)[0]?.manifests[0]?.id.namespace;
  expect(namespaceIn(rendered)).toBe('');
  expect(namespaceIn(rendered.slice(0, 1))).toBe('default');
});

test('objects that were parsed before take the scope that their type has now', () => {
  const region = renderedPlain('north.yaml', 'apiVersion: shop.example/v1\nkind: Region\nmetadata: {name: north}\n');
  const types = resourceTypes([{ group: 'shop.example', kind: 'Region', scope: 'Cluster' }]);
  const [before] = parseAll([region], {}, types);
  if (before === undefined) throw new Error('nothing was parsed');
  const parsed = new Map([[region, before]]);
  expect(before.manifests[0]?.id.namespace).toBe('');
  expect(parseAll([region], { parsed }, types)[0]).toBe(before);
  expect(parseAll([region], { parsed })[0]?.manifests[0]?.id.namespace).toBe('default');
});

test('a name that is longer than Kubernetes allows is a failure, and cut where it identifies the object', () => {
  const { manifests, failures } = parsedPlain(
    'a.yaml',
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${'x'.repeat(300)}\n`,
  );
  expect(manifests.map(({ id }) => id.name)).toEqual(['x'.repeat(253)]);
  expect(failures.map(({ message, line }) => [message, line])).toEqual([
    ['ConfigMap: metadata.name has 300 characters: Kubernetes allows 253', 4],
  ]);
});
