import { expect, test } from 'vitest';
import { lineChanges } from '../../../src/fix/lines.ts';

const before = 'a: 1\nb: 2\nc: 3\n';

test('changed lines are told with what takes their place', () => {
  expect(lineChanges(before, 'a: 1\nb: 5\nb2: 6\nc: 3\n')).toEqual([
    { startLine: 2, endLine: 2, original: 'b: 2', replacement: 'b: 5\nb2: 6' },
  ]);
});

test('new lines hold the line before them, or at the top the one after', () => {
  expect(lineChanges(before, 'a: 1\nx: 0\nb: 2\nc: 3\n')).toEqual([
    { startLine: 1, endLine: 1, original: 'a: 1', replacement: 'a: 1\nx: 0' },
  ]);
  expect(lineChanges(before, `x: 0\n${before}`)).toEqual([
    { startLine: 1, endLine: 1, original: 'a: 1', replacement: 'x: 0\na: 1' },
  ]);
});

test('lines that go have nothing in their place', () => {
  expect(lineChanges(before, 'a: 1\n')).toEqual([
    { startLine: 2, endLine: 3, original: 'b: 2\nc: 3', replacement: undefined },
  ]);
});

test('changes far apart are told one by one', () => {
  expect(lineChanges(before, 'a: 9\nb: 2\nc: 9\n')).toHaveLength(2);
});
