import { describe, expect, test } from 'vitest';
import { readReply } from '../../../src/engine/replies.ts';

const document = { source: 'base/till.yaml', sourceLine: 3, text: 'kind: Service\n' };
const built = { output: document.text, documents: [document], files: ['base/till.yaml'], lines: [[1, 0, 3]] };

function messageOf(reply: unknown): string {
  const read = readReply(typeof reply === 'string' ? reply : JSON.stringify(reply), 'kustomize', 'build');
  return read.ok ? 'fits' : `${read.error.code} ${read.error.message}`;
}

test('a reply that fits its schema is answered as it is', () => {
  const text = JSON.stringify({ ok: true, answer: built });
  expect(readReply(text, 'kustomize', 'build')).toEqual({ ok: true, answer: built });
});

test('an error of an engine is answered as it is', () => {
  const error = { code: 'kustomization-failed', message: 'no base', file: 'base/kustomization.yaml', line: 2 };
  expect(readReply(JSON.stringify({ ok: false, error }), 'kustomize', 'build')).toEqual({ ok: false, error });
});

describe('a reply that does not fit is an error that names the operation and the field', () => {
  const misfit = 'engine-failed the reply of kustomize build does not fit its schema:';
  test.each([
    ['no JSON', '{"ok":tr', `${misfit} it must be object`],
    ['no answer', { ok: true }, `${misfit} it must be object`],
    ['a list of no lines', { ok: true, answer: { ...built, lines: 'all' } }, `${misfit} lines must be array`],
    [
      'a line with two numbers',
      { ok: true, answer: { ...built, lines: [[1, 0]] } },
      `${misfit} lines.0 must NOT have fewer than 3 items`,
    ],
    ['half a line', { ok: true, answer: { ...built, lines: [[1, 0, 1.5]] } }, `${misfit} lines.0.2 must be integer`],
    [
      'a source outside the repository',
      { ok: true, answer: { ...built, documents: [{ ...document, source: '../secret.yaml' }] } },
      `${misfit} documents.0.source must match pattern`,
    ],
    [
      'a field that nobody knows',
      { ok: true, answer: { ...built, color: 'red' } },
      `${misfit} it must NOT have additional properties (color)`,
    ],
    [
      'an error of no kind',
      { ok: false, error: { code: 'broken', message: 'x' } },
      `${misfit} code must be equal to one of the allowed values`,
    ],
  ])('%s', (_, reply, message) => {
    expect(messageOf(reply).startsWith(message), messageOf(reply)).toBe(true);
  });
});
