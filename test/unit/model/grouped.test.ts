import { expect, test } from 'vitest';
import { grouped } from '../../../src/model/index.ts';

test('groups are in the order in which they begin, their items in the order given', () => {
  const groups = grouped(['web', 'api', 'worker'], (name) => [name.slice(0, 1)]);
  expect([...groups]).toEqual([
    ['w', ['web', 'worker']],
    ['a', ['api']],
  ]);
});

test('an item is in the group of each of its keys, and in none when it has none', () => {
  const groups = grouped([1, 2, 6], (number) => [2, 3].filter((prime) => number % prime === 0));
  expect([...groups]).toEqual([
    [2, [2, 6]],
    [3, [6]],
  ]);
});
