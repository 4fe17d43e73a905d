import { expect, test } from 'vitest';
import { readOrdinary } from '../../../src/parse/ordinary.ts';

const ordinary: readonly (readonly [string, string, unknown])[] = [
  ['nothing', '# a\n', null],
  [
    'mappings and lists by indentation',
    'a:\n  b: 1\n  c:\n  - x\n  -  d: 2\n     e:\nf: y\n',
    { a: { b: 1, c: ['x', { d: 2, e: null }] }, f: true },
  ],
  ['lists of lists', '- - a\n  - b\n- c\n', [['a', 'b'], 'c']],
  ['comments', '# a\na: 1 # b\n  # c\nb: # d\n  c: x#y\n', { a: 1, b: { c: 'x#y' } }],
  [
    'what begins like a number',
    'a: 3c0d\nb: 1.2.3\nc: 100m\nd: 2026-11-27\ne: -1.5\n',
    { a: '3c0d', b: '1.2.3', c: '100m', d: '2026-11-27', e: -1.5 },
  ],
  ['flags', 'args:\n- --port=80\n- -v\n', { args: ['--port=80', '-v'] }],
  ['text over several lines', 'a: b\n  - c\n\n  d\ne: f\n', { a: 'b - c\nd', e: 'f' }],
  ['a value below its key', 'a:\n  b c\n', { a: 'b c' }],
  ['quoted text', 'a: "b\\n\\u00e9"\n"c": \'d\'\'e\'\n', { a: 'b\né', c: "d'e" }],
  [
    'every escape',
    '"\\0\\a\\b\\e\\f\\r\\t\\v\\N\\_\\L\\P\\x41": "\\ \\"\\\\"\n',
    { '\0\x07\b\x1b\f\r\t\v\u0085\u00a0\u2028\u2029A': ' "\\' },
  ],
  ['a space that is escaped at the end of a line', 'a: "b  \\  \n  c"\n', { a: 'b    c' }],
  ['block scalars that keep what is behind them', 'a: |+\n b\n\nc: >+\n\n d\n e\n\n', { a: 'b\n\n', c: '\nd e\n\n' }],
  ['keys that are not text', 'y: 1\n8: {n: 1}\n"y": 2\n', { true: 1, 8: { false: 1 }, y: 2 }],
  ['quoted text over several lines', 'a: "b\n  c\\\n  \\ d"\ne: \'f\n\n g\'\n', { a: 'b c d', e: 'f\ng' }],
  [
    'block scalars',
    'a: |-\n   b\n\n    c\n   # d\ne: >\n f\n g\nh: |\ni: 1\n',
    { a: 'b\n\n c\n# d', e: 'f g\n', h: '', i: 1 },
  ],
  [
    'values that are repeated by alias',
    'a: &x\n  b: 1\n  c: &y # d\n  - e\nf: *x\ng:\n- *y # h\n- &z i\n- *z\n',
    { a: { b: 1, c: ['e'] }, f: { b: 1, c: ['e'] }, g: [['e'], 'i', 'i'] },
  ],
  ['characters beyond ASCII', 'é: → a\nb: [→, {ü: ß}]\n', { é: '→ a', b: ['→', { ü: 'ß' }] }],
  [
    'flow collections on one line',
    'a: [b, "c", [1]] # d\ne: {f: g, "h": {}}\n',
    { a: ['b', 'c', [1]], e: { f: 'g', h: {} } },
  ],
];

test.each(ordinary)('%s: ordinary', (_, text, value) => {
  expect(readOrdinary(text)).toEqual(value);
});

test.each([
  ['a tab before a value', 'a:\tb\n'],
  ['a tab in the indentation', 'a:\n\tb: 1\n'],
  ['a tag', 'a: !!str 1\n'],
  ['an alias of nothing', 'a: *x\n'],
  ['an anchor of nothing', 'a: &x\nb: 1\n'],
  ['an anchor that moves', 'a: &x 1\nb: &x 2\n'],
  ['an alias within what an anchor names', 'a: &x 1\nb: &y\n  c: *x\n'],
  ['an alias that is a key', 'a: &x b\n*x : c\n'],
  [
    'more aliases than Kubernetes may bear',
    `a: &x\n- 1\n${Array.from({ length: 65 }, (_, at) => `a${at}: *x\n`).join('')}`,
  ],
  ['a long text that is repeated', `a: &x ${'b'.repeat(400_000)}\nc: *x\n`],
  ['a merge', '<<: {a: 1}\n'],
  ['a key with a question mark', '? a\n: b\n'],
  ['a directive', '%YAML 1.1\na: 1\n'],
  ['another line break', 'a: b\u2028c\n'],
  ['CR', 'a: b\rc: d\n'],
  ['half of a pair', 'a: \ud83d\n'],
  ['a byte order mark', '\ufeffa: b\n'],
  ['a key that is given twice', 'a: 1\nb: 2\na: 3\n'],
  ['a key that is given twice on one line', 'a: {b: 1, b: 2}\n'],
  ['a key that JavaScript has no field for', '__proto__: 1\n'],
  ['lists in one another, deeper than any object', `${'- '.repeat(300)}a\n`],
  ['a key that is null', '~: 1\n'],
  ['a key that is a fraction', '1.5: a\n'],
  ['an octal number', 'a: 017\n'],
  ['a number with more digits than JavaScript keeps', 'a: 12345678901234567\n'],
  ['infinity', 'a: -.inf\n'],
  ['an escape of JSON', 'a: "\\/"\n'],
  ['half of a pair as an escape', 'a: "\\ud83d"\n'],
  ['an empty line behind an escaped end of line', 'a: "b\\\n\n  c"\n'],
  ['a flow collection over several lines', 'a: [b,\n  c]\n'],
  ['a colon in a flow collection', 'a: [b:c]\n'],
  ['JSON', '{"a": 1}\n'],
  ['text without a key', 'a\n'],
  ['a dash with nothing behind it, of which js-yaml makes another list', '- -\n     - \n  - a\n'],
  ['a block scalar with a width', 'a: |2\n    b\n'],
  ['a block scalar that begins with a line of spaces', 'a: |\n     \n  b\n'],
  ['folded text that is indented further', 'a: >\n  b\n    c\n'],
  ['an entry in no column', 'a:\n    b: 1\n  c: 2\n'],
  ['an entry below a value', 'a: 1\n  b: 2\n'],
  ['a list in the column of a value', 'a: 1\n- b\n'],
  ['an indented root', '  a: 1\n'],
])('%s: not ordinary', (_, text) => {
  expect(readOrdinary(text)).toBeUndefined();
});

test('a text made of escapes is not ordinary', () => {
  expect(readOrdinary(`a: "${'\\n'.repeat(900_000)}"\n`)).toEqual({ a: '\n'.repeat(900_000) });
  expect(readOrdinary(`a: "${'\\n'.repeat(1_100_000)}"\n`)).toBeUndefined();
});

test('one line of 50 MB is read without recursion', () => {
  expect(readOrdinary(`a: ${'x'.repeat(50_000_000)}\n`)).toBeDefined();
  expect(readOrdinary(`a: ${'['.repeat(1_000_000)}\n`)).toBeUndefined();
});
