import { expect, test } from 'vitest';
import { readDocument } from '../../../src/parse/index.ts';

/** Expected values: what `sigs.k8s.io/yaml` v1.6 makes of the same text. */
const asKubernetesReadsIt: readonly (readonly [string, unknown])[] = [
  ['yes', true],
  ['off', false],
  ['y', true],
  ['N', false],
  ['True', true],
  ['~', null],
  ['', null],
  ['0o17', 15],
  ['017', 15],
  ['08', 8],
  ['0x1F', 31],
  ['0b101', 5],
  ['1_000', 1000],
  ['-12', -12],
  ['+12', 12],
  ['1e3', 1000],
  ['.5', 0.5],
  ['1.', 1],
  ['100m', '100m'],
  ['1.25.0', '1.25.0'],
  ['2026-11-23', '2026-11-23'],
  ['12:30', '12:30'],
  ['yEs', 'yEs'],
  ['"yes"', 'yes'],
  ["'017'", '017'],
  ['!!str 017', '017'],
  ['!!int "7"', 7],
];

test.each(asKubernetesReadsIt)('the scalar %s is read as Kubernetes reads it', (text, value) => {
  expect(readDocument(`value: ${text}`)).toEqual({ ok: true, value: { value } });
});

test('a merge key fills in what the mapping itself does not say', () => {
  const read = readDocument('base: &base {cpu: 100m, memory: 64Mi}\napi:\n  <<: *base\n  cpu: 200m\n');
  expect(read).toEqual({
    ok: true,
    value: { base: { cpu: '100m', memory: '64Mi' }, api: { cpu: '200m', memory: '64Mi' } },
  });
});

test('keys that are no strings become strings', () => {
  expect(readDocument('8080: a\non: b\n')).toEqual({ ok: true, value: { '8080': 'a', true: 'b' } });
});

test('a tab in the indentation is named with its place and a remedy', () => {
  const read = readDocument('spec:\n\treplicas: 2\n');
  expect(read).toMatchObject({
    ok: false,
    failure: { code: 'yaml-invalid', line: 2, hint: 'YAML allows only spaces for indentation' },
  });
});

test('a template that nobody rendered is named as a key that is no text', () => {
  expect(readDocument('metadata:\n  name: {{ .Name }}\n')).toEqual({
    ok: false,
    failure: {
      code: 'yaml-invalid',
      message: 'not valid for Kubernetes: a key is itself a mapping or a list',
      hint: 'quote the text, or exclude the file if it is a template',
      line: 2,
      column: 10,
    },
  });
});

test('lists of lists, and words behind a question mark, are read as ever', () => {
  expect(readDocument('a: [[1, 2], [3]]\n? b\n: [{c: 1}]\n')).toEqual({
    ok: true,
    value: { a: [[1, 2], [3]], b: [{ c: 1 }] },
  });
});

test('aliases that unfold to billions of values are refused', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level += 1) {
    const previous = `*a${level - 1}`;
    lines.push(`a${level}: &a${level} [${Array(10).fill(previous).join(', ')}]`);
  }
  expect(readDocument(lines.join('\n'))).toMatchObject({ ok: false, failure: { code: 'yaml-invalid' } });
});

test('nesting without end is refused, not fatal', () => {
  expect(readDocument(`a: ${'['.repeat(50_000)}`)).toMatchObject({ ok: false, failure: { code: 'yaml-invalid' } });
});
