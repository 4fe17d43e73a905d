import { expect, test } from 'vitest';
import { hunkAround, hunksOf } from '../../../src/github/diff.ts';

test('a hunk is what stands after the change', () => {
  expect(
    hunksOf('@@ -8,3 +8,4 @@ metadata:\n spec:\n-  replicas: 1\n+  replicas: 2\n+  paused: true\n   template:'),
  ).toEqual([
    { first: 8, lines: ['spec:', '  replicas: 2', '  paused: true', '  template:'], added: new Set([9, 10]) },
  ]);
});

test('lines that look like headings of a patch are lines', () => {
  expect(hunksOf('@@ -1,2 +1,2 @@\n --- a\n---- b\n+++ c')).toEqual([
    { first: 1, lines: ['--- a', '++ c'], added: new Set([2]) },
  ]);
  expect(hunksOf('@@ -1 +1 @@\n-@@ -1 +1 @@\n+@@ -2 +2 @@')).toEqual([
    { first: 1, lines: ['@@ -2 +2 @@'], added: new Set([1]) },
  ]);
});

test('a missing newline at the end is no line, and a carriage return stays', () => {
  expect(hunksOf('@@ -1 +1 @@\n-a\r\n+b\r\n\\ No newline at end of file')).toEqual([
    { first: 1, lines: ['b\r'], added: new Set([1]) },
  ]);
});

test('a new file is one hunk, a file of deletions shows nothing', () => {
  expect(hunksOf('@@ -0,0 +1,2 @@\n+a\n+b')).toEqual([{ first: 1, lines: ['a', 'b'], added: new Set([1, 2]) }]);
  expect(hunksOf('@@ -1,2 +0,0 @@\n-a\n-b')?.map(({ lines }) => lines)).toEqual([[]]);
});

test.each([
  ['truncated', '@@ -1,9 +1,9 @@\n a\n-b'],
  ['no patch at all', 'Binary files differ'],
  ['empty', ''],
])('a patch that is %s is not taken for a change of nothing', (_what, patch) => {
  expect(hunksOf(patch)).toBeUndefined();
});

test('both ends have to be in the same hunk', () => {
  const hunks = hunksOf('@@ -1,2 +1,2 @@\n a\n b\n@@ -3,2 +3,2 @@\n c\n d') ?? [];
  expect(hunkAround(hunks, 1, 2)?.first).toBe(1);
  expect(hunkAround(hunks, 3, 4)?.first).toBe(3);
  expect(hunkAround(hunks, 2, 3)).toBeUndefined();
  expect(hunkAround(hunks, 4, 5)).toBeUndefined();
});
