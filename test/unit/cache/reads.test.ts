import { expect, test } from 'vitest';
import { recalling, recording, survivesJson } from '../../../src/cache/reads.ts';
import { type Read, readDocument } from '../../../src/parse/index.ts';

const texts = [
  'kind: ConfigMap\ndata: {port: 8080, since: 2020-01-01, mask: 0o17, __proto__: sail}\n',
  'kind: Deployment\nspec: {replicas: 3\n',
  'kind: ConfigMap\ndata: &all {a: b}\nmore: *all\n',
];

test('documents are read again as they were, in their order', () => {
  const reads: (Read | null)[] = [];
  const first = texts.map(recording(reads));
  const kept: readonly (Read | null)[] = JSON.parse(JSON.stringify(reads));
  expect(texts.map(recalling(kept))).toEqual(first);
  expect(first).toEqual(texts.map(readDocument));
});

test('values that stand for each other are not written out, and what was not kept is parsed', () => {
  const reads: (Read | null)[] = [];
  texts.map(recording(reads));
  expect(reads.map((read) => read === null)).toEqual([false, false, true]);
  expect(texts.map(recalling([]))).toEqual(texts.map(readDocument));
});

test('what JSON cannot say does not survive it', () => {
  expect(survivesJson(readDocument('replicas: 3\n'))).toBe(true);
  expect(survivesJson(readDocument('ratio: 1e999\n'))).toBe(false);
  expect(survivesJson(readDocument('ratio: -0.0\n'))).toBe(false);
});
