import { expect, test } from 'vitest';
import { readDocument, readStream } from '../../../src/parse/index.ts';
import { parsedPlain } from '../../support/manifests.ts';

/** Values of the documents of a stream; the message of one that is refused. */
function valuesOf(text: string): unknown[] {
  return readStream(text).map(({ read }) => (read.ok ? read.value : read.failure.message));
}

/** Found by test/differential; expected: what Kubernetes reads. */
test.each<[string, string, unknown[]]>([
  ['a comment that CR ends hides nothing', '# shop\rkind: Pod\r', [{ kind: 'Pod' }]],
  ['a byte order mark behind the first marker is part of a key', '---\n\ufeffa: 1\n', [{ '\ufeffa': 1 }]],
  ['a byte order mark behind a separator is none', 'a: 1\n---\n\ufeffb: 1\n', [{ a: 1 }, { b: 1 }]],
  ['documents between CR', 'a: 1\r---\rb: 2\r', [{ a: 1 }, { b: 2 }]],
  ['a line separator ends a line', 'a: 1\u2028b: 2\n', [{ a: 1, b: 2 }]],
  [
    'a line separator before a marker ends the last line',
    'a: |+\n  b\u2028--- # c\nd: 1\n',
    [{ a: 'b\u2028' }, { d: 1 }],
  ],
  ['--- with a comment at once', 'a: 1\n---#next\nb: 2\n', [{ a: 1 }, { b: 2 }]],
  ['--- with a no-break space', 'a: 1\n---\u00a0\nb: 2\n', [{ a: 1 }, { b: 2 }]],
  ['a comment behind --- in CR LF', 'a: 1\r\n--- # next\r\nb: 2\r\n', [{ a: 1 }, { b: 2 }]],
  ['a merge replaces what stands before it', 'x: &x {a: 1}\nz: {a: 2, <<: *x}\n', [{ x: { a: 1 }, z: { a: 1 } }]],
  ['what stands behind a merge stays', 'x: &x {a: 1}\nz: {<<: *x, a: 2}\n', [{ x: { a: 1 }, z: { a: 2 } }]],
  ['a tag that nobody knows', 'a: !Ref b\nc: !x [1]\n', [{ a: 'b', c: [1] }]],
  ['!!map and !!seq', 'a: !!map {b: 1}\nc: !!seq\n- 1\n', [{ a: { b: 1 }, c: [1] }]],
  ['an alias as a key with its colon', 'a: &x k\n*x: 1\n', [{ a: 'k', k: 1 }]],
  ['a number that 64 bits do not hold', 'a: 0x1FFFFFFFFFFFFFFFF\n', [{ a: '0x1FFFFFFFFFFFFFFFF' }]],
  [
    'keys that are numbers',
    '1.50: a\n1e6: b\n9007199254740993: c\n',
    [{ '1.5': 'a', '1e+06': 'b', '9007199254740993': 'c' }],
  ],
  ['a block scalar that ends the file', 'a: |+\n b\n ', [{ a: 'b\n\n' }]],
  ['a tab before JSON that is none', '\t{a: 1}\n', [{ a: 1 }]],
  ['half of a character in JSON', '{"a": "\\ud800"}', [{ a: '\ufffd' }]],
  ['JSON with a key and its colon on two lines, twice', '{"a"\n: 1, "a"\n: 2}', [{ a: 2 }]],
])('%s', (_, text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

test.each([
  ['a key that is null', '~: a\n', 'a key is null', 1, 1],
  ['infinity', 'a:\n  b: .inf\n', '.inf is not a number of JSON', 2, 6],
  ['a mapping as a key through an alias', 'a: &x {b: 1}\n*x : 1\n', 'a key is itself a mapping or a list', 2, 1],
  ['text that is no base64', 'a: !!binary "?"\n', '!!binary value contains invalid base64 data', 1, 1],
  ['an escape of JSON', 'a: 1\nb: "\\/"\n', 'found unknown escape character', 2, 1],
])('%s is refused at its place', (_, text, message, line, column) => {
  expect(readDocument(text)).toMatchObject({
    ok: false,
    failure: { code: 'yaml-invalid', message: `not valid for Kubernetes: ${message}`, line, column },
  });
});

test('text behind the end of a document is told, and what stands before it is read', () => {
  expect(readDocument('{a: 1}\n{b: 2}\n')).toMatchObject({
    ok: true,
    value: { a: 1 },
    flaw: { message: 'the document has ended before this text: Kubernetes does not read it', line: 2, column: 1 },
  });
});

test('a number of JSON that 64 bits do not hold is refused where it stands, even if another one replaces it', () => {
  const [document] = readStream('{"a": "1e999",\n "b": 1e999, "b": 1}');
  expect(document?.read).toMatchObject({ ok: false, failure: { line: 2, column: 7 } });
});

test('broken YAML is refused, with or without a place that the parser gives', () => {
  expect(valuesOf('a: b: c\r---\t\rd: "')).toHaveLength(2);
  expect(valuesOf('a: [\n')).toEqual(['not valid YAML: unexpected end of the stream within a flow collection']);
});

test('aliases that make a document ever deeper are refused', () => {
  const lines = Array.from({ length: 600 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]\n`);
  expect(valuesOf(`a0: &a0 x\n${lines.join('')}`)).toEqual([
    'not valid for Kubernetes: document contains excessive aliasing',
  ]);
});

test('the items of any object are objects of their own, as kubectl deploys them', () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {name: hidden}}\n';
  expect(parsedPlain('a.yaml', text).manifests.map(({ id }) => [id.kind, id.name])).toEqual([['Pod', 'hidden']]);
});

test('a name that is no text ends nothing', () => {
  const text = '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": {"toString": 1}}}';
  expect(parsedPlain('a.json', text).manifests.map(({ id }) => id.name)).toEqual(['']);
});
