import { expect, test } from 'vitest';
import { commentedText } from '../../../src/waivers/comments.ts';

/** Each comment as `line: first-last text`. */
function seen(text: string, isTemplate = false): readonly string[] {
  return commentedText(text, isTemplate).comments.map(
    ({ line, about: { first, last }, text: comment }) => `${line}: ${first}-${last} ${comment.trim()}`,
  );
}

test('a comment behind a value is about its line', () => {
  expect(seen('replicas: 1 # one\nname: "a # b"\nurl: a#b\n')).toEqual(['1: 1-1 one']);
});

test('comments above a line are about the first line below them', () => {
  expect(seen('a: 1\n# one\n  # two\nb:\n  c: 2\n')).toEqual(['2: 4-4 one', '3: 4-4 two']);
});

test('a blank line ends a block of comments', () => {
  expect(seen('a: 1\n# one\n\nb: 2\n')).toEqual(['2: 3-3 one']);
});

test('text of a block scalar and of quotes is no comment', () => {
  expect(seen('run: |\n  # not\n  echo\n  # nor\nlist: [a, # one\n  "x\n  # nor"]\n')).toEqual(['5: 5-5 one']);
});

const object = 'apiVersion: v1\nkind: Service\nmetadata:\n  # inner\n  name: a\n';

test('a comment above an object is about its document', () => {
  expect(seen(`# one\n\n# two\n${object}---\n# three\n${object}`)).toEqual([
    '1: 1-8 one',
    '3: 1-8 two',
    '7: 8-8 inner',
    '10: 10-16 three',
    '14: 15-15 inner',
  ]);
});

test('a comment above the first value of a file is about that value', () => {
  expect(seen('# one\nreplicas: 1\nname: a\n')).toEqual(['1: 2-2 one']);
});

test('a comment of a template is read, and one in a text is not', () => {
  const text = 'a: {{ "{{/* no */}}" }} # one\n{{- /* two\nlines */ -}}\nb: {{ .Values.b }}\nc: 1 {{/* three */}}\n';
  expect(seen(text, true)).toEqual(['1: 1-1 one', '2: 4-4 two\nlines', '5: 5-5 three']);
});

test('actions before an object do not separate it from comments above it', () => {
  const text = `{{- if .Values.on }}\n# one\n{{- $x := 1 }}\n${object}{{- end }}\n`;
  expect(seen(text, true)).toEqual(['2: 1-10 one', '7: 8-8 inner']);
});

test('an action that does not end hides what is behind it', () => {
  expect(seen('# one\na: {{ "b" \n# two }\n', true)).toEqual(['1: 2-2 one', '3: 4-4 two }']);
});

test('line breaks of Windows do not belong to a comment', () => {
  expect(seen('# one\r\na: 1 # two\r\n')).toEqual(['1: 2-2 one', '2: 2-2 two']);
});

test('a hundred thousand comments on one object are read in one go', () => {
  const text = `${'# seaworthy: ignore all because x\n'.repeat(100_000)}${object}`;
  const { comments } = commentedText(text, false);
  expect([comments.length, comments[0]?.about, comments.at(-2)?.about]).toEqual([
    100_001,
    { first: 1, last: 100_006 },
    { first: 1, last: 100_006 },
  ]);
});

test('a hundred thousand levels of YAML are no problem', () => {
  expect(seen(`a: ${'['.repeat(100_000)} # one\n`)).toEqual(['1: 1-1 one']);
});

test('half a million actions on one line are read in one go', () => {
  const { comments } = commentedText(`${'{{a}}{{/* b */}}'.repeat(250_000)}\n# one\n`, true);
  expect([comments.length, comments.at(-1)?.about]).toEqual([250_001, { first: 3, last: 3 }]);
});
