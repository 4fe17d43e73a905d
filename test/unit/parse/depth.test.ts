import { expect, test } from 'vitest';
import { readDocument } from '../../../src/parse/index.ts';

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test.each([
  ['lists in YAML', (levels: number) => `a: ${deep(levels - 1)}\n`],
  ['lists in JSON', (levels: number) => `{"a": ${deep(levels - 1)}}`],
  ['mappings in JSON', (levels: number) => `${'{"a": '.repeat(levels)}1${'}'.repeat(levels)}`],
  ['lists on one line', (levels: number) => `${'- '.repeat(levels - 1)}a\n`],
  [
    'mappings by indentation',
    (levels: number) => Array.from({ length: levels - 1 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  ],
])('%s are read down to 500 levels, and refused when deeper', (_, nested) => {
  expect(readDocument(nested(499)).ok).toBe(true);
  // 20,000 levels of indentation are 200 MB, which is refused before
  for (const levels of nested(3).startsWith('a:\n') ? [503] : [503, 20_000])
    expect(readDocument(nested(levels))).toMatchObject({
      ok: false,
      failure: { code: 'yaml-invalid', message: 'not read: it is nested more than 500 levels deep' },
    });
});
