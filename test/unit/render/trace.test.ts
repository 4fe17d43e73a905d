import { expect, test } from 'vitest';
import { repoPath } from '../../../src/model/index.ts';
import { traceOf } from '../../../src/render/trace.ts';

const service = 'apiVersion: v1\nkind: Service\n';
const pod = 'apiVersion: v1\nkind: Pod\nspec:\n  x: 1\n';
const output = `---\n# Source: api/templates/service.yaml\n${service}---\n# Source: api/templates/pod.yaml\n${pod}`;
const documents = [
  { source: 'charts/api/templates/service.yaml', sourceLine: 1, text: service },
  { source: 'charts/api/templates/pod.yaml', sourceLine: 1, text: pod },
];
const files = ['charts/api/templates/service.yaml', 'charts/api/templates/pod.yaml'].map(repoPath);

test('each line of each document knows its template line; an entry holds until the next', () => {
  const lines = [
    [3, 0, 5],
    [4, 0, 6],
    [7, 1, 2],
    [9, -1, 0],
    [10, 1, 9],
  ] as const;
  expect(traceOf({ output, documents, files, lines })).toEqual([
    [
      { file: files[0], line: 5 },
      { file: files[0], line: 6 },
    ],
    [{ file: files[1], line: 2 }, { file: files[1], line: 2 }, undefined, { file: files[1], line: 9 }],
  ]);
});

test('the item of a list that begins on a line can come from elsewhere than its first field', () => {
  const lines = [
    [3, 0, 5],
    [7, 1, 2],
  ] as const;
  const items = [[8, 0, 7]] as const;
  expect(traceOf({ output, documents, files, lines, items })?.[1]).toEqual([
    { file: files[1], line: 2 },
    { file: files[1], line: 2, item: { file: files[0], line: 7 } },
    { file: files[1], line: 2 },
    { file: files[1], line: 2 },
  ]);
});

test('an answer without lines traces nothing', () => {
  expect(traceOf({ output, documents })).toBeUndefined();
});
