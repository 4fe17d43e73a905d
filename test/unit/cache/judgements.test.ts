import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJudgements, type StoredJudgements } from '../../../src/cache/judgements.ts';
import type { Violation } from '../../../src/evaluate/index.ts';
import { digestOf, openStore } from '../../../src/host/index.ts';
import { repository } from '../../support/repository.ts';

const violation: Violation = {
  ...{ rule: 'hpa/max-above-min', path: ['spec', 'metrics', 0], message: 'max is not above min', severity: 'warning' },
  fix: { op: 'replace', path: ['spec', 'maxReplicas'], value: 10 },
};
const rules = digestOf('policies.wasm');
const folderOf = (): string => join(repository({}), 'cache');
const opened = (folder: string, of = rules): StoredJudgements => openJudgements(openStore(folder), of);

test('the same rules say the same of the same input', () => {
  const folder = folderOf();
  const first = opened(folder);
  expect(first.find('{"object":1}')).toBeUndefined();
  first.keep('{"object":1}', [violation]);
  first.keep('{"object":2}', []);
  first.save();
  const second = opened(folder);
  expect(['{"object":1}', '{"object":2}', '{"object":3}'].map(second.find)).toEqual([[violation], [], undefined]);
  expect(opened(folder, digestOf('other rules')).find('{"object":1}')).toBeUndefined();
});

test('a run adds to what earlier ones left', () => {
  const folder = folderOf();
  for (const input of ['a', 'b', 'c']) {
    const each = opened(folder);
    each.keep(input, []);
    each.save();
  }
  expect(['a', 'b', 'c'].map(opened(folder).find)).toEqual([[], [], []]);
});

test.each([
  { what: 'no JSON', text: 'sail' },
  { what: 'a list', text: '[]' },
  { what: 'a violation without words', text: JSON.stringify({ [digestOf('a')]: [{ rule: 'hpa/x', path: [] }] }) },
  {
    what: 'a severity that does not exist',
    text: JSON.stringify({ [digestOf('a')]: [{ ...violation, severity: 'none' }] }),
  },
])('$what is as good as nothing', ({ text }) => {
  const folder = folderOf();
  const store = openStore(folder);
  store.write(`judgements.${rules}`, JSON.stringify({ [digestOf('a')]: [violation] }));
  expect(opened(folder).find('a')).toEqual([violation]);
  store.write(`judgements.${rules}`, text);
  expect(opened(folder).find('a')).toBeUndefined();
});
