import { expect, test } from 'vitest';
import { readDocument } from '../../../src/parse/index.ts';
import { parsedPlain } from '../../support/manifests.ts';

test.each<[string, string, unknown, number, number]>([
  ['a mapping', 'a: 1\nb:\n  c: 1\n  c: 2\n', { a: 1, b: { c: 2 } }, 4, 3],
  ['a flow mapping', 'a: {b: 1, b: 2}\n', { a: { b: 2 } }, 1, 11],
  ['JSON', '{"a": 1, "b": {"c": 1,\n "c": 2}}', { a: 1, b: { c: 2 } }, 2, 2],
  ['JSON with colons and quotes in texts', '{"a:\\"": ":", "b": 1,\n"b": 2}', { 'a:"': ':', b: 2 }, 2, 1],
  ['JSON with escaped keys', '{"kind": 1,\n"k\\u0069nd": 2}', { kind: 2 }, 2, 1],
  ['quoted and plain keys', 'kind: A\n"kind": B\n', { kind: 'B' }, 2, 1],
])('of two equal keys in %s the last one counts, and the second is told', (_, text, value, line, column) => {
  expect(readDocument(text)).toMatchObject({ ok: true, value, flaw: { code: 'yaml-invalid', line, column } });
});

test.each<[string, string]>([
  ['a merge', 'base: &base {x: 1}\nk:\n  <<: *base\n  x: 2\n'],
  ['equal keys of two mappings', 'a: {x: 1}\nb: {x: 1}\n'],
  ['JSON with equal keys of two objects', '{"a": {"x": ":"}, "b": {"x": "\\\\"}}'],
])('%s has no equal keys', (_, text) => {
  expect(readDocument(text)).not.toHaveProperty('flaw');
});

test('the object is judged all the same', () => {
  const text = 'apiVersion: v1\nkind: Service\nmetadata: {name: api}\nmetadata: {name: web}\n';
  const { manifests, failures } = parsedPlain('shop/api.yaml', text);
  expect(manifests.map(({ id }) => id.name)).toEqual(['web']);
  expect(failures.map(({ file, line, message }) => [file, line, message])).toEqual([
    [
      'shop/api.yaml',
      4,
      'key metadata is given twice: the last one counts in Kubernetes, and Flux and Kustomize refuse the file',
    ],
  ]);
});
