import { expect, test } from 'vitest';
import type { Suggestion } from '../../../src/github/index.ts';
import { drafts } from '../../../src/github/suggestion.ts';

const grace: Suggestion = {
  file: 'charts/api/values.yaml',
  startLine: 4,
  endLine: 4,
  original: 'grace: 30',
  replacement: 'grace: 45',
  body: 'The drain takes 45 s.',
};

function bodyOf(replacement: string | undefined): string {
  return (
    drafts('shop', [{ ...grace, replacement }])[0]
      ?.body.split('\n')
      .slice(2, -2)
      .join('\n') ?? ''
  );
}

function prints(id: string, suggestions: readonly Suggestion[]): readonly string[] {
  return drafts(id, suggestions).map(({ print }) => print);
}

test('the fence is longer than every run of backticks in the replacement', () => {
  expect(bodyOf('grace: 45')).toBe('```suggestion\ngrace: 45\n```');
  expect(bodyOf('note: |\n  ```\n  code\n  ```')).toBe('````suggestion\nnote: |\n  ```\n  code\n  ```\n````');
  expect(bodyOf('note: "``````"')).toBe('```````suggestion\nnote: "``````"\n```````');
});

test('an empty line is a line, nothing removes the lines', () => {
  expect(bodyOf('')).toBe('```suggestion\n\n```');
  expect(bodyOf(undefined)).toBe('```suggestion\n```');
});

test('lines end as GitHub ends them', () => {
  expect(bodyOf('a: 1\r\nb: 2')).toBe('```suggestion\na: 1\nb: 2\n```');
});

test('a suggestion that moved is the same, one that says something else is not', () => {
  const [own] = prints('shop', [grace]);
  expect(prints('shop', [{ ...grace, startLine: 9, endLine: 9 }])).toEqual([own]);
  for (const other of [
    { replacement: 'grace: 60' },
    { original: 'grace: 20' },
    { file: 'b.yaml' },
    { body: 'Why not' },
  ])
    expect(prints('shop', [{ ...grace, ...other }])).not.toEqual([own]);
  expect(prints('platform', [grace])).not.toEqual([own]);
});

test('the same edit in two places is two suggestions, identified by their order in the file', () => {
  const second = { ...grace, startLine: 8, endLine: 8 };
  const [a, b] = prints('shop', [grace, second]);
  expect(a).not.toBe(b);
  expect(prints('shop', [second, grace])).toEqual([b, a]);
});
